"""Train the student that ships on gold labels and on what the teacher says about far more text."""

import argparse
import json
import pickle
from pathlib import Path

import torch

from batches import SOURCES
from network import Student
from prepare import STUDENT_LAYOUT, Material
from training import fit

CONFIG = {
    "hidden": 192, "layers": 2, "dropout": 0.2, "alpha": 0.5, "tag_layer": 0,
    "heads": {"tags": 128, "names": 64, "arcs": 128, "relations": 96},
}


def read_corpora(corpora, labels):
    """Kinds, sentences and a teacher's labels of the corpora one after another."""
    corpus, known = [], []
    for path, answers in zip(corpora, labels, strict=True):
        entries = pickle.loads(Path(path).read_bytes())
        by_index = pickle.loads(Path(answers).read_bytes())
        corpus += entries
        known += [by_index[index] for index in range(len(entries))]
    return corpus, known


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--glove", required=True)
    parser.add_argument("--corpus", required=True, nargs="+")
    parser.add_argument("--names", required=True)
    parser.add_argument("--labels", required=True, nargs="+", help="the teacher's labels, a file a corpus")
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", help="checkpoint to go on from, with its vocabulary")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=100)
    parser.add_argument("--seconds", type=float, help="time for the whole schedule")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=1800)
    parser.add_argument("--share", type=float, default=0.6, help="weight of the teacher's labels beside gold ones")
    parser.add_argument("--config", default="{}")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    config = CONFIG | json.loads(options.config)
    corpus, labels = read_corpora(options.corpus, options.labels)
    material = Material(options.data, options.glove, Path(options.out).parent / "glove.npz", STUDENT_LAYOUT,
                        word_minimum=4, more=[sentence for _, sentence in corpus], vector_count=45000,
                        names=json.loads(Path(options.names).read_text()))
    start = options.start and torch.load(options.start, weights_only=False)
    if start:
        config = start["config"]
        material.keep_vocabulary(start["vector_keys"], start["word_keys"], start["layout"])
    examples = material.examples(sentence for _, sentence in corpus)
    dev = material.dev_examples()
    for example, (kind, _), answers in zip(examples, corpus, labels):
        example.learn_from(answers, kind, options.share)
    model = Student(material.features, material.vectors, material.labels, len(SOURCES), config)
    if start:
        model.load_state_dict(start["state"])
    print("words", len(material.word_keys), "vectors", len(material.vector_keys), "input", model.embedding.size, flush=True)

    def save(model):
        torch.save({"state": model.state_dict(), "config": config, "labels": material.labels,
                    "layout": material.features.layout, "vector_keys": material.vector_keys,
                    "word_keys": material.word_keys}, options.out)

    fit(model, lambda epoch: examples, dev, material.labels, [{"params": list(model.parameters()), "lr": options.rate}],
        epochs=options.epochs, batch_tokens=options.batch, warmup=400, seed=options.seed, save=save, every=1,
        decay=0.999, deadline=options.seconds, log=lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
