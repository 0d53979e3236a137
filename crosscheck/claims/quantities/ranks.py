"""Places in an order: "13th", "third-largest", "No. 2", "number four"."""

import re

from crosscheck.claims.numerals import read_words
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.parts import Form
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.grammar import COMMON_VERBS, DETERMINERS
from crosscheck.lexicon.numerals import ONES, ORDINALS
from crosscheck.model import Quantity

_ORDINAL_WORDS = "|".join(sorted(ORDINALS, key=len, reverse=True))
ORDINAL = re.compile(
    rf"""
    (?P<digits> \d{{1,3}} (?: ,\d{{3}} )* ) (?: st | nd | rd | th ) (?![a-z])
  | (?P<tens> twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety ) - (?P<ones> {_ORDINAL_WORDS} ) (?![a-z])
  | (?P<word> {_ORDINAL_WORDS} ) (?![a-z])
    """,
    re.VERBOSE,
)
NUMBERED = re.compile(
    rf"(?:no\.? ?|numbers?[ -]|# ?)(?P<place>\d{{1,3}}|{'|'.join(sorted(ONES, key=len, reverse=True))})(?![\w%]|[.,]\d)"
)
"""No. 2, number four, #1; looked for from where its words begin."""
NUMBERED_BEFORE = re.compile(r"(?<![a-z])(?:no\. ?|no |numbers?[ -]|# ?)$")
NEXT = re.compile(r" ([a-z]+)")
BEFORE_TRY = frozenset({"at", "on", "for"})
"""at first try, on first hearing"""
LONGEST_NO_VERB = 4
"""Letters of a word in -ed that may be no verb ("first seed")."""
LOWEST_RANK = 200
"""A number after "No." greater than this names something."""


def rank(sight: Sight, at: int) -> Form | None:
    """The place in an order whose words begin at `at`."""
    found = ORDINAL.match(sight.low, at, sight.stop)
    if found is None or (found["word"] == "second" and sight.low.endswith("per ", sight.start, at)):
        return None
    if found["word"] == "first" and _is_adverb(sight, at, found.end()):
        return None
    if found["digits"]:
        place = float(found["digits"].replace(",", ""))
    elif found["word"]:
        place = float(ORDINALS[found["word"]])
    else:
        tens, ones = read_words(sight.low, at, found.end("tens")), ORDINALS[found["ones"]]
        if tens is None or ones > 9:
            return None
        place = tens.low + ones
    return Form(at, found.end(), _rank(place))


def _is_adverb(sight: Sight, at: int, end: int) -> bool:
    """Whether "first" says when: "staff first saw", "as first reported", "First, turnout.", not "the first saw"."""
    before, _ = sight.word_before(at)
    if before.lower().rstrip("\"”") in DETERMINERS | BEFORE_TRY or before.endswith(("'s", "s'", "’s")):
        return False
    if sight.low.startswith(",", end):
        return sight.opens(at)
    following = NEXT.match(sight.low, end, sight.stop)
    word = following.group(1) if following else ""
    return word in COMMON_VERBS or (word.endswith("ed") and len(word) > LONGEST_NO_VERB)


def numbered(sight: Sight, at: int) -> Form | None:
    """ "No. 2" or "number four", where the figure begins at `at`."""
    before = NUMBERED_BEFORE.search(sight.low, max(sight.floor, at - 9), at)
    if before is None:
        return None
    found = NUMBERED.match(sight.low, before.start(), sight.stop)
    if found is None or found.start("place") != at or _no_rank(sight, before, found["place"]):
        return None
    word = found["place"]
    place = float(ONES[word]) if word.isalpha() else float(word)
    return Form(found.start(), found.end(), _rank(place)) if 0 < place <= LOWEST_RANK else None


def _no_rank(sight: Sight, before: re.Match[str], place: str) -> bool:
    """Whether "no" or "#" ranks nothing: "no one", "no 12 people", and the sign of a heading, "# Seven things"."""
    if before.group() == "no ":
        return place.isalpha() or not sight.text[before.start()].isupper()
    return before.group()[0] == "#" and (place.isalpha() or (before.group() == "# " and before.start() == sight.start))


def _rank(place: float) -> Quantity:
    return quantity(place, place, unit="rank", dimension="rank")
