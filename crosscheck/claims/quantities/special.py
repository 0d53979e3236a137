"""The special forms that can begin at a hit: which of them to try is told by the characters around it."""

import re

from crosscheck.claims.quantities import contests, lengths, names, parts, ranks
from crosscheck.claims.quantities.money import money_before
from crosscheck.claims.quantities.parts import Form
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.numerals import FRACTIONS

ARTICLE = re.compile(r"(?<![a-z])an? $")
NEXT = re.compile(r"[ -]([a-z]+)")
SHARE_REACH = 28
"""Characters after a number in which the "in" or "out of" of a share stands ("one driver in seven")."""
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
MARKED = frozenset("./ ")
"""Characters after digits that marks out of ten can go on with."""
BEFORE_RANKS = frozenset("#.-osr")
"""Last characters, but for a blank, of "No.", "number" and "#"."""


def of_digits(sight: Sight, at: int) -> Form | None:
    """The special form whose digits begin at `at`."""
    low, stop = sight.low, sight.stop
    if low[at - 1 : at] == "#" or low[at - 2 : at - 1] in BEFORE_RANKS:
        numbered = ranks.numbered(sight, at)
        if numbered:
            return numbered
    end = at + 1
    while end < stop and low[end].isdigit():
        end += 1
    follow = low[end : end + 1]
    if follow == ":":
        return lengths.clocked(sight, at)
    if follow in MARKED and (rated := parts.rating(sight, at)):
        return rated
    if follow == "-":
        form = parts.ratio(sight, at)
        return form or (None if money_before(sight, at) else contests.score(sight, at))
    if low[end : end + 2] in ORDINAL_ENDINGS or (follow == "," and low[end + 4 : end + 6] in ORDINAL_ENDINGS):
        return ranked(sight, at)
    return parts.share(sight, at) if follow == " " and _may_share(low, end, stop) else None


def of_word(sight: Sight, at: int, word: str, kind: str) -> Form | None:
    """The special form whose first word begins at `at`."""
    low, stop = sight.low, sight.stop
    end = at + len(word)
    following = NEXT.match(low, end, stop)
    if kind != "number" or (following and following.group(1) in FRACTIONS):
        article = ARTICLE.search(low, max(sight.floor, at - 4), at) if kind != "number" else None
        form = (parts.fraction(sight, article.start()) if article else None) or parts.fraction(sight, at)
        if form or kind == "fraction":
            return form
    if kind == "multiple":
        return parts.multiple(sight, at, word)
    if kind == "ordinal":
        return ranked(sight, at)
    form = parts.share(sight, at) if _may_share(low, end, stop) else None
    if form is None and low[end : end + 1] == "-":
        form = parts.ratio(sight, at) or contests.score(sight, at) or ranked(sight, at)
    if form is None and low[at - 2 : at - 1] in BEFORE_RANKS:
        form = ranks.numbered(sight, at)
    return form


def _may_share(low: str, end: int, stop: int) -> bool:
    """Whether the words of a share can follow: a cheap look before the dear pattern."""
    last = min(stop, end + SHARE_REACH)
    return low.find(" in ", end, last) >= 0 or low.find(" out of ", end, last) >= 0


def ranked(sight: Sight, at: int) -> Form | None:
    """The place in an order that begins at `at`, but for a street's ("97th Avenue") or one in a date."""
    form = ranks.rank(sight, at)
    if form is None or names.is_address(sight, form.end) or sight.taken.at(form.end - 1):
        return None
    return form
