"""XC306: the same thing said twice in one article, with figures or dates that cannot both be right."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import counted, dimension, same_measure
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.statements import Statement
from crosscheck.compare.claims import values
from crosscheck.compare.scopes import scope_difference
from crosscheck.lexicon.equivalents import lemma
from crosscheck.lexicon.grammar import STOPPERS
from crosscheck.model import BlockKind, Claim, Finding, Moment, Outcome, Quantity, Reason

CONFIDENCE = 0.85

LEAST_JACCARD = 0.6
"""Share of their words, figures and dates left out, that two sentences must have in common to say the same thing."""

LEAST_AS_WRITTEN = 0.4
"""The same before words are brought to their base form and those of figures and dates are left out."""

LEAST_WORDS = 4
"""Content words that two sentences must share at least: short ones are alike by chance."""

MOST_SENTENCES = 12
"""Sentences that may share a word before it tells nothing apart; it keeps the time linear."""

READ = frozenset({BlockKind.BODY, BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.LIST})
WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence with its content words, figures and dates left out, those that are names, and those that set apart."""

    statement: Statement
    words: frozenset[str]
    names: frozenset[str]
    apart: frozenset[str]


def repeated(statements: Sequence[Statement]) -> Iterator[Finding]:
    """The statements of one article that contradict each other."""
    for one, other in _alike([s for s in _shared_measures(statements) if s.block in READ]):
        pair = _contradiction(one, other)
        if pair is not None and _say_the_same(saying(one), saying(other)):
            yield finding("XC306", Reason.SAID_TWICE, one.article, ((pair[0],), (pair[1],)), CONFIDENCE, {})


def saying(statement: Statement) -> Saying:
    """What a sentence says apart from its figures and dates."""
    text, start = statement.text, statement.start
    spans = [(c.start - start, c.end - start) for c in statement.claims]
    found = [m for m in WORD.finditer(text) if not any(a < m.end() and m.start() < z for a, z in spans)]
    content = [m for m in found if m.group().lower() not in STOPPERS]
    return Saying(
        statement,
        frozenset(lemma(m.group().lower()) for m in content),
        frozenset(m.group().lower() for m in content if m.start() > 0 and m.group()[0].isupper()),
        frozenset(m.group().lower() for m in found if m.group().lower() in cues.TOLD_APART),
    )


def _shared_measures(statements: Sequence[Statement]) -> list[Statement]:
    """The statements that have a kind of claim in common with another."""
    kinds = [{_kind(claim) for claim in s.claims} for s in statements]
    often = Counter(kind for found in kinds for kind in found)
    return [s for s, found in zip(statements, kinds, strict=True) if any(often[kind] > 1 for kind in found)]


def _kind(claim: Claim) -> tuple[str, str, str]:
    """What two claims must share to be compared."""
    if isinstance(claim.value, Moment):
        return "date", claim.about.event, claim.id if not claim.about.event else ""
    return claim.value.dimension, claim.value.base.unit, claim.value.counted or ""


def _alike(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of sentences that share many words as written.

    Two sets of Jaccard t share one of the rarest |set| - ceil(t |set|) + 1 words of each (prefix filtering, Chaudhuri,
    Ganti and Kaushik 2006), so only those are looked up.
    """
    sets = [frozenset(map(str.lower, WORD.findall(s.text))) - STOPPERS for s in statements]
    often = Counter(word for words in sets for word in words)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, words in enumerate(sets):
        ordered = sorted(words, key=lambda word: (often[word], word))
        prefix = ordered[:len(ordered) - math.ceil(LEAST_AS_WRITTEN * len(ordered)) + 1]
        for other in sorted({place for word in prefix for place in places[word][:MOST_SENTENCES]}):
            shared = len(words & sets[other])
            if shared >= LEAST_WORDS and shared >= LEAST_AS_WRITTEN * len(words | sets[other]):
                yield statements[other], statements[index]
        for word in prefix:
            places[word].append(index)


def _contradiction(one: Statement, other: Statement) -> tuple[Claim, Claim] | None:
    """The one pair of claims in which two sentences contradict each other."""
    pairs = [(x, y) for x in one.claims for y in other.claims if comparable(x, y)]
    same = {c.id for x, y in pairs if values(x, y).outcome is Outcome.SAME for c in (x, y)}
    apart = [(x, y) for x, y in pairs if x.id not in same and y.id not in same and contradict(x, y)]
    return apart[0] if len(apart) == 1 else None


def _say_the_same(one: Saying, other: Saying) -> bool:
    """Whether two sentences share their words and names, and no word sets one apart."""
    shared = one.words & other.words
    if len(shared) < LEAST_WORDS or len(shared) < LEAST_JACCARD * len(one.words | other.words):
        return False
    return one.apart == other.apart and (one.names <= other.names or other.names <= one.names)


def comparable(one: Claim, other: Claim) -> bool:
    """Whether two claims state the same kind of thing: one measure of one noun, or dates of one event."""
    if isinstance(one.value, Moment) and isinstance(other.value, Moment):
        return bool(one.about.event) and one.about.event == other.about.event
    if not isinstance(one.value, Quantity) or dimension(one) == "rank":
        return False
    return same_measure(one, other) and counted(one) == counted(other)


def contradict(one: Claim, other: Claim) -> bool:
    """Whether two claims of one thing cannot both be right, and no scope tells them apart."""
    verdict = values(one, other)
    return verdict.outcome is Outcome.DIFFERENT and verdict.strict and scope_difference(one, other) is None
