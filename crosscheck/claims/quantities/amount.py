"""One amount: a number with its sign, its magnitude, and the currency or unit that stands at it."""

import re
from dataclasses import dataclass, replace

from crosscheck.claims.nouns import is_plural
from crosscheck.claims.numerals import Numeral, read_digits, read_words, with_half
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.measures import Measure, measure_after
from crosscheck.claims.quantities.money import Currency, money_before
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.currencies import CODES, NOT_CODES
from crosscheck.lexicon.nonclaims import AFTER_METRES, CROWDS, METRE_WORDS
from crosscheck.lexicon.numerals import FEW, SCALE_NEEDS_MONEY, SCALE_SYMBOLS, SCALES


@dataclass(frozen=True, slots=True)
class Amount:
    """A number at `start` to `end` in what it is written with: a currency before it, a unit after it, or neither."""

    start: int
    end: int
    numeral: Numeral
    currency: str | None = None
    measure: Measure | None = None
    words: bool = False  # in words, so that it cannot be a name

    @property
    def bare(self) -> bool:
        """Whether nothing says what it measures."""
        return self.currency is None and self.measure is None

    @property
    def unit(self) -> str | None:
        """Its currency or unit."""
        return self.currency or (self.measure.unit if self.measure else None)


ARTICLE = re.compile(r"(?<![a-z])an? $")
PART_OF = re.compile(
    r"(?<![a-z])(?:(?:an? )?(?P<one>quarter|third|half)|(?P<many>three[ -]quarter|two[ -]third)s)(?: of)?[ -](?:an? )?$"
)
PARTS_OF = {"half": 0.5, "quarter": 0.25, "third": 1 / 3, "three quarter": 0.75, "two third": 2 / 3}
"""half a million, a quarter of a million"""
FEW_BEFORE = re.compile(rf"(?<![a-z])(?:an? )?(?P<few>{'|'.join(FEW)})(?: of)? $")
"""several hundred, a couple of thousand"""
AFTER_FIGURE = re.compile(r"\d[ -]")
"""What makes of a magnitude in words the end of a figure that could not be read ("Type 2-5 million")."""
OPENING = 24
"""Characters before a magnitude word in which "three-quarters of a" stands."""
LETTER_UNITS = frozenset({"current", "temperature", "voltage", "power", "force", "energy", "volume"})
"""Dimensions with units of one capital letter."""
NEGATIVE = re.compile(r"(?<![a-z])(?:minus|negative)[ -]$")
SCALE_AFTER = re.compile(r"(?P<gap>\+? ?- ?|\+? {0,2})(?P<word>[a-z]+)")
"""1.6 billion, 5-million, 2+ million"""
METRES = re.compile(rf"\d ?(?:{any_of(METRE_WORDS)})(?![a-z])|\dm (?:{any_of(AFTER_METRES)})(?![a-z])|\d m(?![a-z])")
MILLIONS = re.compile(
    rf"million|[$€£¥₹] ?\d[\d.,]{{0,9}}m(?![a-z])|\d ?(?:bn|mln)(?![a-z])|(?<![a-z])(?:{any_of(CROWDS)})(?![a-z])"
)
"""What shows that an article measures lengths, and that it writes millions."""
THE_LENGTH = re.compile(r"(?<![a-z])(?:the|a|an) \d{2,5}$")
"""the 200m"""
THE_REACH = 12
OF_A = re.compile(r" of an?(?= )")
MILLION = 1e6
MARK_NOUN = re.compile(r"[ -](?P<word>[a-z]+)")


def read_amount(sight: Sight, at: int, *, digits: bool) -> Amount | None:
    """The amount whose number begins at `at`; None where no number does."""
    low, stop = sight.low, sight.stop
    before = low[at - 1 : at] if at > sight.start else ""
    glued = digits and before.isalpha()
    money = money_before(sight, at) if digits else None
    if digits and not money and not _may_begin(sight, at, before):
        return None
    numeral = read_digits(sight.raw, low, at, stop) if digits else read_words(low, at, stop)
    if numeral is None:
        return None
    start, numeral = (money.start if money else at), with_half(low, numeral, stop)
    if not digits:
        if AFTER_FIGURE.match(low, at - 2) and _is_magnitude(low, at) and not numeral.vague:
            return None
        start, numeral = _opening(sight, numeral)
    numeral = with_magnitude(sight, numeral, money=money is not None)
    if digits and numeral.scaled:
        numeral = with_half(low, numeral, stop)
    if money and money.weak and numeral.plain:
        if glued:
            return None
        money = None
    measure = None if money else _measure(sight, numeral)
    if measure and numeral.plain and measure.end == numeral.end + 1 and _names(sight, start, measure):
        return None
    start, numeral = _signed(sight, start, numeral, measured=measure is not None or money is not None)
    if glued and not money and measure is None and not numeral.scaled:
        return None
    end = measure.end if measure else numeral.end
    return Amount(start, end, numeral, money.code if money else None, measure, words=not digits)


def _measure(sight: Sight, numeral: Numeral) -> Measure | None:
    """The unit after a number; after "thousands" it may stand behind "of"."""
    at = numeral.end
    if numeral.vague and sight.low.startswith(" of ", at):
        at += len(" of")
    elif sight.low.startswith("+", at):
        at += 1  # "5+ years"
    elif numeral.step < 1 and 0 < numeral.high < 1 and (of := OF_A.match(sight.low, at, sight.stop)):
        at = of.end()  # "0.3 of an inch"
    return measure_after(sight, at, scaled=numeral.scaled or numeral.vague, size=numeral.high)


def _names(sight: Sight, start: int, measure: Measure) -> bool:
    """Whether a letter right after digits belongs to a name ("Long March 4C"), not to a unit."""
    if not sight.text[measure.end - 1].isalpha():
        return False
    if measure.unit == "byte":
        return True  # "Relay 4B"
    if sight.opens(start):
        return measure.dimension in LETTER_UNITS and sight.text[measure.end - 1].isupper()
    word, begin = sight.word_before(start)
    capital = word[:1].isupper() and word[-1].isalnum()
    return capital and not sight.title and not sight.starts_clause(begin) and not sight.taken.at(begin)


def _may_begin(sight: Sight, at: int, before: str) -> bool:
    """Whether digits that no currency precedes can begin a figure where they stand."""
    earlier = sight.low[at - 2 : at - 1]
    if before.isalpha():  # "reached5" is dirt, "A320" and "v1" are names
        return sight.text[max(0, at - 3) : at].islower() and sight.text[at - 3 : at].isalpha()
    if (before in ("/", "\ufffd") and earlier.isdigit()) or (before == "=" and earlier.isalpha()):
        return False  # "articleid=3369" is an address
    if before == "'" and earlier.isalpha():
        return False
    if before in ("_", ":") or (before == "." and earlier.isdigit()):
        return before == ":" and not earlier.isdigit()
    if before == "." and earlier.isalpha():  # "sank.30" is dirt, "ID.3" is a name
        return sight.text[max(0, at - 4) : at - 1].islower() and sight.text[at - 4 : at - 1].isalpha()
    return not (before == "," and earlier.isdigit())


def _opening(sight: Sight, numeral: Numeral) -> tuple[int, Numeral]:
    """The numeral with what stands before its magnitude word ("a dozen", "half a million", "several hundred")."""
    low, at = sight.low, numeral.start
    window = max(sight.floor, at - OPENING)
    if not _is_magnitude(low, at):
        return at, numeral
    part = PART_OF.search(low, window, at)
    if part:
        times = PARTS_OF[part["one"] or part["many"].replace("-", " ")]
        return part.start(), numeral._replace(
            low=numeral.low * times, high=numeral.high * times, step=numeral.step * times
        )
    few = FEW_BEFORE.search(low, window, at)
    if few:
        least, most = FEW[few["few"]]
        return few.start(), numeral._replace(low=numeral.low * least, high=numeral.high * most)
    article = ARTICLE.search(low, window, at)
    return (article.start() if article else at), numeral


def _is_magnitude(low: str, at: int) -> bool:
    return low.startswith(_SCALE_STARTS, at)


_SCALE_STARTS = (*SCALES, "dozen")


def _signed(sight: Sight, start: int, numeral: Numeral, *, measured: bool) -> tuple[int, Numeral]:
    """The numeral with the sign before it ("-5%", "minus 1.4", "+3"); "-5 people" may begin a list's item."""
    low = sight.low
    if start <= sight.start:
        return start, numeral
    before = low[start - 1]
    if before in "-+" and (start - 2 < sight.start or low[start - 2] in " (["):
        in_list = before == "-" and start - 1 == sight.start and numeral.plain and not measured
        if in_list or sight.raw[start - 1] == "—":
            return start, numeral
        return start - 1, (_negated(numeral) if before == "-" else numeral)
    if before in " -" and (minus := NEGATIVE.search(low, max(sight.floor, start - 10), start)):
        return minus.start(), _negated(numeral)
    return start, numeral


def _negated(numeral: Numeral) -> Numeral:
    return numeral._replace(low=-numeral.high, high=-numeral.low, plain=False)


def with_magnitude(sight: Sight, numeral: Numeral, *, money: bool) -> Numeral:
    """The numeral with the magnitude that follows it ("1.6 billion", "5m", "two and a half million").

    `money`: a currency stands before, so that "m" and "b" are magnitudes.
    """
    if numeral.vague:
        return numeral
    for _ in range(2):  # "two hundred thousand", "1.5 lakh crore"
        found = SCALE_AFTER.match(sight.low, numeral.end, sight.stop)
        if found is None:
            return numeral
        word = found["word"]
        if _is_coded(sight, found):
            return _times(numeral, found.start("word") + 1, MILLION)
        times = SCALES.get(word) or (SCALES.get(word[:-1]) if word[-1] == "s" else None)
        if times is None:
            times = SCALE_SYMBOLS.get(word)
            if times is None or not (money or _mark_counts(sight, word, found)):
                return numeral
        numeral = _times(numeral, found.end(), times)
    return numeral


def _is_coded(sight: Sight, found: re.Match[str]) -> bool:
    """Whether a magnitude stands in one word with a currency's code: "30 MUSD", "120 MEUR"."""
    written = sight.text[found.start("word") : found.end()]
    return len(written) == len("MEUR") and written[0] in "Mm" and written[1:] in CODES - NOT_CODES


def _times(numeral: Numeral, end: int, times: float) -> Numeral:
    return numeral._replace(
        end=end, low=_exact(numeral.low * times), high=_exact(numeral.high * times),
        step=numeral.step * times, plain=False, scale=numeral.scale * times,
    )  # fmt: skip


def _exact(value: float) -> float:
    """The product without the noise of binary fractions: 2.07 times a billion is 2,070,000,000."""
    return float(f"{value:.14g}")


def _mark_counts(sight: Sight, mark: str, found: re.Match[str]) -> bool:
    """Whether an abbreviated magnitude without a currency is one: "25k", "5m people", "4.3M", not "5m high"."""
    end = found.end()
    noun = MARK_NOUN.match(sight.low, end, sight.stop)
    following = noun["word"] if noun else ""
    if following in AFTER_METRES:
        return False
    if mark not in SCALE_NEEDS_MONEY:
        return not (mark == "k" and found["gap"])
    if found["gap"] or mark not in ("m", "b"):
        return mark in ("tn", "mil")
    if sight.text[end - 1].isupper():
        return not _is_lettered(sight, found.start())
    sign = sight.text[end + 1 : end + 2]
    if is_plural(following) or following == "teu" or (sign and sign in "€$£"):
        return True
    return mark == "m" and (_measured_next(sight, end) or _writes_millions(sight, found.start()))


def _is_lettered(sight: Sight, end: int) -> bool:
    """Whether the digits that end before a capital letter are a name's with it: "Relay 4B", "Block 12M"."""
    start = end
    while start > max(sight.start, end - 4) and sight.low[start - 1].isdigit():
        start -= 1
    word, begin = sight.word_before(start)
    named = word[:1].isupper() and word[1:].islower() and not sight.title and sight.low[start - 1 : start] == " "
    return named and not sight.taken.at(begin)


def _measured_next(sight: Sight, end: int) -> bool:
    """Whether a unit in words follows a mark, so that it can be no unit itself ("5.3m cubic metres")."""
    if not sight.low.startswith(" ", end):
        return False
    measure = measure_after(sight, end, scaled=True, size=1e6)
    if measure is None:
        return False
    return measure.end - end > len(" t") or (measure.unit == "tonne" and sight.ends_phrase(measure.end))


def _writes_millions(sight: Sight, at: int) -> bool:
    """Whether a bare "5.4m" is millions: the article writes such, and measures no length; "the 200m" is a race."""
    whole = sight.whole
    if whole.sport or whole.uses("metres", METRES) or not whole.uses("millions", MILLIONS):
        return False
    return not THE_LENGTH.search(sight.low, max(sight.start, at - THE_REACH), at)


def as_magnitude(sight: Sight, amount: Amount, other: Amount) -> Amount:
    """The first of two ends, read again where its "m" can only be a magnitude: "5m-6m euros"."""
    measure = amount.measure
    if measure is None or measure.unit != "meter" or measure.end != amount.numeral.end + 1 or not other.numeral.scaled:
        return amount
    numeral = with_magnitude(sight, amount.numeral, money=True)
    return replace(amount, numeral=numeral, measure=None, end=numeral.end)


__all__ = ["Amount", "Currency", "as_magnitude", "read_amount", "with_magnitude"]
