#!/usr/bin/env python3
"""Code a gold set with `comity code` and write the predictions in the form its scorer reads.

usage: predict.py COMITY gsr GOLD.json OUT.jsonl        one line a sentence
       predict.py COMITY articles DIR OUT_DIR           one file an article
       predict.py --scores ...                          as above, then nothing else: run the set's own scorer on OUT

COMITY is the program with its first arguments, in one string ("build/comity" or "build/comity --data data").
"""
import glob
import json
import os
import shlex
import subprocess
import sys


def code(comity, documents):
    text = "".join(json.dumps(d) + "\n" for d in documents)
    run = subprocess.run(shlex.split(comity), input=text, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{comity}: exit {run.returncode}: {run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines() if line.strip()]


def codes(side):
    return [a["code"] for a in side if a.get("code")]


def date(record):
    d, precision = record.get("date_start") or "", record.get("date_precision") or ""
    if not d:
        return None
    return {"day": d, "month": d[:7], "year": d[:4], "decade": d[:3] + "X", "century": d[:2] + "XX"}.get(precision, d)


def gsr(comity, gold, out):
    documents = [{"id": r["id"], "text": r["text"].strip("{} "), "date": r.get("date")}
                 for r in json.load(open(gold, encoding="utf-8")) if r.get("text")]
    by = {d["id"]: [] for d in documents}
    for r in code(comity, documents):
        if not r["cameo"]:  # a standing fact that no code of CAMEO names
            continue
        by[r["document"]].append({"event": r["cameo"], "source": codes(r["source"]), "target": codes(r["target"]),
                                  "pattern": r["pattern"], "trigger": r["trigger"]})
    with open(out, "w", encoding="utf-8") as f:
        for k, events in by.items():
            f.write(json.dumps({"id": k, "events": events}) + "\n")


def articles(comity, folder, out):
    os.makedirs(out, exist_ok=True)
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        name = os.path.basename(path)[:-4]
        records = code(comity, [{"id": name, "text": open(path, encoding="utf-8").read()}])
        with open(os.path.join(out, name + ".jsonl"), "w", encoding="utf-8") as f:
            for r in (r for r in records if r["cameo"]):
                f.write(json.dumps({"sentence": r["sentence"]["text"], "event": r["cameo"], "source": codes(r["source"]),
                                    "target": codes(r["target"]), "date": date(r), "status": r["status"],
                                    "pattern": r["pattern"], "trigger": r["trigger"]}) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 5 or sys.argv[2] not in ("gsr", "articles"):
        sys.exit(__doc__)
    {"gsr": gsr, "articles": articles}[sys.argv[2]](sys.argv[1], sys.argv[3], sys.argv[4])
