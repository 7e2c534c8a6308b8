#!/usr/bin/env python3
"""What an article on two states alone must give, a test a row: rows.py COMITY SOURCE_ROOT

Reads our own example on Honduras and the United States, and the encyclopedic article that lies beside the checkout (its
rows are skipped where it does not), each into a ledger of its own. Prints TAP.
"""
import json
import os
import subprocess
import sys
import tempfile

COMITY, ROOT = sys.argv[1:3]
LICENCE, SOURCE, URL = "CC BY-SA 4.0", "An encyclopedia", "https://example.org/hnd-usa"


class Article:
    def __init__(self, name, path, folder):
        self.name, self.path, self.ledger = name, path, os.path.join(folder, name + ".ledger")
        self.run("read", "-o", self.ledger, "--source", SOURCE, "--url", URL, "--licence", LICENCE, path)
        self.events = self.json("timeline", "HND", "USA")

    def run(self, *words):
        done = subprocess.run([COMITY, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            raise AssertionError(f"comity {' '.join(words)}: {done.stderr}")
        return done.stdout

    def json(self, command, *words):
        return json.loads(self.run(command, "-l", self.ledger, *words, "--json"))

    def state(self, date, fluent=None, a="HND", b="USA"):
        lines = self.json("state", a, b, "--on", date)["holdings"]
        return [h for h in lines if fluent in (None, h["fluent"])]

    def one(self, date, fluent, *words):
        """The one line of that fluent that has all these words."""
        lines = [h for h in self.state(date, fluent) if all(w.lower() in (h["text"] + " " + (h["scope"] or "")).lower() for w in words)]
        assert len(lines) == 1, f"one line of {fluent} with {words} on {date}, not {[h['text'] for h in self.state(date, fluent)]}"
        assert lines[0]["rule"] and lines[0]["evidence"], "a line has its rule and its evidence"
        return lines[0]

    def event(self, **wanted):
        """Events in which each field is, or has, what is wanted; at least one."""
        def fits(e):
            for key, value in wanted.items():
                found = {"source": [x["code"] for x in e["source"]], "target": [x["code"] for x in e["target"]],
                         "text": e["sentence"]["text"], "said_by": ((e["attribution"] or {}).get("actor") or {}).get("name") or ""}.get(key, e.get(key))
                if found is None or (value not in found if key in ("source", "target", "text", "said_by", "object", "scope", "context") else value != found):
                    return False
            return True
        found = [e for e in self.events if fits(e)]
        assert found, f"an event with {wanted}"
        return found


def between(h, first, last, which="since"):
    start, end = h[which + "_start"], h[which + "_end"]
    assert first <= start <= end <= last, f"{which} {start}..{end}, not within {first}..{last}"


def relations(a):
    h = a.one("1900-01-01", "diplomatic-relations")
    between(h, "1830-01-01", "1830-12-31")
    assert h["certain"] and h["reciprocal"]
    assert not [h for h in a.state("1829-12-31", "diplomatic-relations") if h["certain"]], "not before"
    if a.name == "example":
        assert a.one("1930-01-01", "embassy", "in Honduras")["rank"] == "a legation"
        assert a.one("2000-01-01", "embassy", "in Honduras")["rank"] == "an embassy"
        between(a.one("2000-01-01", "embassy", "in Honduras"), "1943-01-01", "1943-12-31")


def drugs(a):
    h = a.one("2023-06-01", "cooperation")
    assert any("illegal_drugs" in (e["context"] or []) for e in h["evidence"]), "the field of cooperation"


def programme(a):
    h = a.one("2023-06-01", "programme", "Container Security Initiative")
    assert h["holder"] == "HND"
    body = h["evidence"][0]["source"][0]
    assert body["name"] not in ("Honduras", "The Hondurans"), "the body that takes part"
    if a.name == "example":
        between(h, "2006-03-25", "2006-03-25")
        between(a.one("2006-01-15", "programme-agreed", "Container Security Initiative"), "2005-12-01", "2005-12-31")
        assert not a.state("2006-01-15", "programme"), "agreed is not operational"


def third_party(a):
    e = a.event(source="HND", target="USA", **{"class": "SUPPORT"}, object="policy")[0]
    assert (e["date_start"], e["date_end"], e["date_precision"]) == ("1980-01-01", "1989-12-31", "decade")
    assert "Nicaragua" in e["sentence"]["text"]
    about = a.json("timeline", "USA", "NIC")
    assert any(x["date_start"] == "1980-01-01" for x in about), "the third state has its own events"


def compact(a):
    between(a.one("2006-01-01", "treaty", "compact"), "2005-06-01", "2005-06-30")
    h = a.one("2023-06-01", "scorecard-failed", "corruption")
    assert h["holder"] == "HND"
    a.event(source="USA", text="remediation plan")


def government(a):
    h = a.one("2009-09-15", "recognition-of-government", "Zelaya")
    assert h["holds"] and h["holder"] == "USA" and h["counterpart"] == "HND"
    rival = a.one("2009-09-15", "recognition-of-government", "Micheletti")
    assert not rival["holds"], "recognition of one is not of the other"
    assert not a.state("2010-06-01", "recognition-of-government"), "it lapses with the office"


def speech(a):
    e = a.event(text="not legal", source="USA", target="HND", **{"class": "ACCUSE"})[0]
    assert "Obama" in (e["source"][0]["canonical"] or e["source"][0]["name"]), "the claim is his"
    assert e["status"] == "actual" and e["mode"] == "disapprove"


def held_back(a):
    assert a.event(status="negated", object="military coup", source="USA", **{"class": "ACCUSE"})
    assert a.event(status="conditional", source="USA", object="almost all aid")
    duty = [c for c in a.json("commitments", "HND", "USA", "--date", "2010-01-01")["commitments"] if c["kind"] == "duty"]
    assert duty and duty[0]["standing"] == "open" and "aid" in duty[0]["consequence"]
    assert "military coup" in duty[0]["condition"] or "designation" in duty[0]["condition"]
    assert not a.state("2009-09-15", "aid-suspension") or all("almost all" not in h["text"] for h in a.state("2009-09-15", "aid-suspension")), \
        "what would follow is not in force"


def measures(a):
    day = "2009-12-31"
    for fluent, words in (("aid-suspension", ["non-humanitarian"]), ("visa-restriction", ["non-emergency", "non-immigrant"]),
                          ("suspended-cooperation", ["joint military operations"])):
        h = a.one(day, fluent, *words)
        assert h["holder"] == "USA"
        between(h, "2009-06-28", day)
        assert not [x for x in a.state("2009-06-27", fluent)], "none before the coup"


def threat(a):
    def on(date):
        return [c for c in a.json("commitments", "HND", "USA", "--date", date)["commitments"]
                if c["kind"] == "threat" and "recognize" in c["consequence"] and c["holder"] == "USA"]
    c = on("2009-12-31")
    assert len(c) == 1 and c[0]["addressee"] == "HND" and "Zelaya" in c[0]["condition"]
    assert c[0]["deadline_end"] == "2009-11-29", "the day of the elections"
    assert c[0]["standing"] in ("met", "broken", "lapsed") and c[0]["settled_rule"], "settled, by a rule"


def bases(a):
    h = a.one("2023-06-01", "military-presence")
    assert h["holder"] == "USA" and "Soto Cano" in (h["place"] or "") + h["text"], f"where: {h['place']}, {h['text']}"
    h = a.one("2023-06-01", "exercise")
    kinds = [k for k in ("peacekeeping", "relief", "medic", "engineering", "drugs", "counter-narcotics", "humanitarian", "civic action")
             if k in " ".join((e["object"] or "") + (e["scope"] or "") for e in h["evidence"])]
    assert len(kinds) >= 5, f"kinds of exercise: {kinds}"


def as_of(a):
    if a.name == "article":
        h = a.one("2023-04-01", "partnership")
        assert h["evidence"][0]["fluent"]["effect"] == "holds", "as of a day: known to hold then, not begun then"
    day = "2023-02-01"
    assert a.state(day, "dialogue"), "a dialogue in early 2023"
    e = a.event(text="migration")
    assert any("migration" in (x["context"] or []) for x in e), [x["context"] for x in e]


def provenance(a):
    for e in a.events:
        assert (e["licence"], e["publisher"], e["url"]) == (LICENCE, SOURCE, URL)
        assert e["sentence"]["text"] and e["sentence"]["end"] > e["sentence"]["start"]
    html = a.ledger + ".html"
    a.run("dossier", "-l", a.ledger, "HND", "USA", "-o", html)
    with open(html, encoding="utf-8") as f:
        page = f.read()
    assert LICENCE in page and URL in page
    assert LICENCE in a.run("state", "-l", a.ledger, "HND", "USA", "--on", "2009-09-15", "--json")
    assert LICENCE in a.run("timeline", "-l", a.ledger, "HND", "USA", "--json")


ROWS = [("formal relations since 1830, rank of mission", relations), ("cooperation in a field", drugs),
        ("a port in a programme, agreed and operational", programme), ("support of a policy, a decade, third states", third_party),
        ("a compact, a failed indicator, a plan", compact), ("one government recognised, its rival not", government),
        ("what a president said", speech), ("held back from a designation that would require a cut-off", held_back),
        ("measures with scope", measures), ("a conditional warning", threat), ("presence and exercises", bases),
        ("as of a day, dialogues, migration", as_of), ("source and licence on every record", provenance)]


def main():
    article = os.path.join(ROOT, "..", "shared", "corpus", "honduras_united_states.txt")
    documents = [("example", os.path.join(ROOT, "examples", "honduras-united-states.txt")), ("article", article)]
    n = failed = 0
    print(f"1..{len(documents) * len(ROWS)}")
    with tempfile.TemporaryDirectory() as folder:
        for name, path in documents:
            here = os.path.exists(path)
            a = Article(name, path, folder) if here else None
            for words, row in ROWS:
                n += 1
                if not here:
                    print(f"ok {n} - {name}: {words} # SKIP {path} is not beside the checkout")
                    continue
                try:
                    row(a)
                    print(f"ok {n} - {name}: {words}")
                except (AssertionError, KeyError, IndexError, TypeError) as why:
                    failed += 1
                    print(f"not ok {n} - {name}: {words}")
                    print(f"# {type(why).__name__}: {why}")
    sys.exit(failed > 0)


main()
