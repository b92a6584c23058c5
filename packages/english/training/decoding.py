"""From scores to trees and names, and how well they agree with the gold standard."""

import numpy as np

from sentences import NAME_TAGS, from_bioes


def find_cycle(heads):
    """The nodes of one cycle, or nothing; heads[0] is unused."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node and state[node] == 1:
            return path[path.index(node) :]
        for visited in path:
            state[visited] = 2
    return None


def best_arborescence(scores):
    """Chu-Liu/Edmonds over scores[dependent, head] with node 0 as the root."""
    size = len(scores)
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads.tolist())
    if cycle is None:
        return heads
    inside = np.zeros(size, bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    cycle = np.array(cycle)
    gain = scores[cycle] - scores[cycle, heads[cycle]][:, None]
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[:-1, -1] = scores[np.ix_(outside, cycle)].max(1)
    small[-1, :-1] = gain[:, outside].max(0)
    contracted = best_arborescence(small)
    result = heads.copy()
    for index, node in enumerate(outside[1:], 1):
        head = contracted[index]
        result[node] = outside[head] if head < len(outside) else cycle[scores[node, cycle].argmax()]
    entry = outside[contracted[-1]]
    broken = cycle[gain[:, entry].argmax()]
    result[broken] = entry
    return result


def best_tree(scores):
    """Heads (1-based, 0 is the root) of the best tree with one child of the root; scores is [n, n + 1]."""
    size = len(scores)
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and find_cycle([0] + heads.tolist()) is None:
        return heads
    full = np.full((size + 1, size + 1), -np.inf)
    full[1:] = scores
    # A penalty larger than any sum of scores on the arcs from the root leaves exactly one of them.
    full[1:, 0] -= 1e6
    return best_arborescence(full.astype(np.float64))[1:]


def allowed_transitions():
    allowed = np.zeros((len(NAME_TAGS), len(NAME_TAGS)), bool)
    for i, before in enumerate(NAME_TAGS):
        for j, after in enumerate(NAME_TAGS):
            if before[0] in "BI":
                allowed[i, j] = after[0] in "IE" and after[2:] == before[2:]
            else:
                allowed[i, j] = after[0] in "OBS"
    return allowed


TRANSITIONS = np.where(allowed_transitions(), 0.0, -np.inf)
STARTS = np.array([0.0 if tag[0] in "OBS" else -np.inf for tag in NAME_TAGS])
ENDS = np.array([0.0 if tag[0] in "OES" else -np.inf for tag in NAME_TAGS])


def best_names(logits):
    """Viterbi over BIOES tags with hard constraints; returns tag indices."""
    best, back = logits[0] + STARTS, []
    for row in logits[1:]:
        paths = best[:, None] + TRANSITIONS
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    tag = int((best + ENDS).argmax())
    tags = [tag]
    for step in reversed(back):
        tag = int(step[tag])
        tags.append(tag)
    return tags[::-1]


class Score:
    """Counts towards the figures of one development set."""

    def __init__(self):
        self.tokens = self.head = self.labelled = self.upos = self.lemma = self.xpos = self.feats = 0
        self.found = self.wanted = self.right = 0

    def add_tree(self, sentence, prediction):
        for i in range(len(sentence.forms)):
            self.tokens += 1
            right = sentence.heads[i] == prediction["heads"][i]
            self.head += right
            self.labelled += right and sentence.relations[i].split(":")[0] == prediction["relations"][i].split(":")[0]
            for name, gold in (("upos", sentence.upos), ("xpos", sentence.xpos), ("feats", sentence.feats),
                               ("lemma", sentence.lemmas)):
                setattr(self, name, getattr(self, name) + (gold[i] == prediction[name][i]))

    def add_names(self, sentence, names):
        self.found += len(names)
        self.wanted += len(sentence.names)
        self.right += len(set(names) & set(sentence.names))

    def figures(self):
        result = {}
        if self.tokens:
            for name, count in (("UAS", self.head), ("LAS", self.labelled), ("UPOS", self.upos), ("XPOS", self.xpos),
                                ("FEATS", self.feats), ("lemma", self.lemma)):
                result[name] = round(100 * count / self.tokens, 2)
        if self.wanted:
            result["NER"] = round(200 * self.right / max(self.found + self.wanted, 1), 2)
        return result


def names_of(tags):
    return from_bioes([NAME_TAGS[tag] for tag in tags])
