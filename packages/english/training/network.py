"""The networks: the student that ships and the teacher it learns from. They differ in what feeds the LSTMs."""

import torch
from torch import nn
from torch.nn import functional as F

TAGS = ("upos", "xpos", "feats", "lemma", "name")
DISTANCES = (1, 2, 3, 4, 6, 8, 11, 16, 23, 32)
ROOT_BUCKET = 2 * len(DISTANCES)


def distance_buckets(length):
    """[length, length + 1] bucket of every (dependent, head) pair; column 0 is the root."""
    positions = torch.arange(length)
    offset = positions[None, :] - positions[:, None]
    bucket = torch.bucketize(offset.abs(), torch.tensor(DISTANCES), right=True) - 1
    bucket = torch.where(offset < 0, bucket, bucket + len(DISTANCES)).clamp(min=0)
    return torch.cat([torch.full((length, 1), ROOT_BUCKET), bucket], 1)


class FormEmbedding(nn.Module):
    """Concatenates the rows of a form's features. Rare words lose their own rows often, frequent ones never."""

    def __init__(self, features, vectors, alpha):
        super().__init__()
        self.features, self.alpha = features, alpha
        self.tables = nn.ModuleDict()
        self.register_buffer("vectors", vectors)
        self.size = 0
        for feature in features.layout:
            if feature["kind"] == "vector":
                self.size += vectors.shape[1]
                continue
            rows = feature.get("buckets") or len(features.word_rows) + 1
            if feature["kind"] == "ngrams":
                table = nn.EmbeddingBag(rows, feature["dim"], mode="mean")
            else:
                table = nn.Embedding(rows, feature["dim"])
            nn.init.normal_(table.weight, std=0.5 if feature["kind"] == "ngrams" else 0.25)
            if feature["kind"] == "word":
                nn.init.zeros_(table.weight)
            self.tables[feature["name"]] = table
            self.size += feature["dim"]

    def forward(self, indices):
        vectors, words, affixes, grams, offsets, counts = self.features.gather(indices)
        return self.concatenate(vectors, words, affixes, counts, lambda table: table(grams, offsets))

    def concatenate(self, vectors, words, affixes, counts, embed_ngrams):
        """The rows of all features, the n-grams' from their table by a function of the caller."""
        if self.training:
            uniform = lambda: torch.rand(len(words), device=words.device)
            forgotten = uniform() < self.alpha / (self.alpha + counts)
            words = words.masked_fill(forgotten, 0)
            vectors = vectors.masked_fill(forgotten & (uniform() < 0.5), 0)
        parts, affix = [], 0
        for feature in self.features.layout:
            if feature["kind"] == "vector":
                parts.append(self.vectors[vectors])
            elif feature["kind"] == "word":
                parts.append(self.tables["word"](words))
            elif feature["kind"] == "ngrams":
                parts.append(embed_ngrams(self.tables["ngrams"]))
            else:
                parts.append(self.tables[feature["name"]](affixes[:, affix]))
                affix += 1
        return torch.cat(parts, 1)


def shared_dropout(x, rate, training):
    """One mask for all the positions of a sentence."""
    if not training or rate == 0:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2], device=x.device) >= rate).to(x.dtype) / (1 - rate)


def forget_words(x, shares, training):
    """Loses the words of some sentences and some words of the others, so that what stands beside them is learnt too."""
    if not training or not shares:
        return x
    sentences, words = shares
    uniform = lambda length: torch.rand(x.shape[0], length, 1, device=x.device)
    kept = (uniform(1) >= sentences) & (uniform(x.shape[1]) >= words)
    return x * kept.to(x.dtype)


class Encoder(nn.Module):
    """Layers of a forward and a backward LSTM over right-padded sentences; returns the output of every layer."""

    def __init__(self, size, hidden, layers, dropout):
        super().__init__()
        self.dropout = dropout
        self.forwards, self.backwards = nn.ModuleList(), nn.ModuleList()
        for layer in range(layers):
            width = size if layer == 0 else 2 * hidden
            self.forwards.append(nn.LSTM(width, hidden, batch_first=True))
            self.backwards.append(nn.LSTM(width, hidden, batch_first=True))

    def forward(self, x, lengths):
        positions = torch.arange(x.shape[1], device=x.device)[None]
        mirror = torch.where(positions < lengths[:, None], lengths[:, None] - 1 - positions, positions)[..., None]
        outputs = []
        for ahead, back in zip(self.forwards, self.backwards):
            x = shared_dropout(x, self.dropout, self.training)
            left, _ = ahead(x)
            right, _ = back(x.gather(1, mirror.expand(-1, -1, x.shape[2])))
            x = torch.cat([left, right.gather(1, mirror.expand(-1, -1, right.shape[2]))], 2)
            outputs.append(x)
        return outputs


class Heads(nn.Module):
    """Tags from two-layer perceptrons, arcs from a biaffine score, relations from the two ends of an arc."""

    def __init__(self, width, sizes, labels, sources, dropout, tag_layer):
        super().__init__()
        self.dropout, self.tag_layer = dropout, tag_layer
        self.mlps = nn.ModuleDict({"tags": nn.Linear(width, sizes["tags"]), "names": nn.Linear(width, sizes["names"])})
        self.outputs = nn.ModuleDict(
            {tag: nn.Linear(sizes["names" if tag == "name" else "tags"], len(labels[tag])) for tag in TAGS}
        )
        self.source = nn.Embedding(sources, sizes["names"])
        nn.init.zeros_(self.source.weight)
        arcs, relations = sizes["arcs"], sizes["relations"]
        self.dependent, self.head = nn.Linear(width, arcs), nn.Linear(width, arcs)
        self.root = nn.Parameter(torch.rand(arcs) * 0.5)
        self.bilinear = nn.Parameter(torch.randn(arcs, arcs) * arcs**-0.5 * 0.5)
        self.prior = nn.Parameter(torch.zeros(arcs))
        self.distance = nn.Parameter(torch.zeros(ROOT_BUCKET + 1))
        self.child, self.parent = nn.Linear(width, relations), nn.Linear(width, relations)
        self.relation_root = nn.Parameter(torch.rand(relations) * 0.5)
        self.relation = nn.Linear(3 * relations, len(labels["relation"]))
        self.register_buffer("buckets", distance_buckets(512), persistent=False)

    def drop(self, x):
        return shared_dropout(x, self.dropout, self.training)

    def forward(self, outputs, mask, sources):
        low, high = outputs[self.tag_layer], outputs[-1]
        tags = self.drop(F.relu(self.mlps["tags"](low)))
        # The source of a sentence shifts the names' hidden units, so that corpora may disagree about what a name is.
        names = self.drop(F.relu(self.mlps["names"](high) + self.source(sources)[:, None]))
        logits = {tag: self.outputs[tag](names if tag == "name" else tags).float() for tag in TAGS}
        batch, length = mask.shape
        dependents = self.drop(F.relu(self.dependent(high))).float()
        heads = self.drop(F.relu(self.head(high))).float()
        heads = torch.cat([self.root.expand(batch, 1, -1), heads], 1)
        with torch.autocast(high.device.type, enabled=False):
            scores = dependents @ (heads @ self.bilinear.T).transpose(1, 2) + (heads @ self.prior)[:, None]
            scores = scores + self.distance[self.buckets[:length, : length + 1]]
        allowed = F.pad(mask, (1, 0), value=True)[:, None, :] & ~F.pad(torch.eye(length, dtype=torch.bool, device=mask.device), (1, 0))
        logits["arc"] = scores.masked_fill(~allowed, -1e4)
        self.child_units = self.drop(F.relu(self.child(high)))
        parents = self.drop(F.relu(self.parent(high)))
        self.parent_units = torch.cat([self.relation_root.to(parents.dtype).expand(batch, 1, -1), parents], 1)
        return logits

    def relations(self, heads):
        """Relation logits of the arcs to the given heads (0 is the root)."""
        parents = self.parent_units.gather(1, heads[..., None].expand(-1, -1, self.parent_units.shape[2]))
        return self.relation(torch.cat([self.child_units, parents, self.child_units * parents], 2)).float()


class Student(nn.Module):
    def __init__(self, features, vectors, labels, sources, config):
        super().__init__()
        self.config = config
        self.embedding = FormEmbedding(features, vectors, config["alpha"])
        self.encoder = Encoder(self.embedding.size, config["hidden"], config["layers"], config["dropout"])
        self.heads = Heads(2 * config["hidden"], config["heads"], labels, sources, config["dropout"], config["tag_layer"])

    def forward(self, batch):
        x = self.embedding(batch["unique"])[batch["forms"]]
        return self.heads(self.encoder(x, batch["lengths"]), batch["mask"], batch["sources"])


class MiniLM(nn.Module):
    """The BERT encoder of all-MiniLM-L6-v2; returns the output of the embeddings and of every layer."""

    def __init__(self, weights, dropout=0.1):
        super().__init__()
        self.dropout = dropout
        width = weights["embeddings.word_embeddings.weight"].shape[1]
        self.heads = 12
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"], freeze=False)
        positions = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        self.positions = nn.Embedding.from_pretrained(positions, freeze=False)
        self.words.requires_grad_(False)
        self.positions.requires_grad_(False)
        self.norm = load_into(nn.LayerNorm(width, 1e-12), weights, "embeddings.LayerNorm")
        self.layers = nn.ModuleList()
        for index in range(6):
            at = f"encoder.layer.{index}."
            load = lambda name, rows, columns: load_into(nn.Linear(columns, rows), weights, at + name)
            self.layers.append(nn.ModuleDict({
                "query": load("attention.self.query", width, width),
                "key": load("attention.self.key", width, width),
                "value": load("attention.self.value", width, width),
                "mix": load("attention.output.dense", width, width),
                "norm1": load_into(nn.LayerNorm(width, 1e-12), weights, at + "attention.output.LayerNorm"),
                "wide": load("intermediate.dense", 4 * width, width),
                "narrow": load("output.dense", width, 4 * width),
                "norm2": load_into(nn.LayerNorm(width, 1e-12), weights, at + "output.LayerNorm"),
            }))

    def forward(self, pieces, mask):
        drop = lambda x: F.dropout(x, self.dropout, self.training)
        x = drop(self.norm(self.words(pieces) + self.positions.weight[: pieces.shape[1]]))
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, self.heads, -1).transpose(1, 2)
        outputs = [x]
        for layer in self.layers:
            query, key, value = (split(layer[part](x)) for part in ("query", "key", "value"))
            scores = (query @ key.transpose(2, 3)).float() * query.shape[-1] ** -0.5
            attended = drop(scores.masked_fill(~mask[:, None, None], -1e4).softmax(-1)).to(value.dtype) @ value
            attended = attended.transpose(1, 2).reshape(batch, length, width)
            x = layer["norm1"](x + drop(layer["mix"](attended)))
            x = layer["norm2"](x + drop(layer["narrow"](F.gelu(layer["wide"](x)))))
            outputs.append(x)
        return outputs


def load_into(module, weights, name):
    module.load_state_dict({key: weights[f"{name}.{key}"] for key in ("weight", "bias")})
    return module


class Teacher(nn.Module):
    """MiniLM's layers, mixed and pooled over a word's first and last piece, join the student's features before the LSTMs."""

    def __init__(self, features, vectors, labels, sources, config, minilm, pieces_of):
        super().__init__()
        self.config, self.pieces_of = config, pieces_of
        self.embedding = FormEmbedding(features, vectors, config["alpha"])
        self.minilm = minilm
        width = minilm.words.weight.shape[1]
        self.mix = nn.Parameter(torch.zeros(len(minilm.layers) + 1))
        self.norm = nn.LayerNorm(width)
        self.encoder = Encoder(2 * width + self.embedding.size, config["hidden"], config["layers"], config["dropout"])
        self.heads = Heads(2 * config["hidden"] + width, config["heads"], labels, sources, config["dropout"], config["tag_layer"])

    def forward(self, batch):
        pieces, mask, first, last = self.pieces_of(batch)
        outputs = self.minilm(pieces, mask)
        weights = self.mix.softmax(0)
        mixed = self.norm(sum(w * x.float() for w, x in zip(weights, outputs)))
        at = lambda index: mixed.gather(1, index[..., None].expand(-1, -1, mixed.shape[2]))
        start, end = at(first), at(last)
        words = self.embedding(batch["unique"])[batch["forms"]]
        words = forget_words(words, self.config.get("forget"), self.training)
        encoded = self.encoder(torch.cat([start, end, words], 2), batch["lengths"])
        context = shared_dropout((start + end) / 2, self.config["dropout"], self.training)
        return self.heads([torch.cat([x, context], 2) for x in encoded], batch["mask"], batch["sources"])
