"""Fine-tune MiniLM into the teacher: tags, lemmas, names and trees at once, starting from a student."""

import argparse
import json
import re
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from batches import SOURCES, Example, index_labels, with_pieces
from export_student import load_student
from network import MiniLM, Teacher
from prepare import dev_examples
from sentences import read_gold
from training import fit
from workers import Workers

CONFIG = {"dropout": 0.25, "forget": (0.5, 0.15)}


def build_teacher(saved, features, minilm_folder, config):
    """The teacher of a student's size, with the student's features and labels."""
    tokenizer = Tokenizer.from_file(str(Path(minilm_folder) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    forms = []

    def form_of(index):
        if index >= len(forms):
            forms.extend(list(features.rows)[len(forms) :])
        return forms[index]

    minilm = MiniLM(load_file(str(Path(minilm_folder) / "model.safetensors")), dropout=0.05)
    pieces_of = with_pieces(tokenizer, form_of)
    return Teacher(features, saved["state"]["embedding.vectors"], saved["labels"], len(SOURCES), config, minilm, pieces_of)


def start_from(teacher, state):
    """Take over a student's weights; the columns that read MiniLM begin at zero, so that the teacher begins as the student."""
    own = teacher.state_dict()
    for key, value in state.items():
        target = own[key]
        if target.shape == value.shape:
            target.copy_(value)
        else:
            # MiniLM stands before the words in what the LSTMs read, and behind the LSTMs in what the heads read.
            target.zero_()
            columns = value.shape[1]
            (target[:, -columns:] if key.startswith("encoder.") else target[:, :columns]).copy_(value)
    teacher.load_state_dict(own)


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
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--start", required=True, help="the student's checkpoint")
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seconds", type=float, help="time for the whole schedule")
    parser.add_argument("--rate", type=float, default=1.2e-3)
    parser.add_argument("--encoder-rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=600, help="words a process and step")
    parser.add_argument("--config", default="{}")
    options = parser.parse_args()
    workers = Workers()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    student, saved, features = load_student(options.start)
    config = {**saved["config"], **CONFIG, **json.loads(options.config)}
    model = build_teacher(saved, features, options.minilm, config)
    start_from(model, student.state_dict())
    # The embeddings and the lowest layer stay as they are: three words in ten of the time for next to nothing.
    still = (model.minilm.words, model.minilm.positions, model.minilm.norm, model.minilm.layers[0])
    for parameter in (parameter for part in still for parameter in part.parameters()):
        parameter.requires_grad_(False)
    gold, dev = read_gold(options.data)
    indices = index_labels(saved["labels"])
    train = [Example(sentence, features, indices) for sentence in gold
             if sentence.source != "wnut17" and len(sentence.forms) <= 100]
    dev = dev_examples(dev, features, indices)
    rest, groups = layer_rates(model, options.encoder_rate, 0.85)
    torch.manual_seed(options.seed * workers.count + workers.rank)

    def save(model):
        torch.save({"state": model.state_dict(), "config": config}, options.out)

    fit(model, lambda epoch: train[workers.rank :: workers.count], dev, saved["labels"],
        [{"params": rest, "lr": options.rate}, *groups], epochs=options.epochs, batch_tokens=options.batch, warmup=100,
        seed=options.seed, save=save, every=1, decay=0.995, deadline=options.seconds, workers=workers,
        log=lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
