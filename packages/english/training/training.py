"""The training loop, shared by teacher and student."""

import math
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

from batches import IGNORED, collate, make_batches
from decoding import Score, best_names, best_tree, names_of
from lemmas import apply_script
from network import TAGS
from workers import Workers

WEIGHTS = {"upos": 0.3, "xpos": 0.3, "feats": 0.3, "lemma": 0.3, "name": 0.6, "arc": 1.0, "relation": 1.0}


def cross_entropy(logits, target, share):
    """Summed over the labelled tokens, each sentence weighed by its share of gold."""
    losses = F.cross_entropy(logits.flatten(0, 1), target.flatten(), ignore_index=IGNORED, reduction="none")
    return (losses.view(target.shape) * share[:, None]).sum()


def divergence(logits, target):
    """Cross entropy against soft targets; rows of zeros count nothing."""
    return -(target * logits.log_softmax(-1)).sum()


def batch_loss(model, batch):
    """Loss a token: gold labels and a teacher's distributions share it as each sentence says."""
    logits = model(batch)
    logits["relation"] = model.heads.relations(batch["attached"].clamp(min=0))
    gold = {**{tag: batch[tag] for tag in TAGS}, "arc": batch["head"], "relation": batch["relation"]}
    everything = torch.ones(len(batch["lengths"]))
    loss = 0
    for kind, weight in WEIGHTS.items():
        soft = batch["soft"] and batch["soft"].get(kind)
        if soft is None:
            part = cross_entropy(logits[kind], gold[kind], everything)
        else:
            part = divergence(logits[kind], soft) + cross_entropy(logits[kind], gold[kind], batch["gold_share"])
        loss = loss + weight * part
    return loss / batch["mask"].sum()


class Average:
    """Exponential moving average of a model's parameters."""

    def __init__(self, model, decay):
        self.decay, self.steps = decay, 0
        self.source = [p for p in model.parameters() if p.requires_grad]
        self.average = [p.detach().clone() for p in self.source]

    def update(self):
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        torch._foreach_lerp_(self.average, [p.detach() for p in self.source], 1 - decay)

    def swap(self):
        for parameter, average in zip(self.source, self.average):
            kept = parameter.data.clone()
            parameter.data.copy_(average)
            average.copy_(kept)


def fit(model, sample, dev, labels, groups, *, epochs, batch_tokens, warmup, seed, decay=0.998, every=2,
        clip=5.0, save=None, log=print, deadline=None, workers=None, meet=1):
    """Train on `sample(epoch)` with a one-cycle cosine schedule; evaluates the averaged weights.

    With a `deadline` (seconds from now) the schedule follows the clock, so that the rate ends where it should.
    Of several workers every one takes as many batches from its own sample. They average their gradients in every step,
    or else go on their own and average their weights every `meet` steps (local SGD, Stich 2019).
    """
    workers = workers or Workers()
    rng = random.Random(seed * workers.count + workers.rank)
    parameters = [parameter for group in groups for parameter in group["params"]]
    optimiser = torch.optim.Adam(groups, betas=(0.9, 0.98), eps=1e-8, fused=True)
    rates = [group["lr"] for group in optimiser.param_groups]
    average = Average(model, decay)
    start, step, elapsed = time.time(), 0, 0.0
    for epoch in range(epochs):
        model.train()
        total, seen = 0.0, 0
        batches = make_batches(sample(epoch), batch_tokens, rng)
        batches = batches[: workers.least(len(batches))]
        for number, examples in enumerate(batches):
            done = (epoch + number / len(batches)) / epochs
            if deadline:
                done = max(done, elapsed / deadline)
            scale = min(1.0, (step + 1) / warmup) * 0.5 * (1 + math.cos(math.pi * min(done, 1)))
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * scale
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = batch_loss(model, collate(examples))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            if meet == 1:
                gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
                elapsed = workers.average(gradients, time.time() - start)
            torch.nn.utils.clip_grad_norm_(parameters, clip)
            optimiser.step()
            if meet > 1 and step % meet == 0:
                elapsed = workers.average(parameters, time.time() - start)
            if step % meet == 0:
                average.update()
            tokens = sum(len(example.forms) for example in examples)
            total, seen, step = total + loss.item() * tokens, seen + tokens, step + 1
            if deadline and elapsed > deadline:
                break
        finished = epoch + 1 == epochs or (deadline and elapsed > deadline)
        line = f"epoch {epoch + 1} loss {total / seen:.3f} {time.time() - start:.0f}s"
        if workers.rank == 0 and ((epoch + 1) % every == 0 or finished):
            average.swap()
            line += " " + describe(evaluate(model, dev, labels))
            if save:
                save(model)
            if not finished:
                average.swap()
        if workers.rank == 0:
            log(line)
        if finished:
            return


@torch.no_grad()
def predict(model, examples, batch_tokens=2000, names_source=0):
    """Yields (example, logits) with the padding cut away; relation logits are those of the best tree's arcs."""
    model.eval()
    for group in make_batches(examples, batch_tokens, random.Random(0)):
        batch = collate(group)
        batch["sources"].fill_(names_source)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = model(batch)
            arcs = logits["arc"].log_softmax(-1).numpy()
            heads = np.zeros(batch["forms"].shape, int)
            for row, example in enumerate(group):
                size = len(example.forms)
                heads[row, :size] = best_tree(arcs[row, :size, : size + 1])
            relations = model.heads.relations(torch.from_numpy(heads)).numpy()
        for row, example in enumerate(group):
            size = len(example.forms)
            result = {tag: logits[tag][row, :size].numpy() for tag in TAGS}
            result |= {"arc": arcs[row, :size, : size + 1], "heads": heads[row, :size], "relation": relations[row, :size]}
            yield example, result


def read_prediction(forms, result, labels):
    """Labels of one sentence from its logits."""
    best = {tag: [labels[tag][i] for i in result[tag].argmax(1)] for tag in ("upos", "xpos", "feats", "lemma")}
    root = labels["relation"].index("root")
    logits = result["relation"].copy()
    logits[:, root] = -np.inf
    relations = [labels["relation"][i] for i in logits.argmax(1)]
    relations = ["root" if head == 0 else relation for head, relation in zip(result["heads"], relations)]
    lemmas = [apply_script(form, script) for form, script in zip(forms, best["lemma"])]
    return {**best, "lemma": lemmas, "heads": result["heads"].tolist(), "relations": relations,
            "names": names_of(best_names(result["name"]))}


def evaluate(model, dev, labels):
    figures = {}
    for corpus, examples in dev.items():
        score = Score()
        for example, result in predict(model, examples):
            prediction = read_prediction(example.sentence.forms, result, labels)
            if example.sentence.heads:
                score.add_tree(example.sentence, prediction)
            if example.sentence.names is not None:
                score.add_names(example.sentence, prediction["names"])
        figures[corpus] = score.figures()
    return figures


def describe(figures):
    return " | ".join(f"{corpus} " + " ".join(f"{k} {v:.2f}" for k, v in part.items()) for corpus, part in figures.items())
