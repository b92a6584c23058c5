"""BERT (Devlin and others 2019) as the encoder of a teacher, and a reader for the checkpoint that Google published."""

from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS = 768, 12


def read_varint(data, at):
    shift = value = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def read_message(data):
    """Fields of a protocol buffer by number: whole numbers, or bytes."""
    fields, at = {}, 0
    while at < len(data):
        tag, at = read_varint(data, at)
        if tag & 7 == 0:
            value, at = read_varint(data, at)
        else:
            size, at = read_varint(data, at) if tag & 7 == 2 else (4 if tag & 7 == 5 else 8, at)
            value, at = data[at : at + size], at + size
        fields.setdefault(tag >> 3, []).append(value)
    return fields


def read_block(data):
    """Keys and values of a block of a sorted string table, the keys sharing prefixes."""
    restarts = int.from_bytes(data[-4:], "little")
    at, key = 0, b""
    while at < len(data) - 4 - 4 * restarts:
        shared, at = read_varint(data, at)
        own, at = read_varint(data, at)
        size, at = read_varint(data, at)
        key = key[:shared] + data[at : at + own]
        yield key, data[at + own : at + own + size]
        at += own + size


def read_checkpoint(folder):
    """Tensors of BERT by name from `variables/` of a TensorFlow model: an uncompressed index, and one file of floats."""
    index = (Path(folder) / "variables/variables.index").read_bytes()
    floats = np.memmap(Path(folder) / "variables/variables.data-00000-of-00001", np.uint8, "r")

    def block(handle):
        start, at = read_varint(handle, 0)
        size, _ = read_varint(handle, at)
        return read_block(index[start : start + size])

    # The footer: the handle of a block that is not needed, then that of the index.
    footer, tensors = index[-48:], {}
    _, at = read_varint(footer, 0)
    _, at = read_varint(footer, at)
    for _, handle in block(footer[at:]):
        for key, value in block(handle):
            entry = read_message(value)
            if not key or entry.get(1) != [1]:  # the header, and what is not of 32-bit floats
                continue
            sizes = [read_message(size).get(1, [0])[0] for size in read_message(entry.get(2, [b""])[0]).get(2, [])]
            start, size = entry.get(4, [0])[0], entry.get(5, [0])[0]
            tensors[key.decode().removeprefix("module/bert/")] = np.frombuffer(
                floats[start : start + size].tobytes(), np.float32).reshape(sizes)
    return tensors


class Bert(nn.Module):
    """The encoder alone; returns the output of every layer."""

    def __init__(self, tensors, dropout=0.1):
        super().__init__()
        self.dropout = dropout
        weights = lambda name: torch.from_numpy(tensors[name].copy())

        def norm(name):
            module = nn.LayerNorm(WIDTH, 1e-12)
            module.weight.data, module.bias.data = weights(f"{name}/gamma"), weights(f"{name}/beta")
            return module

        def linear(*names):
            kernel = torch.cat([weights(f"{name}/kernel") for name in names], 1)
            module = nn.Linear(*kernel.shape)
            module.weight.data = kernel.T.contiguous()
            module.bias.data = torch.cat([weights(f"{name}/bias") for name in names])
            return module

        self.words = nn.Embedding.from_pretrained(weights("embeddings/word_embeddings"), freeze=False)
        positions = weights("embeddings/position_embeddings") + weights("embeddings/token_type_embeddings")[0]
        self.positions = nn.Parameter(positions)
        self.norm = norm("embeddings/LayerNorm")
        self.layers = nn.ModuleList()
        while f"encoder/layer_{len(self.layers)}/output/dense/kernel" in tensors:
            at = f"encoder/layer_{len(self.layers)}/"
            self.layers.append(nn.ModuleDict({
                "attention": linear(*(f"{at}attention/self/{part}" for part in ("query", "key", "value"))),
                "mix": linear(f"{at}attention/output/dense"), "norm1": norm(f"{at}attention/output/LayerNorm"),
                "wide": linear(f"{at}intermediate/dense"), "narrow": linear(f"{at}output/dense"),
                "norm2": norm(f"{at}output/LayerNorm"),
            }))

    def forward(self, pieces, mask):
        drop = lambda x: F.dropout(x, self.dropout, self.training)
        batch, length = pieces.shape
        x = drop(self.norm(self.words(pieces) + self.positions[:length]))
        allowed = mask[:, None, None].expand(batch, 1, length, length)
        outputs = []
        for layer in self.layers:
            query, key, value = layer["attention"](x).view(batch, length, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
            attended = F.scaled_dot_product_attention(query, key, value, allowed, self.dropout if self.training else 0.0)
            x = layer["norm1"](x + drop(layer["mix"](attended.transpose(1, 2).reshape(batch, length, WIDTH))))
            x = layer["norm2"](x + drop(layer["narrow"](F.gelu(layer["wide"](x)))))
            outputs.append(x)
        return outputs
