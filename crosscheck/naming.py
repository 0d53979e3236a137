"""What a topic is called: the thing that is measured or what happened to it, and whom it is about."""

from collections import Counter
from collections.abc import Iterable, Sequence

from crosscheck.identity import kind_of_value
from crosscheck.lexicon.equivalents import lemma, related
from crosscheck.lexicon.equivalents_data import lexicon
from crosscheck.lexicon.events import event_lemma
from crosscheck.lexicon.grammar import IRREGULAR_PLURALS, STOPPERS
from crosscheck.lexicon.labels import DIMENSIONS, MEASURES
from crosscheck.model import Claim, Moment, Quantity

LEAD_WORDS = 4
"""Words before a figure among which the verb stands that leads up to it ("adds up to over")."""
FULL_WORDS = 3
"""Words up to which the fuller of two phrases for one thing is the better name."""
SYNONYMS = 0.8
"""Relatedness from which two nouns say one thing ("seats" and "deputies")."""
FIGURE = "figure"
"""What a number is called whose sentences say nothing of it."""
EVENT_NOUNS = ("ion", "ions", "ing", "ings", "ment", "ments", "ance", "ence", "ss", "sses", "al", "ure", "th", "ths")
"""Endings of nouns that say better than a verb what happened ("infection", "loss")."""


def name(claims: Sequence[Claim]) -> str:
    """The topic in words: what is measured or counted, in the nouns of its sentences, and what befell it; of dates what
    happened, and to what where most say so; then whom it is about."""
    subjects = Counter(s for c in claims for s in c.about.subject[:1])
    subject = min(subjects, key=lambda s: (-subjects[s], s), default="")
    told = _happened(claims) if isinstance(claims[0].value, Moment) else _measured(claims)
    return ", ".join(part for part in (told, subject) if part) or kind_of_value(claims)


def _happened(claims: Sequence[Claim]) -> str:
    nouns, event = _nouns(claims), _event(claims)
    things = [noun for noun in nouns if event_lemma(noun) is None]
    thing = _commonest(things)
    if not event:
        return thing or _commonest(nouns)
    if 2 * things.count(thing) > len(claims):
        return _befell(thing, event)
    return _commonest(noun for noun in nouns if event_lemma(noun) == event and noun.endswith(EVENT_NOUNS)) or event


def _measured(claims: Sequence[Claim]) -> str:
    nouns = _nouns(claims)
    thing = _commonest(noun for noun in nouns if event_lemma(noun) is None or not _may_be_verb(noun))
    dimension = next((d for c in claims if (d := _dimension(c)) != "count"), "count")
    if dimension != "count":
        by_verb = _of_verbs(claims) if dimension == "money" else ""
        return thing or by_verb or _commonest(nouns) or DIMENSIONS.get(dimension, dimension)
    event = _event(claims)
    if thing:
        return _befell(thing, event)
    return _commonest(nouns) or event or (FIGURE if any(c.about.subject for c in claims) else "")


def _befell(thing: str, event: str) -> str:
    """A thing with what befell it, unless its own words say so ("net loss")."""
    said = not event or event in thing or any(event_lemma(word) == event for word in thing.split())
    return thing if said else f"{thing} ({event})"


def _dimension(claim: Claim) -> str:
    return claim.value.dimension if isinstance(claim.value, Quantity) else ""


def _event(claims: Sequence[Claim]) -> str:
    """What most claims say happened."""
    events = Counter(c.about.event for c in claims if c.about.event)
    return min(events, key=lambda e: (-events[e], e), default="")


def _nouns(claims: Sequence[Claim]) -> list[str]:
    """What the claims measure, in lower case but for names, without verbs and whole names; phrases that hold figures
    only where there are no others."""
    names = {word for c in claims for subject in c.about.subject for word in subject.lower().split()}
    found = [
        _written(c.about.attribute, names)
        for c in claims
        if c.about.attribute and not _is_verb(c) and not _is_name(c.about.attribute, names)
    ]
    return [phrase for phrase in found if not any(sign.isdigit() for sign in phrase)] or found


def _written(phrase: str, names: set[str]) -> str:
    """A phrase in lower case but for names, and without the name that it belongs to ("investment of Tamber")."""
    thing, _, owner = phrase.partition(" of ")
    kept = thing if owner and names.issuperset(owner.lower().split()) else phrase
    return " ".join(word if word.lower() in names else word.lower() for word in kept.split())


def _is_verb(claim: Claim) -> bool:
    """Whether what a claim measures is but a verb that leads up to its figure ("puts", "adds up to", "sold")."""
    word = claim.about.attribute.lower()
    base = lemma(word)
    if " " in word or word in STOPPERS:
        return word in STOPPERS
    if base == word or word in IRREGULAR_PLURALS or not lexicon().is_verb(base):
        return False
    before = claim.sentence[: claim.start - claim.sentence_start].lower().split()[-LEAD_WORDS:]
    return not word.endswith(("s", "ing")) or (word in before and before[-1] != "of")


def _may_be_verb(noun: str) -> bool:
    """Whether a single word may be a verb as it stands ("save", "hit")."""
    return " " not in noun and lexicon().is_verb(lemma(noun))


def _is_name(phrase: str, names: set[str]) -> bool:
    """Whether a phrase is the name of somebody or something that the claims are about."""
    return all(word[0].isupper() for word in phrase.split()) and not names.isdisjoint(phrase.lower().split())


def _commonest(phrases: Iterable[str]) -> str:
    """The phrase for what most phrases are about, by their head nouns; of equally common ones the plainest noun, and of
    its phrases the fuller."""
    counts = Counter(phrases)
    heads: Counter[str] = Counter()
    for phrase, count in counts.items():
        heads[_head(phrase)] += count
    support = {head: sum(n for other, n in heads.items() if _one_thing(head, other)) for head in heads}
    head = min(heads, key=lambda h: (-support[h], -heads[h], len(h), h), default="")
    own = [phrase for phrase in counts if _head(phrase) == head]
    return min(own, key=lambda p: (-counts[p], _length(p), p), default="")


def _length(phrase: str) -> int:
    """The number of words by which phrases are ordered: the most of a few come first."""
    words = len(phrase.split())
    return words if words > FULL_WORDS else -words


def _one_thing(one: str, other: str) -> bool:
    return one == other or related(one, other) >= SYNONYMS


def _head(phrase: str) -> str:
    """The noun that a phrase is about: "boat" of "suspicious boats", "round" of "rounds of ammunition"."""
    return lemma(phrase.partition(" of ")[0].partition(" in ")[0].split()[-1])


def _of_verbs(claims: Sequence[Claim]) -> str:
    """The noun for the verbs that lead up to the figures, or for what happened: "cost", "weight", "investment"."""
    verbs = Counter(lemma(c.about.attribute.lower()) for c in claims)
    verbs.update(c.about.event for c in claims)
    known = [verb for verb in verbs if verb in MEASURES]
    return MEASURES[min(known, key=lambda v: (-verbs[v], v))] if known else ""
