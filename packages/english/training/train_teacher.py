"""Fine-tune MiniLM into the teacher: tags, lemmas, names and trees at once."""

import argparse
import json
import re
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from batches import SOURCES, with_pieces
from network import MiniLM, Teacher
from prepare import Material
from training import fit

CONFIG = {
    "hidden": 256, "layers": 2, "dropout": 0.33, "alpha": 1.0, "tag_layer": 0,
    "heads": {"tags": 256, "names": 128, "arcs": 320, "relations": 160},
}


def build_teacher(material, minilm_folder, config=CONFIG):
    tokenizer = Tokenizer.from_file(str(Path(minilm_folder) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    forms = []

    def form_of(index):
        if index >= len(forms):
            forms.extend(list(material.features.rows)[len(forms) :])
        return forms[index]

    minilm = MiniLM(load_file(str(Path(minilm_folder) / "model.safetensors")))
    pieces_of = with_pieces(tokenizer, form_of)
    return Teacher(material.features, material.vectors, material.labels, len(SOURCES), config, minilm, pieces_of)


def layer_rates(model, top, decay):
    """MiniLM learns slowly, its lower layers slowest."""
    groups, rest = {}, []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if not name.startswith("minilm."):
            rest.append(parameter)
            continue
        layer = re.match(r"minilm\.layers\.(\d)", name)
        depth = int(layer.group(1)) + 1 if layer else 0
        groups.setdefault(depth, []).append(parameter)
    count = max(groups)
    return rest, [{"params": parameters, "lr": top * decay ** (count - depth)} for depth, parameters in groups.items()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--glove", required=True)
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--batch", type=int, default=800)
    parser.add_argument("--config", default="{}")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    config = CONFIG | json.loads(options.config)
    material = Material(options.data, options.glove, Path(options.out).parent / "glove.npz", vector_count=100000)
    train, dev = material.examples(material.train), material.dev_examples()
    model = build_teacher(material, options.minilm, config)
    rest, groups = layer_rates(model, options.encoder_rate, 0.85)

    def save(model):
        torch.save({"state": model.state_dict(), "config": config}, options.out)

    fit(model, lambda epoch: train, dev, material.labels, [{"params": rest, "lr": options.rate}, *groups],
        epochs=options.epochs, batch_tokens=options.batch, warmup=400, seed=options.seed, save=save, every=1,
        log=lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
