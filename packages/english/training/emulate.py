"""The runtime's integer arithmetic in numpy: reads a packed file, parses a sentence, knows nothing of torch."""

import gzip
import json
import struct
from itertools import groupby

import numpy as np

from decoding import best_names, best_tree, names_of
from features import FormFeatures
from lemmas import apply_script

f32 = np.float32
DISTANCES = np.array((1, 2, 3, 4, 6, 8, 11, 16, 23, 32))


class Packed:
    def __init__(self, path):
        data = gzip.decompress(open(path, "rb").read())
        (length,) = struct.unpack("<I", data[:4])
        self.header = json.loads(data[4 : 4 + length])
        self.data = data[4 + length :]
        self.matrices = {}
        header = self.header
        self.features = FormFeatures(self.text("vector.keys"), self.text("word.keys"), header["features"])
        self.tables = {f["name"]: self.table(f) for f in header["features"]}
        self.scales = {site: f32(value) for site, value in header["scales"].items()}
        self.lexicon = {}
        for line in self.text("lexicon"):
            form, upos, lemma = line.split("\t")
            self.lexicon[form, upos] = lemma

    def raw(self, name, kind, count):
        return np.frombuffer(self.data, kind, count, self.header["tensors"][name]["offset"])

    def text(self, name):
        return self.raw(name, np.uint8, self.header["tensors"][name]["shape"][0]).tobytes().decode("utf-8").split("\n")

    def floats(self, name):
        shape = self.header["tensors"][name]["shape"]
        return self.raw(name, "<f4", int(np.prod(shape))).reshape(shape)

    def table(self, feature):
        entry = self.header["tensors"][feature["tensor"]]
        rows, columns = entry["shape"]
        if feature["kind"] != "vector":
            return self.raw(feature["tensor"], np.int8, rows * columns).reshape(rows, columns) * f32(entry["scale"])
        packed = self.raw(feature["tensor"], np.uint8, rows * ((columns + 1) // 2)).reshape(rows, -1)
        codes = np.stack([packed & 15, packed >> 4], 2).reshape(rows, -1)[:, :columns]
        values = self.floats(feature["codebook"])[codes] * self.floats(feature["scales"])
        values[0] = 0
        return values

    def matrix(self, name):
        if name not in self.matrices:
            entry = self.header["tensors"][name]
            rows, columns = entry["shape"]
            codes = self.raw(name, np.int8, rows * entry["stride"]).reshape(rows, -1)[:, :columns]
            self.matrices[name] = (codes.astype(np.float64).T, self.floats(entry["scales"]))
        return self.matrices[name]

    def quantise(self, x, site, largest=8191):
        inverse = f32(1) / self.scales[site]
        return np.clip(np.rint(x.astype(f32) * inverse), -largest, largest).astype(np.float64)

    def multiply(self, codes, name, site):
        weights, scales = self.matrix(name)
        return (codes @ weights).astype(f32) * (scales * self.scales[site])

    def linear(self, codes, name, site):
        return self.multiply(codes, f"{name}.weight", site) + self.floats(f"{name}.bias")

    def embed(self, forms):
        indices = [self.features.add(form) for form in forms]
        rows = []
        for index in indices:
            parts, affix = [], 0
            for feature in self.header["features"]:
                table = self.tables[feature["name"]]
                if feature["kind"] == "vector":
                    parts.append(table[self.features.vectors[index]])
                elif feature["kind"] == "word":
                    parts.append(table[self.features.words[index]])
                elif feature["kind"] == "ngrams":
                    total = np.zeros(table.shape[1], f32)
                    grams = self.features.ngram_rows[index]
                    for row in grams:
                        total += table[row]
                    parts.append(total * f32(1 / len(grams)) if grams else total)
                else:
                    parts.append(table[self.features.affix_rows[index][affix]])
                    affix += 1
            rows.append(np.concatenate(parts))
        return np.stack(rows)

    def lstm(self, codes, site, name, backward):
        hidden = self.header["encoder"]["hidden"]
        batch, length, _ = codes.shape
        inputs = self.multiply(codes, f"{name}.input", site) + self.floats(f"{name}.bias")
        h, c = np.zeros((batch, hidden)), np.zeros((batch, hidden), f32)
        result = np.zeros((batch, length, hidden))
        for t in range(length - 1, -1, -1) if backward else range(length):
            z = inputs[:, t] + self.multiply(h, f"{name}.recurrent", "h")
            i, f, g, o = np.split(z, 4, 1)
            c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
            h = self.quantise(sigmoid(o) * np.tanh(c), "h")
            result[:, t] = h
        return result

    def run(self, sentences):
        """Logits of sentences of one length, named as in the network."""
        header, length = self.header, len(sentences[0])
        x = self.embed([form for forms in sentences for form in forms]).reshape(len(sentences), length, -1)
        x, site, layers = self.quantise(x, "x"), "x", []
        for layer in range(1, header["encoder"]["layers"] + 1):
            x = np.concatenate([self.lstm(x, site, f"lstm{layer}.forward", False),
                                self.lstm(x, site, f"lstm{layer}.backward", True)], 2)
            site = "h"
            layers.append(x)
        return [self.read_heads([layer[index] for layer in layers], length) for index in range(len(sentences))]

    def read_heads(self, layers, length):
        header, hidden = self.header, {}
        for name, mlp in header["mlps"].items():
            hidden[name] = self.quantise(np.maximum(self.linear(layers[mlp["layer"] - 1], name, "h"), 0), name)
        result = {tag: self.linear(hidden[head["mlp"]], tag, head["mlp"]) for tag, head in header["heads"].items()}
        high = layers[header["arcs"]["layer"] - 1]
        relu = lambda name: np.maximum(self.linear(high, name, "h"), 0)
        dependents = self.quantise(relu("arcs.dependent"), "arcs.dependent", 127)
        heads = self.quantise(np.concatenate([self.floats("arcs.root")[None], relu("arcs.head")]), "arcs.head")
        moved = self.quantise(self.multiply(heads, "arcs.bilinear", "arcs.head"), "arcs.bilinear")
        scores = (dependents @ moved.T).astype(f32) * (self.scales["arcs.dependent"] * self.scales["arcs.bilinear"])
        scores = scores + self.multiply(heads, "arcs.prior", "arcs.head")[:, 0]
        scores = scores + self.floats("arcs.distance")[buckets(length)]
        np.fill_diagonal(scores[:, 1:], -1e4)
        result["arc"], result["heads"] = scores, best_tree(scores)
        child = relu("relations.child")
        parent = np.concatenate([self.floats("relations.root")[None], relu("relations.parent")])[result["heads"]]
        pair = self.quantise(np.concatenate([child, parent, child * parent], 1), "relations")
        result["relation"] = self.linear(pair, "relations", "relations")
        return result

    def parse(self, sentences, most=64):
        """Yields (index, labels, logits) for every sentence, those of one length together."""
        order = sorted(range(len(sentences)), key=lambda index: len(sentences[index]))
        for _, group in groupby(order, key=lambda index: len(sentences[index])):
            group = list(group)
            for start in range(0, len(group), most):
                part = group[start : start + most]
                for index, result in zip(part, self.run([sentences[index] for index in part])):
                    yield index, self.read_labels(sentences[index], result), result

    def read_labels(self, forms, result):
        labels = self.header["labels"]
        best = {tag: [labels[tag][i] for i in result[tag].argmax(1)] for tag in ("upos", "xpos", "feats", "lemma")}
        lemmas = [self.lexicon.get((form.lower(), upos)) or apply_script(form, script)
                  for form, upos, script in zip(forms, best["upos"], best["lemma"])]
        logits = result["relation"].copy()
        logits[:, labels["relation"].index("root")] = -np.inf
        relations = ["root" if head == 0 else labels["relation"][i] for head, i in zip(result["heads"], logits.argmax(1))]
        return {**best, "lemma": lemmas, "heads": result["heads"].tolist(), "relations": relations,
                "names": names_of(best_names(result["name"]))}


def sigmoid(x):
    return f32(1) / (f32(1) + np.exp(-x))


def buckets(length):
    positions = np.arange(length)
    offset = positions[None] - positions[:, None]
    bucket = np.searchsorted(DISTANCES, np.abs(offset), side="right") - 1
    bucket = np.where(offset < 0, bucket, bucket + len(DISTANCES)).clip(0)
    return np.concatenate([np.full((length, 1), 2 * len(DISTANCES)), bucket], 1)
