"""The teacher's distributions over everything the student predicts, for every sentence of the corpus."""

import argparse
import pickle
import random
from pathlib import Path

import numpy as np
import torch

from batches import Example, collate, make_batches
from decoding import best_tree
from prepare import Material
from train_teacher import build_teacher


def softmax(logits):
    return logits.softmax(-1).half().numpy()


@torch.no_grad()
def label(model, groups):
    """Yields (example, distributions). Relations are those of the gold tree's arcs, or else of the teacher's tree."""
    model.eval()
    for group in groups:
        batch = collate(group)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = model(batch)
            arcs = logits["arc"].log_softmax(-1).numpy()
            heads = np.zeros(batch["forms"].shape, int)
            for row, example in enumerate(group):
                size = len(example.forms)
                known = example.sentence.heads
                heads[row, :size] = known if known else best_tree(arcs[row, :size, : size + 1])
            relations = softmax(model.heads.relations(torch.from_numpy(heads)))
        tags = {tag: softmax(logits[tag]) for tag in ("upos", "xpos", "name")}
        best = {tag: logits[tag].argmax(-1).numpy() for tag in ("feats", "lemma")}
        for row, example in enumerate(group):
            size = len(example.forms)
            cut = {tag: values[row, :size].copy() for tag, values in {**tags, "relation": relations}.items()}
            cut["arc"] = np.exp(arcs[row, :size, : size + 1]).astype(np.float16)
            cut["heads"] = heads[row, :size].astype(np.int16)
            cut |= {tag: values[row, :size].astype(np.int16) for tag, values in best.items()}
            yield example, cut


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--glove", required=True)
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--teacher", required=True)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    material = Material(options.data, options.glove, Path(options.out).parent / "glove.npz", vector_count=100000)
    material.examples(material.train)
    saved = torch.load(options.teacher, weights_only=False)
    model = build_teacher(material, options.minilm, saved["config"])
    model.load_state_dict(saved["state"])
    corpus = pickle.loads(Path(options.corpus).read_bytes())
    examples = [Example(sentence, material.features, material.indices) for _, sentence in corpus]
    places = {id(example): index for index, example in enumerate(examples)}
    result = {}
    for example, cut in label(model, make_batches(examples, 1500, random.Random(0))):
        result[places[id(example)]] = cut
        if len(result) % 5000 == 0:
            print(len(result), "of", len(examples), flush=True)
    Path(options.out).write_bytes(pickle.dumps(result))


if __name__ == "__main__":
    main()
