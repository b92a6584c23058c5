"""Turn a student's checkpoint into the packed weights, measure them, and write a few parses to compare with."""

import argparse
import json
import random
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import torch

from batches import SOURCES, Example, collate, index_labels, make_batches
from decoding import Score, best_names
from emulate import Packed
from features import FormFeatures
from lexicon import build_lexicon
from network import Student
from pack import measure_scales, pack
from sentences import read_gold
from training import describe, predict, read_prediction

EXAMPLES = (
    "The Russian president said on Tuesday that he would not halt strikes on Ukraine 's cities .",
    "\" We do n't know who hired her , \" said Mr. Smith , a spokesman for Acme Corp. in New York .",
    "Trump 's envoy Steve Witkoff flew to Moscow after Volodymyr Zelenskyy agreed to a 30 - day ceasefire .",
    "Microsoft was sued by the European Commission for $ 3.5 billion in 2024 .",
    "Dvořák studied in Prague .",
    "go",
)


def load_student(path):
    saved = torch.load(path, weights_only=False)
    features = FormFeatures(saved["vector_keys"], saved["word_keys"], saved["layout"])
    model = Student(features, saved["state"]["embedding.vectors"], saved["labels"], len(SOURCES), saved["config"])
    model.load_state_dict(saved["state"])
    return model.eval(), saved, features


def find_exceptions(model, examples, labels):
    """Words whose lemma the trees agree on and the network gets wrong more often than not."""
    lemmas, wrong = defaultdict(Counter), Counter()
    for example, result in predict(model, examples):
        sentence = example.sentence
        prediction = read_prediction(sentence.forms, result, labels)
        for form, upos, lemma, found in zip(sentence.forms, sentence.upos, sentence.lemmas, prediction["lemma"]):
            lemmas[form.lower(), upos][lemma] += 1
            wrong[form.lower(), upos] += found != lemma
    exceptions = {}
    for (form, upos), counts in lemmas.items():
        lemma, count = counts.most_common(1)[0]
        total = sum(counts.values())
        if count >= 0.9 * total and 2 * wrong[form, upos] > total and upos not in ("X", "PUNCT", "SYM") and lemma != "_":
            exceptions[form, upos] = lemma
    return exceptions


def fit_sigmoid(margins, right):
    """Slope and intercept of the probability of being right, by Newton's method."""
    x = np.stack([np.clip(margins, 0, 50), np.ones(len(margins))], 1)
    y, w = np.array(right, float), np.zeros(2)
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        w = w + np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(2), x.T @ (y - p))
    return {"slope": float(np.float32(w[0])), "intercept": float(np.float32(w[1]))}


def arc_margin(scores, head):
    return scores[head] - np.delete(scores, head).max() if len(scores) > 2 else 50.0


def name_margin(logits, labels, name, tags):
    start, end, kind = name
    others = [i for i, label in enumerate(labels) if label[2:] != kind]
    return float(np.mean([logits[i, tags[i]] - logits[i, others].max() for i in range(start, end)]))


def measure(packed, dev):
    """Figures of the packed file on the development sets, and its calibration."""
    figures, arcs, names = {}, ([], []), ([], [])
    labels = packed.header["labels"]["name"]
    for corpus, sentences in dev.items():
        score = Score()
        for index, prediction, result in packed.parse([sentence.forms for sentence in sentences]):
            sentence = sentences[index]
            if sentence.heads:
                score.add_tree(sentence, prediction)
                for i, head in enumerate(prediction["heads"]):
                    arcs[0].append(arc_margin(np.delete(result["arc"][i], i + 1), head - (head > i + 1)))
                    arcs[1].append(sentence.heads[i] == head)
            if sentence.names is not None:
                score.add_names(sentence, prediction["names"])
                if corpus != "wnut17" and prediction["names"]:
                    tags = best_names(result["name"])
                    for name in prediction["names"]:
                        names[0].append(name_margin(result["name"], labels, name, tags))
                        names[1].append(name in sentence.names)
        figures[corpus] = score.figures()
    return figures, {"arc": fit_sigmoid(*map(np.array, arcs)), "name": fit_sigmoid(*map(np.array, names))}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--wordnet", required=True, help="index.verb of WordNet")
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True, help="the packed file")
    parser.add_argument("--parity", help="JSON file for parses of a few sentences")
    parser.add_argument("--version", default="0.1.0")
    options = parser.parse_args()
    torch.set_num_threads(1)
    model, saved, features = load_student(options.checkpoint)
    labels = saved["labels"]
    train, dev = read_gold(options.data)
    indices = index_labels(labels)
    trees = [Example(sentence, features, indices) for sentence in train if sentence.heads]
    batches = [collate(group) for group in make_batches(trees[::5], 2000, random.Random(0))]
    scales = measure_scales(model, batches)
    gold = [sentence for sentence in train if sentence.heads]
    lexicon = build_lexicon(gold, options.wordnet, find_exceptions(model, trees, labels))
    print("scales", scales, "lexicon", len(lexicon))

    def write(calibration, card):
        data = pack(saved["state"], saved["config"], labels, saved["layout"], saved["vector_keys"], saved["word_keys"],
                    scales, lexicon, calibration, card, "relata-english", options.version)
        Path(options.out).write_bytes(data)
        return len(data)

    write({}, {})
    figures, calibration = measure(Packed(options.out), dev)
    card = {"license": "CC-BY-SA-4.0", "development": figures}
    print("bytes", write(calibration, card), describe(figures), calibration)
    if options.parity:
        parses, sentences = [], [text.split(" ") for text in EXAMPLES]
        for index, prediction, result in Packed(options.out).parse(sentences):
            raw = {kind: np.asarray(result[kind], np.float64).round(4).tolist() for kind in ("arc", "relation", "upos", "name")}
            parses.append({"forms": sentences[index], **prediction, "logits": raw})
        Path(options.parity).write_text(json.dumps(parses, ensure_ascii=False))


if __name__ == "__main__":
    main()
