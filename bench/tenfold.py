#!/usr/bin/env python3
"""Makes a folder that makes the lexicon ten times as large, to measure whether coding slows down.

usage: tenfold.py DATA OUT   (then: code_speed TEXT OUT, or COMITY_LEXICON=OUT)

Each pattern gets nine variants: five with verbs and nouns of their own that no text has, as new vocabulary comes; four
with the same triggers and one slot more, as patterns grow finer. Each name of an actor and each noun that stands for
one gets nine variants that share all words but the last.
"""
import re
import sys
from pathlib import Path

ENDINGS = ["ban", "dor", "fex", "gul", "hib", "jot", "kem", "lup", "mav"]
OWN_TRIGGERS = 5
# file, columns with names (lists of names are divided by "; ")
TABLES = {"leaders": [0, 1, 2], "leaders_more": [0, 1, 2], "leaders_present": [0, 1, 2], "leaders_visits": [0, 1, 2],
          "organisations": [2, 3], "groups": [3, 4], "places": [2], "agents": [2], "states": [], "states_former": []}


def other_name(name, ending):
    """The last word with another ending; what the tables write behind a name stays ("Kandahar=Qandahar", "x=COP")."""
    first, *rest = name.strip().split("=")
    return "=".join([re.sub(r"(\w)(?=[~*]?$)", r"\1" + ending, first, count=1)] + rest)


def actors(path, columns, ending, out):
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if not line.strip() or line.startswith("#") or max(columns) >= len(cells) + 1:
            continue
        for c in columns:
            if c < len(cells) and cells[c].strip():
                cells[c] = "; ".join(other_name(n, ending) for n in cells[c].split(";") if n.strip())
        out.append("\t".join(cells))


def triggers(line, ending):
    def change(match):
        return match.group(1) + ",".join(lemma + ending for lemma in match.group(2).split(","))
    return re.sub(r"(?<=\s)([vna]:)(\S+)", change, line)


def with_slot(line, word):
    ends = [i for i in (line.find(" -> "), line.find(" ; "), line.find("; ")) if i >= 0]
    end = min(ends) if ends else len(line)
    return line[:end].rstrip() + " any:" + word + " " + line[end:].lstrip()


def patterns(path, out):
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.strip()
        if text.startswith("%set"):
            out.append(text)
        if not re.match(r"(\d|@)", text):
            continue
        for i, ending in enumerate(ENDINGS):
            out.append(triggers(text, ending) if i < OWN_TRIGGERS else with_slot(text, "zz" + ending))


def main():
    data, target = Path(sys.argv[1]), Path(sys.argv[2])
    (target / "patterns").mkdir(parents=True, exist_ok=True)
    (target / "actors").mkdir(exist_ok=True)
    for path in sorted((data / "patterns").glob("*.pat")):
        out = []
        if path.stem != "sets":
            patterns(path, out)
        if out:
            (target / "patterns" / path.name).write_text("\n".join(out) + "\n", encoding="utf-8")
    for path in sorted((data / "actors").glob("*.tsv")):
        columns, out = TABLES.get(path.stem, []), []
        for ending in ENDINGS if columns else []:
            actors(path, columns, ending, out)
        if out:
            (target / "actors" / path.name).write_text("\n".join(out) + "\n", encoding="utf-8")


main()
