#!/usr/bin/env python3
"""Events coded in text that is about other things: spurious.py COMITY TREEBANK.conllu… [--show N]

Takes at most 1,000 sentences at random (seed 5) of each treebank and prints how many events come out; with --show the first
N of each are printed to be judged. COMITY is the command with its arguments, as for predict.py.
"""
import json
import random
import re
import shlex
import subprocess
import sys

args = sys.argv[1:]
show = int(args.pop(args.index("--show") + 1)) if "--show" in args else 0
args = [a for a in args if a != "--show"]
if len(args) < 2:
    sys.exit(__doc__)
random.seed(5)
for path in args[1:]:
    sentences = re.findall(r"^# text = (.*)$", open(path, encoding="utf-8").read(), re.M)
    sample = random.sample(sentences, min(1000, len(sentences)))
    text = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(sample))
    run = subprocess.run(shlex.split(args[0]), input=text, capture_output=True, text=True, check=False)
    events = [json.loads(line) for line in run.stdout.splitlines()]
    print(f"{path}: {len(sample)} sentences, {len(events)} events")
    for e in events[:show]:
        print(f"  {e['cameo']} {e['pattern']} \"{e['trigger']['text']}\": {e['sentence']['text'][:120]}")
