"""Train the student that ships on gold labels and on what the teachers say about far more text."""

import argparse
import json
import pickle
import random
from pathlib import Path

import numpy as np
import torch

from batches import SOURCES
from network import Student
from prepare import STUDENT_LAYOUT, Material
from training import fit

CONFIG = {
    "hidden": 192, "layers": 2, "dropout": 0.2, "alpha": 0.5, "tag_layer": 0,
    "heads": {"tags": 128, "names": 64, "arcs": 128, "relations": 96},
}


def read_labels(pattern):
    """The parts a teacher's labels were written in, once all are there."""
    paths = [Path(path) for path in pattern.split(",")]
    if not all(path.exists() for path in paths):
        return None
    labels = {}
    for path in paths:
        labels |= pickle.load(open(path, "rb"))
    return labels


def average(first, second):
    """Means of two teachers' distributions; the first one's tree and labels stay."""
    mean = {name: ((first[name].astype(np.float32) + second[name]) / 2).astype(np.float16)
            for name in ("arc", "relation", "upos", "xpos", "name")}
    return {**first, **mean}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--glove", required=True)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--names", required=True)
    parser.add_argument("--labels", required=True, nargs="+", help="a teacher's label files, joined by commas; a later "
                        "teacher joins in the epoch after its files appear")
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=100)
    parser.add_argument("--seconds", type=float, help="time for the whole schedule")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=1500)
    parser.add_argument("--share", type=float, default=0.6, help="weight of the teachers' labels beside gold ones")
    parser.add_argument("--config", default="{}")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    config = CONFIG | json.loads(options.config)
    corpus = pickle.load(open(options.corpus, "rb"))
    material = Material(options.data, options.glove, Path(options.out).parent / "glove.npz", STUDENT_LAYOUT,
                        word_minimum=4, more=[sentence for _, sentence in corpus], vector_count=45000,
                        names=json.loads(Path(options.names).read_text()))
    examples = material.examples(sentence for _, sentence in corpus)
    dev = material.dev_examples()
    labels = [read_labels(options.labels[0])]
    for index, example in enumerate(examples):
        example.learn_from(labels[0][index], corpus[index][0], options.share)

    def sample(epoch):
        if len(labels) < len(options.labels):
            more = read_labels(options.labels[len(labels)])
            if more:
                labels.append(more)
                print("teacher", len(labels), "joins", flush=True)
                for index, example in enumerate(examples):
                    example.learn_from(average(labels[0][index], more[index]), corpus[index][0], options.share)
        return examples

    model = Student(material.features, material.vectors, material.labels, len(SOURCES), config)
    print("words", len(material.word_keys), "vectors", len(material.vector_keys), "input", model.embedding.size, flush=True)

    def save(model):
        torch.save({"state": model.state_dict(), "config": config, "labels": material.labels,
                    "layout": material.features.layout, "vector_keys": material.vector_keys,
                    "word_keys": material.word_keys}, options.out)

    fit(model, sample, dev, material.labels, [{"params": list(model.parameters()), "lr": options.rate}],
        epochs=options.epochs, batch_tokens=options.batch, warmup=400, seed=options.seed, save=save, every=1,
        decay=0.999, deadline=options.seconds, log=lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
