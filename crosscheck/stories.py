"""Which articles of a very large batch may tell of one thing: only those are compared with each other.

Up to ALL_TOGETHER articles everything is compared with everything. Beyond, two articles are linked where they share
LEAST_SHARED rare words of names, or text: what is said of one story stands in articles that name the same people, firms
and places. So the work grows with the articles and not with their square, and it is done story by story.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from crosscheck.model import Article, ArticleId, Claim, CopyGroup

ALL_TOGETHER: Final = 1_000
"""Articles that are compared with each other whatever they name."""

COMMON: Final = 60
"""Articles that may share a word before it says nothing of a story."""

LEAST_SHARED: Final = 2
"""Rare words of names that two articles of one story share at least: both names of one person, or a town and a firm."""

LEAST_LENGTH: Final = 3
"""Letters of a word that says something: not "de" or "Mr"."""


class Story(NamedTuple):
    """Articles that are compared with each other, in their order, and which of them are linked (None: all are)."""

    articles: list[Article]
    links: frozenset[tuple[ArticleId, ArticleId]] | None

    def compares(self, one: ArticleId, other: ArticleId) -> bool:
        """Whether two of the articles are compared."""
        return self.links is None or (one, other) in self.links or (other, one) in self.links


def names(claims: Iterable[Claim]) -> frozenset[str]:
    """The words of the names that an article's claims are about."""
    return frozenset(
        word for name in {name for claim in claims for name in claim.about.subject} for word in name.casefold().split()
        if len(word) >= LEAST_LENGTH
    )


def told_apart(
    articles: Sequence[Article], named: Mapping[ArticleId, Sequence[int]], copies: Iterable[CopyGroup]
) -> Iterator[Story]:
    """The stories of a batch that say anything of each other.

    Args:
        named: the words of names in each article, as numbers.
        copies: whose articles are linked as well.
    """
    if len(articles) <= ALL_TOGETHER:
        yield Story(list(articles), None)
        return
    place = {article.id: number for number, article in enumerate(articles)}
    links = _links([named[article.id] for article in articles])
    for group in copies:
        for edge in group.edges:
            if edge.article in place and edge.other in place:
                one, other = sorted((place[edge.article], place[edge.other]))
                links.add((one, other))
    for members, inside in _components(len(articles), links):
        ids = frozenset((articles[one].id, articles[other].id) for one, other in inside)
        yield Story([articles[number] for number in members], ids)


def _links(named: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
    """The pairs that share enough rare words, the lesser first."""
    holders: dict[int, list[int]] = {}
    for number, words in enumerate(named):
        for word in words:
            holders.setdefault(word, []).append(number)
    found: set[tuple[int, int]] = set()
    for number, words in enumerate(named):
        shared: Counter[int] = Counter()
        for word in words:
            if 1 < len(holders[word]) <= COMMON:
                shared.update(holders[word])
        found.update((number, other) for other, times in shared.items() if other > number and times >= LEAST_SHARED)
    return found


def _components(count: int, links: Iterable[tuple[int, int]]) -> Iterator[tuple[list[int], list[tuple[int, int]]]]:
    """The places that are linked by any chain, in order, and the links among them."""
    first = list(range(count))

    def root(place: int) -> int:
        while first[place] != place:
            first[place] = first[first[place]]
            place = first[place]
        return place

    ordered = sorted(links)
    for one, other in ordered:
        lesser, greater = sorted((root(one), root(other)))
        first[greater] = lesser
    members: dict[int, list[int]] = {}
    inside: dict[int, list[tuple[int, int]]] = {}
    for place in range(count):
        members.setdefault(root(place), []).append(place)
    for link in ordered:
        inside.setdefault(root(link[0]), []).append(link)
    for place, together in members.items():
        if len(together) > 1:
            yield together, inside[place]
