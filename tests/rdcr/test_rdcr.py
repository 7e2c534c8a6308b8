#!/usr/bin/env python3
"""From plain text to relations: test_rdcr.py RDCR_FACTS SOURCE_ROOT [--facts FILE] [--misses]

Has Comity read a public-domain guide to the relations of the United States with every country (../shared beside the
checkout; skipped where it is not there) and compares the recognitions and relations that it then states with what the
guide's own regular sentences say (guide.py). Prints the figures and a table of misses by kind; fails below the floors.
"""
import collections
import json
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import guide  # noqa: E402

SKIPPED = 77
WANTED = {"right year": 0.75, "right day": 0.65, "precision": 0.85}  # what the project must show, of either kind by itself
FLOORS = {"right year": 0.89, "right day": 0.87, "precision": 0.91}  # what it shows, with room for another syntax model
FLUENT = {"recognition": "recognition", "relations": "diplomatic-relations"}


def run(program, root, path, names):
    """Rows of rdcr_facts: events by article, states by code."""
    with tempfile.TemporaryDirectory() as folder:
        documents, dyads = os.path.join(folder, "guide.jsonl"), os.path.join(folder, "dyads.tsv")
        with open(documents, "w", encoding="utf-8") as out:
            for name, title, text in guide.raw(path):
                out.write(json.dumps(dict(id=name, title=title, text=text), ensure_ascii=False) + "\n")
        with open(dyads, "w", encoding="utf-8") as out:
            for code in sorted({guide.code_of(t, names) for _, t, _ in guide.raw(path)} - {None, "USA"}):
                out.write(f"USA\t{code}\n")
        return subprocess.run([program, f"{root}/data", f"{root}/models/english.cmm", documents, dyads, os.path.join(folder, "ledger")],
                              check=True, stdout=subprocess.PIPE, text=True).stdout


class Stated:
    def __init__(self, output):
        self.events, self.states = collections.defaultdict(list), collections.defaultdict(list)
        for line in output.splitlines():
            kind, *row = line.split("\t")
            if kind == "event":
                keys = "fluent effect status source target start end pattern sentence".split()
                self.events[row[0]].append(dict(zip(keys, row[1:])))
            else:
                keys = "fluent holder start end until_start until_end object sentence".split()
                self.states[row[0]].append(dict(zip(keys, row[1:])))


def same(date, row):
    """How well a stated beginning agrees with a date of the guide: "day", "year" or ""."""
    first, last = row["start"], row["end"] or row["start"]
    if not first or first[:4] != date[:4] or last[:4] != date[:4]:
        return ""
    if len(date) == 10:
        return "day" if first == last == date else "year"
    return "day" if first[:len(date)] == date else "year"  # the guide tells no day


def rows_of(stated, code, kind):
    for row in stated.states[code]:
        if kind == "relations" and row["fluent"] == "diplomatic-relations":
            yield row
        if kind == "recognition" and row["fluent"] in ("recognition", "recognition-of-government") and row["holder"] == "USA":
            yield row


def why_not(stated, name, code, kind, date):
    """What went wrong where the guide's date is not stated."""
    near = [e for e in stated.events[name] if e["fluent"] == FLUENT[kind]]
    at = [e for e in near if same(date, e)]
    if any({"USA", code} <= set((e["source"] + "," + e["target"]).split(",")) for e in at):
        right = [e for e in at if {"USA", code} <= set((e["source"] + "," + e["target"]).split(","))]
        if all(e["status"] != "actual" for e in right):
            return "not taken as a fact: " + right[0]["status"]
        if kind == "recognition" and all("USA" not in e["source"] for e in right):
            return "recognised by the other side"
        return "an event, but not the beginning of an interval"
    if at:
        return "wrong actors: " + at[0]["source"] + " > " + at[0]["target"]
    if any({"USA", code} <= set((e["source"] + "," + e["target"]).split(",")) for e in near):
        return "another date or none"
    others = [e for e in stated.events[name] if same(date, e)]
    return "another fluent: " + others[0]["fluent"] if others else "silent"


def main():
    program, root = sys.argv[1], sys.argv[2]
    path = os.path.join(root, "..", "shared", "data", "text", "state_rdcr.txt")
    if not os.path.exists(path):
        print("skipped: the guide is not beside the checkout (../shared/data/text/state_rdcr.txt)")
        sys.exit(SKIPPED)
    names = guide.codes(os.path.join(root, "data"))
    told_of = collections.defaultdict(list)  # by code: all that the guide tells, for precision
    wanted = []
    for name, title, text in guide.articles(path):
        code = guide.code_of(title, names)
        if not code or code == "USA":
            continue
        facts = guide.facts_of(name, title, text)
        told_of[code] += facts
        if title.endswith("*"):  # the guide's mark of states that are no more
            continue
        for kind in ("recognition", "relations"):
            date = guide.first_of(facts, kind)
            if date:
                wanted.append((name, title, code, kind, date))
    if "--facts" in sys.argv:
        output = open(sys.argv[sys.argv.index("--facts") + 1], encoding="utf-8").read()
    else:
        output = run(program, root, path, names)
    stated = Stated(output)

    count, misses = collections.Counter(), []
    for name, title, code, kind, date in wanted:
        got = {same(date, row) for row in rows_of(stated, code, kind)}
        count[kind, "all"] += 1
        count[kind, "year"] += bool(got & {"day", "year"})
        count[kind, "day"] += "day" in got
        if "day" not in got:
            miss = "right year, another day" if "year" in got else why_not(stated, name, code, kind, date)
            misses.append((miss, title, kind, date))
    wrong = []
    for code, facts in told_of.items():
        for row in stated.states[code]:
            if row["fluent"] == "recognition-of-government" or not row["start"]:
                continue
            kinds = {"diplomatic-relations": ["relations", "relations?", "again"]}.get(row["fluent"])
            if not kinds:
                kinds = ["recognition", "recognition?", "mutual"] if row["holder"] == "USA" else ["by the other"]
            ok = any(k in kinds and same(d, row) for k, d in facts)
            count[row["fluent"], "stated"] += 1
            count[row["fluent"], "right"] += ok
            if not ok:
                wrong.append((code, row))

    # not among what must be shown: relations that the guide says were severed
    ends = {(code, d) for code, facts in told_of.items() for k, d in facts if k == "severed"}
    found = {(code, d) for code, d in ends for row in stated.states[code]
             if row["fluent"] == "diplomatic-relations" and same(d, {"start": row["until_start"], "end": row["until_end"]})}

    figures = {}
    for what in ("year", "day"):
        right = sum(count[k, what] for k in FLUENT)
        every = sum(count[k, "all"] for k in FLUENT)
        figures["right " + what] = right / every
        print(f"right {what:5} {right}/{every} = {right / every:.3f}   " +
              "   ".join(f"{k} {count[k, what]}/{count[k, 'all']} = {count[k, what] / count[k, 'all']:.3f}" for k in FLUENT))
    right, every = (sum(count[f, w] for f in FLUENT.values()) for w in ("right", "stated"))
    figures["precision"] = right / max(every, 1)
    print(f"precision   {right}/{every} = {right / max(every, 1):.3f}   " +
          "   ".join(f"{f} {count[f, 'right']}/{count[f, 'stated']}" for f in FLUENT.values()))
    print(f"severances  right year {len(found)}/{len(ends)}")
    print("\nmisses by kind (of the day):")
    for (miss, kind), n in sorted(collections.Counter((m[0].split(":")[0], m[2]) for m in misses).items()):
        print(f"  {n:4}  {kind:12} {miss}")
    if "--misses" in sys.argv:
        for m in sorted(misses):
            print("  miss", *m, sep=" | ")
        for code, d in sorted(ends - found):
            print("  severed", code, d, sep=" | ")
        for code, row in wrong:
            print("  wrong", code, row["fluent"], row["holder"], row["start"], row["end"], row["sentence"][:200], sep=" | ")
    low = [f"{k} {figures[k]:.3f} < {v}" for k, v in FLOORS.items() if figures[k] < v]
    for k in FLUENT:
        for what in ("year", "day"):
            share = count[k, what] / count[k, "all"]
            low += [f"right {what} of {k} {share:.3f} < {WANTED['right ' + what]}"] if share < WANTED["right " + what] else []
    low += [f"articles {len(wanted)} < 340"] if len(wanted) < 340 else []  # the guide is not what it was
    print("\nbelow the floor: " + "; ".join(low) if low else "\nabove the floors: " + ", ".join(f"{k} {v}" for k, v in FLOORS.items()))
    sys.exit(1 if low else 0)


if __name__ == "__main__":
    main()
