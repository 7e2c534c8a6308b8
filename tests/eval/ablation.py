#!/usr/bin/env python3
"""How much of the coder hangs on single patterns: the gold sets again with parts of the lexicon left out.

usage: ablation.py COMITY DATA EVAL [--svg FILE]

COMITY is the program, DATA its data folder, EVAL the folder with gsr_dev.json, articles/ and their scorers. A lexicon
tuned to the gold sentences would lose its figures at once; one in general form loses about the share that is gone.
Every share is left out in several ways (each fifth in turn, then two, three and four fifths), patterns drawn by the hash of
their line, so that the same lexicon always gives the same parts. Prints a table; --svg draws the curve.
"""
import glob
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PARTS = 5


def part_of(line):
    return int(hashlib.sha1(line.strip().encode()).hexdigest(), 16) % PARTS


def thin(source, target, gone):
    """Copies the data folder without the patterns (and their examples) whose part is in `gone`; gives (kept, all)."""
    shutil.copytree(source, target)
    kept = total = 0
    for path in glob.glob(os.path.join(target, "patterns", "*.pat")):
        out, leave = [], False
        with open(path, encoding="utf8") as f:
            for line in f:
                pattern = not line.startswith((" ", "\t", "#", "%")) and line.strip()
                if pattern:
                    leave = part_of(line) in gone
                    total += 1
                    kept += not leave
                elif not line.startswith((" ", "\t")):
                    leave = False
                if not leave:
                    out.append(line)
        with open(path, "w", encoding="utf8") as f:
            f.writelines(out)
    return kept, total


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def figures(comity, data, gold, work):
    """Class and full F1 of the sentences, then of the articles."""
    code = f"{comity} code --data {data} -"
    predict, out = os.path.join(HERE, "predict.py"), os.path.join(work, "out")
    sentences = os.path.join(gold, "gsr_dev.json")
    run(sys.executable, predict, code, "gsr", sentences, out + ".jsonl")
    said = run(sys.executable, os.path.join(gold, "score_events.py"), sentences, out + ".jsonl")
    first = [float(x) for x in re.findall(r"F1 ([\d.]+)", said.strip().splitlines()[-1])][:2]
    run(sys.executable, predict, code, "articles", os.path.join(gold, "articles"), out)
    said = run(sys.executable, os.path.join(gold, "score_articles.py"), os.path.join(gold, "articles"), out)
    summary = [line for line in said.splitlines() if line.startswith("SUMMARY")][0]
    return first + [float(x) for x in re.findall(r"F1 ([\d.]+)", summary)][:2]


def draw(rows, path):
    """Share kept against share of the figure kept, and the line of a lexicon without overlaps."""
    names = ("sentences: class", "sentences: class and actors", "articles: class", "articles: class and actors")
    colours = ("#1b6ca8", "#74a9cf", "#b35806", "#f1a340")
    full = rows[0][1]
    x = lambda share: 60 + 420 * share
    y = lambda value: 300 - 260 * value
    s = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 350" font-family="sans-serif" font-size="12">',
         '<rect width="700" height="350" fill="#fff"/>',
         f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(1)}" y2="{y(1)}" stroke="#bbb" stroke-dasharray="4 4"/>']
    for tick in (0, 0.2, 0.4, 0.6, 0.8, 1):
        s.append(f'<text x="{x(tick)}" y="318" text-anchor="middle">{tick * 100:.0f} %</text>'
                 f'<text x="52" y="{y(tick) + 4}" text-anchor="end">{tick * 100:.0f} %</text>')
    s.append('<text x="270" y="340" text-anchor="middle">patterns kept</text>'
             '<text x="60" y="24">share of the full lexicon\'s F1 (dashed: each pattern on its own)</text>')
    for k, name in enumerate(names):
        points = sorted((share, sum(f[k] for f in v) / len(v) / full[0][k]) for share, v in rows)
        path_points = " ".join(f"{x(a):.1f},{y(b):.1f}" for a, b in points)
        s.append(f'<polyline points="{path_points}" fill="none" stroke="{colours[k]}" stroke-width="2"/>')
        s += [f'<circle cx="{x(a):.1f}" cy="{y(b):.1f}" r="3" fill="{colours[k]}"/>' for a, b in points]
        s.append(f'<rect x="500" y="{60 + 22 * k}" width="12" height="12" fill="{colours[k]}"/>'
                 f'<text x="518" y="{70 + 22 * k}">{name}</text>')
    with open(path, "w", encoding="utf8") as f:
        f.write("\n".join(s + ["</svg>", ""]))


def main():
    args = sys.argv[1:]
    svg = args.pop(args.index("--svg") + 1) if "--svg" in args else None
    args = [a for a in args if a != "--svg"]
    if len(args) != 3:
        sys.exit(__doc__)
    comity, data, gold = args
    rows = []
    print("left out\tpatterns\tsentences: class\tfull\tarticles: class\tfull")
    for n_gone in range(PARTS):
        values, shares = [], []
        for start in range(PARTS if n_gone else 1):
            gone = {(start + i) % PARTS for i in range(n_gone)}
            with tempfile.TemporaryDirectory() as work:
                thinned = os.path.join(work, "data")
                kept, total = thin(data, thinned, gone)
                values.append(figures(comity, thinned, gold, work))
                shares.append(kept / total)
            print(f"{n_gone}/{PARTS} from {start}\t{kept}\t" + "\t".join(f"{v:.3f}" for v in values[-1]), flush=True)
        rows.append((sum(shares) / len(shares), values))
        mean = [sum(v[k] for v in values) / len(values) for k in range(4)]
        print(f"{n_gone}/{PARTS} mean\t{rows[-1][0] * 100:.0f} %\t" + "\t".join(f"{v:.3f}" for v in mean), flush=True)
    if svg:
        draw(rows, svg)


if __name__ == "__main__":
    main()
