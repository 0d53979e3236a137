"""Two ends of one statement: "6-7%", "between 40 and 50", "from 60 to 64", "5m-6m euros"."""

import re
from dataclasses import replace
from typing import NamedTuple

from crosscheck.claims.nouns import counted_noun
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.amount import Amount, as_magnitude, read_amount, with_magnitude
from crosscheck.claims.quantities.measures import Measure
from crosscheck.claims.quantities.money import nation_after
from crosscheck.claims.quantities.rates import Rate, rate_after
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.qualifiers import BEFORE, CHANGES, MOVED


class Joined(NamedTuple):
    """What two ends state together. `change`: the first and the second figure where the words tell a change."""

    low: float
    high: float
    end: int
    currency: str | None
    measure: Measure | None
    change: tuple[float, float] | None = None
    rate: Rate | None = None  # what the first end was written to be per ("from $75 per barrel to $45.88")


_HEDGE = rf"(?:(?:{any_of(BEFORE)})[ ])?"
LINK = re.compile(
    rf"""
    [ ]? (?P<dash> [-\ufffd] ) [ ]? (?= [\d$€£¥₹a-z] )     # 6-7, 5m - 6m; a dash that was lost
  | [ ]{{1,2}} (?P<word> to | and | or | through ) [ ]{{1,2}} {_HEDGE} (?= [\d$€£¥₹a-z] )   # 40 and 50
  | -(?P<to> to )- (?= [\da-z] )                           # ten-to-twelve
  | [ ]? (?P<wave> ~ ) [ ]? (?= \d )                       # 20~100
    """,
    re.VERBOSE,
)
BETWEEN = re.compile(rf"(?<![a-z])between (?:the ages of )?{_HEDGE}(?:an? )?$")
MOVED_BY = re.compile(
    rf"(?<![a-z])(?:{any_of(MOVED)})(?: (?:by|another|a|up|down|further)){{0,2}} (?:(?:{any_of(BEFORE)}) )?$"
)
RANGE = re.compile(r"(?<![a-z])rang(?:es?|ing)(?: of| is| was| at)? $")
"""What says that two bare numbers with a dash are a range ("an SAT range of 2180-2330")."""
FROM = re.compile(rf"(?<![a-z])from (?:between )?{_HEDGE}(?:an? (?:low |high |total )?(?:of )?)?$")
CHANGE = re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(CHANGES, key=len, reverse=True))})(?:e?s|ed|ing)?(?![a-z])")
PREPOSITION = re.compile(r" (?:in|on|at|of|during|since) ")
ASIDE = re.compile(r" [a-z]{3,12}(?= to )")
REACH = 40
"""Characters before a figure in which "between" or "from" stands."""
CHANGE_WINDOW = 64
"""Characters before "from" in which the word of a change stands."""
SIGNED = re.compile(r"(?:(?:us|a|c|hk|s|nz|u\.s\.) ?)?\$(?:us|a|c)? ?|[€£¥₹] ?|(?:rs\.?|rm|usd|eur|gbp|inr|vnd|rmb) ?")
SMALL = 20.0
"""The figure up to which "two or three" is one statement; "300 or 301" are two."""


def joined(sight: Sight, first: Amount) -> Joined | None:
    """What `first` states together with a second end after it; None where it stands alone."""
    if first.numeral.vague:
        return None
    if not _may_go_on(sight, first):
        return None
    between, from_ = _opened(sight, first.start)
    link, rate = _link(sight, first, from_=from_)
    if link is None:
        return None
    second = _linked(sight, first, link, between=between)
    if second is None:
        return None
    if from_ and (inner := _inner(sight, second)):
        second = inner
    first, second = as_magnitude(sight, first, second), _in_currency(sight, first, second)
    if not _alike(first, second, opened=between or from_):
        return None
    low, high = _shared_scale(first, second)
    if high < low and not (between or from_ or (link["word"] == "to" and first.unit and first.unit == second.unit)):
        return None
    if link["word"] == "to" and not (between or from_) and _moved_by(sight, first, second):
        return None
    if not link["word"] and _is_name(sight, first, second, rises=high > low) and not _told_range(sight, first.start):
        return None
    changed = from_ and (high < low or _tells_change(sight, first.start))
    change = (low, high) if changed else None
    measure = second.measure or first.measure
    return Joined(min(low, high), max(low, high), second.end, first.currency, measure, change, rate)


def _may_go_on(sight: Sight, first: Amount) -> bool:
    """Whether a second end can follow: a cheap look before the dear ones."""
    if sight.low[first.end : first.end + 1] in ("-", "~", " ", "\ufffd") and LINK.match(
        sight.low, first.end, sight.stop
    ):
        return True
    return not first.bare and sight.low.find(" to ", first.end, first.end + REACH) >= 0


def _is_name(sight: Sight, first: Amount, second: Amount, *, rises: bool) -> bool:
    """Whether two bare numbers with a dash are no range, because they fall or count nothing ("11-4", "AB 12-30")."""
    if not (first.bare and second.bare and (first.words or first.numeral.plain or second.numeral.plain)):
        return False
    if second.numeral.scaled and not first.words:
        return not rises
    return not rises or counted_noun(sight.text, second.end, sight.stop, plural=True) is None


def _moved_by(sight: Sight, first: Amount, second: Amount) -> bool:
    """Whether the first is by how much and the second to what something moved, each in its unit ("fell $2 to $8")."""
    if first.unit is None or second.unit is None or rate_after(sight, second.end, money=True, measured=True):
        return False
    return MOVED_BY.search(sight.low, max(sight.floor, first.start - CHANGE_WINDOW), first.start) is not None


def _told_range(sight: Sight, at: int) -> bool:
    return RANGE.search(sight.low, max(sight.floor, at - REACH), at) is not None


def _tells_change(sight: Sight, at: int) -> bool:
    return CHANGE.search(sight.low, max(sight.start, at - CHANGE_WINDOW), at) is not None


def opens_date(sight: Sight, first: Amount) -> bool:
    """Whether a bare number is the first end of a date that begins right after it ("five or six years ago")."""
    link = LINK.match(sight.low, first.end, sight.stop)
    return link is not None and link["word"] != "and" and sight.taken.at(link.end())


def _link(sight: Sight, first: Amount, *, from_: bool) -> tuple[re.Match[str] | None, Rate | None]:
    """The words that link a second end, past what the first is per and, after "from", past its date or one word."""
    link = LINK.match(sight.low, first.end, sight.stop)
    if link or first.bare:
        return link, None
    end = nation_after(sight, first.end, first.currency)[0] if first.currency else first.end
    rate = rate_after(sight, end, money=first.currency is not None, measured=first.measure is not None)
    end = rate.end if rate else end
    if from_:
        end = _past_aside(sight, end)
    link = LINK.match(sight.low, end, sight.stop) if end > first.end else None
    return (link, rate) if link and link["word"] == "to" else (None, None)


def _past_aside(sight: Sight, end: int) -> int:
    """Past a date or one word: "from 20 mpg in 2008 to 29", "from 31 mpg combined to 34"."""
    preposition = PREPOSITION.match(sight.low, end, sight.stop)
    begin = preposition.end() if preposition else end + 1
    if sight.taken.at(begin):
        return sight.taken.end(begin)
    aside = ASIDE.match(sight.low, end, sight.stop)
    return aside.end() if aside else end


def _linked(sight: Sight, first: Amount, link: re.Match[str], *, between: bool) -> Amount | None:
    """The second end, where the link joins ends rather than a list."""
    word = link["word"]
    if (word == "and" and not between) or (word == "or" and not (first.words and first.numeral.low < SMALL)):
        return None
    second = _second(sight, link.end())
    if second is None or (word == "or" and second.numeral.low != first.numeral.low + 1):
        return None
    return second


def _in_currency(sight: Sight, first: Amount, second: Amount) -> Amount:
    """The second end of a sum, whose "m" can only be a magnitude: "€280-310m"."""
    glued = second.measure is not None and second.measure.unit == "meter" and second.end == second.numeral.end + 1
    if first.currency is None or not glued:
        return second
    numeral = with_magnitude(sight, second.numeral, money=True)
    return replace(second, numeral=numeral, measure=None, end=numeral.end)


def _inner(sight: Sight, second: Amount) -> Amount | None:
    """A second end that is a range of its own: "from 24 to 33-35 billion euros"."""
    link = LINK.match(sight.low, second.end, sight.stop)
    third = _second(sight, link.end()) if link and link["dash"] else None
    if third is None or not _alike(second, third, opened=False) or third.numeral.high <= second.numeral.low:
        return None
    low, high = _shared_scale(second, third)
    return replace(
        third, start=second.start, numeral=third.numeral._replace(low=low, high=high), currency=second.currency
    )


def _opened(sight: Sight, at: int) -> tuple[bool, bool]:
    """Whether "between" or "from" stands before the first end."""
    floor = max(sight.floor, at - REACH)
    if BETWEEN.search(sight.low, floor, at):
        return True, False
    return False, FROM.search(sight.low, floor, at) is not None


def _second(sight: Sight, at: int) -> Amount | None:
    """The second end, past its currency sign."""
    sign = SIGNED.match(sight.low, at, sight.stop)
    begin = sign.end() if sign else at
    if begin >= sight.stop or sight.taken.at(begin):
        return None
    digits = sight.low[begin].isdigit()
    if not digits and sign:
        return None
    floor, sight.floor = sight.floor, at
    try:
        return read_amount(sight, begin, digits=digits)
    finally:
        sight.floor = floor


def _alike(first: Amount, second: Amount, *, opened: bool) -> bool:
    """Whether two ends are written in one thing: the same, or one of them in nothing."""
    if second.currency and second.currency != first.currency:
        return False
    if first.currency and second.measure:
        return False
    if first.measure and second.measure:
        return first.measure.unit == second.measure.unit
    return not (first.measure and not second.measure and not opened)


def _shared_scale(first: Amount, second: Amount) -> tuple[float, float]:
    """Both ends, the first with the second's magnitude where it has none of its own ("33-35 billion")."""
    low, high = first.numeral.low, second.numeral.high
    scale = second.numeral.scale
    if not first.numeral.scaled and abs(low * scale) <= abs(high):
        low *= scale
    return low, high
