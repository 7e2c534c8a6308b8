#!/usr/bin/env python3
"""Sentence ► expected events: corpus.py COMITY CORPUS.txt…   Prints TAP. The form is told in the corpus files."""
import json
import re
import subprocess
import sys


def cases(path):
    for part in re.split(r"^=== ", open(path, encoding="utf-8").read(), flags=re.M)[1:]:
        name, rest = part.split("\n", 1)
        text, _, expected = rest.partition("\n---\n")
        yield name.strip(), text.strip(), [line.strip() for line in expected.split("\n") if line.strip()]


def actors(side):
    return ",".join(a["code"] + ("/" + a["sector"] if a["sector"] else "") for a in side if a["code"]) or "-"


def line(r):
    out = f"{r['cameo']} {actors(r['source'])} {'<>' if r['reciprocal'] else '>'} {actors(r['target'])} {r['status']}"
    if r["date_start"]:
        out += f" {r['date_start']} {r['date_precision']}"
    if r["fluent"]:
        out += f" {r['fluent']['effect']}:{r['fluent']['name']}"
    return out


def main():
    tests = [c for path in sys.argv[2:] for c in cases(path)]
    documents = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, (_, text, _) in enumerate(tests))
    run = subprocess.run([sys.argv[1], "code", "-"], input=documents, capture_output=True, text=True, check=False)
    found = {}
    for r in map(json.loads, run.stdout.splitlines()):
        found.setdefault(r["document"], []).append(line(r))
    print(f"1..{len(tests)}")
    failed = 0
    for i, (name, _, expected) in enumerate(tests):
        got = found.get(str(i), [])
        ok = sorted(got) == sorted(expected)
        failed += not ok
        print(f"{'ok' if ok else 'not ok'} {i + 1} - {name}")
        if not ok:
            print(f"# expected {expected}\n# found    {got}")
    sys.exit(1 if failed or run.returncode not in (0, 1) else 0)


main()
