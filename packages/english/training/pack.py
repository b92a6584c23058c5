"""Quantise a trained student and write it as one gzipped file: a JSON header and its tensors."""

import gzip
import json
import struct

import numpy as np
import torch

from network import TAGS

FORMAT = "relata-parser/1"
LARGEST = 8191


class Writer:
    """Collects tensors, each at a multiple of 16 bytes."""

    def __init__(self):
        self.entries, self.chunks, self.size = {}, [], 0

    def add(self, name, kind, shape, data, **more):
        self.entries[name] = {"type": kind, "shape": list(shape), "offset": self.size, **more}
        data += b"\0" * (-len(data) % 16)
        self.chunks.append(data)
        self.size += len(data)

    def floats(self, name, values):
        values = np.asarray(values, "<f4")
        self.add(name, "f32", values.shape, values.tobytes())

    def bytes(self, name, lines):
        data = "\n".join(lines).encode("utf-8")
        self.add(name, "u8", [len(data)], data)

    def table(self, name, weight):
        """An embedding table: one scale for all of it, clipped where it costs least."""
        scale = best_table_scale(weight)
        codes = np.clip(np.rint(weight / scale), -127, 127).astype(np.int8)
        self.add(name, "i8", weight.shape, codes.tobytes(), scale=float(np.float32(scale)))

    def matrix(self, name, weight):
        """A matrix with one scale a row, rows padded to 16 columns."""
        weight = np.asarray(weight, np.float32)
        scales = np.maximum(np.abs(weight).max(1), 1e-8).astype(np.float32) / np.float32(127)
        codes = np.rint(weight / scales[:, None]).astype(np.int8)
        stride = -(-weight.shape[1] // 16) * 16
        padded = np.zeros((weight.shape[0], stride), np.int8)
        padded[:, : weight.shape[1]] = codes
        self.add(name, "i8", weight.shape, padded.tobytes(), stride=stride, scales=f"{name}.scales")
        self.floats(f"{name}.scales", scales)

    def vectors(self, name, matrix):
        """4-bit codes of a Lloyd–Max codebook over all dimensions, each scaled by its deviation."""
        scales = matrix[1:].std(0).astype(np.float32)
        codebook = lloyd_max((matrix[1:] / scales).ravel())
        edges = (codebook[1:] + codebook[:-1]) / 2
        codes = np.searchsorted(edges, matrix / scales).astype(np.uint8)
        if codes.shape[1] % 2:
            codes = np.pad(codes, ((0, 0), (0, 1)))
        packed = codes[:, 0::2] | (codes[:, 1::2] << 4)
        self.add(name, "u4", matrix.shape, packed.tobytes())
        self.floats(f"{name}.codebook", codebook)
        self.floats(f"{name}.scales", scales)


def best_table_scale(weight):
    largest = np.abs(weight).max()
    candidates = [largest * share / 127 for share in (1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)]
    error = lambda scale: np.square(weight - np.clip(np.rint(weight / scale), -127, 127) * scale).sum()
    return min(candidates, key=error)


def lloyd_max(values, levels=16, rounds=60, seed=0):
    sample = np.sort(np.random.default_rng(seed).choice(values, min(len(values), 400_000), replace=False))
    codebook = np.quantile(sample, (np.arange(levels) + 0.5) / levels)
    for _ in range(rounds):
        bounds = np.searchsorted(sample, (codebook[1:] + codebook[:-1]) / 2)
        codebook = np.array([part.mean() for part in np.split(sample, bounds)])
    return codebook.astype(np.float32)


def pack(state, config, labels, layout, vector_keys, word_keys, scales, lexicon, calibration, card, name, version):
    """`scales` are the activation scales by site, `lexicon` lines of `form\tUPOS\tlemma`."""
    get = lambda key: state[key].float().numpy()
    writer = Writer()
    features, size = [], 0
    for feature in layout:
        feature = dict(feature)
        if feature["kind"] == "vector":
            matrix = get("embedding.vectors")
            writer.vectors("vector", matrix)
            writer.bytes("vector.keys", vector_keys)
            feature |= {"dim": matrix.shape[1], "keys": "vector.keys", "codebook": "vector.codebook", "scales": "vector.scales"}
        else:
            writer.table(feature["name"], get(f"embedding.tables.{feature['name']}.weight"))
            if feature["kind"] == "word":
                writer.bytes("word.keys", word_keys)
                feature["keys"] = "word.keys"
        feature["tensor"] = feature["name"]
        size += feature["dim"]
        features.append(feature)
    for layer in range(config["layers"]):
        for direction in ("forward", "backward"):
            source, target = f"encoder.{direction}s.{layer}.", f"lstm{layer + 1}.{direction}."
            writer.matrix(target + "input", get(source + "weight_ih_l0"))
            writer.matrix(target + "recurrent", get(source + "weight_hh_l0"))
            writer.floats(target + "bias", get(source + "bias_ih_l0") + get(source + "bias_hh_l0"))

    def linear(target, source, extra=0):
        writer.matrix(f"{target}.weight", get(f"{source}.weight"))
        writer.floats(f"{target}.bias", get(f"{source}.bias") + extra)

    linear("tags", "heads.mlps.tags")
    linear("names", "heads.mlps.names", get("heads.source.weight")[0])
    for tag in TAGS:
        linear(tag, f"heads.outputs.{tag}")
    linear("arcs.dependent", "heads.dependent")
    linear("arcs.head", "heads.head")
    writer.matrix("arcs.bilinear", get("heads.bilinear"))
    writer.matrix("arcs.prior", get("heads.prior")[None])
    writer.floats("arcs.root", get("heads.root"))
    writer.floats("arcs.distance", get("heads.distance"))
    linear("relations.child", "heads.child")
    linear("relations.parent", "heads.parent")
    writer.floats("relations.root", get("heads.relation_root"))
    linear("relations", "heads.relation")
    writer.bytes("lexicon", lexicon)

    tensors = lambda base: {"weight": f"{base}.weight", "bias": f"{base}.bias"}
    header = {
        "format": FORMAT, "name": name, "version": version, "features": features,
        "encoder": {"layers": config["layers"], "hidden": config["hidden"], "input": size},
        "mlps": {"tags": {"layer": config["tag_layer"] + 1, "units": config["heads"]["tags"], **tensors("tags")},
                 "names": {"layer": config["layers"], "units": config["heads"]["names"], **tensors("names")}},
        "heads": {tag: {"mlp": "names" if tag == "name" else "tags", **tensors(tag)} for tag in TAGS},
        "arcs": {"layer": config["layers"], "units": config["heads"]["arcs"]},
        "relations": {"layer": config["layers"], "units": config["heads"]["relations"]},
        "labels": labels, "scales": scales, "calibration": calibration, "tensors": writer.entries, "card": card,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 16)
    return gzip.compress(struct.pack("<I", len(text)) + text + b"".join(writer.chunks), 9, mtime=0)


@torch.no_grad()
def measure_scales(model, batches):
    """Activation scales by site: the largest value seen, with a little room."""
    largest = dict.fromkeys(("x", "tags", "names", "arcs.dependent", "arcs.head", "arcs.bilinear", "relations"), 0.0)

    def see(site, *values):
        largest[site] = max([largest[site], *(float(value.abs().max()) for value in values)])

    model.eval()
    heads = model.heads
    for batch in batches:
        x = model.embedding(batch["unique"])
        see("x", x)
        outputs = model.encoder(x[batch["forms"]], batch["lengths"])
        low, high = outputs[heads.tag_layer][batch["mask"]], outputs[-1][batch["mask"]]
        see("tags", heads.mlps["tags"](low).relu())
        see("names", (heads.mlps["names"](high) + heads.source.weight[0]).relu())
        see("arcs.dependent", heads.dependent(high).relu())
        head = torch.cat([heads.root[None], heads.head(high).relu()])
        see("arcs.head", head)
        see("arcs.bilinear", head @ heads.bilinear.T)
        child, parent = heads.child(high).relu(), torch.cat([heads.relation_root[None], heads.parent(high).relu()])
        see("relations", child, parent, child.max(0).values * parent.max(0).values)
    scales = {site: float(np.float32(value * 1.02 / (127 if site == "arcs.dependent" else LARGEST)))
              for site, value in largest.items()}
    return {**scales, "h": float(np.float32(1 / LARGEST))}
