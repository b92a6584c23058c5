"""Label inventories and padded batches."""

import copy
from collections import Counter

import numpy as np
import torch

from lemmas import find_script
from sentences import NAME_TAGS, to_bioes

IGNORED = -100
# `head` is to be learnt; `attached` says for which arcs the relations are.
COLUMNS = ("upos", "xpos", "feats", "lemma", "relation", "head", "attached", "name")
SOURCES = ("treebank", "wikigold", "crossner", "wnut17")


def source_index(sentence):
    return SOURCES.index(sentence.source) if sentence.source in SOURCES else 0


def collect_labels(sentences):
    """Every label seen at least twice in the trees, the most frequent first."""
    def frequent(labels):
        counts = Counter(labels)
        return [label for label, count in counts.most_common() if count >= 2]

    trees = [sentence for sentence in sentences if sentence.heads]
    return {
        "upos": frequent(tag for s in trees for tag in s.upos),
        "xpos": frequent(tag for s in trees for tag in s.xpos),
        "feats": frequent(tag for s in trees for tag in s.feats),
        "lemma": frequent(find_script(f, l) for s in trees for f, l in zip(s.forms, s.lemmas)),
        "name": list(NAME_TAGS),
        "relation": frequent(r for s in trees for r in s.relations),
    }


class Example:
    """A sentence as label indices. `soft` holds a teacher's distributions, where there are any, and `trust` their share."""

    __slots__ = ("sentence", "forms", "columns", "source", "soft", "trust")

    def __init__(self, sentence, features, indices):
        self.sentence, self.soft, self.trust, self.source = sentence, None, 0.0, source_index(sentence)
        self.forms = np.array([features.add(form) for form in sentence.forms])
        size = len(sentence.forms)
        nothing = np.full(size, IGNORED)
        look_up = lambda kind, labels: np.array([indices[kind].get(label, IGNORED) for label in labels])
        self.columns = dict.fromkeys(COLUMNS, nothing)
        if sentence.heads:
            scripts = [find_script(form, lemma) for form, lemma in zip(sentence.forms, sentence.lemmas)]
            self.columns = {
                "upos": look_up("upos", sentence.upos), "xpos": look_up("xpos", sentence.xpos),
                "feats": look_up("feats", sentence.feats), "lemma": look_up("lemma", scripts),
                "relation": look_up("relation", sentence.relations), "head": np.array(sentence.heads),
                "attached": np.array(sentence.heads), "name": nothing,
            }
        if sentence.names is not None:
            self.columns["name"] = look_up("name", to_bioes(sentence.names, size))

    def learn_from(self, labels, kind, share):
        """Take over a teacher's labels: beside the gold ones with the given share, or in their place.

        Of kind `renamed`, sentences with names nobody has heard of, the gold names count alone.
        """
        gold = kind in ("gold", "renamed")
        self.soft = {name: labels[name] for name in ("arc", "relation", "upos", "xpos", "name")}
        if kind == "renamed":
            self.soft["name"] = np.eye(len(NAME_TAGS), dtype=np.float16)[self.columns["name"]]
        self.trust = share if gold else 1.0
        nothing = np.full(len(self.forms), IGNORED)
        columns = dict(self.columns) if gold else dict.fromkeys(COLUMNS, nothing)
        columns["attached"] = labels["heads"].astype(int)
        if not (gold and self.sentence.heads):
            columns |= {"feats": labels["feats"].astype(int), "lemma": labels["lemma"].astype(int)}
        self.columns = columns


def join(first, second, parataxis):
    """An example of two sentences run together, as a splitter leaves them where a full stop is missing.

    The head of the second hangs on that of the first, as the relation of that index.
    """
    joined = copy.copy(first)
    size = len(first.forms)
    top = int(np.flatnonzero(first.columns["attached"] == 0)[0])
    moved = size + int(np.flatnonzero(second.columns["attached"] == 0)[0])
    joined.forms = np.concatenate([first.forms, second.forms])
    joined.columns = {}
    for name, values in first.columns.items():
        others = second.columns[name]
        if name in ("head", "attached"):
            others = np.where(others == IGNORED, IGNORED, np.where(others == 0, top + 1, others + size))
        joined.columns[name] = np.concatenate([values, others])
    joined.columns["relation"][moved] = parataxis
    joined.soft = {kind: np.concatenate([values, second.soft[kind]]) for kind, values in first.soft.items() if kind != "arc"}
    joined.soft["relation"][moved] = np.eye(joined.soft["relation"].shape[1])[parataxis]
    arcs = np.zeros((len(joined.forms), len(joined.forms) + 1), first.soft["arc"].dtype)
    arcs[:size, : size + 1] = first.soft["arc"]
    arcs[size:, size + 1 :] = second.soft["arc"][:, 1:]
    arcs[size:, top + 1] += second.soft["arc"][:, 0]
    joined.soft["arc"] = arcs
    return joined


def index_labels(labels):
    return {kind: {label: index for index, label in enumerate(names)} for kind, names in labels.items()}


def make_batches(examples, tokens, rng):
    """Batches of similar length with about so many tokens, in random order."""
    order = sorted(examples, key=lambda example: len(example.forms) + rng.random() * 2)
    batches, start = [], 0
    while start < len(order):
        end, longest = start, 0
        while end < len(order):
            longest = max(longest, len(order[end].forms))
            if end > start and longest * (end - start + 1) > tokens:
                break
            end += 1
        batches.append(order[start:end])
        start = end
    rng.shuffle(batches)
    return batches


def collate(examples):
    length = max(len(example.forms) for example in examples)
    forms = np.zeros((len(examples), length), int)
    for row, example in enumerate(examples):
        forms[row, : len(example.forms)] = example.forms
        forms[row, len(example.forms) :] = example.forms[0]
    unique, inverse = np.unique(forms, return_inverse=True)
    lengths = torch.tensor([len(example.forms) for example in examples])
    batch = {
        "unique": unique.tolist(), "forms": torch.from_numpy(inverse.reshape(forms.shape)), "lengths": lengths,
        "mask": torch.arange(length)[None] < lengths[:, None],
        "sources": torch.tensor([example.source for example in examples]),
        "examples": examples,
    }
    for column in examples[0].columns:
        values = np.full((len(examples), length), IGNORED)
        for row, example in enumerate(examples):
            values[row, : len(example.forms)] = example.columns[column]
        batch[column] = torch.from_numpy(values)
    batch["soft"] = collate_soft(examples, length) if examples[0].soft is not None else None
    batch["gold_share"] = torch.tensor([1 - example.trust for example in examples])
    return batch


def collate_soft(examples, length):
    """Pads the teacher's distributions and weighs them; a padded row sums to zero and so counts nothing."""
    soft = {}
    for kind in examples[0].soft:
        columns = length + 1 if kind == "arc" else examples[0].soft[kind].shape[1]
        values = np.zeros((len(examples), length, columns), np.float32)
        for row, example in enumerate(examples):
            part = example.soft[kind]
            values[row, : part.shape[0], : part.shape[1]] = part * np.float32(example.trust)
        soft[kind] = torch.from_numpy(values)
    return soft


def with_pieces(tokenizer, forms_of, longest=4):
    """A function from a batch to MiniLM's word pieces, their mask and every word's first and last piece."""
    cache = {}

    def pieces_of_form(index):
        if index not in cache:
            ids = tokenizer.encode(forms_of(index), add_special_tokens=False).ids or [100]
            cache[index] = ids if len(ids) <= longest else ids[: longest - 1] + ids[-1:]
        return cache[index]

    def pieces_of(batch):
        rows, firsts, lasts = [], [], []
        for example in batch["examples"]:
            ids, first, last = [101], [], []
            for index in example.forms.tolist():
                first.append(len(ids))
                ids += pieces_of_form(index)
                last.append(len(ids) - 1)
            rows.append((ids + [102])[:512])
            firsts.append(first)
            lasts.append(last)
        width, length = max(map(len, rows)), batch["forms"].shape[1]
        pad = lambda lists, size: torch.tensor([row + [0] * (size - len(row)) for row in lists])
        pieces = pad(rows, width)
        return pieces, pieces != 0, pad(firsts, length).clamp(max=width - 1), pad(lasts, length).clamp(max=width - 1)

    return pieces_of
