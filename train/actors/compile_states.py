#!/usr/bin/env python3
"""Makes data/actors/states.tsv out of the Factbook's key fields (public domain), the country-codes table (PDDL),
the list of state system members in us_diplomatic_missions (CC BY 4.0) and states_hand.txt (our own).

usage: compile_states.py SHARED_DATA > data/actors/states.tsv     (SHARED_DATA: ../shared/data)
"""
import csv
import os
import re
import sys
import unicodedata

shared = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))


def plain(s):
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


def unique(names, but=()):
    out = []
    for n in names:
        n = n.strip()
        if n and n not in out and n not in but:
            out.append(n)
    return out


codes = {}  # alpha-3 -> row
by_gec = {}
for r in csv.DictReader(open(shared + "/states/codes/country-codes.csv", encoding="utf-8")):
    codes[r["ISO3166-1-Alpha-3"]] = r
    for gec in r["FIPS"].split(","):
        if gec.strip():
            by_gec[gec.strip().lower()] = r["ISO3166-1-Alpha-3"]
by_gec.update({"kv": "KOS", "rq": "PRI", "od": "SSD", "tw": "TWN", "we": "", "gz": "", "wi": "ESH", "hk": "HKG", "mc": "MAC",
               "gq": "GUM", "aq": "ASM", "vq": "VIR", "sv": "", "ne": "NIU", "cq": "MNP", "wa": "NAM", "ri": "SRB", "mj": "MNE",
               "nn": "SXM", "uc": "CUW", "rn": "", "tb": "", "io": "", "gk": "", "je": "", "im": "", "xx": "", "ee": ""})
factbook = {}
for r in csv.DictReader(open(shared + "/actors/factbook/factbook_key_fields.tsv", encoding="utf-8"), delimiter="\t",
                        quoting=csv.QUOTE_NONE):
    code = by_gec.get((r["gec"] or "").lower())
    if code:
        factbook[code] = r

cow = {}  # lower-cased name -> (number, abbreviation, first day of its last spell)
for r in csv.DictReader(open(shared + "/states/us_diplomatic_missions/cow_statelist2024.csv")):
    cow[r["statenme"].lower()] = (r["ccode"], r["stateabb"], "%04d-%02d-%02d" % (int(r["styear"]), int(r["stmonth"]), int(r["stday"])))
cow_names = {"USA": "united states of america", "GBR": "united kingdom", "COG": "congo", "COD": "democratic republic of the congo",
             "SWZ": "swaziland", "CIV": "ivory coast", "TLS": "east timor", "MKD": "macedonia", "VNM": "vietnam", "CPV": "cape verde",
             "KNA": "st. kitts and nevis", "LCA": "st. lucia", "VCT": "st. vincent and the grenadines", "RUS": "russia",
             "ATG": "antigua & barbuda", "MMR": "myanmar", "FSM": "federated states of micronesia", "BIH": "bosnia and herzegovina",
             "ROU": "romania", "YEM": "yemen", "TZA": "tanzania", "BHS": "bahamas", "GMB": "gambia", "DEU": "germany",
             "CZE": "czech republic", "NLD": "netherlands", "DOM": "dominican republic", "CAF": "central african republic",
             "ARE": "united arab emirates", "PHL": "philippines", "STP": "sao tome and principe", "SRB": "serbia", "KOS": "kosovo"}

hand = {}
for line in open(here + "/states_hand.txt", encoding="utf-8"):
    if line.startswith("#") or not line.strip():
        continue
    f = [x.strip() for x in line.rstrip("\n").split("|")]
    hand[f[0]] = f + [""] * (5 - len(f))

print("""# States and territories of today. Former states are in states_former.tsv.
# One a line, fields divided by tabs, lists by "; ". "(s)" at the end of a demonym means that both forms are read.
# code: ISO 3166-1 alpha-3 (KOS Kosovo); cow: number in the list of the state system; gec: code of the U.S. government
# government: places and bodies whose name stands for the government; NAME=SECTOR where it is another sector than GOV
# from, until: as a member of the state system, where that began after 1944; empty: open
# Sources: CIA World Factbook key fields (public domain); country-codes (PDDL); list of state system members (2024) as given
# in us_diplomatic_missions by B. Kenkel (CC BY 4.0); other names, demonyms and government names: our own.
# Made by train/actors/compile_states.py; may be edited by hand since.
# code	cow	gec	name	official	other names	demonyms	government	from	until""")
for code in sorted(set(hand) | set(factbook)):
    if not code or code in ("ATA", "UMI", "BVT", "HMD", "ATF", "SGS", "SJM"):
        continue
    fb = factbook.get(code, {})
    h = hand.get(code, [code, "", "", "", ""])
    iso = codes.get(code, {})
    name = h[4] or ("" if fb.get("short_form") in (None, "none", "") else fb["short_form"]) or iso.get("CLDR display name", "")
    if not name and fb.get("long_form") not in (None, "none"):
        name = fb["long_form"]
    name = re.sub(r"^The ", "", re.sub(r"\s*\(.*\)", "", plain(name))).strip()
    official = fb.get("long_form") or ""
    official = "" if official == "none" else re.sub(r"[;(].*", "", official).strip()
    other = h[1].split(";")
    formal = re.sub(r"^the ", "", iso.get("UNTERM English Formal") or "")
    short = re.sub(r"\s*\(the\)$", "", iso.get("UNTERM English Short") or "")
    if re.search(r"[(\[*]", short):
        short = ""
    other += [short, re.sub(r"[(*\[].*", "", formal), plain(official)]
    other = unique(other, (name, official))
    if h[2].startswith("="):
        demo = h[2][1:].split(";")
    else:
        text = (fb.get("nationality_adj") or "") + ";" + (fb.get("nationality_noun") or "")
        text = re.sub(r"\((?!s\)|men|women)[^)]*\)", "", text)
        text = re.sub(r"note - .*", "", text)
        demo = [re.sub(r"^or ", "", x.strip()) for x in re.split(r"[;,/]| or ", text)]
        full = []
        for d in demo:
            m = re.match(r"(.*)man\(men\)$|(.*)man \(men\)$", d)
            w = re.match(r"(.*)woman ?\(women\)$", d)
            if w:
                full += [w.group(1) + "woman", w.group(1) + "women"]
            elif m:
                b = m.group(1) or m.group(2)
                full += [b + "man", b + "men"]
            elif d not in ("none", "NA", "and Futuna Islanders", "Wallis and Futuna Islander", "and", "colloquial"):
                full.append(d)
        full = [re.sub(r"^and ", "", d) for d in full]
        plural = {d[:-3] for d in full if d.endswith("(s)")}
        demo = h[2].split(";") + [d for d in full if d not in plural and d != name]
    demo = unique(demo)
    given = {d[:-3] for d in demo if d.endswith("(s)")}
    demo = [d for d in demo if d not in given]
    c = cow.get(cow_names.get(code, name.lower())) or cow.get(name.lower().replace("saint", "st."))
    frm = c[2] if c and c[2] >= "1945" else ""
    gec = (fb.get("gec") or "").upper()
    print("\t".join([code, c[0] if c else "", gec, name, official, "; ".join(other), "; ".join(demo),
                     "; ".join(unique(h[3].split(";"))), frm, ""]))
