#!/usr/bin/env python3
"""Compile data/actors/leaders_visits.tsv and leaders_present.tsv.

usage: compile_leaders.py SHARED_DATA OUT_DIR

Sources, both public domain: visits of foreign leaders to the United States (Office of the Historian, U.S. Department of
State): a visit shows who held an office then, so the term is only bounded by the visits (flag approx); and the CIA World
Factbook's chiefs of state and heads of government.
"""
import csv
import os
import re
import sys

TITLES = ["President-elect", "Prime Minister", "President", "King", "Queen", "Chancellor", "Premier", "Emperor", "Shah",
          "Sultan", "Amir", "Emir", "Chairman", "Foreign Minister", "Vice President", "Interim President", "Taoiseach",
          "Crown Prince", "Prince", "General Secretary", "Grand Duke", "Governor-General", "Pope"]


def states(out_dir):
    names = {}
    for f in ("states_former.tsv", "states.tsv"):
        for line in open(os.path.join(out_dir, f), encoding="utf-8"):
            if line.startswith("#") or not line.strip():
                continue
            c = line.rstrip("\n").split("\t") + [""] * 10
            for n in [c[3], c[4]] + c[5].split("; "):
                names.setdefault(n.strip().lower().removeprefix("the "), c[0])
            if f == "states.tsv":
                names["gec:" + c[2].lower()] = c[0]
    return names


def row(f, name, code, office, sector, start, end, flags):
    f.write("\t".join([name, "", "", code, office, sector, start, end, flags]) + "\n")


def by_hand(out_dir):
    """(state, surname) of everybody in leaders.tsv: whom it has with real terms needs no bounded one."""
    rows = (line.rstrip("\n").split("\t") for line in open(os.path.join(out_dir, "leaders.tsv"), encoding="utf-8") if line[0] != "#")
    return {(r[3], r[0].split()[-1].lower()) for r in rows if len(r) > 3}


def visits(shared, out_dir, names):
    seen = {}
    known = by_hand(out_dir)
    with open(os.path.join(shared, "actors/state_department/visits_by_foreign_leaders.tsv"), encoding="utf-8") as f:
        for r in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            who, country = (r["visitor"] or "").strip(), (r["from"] or "").strip().lower().removeprefix("the ")
            code = names.get(country)
            title = next((t for t in TITLES if who.startswith(t + " ")), None)
            if not code or not title or title == "President-elect" or not r["start_date"]:
                continue
            name = re.sub(r"[\(\[,].*| of .*", "", who[len(title):]).strip()
            if len(name.split()) < 2 or " and " in name or len(name) > 40:
                continue
            if any((code, word.lower()) in known for word in name.split()):
                continue
            k = (name, code, title)
            a, b = seen.get(k, (r["start_date"], r["end_date"] or r["start_date"]))
            seen[k] = (min(a, r["start_date"]), max(b, r["end_date"] or r["start_date"]))
    with open(os.path.join(out_dir, "leaders_visits.tsv"), "w", encoding="utf-8") as f:
        f.write("# Leaders who visited the United States, with the first and the last visit in office (not the whole term).\n"
                "# Compiled by train/actors/compile_leaders.py from the visits of foreign leaders published by the Office of the\n"
                "# Historian, U.S. Department of State (public domain).\n"
                "# name\tother names\tshort names\tstate\toffice\tsector\tfrom\tuntil\tflags\n")
        for (name, code, title), (a, b) in sorted(seen.items(), key=lambda x: (x[0][1], x[1])):
            row(f, name, code, title, "GOV", a, b, "approx")


MONTHS = "January February March April May June July August September October November December".split()


RULERS = {"FRA", "GBR", "DNK", "NLD", "NOR", "AUS", "NZL", "USA", "CHN"}


def present(shared, out_dir, names):
    seen = set()
    rulers = {}  # heads of state whom territories share
    with open(os.path.join(out_dir, "leaders_present.tsv"), "w", encoding="utf-8") as f:
        f.write("# Chiefs of state and heads of government in office when the World Factbook closed (February 2026).\n"
                "# Compiled by train/actors/compile_leaders.py from the CIA World Factbook (public domain).\n"
                "# name\tother names\tshort names\tstate\toffice\tsector\tfrom\tuntil\tflags\n")
        table = list(csv.DictReader(open(os.path.join(shared, "actors/factbook/factbook_key_fields.tsv"), encoding="utf-8"),
                                    delimiter="\t", quoting=csv.QUOTE_NONE))
        for r in sorted(table, key=lambda r: names.get("gec:" + r["gec"]) not in RULERS):
            code = names.get("gec:" + r["gec"])
            for text in (r["chief_of_state"], r["head_of_government"]):
                m = re.match(r"^(?:\w[\w ]*? )?((?:Transition |Interim |Acting |Prime |Vice )?(?:President|Minister|Chancellor|Premier|King|Queen|Amir|Sultan))"
                             r" (.*?) \(since (\d+) (\w+) (\d{4})\)", text or "")
                if not code or not m or m.group(4) not in MONTHS:
                    continue
                office = "Prime Minister" if m.group(1) == "Minister" else m.group(1)
                name = re.sub(r"\b(Gen|Col|Lt|Capt|Dr|Sir|Sheikh|Field Marshal)\.? ", "", m.group(2))
                name = " ".join(w.capitalize() if w.isupper() and len(w) > 2 and "-" not in w else
                                "-".join(p.capitalize() for p in w.split("-")) if w.isupper() and len(w) > 2 else w for w in name.split())
                name = re.sub(r"[;(].*", "", name).strip(" ,")
                day = f"{m.group(5)}-{MONTHS.index(m.group(4)) + 1:02}-{int(m.group(3)):02}"
                if len(name.split()) < 2 or (name, code, office) in seen:
                    continue
                if code in RULERS:
                    rulers[name] = code
                if rulers.get(name, code) != code:
                    continue
                seen.add((name, code, office))
                row(f, name, code, office, "GOV", day, "", "")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    table = states(sys.argv[2])
    visits(sys.argv[1], sys.argv[2], table)
    present(sys.argv[1], sys.argv[2], table)
