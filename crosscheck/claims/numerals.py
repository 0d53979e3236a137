"""Read one written number: digits in any newspaper's style, number words, fractions and magnitudes."""

import re
from dataclasses import dataclass

from crosscheck.lexicon.numerals import (
    COLLECTIVES,
    FRACTION_SIGNS,
    FRACTIONS,
    ONES,
    SCALE_NEEDS_MONEY,
    SCALE_PLURALS,
    SCALE_SYMBOLS,
    SCALES,
    TENS,
)

BLANK = r"[ \t\u00a0\u2009\u202f]"
"""A blank inside a line; a number never runs over a line end."""

MAX_DIGITS = 18
"""A longer run of digits is an identifier, not a figure (a trillion has 13)."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number `text[start:end]` standing for low..high; `step` is the resolution it is written with.

    `plain` is true for bare digits without separator, decimal or magnitude: those may be names ("Section 427").
    `vague` is true for "thousands", "dozens".
    """

    start: int
    end: int
    low: float
    high: float
    step: float
    plain: bool = False
    vague: bool = False
    word: bool = False
    fraction: bool = False
    scaled: bool = False


DIGITS = re.compile(
    r"""
    (?P<grouped> \d{1,3} (?: , \d{3} )+ (?! \d ) (?: \. \d+ )? )          # 1,234.5
  | (?P<indian>  \d{1,2} (?: , \d{2} ){1,4} , \d{3} (?! \d ) (?: \. \d+ )? )   # 12,34,567
  | (?P<dotted>  \d{1,3} (?: \. \d{3} ){2,} (?! \d ) (?: , \d+ )? )       # 1.234.567,8
  | (?P<spaced>  \d{1,3} (?: [\u00a0\u2009\u202f] \d{3} )+ (?! \d ) (?: [.,] \d+ )?   # 1 234,5 with thin blanks
               | \d{1,3} (?: [ ] \d{3} ){2,} (?! \d ) (?: [.,] \d+ )?     # 1 234 567
               | \d{1,3} (?: [ ] \d{3} )+ (?! \d ) , \d{1,2} (?! \d ) )   # 1 234,5
  | (?P<comma>   \d+ , \d{1,2} (?! [\d,] ) )                              # 1,5
  | (?P<plain>   \d+ (?: \. \d+ )? | \. \d+ )                             # 1234.5, .500
    """,
    re.VERBOSE,
)

_SIGNS = "".join(FRACTION_SIGNS)
FRACTION_TAIL = re.compile(rf"{BLANK}?(?P<sign>[{_SIGNS}])|(?:{BLANK}|-)(?P<top>[1-9])/(?P<bottom>[2-9])(?![\d/])")

_SCALE_WORDS = "|".join(sorted(SCALES, key=len, reverse=True))
_SCALE_MARKS = "|".join(sorted(SCALE_SYMBOLS, key=len, reverse=True))
SCALE = re.compile(
    rf"""
    (?: {BLANK} | - | {BLANK}?-{BLANK}? )? (?P<word> {_SCALE_WORDS} ) s? (?! [a-z] )   # "1.6 billion", "520-million"
  | {BLANK}? (?P<mark> {_SCALE_MARKS} ) (?! [\w'’/²³] | \.\w )                      # "5m", "56.4bn"
    """,
    re.VERBOSE | re.IGNORECASE,
)

WORD = re.compile(r"[A-Za-z]+")
GAP = re.compile(rf"(?:{BLANK}+|{BLANK}?-{BLANK}?)(?:and{BLANK}+)?")
HALF_TAIL = re.compile(rf"{BLANK}+and{BLANK}+(?:a{BLANK}+|one{BLANK}+)(?P<part>half|quarter|third)\b", re.IGNORECASE)
ARTICLE = re.compile(rf"\b(?:a|an|the){BLANK}+$", re.IGNORECASE)
HALF_OF = re.compile(rf"(?:\bhalf|\bquarter{BLANK}+of)(?:{BLANK}+|-)(?:an?{BLANK}+)?$", re.IGNORECASE)

_SMALL = ONES | TENS
NUMBER_WORDS = frozenset(_SMALL) | frozenset(SCALES) | frozenset(SCALE_PLURALS) | frozenset(COLLECTIVES)
FRACTION_WORDS = frozenset(FRACTIONS)


def read_digits(text: str, at: int) -> Numeral | None:
    """The number whose digits begin at `at`, without its magnitude. Linear in the length of its digits."""
    found = DIGITS.match(text, at)
    if found is None or found.end() - at > MAX_DIGITS + 8:
        return None
    kind, written = str(found.lastgroup), found.group()
    value, decimals = _decimal(kind, written)
    end, step = found.end(), 10.0**-decimals
    tail = FRACTION_TAIL.match(text, end)
    if tail and (tail["sign"] or int(tail["top"]) < int(tail["bottom"])):
        value += FRACTION_SIGNS[tail["sign"]] if tail["sign"] else int(tail["top"]) / int(tail["bottom"])
        end, step = tail.end(), 0.25
    plain = kind == "plain" and decimals == 0 and end == found.end()
    return Numeral(at, end, value, value, step, plain=plain)


def _decimal(kind: str, written: str) -> tuple[float, int]:
    """The value of a digit string and how many decimals it is written with."""
    if kind in ("grouped", "indian"):
        plain = written.replace(",", "")
    elif kind in ("dotted", "comma"):
        plain = written.replace(".", "").replace(",", ".")
    elif kind == "spaced":
        plain = re.sub(r"[ \u00a0\u2009\u202f]", "", written).replace(",", ".")
    else:
        plain = written
    return float(plain), len(plain.partition(".")[2])


def read_words(text: str, at: int) -> Numeral | None:
    """The number whose words begin at `at`: "twenty-eight thousand six hundred", "two dozen", "thousands"."""
    found = WORD.match(text, at)
    if found is None:
        return None
    first = found.group().lower()
    if first in SCALE_PLURALS:
        return _vague(text, found)
    total, current, smallest, last, end = 0.0, 0.0, 1.0, "", at
    while found is not None:
        word = found.group().lower()
        if word in _SMALL:
            if last and not _may_follow(last, word):
                break
            current += _SMALL[word]
            smallest = 1.0
        elif word in COLLECTIVES:
            current = (current or 1) * COLLECTIVES[word]
            end = found.end()
            last = word
            break
        elif word in SCALES or (word.rstrip("s") in SCALES and last in _SMALL):
            scale = SCALES[word.rstrip("s")]
            if scale == 100:
                current = (current or 1) * 100
            else:
                total, current = total + (current or 1) * scale, 0.0
            smallest = scale
        else:
            break
        end, last = found.end(), word
        found = _next_word(text, end)
    if end == at:
        return None
    value = total + current
    return Numeral(at, end, value, value, smallest, word=True, scaled=smallest > 1)


def _next_word(text: str, end: int) -> re.Match[str] | None:
    gap = GAP.match(text, end)
    return WORD.match(text, gap.end()) if gap else None


def _may_follow(last: str, word: str) -> bool:
    """Whether a small number word continues a number: "twenty-eight", "hundred six", never "two three"."""
    if last in SCALES:
        return True
    return last in TENS and word in ONES and 0 < ONES[word] < 10


def _vague(text: str, found: re.Match[str]) -> Numeral:
    """ "thousands", "tens of thousands": from one of the scale to one of the next."""
    scale = float(SCALE_PLURALS[found.group().lower()])
    end, high = found.end(), {12.0: 100.0, 20.0: 100.0}.get(scale, scale * (1000 if scale >= 1e6 else 10))
    more = re.compile(rf"{BLANK}+of{BLANK}+(thousands|millions|billions)\b", re.IGNORECASE).match(text, end)
    if more:
        times = SCALE_PLURALS[more.group(1).lower()]
        scale, high, end = scale * times, high * times, more.end()
    return Numeral(found.start(), end, scale, high, scale, vague=True, word=True)


def with_magnitude(text: str, numeral: Numeral, *, money: bool) -> Numeral:
    """The numeral with the magnitude that follows it, if any ("1.6 billion", "5m", "two and a half million").

    `money` says that a currency stands before, so that "m" and "b" are magnitudes.
    """
    numeral = _with_half(text, numeral)
    scale = SCALE.match(text, numeral.end)
    if scale is None or numeral.vague:
        return numeral
    if scale["word"]:
        times = SCALES[scale["word"].lower()]
    else:
        mark = scale["mark"]
        if not (money or _mark_counts(text, mark, scale.start("mark") - numeral.end, scale.end())):
            return numeral
        times = SCALE_SYMBOLS[mark.lower()]
    grown = Numeral(
        numeral.start, scale.end(), numeral.low * times, numeral.high * times, numeral.step * times, word=numeral.word, scaled=True
    )
    return with_magnitude(text, grown, money=money) if scale["word"] and times < 1e6 else grown


MARK_NOUN = re.compile(rf"{BLANK}*(?:-|{BLANK})(?!(?:high|long|wide|deep|tall|away|from|below|above|freestyle|butterfly|hurdles|race|final|relay)\b)[a-z€$]", re.IGNORECASE)


def _mark_counts(text: str, mark: str, gap: int, end: int) -> bool:
    """Whether an abbreviated magnitude without a currency is one: "25k", "5m people", not "5m high" or "8 t"."""
    low = mark.lower()
    if low in SCALE_NEEDS_MONEY:
        return low == "m" and gap == 0 and mark == "m" and bool(re.match(rf"{BLANK}(?:people|euros?|dollars?|pounds?|tonnes?|tons?|barrels?|users?|customers?|vehicles?|viewers?|homes?|households?|jobs?|units?|shares?|passengers?|votes?|voters?|children|workers?|subscribers?|followers?|downloads?|copies|visitors?|members?|years?)\b", text[end : end + 14]))
    return not (low == "k" and gap > 0)


def _with_half(text: str, numeral: Numeral) -> Numeral:
    """ "two and a half" """
    tail = HALF_TAIL.match(text, numeral.end)
    if tail is None or not numeral.word or numeral.scaled:
        return numeral
    part = 1 / FRACTIONS[tail["part"].lower()]
    return Numeral(numeral.start, tail.end(), numeral.low + part, numeral.high + part, 0.5, word=True)
