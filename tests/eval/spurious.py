#!/usr/bin/env python3
"""Events coded in text that is about other things: spurious.py COMITY FILE… [--show N]

Takes at most 1,000 sentences at random (seed 5) of each file and prints how many events come out; with --show the first N of
each are printed to be judged. COMITY is the command with its arguments, as for predict.py. FILE is a treebank (.conllu) or the
World Factbook as text (<doc> … </doc>, a paragraph a field), of which the fields on geography, people and economy are taken:
those between the background and the last third of an entry.
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


def sentences_of(path):
    text = open(path, encoding="utf-8").read()
    if path.endswith(".conllu"):
        return re.findall(r"^# text = (.*)$", text, re.M)
    out = []
    for entry in re.findall(r"<doc [^>]*>\n(.*?)</doc>", text, re.S):
        fields = [f.strip() for f in entry.split("\n\n") if f.strip()]
        for field in fields[3:len(fields) * 2 // 3]:
            out += [s for s in re.split(r"(?<=[.;])\s+", field) if len(s) > 25]
    return out


random.seed(5)
for path in args[1:]:
    sentences = sentences_of(path)
    sample = random.sample(sentences, min(1000, len(sentences)))
    text = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(sample))
    run = subprocess.run(shlex.split(args[0]), input=text, capture_output=True, text=True, check=False)
    events = [json.loads(line) for line in run.stdout.splitlines()]
    print(f"{path}: {len(sample)} sentences, {len(events)} events")
    for e in events[:show]:
        print(f"  {e['cameo']} {e['pattern']} \"{e['trigger']['text']}\": {e['sentence']['text'][:120]}")
