"""What the network sees of a word form by itself, without context."""

import unicodedata
from collections import Counter

import numpy as np
import torch

DIGITS = str.maketrans("123456789", "000000000")


def hash_bucket(text, buckets):
    """FNV-1a, 32 bits, over the UTF-8 bytes."""
    value = 0x811C9DC5
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value % buckets


def word_shape(form):
    """`McDonald's` → `XxXxxx'x`: classes of letters, runs cut to three, at most eight code points."""
    shape = ""
    for char in form:
        category = unicodedata.category(char)
        if category in ("Lu", "Lt"):
            kind = "X"
        elif category == "Ll":
            kind = "x"
        elif category == "Nd":
            kind = "d"
        elif category[0] == "L":
            kind = "l"
        else:
            kind = char
        if not (len(shape) >= 3 and shape[-3:] == kind * 3):
            shape += kind
    return shape[:8]


def ngrams(form, shortest, longest):
    word = form if len(form) <= 30 else form[:20] + form[-10:]
    word = f"<{word.lower()}>"
    return [word[start : start + size] for start in range(len(word)) for size in range(shortest, longest + 1)
            if start + size <= len(word)]


class FormFeatures:
    """Maps word forms to rows of the embedding tables. `layout` names the tables in the order of the concatenation."""

    def __init__(self, vector_keys, word_keys, layout):
        self.vector_rows = {key: row for row, key in enumerate(vector_keys, 1)}
        self.word_rows = {key: row for row, key in enumerate(word_keys, 1)}
        self.layout = layout
        self.affixes = [feature for feature in layout if feature["kind"] in ("suffix", "prefix", "shape")]
        self.ngrams = next((feature for feature in layout if feature["kind"] == "ngrams"), None)
        self.rows = {}
        self.counts, self.vectors, self.words, self.affix_rows, self.ngram_rows = [], [], [], [], []

    def add(self, form, count=1):
        """The index of a form, computed once and kept."""
        index = self.rows.get(form)
        if index is not None:
            self.counts[index] += count
            return index
        index = self.rows[form] = len(self.rows)
        lower = form.lower()
        digits = lower.translate(DIGITS)
        cased = form.translate(DIGITS)
        self.counts.append(count)
        self.vectors.append(self.vector_rows.get(lower) or self.vector_rows.get(digits, 0))
        self.words.append(self.word_rows.get(digits, 0))
        self.affix_rows.append([self.affix_row(feature, form, cased) for feature in self.affixes])
        if self.ngrams:
            grams = ngrams(form, *self.ngrams["range"])
            self.ngram_rows.append([hash_bucket("g:" + gram, self.ngrams["buckets"]) for gram in grams])
        return index

    @staticmethod
    def affix_row(feature, form, cased):
        if feature["kind"] == "shape":
            return hash_bucket("h:" + word_shape(form), feature["buckets"])
        size = feature["size"]
        part = cased[-size:] if feature["kind"] == "suffix" else cased[:size]
        return hash_bucket(f"{feature['kind'][0]}{size}:{part}", feature["buckets"])

    def gather(self, indices):
        """Tensors for the given form indices: (vector rows, word rows, affix rows, n-gram rows, n-gram offsets, counts)."""
        lists = [self.ngram_rows[i] for i in indices] if self.ngrams else []
        offsets = np.cumsum([0] + [len(rows) for rows in lists])[:-1]
        return (
            torch.tensor([self.vectors[i] for i in indices]),
            torch.tensor([self.words[i] for i in indices]),
            torch.tensor([self.affix_rows[i] for i in indices]),
            torch.tensor([row for rows in lists for row in rows]),
            torch.tensor(offsets),
            torch.tensor([self.counts[i] for i in indices], dtype=torch.float32),
        )


def count_keys(sentences):
    return Counter(form.lower().translate(DIGITS) for sentence in sentences for form in sentence.forms)
