"""Train a student on gold labels alone."""

import argparse
import json
from pathlib import Path

import torch

from batches import SOURCES
from network import Student
from prepare import Material
from training import fit

CONFIG = {
    "hidden": 192, "layers": 2, "dropout": 0.33, "alpha": 1.0, "tag_layer": 0,
    "heads": {"tags": 128, "names": 64, "arcs": 128, "relations": 96},
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--glove", required=True)
    parser.add_argument("--names", required=True, help="lists of names, which get vectors of their own")
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=1000)
    parser.add_argument("--config", default="{}")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    config = CONFIG | json.loads(options.config)
    names = json.loads(Path(options.names).read_text())
    material = Material(options.data, options.glove, Path(options.out).parent / "glove.npz", names=names)
    train, dev = material.examples(material.train), material.dev_examples()
    model = Student(material.features, material.vectors, material.labels, len(SOURCES), config)
    print("embedding", model.embedding.size, "parameters", sum(p.numel() for p in model.parameters()))

    def save(model):
        torch.save({"state": model.state_dict(), "config": config, "labels": material.labels,
                    "layout": material.features.layout, "vector_keys": material.vector_keys,
                    "word_keys": material.word_keys}, options.out)

    fit(model, lambda epoch: train, dev, material.labels, [{"params": [p for p in model.parameters()], "lr": options.rate}],
        epochs=options.epochs, batch_tokens=options.batch, warmup=200, seed=options.seed, save=save,
        log=lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
