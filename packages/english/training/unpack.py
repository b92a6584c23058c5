"""Turn packed weights back into a student's checkpoint, to train on from them."""

import argparse
from pathlib import Path

import numpy as np
import torch

from batches import SOURCES
from emulate import Packed
from features import FormFeatures
from network import TAGS, Student
from vectors import read_glove


def unpack(path):
    packed = Packed(path)
    header = packed.header
    state = {}
    put = lambda key, values: state.__setitem__(key, torch.from_numpy(np.ascontiguousarray(values, np.float32)))

    def matrix(name):
        codes, scales = packed.matrix(name)
        return codes.T.astype(np.float32) * scales[:, None]

    def linear(target, source):
        put(f"{target}.weight", matrix(f"{source}.weight"))
        put(f"{target}.bias", packed.floats(f"{source}.bias"))

    layout = []
    for feature in header["features"]:
        values = packed.tables[feature["name"]]
        key = "embedding.vectors" if feature["kind"] == "vector" else f"embedding.tables.{feature['name']}.weight"
        put(key, values)
        kept = ("kind", "name") if feature["kind"] == "vector" else ("kind", "name", "dim", "size", "buckets", "range")
        layout.append({name: feature[name] for name in kept if name in feature})
    for layer in range(header["encoder"]["layers"]):
        for direction in ("forward", "backward"):
            source, target = f"lstm{layer + 1}.{direction}.", f"encoder.{direction}s.{layer}."
            put(target + "weight_ih_l0", matrix(source + "input"))
            put(target + "weight_hh_l0", matrix(source + "recurrent"))
            put(target + "bias_ih_l0", packed.floats(source + "bias"))
            put(target + "bias_hh_l0", np.zeros_like(packed.floats(source + "bias")))
    linear("heads.mlps.tags", "tags")
    linear("heads.mlps.names", "names")
    for tag in TAGS:
        linear(f"heads.outputs.{tag}", tag)
    # The shift of the treebanks' source is in the bias already; the shifts of the others are lost.
    units = header["mlps"]["names"]["units"]
    put("heads.source.weight", np.zeros((len(SOURCES), units)))
    linear("heads.dependent", "arcs.dependent")
    linear("heads.head", "arcs.head")
    put("heads.bilinear", matrix("arcs.bilinear"))
    put("heads.prior", matrix("arcs.prior")[0])
    put("heads.root", packed.floats("arcs.root"))
    put("heads.distance", packed.floats("arcs.distance"))
    linear("heads.child", "relations.child")
    linear("heads.parent", "relations.parent")
    put("heads.relation_root", packed.floats("relations.root"))
    linear("heads.relation", "relations")
    config = {
        "hidden": header["encoder"]["hidden"], "layers": header["encoder"]["layers"], "dropout": 0.2, "alpha": 0.5,
        "tag_layer": header["mlps"]["tags"]["layer"] - 1,
        "heads": {"tags": header["mlps"]["tags"]["units"], "names": units, "arcs": header["arcs"]["units"],
                  "relations": header["relations"]["units"]},
    }
    return {"state": state, "config": config, "labels": header["labels"], "layout": layout,
            "vector_keys": packed.text("vector.keys"), "word_keys": packed.text("word.keys")}


def grow_vectors(saved, words, matrix, size):
    """Give the most frequent words vectors that have none yet, and the others theirs as they were before quantisation."""
    rows = {word: row for row, word in enumerate(words)}
    keys = saved["vector_keys"]
    vectors = saved["state"]["embedding.vectors"].numpy().copy()
    for place, key in enumerate(keys, 1):
        if key in rows:
            vectors[place] = matrix[rows[key]]
    had = set(keys)
    new = [word for word in words[:size] if word not in had]
    vectors = np.concatenate([vectors, matrix[[rows[word] for word in new]]])
    return {**saved, "vector_keys": keys + new, "state": {**saved["state"], "embedding.vectors": torch.from_numpy(vectors)}}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--glove", required=True)
    parser.add_argument("--vectors", type=int, default=66000, help="so many frequent words have vectors at least")
    options = parser.parse_args()
    words, matrix = read_glove(options.glove, Path(options.out).parent / "glove.npz")
    saved = grow_vectors(unpack(options.weights), words, matrix, options.vectors)
    features = FormFeatures(saved["vector_keys"], saved["word_keys"], saved["layout"])
    model = Student(features, saved["state"]["embedding.vectors"], saved["labels"], len(SOURCES), saved["config"])
    model.load_state_dict(saved["state"])
    torch.save(saved, options.out)


if __name__ == "__main__":
    main()
