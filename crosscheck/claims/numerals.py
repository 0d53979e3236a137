"""Read one written number: digits in any newspaper's style, number words, fractions and magnitudes.

The text that is read comes twice: as written, and folded to lower case with plain blanks, dashes and quotes; a place is
the same in both.
"""

import re
from typing import NamedTuple

from crosscheck.claims.patterns import any_of
from crosscheck.lexicon.cues import AFTER_SLASHED
from crosscheck.lexicon.numerals import (
    COLLECTIVES,
    FRACTION_SIGNS,
    FRACTIONS,
    ONES,
    SCALE_PLURALS,
    SCALES,
    TENS,
    VAGUE_TIMES,
)

MAX_DIGITS = 26
"""Characters of a figure in digits; a longer run is an identifier (a trillion has 13 digits, and 4 separators)."""
MAX_NUMBER_WORDS = 24
"""Words of a number; "nine hundred and ninety-nine trillion ..." ends before this, a hostile run of words does not."""


class Numeral(NamedTuple):
    """A number `text[start:end]` standing for low..high; `step` is the resolution it is written with.

    `plain`: bare digits without separator, decimal or magnitude, which may be a name ("Section 427"). `vague`:
    "thousands", "dozens". `word`: in words. `scale`: the magnitude it is written with, as of "2 billion".
    """

    start: int
    end: int
    low: float
    high: float
    step: float
    plain: bool = False
    vague: bool = False
    word: bool = False
    scale: float = 1.0

    @property
    def scaled(self) -> bool:
        """Whether it is written with a magnitude."""
        return self.scale > 1


DIGITS = re.compile(
    r"""
    (?P<grouped> \d{1,3} (?: , \d{3} ){1,6} (?! \d ) (?: \. \d+ )? )           # 1,234.5
  | (?P<indian>  \d{1,2} (?: , \d{2} ){1,4} , \d{3} (?! \d ) (?: \. \d+ )? )   # 12,34,567
  | (?P<dotted>  \d{1,3} (?: \. \d{3} ){2,6} (?! \d ) (?: , \d+ )?             # 1.234.567,8
               | \d{1,3} (?: \. \d{3} ){1,6} , \d{1,2} (?! \d ) )              # 1.234,50
  | (?P<spaced>  \d{1,3} (?: [\u00a0\u2009\u202f'’] \d{3} ){1,6} (?! \d ) (?: [.,] \d+ )?   # 1 234, 1'234
               | \d{1,3} (?: [ ] \d{3} ){2,6} (?! \d ) (?: [.,] \d+ )?         # 1 234 567
               | [1-9]\d{0,2} (?: [ ] \d{3} ){1,6} , \d{1,2} (?! \d )           # 1 234,5
               | [1-9]\d? [ ] \d00 (?! \d | [.,] \d ) )                        # 25 000
  | (?P<comma>   \d{1,3} , \d{1,2} (?! [\d,] ) )                               # 1,5
  | (?P<plain>   \d+ (?: \. \d+ )? | \. \d+ )                                  # 1234.5, .500
    """,
    re.VERBOSE,
)
_SIGNS = "".join(FRACTION_SIGNS)
FRACTION_TAIL = re.compile(rf" ?(?P<sign>[{_SIGNS}])|[ -](?P<top>[1-9])/(?P<bottom>[2-9]|16)(?![\d/])")
"""2½, 2 1/2, 2-1/2"""
LONE_FRACTION = re.compile(
    rf"(?P<sign>[{_SIGNS}])|(?P<top>[1-7])/(?P<bottom>[2-58]|10|16)(?![\d/.,])(?=[ -](?:{any_of(AFTER_SLASHED)}))"
)
"""½, 3/4 of"""
POWER = re.compile(
    r" ?[×x*] ?10(?:\^ ?(?P<up>-?\d{1,3})|(?P<signed>-\d{1,2})|(?P<raised>[⁻]?[⁰¹²³⁴-⁹]{1,3}))(?!\d)"
    r"|e(?P<e>[+-]?\d{1,2})(?![\w.])"
)
"""×10^8, ×10-8, x 10⁸, e-8"""
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")

WORD = re.compile(r"[a-z]+")
GAP = re.compile(r"(?: ?- ?| {1,3})(?:and {1,3})?")
HALF_TAIL = re.compile(
    r"[ -](?:and|&)[ -](?:(?:an?|one|(?P<three>three))[ -])?"
    r"(?P<part>half|quarters?|third|fourth|fifth|eighth|tenth|1/2)(?![a-z])"
)
AND = (" and ", "-and-", " & ")
SCALES_AFTER = tuple(f" {scale}" for scale in SCALES)
POINT = re.compile(
    r"[ -]point(?P<digits>(?:[ -](?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?![a-z])){1,6})"
)
"""three-point-one, forty-eight point six"""
MORE_OF = re.compile(r" of (thousands|millions|billions|lakhs|crores)(?![a-z])")

SMALL = ONES | TENS
NUMBER_WORDS = frozenset(SMALL) | frozenset(SCALES) | frozenset(SCALE_PLURALS) | frozenset(COLLECTIVES)


def read_digits(raw: str, low: str, at: int, stop: int) -> Numeral | None:
    """The number whose digits begin at `at`, without its magnitude; `raw` has the blanks as written."""
    first = low[at]
    if first in FRACTION_SIGNS or low[at + 1 : at + 2] == "/":
        lone = LONE_FRACTION.match(low, at, stop)
        if lone:
            return _lone_fraction(lone)
    found = DIGITS.match(raw, at, stop)
    if found is None or found.end() - at > MAX_DIGITS:
        return None
    kind, written = str(found.lastgroup), found.group()
    value, decimals = _decimal(kind, written)
    end, step = found.end(), 10.0**-decimals
    follow = low[end : end + 1] if end < stop else ""
    tail = FRACTION_TAIL.match(low, end, stop) if follow and (follow in " -" or follow in FRACTION_SIGNS) else None
    if tail and (tail["sign"] or int(tail["top"]) < int(tail["bottom"])):
        value += FRACTION_SIGNS[tail["sign"]] if tail["sign"] else int(tail["top"]) / int(tail["bottom"])
        end, step = tail.end(), 0.25
    if follow and follow in " ×x*e" and (power := POWER.match(low, end, stop)):
        times = 10.0 ** int((power["up"] or power["signed"] or power["e"] or power["raised"]).translate(RAISED))
        value, step, end = value * times, step * times, power.end()
    plain = kind == "plain" and decimals == 0 and end == found.end()
    if plain and written[0] == "0" and len(written) > 1:
        return None  # "0401 GMT", "007": a name in digits
    return Numeral(at, end, value, value, step, plain=plain)


def _lone_fraction(found: re.Match[str]) -> Numeral | None:
    value = FRACTION_SIGNS[found["sign"]] if found["sign"] else int(found["top"]) / int(found["bottom"])
    return Numeral(found.start(), found.end(), value, value, 0.02) if 0 < value < 1 else None


def _decimal(kind: str, written: str) -> tuple[float, int]:
    """The value of a digit string and how many decimals it is written with."""
    if kind in ("grouped", "indian"):
        figure = written.replace(",", "")
    elif kind in ("dotted", "comma"):
        figure = written.replace(".", "").replace(",", ".")
    elif kind == "spaced":
        figure = re.sub(r"[ \u00a0\u2009\u202f'’]", "", written).replace(",", ".")
    else:
        figure = written
    return float(figure), len(figure.partition(".")[2])


def read_words(low: str, at: int, stop: int) -> Numeral | None:
    """The number whose words begin at `at`: "twenty-eight thousand six hundred", "two dozen", "thousands"."""
    found = WORD.match(low, at, stop)
    if found is None:
        return None
    if found.group() in SCALE_PLURALS:
        return _vague(low, found, stop)
    total, current, smallest, dozen, last, end = 0.0, 0.0, 1.0, 1.0, "", at
    for _ in range(MAX_NUMBER_WORDS):
        word = found.group() if found else ""
        if word in SMALL and (not last or _may_follow(last, word)):
            current, smallest = current + SMALL[word], 1.0
        elif word in COLLECTIVES or (last in SMALL and word[:-1] in COLLECTIVES and word[-1] == "s"):
            word = word if word in COLLECTIVES else word[:-1]
            dozen = COLLECTIVES[word]
            current = (current or 1) * dozen
        elif word in SCALES or (word[-1:] == "s" and word[:-1] in SCALES and last in SMALL):
            smallest = SCALES.get(word) or SCALES[word[:-1]]
            if smallest == 100:
                current = (current or 1) * 100
            elif current == 0 and total:
                total *= smallest  # "three lakh crore"
            else:
                total, current = total + (current or 1) * smallest, 0.0
        else:
            break
        assert found is not None
        end, last = found.end(), word
        if word in COLLECTIVES:
            break
        gap = GAP.match(low, end, stop)
        found = WORD.match(low, gap.end(), stop) if gap else None
    if end == at:
        return None
    step = dozen if last in COLLECTIVES else smallest
    numeral = Numeral(at, end, total + current, total + current, step, word=True, scale=smallest)
    return _with_point(low, numeral, stop) if smallest <= 100 else numeral


def _may_follow(last: str, word: str) -> bool:
    """Whether a small number word continues a number: "twenty-eight", "hundred six", never "two three"."""
    return last in SCALES or (last in TENS and word in ONES and 0 < ONES[word] < 10)


def _with_point(low: str, numeral: Numeral, stop: int) -> Numeral:
    """ "forty-eight point six" """
    tail = POINT.match(low, numeral.end, stop)
    if tail is None:
        return numeral
    digits = re.split("[ -]", tail["digits"])[1:]
    part = sum(ONES.get(digit, 0) * 10.0 ** -(place + 1) for place, digit in enumerate(digits))
    value = round(numeral.low + part, len(digits))
    return numeral._replace(end=tail.end(), low=value, high=value, step=10.0 ** -len(digits))


def _vague(low: str, found: re.Match[str], stop: int) -> Numeral:
    """ "thousands", "tens of thousands": from one of the scale to one of the next."""
    word = found.group()
    scale = float(SCALE_PLURALS[word])
    end, high = found.end(), VAGUE_TIMES.get(word, scale * (1000 if scale >= 1e6 else 10))
    more = MORE_OF.match(low, end, stop)
    if more:
        times = SCALE_PLURALS[more.group(1)]
        scale, high, end = scale * times, high * times, more.end()
    return Numeral(found.start(), end, scale, high, scale, vague=True, word=True)


def with_half(low: str, numeral: Numeral, stop: int) -> Numeral:
    """The numeral with "and a half" after it ("two and a half", "a million and a half")."""
    tail = HALF_TAIL.match(low, numeral.end, stop) if low.startswith(AND, numeral.end) else None
    if tail is None or numeral.vague or not (numeral.word or numeral.plain or numeral.scaled):
        return numeral
    if numeral.scaled and low.startswith(SCALES_AFTER, tail.end()):
        return numeral
    unit = numeral.step if numeral.scaled else 1.0
    word = tail["part"]
    part = unit / (2 if word == "1/2" else FRACTIONS[word]) * (3 if tail["three"] else 1)
    return numeral._replace(
        end=tail.end(), low=numeral.low + part, high=numeral.high + part, step=unit / 2, plain=False
    )
