"""Parts of a whole and multiples of it: "two-thirds", "one in five", "half of", "8-to-1", "doubled"."""

import re
from typing import NamedTuple

from crosscheck.claims.nouns import counted_noun
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.qualify import qualifier_before
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon import cues
from crosscheck.lexicon.numerals import FRACTIONS, MULTIPLES, MULTIPLES_OF_SOMETHING, ONES, TENS
from crosscheck.lexicon.units import BY_WORD
from crosscheck.model import Qualifier, Quantity

FRACTION_STEP, FRACTION_SHARE, LEAST_STEP = 0.04, 0.2, 0.001
"""The step that a fraction states, as a part of the whole: four hundredths, at most a fifth of itself, at least a
thousandth. In labelled news "a fifth" is said of 18%, "four fifths" of 82%, and no conflict lies as near."""
PRECISE_BOTTOM = 20
"""Of how many on a share is counted, not rounded: "19 in 21", "41 in a hundred"."""


class Form(NamedTuple):
    """A special form read at `text[start:end]`."""

    start: int
    end: int
    value: Quantity


_FIRST_OF_UNITS = {word.split(" ")[0].split("-")[0] for word in BY_WORD if word[0].isalpha() and len(word) > 2}
_UNIT = any_of(_FIRST_OF_UNITS)
_WHOLE = f"{any_of(cues.BEFORE_WHOLE_NUMBER)}|{_UNIT}"
_FRACTION = any_of(FRACTIONS)
_FRACTIONS = any_of(word for word in FRACTIONS if word.endswith("s"))
_ONES = any_of(word for word, value in ONES.items() if value > 0)
_SMALL = any_of({**ONES, **TENS})

FRACTION = re.compile(
    rf"""
    (?P<several> {_ONES} ) [ -] (?P<many> {_FRACTIONS} ) (?![a-z])            # two thirds
  | (?P<tied> {_ONES} ) - (?P<one> {_FRACTION} ) (?![a-z])                    # one-third
  | (?P<top> an? | one ) [ ] (?P<bottom> {_FRACTION} ) (?![a-z])              # a third of, but no "a third title"
    (?= [ ]{{1,2}} (?: {any_of(cues.AFTER_FRACTION)} ) (?![a-z]) | -(?:majority|share|stake|owned)
      | [.,;:)!?] | [ ]?-[ ] | $ )
  | (?P<half> half ) (?= [ ]{{1,2}} (?: {any_of(cues.AFTER_HALF)} | an? (?! [ ] (?:{_WHOLE}) ) ) (?![a-z]) )   # half of
    """,
    re.VERBOSE,
)
HEDGED = re.compile(rf"(?P<top>an?|one) (?P<bottom>{_FRACTION})(?![a-z-])")
BY = re.compile(r"(?<![a-z])(?:by|up|down) $")
"""a fifth, where the words before it say that it measures ("nearly a fifth richer", "down a quarter")."""
OF_A_WHOLE = re.compile(rf" of an? (?:{_WHOLE})(?![a-z])")
"""What makes of "a quarter" a number or a measure ("a quarter of a million", "a quarter of a century")."""
OF_A_UNIT = re.compile(
    r" of an? (?P<unit>[a-z]+(?: (?:point|foot|mile|meter|metre|yard|inch|kilometer|kilometre))?)(?![a-z-])"
)
"""What makes a measure of it ("three-quarters of an hour", "two tenths of a percentage point")."""
PART_OF_MAGNITUDE = re.compile(
    rf"(?:three[ -]quarters|two[ -]thirds) of an? (?:{any_of(cues.BEFORE_WHOLE_NUMBER)})(?![a-z])"
)
SHARE = re.compile(
    rf"""
    (?P<top> {_SMALL} | \d{{1,4}} ) (?: [ ] (?P<noun> [a-z]{{3,16}} ) )?
    [ ]{{1,2}} (?: in | out[ ]of ) (?: [ ]every )? [ ]{{1,2}}
    (?P<bottom> (?:{_SMALL}) (?:-(?:{_ONES}))? | (?: \d{{1,3}}, )? \d{{1,4}} | an?[ ]hundred | an?[ ]thousand )
    (?! [\w%] | [.,]\d | [ ] (?: {_FRACTION} | [a-z]+day | {_WHOLE} | to | and[ ]a ) s? (?![a-z]) | - (?: {_UNIT} ) )
    """,
    re.VERBOSE,
)
"""one in five; three out of 10; one driver in seven; not "two in three days"."""
RATING = re.compile(
    r"(?P<top>\d{1,2}\.\d{1,2}|\d{1,3})(?P<slash> ?/ ?|(?: (?:stars|points|marks))? out of )"
    r"(?P<bottom>10|ten|100|five|5|4)(?![\w%/-]|[.,]\d)"
)
"""5.9/10, 7.8 out of ten, 9.5 stars out of 10, 64/100"""
RATED = re.compile(rf"(?<![a-z])(?:{any_of(cues.RATED)})(?![a-z])")
RATED_REACH = 48
"""Characters before a whole number in which the word of a rating stands; "4/10" alone may be a bowler's wickets."""
RATIO = re.compile(rf"(?P<top>\d{{1,4}}|{_SMALL})-(?:to|for|of)-(?P<bottom>\d{{1,4}}|{_SMALL})(?![a-z\d-])")
MULTIPLE_REST = re.compile(rf" (?:{any_of(cues.AFTER_MULTIPLE)})(?![a-z])")
"""What follows a word that multiplies something: "twice as many", "double the figure", "triple last year's"."""
TIMES = frozenset({"twice", "thrice"})
TWICE_REST = re.compile(
    r" (?:(?:as|the|its|that|what|his|her|their|our|my|your|those|these|any"
    r"|an?(?! (?:day|week|month|year|night)))(?![a-z'])|[a-z.-]{3,16}'s "
    r"|(?:this|last) (?!(?:week|month|year|season|summer|winter|spring|autumn|fall|night|term|[a-z]+day)(?!'s|[a-z])))"
)
"""What follows "twice" where it multiplies: "twice as many", "twice last year's", not "twice last year"."""
NOT_TIMES_BEFORE = ("think ", "thought ", "thinking ", "or ")
HALF_A_UNIT = re.compile(
    r"half an? (?P<unit>per cent|percent|percentage point|(?:kilo|milli)?gram|degree|foot|yard|knot|pint|pound|stone)"
    r"(?![a-z])"
)
"""half a per cent; the units that LONE_UNITS lists are read from them on"""
PART_OF_POINT = re.compile(
    r"(?:an? )?(?P<part>half|quarter)[ -](?:of a )?(?:(?P<sure>percentage)[ -])?points?(?![a-z])"
)
"""half a percentage point, a quarter-point"""
AFTER_POINT = re.compile(r"(?: (?:lower|higher|cut|cuts|rise|rises|hike|hikes|increase|reduction|off)|-)(?![a-z])")
HALF_ALONE = re.compile(r"half(?=[.,;:)!?]|$)")
"""half, where the words before it say that it measures ("about half.", "by half")."""
AGAIN = re.compile(r"half as (?:much|many|big|large|long|high) again(?![a-z])")


def _small(word: str) -> float:
    if word in ("a", "an"):
        return 1.0
    if word.startswith("a"):
        return 1000.0 if word.endswith("thousand") else 100.0
    if word[0].isdigit():
        return float(word.replace(",", ""))
    return float(sum(ONES.get(part, TENS.get(part, 0)) for part in word.split("-")))


def share(sight: Sight, at: int) -> Form | None:
    """ "one in five", "three out of 10": a part of a whole."""
    found = SHARE.match(sight.low, at, sight.stop)
    if found is None or (found["noun"] and found["noun"] in cues.NOT_SHARED):
        return None
    top, bottom = _small(found["top"]), _small(found["bottom"])
    if not 0 < top < bottom or sight.taken.at(found.end() - 1):
        return None
    return Form(at, found.end(), fraction_of_one(top / bottom, bottom))


def rating(sight: Sight, at: int) -> Form | None:
    """ "5.9/10", "a score of 64/100": marks out of the most that there are, compared as hundredths of that."""
    found = RATING.match(sight.low, at, sight.stop)
    if found is None or sight.taken.at(at):
        return None
    whole = "." not in found["top"]
    if whole and not (found["bottom"] == "100" and found["slash"] == "/") and not _is_marked(sight, found):
        return None
    top, bottom = float(found["top"]), float(cues.MOST_MARKS.get(found["bottom"]) or found["bottom"])
    if not 0 < top <= bottom:
        return None
    step = 10.0 ** -len(found["top"].partition(".")[2])
    value = quantity(top, top, unit=f"of {bottom:g}", dimension="rating", factor=100.0 / bottom, step=step)
    return Form(at, found.end(), value)


def _is_marked(sight: Sight, found: re.Match[str]) -> bool:
    """Whether whole numbers are marks: a rating is told before them, and they count nothing ("8 out of 10 games")."""
    floor = max(sight.start, found.start() - RATED_REACH)
    if not RATED.search(sight.low, floor, found.start()):
        return False
    noun = counted_noun(sight.text, found.end(), sight.stop, plural=True) if found["slash"] == " out of " else None
    return noun is None or noun.noun in cues.MARKS


def fraction(sight: Sight, at: int) -> Form | None:
    """ "two-thirds", "a third of", "half of", from where the words begin."""
    of_unit = _of_a_rate(sight, at)
    if of_unit:
        return of_unit
    again = AGAIN.match(sight.low, at, sight.stop)
    if again:
        return Form(at, again.end(), quantity(1.5, 1.5, unit="times", dimension="multiple", step=0.2))
    found = FRACTION.match(sight.low, at, sight.stop)
    if found is None:
        hedged = HEDGED.match(sight.low, at, sight.stop)
        if hedged and _is_measure(sight, at) and not OF_A_WHOLE.match(sight.low, hedged.end(), sight.stop):
            return Form(at, hedged.end(), fraction_of_one(1.0 / FRACTIONS[hedged["bottom"]]))
        alone = HALF_ALONE.match(sight.low, at, sight.stop)
        if alone and (
            qualifier_before(sight, at)[0] is not Qualifier.EXACT or sight.low.endswith("by ", sight.start, at)
        ):
            return Form(at, alone.end(), fraction_of_one(0.5))
        return None
    if found["half"]:
        return Form(at, found.end("half"), fraction_of_one(0.5))
    top = _small(found["several"] or found["tied"] or found["top"])
    word = found["many"] or found["one"] or found["bottom"]
    end = at + len(found.group())
    if not 0 < top < FRACTIONS[word]:
        return None
    if OF_A_WHOLE.match(sight.low, end, sight.stop):
        if found["top"] and word in ("half", "quarter"):
            return None  # it is read from its unit on
        return _of_a_unit(sight, at, end, top / FRACTIONS[word])
    return Form(at, end, fraction_of_one(top / FRACTIONS[word]))


def _of_a_rate(sight: Sight, at: int) -> Form | None:
    """ "half a per cent", "half a percentage point", "a quarter point lower"."""
    half = HALF_A_UNIT.match(sight.low, at, sight.stop)
    if half:
        unit = BY_WORD[half["unit"]]
        value = quantity(0.5, 0.5, unit=unit.name, dimension=unit.dimension, factor=unit.factor, step=0.1)
        return Form(at, half.end(), value)
    point = PART_OF_POINT.match(sight.low, at, sight.stop)
    if point is None or not (point["sure"] or AFTER_POINT.match(sight.low, point.end(), sight.stop)):
        return None
    part = 1 / FRACTIONS[point["part"]]
    value = quantity(part, part, unit="percentage point", dimension="points", step=FRACTION_SHARE * part)
    return Form(at, point.end(), value)


def _is_idle(sight: Sight, at: int, end: int) -> bool:
    """Whether "twice" counts nothing: "think twice", "once or twice", "twice-weekly"."""
    return sight.low.endswith(NOT_TIMES_BEFORE, sight.start, at) or sight.low[end : end + 1] == "-"


def _of_a_unit(sight: Sight, at: int, end: int, part: float) -> Form | None:
    """A part of a unit of measure, with the unit; None where a number or another noun follows."""
    found = OF_A_UNIT.match(sight.low, end, sight.stop)
    unit = BY_WORD.get(found["unit"]) if found else None
    if found is None or unit is None:
        return None
    step = FRACTION_SHARE * part
    value = quantity(part, part, unit=unit.name, dimension=unit.dimension, factor=unit.factor, step=step)
    return Form(at, found.end(), value)


def _is_measure(sight: Sight, at: int) -> bool:
    """Whether a hedge or the word of a change stands before a fraction."""
    return (
        qualifier_before(sight, at)[0] is not Qualifier.EXACT
        or BY.search(sight.low, max(sight.floor, at - len("down ")), at) is not None
    )


def opens_magnitude(sight: Sight, at: int) -> bool:
    """Whether the words at a place say how much of a magnitude follows: "three quarters of a billion"."""
    return PART_OF_MAGNITUDE.match(sight.low, at, sight.stop) is not None


def fraction_of_one(part: float, bottom: float = 1.0) -> Quantity:
    """A part of a whole; in percent it is a hundred times that, as loose as a fraction is: "a third" is said of 35%,
    "four fifths" of 82%, "one in ten" of 9 to 11%, "41 in a hundred" of that alone. `bottom` is of how many."""
    coarse = FRACTION_STEP if bottom < PRECISE_BOTTOM else 1.0 / bottom
    step = max(min(coarse, FRACTION_SHARE * part), LEAST_STEP)
    return quantity(part, part, unit="fraction", dimension="ratio", factor=100.0, step=step)


def ratio(sight: Sight, at: int) -> Form | None:
    """ "8-to-1"."""
    found = RATIO.match(sight.low, at, sight.stop)
    if found is None:
        return None
    top, bottom = _small(found["top"]), _small(found["bottom"])
    return Form(at, found.end(), quantity(top, bottom, unit="ratio", dimension="score"))


def multiple(sight: Sight, at: int, word: str) -> Form | None:
    """ "doubled", "fourfold", "twice as many": a multiple of something else."""
    times = MULTIPLES.get(word)
    if times is None:
        return None
    end = at + len(word)
    if sight.low.startswith(" down", end):
        return None  # "doubled down on efforts"
    if word in TIMES and not TWICE_REST.match(sight.low, end, sight.stop):
        return None if _is_idle(sight, at, end) else Form(at, end, quantity(times, times, counted="time"))
    if word in MULTIPLES_OF_SOMETHING and word not in TIMES and not MULTIPLE_REST.match(sight.low, end, sight.stop):
        return None
    return Form(at, end, quantity(times, times, unit="times", dimension="multiple", step=0.2))
