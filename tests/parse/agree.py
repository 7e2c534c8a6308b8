#!/usr/bin/env python3
"""agree.py COMITY FILE.conllu[=LEAST]...: the figures of `comity parse --eval` for raw text, computed anew.

Slow and by another way: the text of each document is put together here, goes through `comity parse` as any text does,
and its CoNLL-U output is compared with the gold file by sets of character places. Multiword tokens whose words do not
spell them are compared by the longest common subsequence of forms. Fails when they differ, or when fewer than LEAST percent of the tokens are found.
Prints TAP; files that are absent are skipped."""
import json
import subprocess
import sys
import unicodedata

PLAIN = {c: "'" for c in "\u2018\u2019\u201a\u201b\u2032\u02bc"} | {c: '"' for c in "\u201c\u201d\u201e\u201f\xab\xbb"}
PLAIN |= {c: "-" for c in "\u2010\u2011\u2012\u2013\u2212"} | {c: "--" for c in "\u2014\u2015"} | {"\u2026": "..."}
PLAIN |= {c: "" for c in "\xad\u200c\u200d\u2060"}


def letters(form):
    """The form as places are counted by: plain writing, no white space."""
    out = "".join(PLAIN.get(c, c) for c in form)
    return "".join(c for c in out if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))


def documents(lines):
    """Lists of sentences; a sentence has `words` and `pieces` (surface, space after), and whether it begins a paragraph."""
    doc, words, pieces, until, par = [], [], [], 0, False
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            if doc:
                yield doc
            doc, par = [], True
        elif line.startswith("# newpar"):
            par = True
        elif not line.strip():
            if words:
                doc.append(dict(words=words, pieces=pieces, par=par))
            words, pieces, until, par = [], [], 0, False
        elif line[0] != "#":
            f = line.split("\t")
            space = "SpaceAfter=No" not in f[9].split("|")
            if "." in f[0]:
                continue
            if "-" in f[0]:
                until = int(f[0].split("-")[1])
                pieces.append((f[1], space, int(f[0].split("-")[0]), until))
                continue
            n = int(f[0])
            if n > until:
                pieces.append((f[1], space, n, n))
            words.append(f)
    if words:
        doc.append(dict(words=words, pieces=pieces, par=par))
    if doc:
        yield doc


def text_of(doc):
    out = ""
    for s in doc:
        if s["par"] and out:
            out += "\n\n"
        for form, space, _, _ in s["pieces"]:
            out += form + (" " if space else "")
    return out


def place_words(doc, text):
    """(start, end, sentence, fields) of each word; words that do not spell their token all have its place. The marks of
    a list are in no token of the parse: places go on behind them."""
    at, out, cuts = 0, [], set()
    text = letters(text)
    for k, s in enumerate(doc):
        first = letters(s["pieces"][0][0])
        at = begin = text.index(first, at)
        for form, _, first, last in s["pieces"]:
            words = s["words"][first - 1:last]
            spelled = "".join(w[1] for w in words) == form
            inner = at
            for w in words:
                if spelled:
                    out.append((inner, inner + len(letters(w[1])), k, w))
                    inner += len(letters(w[1]))
                else:
                    out.append((at, at + len(letters(form)), k, w))
            at += len(letters(form))
        cuts.add((begin, at))
    return out, cuts


def common(a, b):
    best = {(len(a), j): 0 for j in range(len(b) + 1)} | {(i, len(b)): 0 for i in range(len(a) + 1)}
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            best[i, j] = best[i + 1, j + 1] + 1 if a[i] == b[j] else max(best[i + 1, j], best[i, j + 1])
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i + 1, j] >= best[i, j + 1]:
            i += 1
        else:
            j += 1


def pair(gold, said):
    """{place in said: place in gold}"""
    found, by_place = {}, {}
    for i, g in enumerate(gold):
        by_place.setdefault(g[:2], []).append(i)
    singles = {p: m[0] for p, m in by_place.items() if len(m) == 1}
    for j, s in enumerate(said):
        if s[:2] in singles:
            found[j] = singles[s[:2]]
    for (start, end), members in by_place.items():
        if len(members) > 1:
            inside = [j for j, s in enumerate(said) if start <= s[0] and s[1] <= end]
            a = [letters(gold[i][3][1]).lower() for i in members]
            b = [letters(said[j][3][1]).lower() for j in inside]
            for x, y in common(a, b):
                found[inside[y]] = members[x]
    return found


def relation(name, known):
    base = name.split(":")[0]
    return name if name in known else base if base in known else "dep"


def measure(comity, path, known):
    docs = list(documents(open(path, encoding="utf-8")))
    feed = "".join(json.dumps(dict(id=f"d{i}", text=text_of(d))) + "\n" for i, d in enumerate(docs))
    run = subprocess.run([comity, "parse", "/dev/stdin"], input=feed.encode(), stdout=subprocess.PIPE)
    parsed = list(documents(run.stdout.decode().splitlines()))
    assert len(parsed) == len(docs), f"{len(parsed)} documents came back of {len(docs)}"
    n = dict.fromkeys(("gold", "said", "tokens", "sentences", "gold_s", "said_s", "UPOS", "UAS", "LAS", "LAS (no subtypes)"), 0)
    for g_doc, s_doc in zip(docs, parsed):
        (gold, g_cuts), (said, s_cuts) = place_words(g_doc, text_of(g_doc)), place_words(s_doc, text_of(g_doc))
        n["gold"], n["said"] = n["gold"] + len(gold), n["said"] + len(said)
        n["gold_s"], n["said_s"] = n["gold_s"] + len(g_cuts), n["said_s"] + len(s_cuts)
        n["sentences"] += len(g_cuts & s_cuts)
        found = pair(gold, said)
        n["tokens"] += len(found)
        number = {(g[2], g[3][0]): i for i, g in enumerate(gold)}, {(s[2], s[3][0]): j for j, s in enumerate(said)}
        for j, i in found.items():
            g, s = gold[i], said[j]
            n["UPOS"] += g[3][3] == s[3][3]
            g_head = number[0].get((g[2], g[3][6]), "root")
            s_head = number[1].get((s[2], s[3][6]), "root")
            if g_head != (s_head if s_head == "root" else found.get(s_head)):
                continue
            n["UAS"] += 1
            n["LAS"] += relation(g[3][7], known) == s[3][7]
            n["LAS (no subtypes)"] += relation(g[3][7], known).split(":")[0] == s[3][7].split(":")[0]
    return n


RELATIONS = """acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt
conj cop csubj csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc
nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct
reparandum root vocative xcomp""".split()


def main():
    comity, paths = sys.argv[1], sys.argv[2:]
    print(f"1..{len(paths)}")
    failed = False
    for k, path in enumerate(paths, 1):
        path, _, least = path.partition("=")
        try:
            open(path, "rb").close()
        except OSError:
            print(f"ok {k} - {path} # SKIP not there")
            continue
        n = measure(comity, path, set(RELATIONS))
        run = subprocess.run([comity, "parse", "--eval", "--json", path], stdout=subprocess.PIPE, check=True)
        told = json.loads(run.stdout)[0]["raw_text"]["measures"]
        wrong = []
        for name in ("tokens", "UPOS", "UAS", "LAS", "LAS (no subtypes)"):
            said = told[name]
            if (said["gold"], said["said"], said["right"]) != (n["gold"], n["said"], n[name]):
                wrong.append(f"{name}: {said['right']} of {said['gold']}/{said['said']}, here {n[name]} of {n['gold']}/{n['said']}")
        said = told["sentences"]
        if (said["gold"], said["said"], said["right"]) != (n["gold_s"], n["said_s"], n["sentences"]):
            wrong.append(f"sentences: {said['right']}, here {n['sentences']}")
        las, tokens = (200 * n[x] / (n["gold"] + n["said"]) for x in ("LAS", "tokens"))
        if least and tokens < float(least):
            wrong.append(f"tokens: {tokens:.2f} percent, {least} wanted")
        print(f"{'not ok' if wrong else 'ok'} {k} - {path}: tokens {tokens:.2f}, LAS {las:.2f} of raw text, computed both ways", flush=True)
        for line in wrong:
            print("# " + line)
        failed = failed or bool(wrong)
    sys.exit(failed)


main()
