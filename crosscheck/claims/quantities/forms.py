"""Forms that are more than a number and its unit: fractions, ratios, multiples, ranks, ages, scores."""

import re
from dataclasses import dataclass

from crosscheck.claims.numerals import BLANK, read_words
from crosscheck.claims.quantities.build import quantity
from crosscheck.lexicon.numerals import FRACTIONS, MULTIPLES, ONES, ORDINALS
from crosscheck.model import Quantity

_FRACTION_WORDS = "|".join(sorted(FRACTIONS, key=len, reverse=True))
_SMALL_WORDS = "|".join(sorted(ONES, key=len, reverse=True))
_ORDINAL_WORDS = "|".join(sorted(ORDINALS, key=len, reverse=True))

FRACTION = re.compile(
    rf"""
    (?P<top> an? | {_SMALL_WORDS} ) (?: {BLANK} | - )+ (?P<bottom> {_FRACTION_WORDS} ) \b
    (?= {BLANK}+ (?: of | the | as | its | their | all | are | were | is | was | more | less | have | had | said | said | lower | higher | majority | a ) \b
      | - (?: majority | share | stake ) | [.,;)] | {BLANK}+ (?: majority | share | stake | interest | owned ) \b )
  | (?P<half> half ) (?= {BLANK}+ (?: of | the | its | their | his | her | all | those | them | as | that | an? (?! {BLANK}+ (?: hundred | thousand | million | billion | trillion | dozen | lakh | crore | hour | day | week | month | year | mile | minute | second | century | decade | point | percent | per{BLANK}cent | percentage | kilo | pound | metre | meter | degree ) ) ) \b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""two-thirds; a third of; half of."""

SHARE = re.compile(
    rf"""
    (?P<top> {_SMALL_WORDS} | \d{{1,4}} ) {BLANK}+ (?: in (?: {BLANK}+ every )? | out{BLANK}+of (?: {BLANK}+ every )? ) {BLANK}+
    (?P<bottom> {_SMALL_WORDS} | (?: \d{{1,3}}, )? \d{{1,4}} | a{BLANK}+hundred ) (?! [\w%] | [.,]\d | {BLANK} (?: {_FRACTION_WORDS} | \w+day | to | January ) \b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""one in five; three out of 10."""

RATIO = re.compile(rf"(?P<top>\d{{1,4}}|{_SMALL_WORDS})-to-(?P<bottom>\d{{1,4}}|{_SMALL_WORDS})\b", re.IGNORECASE)
ORDINAL = re.compile(rf"(?P<digits>\d{{1,3}}(?:,\d{{3}})*)(?:st|nd|rd|th)(?![A-Za-z])|(?P<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?P<ones>{_ORDINAL_WORDS})\b|(?P<word>{_ORDINAL_WORDS})\b", re.IGNORECASE)
MULTIPLE = re.compile(rf"(?P<word>{'|'.join(sorted(MULTIPLES, key=len, reverse=True))})\b", re.IGNORECASE)
TWICE_AS = re.compile(rf"{BLANK}+(?:as|the|its|that|what|more)\b", re.IGNORECASE)
SCORE = re.compile(r"(?P<one>\d{1,3})[-–](?P<other>\d{1,3})(?![\w-]|[.,]\d|[-–])")
SCORE_WORDS = re.compile(
    r"\b(?:win|won|wins|winning|beat|beats|beaten|victory|defeat|defeats|defeated|draw|drew|lead|leads|leading|led|loss|lost|lose|loses|vote|voted|votes|voting|"
    r"ruling|ruled|decision|score|scored|tie|tied|aggregate|triumph|thrashing|thrashed|set|sets|final|rout|hammering|margin|ahead|trail|trailed|majority|result|half-?time|goalless|down|up)\b",
    re.IGNORECASE,
)
AGE_NAME = re.compile(r"[A-Za-zÀ-ɏ’'.)\"”]{2}(?:, ?|,? \()$")
AGE_END = re.compile(rf"(?:,|\)|\.(?:\s|$)|;|:|{BLANK}(?:of|from|was|is|who|has|had|and|told|said)\b|$)")
WHO_IS = re.compile(rf"\b(?:who|he|she){BLANK}(?:is|was|turned|turns|will{BLANK}be){BLANK}(?:just{BLANK}|only{BLANK}|now{BLANK}|then{BLANK})?$", re.IGNORECASE)
CLAUSE_END = re.compile(r"[.,;)]|\s*$|\s(?:when|and|at|years old)\b")
AGED = re.compile(rf"\b(?:aged?|at{BLANK}the{BLANK}age{BLANK}of|age{BLANK}of){BLANK}+(?:just{BLANK}|only{BLANK}|about{BLANK}|between{BLANK})?$", re.IGNORECASE)
MAGNITUDE_BEFORE = re.compile(rf"\bmagnitude(?:{BLANK}of|-|{BLANK}){BLANK}?$", re.IGNORECASE)
OLDEST = 115


@dataclass(frozen=True, slots=True)
class Form:
    """A special form read at `text[..:end]`."""

    end: int
    value: Quantity


def _small(word: str) -> float:
    low = word.lower()
    if low in ("a", "an"):
        return 1.0
    if low.startswith("a"):
        return 100.0
    return float(ONES[low]) if low in ONES else float(low.replace(",", ""))


def share(text: str, at: int) -> Form | None:
    """ "one in five", "three out of 10": a part of a whole."""
    found = SHARE.match(text, at)
    if found is None:
        return None
    top, bottom = _small(found["top"]), _small(found["bottom"])
    if not 0 < top < bottom:
        return None
    return Form(found.end(), _fraction(top / bottom))


def fraction(text: str, at: int) -> Form | None:
    """ "two-thirds", "a third of", "half of"."""
    found = FRACTION.match(text, at)
    if found is None:
        return None
    if found["half"]:
        return Form(found.end("half"), _fraction(0.5))
    top, bottom = _small(found["top"]), FRACTIONS[found["bottom"].lower()]
    return Form(found.end("bottom"), _fraction(top / bottom)) if 0 < top < bottom else None


def _fraction(part: float) -> Quantity:
    """A part of a whole; in percent it is a hundred times that, and as loose as a fraction in words is."""
    return quantity(part, part, unit="fraction", dimension="ratio", factor=100.0, step=0.02)


def ratio(text: str, at: int) -> Form | None:
    """ "8-to-1"."""
    found = RATIO.match(text, at)
    if found is None:
        return None
    return Form(found.end(), quantity(_small(found["top"]), _small(found["bottom"]), unit="ratio", dimension="score"))


def multiple(text: str, at: int) -> Form | None:
    """ "doubled", "fourfold", "twice as many": a multiple of something else."""
    found = MULTIPLE.match(text, at)
    if found is None:
        return None
    word = found["word"].lower()
    if word in ("twice", "thrice") and not TWICE_AS.match(text, found.end()):
        return None
    times = MULTIPLES[word]
    return Form(found.end(), quantity(times, times, unit="times", dimension="multiple", step=0.2))


def rank(text: str, at: int) -> Form | None:
    """ "13th", "third-largest", "first": a place in an order."""
    found = ORDINAL.match(text, at)
    if found is None:
        return None
    if found["digits"]:
        place = float(found["digits"].replace(",", ""))
    elif found["word"]:
        place = float(ORDINALS[found["word"].lower()])
    else:
        tens = read_words(text, at)
        ones = ORDINALS[found["ones"].lower()]
        if tens is None or ones > 9:
            return None
        place = tens.low + ones
    return Form(found.end(), quantity(place, place, unit="rank", dimension="rank"))


def score(text: str, at: int, sentence: str) -> Form | None:
    """ "won 5-4": two sides' points or votes, as written, in a sentence about a contest."""
    found = SCORE.match(text, at)
    if found is None or not SCORE_WORDS.search(sentence):
        return None
    return Form(found.end(), quantity(float(found["one"]), float(found["other"]), unit="score", dimension="score"))


def is_age(text: str, start: int, end: int, low: float) -> bool:
    """Whether bare digits are an age: "Maddon, 66," or "aged 45"."""
    if not 0 < low <= OLDEST:
        return False
    before = text[max(0, start - 24) : start]
    if AGED.search(before) or (WHO_IS.search(before) and CLAUSE_END.match(text, end)):
        return True
    name = AGE_NAME.search(before)
    return bool(name and _after_name(before[: name.start() + 2]) and AGE_END.match(text, end))


def _after_name(before: str) -> bool:
    """Whether the text ends in a capitalised word of more than two letters, as a person's name does."""
    word = re.split(r"[\s(“\"]", before.rstrip("\"”)"))[-1]
    return len(word) > 2 and word[0].isupper() and not word.isupper()
