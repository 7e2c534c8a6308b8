#!/bin/sh
# Trains the syntax model anew: train/train.sh [OUT.cmm]. About 35 minutes of
# one core. Needs the treebanks and open texts beside the checkout, in
# ../shared/data (CM_TRAIN_DATA names another place), and a build of the tools.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
data=${CM_TRAIN_DATA:-$here/../shared/data}
out=${1:-$here/models/english.cmm}
work=${CM_TRAIN_WORK:-$here/build/training}
if [ ! -d "$data/treebanks" ]; then
    echo "train.sh: no treebanks in $data: set CM_TRAIN_DATA to a folder with treebanks/ and text/" >&2
    exit 3
fi
mkdir -p "$work"
[ -d "$here/build" ] && [ -f "$here/build/build.ninja" ] || meson setup "$here/build" "$here"
ninja -C "$here/build" train/train train/annotate
bin=$here/build/train
common="--dev $data/treebanks/dev/ewt.conllu --dev $data/treebanks/dev/gum.conllu --irregular $here/train/irregular.txt"
gold=$(ls "$data"/treebanks/train/*.conllu)

# Four teachers, unlike in seed, size and schedule.
"$bin/train" --out "$work/a.cmm" $common --epochs 22 --every 11 --drop 0.25 --layers 4 --seed 11 $gold
"$bin/train" --out "$work/b.cmm" $common --epochs 22 --every 11 --drop 0.25 --width 352 --seed 12 $gold
"$bin/train" --out "$work/c.cmm" $common --epochs 10 --every 10 --rate 0.002 --batch 600 $gold
"$bin/train" --out "$work/d.cmm" $common --epochs 10 --every 10 $gold

# They vote on the trees of open text, and the model learns from both.
t=$data/text
"$bin/annotate" 0.8 "$work/a.cmm,$work/b.cmm,$work/c.cmm,$work/d.cmm" "$t/voa_gmb.txt" "$t/factbook.txt" \
    "$t/state_frus_history_documents.txt" "$t/state_frus_history_monograph.txt" "$t/state_milestones.txt" \
    "$t/state_rdcr.txt" "$t/wikinews_geovirus.txt" > "$work/silver.conllu"
"$bin/train" --out "$out" $common --silver "$work/silver.conllu" --share 2 --epochs 16 --every 4 --layers 4 \
    --drop 0.15 --seed 1 $gold
