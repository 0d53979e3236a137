"""A difference that articles state twice, in a headline and again in the text, told once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from crosscheck.identity import kind_of_value, value_of
from crosscheck.model import Claim
from crosscheck.topics import Difference, surest

Side = tuple[Claim, ...]
Stated = tuple[str, str]
"""What a side states, and of what."""


def told_once(differences: Iterable[Difference]) -> list[Difference]:
    """The differences, those in one whose sides state the same and have an article in common, each with its like."""
    alike: dict[frozenset[Stated], list[Difference]] = defaultdict(list)
    for difference in differences:
        known = alike[frozenset((_stated(difference.one), _stated(difference.other)))]
        if known and _stated(known[0].one) != _stated(difference.one):
            difference = replace(difference, one=difference.other, other=difference.one)
        place = next((place for place, other in enumerate(known) if _meet(difference, other)), len(known))
        known[place:place + 1] = [_joined(known[place], difference) if place < len(known) else difference]
    return sorted((d for known in alike.values() for d in known), key=lambda d: (d.one[0].id, d.other[0].id))


def _stated(side: Side) -> Stated:
    return value_of(side), kind_of_value(side)


def _meet(one: Difference, other: Difference) -> bool:
    return all(
        {c.article for c in mine} & {c.article for c in theirs}
        for mine, theirs in ((one.one, other.one), (one.other, other.other))
    )


def _joined(one: Difference, other: Difference) -> Difference:
    return Difference(
        one=_together(one.one, other.one),
        other=_together(one.other, other.other),
        links=surest([*one.links, *other.links]),
        conflict=max(one.conflict, other.conflict),
        differ=max(one.differ, other.differ),
        told_apart=one.told_apart or other.told_apart,
    )


def _together(one: Sequence[Claim], other: Sequence[Claim]) -> Side:
    claims = {claim.id: claim for claim in (*one, *other)}
    return tuple(sorted(claims.values(), key=lambda claim: (claim.article, claim.start)))
