"""A corpus as tensors on a device: sentences of one length lie together, so that no batch is padded."""

import numpy as np
import torch

from batches import COLUMNS

LONGEST_WORD, MOST_NGRAMS = 5, 64
# Gold sentences, variants of them, sentences full of unheard-of names, and text without labels.
GOLD, VARIANT, RENAMED, TEXT = range(4)


class FormTables:
    """What is known of every form: rows of the embedding tables, how often it was seen, and its word pieces."""

    def __init__(self, features, tokenizer, device):
        forms = list(features.rows)
        pieces = [tokenizer.encode(form, add_special_tokens=False).ids or [tokenizer.token_to_id("[UNK]")] for form in forms]
        pieces = [ids if len(ids) <= LONGEST_WORD else ids[: LONGEST_WORD - 1] + ids[-1:] for ids in pieces]
        self.open, self.close = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
        self.piece_counts = np.array([len(ids) for ids in pieces])
        self.pieces = pad(pieces, LONGEST_WORD, 0)
        self.no_ngram = features.ngrams["buckets"]
        tensor = lambda values, kind=torch.long: torch.as_tensor(np.asarray(values), dtype=kind).to(device)
        self.ngrams = tensor(pad([rows[:MOST_NGRAMS] for rows in features.ngram_rows], MOST_NGRAMS, self.no_ngram))
        self.vectors, self.words = tensor(features.vectors), tensor(features.words)
        self.affixes, self.counts = tensor(features.affix_rows), tensor(features.counts, torch.float32)


def pad(rows, width, filler):
    result = np.full((len(rows), width), filler)
    for index, row in enumerate(rows):
        result[index, : len(row)] = row
    return result


class Group:
    """The sentences of one length; `soft` holds the teachers' distributions once they are known."""

    def __init__(self, length, kinds, examples, forms, device):
        tensor = lambda values, kind: torch.as_tensor(values, dtype=kind).to(device)
        indices = np.stack([example.forms for example in examples])
        counts = forms.piece_counts[indices]
        first = 1 + counts.cumsum(1) - counts
        self.length, self.size, self.kinds, self.soft = length, len(examples), np.array(kinds), {}
        self.widths = 2 + counts.sum(1)
        pieces = np.zeros((self.size, self.widths.max()), int)
        pieces[:, 0] = forms.open
        pieces[np.arange(self.size), self.widths - 1] = forms.close
        for place in range(LONGEST_WORD):
            rows, columns = np.nonzero(place < counts)
            pieces[rows, first[rows, columns] + place] = forms.pieces[indices[rows, columns], place]
        self.forms, self.pieces = tensor(indices, torch.int32), tensor(pieces, torch.int32)
        self.first, self.last = tensor(first, torch.int16), tensor(first + counts - 1, torch.int16)
        self.ends, self.sources = tensor(self.widths, torch.long), tensor([e.source for e in examples], torch.long)
        self.columns = {c: tensor(np.stack([e.columns[c] for e in examples]), torch.int16) for c in COLUMNS}

    def batch(self, rows):
        """The batch of the given rows, an array of numbers."""
        at = torch.from_numpy(rows).to(self.forms.device)
        width = int(self.widths[rows].max())
        whole = {column: values[at].long() for column, values in self.columns.items()}
        return whole | {
            "forms": self.forms[at].long(), "sources": self.sources[at], "pieces": self.pieces[at, :width].long(),
            "first": self.first[at].long(), "last": self.last[at].long(),
            "piece_mask": torch.arange(width, device=at.device)[None] < self.ends[at][:, None],
            "mask": torch.ones(len(rows), self.length, dtype=torch.bool, device=at.device),
            "lengths": torch.full((len(rows),), self.length, device=at.device),
            "soft": {kind: values[at] for kind, values in self.soft.items()},
        }


def group_by_length(entries, forms, device):
    """Groups of (kind, example) entries."""
    by_length = {}
    for kind, example in entries:
        by_length.setdefault(len(example.forms), []).append((kind, example))
    return [Group(length, *zip(*members), forms, device) for length, members in sorted(by_length.items())]


def plan_batches(groups, tokens, rng, choose=lambda group: np.arange(group.size)):
    """(group, rows) pairs of about so many tokens in random order."""
    plan = []
    for group in groups:
        rows, count = rng.permutation(choose(group)), max(1, tokens // group.length)
        plan += [(group, rows[start : start + count]) for start in range(0, len(rows), count)]
    rng.shuffle(plan)
    return plan
