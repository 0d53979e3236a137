"""What a claim is compared by: its words with their weight, its names, and what it counts. Made once a claim."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from crosscheck.lexicon.equivalents import concepts, lemma
from crosscheck.lexicon.grammar import PREPOSITIONS, STOPPERS
from crosscheck.lexicon.numerals import ORDINALS
from crosscheck.lexicon.scopes import CONTRAST
from crosscheck.model import Claim, Quantity

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
NEAR_WORDS = 10
"""Words on either side of a figure that say what it is about."""
NEAR_DECAY = 5.0
"""Words over which the weight of a near word falls to a half."""
TOLD_WEIGHT = 0.8
"""Weight as near words of an event and an attribute that only an earlier sentence names."""
CONTEXT_WORDS = 10
"""Near words that are held against those of the other claim for related meaning."""
CLAUSE_WORDS = 8
"""Words of a clause, the nearest, that are held against the other's for related meaning."""
ADJACENT_WEIGHT = 0.7
"""Weight from which a near word stands within two words of the figure."""
CLAUSE_END = re.compile(r"[;:()\[\]—–|\n]|,(?!\d)|\.{3}|[“”\"]")
"""Signs that end the clause of a figure, near enough."""
LEADS = PREPOSITIONS | frozenset({"to", "and", "or", "than", "from", "is", "was", "were", "are"})
"""Words right before a figure that say how it stands to the rest ("from 80 to 110", "than 90")."""
CALENDAR = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday year month week day today
    yesterday tomorrow ago last next earlier later night morning afternoon evening am pm million billion trillion
    thousand hundred lakh crore dozen percent cent per percentage dollar dollars euro euros pound pounds us
    """.split()
) | frozenset(ORDINALS)
"""Words of dates and figures: masked, so that two sentences are alike for what they tell."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A claim's words: `sentence` the lemmas of its sentence, `context` the heaviest of those near the figure, but what
    is counted, with a weight by distance, `adjacent` those of them within two words of it, and `close` the same with
    what is counted, `concepts` what the near words mean, `name_words` those of its subjects in lower case and `nearest`
    those of the first one, `counted` and `attribute` as lemmas; `clause` the nearest words inside the signs that
    enclose the figure, `lead` the function word before it, `contrast` how many words there set another thing apart
    ("rival", "previous")."""

    sentence: frozenset[str]
    concepts: Mapping[str, float]
    name_words: frozenset[str]
    context: Mapping[str, float]
    adjacent: frozenset[str]
    close: frozenset[str]
    counted: str
    attribute: frozenset[str]
    event: str
    clause: Mapping[str, float]
    lead: str
    contrast: int
    nearest: frozenset[str]

    def compared(self) -> Iterator[str]:
        """The words that are held against those of another claim for related or opposed meaning."""
        return chain(self.context, self.close, self.clause, self.attribute)


def profile(claim: Claim) -> Profile:
    """The profile of a claim, from its sentence alone."""
    before, after = _sides(claim)
    near = _decaying(before, after)
    clause_before, clause_after = _clause(claim)
    left, right = _lemmas(clause_before)[::-1], _lemmas(clause_after)
    told = {w for w in (claim.about.event, *_lemmas(claim.about.attribute)) if w} - {*before, *after}
    near |= dict.fromkeys(told, TOLD_WEIGHT)
    told |= {lemma for name in claim.about.subject for lemma in _lemmas(name)}
    meant: dict[str, float] = {}
    for word, weight in near.items():
        for concept in concepts(word):
            meant[concept] = max(meant.get(concept, 0.0), weight)
    counted = claim.value.counted if isinstance(claim.value, Quantity) and claim.value.counted else ""
    noun = lemma(counted) if counted else ""
    context = _heaviest({w: v for w, v in near.items() if w != noun}, CONTEXT_WORDS)
    return Profile(
        sentence=frozenset(before) | frozenset(after) | told,
        concepts=meant,
        name_words=frozenset(
            w for n in claim.about.subject for w in n.lower().split() if len(w) > 2 and w not in STOPPERS
        ),
        context=context,
        adjacent=_adjacent(context),
        close=_adjacent(near),
        counted=noun,
        attribute=frozenset(lemma(w.lower()) for w in WORD.findall(claim.about.attribute) if w.lower() not in STOPPERS),
        event=claim.about.event,
        clause=_heaviest(_decaying(left, right), CLAUSE_WORDS),
        lead=_lead(claim),
        contrast=sum(w in CONTRAST for w in WORD.findall((clause_before + " " + clause_after).lower())),
        nearest=frozenset(w for n in claim.about.subject[:1] for w in n.lower().split() if w not in STOPPERS),
    )


def _decaying(before: Sequence[str], after: Sequence[str]) -> dict[str, float]:
    """Words on both sides of a figure, nearest first, with a weight that falls with their distance."""
    found: dict[str, float] = {}
    for side in (before, after):
        for distance, word in enumerate(side[:NEAR_WORDS]):
            found[word] = max(found.get(word, 0.0), 1.0 / (1.0 + distance / NEAR_DECAY))
    return found


def _heaviest(words: Mapping[str, float], most: int) -> dict[str, float]:
    return dict(sorted(words.items(), key=lambda x: (-x[1], x[0]))[:most])


def _adjacent(words: Mapping[str, float]) -> frozenset[str]:
    return frozenset(word for word, weight in words.items() if weight >= ADJACENT_WEIGHT)


def _clause(claim: Claim) -> tuple[str, str]:
    """The text before and after a figure inside the signs that enclose it."""
    at = claim.start - claim.sentence_start
    before, after = claim.sentence[:at], claim.sentence[at + len(claim.text) :]
    ends = [found.end() for found in CLAUSE_END.finditer(before)]
    closed = CLAUSE_END.search(after)
    return before[ends[-1] :] if ends else before, after[: closed.start()] if closed else after


def _lead(claim: Claim) -> str:
    """The function word right before a figure, lower case; "" where there is another word."""
    words = claim.sentence[: claim.start - claim.sentence_start].lower().split()
    return words[-1] if words and words[-1] in LEADS else ""


def _sides(claim: Claim) -> tuple[list[str], list[str]]:
    """The content lemmas before the figure, nearest first, and those after it."""
    at = claim.start - claim.sentence_start
    before = _lemmas(claim.sentence[:at])
    before.reverse()
    return before, _lemmas(claim.sentence[at + len(claim.text) :])


def _lemmas(text: str) -> list[str]:
    found = []
    for word in WORD.findall(text):
        low = word.lower()
        if low not in STOPPERS and low not in CALENDAR and len(low) > 1:
            found.append(lemma(low))
    return found


class Rarity:
    """How rare words and names are in a batch: inverse document frequency over its articles."""

    def __init__(self, claims: Sequence[Claim], profiles: Mapping[str, Profile]) -> None:
        articles: dict[str, set[str]] = {}
        for claim in claims:
            found = profiles[claim.id]
            articles.setdefault(claim.article, set()).update(found.sentence, found.name_words)
        counts = Counter(word for words in articles.values() for word in words)
        weights = {word: math.log((1 + len(articles)) / (0.5 + n)) for word, n in counts.items()}
        self._weights = defaultdict(lambda: 1.0, {word: max(0.1, weight) for word, weight in weights.items()})
        self.sum: Callable[[frozenset[str]], float] = cache(self._sum)

    def of(self, word: str) -> float:
        """Weight of a word: 0 and more."""
        return self._weights[word]

    def _sum(self, words: frozenset[str]) -> float:
        return sum(map(self._weights.__getitem__, words))
