"""Everything the networks are built from: gold sentences, labels, features, word vectors."""

import unicodedata
from collections import Counter

import numpy as np
import torch

from augment import WORLD_FIRST, WORLD_LAST
from batches import Example, collect_labels, index_labels
from features import FormFeatures, count_keys
from sentences import read_gold
from vectors import read_glove

STUDENT_LAYOUT = (
    {"kind": "vector", "name": "vector"},
    {"kind": "word", "name": "word", "dim": 64},
    {"kind": "suffix", "name": "suffix2", "size": 2, "buckets": 2048, "dim": 24},
    {"kind": "suffix", "name": "suffix3", "size": 3, "buckets": 4096, "dim": 32},
    {"kind": "suffix", "name": "suffix4", "size": 4, "buckets": 4096, "dim": 24},
    {"kind": "prefix", "name": "prefix3", "size": 3, "buckets": 4096, "dim": 24},
    {"kind": "shape", "name": "shape", "buckets": 256, "dim": 16},
    {"kind": "ngrams", "name": "ngrams", "range": (3, 4), "buckets": 16384, "dim": 40},
)


def choose_vectors(words, matrix, size, wanted, names=None):
    """The most frequent words, and rarer ones only where the corpora or the lists of names use them; row 0 is zero.

    Names that the vectors lack, most of them younger than the vectors, get the vector of their spelling without
    accents or else the mean of their kind.
    """
    rows = {word: row for row, word in enumerate(words)}
    listed = {name for kind in (names or {}).values() for name in kind}
    chosen = [i for i, word in enumerate(words) if i < size or (i < 3 * size and (word in wanted or word in listed))]
    keys, vectors = [words[i] for i in chosen], [matrix[chosen]]
    for kind in (names or {}).values():
        mean = matrix[[rows[name] for name in kind if name in rows]].mean(0)
        for name in sorted(name for name in kind if name not in rows):
            plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()
            keys.append(name)
            vectors.append((matrix[rows[plain]] if plain in rows else mean)[None])
    keys = list(dict.fromkeys(keys))
    return keys, torch.from_numpy(np.concatenate([np.zeros((1, matrix.shape[1]), np.float32), *vectors]))


def known_names(lists):
    """Lower-case surnames of the news and large cities, by kind."""
    cities = {name.lower() for name, population in lists["cities"] if population > 500_000 and " " not in name}
    surnames = {name.lower() for name in (*lists["surnames"], *WORLD_LAST)} - cities
    return {"surnames": surnames, "cities": cities, "first": {name.lower() for name in WORLD_FIRST} - surnames - cities}


class Material:
    def __init__(self, data, glove, cache, layout=STUDENT_LAYOUT, vector_count=50000, word_minimum=3, more=(), names=None):
        self.train, self.dev = read_gold(data)
        self.labels = collect_labels(self.train)
        self.indices = index_labels(self.labels)
        counts = count_keys(self.train) + Counter()
        gold = set(counts)
        counts.update(count_keys(more))
        words, matrix = read_glove(glove, cache)
        self.vector_keys, self.vectors = choose_vectors(words, matrix, vector_count, gold, names and known_names(names))
        self.word_keys = sorted(key for key, count in counts.items() if count >= word_minimum)
        self.features = FormFeatures(self.vector_keys, self.word_keys, list(layout))

    def examples(self, sentences):
        return [Example(sentence, self.features, self.indices) for sentence in sentences]

    def dev_examples(self):
        return dev_examples(self.dev, self.features, self.indices)


def dev_examples(dev, features, indices):
    """Development forms count nothing: a form seen only there is a rare one."""
    uncounted = _Uncounted(features)
    return {corpus: [Example(sentence, uncounted, indices) for sentence in sentences] for corpus, sentences in dev.items()}


class _Uncounted:
    def __init__(self, features):
        self.features = features

    def add(self, form):
        return self.features.add(form, 0)
