#!/usr/bin/env python3
"""Training data for the names of the syntax model, in one convention, from treebanks and named-entity corpora.

    train/names.py --data ../shared/data --actors data/actors --out DIR
    train/names.py --selftest

Writes DIR/treebank/*.conllu (GUM with Name=B-KIND / I-KIND in MISC, EWT unchanged), DIR/names_*.tsv (names
without trees), DIR/dev_*.tsv (kept for measuring), DIR/pool_{per,loc,org}.tsv (names to swap in) and DIR/report.txt.

The convention is that of Universal NER where it has one: PER without titles, ORG (parties too), LOC (places, states),
possessives and articles outside. Beside it NORP (nationalities, peoples, faiths and parties as adjectives or members),
DATE (dates, years, months, weekdays, decades, centuries; no time of day, no duration) and MISC (events, works, laws,
languages, products). A sentence annotated for names has the comment "# names = yes"; a token without Name in it is
known to be no part of a name. Sentences whose annotation is too doubtful are left out.
"""
import argparse
import collections
import glob
import os
import random
import re
import sys

KINDS = ("PER", "ORG", "LOC", "NORP", "DATE", "MISC")


def words(text):
    return set(text.split())


ARTICLES = words("the a an The A An this This that his her its their our")
PARTICLES = words("al el ul az ash de da do di du del della der den von van bin ibn ben ter la le les los las abu")
QUOTES = set("\"'`“”‘’″()[]{}«»")
# Roles that end a run of words before a name ("Pennsylvania Senator Rick Santorum").
OFFICES = words("President Minister Premier Chancellor Secretary Senator Sen. Representative Rep. Congressman Governor "
                "Gov. PRESIDENT SENATOR Administrator Ambassador Director Chairman Spokesman Spokeswoman "
                "Spokesperson Commissioner Envoy")
# First or family names that are also peoples.
NAME_OR_PEOPLE = words("Dane German Roman Christian Norman Welsh French Frank Saxon Pole Celt Mohawk English Irish "
                       "Scott "
                       "Moor Turk Maya Hun Slav Islam Israel Holland Norse Cherokee Jain")
# Words before a person's name that are no part of it.
TITLES = words(
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor President Vice Vice-President Prime Minister Premier "
    "Chancellor Secretary Secretary-General Senator Sen. Sen Representative Rep. Rep Congressman Congresswoman "
    "Governor "
    "Gov. Gov Mayor Judge Justice General Gen. Gen Major Maj. Colonel Col. Col Lieutenant Lt. Lt Captain Capt. Capt "
    "Sergeant Sgt. Sgt Admiral Adm. Commander Cmdr. Marshal Brigadier Brig. Corporal Private King Queen Prince "
    "Princess "
    "Emperor Empress Tsar Czar Sultan Emir Duke Duchess Earl Count Countess Baron Baroness Lord Lady Sir Dame Pope "
    "Cardinal Archbishop Bishop Rev. Rev Reverend Father Sister Brother Rabbi Imam Ayatollah Sheikh Saint "
    "Ambassador Attorney Director Chairman Chairwoman Chief Officer Inspector Speaker Leader Deputy Foreign Interior "
    "Defense Defence Finance State Undersecretary Assistant Special Envoy Spokesman Spokeswoman Commissioner Coach "
    "Hon. "
    "Honourable Honorable Staff Crown Regent Chairperson Detective Constable Sheriff Principal Dean Rector Aunt Uncle "
    "First Second Master Commodore Madam Madame Monsieur Herr Frau Justice Acting Former Interim Envoy Spokesperson "
    "Office "
    "Federal Press Health Trade Education Supreme Chair Guest Owner Owners Mister Ministere Senators Congressmen "
    "Members Fellow "
    "Lords Tsars Tsarevna Architect Solicitor Manager Administrator Emeritus Abba PRESIDENT VICE SENATOR SENATORS "
    "GOVERNOR "
    "GENERAL MINISTER PRIME SECRETARY JUDGE JUSTICE Chief")
# Of those, the ones that do not begin a name even where nothing but a surname follows; the rest are cut only when a
# role ends the run ("Foreign Minister X"), so that "First" in "First Solar" stays.
ROLES = TITLES - words("Foreign Interior Defense Defence Finance State Special Staff Crown First Second Office Federal "
                       "Press Health Trade Education Supreme Private Count Dean Regent Justice Saint Master Vice Chief")
RELIGIONS = words("Islam Christianity Judaism Buddhism Hinduism Sikhism Catholicism Protestantism Methodism Communism "
                  "Marxism Zionism Fascism Nazism Socialism Islamism Taoism Shinto Scientology Mormonism Jainism")
LANGUAGES = words("English French German Spanish Italian Portuguese Russian Chinese Japanese Arabic Korean Latin Greek "
                  "Hebrew Turkish Persian Hindi Urdu Bengali Mandarin Cantonese Polish Dutch Swedish Danish Norwegian "
                  "Finnish Hungarian Romanian Irish Welsh Gaelic Catalan Basque Ukrainian Czech Thai Vietnamese Malay "
                  "Tagalog Swahili Amharic Tamil Telugu Sanskrit Farsi Dari Pashto Yiddish Esperanto Punjabi Marathi")
# Of our own: regions, continents, peoples, faiths and parties that the tables of states and groups do not have.
MORE_PEOPLES = """
American British European African Asian Arab Arabian Arabic Latin Latino Latina Hispanic Scandinavian Balkan Baltic
Nordic Caribbean Eurasian Slavic Slav Germanic Celtic Norse Norman Saxon Anglo-Saxon Roman Byzantine Ottoman
Hellenistic Mughal Soviet Prussian Bavarian Saxon Silesian Moravian Bohemian Transylvanian Galician Andalusian
Castilian Sicilian Tuscan Venetian Florentine Genoese Neapolitan Roman Parisian Londoner Berliner Viennese Scottish
Welsh English Irish Cornish Manx Californian Texan Floridian Hawaiian Alaskan Bostonian Virginian Canadian Quebecois
Muscovite Siberian Taoist Confucian Shintoist Gnostic Copt Coptic Unitarian Adventist Muslim Moslem Christian Catholic
Protestant Orthodox Anglican Lutheran Methodist Baptist Presbyterian Calvinist Evangelical Pentecostal Mormon Quaker
Puritan Jesuit Franciscan Benedictine Buddhist Hindu Sikh Jain Jew Jewish Judaic Israelite Islamic Islamist Shia
Shiite Shi'ite Shi'a Sunni Sufi Salafi Wahhabi Alawite Druze Zoroastrian Pagan Papist Zionist Republican Democrat
Communist Nazi Marxist Leninist Maoist Stalinist Trotskyist Tory Whig Bolshevik Menshevik Jacobin Unionist Kurd
Kurdish Turk Turkic Turkish Tatar Mongol Mongolian Manchu Han Hui Tibetan Uyghur Uighur Pashtun Persian Hellenic Aryan
Serb Serbian Croat Croatian Bosniak Bosnian Albanian Slovene Slovenian Slovak Czech Magyar Romani Gypsy Pole Polish
Swede Swedish Dane Danish Finn Finnish Norwegian Icelandic Dutch Flemish Walloon French Spanish Spaniard Portuguese
Swiss Greek Cypriot Babylonian Assyrian Sumerian Phoenician Carthaginian Aztec Maya Mayan Inca Incan Olmec Etruscan
Hebrew Semitic Celt Palestinian Israeli Bedouin Maghrebi Levantine Cherokee Navajo Sioux Apache Iroquois Mohawk Maori
Aboriginal Inuit Polynesian Melanesian Micronesian Korean Thai Filipino Filipina Vietnamese Burmese Punjabi Bengali
Tamil Gujarati Kashmiri Sindhi Balochi Goth Gothic Visigoth Frankish Viking Hun Vandal Gaul Gallic Iberian Peruvian
Yugoslav Czechoslovak Rhodesian African-American Afro-American Italian-American Eurosceptic Afrikaner Creole Chicano
Mapuche Guarani Yoruba Igbo Hausa Zulu North_American South_American Latin_American Central_American North_Korean
South_Korean West_German East_German Roman_Catholic Middle_Eastern East_Asian South_Asian Southeast_Asian
Central_Asian Western_European Eastern_European Native_American African_American Northern_Irish North_African
West_African East_African South_African Sub-Saharan_African Asian_American Ancient_Greek Eastern_Orthodox
Greek_Orthodox Russian_Orthodox Christian_Democrat Liberal_Democrat Social_Democrat Frenchman Frenchmen Englishman
Englishmen Irishman Irishmen Scotsman Scotsmen Dutchman Dutchmen Welshman Chinaman
""".split()
NOT_PEOPLES = {"Hong Kong", "Congo", "Lao", "Falkland Island", "Moro", "Karen", "Creek", "Tico", "Bajan", "Luo"}

MONTHS = words("January February March April May June July August September October November December")
MONTH_SHORT = words("Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sep Sept "
                    "Oct Nov Dec")
WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays "
                 "Fridays Saturdays Sundays")
SEASONS = words("spring summer autumn fall winter Spring Summer Autumn Fall Winter")
ORDINALS = words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                 "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
ERAS = words("BC BCE AD CE B.C. A.D. B.C.E. C.E.")
DASHES = set("-–—")
DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$")
YEAR = re.compile(r"(1[0-9]\d\d|20[0-4]\d)$")
DECADE = re.compile(r"((early|late|mid|Early|Late|Mid)-)?(['’]?\d0|(1\d|20)\d0)['’]?s$")
CENTURY = re.compile(r"((early|late|mid)-)?\d{1,2}(st|nd|rd|th)$")
NUMERIC = re.compile(r"(\d{1,2}[/.]\d{1,2}[/.](\d\d|\d{4})|\d{4}-\d\d-\d\d|\d{1,2}-\d{1,2}-\d{4})$")
YEAR_AFTER = words("in since until till during in: circa c. ca. early late mid year season In Since Until During Circa "
                   "Early Late by from between after before around through throughout of By From Between After Before "
                   "Around ( / , born died")
YEAR_SURE = words("in since until till during In Since Until During early late mid year circa c.")
UNITS = words("people men women troops soldiers meters metres feet miles km kilometers kilometres m ft mi acres "
              "hectares "
              "dollars pounds euros tons tonnes kg hours pages copies units members students seats votes persons "
              "employees inhabitants residents households families square words points % civilians fighters")
MONTH_BEFORE = words("in since until till of by last this next early late mid from to through between during before "
                     "after and on In Since Until By Last This Early Late From Between During Before After On every "
                     "each -- or")


class Lexicon:
    """What is known of words beforehand: peoples, states, places, and how often a word is lower-cased."""

    def __init__(self):
        self.peoples, self.states, self.places = set(), set(), set()
        self.lower = collections.Counter()
        for w in MORE_PEOPLES:
            self.add_people(w.replace("_", " ") + "(s)")

    def add_people(self, form):
        base = form.replace("(s)", "")
        if not base or base in NOT_PEOPLES or base in self.states:
            return
        forms = [base, base + "s"] if "(s)" in form else [base]
        for f in forms:
            self.peoples.add(f)
            self.peoples.add(f.replace("-", " - "))

    def read_actors(self, folder):
        for row in table(os.path.join(folder, "states.tsv")) + table(os.path.join(folder, "states_former.tsv")):
            row += [""] * 10
            for name in [row[3], row[4]] + split_list(row[5]):
                self.states.add(re.sub(r" \(.*", "", name))
        self.states |= {"U.S.", "US", "U.S", "USA", "UK", "U.K.", "America", "Britain", "Great Britain", "England",
                        "Scotland", "Wales", "Northern Ireland", "United States", "UAE", "Russia", "Republic of Iraq"}
        self.states -= {"Soviets", ""}
        for row in table(os.path.join(folder, "states.tsv")) + table(os.path.join(folder, "states_former.tsv")):
            row += [""] * 10
            for d in split_list(row[6]):
                self.add_people(d)
        for row in table(os.path.join(folder, "groups.tsv")):
            if len(row) > 3 and row[2] == "people":
                for d in [row[3]] + split_list(row[4] if len(row) > 4 else ""):
                    if "~" not in d:
                        self.add_people(d)
        for row in table(os.path.join(folder, "places.tsv")):
            for entry in split_list(row[2]):
                for name in entry.split("="):
                    if "~" not in name and name[:1].isupper():
                        self.places.add(name.strip())

    def is_people(self, tokens):
        text = " ".join(tokens)
        return text in self.peoples or text.title() in self.peoples and text.isupper() and len(text) > 3

    def common(self, w):
        """A word that is mostly or often written in lower case."""
        return self.lower[w.lower()] >= 3 and w not in self.states


def table(path):
    with open(path, encoding="utf8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


def split_list(s):
    return [x.strip() for x in s.split(";") if x.strip()]


def capital(w):
    return bool(w) and (w[0].isupper() or (len(w) > 1 and w[1].isupper()))


def is_word(w):
    return any(c.isalpha() for c in w)


class Sentence:
    """Tokens with names: spans are lists [kind, first, after]; `doubt` says why to leave the sentence out."""

    def __init__(self, forms, spans, doc="", rows=None):
        self.forms, self.spans, self.doc, self.rows = forms, spans, doc, rows
        self.doubt = None

    def covered(self):
        return {i for _, a, b in self.spans for i in range(a, b)}

    def tags(self):
        tags = ["O"] * len(self.forms)
        for kind, a, b in self.spans:
            for i in range(a, b):
                tags[i] = ("B-" if i == a else "I-") + kind
        return tags

    def show(self):
        opens = {a: kind for kind, a, _ in self.spans}
        ends = {b - 1 for _, _, b in self.spans}
        return " ".join(("[" + opens[i] + " " if i in opens else "") + w + ("]" if i in ends else "")
                        for i, w in enumerate(self.forms))


# ---- tokens as UD cuts them ----------------------------------------------------------------------------------------

ABBREVIATIONS = words("St Dr Mr Mrs Ms Jr Sr Gen Col Lt Capt Sgt Rev Hon Prof Gov Sen Rep Mt Ft vs Inc Ltd Co Corp Adm "
                      "Maj Brig Messrs Bros U.S D.C U.N U.K Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Pfc Cpl "
                      "Cmdr "
                      "Pres Amb Sgt Pvt")
PREFIXES = words("non e re anti pre co mid pro cross post over counter multi ex sub semi mini neo inter intra micro "
                 "socio psycho quasi ultra un bi tri trans extra infra macro mega hyper proto pseudo under de dis mis "
                 "para poly uni")


def cut_form(form):
    """One token of another corpus as the tokens UD has for it."""
    if re.match(r"(https?:|www\.)|.*@", form) or NUMERIC.match(form):
        return [form]
    if form in ("``", "''"):
        return ['"']
    m = re.match(r"(.*\w.*[^nN\W]|.*\w\.?)(['’](?:s|S|ll|re|ve|m|d))$", form)
    if m and not re.match(r".*[0]$", m[1]):
        return cut_form(m[1]) + [m[2]]
    m = re.match(r"(\w.*s)(['’])$", form)
    if m:
        return cut_form(m[1]) + [m[2]]
    m = re.match(r"(\w[\w.'’-]*)([\"”’;,)]+)$", form)
    if m and not m[1].endswith("-"):
        return cut_form(m[1]) + list(m[2])
    m = re.match(r"([(\[\"“]+)(\w.*)$", form)
    if m:
        return list(m[1]) + cut_form(m[2])
    for i, c in enumerate(form):
        if c not in DASHES or i == 0 or i + 1 == len(form):
            continue
        left, right = form[:i], form[i + 1:]
        if not (left[-1].isalnum() or left[-1] in ".,\")") or not (right[0].isalnum() or right[0] in "\"$£€"):
            continue
        if c == "-" and (left.lower() in PREFIXES and right[0].isalpha() or left.lower() == "mid"):
            continue
        # a code is one token: F-16, DC-9s, STS-126
        if c == "-" and re.fullmatch(r"[A-Z]{1,4}", left) and re.fullmatch(r"\d+[A-Za-z]?s?", right):
            return [form]
        return [x for x in cut_form(left) + [c] + cut_form(right)]
    if re.fullmatch(r"[A-Za-z]{2,}/[A-Za-z]{2,}", form) and form.lower() != "and/or":
        left, right = form.split("/")
        return [left, "/", right]
    if re.fullmatch(r"\w{3,}\.", form) and form[:-1] not in ABBREVIATIONS and form not in MONTH_SHORT and \
            not form[:-1].isdigit():
        return [form[:-1], "."]
    if re.fullmatch(r"[–—-][A-Za-z]{2,}", form):
        return [form[0], form[1:]]
    if re.fullmatch(r"[A-Za-z]{3,}[–—-]", form):
        return [form[:-1], form[-1]]
    return [form]


def retokenise(pairs):
    """(form, tag) pairs with BIO tags, cut and joined as UD does."""
    out = []
    for form, tag in pairs:
        parts = cut_form(form)
        for k, p in enumerate(parts):
            t = "I" + tag[1:] if k and tag.startswith("B-") else tag
            out.append([p, t])
    joined = []
    i = 0
    while i < len(out):
        form, tag = out[i]
        nxt = out[i + 1][0] if i + 1 < len(out) else ""
        after = out[i + 2][0] if i + 2 < len(out) else ""
        if nxt == "." and after and (form in ABBREVIATIONS or len(form) == 1 and form.isupper() and tag[0] != "O"):
            joined.append([form + ".", tag])
            i += 2
        elif form.lower() in PREFIXES and nxt == "-" and after[:1].islower() and tag == "O":
            joined.append([form + "-" + after, tag])
            i += 3
        elif form.isdigit() and nxt == "," and re.fullmatch(r"\d{3}", after) and len(form) <= 3 and \
                not tag.endswith(("TIME", "Temporal")):
            joined.append([form + "," + after, tag])
            i += 3
        elif form in ("US", "A", "C", "HK", "NZ") and nxt == "$":
            joined.append([form + "$", tag])
            i += 2
        elif form.lower() in words("do does did is was has had have could would should were ca wo n") and \
                nxt in ("'t", "’t", "'") and (nxt != "'" or after == "t") or \
                form.endswith("n") and len(form) > 3 and \
                form[:-1] in words("does did is was has had have could would should were do") and nxt == "'t":
            joined += [[form[:-1] if form.endswith("n") else form, tag], ["n't", tag]]
            i += 3 if nxt == "'" else 2
        else:
            joined.append([form, tag])
            i += 1
    return joined


def spans_of(tags):
    spans = []
    for i, t in enumerate(tags):
        if t.startswith("B-") or t.startswith("I-") and not (spans and spans[-1][2] == i and spans[-1][0] == t[2:]):
            spans.append([t[2:], i, i + 1])
        elif t.startswith("I-"):
            spans[-1][2] = i + 1
    return spans


# ---- dates ---------------------------------------------------------------------------------------------------------

def is_month(w):
    return w in MONTHS or w in MONTH_SHORT or w.capitalize() in MONTHS and w.isupper() and len(w) > 3


def is_day(w):
    return bool(DAY.match(w))


def year_after(w, i):
    """The index after a year that may follow a date at i, or i."""
    j = i
    if j < len(w) and w[j] in (",", "of"):
        j += 1
    if j < len(w) and YEAR.match(w[j]):
        return j + 1
    return i


def date_at(w, i, sure):
    """The end of the date that begins at token i, or i. `sure`: indices another annotation says are times."""
    n = len(w)

    def at(k):
        return w[k] if 0 <= k < n else ""

    j = i
    if w[i] in WEEKDAYS or w[i].title() in WEEKDAYS and w[i].isupper():
        j = i + 1
        k = j + 1 if at(j) == "," else j
        if k < n and k > j - 1:
            e = date_at(w, k, sure) if is_month(at(k)) or is_day(at(k)) and is_month(at(k + 1)) else k
            if e > k:
                return e
        return j
    if is_day(w[i]):
        k = i + 1
        if at(k) in DASHES or at(k) in ("and", "to"):
            if is_day(at(k + 1)) and is_month(at(k + 2)):
                k += 2
        if at(k) == "of" and is_month(at(k + 1)):
            k += 1
        if is_month(at(k)) :
            return year_after(w, k + 1)
    if is_month(w[i]):
        k = i + 1
        if is_day(at(k)) and not (at(k + 1) in ("%",)):
            k += 1
            if (at(k) in DASHES or at(k) == "and") and is_day(at(k + 1)) and not is_month(at(k + 2)):
                k += 2
            return year_after(w, k)
        e = year_after(w, k)
        if e > k:
            return e
        full = w[i] in MONTHS
        if full and w[i] not in ("May", "March", "August", "April", "June"):
            return k
        if full and (at(i - 1) in MONTH_BEFORE or i in sure) and i > 0:
            return k
        if i in sure:
            return k
    if w[i] in SEASONS:
        k = i + 1
        e = year_after(w, k)
        if e > k:
            return e
    if DECADE.match(w[i]) and (len(w[i]) > 4 or at(i - 1).lower() in ("the", "early", "late", "mid", "mid-")):
        return i + 1
    if w[i] in ("mid-" + m for m in MONTHS) or re.match(r"(mid|late|early)-(1\d|20)\d\d$", w[i]):
        return year_after(w, i + 1)
    if CENTURY.match(w[i]) or w[i] in ORDINALS:
        k = i + 1
        if at(k) in DASHES:
            k += 1
        if at(k) in ("century", "centuries", "Century"):
            k += 1
            return k + 1 if at(k) in ERAS else k
    if NUMERIC.match(w[i]):
        return i + 1
    if w[i] in ("AD", "A.D.") and re.match(r"\d{1,4}$", at(i + 1)):
        return i + 2
    if re.match(r"\d{1,4}$", w[i]) and at(i + 1) in ERAS:
        return i + 2
    if YEAR.match(w[i]):
        before, after = at(i - 1), at(i + 1)
        if after in UNITS or after in ("years", "days", "minutes"):
            return i
        if i in sure:
            return i + 1
        if before in YEAR_SURE and after not in UNITS:
            return i + 1
        closing = after == "" or not is_word(after) or after in words("and or to when but as until with by for in on "
                                                                      "at after while where who because")
        if before in YEAR_AFTER and closing and after not in ("%",):
            return i + 1
        if (before in DASHES or before in ("and", "to", "or", "/")) and YEAR.match(at(i - 2)) and closing:
            return i + 1
        if after in DASHES and YEAR.match(at(i + 2)):
            return i + 1
        modern = re.match(r"(1[89]|20)\d\d$", w[i])
        if modern and before in ("the", "The", "'s", "’s", "its", "his", "her", "their", "a") and after not in UNITS:
            return i + 1
    return i


def dates(w, sure, taken):
    spans = []
    i = 0
    while i < len(w):
        e = date_at(w, i, sure) if i not in taken else i
        while e > i and any(k in taken for k in range(i, e)):
            e -= 1
        if e > i and w[e - 1] in (",", "of"):
            e -= 1
        if e > i:
            spans.append(["DATE", i, e])
            i = e
        else:
            i += 1
    return spans


# ---- one convention ------------------------------------------------------------------------------------------------

def cut_title(w, a, b):
    """Where the name begins in a person's span."""
    run = a
    for k in range(a, b - 1):
        if w[k] in OFFICES and w[k + 1] not in TITLES and capital(w[k + 1]):
            run = k + 1
    for k in range(run, b):
        if w[k] in ROLES:
            run = k + 1
        elif w[k] not in TITLES and not (w[k] == "-" and run > a) and w[k] not in ("of", "for", "the", "and", "to"):
            break
    return run


def trim(s, kind, a, b):
    w = s.forms
    while a < b and (w[a] in ARTICLES or w[a] in QUOTES or w[a] in (",", ":", "-", "–", "/", "&", "of", "and", ".")):
        if w[a] in ("The", "A", "An") and kind == "MISC" and a > 0 and w[a - 1] not in (".", ":"):
            break
        if w[a] == "The" and a + 1 < b and w[a + 1] == "Hague":
            break
        if w[a] == "A" and a + 1 < b and w[a + 1] in ("-", ".", "&"):
            break
        if w[a] in QUOTES and kind == "PER" and any(x in QUOTES for x in w[a + 1:b - 1]):
            break
        a += 1
    while b - a > 1 and w[a].islower() and len(w[a]) > 2 and w[a] not in PARTICLES and any(map(capital, w[a + 1:b])):
        a += 1
    while b > a and (w[b - 1] in ("'s", "’s", "'", "’", ",", ":", ";", "-", "–", ".", "and", "of", "the",
                                   "?", "/")
                     or w[b - 1] in QUOTES and not (w[b - 1] == ")" and "(" in w[a:b])):
        b -= 1
    if b > a and w[b - 1] == ")" and "(" in w[a:b] and kind == "PER":
        b = a + w[a:b].index("(")
    return a, b


def is_language(w, a, b):
    """Whether the adjective of a people at a..b names a language here."""
    after = w[b] if b < len(w) else ""
    if after in words("language languages translation alphabet dialect dialects word name title script for and or as "
                      "is "
                      "was but with by , . : ; ) \" ”"):
        return not (after in ("and", "or") and b + 2 < len(w) and w[b + 2].islower() and is_word(w[b + 2]))
    return not after or not is_word(after)


def one_convention(s, lex, count):
    """Rules that hold for every source: what a kind may hold, and where a span begins and ends."""
    w, out, sure = s.forms, [], set()
    for kind, a, b in s.spans:
        if kind == "DATE":
            sure.update(range(a, b))
            continue
        was = (kind, a, b)
        a, b = trim(s, kind, a, b)
        pieces = [(a, b)]
        if kind == "PER":
            a = cut_title(w, a, b)
            a, b = trim(s, kind, a, b)
            pieces = [(a, b)]
            for k in range(a, b):
                if w[k] == "," and not (k + 1 < b and w[k + 1] in ("Jr.", "Sr.", "Jr", "III", "II")):
                    pieces = [(a, k)] + ([(k + 2, b)] if k + 2 < b and w[k + 1] in ("née", "nee", "born") else [])
                    break
        if kind == "LOC" and "," in w[a:b]:
            k = w.index(",", a)
            pieces = [(a, k), (k + 1, b)]
        for a, b in pieces:
            a, b = trim(s, kind, a, b)
            if a >= b:
                count["empty after cutting articles and titles"] += 1
                continue
            text = w[a:b]
            new = kind
            if kind == "PER" and len(text) == 1 and text[0] in NAME_OR_PEOPLE and not (
                    a > 0 and w[a - 1].lower() in ("a", "an", "the")):
                pass
            elif lex.is_people(text):
                new = "MISC" if kind == "MISC" and text[0] in LANGUAGES and is_language(w, a, b) else "NORP"
            elif len(text) == 1 and text[0] in RELIGIONS and kind != "PER":
                new = "MISC"
            elif " ".join(text) in lex.states and kind in ("ORG", "MISC", "LOC"):
                new = "LOC"
            elif len(text) == 2 and text[1].islower() and lex.is_people(text[:1]) and kind in ("ORG", "MISC"):
                new, b = "NORP", a + 1
            if text[-1].endswith("$"):
                count["a currency"] += 1
                continue
            if not any(c.isupper() for c in "".join(text)) and not (kind in ("MISC", "PER") and any(
                    c.isalpha() and not c.islower() for c in "".join(text))):
                count["no capital letter"] += 1
                continue
            if new == "MISC" and a == 0 and len(text) > 1 and not any(capital(x) for x in text[1:]) and \
                    not text[0].isdigit():
                count["a phrase, not a name"] += 1
                continue
            if new == "LOC" and len(text) == 2 and text[1] == "people":
                new, b = "NORP", a + 1
            if new == "PER" and len(text) == 1 and (text[0] in TITLES or text[0] in words("God Lord")):
                count["a title alone"] += 1
                continue
            out.append([new, a, b])
            if (new, a, b) != was:
                count[f"{was[0]} changed to {new}" if new != was[0] else f"{new} cut"] += 1
    taken = {i for _, a, b in out for i in range(a, b)}
    dated = dates(w, sure, taken)
    count["DATE by rule, untagged before"] += sum(1 for _, a, _b in dated if a not in sure)
    held = {i for _, a, b in dated for i in range(a, b)}
    count["times that are no date: durations, periods, clock"] += len(
        [1 for k, a, b in s.spans if k == "DATE" and not held & set(range(a, b))])
    s.spans = sorted(out + dated, key=lambda x: x[1])


def add_peoples(s, lex, count):
    """Nationalities and the like that another annotation leaves out."""
    w, taken = s.forms, s.covered()
    i = 0
    while i < len(w):
        hit = 0
        for n in (3, 2, 1):
            if i + n <= len(w) and not taken & set(range(i, i + n)) and lex.is_people(w[i:i + n]) and capital(w[i]):
                hit = n
                break
        if not hit:
            i += 1
            continue
        before = w[i - 1] if i else ""
        after = w[i + hit] if i + hit < len(w) else ""
        # an untagged name such as "German Bishops Conference": left alone, and seen by doubt()
        part = capital(after) and i + hit not in taken and after not in TITLES and not lex.is_people([after]) \
            and not lex.common(after)
        ambiguous = hit == 1 and w[i] in words("Frank Franks Han Hui Pole Poles Hun Huns Gaul Turk Democrat Lao "
                                               "Orthodox")
        if not part and not (ambiguous and i == 0):
            language = w[i] in LANGUAGES and (after in ("language", "languages", "translation", "version", ":", "-")
                                              or before in ("in", "into", "speak", "speaks", "spoke", "spoken", "Old",
                                                            "Middle", "Modern") and not after[:1].islower())
            if not (ambiguous and not after[:1].islower()):
                s.spans.append(["MISC" if language else "NORP", i, i + hit])
                count["NORP or language added"] += 1
        i += hit
    s.spans.sort(key=lambda x: x[1])


def propagate(doc, lex, count):
    """A name tagged in one sentence of a document and not in another is tagged there too."""
    known = collections.defaultdict(collections.Counter)
    for s in doc:
        for kind, a, b in s.spans:
            if kind in ("PER", "ORG", "LOC", "MISC"):
                known[tuple(s.forms[a:b])][kind] += 1
                if kind == "PER" and b - a > 1 and len(s.forms[b - 1]) > 3 and s.forms[b - 1][0].isupper():
                    known[(s.forms[b - 1],)]["PER"] += 0
    longest = max((len(k) for k in known), default=0)
    for s in doc:
        w, taken, i = s.forms, s.covered(), 0
        while i < len(w):
            hit = None
            for n in range(min(longest, len(w) - i), 0, -1):
                key = tuple(w[i:i + n])
                if key not in known or taken & set(range(i, i + n)) or not capital(key[0]):
                    continue
                if n == 1 and (lex.common(key[0]) or len(key[0]) < 2 or key[0] in TITLES or not is_word(key[0])):
                    continue
                left = w[i - 1] if i else ""
                right = w[i + n] if i + n < len(w) else ""
                loose_left = i > 0 and capital(left) and i - 1 not in taken and left not in TITLES \
                    and not lex.is_people([left]) and left not in ("I",) and i - 1 > 0
                loose_right = capital(right) and i + n not in taken and is_word(right)
                joined = left in ("-", "/", "'") or right in ("-", "/", "of") and capital(w[i + n + 1:i + n + 2] and
                                                                                       w[i + n + 1] or "")
                if not loose_left and not loose_right and not joined:
                    hit = (n, known[key].most_common(1)[0][0])
                    break
            if hit:
                s.spans.append([hit[1], i, i + hit[0]])
                count["tagged as elsewhere in the document"] += 1
                i += hit[0]
            else:
                i += 1
        s.spans.sort(key=lambda x: x[1])


NO_NAME = TITLES | words("I I. Internet Web Bible Church God Earth Sun Moon TV DVD CD DNA OK PhD Ph.D. MP MPs MEP MEPs "
                         "CEO MBA BA MA AM PM a.m. p.m. GDP AIDS HIV PC USB Roman Greek Mr Mrs No. Nos. Act "
                         "U.S.-led WWW FM NGO NGOs IQ II III IV V VI VII VIII IX X XI XII Jr. Sr. State House "
                         "Government "
                         "Constitution Congress Parliament Cabinet Party North South East West Northern Southern "
                         "Eastern "
                         "Western City County District Province Region Member Members University College School Army "
                         "Navy")


def doubt(s, lex, limit_single=1):
    """Whether a capitalised word is left that no annotation explains."""
    w, taken = s.forms, s.covered()
    titled = [x for x in w if is_word(x)]
    if len(titled) > 4 and sum(x[0].isupper() for x in titled) > 0.7 * len(titled):
        # a heading in capitals tells nothing; only sure when names fill it
        if sum(1 for i, x in enumerate(w) if capital(x) and i not in taken) > 2:
            return "heading in capitals"
    run = 0
    for i, x in enumerate(w):
        start = i == 0 or w[i - 1] in (".", ":", "?", "!", ";", "•", "--") or w[i - 1] in QUOTES
        loose = i not in taken and capital(x) and is_word(x) and x not in NO_NAME and not x.endswith("-")
        if loose and start and lex.common(x):
            loose = False
        run = run + 1 if loose else 0
        if run >= 2:
            return "capitalised words without a name"
        if loose and not start and not lex.common(x) and len(x) > 1:
            return "a capitalised word without a name"
        if loose and start and not lex.common(x) and len(x) > 2 and lex.lower[x.lower()] == 0:
            return "a capitalised word without a name"
    return None


# ---- sources -------------------------------------------------------------------------------------------------------

def read_tsv(path):
    """Documents of sentences of (form, tag)."""
    docs, doc, cur, name = [], [], [], ""
    with open(path, encoding="utf8") as f:
        for line in list(f) + ["\n"]:
            line = line.rstrip("\n")
            if line.startswith("#") and "\t" not in line:
                if line.startswith("# newdoc"):
                    if doc:
                        docs.append((name, doc))
                    doc, name = [], line.split("=", 1)[1].strip()
            elif line.strip():
                fields = line.split("\t")
                cur.append((fields[0], fields[-1]))
            elif cur:
                doc.append(cur)
                cur = []
    if doc:
        docs.append((name, doc))
    return docs


REDOCRED = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "MISC": "MISC", "TIME": "DATE"}
CROSSNER = {"politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
            "location": "LOC", "election": "MISC", "event": "MISC", "misc": "MISC"}


def join_broken(doc):
    """Sentences cut after initials ("K.C. | Constantine set in") put together again."""
    out = []
    for sent in doc:
        if out and re.fullmatch(r"([A-Z]\.)+", out[-1][-1][0]) and out[-1][-1][1].endswith("PER") \
                and sent[0][1].endswith("PER"):
            sent = [(sent[0][0], "I-PER")] + list(sent[1:])
            out[-1] = list(out[-1]) + sent
        else:
            out.append(list(sent))
    return out


def read_redocred(path, lex, count):
    docs = []
    for name, doc in read_tsv(path):
        sentences = []
        for pairs in join_broken(doc):
            pairs = retokenise(pairs)
            spans = [[REDOCRED[k], a, b] for k, a, b in spans_of([t for _, t in pairs]) if k in REDOCRED]
            s = Sentence([f for f, _ in pairs], spans, name)
            one_convention(s, lex, count)
            sentences.append(s)
        propagate(sentences, lex, count)
        for s in sentences:
            add_peoples(s, lex, count)
            s.doubt = doubt(s, lex)
        docs.append(sentences)
    return docs


def fix_politics(s, lex, count):
    """CrossNER's politics: links that stand in the text, ideologies, peoples among misc."""
    w, out = s.forms, []
    for kind, a, b in s.spans:
        text = w[a:b]
        if kind == "MISC":
            if not any(capital(x) for x in text):
                count["lower-case misc left out"] += 1
                continue
            if not capital(text[0]) and not text[0][0].isdigit() and not capital(text[-1]):
                count["lower-case misc left out"] += 1
                continue
        if kind in ("ORG", "LOC", "PER") and not capital(text[0]) and len(text) == 1 and text[0].islower():
            count["lower-case span left out"] += 1
            continue
        out.append([kind, a, b])
    s.spans = out


def read_crossner(paths, lex, count):
    sentences = []
    for path in paths:
        for _, doc in read_tsv(path):
            for pairs in doc:
                pairs = retokenise(list(pairs))
                # "Popović ' s" is a possessive cut in two
                fixed, i = [], 0
                while i < len(pairs):
                    ending = pairs[i + 1][0] if i + 1 < len(pairs) and pairs[i + 1][1] == "O" else ""
                    if ending in ("i", "ian", "n", "an", "ese", "ish") and lex.is_people([pairs[i][0] + ending]):
                        # "Iran ian": a link of Wikipedia cut the word
                        fixed.append([pairs[i][0] + ending, "O"])
                        i += 2
                    elif pairs[i][0] in ("'", "’") and i + 1 < len(pairs) and pairs[i + 1][0] == "s":
                        fixed.append(["'s", "O" if pairs[i + 1][1] == "O" else "I" + pairs[i + 1][1][1:]])
                        i += 2
                    else:
                        fixed.append(pairs[i])
                        i += 1
                spans = [[CROSSNER[k], a, b] for k, a, b in spans_of([t for _, t in fixed])]
                s = Sentence([f for f, _ in fixed], spans, os.path.basename(path))
                fix_politics(s, lex, count)
                one_convention(s, lex, count)
                add_peoples(s, lex, count)
                s.doubt = doubt(s, lex)
                sentences.append(s)
    # a name in one article is a name in the next: the corpus is of one subject
    propagate(sentences, lex, count)
    for s in sentences:
        s.doubt = doubt(s, lex)
    return sentences


RE3D = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "NORP", "Temporal": "DATE",
        "DocumentReference": "MISC", "MilitaryPlatform": "MISC", "Vehicle": "MISC", "Weapon": "MISC"}
RE3D_ORG = words("Daesh ISIL ISIS DAESH Isil Isis Da'esh Da’esh Hezbollah Hizballah Hamas YPG PKK UN NATO EU ISF PMF "
                 "FSA UNSC "
                 "UNGA Coalition RAF SDF CJTF-OIR Peshmerga Pentagon")
REGIONS = {"Middle East", "Gulf", "Central Asia", "North Africa", "Eastern Europe", "South Asia", "Africa", "Europe",
           "Asia", "Horn of Africa", "Southeast Asia", "Latin America", "Near East", "Levant", "Western Europe"}
RE3D_JOIN = words("of for the and in to al Al bin on & - ’s 's de az el ul")
RE3D_TERMS = words("VBIED VBIEDs IED IEDs ISR VIDEO Passcode Dial Phone Fax Telephone His Her Their Its Our We They I "
                   "You "
                   "Religious Minorities Plans")
RE3D_BODIES = words("Fleet Command Group Wing Division Brigade Squadron Force Forces Council Agency Department "
                    "Ministry "
                    "Army Navy Committee Regiment Battalion Government Staff Component Office Party Front")


def fix_re3d(s, lex, people, count):
    """Names inside spans that hold any noun phrase: the runs of capitals, each with the kind it must have."""
    w, out = s.forms, []
    for kind, a, b in s.spans:
        if kind == "DATE":
            out.append([kind, a, b])
            continue
        a, b = trim(s, kind, a, b)
        if kind == "PER":
            a = cut_title(w, a, b)
        i = a
        runs = []
        while i < b:
            unit = re.fullmatch(r"\d+(st|nd|rd|th)", w[i]) and kind == "ORG" and i + 1 < b and capital(w[i + 1])
            if not unit and (not capital(w[i]) or not is_word(w[i])):
                i += 1
                continue
            j = i + 1
            while j < b:
                if capital(w[j]) or w[j][0].isdigit() and kind in ("MISC", "ORG"):
                    j += 1
                    continue
                k = j
                while k < b and w[k] in RE3D_JOIN:
                    k += 1
                if k > j and k < b and capital(w[k]) and k - j <= 2 and not (kind in ("PER", "LOC") and
                                                                            w[j] in ("and", "in", "to", "for")) \
                        and not (w[j] == "and" and "of" not in w[i:j] and "for" not in w[i:j]) \
                        and w[j] not in ("in", "to"):
                    j = k + 1
                    continue
                break
            runs.append([i, j])
            i = j
        for i, j in runs:
            text = w[i:j]
            joined = " ".join(text)
            new = kind
            if len(text) == 1 and lex.common(text[0]) and joined not in people and text[0] not in RE3D_ORG:
                count["re3d: noun phrase without a name"] += 1
                continue
            if text[-1] in ("Qaida", "Qaeda"):
                i = i - 2 if i > 1 and w[i - 1] == "-" and w[i - 2].lower() == "al" else i
                out.append(["ORG", i, j])
                continue
            while i < j and (text[0] in RE3D_TERMS or kind == "PER" and text[0] in TITLES):
                i, text = i + 1, text[1:]
            if kind == "PER":
                # "UN High Commissioner", "Middle East Tobias Ellwood", "Senior Advisor": only persons stay
                offices = words("Commissioner Advisor Adviser Office Minister Secretary Embassy Chargé Senior High MEK "
                                "Resettlement Museums Department Ministry Coordinator Representative Envoy General")
                cut = max([k for k in range(i, j) if w[k] in offices] + [i - 1]) + 1
                while j - cut > 2 and (" ".join(w[cut:cut + 2]) in REGIONS or w[cut] in lex.states):
                    cut += 2 if " ".join(w[cut:cut + 2]) in REGIONS else 1
                cut = max([k + 1 for k in range(cut, j - 1) if w[k] in TITLES or w[k] in words("State Defense Class "
                                                                                               "HE MR "
                           "ISIL Army Navy")] + [cut])
                i, text = cut, w[cut:j]
                if any(x in words("of Affairs Coalition Commander Operator Unified Group Special Resolve")
                       for x in text):
                    i = j
                if i < j and (is_month(text[0]) or not people & {" ".join(text), text[-1]} and len(text) == 1):
                    i = j
            while i < j and text[0] in RE3D_JOIN and text[0] not in PARTICLES:
                i, text = i + 1, text[1:]
            joined = " ".join(text)
            if i == j:
                count["re3d: title"] += 1
                continue
            if len(text) > 1 and text[-1] in RE3D_BODIES or text[-1] == "Fleet":
                kind_here = "ORG"
                if i > 0 and re.fullmatch(r"\d+(st|nd|rd|th)", w[i - 1]):
                    i -= 1
                if i > 0 and w[i - 1] == "U.S.":
                    i -= 1
                out.append([kind_here, i, j])
                continue
            if text[0] in ROLES or all(x in TITLES or x in RE3D_JOIN for x in text):
                count["re3d: title"] += 1
                continue
            if lex.is_people(text):
                new = "NORP"
            elif (joined in lex.states or joined in lex.places) and not (
                    kind == "MISC" and j < len(w) and w[j].startswith("agreement")) or joined in REGIONS:
                new = "LOC"
            elif joined in RE3D_ORG:
                new = "ORG"
            elif joined in people:
                new = "PER"
            elif kind == "NORP":
                new = "MISC"
            elif j < len(w) and w[j] in words("agreement agreements accord accords protocol") and kind == "MISC":
                j += 1
            elif kind == "PER" and len(text) == 1 and lex.common(text[0]):
                continue
            out.append([new, i, j])
        if not runs:
            count["re3d: noun phrase without a name"] += 1
    s.spans = without_overlap(out)


def join_abbreviated(doc):
    """Sentences cut after "U.S ." or "Dec ." put together again."""
    out = []
    for sent in doc:
        last = out[-1] if out else []
        if len(last) > 1 and last[-1][0] == "." and (
                last[-2][0] in ABBREVIATIONS or re.fullmatch("[A-Z]", last[-2][0])):
            kind = last[-2][1][2:]
            sent = list(sent)
            if kind and sent[0][1] == "B-" + kind:
                sent[0] = (sent[0][0], "I-" + kind)
                last[-1] = (".", "I-" + kind)
            last += sent
        else:
            out.append(list(sent))
    return out


def read_re3d(path, lex, count):
    docs = []
    for name, doc in read_tsv(path):
        sentences = []
        for pairs in join_abbreviated(doc):
            pairs = retokenise(pairs)
            spans = [[RE3D[k], a, b] for k, a, b in spans_of([t for _, t in pairs]) if k in RE3D]
            sentences.append(Sentence([f for f, _ in pairs], spans, name))
        docs.append(sentences)
    people = set()
    for doc in docs:
        for s in doc:
            for kind, a, b in s.spans:
                a, b = trim(s, kind, a, b)
                if kind == "PER":
                    a = cut_title(s.forms, a, b)
                    t = s.forms[a:b]
                    if 1 < len(t) < 4 and all(capital(x) for x in t) and not any(x in TITLES for x in t):
                        people.update([" ".join(t), t[-1]])
    people |= {"Assad", "Asad", "Obama", "Putin", "Kerry", "Lavrov"}
    people -= lex.states | lex.places | RE3D_ORG
    for doc in docs:
        for s in doc:
            fix_re3d(s, lex, people, count)
            one_convention(s, lex, count)
        propagate(doc, lex, count)
        for s in doc:
            add_peoples(s, lex, count)
            w, taken = s.forms, s.covered()
            for i, x in enumerate(w):
                kind = "ORG" if x in RE3D_ORG else "LOC" if x in lex.states else "PER" if x in people else None
                if kind and i not in taken and not lex.common(x):
                    s.spans.append([kind, i, i + 1])
            s.spans = without_overlap(s.spans)
            glued = any(re.match(r"\w{3,}[.,][A-Z]\w+$", x) for x in w)
            s.doubt = "sentences glued together" if glued else doubt(s, lex)
    return docs


def without_overlap(spans):
    out = []
    for span in sorted(spans, key=lambda x: (x[1], -x[2])):
        if not out or span[1] >= out[-1][2]:
            out.append(span)
    return out


# ---- GUM: names from the spans of entities -------------------------------------------------------------------------

GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC", "object": "MISC",
             "abstract": "MISC", "time": "DATE", "animal": "MISC"}
GUM_NO_NAME = words("World Space Earth Country Room Internet Web God Bible Sun Moon Heaven Policing Court Judge Mom "
                    "Dad "
                    "Mum Mama Daddy Grandma Grandpa Table Figure Section Chapter Chart Fig. Appendix Part Day Honor "
                    "State "
                    "Capitol_ Sea Continent Nation Counsel Defendant Plaintiff Appellant Petitioner Respondent Match "
                    "Ph.D. PhD People Refugees CEO Beings University Poet Psalmist Doctor Man Hall Park Desert Lodge "
                    "Cathedral Airport "
                    "Main Center Going Chamber Hell Land Study Floor Palace Ocean Empire Academy_ Listing Equation "
                    "Eq. Algorithm Exhibit Goal Step")
TWINS = [("Bosnia", "and", "Herzegovina"), ("Trinidad", "and", "Tobago"), ("Antigua", "and", "Barbuda"),
         ("Tyne", "and", "Wear")]


def read_conllu(path):
    """(comments, rows) of each sentence; rows with all ten fields, ranges and empty nodes too."""
    comments, rows = [], []
    with open(path, encoding="utf8") as f:
        for line in f:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield comments, rows
                comments, rows = [], []
            elif line.startswith("#"):
                comments.append(line)
            else:
                rows.append(line.split("\t"))
    if rows:
        yield comments, rows


def gum_entities(tokens):
    """(first, after, type, heads, identity) of each span; parts of a broken span are left out."""
    open_spans, out = [], []
    for i, f in enumerate(tokens):
        m = re.search(r"(?:^|\|)Entity=([^|]*)", f[9])
        if not m:
            continue
        for opening, closing in re.findall(r"(\([^()]+\)?)|([^()]+\))", m[1]):
            if opening:
                attr = opening.strip("()").split("-", 7)
                if opening.endswith(")"):
                    out.append((i, i + 1, attr))
                else:
                    open_spans.append((i, attr))
            else:
                for n in range(len(open_spans) - 1, -1, -1):
                    if open_spans[n][1][0] == closing[:-1]:
                        out.append((open_spans[n][0], i + 1, open_spans[n][1]))
                        del open_spans[n]
                        break
    spans = []
    for a, b, attr in out:
        if "[" in attr[0] or len(attr) < 6:
            continue
        heads = [a + int(x) - 1 for x in attr[5].split(",") if x.isdigit()]
        spans.append((a, b, attr[1], [h for h in heads if a <= h < b], attr[7] if len(attr) > 7 else ""))
    return spans


def gum_name(tokens, entities, span, lex, heading):
    """The name in one span of an entity: (first, after), or None where it is not named."""
    a, b, kind, heads, identity = span
    w, x = [t[1] for t in tokens], [t[4] for t in tokens]
    if kind in ("organization", "abstract", "event", "object") and identity and b - a > 1 and not heading:
        # a title whose head is a common noun: all its words but the small ones have capitals
        k = a + 1 if w[a] in ARTICLES and (w[a].islower() or a == 0) else a
        content = [v for v in w[k:b] if is_word(v)] or [w[k]]
        small = words("of the and for in on to a an 's ’s at with from by or de la")
        place = next((v for v in ("in", "at") if v in w[k:b]), None) if kind in ("organization", "event") else None
        apart = place and not ("for" in w[k:b] or w[k + 1] == place)
        if not apart and len(content) > 1 and all(capital(v) or v in small for v in content) \
                and content[0].lower() not in small - {"the", "a", "an"} \
                and "," not in w[k:b] and "(" not in w[k:b] and content[-1] not in small and k > 0 \
                and not (x[k].startswith("JJ") and not x[k + 1].startswith("NNP") and len(content) == 2):
            return k, b
    if not heads:
        return None
    # The last of the first block of the head's tokens must be a name ("columnist Ada Berg"): not "French doctors".
    last = heads[0]
    while last + 1 in heads:
        last += 1
    outer = [k for k in range(a, b) if not a < int(tokens[k][6]) <= b and int(tokens[k][6]) != a + 1]
    if kind == "person" and last + 2 <= b and w[last].islower() and x[last + 1].startswith("NNP"):
        last += 1  # "his brother Alfred"
        while last + 1 < b and x[last + 1].startswith("NNP"):
            last += 1
    elif last == heads[0] and outer and not x[outer[0]].startswith("NNP") and outer[0] not in heads:
        return None
    if not x[last].startswith("NNP"):
        return None
    i, j = last, last + 1
    if kind == "person" and w[last] in TITLES and not (i - 1 >= a and x[i - 1].startswith("NNP")
                                                       and w[i - 1] not in TITLES
                                                       and w[last] not in OFFICES and w[last] != "Chair"):
        return None

    def nnp(k):
        return a <= k < b and x[k].startswith("NNP")

    while nnp(i - 1) or a <= i - 2 and w[i - 1] in DASHES and nnp(i - 2) or \
            a <= i - 2 and w[i - 1] == "." and nnp(i - 2):
        i -= 1
    if kind != "person" and not heading:
        while i - 1 >= a and (capital(w[i - 1]) and x[i - 1] in ("JJ", "NN", "NNS", "VBG", "VBN", "CD", "JJS", "JJR")
                              and
                              i - 1 > 0 and (not lex.is_people([w[i - 1]]) or kind == "organization" and j - i > 1)
                              or w[i - 1] in DASHES and i - 2 >= a and capital(w[i - 2])):
            i -= 1
    starts = {e[0] for e in entities if e[0] >= a and e[1] <= b and (e[0], e[1]) != (a, b)}
    ends = {e[1] for e in entities if e[0] >= a and e[1] <= b and (e[0], e[1]) != (a, b)}
    while j < b:
        if nnp(j):
            j += 1
            continue
        if kind == "person" and w[j] in ("de", "da", "van", "von", "der", "bin", "al", "the", "la", "del") \
                and nnp(j + 1):
            j += 2
            continue
        if kind == "person" and w[j] in ("-", "'", '"', "“", "”", "(") and nnp(j + 1):
            if w[j] == "-":
                j += 2
                continue
            break
        if kind == "person" and x[j] == "CD" and re.fullmatch(r"[IVX]+", w[j]):
            j += 1
            continue
        if w[j] in DASHES and (nnp(j + 1) or j + 1 < b and capital(w[j + 1])):
            j += 2
            continue
        if kind not in ("person",) and not heading and j < b:
            k = j
            while k < b and k - j < 2 and w[k] in words("of for the de la del & on 's ’s in von"):
                k += 1
            if k > j and k < b and (nnp(k) or capital(w[k]) and x[k] in ("JJ", "NN", "NNS")) and \
                    not (kind == "place" and w[j] in ("in", "on", "for")) and not (w[j] == "in" and kind != "event"):
                # "United States' Department" no; "University of Portsmouth" yes
                j = k + 1
                continue
            if w[j] == "and" and j + 1 < b and capital(w[j + 1]) and (
                    tuple(w[j - 1:j + 2]) in TWINS or kind != "place" and j not in ends and j + 1 not in starts):
                j += 2
                continue
            if kind != "place" and capital(w[j]) and x[j] in ("NN", "NNS", "JJ", "CD", "VBG") and is_word(w[j]):
                j += 1
                continue
            if kind in ("object", "abstract", "organization", "event") and x[j] == "CD" \
                    and w[j].isdigit() and len(w[j]) < 3:
                j += 1
                continue
        elif heading and kind in ("organization", "place") and w[j] == "of" and nnp(j + 1):
            j += 2
            continue
        break
    if kind != "person":
        # "Joseph Conrad's Secret Agent": the owner is a name of its own
        for k in range(i + 1, j - 1):
            if w[k] in ("'s", "’s", "'") and capital(w[k + 1]) and w[k - 1] not in (
                    "People", "Women", "Children") and any(
                    e[0] == i and e[1] in (k, k + 1) and e[2] in ("person", "place", "organization") for e in entities):
                i = k + 1
    return i, j


def x_name(token):
    return token[4].startswith("NNP")


def gum_sentence(tokens, lex, count):
    w = [t[1] for t in tokens]
    s = Sentence(w, [])
    entities = gum_entities(tokens)
    content = [v for v in w if len(v) > 3 and v[0].isalpha()]
    heading = len(content) > 2 and sum(capital(v) for v in content) > 0.8 * len(content)
    taken = set()
    for e in sorted(entities, key=lambda e: (e[0] - e[1], e[0])):
        kind = GUM_KINDS.get(e[2])
        if not kind:
            continue
        if kind == "DATE":
            s.spans.append(["DATE", e[0], e[1]])
            continue
        region = gum_name(tokens, entities, e, lex, heading)
        if not region:
            continue
        i, j = region
        offices = [k for k in range(i, j - 1) if w[k] in OFFICES and capital(w[k + 1]) and w[k + 1] not in TITLES]
        if kind == "MISC" and offices and j - offices[-1] <= 3:
            kind = "PER"
        if kind == "PER":
            i = cut_title(w, i, j)
        i, j = trim(s, kind, i, j)
        if i >= j or taken & set(range(i, j)):
            continue
        text = w[i:j]
        if re.match(r"(https?:|www\.)|.*@|.*\.(com|org|edu|net)/", text[0]):
            count["gum: address"] += 1
            continue
        if all(v in GUM_NO_NAME or v in TITLES or not is_word(v) or v == "No." for v in text) or \
                len(text) == 1 and len(text[0]) == 1 or any(c in "ˈʊɛʁəːɑˌ" for c in text[0]) or \
                kind == "MISC" and text[0] in ("Ph.D.", "PhD") or \
                kind in ("LOC", "MISC") and len(text) == 1 and lex.common(text[0]):
            count["gum: common noun with a capital"] += 1
            continue
        if kind == "MISC" and not e[4]:
            common = all(lex.common(v) or v.isdigit() for v in text)
            acronym = len(text) == 1 and text[0].rstrip("s").isupper()
            if common and len(text) == 1 or acronym or e[2] == "animal" or not any(capital(v) for v in text):
                count["gum: term, not a name"] += 1
                continue
            if date_at(w, i, {i}) > i:
                continue
        after = w[j:j + 2] + ["", ""]
        k = j
        while e[2] == "abstract" and k < len(w) and (w[k] in (",", "&", "and", "et", "al.", "(") or x_name(tokens[k])):
            k += 1
        chain = j < k < len(w) and w[j] in (",", "&", "and", "et", "(") and re.match(r"(1[89]|20)\d\d[a-z]?$", w[k]) \
            and k - j < 30
        cited = chain or re.match(r"(1[89]|20)\d\d[a-z]?$", after[1] if after[0] in ("(", ",") else after[0]) \
            or after[0] == "et"
        if kind == "MISC" and e[2] == "abstract" and cited and text[0] not in ARTICLES and not e[4]:
            # the authors of a work cited: "Porte, 2012"
            cuts = [i - 1] + [k for k in range(i, j) if w[k] in ("&", "and", ",")] + [j]
            for c, d in zip(cuts, cuts[1:]):
                if d > c + 1:
                    s.spans.append(["PER", c + 1, d])
        else:
            s.spans.append([kind, i, j])
        taken |= set(range(i, j))
    s.spans.sort(key=lambda v: v[1])
    one_convention(s, lex, count)
    # adjectives of peoples carry no entity of their own
    add_peoples(s, lex, count)
    return s


def with_name(misc, tag):
    if tag == "O":
        return misc
    parts = [] if misc == "_" else misc.split("|")
    return "|".join(sorted(parts + ["Name=" + tag], key=lambda p: p.split("=")[0].lower()))


def gum_doubt(s, tokens, lex):
    """A proper noun that no entity explains."""
    taken = s.covered()
    for i, t in enumerate(tokens):
        w = t[1]
        if t[4].startswith("NNP") and i not in taken and len(w) > 1 and w not in NO_NAME and w not in GUM_NO_NAME and \
                capital(w) and not lex.common(w) and not re.search(r"[@/\d]|\.\w", w) and not w.isupper():
            return "a proper noun without a name"
    return None


def gum_read(path, lex, count):
    """Sentences of a treebank with names."""
    sentences, docs = [], []
    for comments, rows in read_conllu(path):
        tokens = [r for r in rows if r[0].isdigit()]
        s = gum_sentence(tokens, lex, count)
        s.rows, s.comments = rows, comments
        if not sentences or any(c.startswith("# newdoc") for c in comments):
            docs.append([])
        docs[-1].append(s)
        sentences.append(s)
    for doc in docs:
        propagate(doc, lex, count)
    return sentences


def agree(sentences, lex, count):
    """One kind for what one name names: "European Union" under an abstract head is an ORG as elsewhere."""
    kinds = collections.defaultdict(collections.Counter)
    for s in sentences:
        for kind, a, b in s.spans:
            kinds[tuple(s.forms[a:b])][kind] += 1
    for s in sentences:
        for span in s.spans:
            text = tuple(s.forms[span[1]:span[2]])
            strong = {k: n for k, n in kinds[text].items() if k in ("PER", "ORG", "LOC")}
            if span[0] == "PER" and " ".join(text) in lex.states:
                new = "LOC"
            elif span[0] == "MISC" and strong or span[0] == "PER" and max(strong.values()) > 2 * kinds[text]["PER"]:
                new = max(strong, key=strong.get)
            else:
                continue
            if new != span[0]:
                count[f"agrees with the corpus: {span[0]} changed to {new}"] += 1
                span[0] = new


def gum_write(path, sentences, lex):
    """Sentences in doubt keep their tree and have no names, nor the comment."""
    with open(path, "w", encoding="utf8") as f:
        for s in sentences:
            tokens = [r for r in s.rows if r[0].isdigit()]
            s.doubt = gum_doubt(s, tokens, lex)
            comments = list(s.comments)
            if not s.doubt:
                check(s)
                comments.append("# names = yes")
                for t, tag in zip(tokens, s.tags()):
                    t[9] = with_name(t[9], tag)
            f.write("\n".join(comments + ["\t".join(r) for r in s.rows]) + "\n\n")


# ---- output --------------------------------------------------------------------------------------------------------

def check(s):
    last = 0
    for kind, a, b in s.spans:
        assert kind in KINDS and last <= a < b <= len(s.forms), (s.forms, s.spans)
        last = b


def write_tsv(path, sentences):
    with open(path, "w", encoding="utf8") as f:
        for s in sentences:
            check(s)
            for form, tag in zip(s.forms, s.tags()):
                f.write(f"{form}\t{tag}\n")
            f.write("\n")


def plain_name(name, limit):
    """Tokens of a name for a pool, or None when it is not in plain single case."""
    name = re.sub(r"\s*\(.*?\)\s*", " ", name).strip()
    tokens = [t for piece in name.split() for t in cut_form(piece.rstrip(","))]
    small = words("of the de da do dos del la al el bin ibn ben van von der den ter and for - an ul ur e y di d' –")
    if not tokens or len(tokens) > limit or "~" in name or "," in name or '"' in name or "/" in name:
        return None
    for t in tokens:
        if t in small or re.fullmatch(r"([A-Z]\.)+", t):
            continue
        if not re.fullmatch(r"(O'|Mc|Mac|al-|d'|D'|N'|M')?[^\W\d_][\w'’]*\.?", t) or not t[0].isupper():
            return None
        if len(t) > 1 and t.isupper() and limit < 6:
            return None
    return " ".join(tokens)


ROMAN = re.compile(r"^[ivx]+$|^[IVX][ivx]+$")


def person_forms(name):
    """Spellings of a leader's name as text has it, from "XI Jinping", "Charles Iii"."""
    parts = []
    for t in name.split():
        if ROMAN.match(t) and len(t) > 1 and t.lower() != "xi" and parts:
            parts.append(t.upper())
        elif t.isupper() and len(t) > 1 and not t.endswith(".") and not re.fullmatch(r"[IVX]+", t):
            parts.append(t.capitalize())
        elif t == "XI":
            parts.append("Xi")
        else:
            parts.append(t)
    return " ".join(parts)


def pools(actors, data, lex, out, log):
    per, org, loc = set(), set(), set()
    for path in sorted(glob.glob(os.path.join(actors, "leaders*.tsv"))):
        for row in table(path):
            for name in [row[0]] + (split_list(row[1]) if len(row) > 1 else []) + \
                    (split_list(row[2]) if len(row) > 2 else []):
                name = person_forms(name)
                tokens = name.split()
                while tokens and tokens[0] in TITLES:
                    tokens = tokens[1:]
                if tokens and not any(t in TITLES for t in tokens):
                    per.add(" ".join(tokens))
    # public domain: travels of U.S. officials, chiefs of mission (Office of the Historian), chiefs of state (Factbook)
    for path, column in (("us_chiefs_of_mission.tsv", None), ("visits_by_foreign_leaders.tsv", None)):
        full = os.path.join(data, "actors", "state_department", path)
        if os.path.exists(full):
            rows = table(full)
            header = rows[0]
            names = [i for i, h in enumerate(header) if h in ("name", "person", "person_name", "leader", "visitor")]
            for row in rows[1:]:
                for i in names[:1]:
                    if i < len(row):
                        tokens = person_forms(row[i]).split()
                        while tokens and tokens[0] in TITLES:
                            tokens = tokens[1:]
                        if 1 < len(tokens) < 5 and not any(t in TITLES for t in tokens):
                            per.add(" ".join(tokens))
    for path in ("states.tsv", "states_former.tsv"):
        for row in table(os.path.join(actors, path)):
            loc.add(re.sub(r" \(.*", "", row[3]))
            loc.update(n for n in split_list(row[5]) if not n.isupper() and not n.startswith("the "))
    loc |= lex.places
    for row in table(os.path.join(actors, "organisations.tsv")):
        for name in [row[2]] + (split_list(row[3]) if len(row) > 3 else []):
            org.add(re.sub(r"^[tT]he ", "", name))
    for row in table(os.path.join(actors, "groups.tsv")):
        if len(row) > 3 and row[2] == "group":
            bodies = words("Party Movement Front Army Union Council Brigade Brigades Force Forces Group National "
                           "Congress "
                           "League Alliance Liberation Organization Democratic Islamic Coalition Network People "
                           "Guard of")
            for name in [row[3]] + [n for n in split_list(row[4] if len(row) > 4 else "")
                                    if n.isupper() or bodies & set(n.split())]:
                org.add(re.sub(r"^[tT]he ", "", name))
    surnames = {n.split()[-1] for n in per}
    org = {o for o in org if not TITLES & set(o.split()[:2]) - words("First Federal State Press Supreme Special")}
    org = {o for o in org if o not in per and o not in surnames and not lex.is_people([o])
           and not (len(o.split()) == 2 and o.split()[-1] in surnames) and not re.match(r"al-\w+$", o)
           and not re.search(r"(ists|iks?|ians?)$", o)}
    for name, pool, limit in (("per", per, 5), ("loc", loc, 5), ("org", org, 8)):
        clean = sorted({p for p in (plain_name(x, limit) for x in pool) if p})
        if name == "per":
            clean = [c for c in clean if not (len(c.split()) == 1 and (lex.common(c) or lex.is_people([c])))]
        if name == "loc":
            clean = [c for c in clean if not re.search(r" (province|state|base|corridor|port|centre|Airport)$", c)]
        if name == "org":
            clean = [c for c in clean if not (len(c.split()) == 1 and lex.common(c)) and len(c) > 1]
        with open(os.path.join(out, f"pool_{name}.tsv"), "w", encoding="utf8") as f:
            f.write("\n".join(clean) + "\n")
        log.append(f"pool_{name}.tsv: {len(clean)} names")


def write_dev_ewt(treebank, names, path):
    """EWT's development sentences with the names that Universal NER gave them, for measuring; matched by sent_id."""
    tags, name = {}, None
    with open(names, encoding="utf8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                name = line[len("# sent_id = "):]
                tags[name] = []
            elif line and not line.startswith("# "):
                tags[name].append(line.split("\t"))
    with open(path, "w", encoding="utf8") as f:
        for comments, rows in read_conllu(treebank):
            name = next(c[len("# sent_id = "):] for c in comments if c.startswith("# sent_id = "))
            words_of = [r for r in rows if r[0].isdigit()]
            given = tags.get(name, [])
            if [r[1] for r in words_of] == [g[0] for g in given]:
                comments = comments + ["# names = yes"]
                for row, g in zip(words_of, given):
                    row[9] = with_name(row[9], g[-1])
            f.write("\n".join(comments + ["\t".join(r) for r in rows]) + "\n\n")


def report_part(log, title, sentences, count, dropped, rng):
    kinds = collections.Counter(k for s in sentences for k, _, _ in s.spans)
    tokens = sum(len(s.forms) for s in sentences)
    log.append(f"\n== {title}: {len(sentences)} sentences, {tokens} tokens; "
               + ", ".join(f"{k} {kinds[k]}" for k in KINDS))
    for rule, n in sorted(dropped.items()):
        log.append(f"   left out, {rule}: {n} sentences")
    for rule, n in sorted(count.items(), key=lambda x: -x[1]):
        if n:
            log.append(f"   {rule}: {n}")
    named = [s for s in sentences if s.spans]
    log.append("   examples:")
    for s in rng.sample(named, min(30, len(named))):
        log.append("     " + s.show())


def keep(sentences):
    dropped = collections.Counter(s.doubt for s in sentences if s.doubt)
    return [s for s in sentences if not s.doubt], dropped


def make(data, actors, out):
    rng = random.Random(7)
    os.makedirs(os.path.join(out, "treebank"), exist_ok=True)
    lex, log = Lexicon(), []
    lex.read_actors(actors)
    treebanks = sorted(glob.glob(os.path.join(data, "treebanks", "train", "*.conllu")))
    if not treebanks:
        sys.exit(f"names.py: no treebanks in {data}/treebanks/train: --data must name the folder of the training data")
    for path in treebanks:
        for _, rows in read_conllu(path):
            for r in rows:
                if r[1].islower():
                    lex.lower[r[1]] += 1
    for part in ("train", "dev"):
        for _, doc in read_tsv(os.path.join(data, "ner", "redocred", part + ".tsv")):
            for s in doc:
                lex.lower.update(f for f, t in s if t == "O" and f.islower())
    gum, count = {}, collections.Counter()
    for path in treebanks:
        target = os.path.join(out, "treebank", os.path.basename(path))
        if os.path.basename(path).startswith("gum_"):
            gum[target] = gum_read(path, lex, count)
        else:
            with open(path, encoding="utf8") as f, open(target, "w", encoding="utf8") as g:
                g.write(f.read())
    dev = os.path.join(data, "treebanks", "dev", "gum.conllu")
    if os.path.exists(dev):
        gum[os.path.join(out, "dev_gum.conllu")] = gum_read(dev, lex, collections.Counter())
    ewt = [os.path.join(data, *x) for x in (("treebanks", "dev", "ewt.conllu"), ("ner", "uner", "ewt_dev.tsv"))]
    if all(os.path.exists(x) for x in ewt):
        write_dev_ewt(*ewt, os.path.join(out, "dev_ewt.conllu"))
    agree([s for sentences in gum.values() for s in sentences], lex, count)
    for target, sentences in gum.items():
        gum_write(target, sentences, lex)
        kept, dropped = keep(sentences)
        report_part(log, os.path.basename(target), kept, {}, dropped, rng)
    log.append("\n== GUM, all files, by rule")
    log += [f"   {rule}: {n}" for rule, n in sorted(count.items(), key=lambda x: -x[1])]
    ner = os.path.join(data, "ner")
    count = collections.Counter()
    found = [s for part in ("train", "dev")
             for doc in read_redocred(os.path.join(ner, "redocred", part + ".tsv"), lex, count)
             for s in doc]
    kept, dropped = keep(found)
    write_tsv(os.path.join(out, "names_redocred.tsv"), kept)
    report_part(log, "names_redocred.tsv", kept, count, dropped, rng)
    count = collections.Counter()
    found = [s for doc in read_redocred(os.path.join(ner, "redocred", "test.tsv"), lex, count) for s in doc]
    kept, dropped = keep(found)
    write_tsv(os.path.join(out, "dev_redocred.tsv"), kept)
    report_part(log, "dev_redocred.tsv", kept, count, dropped, rng)
    politics = os.path.join(ner, "crossner_politics")
    for title, parts in (("names_crossner.tsv", ("train", "test")), ("dev_crossner.tsv", ("dev",))):
        count = collections.Counter()
        kept, dropped = keep(read_crossner([os.path.join(politics, p + ".tsv") for p in parts], lex, count))
        write_tsv(os.path.join(out, title), kept)
        report_part(log, title, kept, count, dropped, rng)
    count = collections.Counter()
    found = [s for doc in read_re3d(os.path.join(ner, "re3d", "re3d_open.tsv"), lex, count) for s in doc]
    kept, dropped = keep(found)
    write_tsv(os.path.join(out, "names_re3d.tsv"), kept)
    report_part(log, "names_re3d.tsv", kept, count, dropped, rng)
    pools(actors, data, lex, out, log)
    with open(os.path.join(out, "report.txt"), "w", encoding="utf8") as f:
        f.write("\n".join(log) + "\n")
    print("\n".join(line for line in log if line.startswith("\n==") or line.startswith("pool")
                    or "left out," in line))


def selftest():
    lex = Lexicon()
    lex.states |= {"France", "Iraq", "Jordan"}
    for d in ("Iraqi(s)", "South Korean(s)", "Honduran(s)"):
        lex.add_people(d)
    lex.lower.update({"the": 9, "minister": 9, "trade": 9, "court": 9})
    none = collections.Counter()

    def spans(text, given=()):
        s = Sentence(text.split(), [list(g) for g in given])
        one_convention(s, lex, collections.Counter())
        add_peoples(s, lex, none)
        check(s)
        return [(k, " ".join(s.forms[a:b])) for k, a, b in s.spans]

    def expect(got, wanted):
        assert got == wanted, f"got {got}, expected {wanted}"

    # tokens
    expect(cut_form("well-known"), ["well", "-", "known"])
    expect(cut_form("non-profit"), ["non-profit"])
    expect(cut_form("DC-9s"), ["DC-9s"])
    expect(cut_form("1983–84"), ["1983", "–", "84"])
    expect(cut_form("Kofi’s"), ["Kofi", "’s"])
    expect(cut_form("12/31/1999"), ["12/31/1999"])
    expect([f for f, _ in retokenise([("St", "B-LOC"), (".", "I-LOC"), ("Ives", "I-LOC"), ("``", "O")])],
           ["St.", "Ives", '"'])
    expect(retokenise([("al-Amin", "B-PER")]), [["al", "B-PER"], ["-", "I-PER"], ["Amin", "I-PER"]])
    # dates
    expect(spans("It fell on Tuesday , 4 May 1982 ."), [("DATE", "Tuesday , 4 May 1982")])
    expect(spans("Built in the 1990s and in 1992 , again in May ."),
           [("DATE", "1990s"), ("DATE", "1992"), ("DATE", "May")])
    expect(spans("May we ask 1500 men for two years ?"), [])
    expect(spans("the 19th century and July 4 , 1776"), [("DATE", "19th century"), ("DATE", "July 4 , 1776")])
    expect(spans("from 1914 - 1918"), [("DATE", "1914"), ("DATE", "1918")])
    expect(spans("at 10 am for three years", [("DATE", 1, 3), ("DATE", 4, 6)]), [])
    expect(spans("seen by 1931 ships", [("DATE", 2, 3)]), [("DATE", "1931")])
    # titles, articles, possessives
    expect(spans("Foreign Minister Ada Berg 's talks", [("PER", 0, 5)]), [("PER", "Ada Berg")])
    expect(spans("the Trade Board", [("ORG", 0, 3)]), [("ORG", "Trade Board")])
    expect(spans("President", [("PER", 0, 1)]), [])
    expect(spans("Arnby , Iraq", [("LOC", 0, 3)]), [("LOC", "Arnby"), ("LOC", "Iraq")])
    expect(spans("she saw The Long Court", [("MISC", 2, 5)]), [("MISC", "The Long Court")])
    # peoples, states, languages, faiths
    expect(spans("a South Korean ship", [("LOC", 1, 3)]), [("NORP", "South Korean")])
    expect(spans("Honduran troops left"), [("NORP", "Honduran")])
    expect(spans("the book is in French .", [("MISC", 4, 5)]), [("MISC", "French")])
    expect(spans("France spoke", [("ORG", 0, 1)]), [("LOC", "France")])
    expect(spans("they brought Islam", [("ORG", 2, 3)]), [("MISC", "Islam")])
    expect(spans("Roman Ek spoke", [("PER", 0, 2)]), [("PER", "Roman Ek")])
    expect(spans("he asked Roman", [("PER", 2, 3)]), [("PER", "Roman")])
    expect(spans("he was a Roman", [("PER", 3, 4)]), [("NORP", "Roman")])
    # one document
    a = Sentence("Ada Berg left Arnby .".split(), [["PER", 0, 2], ["LOC", 3, 4]])
    b = Sentence("In Arnby she met Arnby United .".split(), [])
    propagate([a, b], lex, none)
    expect(b.spans, [["LOC", 1, 2]])
    b.spans = []
    expect(doubt(b, lex), "capitalised words without a name")
    expect(doubt(Sentence("The court met .".split(), []), lex), None)
    # an entity of a treebank, with a name inside its name
    rows = []
    for i, (form, upos, xpos, head, rel, misc) in enumerate((
            ("the", "DET", "DT", 2, "det", "Entity=(1-organization-new-nnnnn-cf1-2,4-coref-University_of_Arnby"),
            ("University", "PROPN", "NNP", 5, "nsubj", "_"), ("of", "ADP", "IN", 4, "case", "_"),
            ("Arnby", "PROPN", "NNP", 2, "nmod", "Entity=(2-place-new-nnnnn-cf2-1-coref)1)"),
            ("closed", "VERB", "VBD", 0, "root", "SpaceAfter=No"))):
        rows.append([str(i + 1), form, form, upos, xpos, "_", str(head), rel, "_", misc])
    s = gum_sentence(rows, lex, none)
    expect(s.spans, [["ORG", 1, 4]])
    expect(with_name("Entity=1)|SpaceAfter=No", "I-ORG"), "Entity=1)|Name=I-ORG|SpaceAfter=No")
    # pools
    expect(person_forms("XI Jinping"), "Xi Jinping")
    expect(person_forms("Charles Iii"), "Charles III")
    expect(plain_name("Ras al-Khaimah", 5), "Ras al - Khaimah")
    expect(plain_name("CAIRO", 5), None)
    print("names.py: selftest passed")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", help="folder with treebanks/ and ner/")
    p.add_argument("--actors", help="folder with states.tsv, leaders.tsv ...")
    p.add_argument("--out", help="folder to write to")
    p.add_argument("--selftest", action="store_true", help="run the assertions of this program on its own examples")
    args = p.parse_args()
    if args.selftest:
        return selftest()
    if not (args.data and args.actors and args.out):
        p.error("--data, --actors and --out are needed")
    make(args.data, args.actors, args.out)


if __name__ == "__main__":
    main()
