"""Years in words: "nineteen ninety-six", "nineteen oh five", "twenty twenty-four", "two thousand and four"."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Parsed, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar
from crosscheck.lexicon.numerals import ONES, TENS

CENTURIES = ("fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty")
"""What years in words begin with, twelve to twenty hundreds ago being seldom told so."""

_DIGITS = patterns.alternation(word for word, value in ONES.items() if 0 < value < 10)
_TEENS = patterns.alternation(word for word, value in ONES.items() if value >= 10)
_TENS = patterns.alternation(word for word, value in TENS.items() if value >= 20)

AHEAD = rf"[ ](?:hundred|oh[ -]|{_TENS}|{_TEENS})"
"""What follows the century."""
AHEAD_OF_THOUSAND = rf"[ ]thousand[ ](?:and[ ])?(?:{_DIGITS}|{_TEENS}|{_TENS})"

WORDED = re.compile(
    rf"""
    (?: (?P<century>{patterns.alternation(CENTURIES)}) [ ] (?: (?P<hundred>hundred) | oh[ -](?P<oh>{_DIGITS})
          | (?P<tens>{_TENS}) (?:[ -](?P<ones>{_DIGITS}))? | (?P<teen>{_TEENS}) )
      | two[ ]thousand[ ](?:and[ ])? (?P<over> (?:{_DIGITS}|{_TEENS}) | (?:{_TENS})(?:[ -](?:{_DIGITS}))? )
    ) (?![a-z-])
    """,
    re.VERBOSE,
)

_IN_A_YEAR = context.SURELY_IN_TIME | {
    "of", "by", "from", "before", "after", "to", "and", "year", *calendar.SEASONS, *patterns.MONTH_NUMBERS,
}  # fmt: skip
"""Words before a year in words; after others it may be two counts."""


def from_words(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """The year in words at a place, where the words around it leave no doubt."""
    match = WORDED.match(view.low, at)
    if match is None:
        return None
    before = context.SURELY_IN_TIME if match["over"] else _IN_A_YEAR
    if not (strong or context.word_before(view, at) in before):
        return None
    if not context.ends_phrase(view, match.end()):
        return None  # "in nineteen ninety-minute games"
    return Parsed(match.end(), Written(_year(match)))


def _year(match: re.Match[str]) -> int:
    if match["over"]:
        return 2000 + patterns.number(match["over"].replace(" ", "-"))
    century = 100 * {**ONES, **TENS}[match["century"]]
    if match["hundred"]:
        return century
    if match["oh"] or match["teen"]:
        return century + ONES[match["oh"] or match["teen"]]
    return century + TENS[match["tens"]] + ONES.get(match["ones"] or "", 0)
