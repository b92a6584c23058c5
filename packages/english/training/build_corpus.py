"""The sentences a student learns from: gold ones, variants of them, and unlabelled text."""

import argparse
import json
import pickle
import random
from pathlib import Path

import torch

from augment import Grafts, NamePool, Neighbours, exchange_names, recase, respell_names, typeset
from batches import Example, index_labels
from export_student import load_student
from sentences import read_gold
from texts import read_europarl, read_texts, read_wikipedia
from training import predict, read_prediction
from vectors import read_glove


def find_names(sentences, checkpoint):
    """Names of unlabelled sentences as a first student sees them, good enough to exchange them."""
    model, saved, features = load_student(checkpoint)
    indices = index_labels(saved["labels"])
    examples = [Example(sentence, features, indices) for sentence in sentences]
    for example, result in predict(model, examples, 4000):
        example.sentence.names = read_prediction(example.sentence.forms, result, saved["labels"])["names"]


def rename(gold, pool, rng):
    """Gold sentences with names nobody has heard of: acronyms, hyphens, particles."""
    for sentence in gold:
        if sentence.names and sentence.heads:
            yield typeset(exchange_names(sentence, pool, rng, 0.85), rng, 0.4)
        elif sentence.names:
            for _ in range(2):
                yield typeset(respell_names(sentence, pool, rng), rng, 0.4)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--glove", required=True)
    parser.add_argument("--packages", required=True, help="node_modules with the texts")
    parser.add_argument("--wikipedia", help="dump of Wikipedia pages, bz2")
    parser.add_argument("--europarl", help="jar of Lucene's tests, which holds Europarl")
    parser.add_argument("--names", required=True)
    parser.add_argument("--student", required=True, help="checkpoint that finds names in the texts")
    parser.add_argument("--out", required=True)
    parser.add_argument("--renamed", required=True, help="file for gold sentences with unheard-of names")
    parser.add_argument("--grafts", type=int, default=2, help="variants of each tree with other names, of other lengths")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    rng = random.Random(options.seed)
    gold, _ = read_gold(options.data)
    pool = NamePool(json.loads(Path(options.names).read_text()), gold)
    words, matrix = read_glove(options.glove, Path(options.out).parent / "glove.npz")
    trees = [sentence for sentence in gold if sentence.heads]
    neighbours = Neighbours(words, matrix, trees)

    corpus = [("gold", sentence) for sentence in gold]
    for sentence in gold:
        variant = typeset(recase(exchange_names(sentence, pool, rng, 0.7), rng), rng, 0.5)
        if variant is not sentence:
            corpus.append(("gold", variant))
    # Every second variant and renamed sentence is enough for the time that training has.
    for sentence in trees[::2]:
        variant = neighbours.exchange(exchange_names(sentence, pool, rng, 0.5), rng)
        if variant.forms != sentence.forms:
            corpus.append(("variant", typeset(recase(variant, rng, 0.05), rng)))
    texts = read_texts(options.packages)
    find_names(texts, options.student)
    for sentence in texts:
        variant = typeset(recase(exchange_names(sentence, pool, rng, 0.4), rng, 0.08), rng)
        variant.names = None
        corpus.append(("text", variant))
    for sentence in read_wikipedia(options.wikipedia) + read_europarl(options.europarl):
        corpus.append(("text", typeset(recase(sentence, rng, 0.05), rng, 0.4)))
    grafts = Grafts(trees, pool)
    renamed = [("renamed", sentence) for sentence in rename(gold, pool, rng)]
    for sentence in trees:
        if sentence.names:
            for _ in range(options.grafts):
                variant = grafts.exchange(sentence, rng)
                if variant is not sentence:
                    renamed.append(("renamed", typeset(recase(variant, rng, 0.05), rng, 0.3)))
    renamed = renamed[::2]
    Path(options.out).write_bytes(pickle.dumps(corpus))
    Path(options.renamed).write_bytes(pickle.dumps(renamed))
    for kind in ("gold", "variant", "text", "renamed"):
        part = [sentence for name, sentence in corpus + renamed if name == kind]
        print(kind, len(part), "sentences", sum(len(sentence.forms) for sentence in part), "tokens")


if __name__ == "__main__":
    main()
