"""Train a student on from its checkpoint, on gold labels and on what the teacher says about far more text."""

import argparse
import pickle
import random
from pathlib import Path

import torch

import training
from batches import Example, index_labels, join
from export_student import load_student
from prepare import dev_examples
from sentences import read_gold
from workers import Workers


def read_corpora(corpora, labels):
    """Kinds, sentences and the labels of the corpora one after another."""
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
    parser.add_argument("--corpus", required=True, nargs="+")
    parser.add_argument("--labels", required=True, nargs="+", help="labels, a file a corpus")
    parser.add_argument("--start", required=True, help="checkpoint to go on from")
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seconds", type=float, help="time for the whole schedule")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--batch", type=int, default=1400, help="words a process and step")
    parser.add_argument("--share", type=float, default=0.6, help="weight of the teacher's labels beside gold ones")
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--names", type=float, default=1.0, help="weight of the names' loss")
    parser.add_argument("--joined", type=float, default=0.08, help="share of the short trees that also come in pairs, run together")
    options = parser.parse_args()
    workers = Workers()
    torch.set_num_threads(1)
    training.WEIGHTS["name"] = options.names
    model, saved, features = load_student(options.start)
    model.encoder.dropout = model.heads.dropout = options.dropout
    indices = index_labels(saved["labels"])
    corpus, labels = read_corpora(options.corpus, options.labels)
    examples, trees = [], []
    for (kind, sentence), answers in zip(corpus, labels):
        example = Example(sentence, features, indices)
        example.learn_from(answers, kind, options.share)
        examples.append(example)
        if kind == "gold" and sentence.heads and 2 < len(sentence.forms) < 35:
            trees.append(example)
    rng = random.Random(options.seed)
    parataxis = indices["relation"]["parataxis"]
    examples += [join(*rng.sample(trees, 2), parataxis) for _ in range(int(options.joined * len(trees) / 2))]
    dev = dev_examples(read_gold(options.data)[1], features, indices)
    torch.manual_seed(options.seed * workers.count + workers.rank)

    def save(model):
        torch.save({**saved, "state": model.state_dict()}, options.out)

    training.fit(model, lambda epoch: examples[workers.rank :: workers.count], dev, saved["labels"],
                 [{"params": [p for p in model.parameters() if p.requires_grad], "lr": options.rate}],
                 epochs=options.epochs, batch_tokens=options.batch, warmup=100, seed=options.seed, save=save, every=1,
                 decay=0.985, deadline=options.seconds, workers=workers, meet=8, log=lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
