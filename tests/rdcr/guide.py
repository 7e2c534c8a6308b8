"""What the guide itself says, found by regular expressions over its regular sentences: no use of Comity.

The guide (U.S. Department of State, Office of the Historian, public domain) has an article a country, and tells of
recognition and of relations in sentences of a few forms ("The United States recognized X on DATE, when …",
"Diplomatic relations were established on DATE, when …").
"""
import csv
import re

MONTHS = "January February March April May June July August September October November December".split()
MONTH = "(?:" + "|".join(MONTHS) + r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
DATE = re.compile(rf"(?P<m>{MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>1[789]\d\d|20[0-2]\d)\b"
                  rf"|(?P<d2>\d{{1,2}}) (?P<m2>{MONTH}) (?P<y2>1[789]\d\d|20[0-2]\d)\b"
                  rf"|(?P<m3>{MONTH})(?: of)?,? (?P<y3>1[789]\d\d|20[0-2]\d)\b"
                  r"|\b(?P<y4>1[789]\d\d|20[0-2]\d)\b(?!s)")
SAME = re.compile(r"\b(?:(?:on )?(?:the|that|this) (?:very )?same (?:day|date)|on (?:that|this) (?:day|date))\b")
US = r"(?:[Tt]he )?(?:United States|US(?: Government)?)"
ADV = r"(?:(?:\w+ly|also|first|then|thus|again|never|did not|had|has|would) ){0,2}"

RECOGNISED = re.compile(rf"{US}(?: Government)? {ADV}recognized (?P<o>.*)|"
                        rf"{US} (?:\w+ )?accorded recognition to (?P<o2>.*)|"
                        r"President [A-Z][\w. ]+? (?:formally )?(?:extended recognition to|recognized) (?P<o3>.*)|"
                        rf"(?P<o4>[A-Z][^,.]*?) (?:was|were) (?:\w+ly )?recognized by {US}|"
                        r"recognizing (?P<o5>[A-Z][\w’ ]* (?:independence|sovereignty)[\w ]*)|"
                        r"(?P<o6>[A-Z]\w+)[^,.]* received US recognition")
ESTABLISHED = re.compile(r"(?:[Dd]iplomatic|[Ff]ormal|[Ff]ull|[Nn]ormal|[Bb]ilateral|[Ll]egation-level)?(?: diplomatic)? ?[Rr]elations"
                         r"(?:,| and| at| with| between|[^.;]{0,90}?)?[^.;]{0,60}? were (?:\w+ )?(?P<v>(?:re-?)?established|resumed|restored|normalized|initiated)|"
                         rf"{US}[^.;]{{0,160}}? {ADV}(?P<v2>(?:re-?)?established|resumed|restored|normalized|entered into)"
                         r"(?: \w+){0,2} (?:diplomatic|bilateral|normal|formal|full)?(?: diplomatic)? ?relations|"
                         rf"[A-Z][^.;]{{0,100}} and {US} {ADV}(?P<v3>(?:re-?)?established|resumed|restored)"
                         r"(?: \w+){0,2} (?:diplomatic|normal|formal|full)(?: diplomatic)? ?relations|"
                         r"announced the (?P<v4>(?:re-?)?establishment|resumption) of (?:\w+ )?(?:diplomatic )relations")
SEVERED = re.compile(r"(?:severed|broke off|broke|terminated|suspended) (?:all |formal |its |their )?(?:diplomatic )?relations with (?:the )?(?P<with>\w+)|"
                     r"[Rr]elations (?:\w+ ){0,4}?(?:were|was) (?:\w+ )?(?:severed|broken|broken off|terminated|suspended|interrupted)")
OF_US = re.compile(r"(?:recognized|recognize|recognition of|acknowledged) (?:the )?(?:independence of )?(?:the )?(?:new )?(?:United States?|American|US) ?")
NOT = re.compile(r"\b(?:not|never|refused to|declined to|possibility of|prior to|before|opening the way|anniversary|wish(?:ed|es) to|"
                 r"had (?:not )?been|until|agreed to (?:re)?establish|treaty establishing|signed an agreement)\b", re.I)


class Date:
    """A day, month or year: "1922-07-28", "1922-07", "1922"."""

    def __init__(self, match):
        g = match.groupdict()
        month = g["m"] or g["m2"] or g["m3"]
        self.text = g["y"] or g["y2"] or g["y3"] or g["y4"]
        if month:
            self.text += "-%02d" % (1 + [x[:3] for x in MONTHS].index(month[:3]))
        if g["d"] or g["d2"]:
            self.text += "-%02d" % int(g["d"] or g["d2"])


def raw(path):
    """(id, title, text) of each article, as it is."""
    text = open(path, encoding="utf-8").read()
    for m in re.finditer(r'<doc id="([^"]*)" title="([^"]*)">\n(.*?)\n</doc>', text, re.S):
        yield m[1], m[2], m[3].strip()


def articles(path):
    """The same, with abbreviations that would look like ends of sentences written out."""
    for name, title, text in raw(path):
        yield name, title, text.replace("U.S.", "US").replace("St. ", "Saint ")


def sentences(text):
    return [s for s in re.split(r"(?<=[a-z\d)”’]\.)\s+(?=[A-Z“])|(?<=[a-z]\.”)\s+|\n+", text) if s.strip()]


def codes(data):
    """Names and demonyms to codes, of states now and former."""
    names = {}
    for file in ("states.tsv", "states_former.tsv"):
        for row in csv.reader(open(f"{data}/actors/{file}", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
            if row and not row[0].startswith("#"):
                for name in [row[3], row[4]] + row[5].split(";"):
                    names.setdefault(name.strip().lower(), row[0])
    return names


# States that are no more and that no table of Comity has by that name: who carries them on.
CARRIED_ON = {"DEU": "Baden|Bavaria|Brunswick|Federal Government of Germany|Hanover|Hanseatic|Hesse|Mecklenburg|Nassau|North German|"
                     "Oldenburg|Schaumburg|Württemberg", "ITA": "Republic of Genoa|The Grand Duchy of Tuscany|The Duchy of Parma"}


def code_of(title, names):
    for code, titles in CARRIED_ON.items():
        if re.match(titles, title):
            return code
    title = title.rstrip("*").replace("’", "'")
    tries = [title, re.sub(r" \(.*", "", title), re.sub("^The ", "", title), title.split("/")[-1]]
    tries += re.findall(r"\((.*)\)", title) + [t.replace("Cote", "Côte") for t in tries]
    for t in tries:
        if t.lower() in names:
            return names[t.lower()]
    return None


def near_date(sentence, at, before):
    """The date of what stands at `at`: the first behind it, else the last before it, else the day told last."""
    after = DATE.search(sentence, at)
    first = list(DATE.finditer(sentence, 0, at))
    same = SAME.search(sentence)
    if same and before and (not after or after.start() > same.start()) and not first:
        return before
    # "On DATE, the United States recognized X": the clause begins with it
    if first and re.match(rf"(?:On|In|Then on|Finally, on|As of) ", sentence) and first[0].start() < 16:
        clause = re.search(r",? (?:when|with|by|in an?|after|during|following|whose|that|which|although|and)\b", sentence[at:])
        if not after or (clause and at + clause.start() < after.start()):
            return Date(first[0]).text
    if after:
        return Date(after).text
    return Date(first[-1]).text if first else None


def stems(title):
    words = re.findall(r"[A-ZÀ-Þ][\w’\-]+", re.sub(r"[*()/]", " ", title))
    skip = {"The", "Republic", "Kingdom", "Democratic", "Union", "United", "Federal", "Islands", "Saint", "States", "New", "South",
            "North", "East", "Central", "Grand", "Duchy", "Government", "Federation", "Free", "State", "City"}
    out = [w[:4] for w in words if w not in skip]
    return out or [w[:6] for w in words]


def told(title, text):
    """[(kind, date, sentence)]: kind "recognition", "relations" (established first), "again" (established again)."""
    out, before = [], None
    names = stems(title) + ["its ", "the new ", "the country", "the island", "the Republic", "the independen", "the Government", "that "]
    for s in sentences(text):
        for m in RECOGNISED.finditer(s):
            o = next((x for x in m.groups() if x), "")
            thing = re.split(r" (?:on|in|when|by|via|through|from) (?=[A-Z]|the|a|an|\d|issu|send)|,|;", o)[0]
            if re.search(r"\b(?:never|did not|would)\b", m[0][:60]) or not any(n in thing or n in o[:40] for n in names):
                continue
            date = near_date(s, m.end("o4") if m["o4"] else m.start() + 12, before)
            if date:
                out.append(("recognition", date, s))
        for m in OF_US.finditer(s):
            date = near_date(s, m.end(), before)
            if date:
                out.append(("by the other", date, s))
        if re.search(r"mutual recognition|engagement and recognition|act of (?:official )?recognition|each other", s):
            date = near_date(s, 0, before)
            out += [("by the other", date, s), ("mutual", date, s)] if date else []
        for m in ESTABLISHED.finditer(s):
            verb = m["v"] or m["v2"] or m["v3"] or m["v4"]
            head = s[max(0, m.start() - 25):m.end()]
            if NOT.search(head) or "consular relations" in m[0]:
                continue
            date = near_date(s, m.end(), before)
            if date:
                again = re.match(r"re-?est|resum|restor|normaliz", verb)
                out.append(("again" if again else "relations", date, s))
        for m in SEVERED.finditer(s):
            date = near_date(s, m.end(), before)
            if date and not NOT.search(s[max(0, m.start() - 25):m.end()]) and "had severed" not in m[0]:
                out.append(("severed", date, s))
        days = [Date(x).text for x in DATE.finditer(s)]
        days = [d for d in days if len(d) == 10]
        before = days[-1] if days else before
    return out


# Read by eye, where the guide tells it in other words or the forms above take an earlier state for the country itself:
# (article, kind) -> dates. "" for the kind takes away what was found. Kinds end in "?" where the fact is told, but not in
# words from which it must be found ("an exchange of notes … This constituted recognition").
BY_HAND = {
    ("rdcr-albania", "recognition?"): ["1922-07-28"],
    ("rdcr-madagascar", "recognition"): ["1960-06-25"],
    ("rdcr-tanzania", "recognition"): ["1961-12-09"],
    ("rdcr-swaziland", "recognition"): ["1968-09-06"],
    ("rdcr-jordan", "recognition"): ["1949-01-31"],
    ("rdcr-japan", "recognition"): ["1854-03-31"],
    ("rdcr-poland", "recognition"): ["1919-01-22"],
    ("rdcr-hungary", "recognition"): ["1921"],
    ("rdcr-iceland", "recognition"): ["1944-06-17"],
    ("rdcr-united-arab-emirates", "recognition"): ["1971-12-03"],
    ("rdcr-switzerland", "recognition"): ["1829-11-30"],
    ("rdcr-palau", "recognition?"): ["1994-10-01"],
    ("rdcr-saint-lucia", "recognition"): ["1979-05-17"],
    ("rdcr-saint-vincent-grenadines", "recognition"): ["1981-11-23"],
    ("rdcr-suriname", "recognition"): ["1975-11-25"],
    ("rdcr-serbia", "recognition?"): ["2000-11-12"],
    ("rdcr-serbia", "relations"): ["2000-11-12"],
    ("rdcr-guatemala", "recognition"): ["1844-04-05"],
    ("rdcr-costa-rica", "recognition?"): ["1851-03-24"],
    ("rdcr-bolivia", "recognition"): ["1848-05-30", "1837-03-16"],
    ("rdcr-ecuador", "recognition"): ["1832-06-04", "1832", "1822-06-19"],
    ("rdcr-honduras", "recognition"): ["1853-04-19", "1824-08-04"],
    ("rdcr-el-salvador", "recognition"): ["1849-05-01", "1824-08-04"],
    ("rdcr-nicaragua", "recognition"): ["1849-12-24", "1849", "1824-08-04"],
    ("rdcr-nicaragua", "relations"): ["1849-12-24", "1824-08-04", "1824"],
    ("rdcr-bulgaria", "relations"): ["1903-09-19"],
    ("rdcr-panama", "relations"): ["1903-11-13"],
    ("rdcr-india", "relations"): ["1946-11-01", "1946-09-02"],
    ("rdcr-kosovo", "relations?"): ["2008-02-18"],
    ("rdcr-kiribati", "relations?"): ["1980-08-12"],
    ("rdcr-luxembourg", "relations"): ["1903"],
    ("rdcr-spain", "relations?"): ["1783-02-20"],
    ("rdcr-yemen", "relations"): ["1946-03-04", "1967-12-07"],
    ("rdcr-yemen", "recognition"): ["1946-03-04", "1962-12-19", "1967-12-07"],
    ("rdcr-morocco", "relations"): ["1905-03-08"],
    ("rdcr-luxembourg", "recognition"): ["1878-05-31"],
    ("rdcr-tonga", "recognition"): ["1972-10-04", "1886"],
}


def facts_of(name, title, text):
    """What the article tells: (kind, date) with what was read by eye in place of what the forms found."""
    facts = [(k, d) for k, d, _ in told(title, text)]
    for (article, kind), dates in BY_HAND.items():
        if article == name:
            facts = [f for f in facts if f[0] != kind] + [(kind, d) for d in dates]
    return facts


def first_of(facts, kind):
    """The date that counts as the guide's: the first told to the day, else the first told."""
    dates = [f[1] for f in facts if f[0] == kind]
    full = [d for d in dates if len(d) == 10]
    return full[0] if full else dates[0] if dates else None
