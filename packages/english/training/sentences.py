"""Sentences with their trees and names, read from CoNLL-U and from the JSON lines of the name corpora."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

NAME_TYPES = ("PER", "ORG", "LOC")
NAME_TAGS = ("O",) + tuple(f"{position}-{kind}" for kind in NAME_TYPES for position in "BIES")


@dataclass
class Sentence:
    """One tokenised sentence; `heads` is empty without a tree, `names` is None without name annotation."""

    forms: list
    source: str
    document: str = ""
    text: str = ""
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    names: list = None


def read_conllu(path, source):
    sentences = []
    for block in Path(path).read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().split("\n")
        document = next((line.split(" = ", 1)[1] for line in lines if line.startswith("# newdoc id")), None)
        text = next((line.split(" = ", 1)[1] for line in lines if line.startswith("# text =")), "")
        rows = [line.split("\t") for line in lines if line and line[0].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        if not rows:
            continue
        if document is None and sentences:
            document = sentences[-1].document
        column = lambda index: [row[index] for row in rows]
        sentences.append(
            Sentence(column(1), source, document or "", text, column(3), column(4), column(5), column(2),
                     [int(row[6]) for row in rows], column(7))
        )
    return sentences


def find_offsets(forms, text):
    """Code-point ranges of the forms in the text, or None where they do not spell it."""
    offsets, position = [], 0
    for form in forms:
        while position < len(text) and text[position].isspace():
            position += 1
        if text.startswith(form, position):
            end = position + len(form)
        elif text[position : position + 40].replace(" ", "").startswith(form.replace(" ", "")):
            wanted, end = form.replace(" ", ""), position
            while wanted:
                if not text[end].isspace():
                    wanted = wanted[1:]
                end += 1
        else:
            return None
        offsets.append((position, end))
        position = end
    return offsets


def from_utf16(text, position):
    return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", errors="ignore"))


def spans_to_names(spans, text, offsets):
    """Character spans as half-open token ranges: a token belongs to the span that covers its first letter."""
    names = []
    for start, end, kind in spans:
        if kind not in NAME_TYPES:
            continue
        start, end = from_utf16(text, start), from_utf16(text, end)
        inside = [i for i, (s, e) in enumerate(offsets) if s < end and e > start]
        if inside and not (names and inside[0] < names[-1][1]):
            names.append((inside[0], inside[-1] + 1, kind))
    return names


def add_names(sentences, path):
    """Give each sentence the names annotated for the same text in the same document."""
    annotated = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        for sentence in document["sents"]:
            annotated[document["id"], "".join(sentence["text"].split())] = sentence
    for sentence in sentences:
        found = annotated.get((sentence.document, "".join(sentence.text.split())))
        offsets = found and find_offsets(sentence.forms, found["text"])
        if offsets:
            sentence.names = spans_to_names(found["spans"], found["text"], offsets)


def read_names(path, source):
    """Sentences of a corpus that has names but no trees, tokenised here."""
    sentences = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        for item in document["sents"]:
            offsets = tokenize(item["text"])
            if not offsets:
                continue
            text = item["text"]
            sentences.append(Sentence([text[s:e] for s, e in offsets], source, document["id"], text,
                                      names=spans_to_names(item["spans"], text, offsets)))
    return sentences


ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt sgt capt maj adm gov sen rep rev hon jr sr st inc corp co ltd bros vs etc no jan feb mar "
    "apr jun jul aug sep sept oct nov dec mt ft ave blvd messrs al approx dept est fig vol ed pp e.g i.e a.m p.m ph.d".split()
)
TOKEN = re.compile(
    r"(?:https?://|www\.)\S*[\w/]|[\w.+-]+@[\w-]+\.[\w.]+\w|[@#]\w+"
    r"|(?:[A-Za-z]\.){2,}(?:[A-Za-z](?=\W|$))?"
    r"|[$€£]?(?<![\w])\d+(?:[.,:]\d+)*"
    r"|\w+(?:[.&](?=\w)\w+)*|\.{2,}|-{2,}|([!?*=_~])\1+|\S"
)
CONTRACTION = re.compile(r"(?i)(n['’]t|['’](?:s|re|ve|ll|d|m)|['’])(?!\w)")


def tokenize(text):
    """Code-point ranges of the tokens of plain text, in the manner of EWT: `do|n't`, `Trump|'s`, `all|-|girl`, `Mr.`."""
    offsets = []
    for match in TOKEN.finditer(text):
        start, end = match.span()
        word = text[start:end]
        if word[0] in "$€£" and len(word) > 1:
            offsets.append((start, start + 1))
            start += 1
        elif word == "." and offsets and offsets[-1][1] == start:
            previous = text[offsets[-1][0] : offsets[-1][1]]
            if previous.lower() in ABBREVIATIONS or (len(previous) == 1 and previous.isupper()):
                offsets[-1] = (offsets[-1][0], end)
                continue
        elif word.lower() == "cannot":
            offsets += [(start, start + 3), (start + 3, end)]
            continue
        offsets.append((start, end))
    return split_contractions(text, offsets)


def split_contractions(text, offsets):
    result, index = [], 0
    while index < len(offsets):
        start, end = offsets[index]
        follows = result and result[-1][1] == start and text[start] in "'’"
        if follows and index + 1 < len(offsets) and offsets[index + 1][0] == end:
            tail_end = offsets[index + 1][1]
            tail = text[end:tail_end].lower()
            before = text[result[-1][0] : start]
            if tail == "t" and before.lower().endswith("n") and len(before) > 1:
                result[-1] = (result[-1][0], start - 1)
                result.append((start - 1, tail_end))
                index += 2
                continue
            if tail in ("s", "re", "ve", "ll", "d", "m"):
                result.append((start, tail_end))
                index += 2
                continue
            if before.isalpha() and tail.isalpha():
                result[-1] = (result[-1][0], tail_end)
                index += 2
                continue
        result.append((start, end))
        index += 1
    return result


def to_bioes(names, length):
    tags = ["O"] * length
    for start, end, kind in names:
        if end - start == 1:
            tags[start] = f"S-{kind}"
            continue
        tags[start], tags[end - 1] = f"B-{kind}", f"E-{kind}"
        for index in range(start + 1, end - 1):
            tags[index] = f"I-{kind}"
    return tags


def from_bioes(tags):
    names, start = [], None
    for index, tag in enumerate(tags):
        if tag[0] in "BS":
            start = index
        if tag[0] in "ES" and start is not None:
            names.append((start, index + 1, tag[2:]))
        if tag[0] in "OES":
            start = None
    return names


HELD_OUT_NEWS = ("GUM_news_election", "GUM_news_hackers", "GUM_news_korea", "GUM_news_taxes")


def read_gold(data):
    """Training and development sentences by corpus.

    Held out: four news documents of GUM's training part, which has no news in its development part, and the
    last sixth of the documents of each corpus that has names only.
    """
    data = Path(data)
    train, dev = [], {}
    for name in ("ewt", "gum"):
        trees = read_conllu(data / f"ud/{name}-train.conllu", name)
        path = data / ("names/uner-ewt-train.jsonl" if name == "ewt" else "names/gum-train.jsonl")
        add_names(trees, path)
        train += [sentence for sentence in trees if sentence.document not in HELD_OUT_NEWS]
        if name == "gum":
            dev["news"] = [sentence for sentence in trees if sentence.document in HELD_OUT_NEWS]
        dev[name] = read_conllu(data / f"ud/{name}-dev.conllu", name)
    add_names(dev["ewt"], data / "names/uner-ewt-dev.jsonl")
    for name in ("wikigold", "crossner-politics", "wnut17-train"):
        sentences = read_names(data / f"names/{name}.jsonl", name.split("-")[0])
        cut = len(sentences) * 5 // 6
        while cut < len(sentences) and sentences[cut].document == sentences[cut - 1].document:
            cut += 1
        train += sentences[:cut]
        dev[name.split("-")[0]] = sentences[cut:]
    return train, dev
