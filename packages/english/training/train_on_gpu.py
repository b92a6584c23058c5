"""Two teachers on BERT, their labels, and the student that learns from them, in some ten minutes on one GPU.

    python train_on_gpu.py --data DATA --bert MODEL --start start.pt --corpus corpus.pkl renamed.pkl --out student.pt
"""

import argparse
import math
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer
from torch import nn
from torch.nn import functional as F

from batches import IGNORED, SOURCES, Example, index_labels
from bert import WIDTH, Bert, read_checkpoint
from decoding import names_of
from export_student import load_student
from gpu_corpus import GOLD, RENAMED, TEXT, VARIANT, FormTables, group_by_length, plan_batches
from network import TAGS, Encoder, FormEmbedding, Heads, forget_words, shared_dropout
from prepare import dev_examples
from sentences import read_gold
from training import WEIGHTS, Average

KINDS = {"gold": GOLD, "variant": VARIANT, "renamed": RENAMED, "text": TEXT}
# How much of a label is gold where there is a gold one; what the teachers know by heart is nearly gold anyway.
GOLD_SHARES = {"arc": 0.5, "relation": 0.5, "upos": 0.5, "xpos": 0.5, "name": 0.6}
RATE_OF_HEADS, RATE_OF_BERT, RATE_OF_STUDENT = 1.5e-3, 8e-5, 2e-3
TEACHER_WORDS, STUDENT_WORDS = 2000, 4000


class TableEmbedding(FormEmbedding):
    """The embedding of forms whose features lie on the device; has the parameters of the one it is made from."""

    def __init__(self, embedding, forms):
        super().__init__(embedding.features, embedding.vectors, embedding.alpha)
        self.load_state_dict(embedding.state_dict())
        self.forms = forms

    def forward(self, indices):
        seen, places = torch.unique(indices, return_inverse=True)
        forms = self.forms

        def embed_ngrams(table):
            rows = F.pad(table.weight, (0, 0, 0, 1))
            return F.embedding_bag(forms.ngrams[seen], rows, mode="mean", padding_idx=forms.no_ngram)

        return self.concatenate(forms.vectors[seen], forms.words[seen], forms.affixes[seen], forms.counts[seen], embed_ngrams)[places]


class BertTeacher(nn.Module):
    """BERT's last four layers, mixed, at a word's first and last piece, beside its form; an LSTM layer; the heads."""

    def __init__(self, tensors, embedding, labels):
        super().__init__()
        self.bert, self.embedding = Bert(tensors), embedding
        self.mix, self.norm = nn.Parameter(torch.zeros(4)), nn.LayerNorm(WIDTH)
        self.join = nn.Linear(2 * WIDTH + embedding.size, 512)
        self.encoder = Encoder(512, 256, 1, 0.2)
        sizes = {"tags": 256, "names": 192, "arcs": 384, "relations": 192}
        self.heads = Heads(WIDTH + 512, sizes, labels, len(SOURCES), 0.25, 0)

    def forward(self, batch):
        layers = self.bert(batch["pieces"], batch["piece_mask"])[-4:]
        mixed = self.norm(sum(weight * layer.float() for weight, layer in zip(self.mix.softmax(0), layers)))
        at = lambda places: mixed.gather(1, places[..., None].expand(-1, -1, WIDTH))
        start, end = at(batch["first"]), at(batch["last"])
        words = forget_words(self.embedding(batch["forms"]), (0, 0.3), self.training)
        encoded = self.encoder(F.relu(self.join(torch.cat([start, end, words], 2))), batch["lengths"])[0]
        context = shared_dropout((start + end) / 2, 0.2, self.training)
        return self.heads([torch.cat([encoded.float(), context], 2)], batch["mask"], batch["sources"])


class GpuStudent(nn.Module):
    """The student whose checkpoint is given, with the features of forms on the device."""

    def __init__(self, student, forms, dropout):
        super().__init__()
        self.embedding = TableEmbedding(student.embedding, forms)
        self.encoder, self.heads = student.encoder, student.heads
        self.encoder.dropout = self.heads.dropout = dropout

    def forward(self, batch):
        return self.heads(self.encoder(self.embedding(batch["forms"]), batch["lengths"]), batch["mask"], batch["sources"])


def autocast(device):
    return torch.autocast(device.type, dtype=torch.bfloat16)


def gold_loss(model, batch):
    with autocast(batch["forms"].device):
        logits = model(batch)
        logits["relation"] = model.heads.relations(batch["head"].clamp(min=0))
    gold = {**batch, "arc": batch["head"]}
    return sum(weight * F.cross_entropy(logits[kind].flatten(0, 1), gold[kind].flatten(), ignore_index=IGNORED, reduction="sum")
               for kind, weight in WEIGHTS.items())


def soft_loss(model, batch):
    soft, loss = batch["soft"], 0
    with autocast(batch["forms"].device):
        logits = model(batch)
        logits["relation"] = model.heads.relations(soft["attached"].long())
    for kind, weight in WEIGHTS.items():
        if kind in ("feats", "lemma"):
            part = F.cross_entropy(logits[kind].flatten(0, 1), soft[kind].long().flatten(), reduction="sum")
        else:
            part = -(soft[kind].float() * logits[kind].log_softmax(-1)).sum()
        loss = loss + weight * part
    return loss


def fit(model, loss_of, plan, groups, *, words, seconds, floor, decay, shape, epochs=None, at=None):
    """Train until the time or the epochs are over; `shape` gives the rate's share of its peak at a share of the time.

    `plan(rng)` gives the batches of an epoch; `at(share)` is called with the averaged weights at 0.6, 0.85 and 1.
    """
    rates = [group["lr"] for group in groups]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    average, rng = Average(model, decay), np.random.default_rng(torch.initial_seed())
    start, step, epoch, marks = time.time(), 0, 0, [0.6, 0.85, 1.0]
    while marks:
        batches = plan(rng)
        for number, (group, rows) in enumerate(batches):
            done = (time.time() - start) / seconds
            if epochs:
                done = max(done, (epoch + (number + 1) / len(batches)) / epochs)
            for part, rate in zip(optimiser.param_groups, rates):
                part["lr"] = rate * min(1.0, (step + 1) / 200) * max(floor, shape(min(done, 1.0)))
            model.train()
            loss = loss_of(model, group.batch(rows)) / max(len(rows) * group.length, words / 2)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            average.update()
            step += 1
            if step % 500 == 0:
                print(f"  step {step} epoch {epoch + 1} loss {loss.item():.3f} done {done:.2f}", flush=True)
            while marks and done >= marks[0]:
                average.swap()
                if at:
                    at(marks[0])
                if len(marks) > 1:
                    average.swap()
                marks.pop(0)
            if not marks:
                break
        epoch += 1
    return model.eval()


@torch.no_grad()
def predict(models, batch, heads=None):
    """Mean distributions of the models; relations at the given heads, where there are any, or else at the likeliest."""
    with autocast(batch["forms"].device):
        logits = [model.eval()(batch) for model in models]
        mean = lambda parts: sum(part.softmax(-1) for part in parts) / len(models)
        result = {kind: mean([part[kind] for part in logits]) for kind in (*TAGS, "arc")}
        best = result["arc"].argmax(-1)
        result["attached"] = best if heads is None else torch.where(heads >= 0, heads, best)
        result["relation"] = mean([model.heads.relations(result["attached"]) for model in models])
    return result


def evaluate(models, dev):
    """Arcs are the likeliest heads here, a little worse than the best trees of `export_student.py`."""
    figures = []
    for corpus, groups in dev.items():
        counts, names = np.zeros(3), np.zeros(3)
        for group, rows in plan_batches(groups, 8000, np.random.default_rng(0)):
            batch = group.batch(rows)
            found = {kind: part.argmax(-1) for kind, part in predict(models, batch).items() if kind in ("arc", "relation", "name")}
            arcs = found["arc"] == batch["head"]
            counts += [(batch["head"] >= 0).sum().item(), arcs.sum().item(), (arcs & (found["relation"] == batch["relation"])).sum().item()]
            for ours, gold in zip(found["name"].tolist(), batch["name"].tolist()):
                if IGNORED not in gold:
                    ours, gold = set(names_of(ours)), set(names_of(gold))
                    names += [len(ours & gold), len(ours), len(gold)]
        tree = f" UAS {100 * counts[1] / counts[0]:.2f} LAS with subtypes {100 * counts[2] / counts[0]:.2f}" if counts[0] else ""
        figures.append(f"{corpus}{tree} NER {200 * names[0] / max(1, names[1] + names[2]):.2f}")
    return " | ".join(figures)


def train_teacher(tensors, student, forms, labels, groups, seed, seconds, device):
    torch.manual_seed(seed)
    model = BertTeacher(tensors, TableEmbedding(student.embedding, forms), labels).to(device)
    layers = model.bert.layers
    rates = [{"params": list(layer.parameters()), "lr": RATE_OF_BERT * 0.9 ** (len(layers) - 1 - depth)} for depth, layer in enumerate(layers)]
    rates.append({"params": [*model.bert.words.parameters(), model.bert.positions, *model.bert.norm.parameters()], "lr": RATE_OF_BERT / 4})
    listed = {id(parameter) for group in rates for parameter in group["params"]}
    rates.append({"params": [parameter for parameter in model.parameters() if id(parameter) not in listed], "lr": RATE_OF_HEADS})

    def plan(rng):
        def choose(group):
            others = np.flatnonzero(np.isin(group.kinds, (VARIANT, RENAMED)))
            return np.concatenate([np.flatnonzero(group.kinds == GOLD), rng.permutation(others)[: len(others) // 8]])

        return plan_batches(groups, TEACHER_WORDS, rng, choose)

    for group in rates:
        group["weight_decay"] = 0.01
    return fit(model, gold_loss, plan, rates, words=TEACHER_WORDS, seconds=seconds, epochs=7, floor=0.01, decay=0.995,
               shape=lambda done: 1 - done)


def label(teachers, groups):
    """Give every sentence the teachers' distributions, mixed with the gold labels where there are any."""
    for group in groups:
        parts, count, renamed = [], max(1, 16000 // group.length), torch.from_numpy(group.kinds == RENAMED)
        for start in range(0, group.size, count):
            rows = np.arange(start, min(group.size, start + count))
            batch = group.batch(rows)
            result = predict(teachers, batch, batch["head"])
            for kind, share in GOLD_SHARES.items():
                gold = batch["head" if kind == "arc" else kind]
                shares = torch.where(gold >= 0, share, 0.0)[..., None]
                if kind == "name":
                    # The teachers know unheard-of names no better than anybody.
                    alone = renamed[rows].to(gold.device)[:, None, None] & (gold >= 0)[..., None]
                    shares = torch.where(alone, 1.0, shares)
                certain = F.one_hot(gold.clamp(min=0), result[kind].shape[-1])
                result[kind] = ((1 - shares) * result[kind] + shares * certain).half()
            for kind in ("feats", "lemma"):
                result[kind] = torch.where(batch[kind] >= 0, batch[kind], result[kind].argmax(-1)).short()
            result["attached"] = result["attached"].short()
            parts.append(result)
        group.soft = {kind: torch.cat([part[kind] for part in parts]) for kind in parts[0]}


def join_pairs(trees, count, parataxis, rng):
    """Two sentences run together, the second under the first as parataxis, as a missing full stop leaves them."""
    for _ in range(count):
        first, second = rng.sample(trees, 2)
        size, pair = len(first.forms), object.__new__(Example)
        root = lambda example: int(np.flatnonzero(example.columns["head"] == 0)[0])
        moved = lambda heads: np.where(heads == 0, root(first) + 1, heads + size)
        pair.source, pair.forms = first.source, np.concatenate([first.forms, second.forms])
        pair.columns = {name: np.concatenate([values, moved(second.columns[name]) if name in ("head", "attached") else second.columns[name]])
                        for name, values in first.columns.items()}
        pair.columns["relation"][size + root(second)] = parataxis
        yield pair


def read_entries(options, gold, features, indices):
    """(kind, example) of every sentence; names-only corpora come once more as text, to be labelled as the treebanks are."""
    known, entries, trees = {" ".join(sentence.forms) for sentence in gold}, [], []
    corpus = [entry for path in options.corpus for entry in pickle.loads(Path(path).read_bytes())][:: options.every]
    plain = [("text", type(sentence)(sentence.forms, "text")) for sentence in gold if not sentence.heads][:: options.every]
    for name, sentence in corpus + plain:
        if len(sentence.forms) > 80:
            continue
        kind = VARIANT if name == "gold" and " ".join(sentence.forms) not in known else KINDS[name]
        example = Example(sentence, features, indices)
        entries.append((kind, example))
        if kind == GOLD and sentence.heads and 2 < len(sentence.forms) < 35:
            trees.append(example)
    pairs = join_pairs(trees, len(trees) // 8, indices["relation"]["parataxis"], random.Random(options.seed))
    return entries + [(GOLD, pair) for pair in pairs]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--bert", required=True, help="folder of BERT-base, cased: assets/vocab.txt and variables/")
    parser.add_argument("--start", required=True, help="the student's checkpoint to go on from")
    parser.add_argument("--corpus", required=True, nargs="+")
    parser.add_argument("--out", required=True, help="two more checkpoints, of 0.6 and 0.85 of the time, are written beside it")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--teachers", type=int, default=2)
    parser.add_argument("--teacher-seconds", type=float, default=105)
    parser.add_argument("--seconds", type=float, default=300, help="time for the student")
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--every", type=int, default=1, help="take every nth sentence only, for a trial")
    options = parser.parse_args()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    WEIGHTS["name"] = 1.0
    student, saved, features = load_student(options.start)
    labels, indices = saved["labels"], index_labels(saved["labels"])
    gold, dev = read_gold(options.data)
    entries = read_entries(options, gold, features, indices)
    dev = {corpus: dev_examples({corpus: dev[corpus][:: options.every]}, features, indices)[corpus] for corpus in ("ewt", "news", "gum", "wikigold")}
    vocabulary = str(Path(options.bert) / "assets/vocab.txt")
    forms = FormTables(features, BertWordPieceTokenizer(vocabulary, lowercase=False, strip_accents=False, clean_text=False), device)
    groups = group_by_length(entries, forms, device)
    dev = {corpus: group_by_length([(GOLD, example) for example in examples], forms, device) for corpus, examples in dev.items()}
    tensors, teachers = read_checkpoint(options.bert), []
    for number in range(options.teachers):
        teachers.append(train_teacher(tensors, student, forms, labels, groups, options.seed + number, options.teacher_seconds, device))
        print("teacher", evaluate(teachers[-1:], dev), flush=True)
    print("teachers", evaluate(teachers, dev), flush=True)
    label(teachers, groups)
    torch.manual_seed(options.seed)
    model = GpuStudent(student, forms, options.dropout).to(device)

    def save(share):
        print(f"student {share}", evaluate([model], dev), flush=True)
        out = Path(options.out)
        path = out if share == 1 else out.with_stem(f"{out.stem}-{share}")
        torch.save({**saved, "state": {key: value.cpu() for key, value in model.state_dict().items()}}, path)

    fit(model, soft_loss, lambda rng: plan_batches(groups, STUDENT_WORDS, rng),
        [{"params": [p for p in model.parameters() if p.requires_grad], "lr": RATE_OF_STUDENT, "weight_decay": 0.0}],
        words=STUDENT_WORDS, seconds=options.seconds, floor=0.004, decay=0.998, at=save,
        shape=lambda done: 0.5 * (1 + math.cos(math.pi * done)))


if __name__ == "__main__":
    main()
