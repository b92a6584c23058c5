"""What teacher and student together say about every sentence of the corpus: distributions over all that is predicted."""

import argparse
import pickle
import random
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from batches import Example, collate, index_labels, make_batches
from decoding import best_tree
from export_student import load_student
from network import TAGS
from train_teacher import build_teacher


def certain(labels, size):
    """Distributions that are sure of a label; rows of zeros where there is none."""
    return F.one_hot(labels.clamp(min=0), size) * (labels >= 0)[..., None]


@torch.no_grad()
def label(teacher, student, groups, share):
    """Yields (example, distributions) for groups all with trees or all without.

    Where there is a gold tree, which the teacher knows by heart, it stands for the teacher.
    Relations are those of the gold tree's arcs, or else of the mixed tree.
    """
    mix = lambda ours, theirs: (1 - share) * ours + share * theirs.softmax(-1)
    for group in groups:
        batch = collate(group)
        has_trees = bool(group[0].sentence.heads)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            theirs = student(batch)
            if has_trees:
                gold = {**batch, "arc": batch["head"]}
                ours = {kind: certain(gold[kind], theirs[kind].shape[-1]) for kind in (*TAGS, "arc")}
                ours["name"] = torch.where(batch["name"][:, :1, None] < 0, theirs["name"].softmax(-1), ours["name"])
            else:
                ours = {kind: logits.softmax(-1) for kind, logits in teacher(batch).items()}
            mixed = {kind: mix(ours[kind], theirs[kind]) for kind in (*TAGS, "arc")}
            arcs = mixed["arc"].clamp(min=1e-12).log().numpy()
            heads = np.zeros(batch["forms"].shape, int)
            for row, example in enumerate(group):
                size = len(example.forms)
                heads[row, :size] = example.sentence.heads or best_tree(arcs[row, :size, : size + 1])
            attached = torch.from_numpy(heads)
            theirs = student.heads.relations(attached)
            ours = certain(batch["relation"], theirs.shape[-1]) if has_trees else teacher.heads.relations(attached).softmax(-1)
            mixed["relation"] = mix(ours, theirs)
        best = {tag: mixed[tag].argmax(-1).numpy() for tag in ("feats", "lemma")}
        soft = {kind: mixed[kind].half().numpy() for kind in ("arc", "relation", "upos", "xpos", "name")}
        for row, example in enumerate(group):
            size = len(example.forms)
            cut = {kind: (values[row, :size, : size + 1] if kind == "arc" else values[row, :size]).copy()
                   for kind, values in soft.items()}
            cut["heads"] = heads[row, :size].astype(np.int16)
            cut |= {tag: values[row, :size].astype(np.int16) for tag, values in best.items()}
            yield example, cut


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--teacher", required=True)
    parser.add_argument("--student", required=True, help="the checkpoint the teacher started from")
    parser.add_argument("--share", type=float, default=0.25, help="the student's share in the labels")
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    student, saved, features = load_student(options.student)
    kept = torch.load(options.teacher, weights_only=False)
    teacher = build_teacher(saved, features, options.minilm, kept["config"])
    teacher.load_state_dict(kept["state"])
    teacher.eval()
    corpus = pickle.loads(Path(options.corpus).read_bytes())
    indices = index_labels(saved["labels"])
    examples = [Example(sentence, features, indices) for _, sentence in corpus]
    places = {id(example): index for index, example in enumerate(examples)}
    result = {}
    rng = random.Random(0)
    groups = make_batches([example for example in examples if example.sentence.heads], 2500, rng)
    groups += make_batches([example for example in examples if not example.sentence.heads], 2500, rng)
    for example, cut in label(teacher, student, groups, options.share):
        result[places[id(example)]] = cut
        if len(result) % 5000 == 0:
            print(len(result), "of", len(examples), flush=True)
    Path(options.out).write_bytes(pickle.dumps(result))


if __name__ == "__main__":
    main()
