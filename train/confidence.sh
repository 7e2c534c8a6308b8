#!/bin/sh
# Fits data/confidence.tsv anew, and draws docs/confidence.svg: train/confidence.sh [COMITY]
# To be run after a change of the model, the patterns or the mentions. COMITY is the program (build/src/cli/comity).
# Uses our own gold and the sets beside the checkout; prints the calibration on folds held out.
cd "$(dirname "$0")/.." || exit 1
shared=../shared/eval
[ -d "$shared" ] || { echo "confidence.sh: skipped: no gold sets in $shared"; exit 77; }
COLUMNS=160 "${1:-build/src/cli/comity}" eval --data data --model models/english.cmm --format table --calibrate data/confidence.tsv \
    --plot docs/confidence.svg "$shared/gsr_dev.json" "$shared/articles" tests/gold/sentences_*.json tests/gold/articles_* |
    sed -n '/^Confidence/,$p'
