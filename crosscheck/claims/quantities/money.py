"""The currency before or after a figure."""

import re
from typing import NamedTuple

from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon import currencies
from crosscheck.lexicon.cues import COMPARED_NATIONS

_SIGN_CHARS = frozenset(currencies.SIGNS)
_LETTER_SIGNS = {**currencies.LETTERS, **{code: code for code in currencies.CODES}}
_ENDS = frozenset(sign[-1] for sign in (*_LETTER_SIGNS, *currencies.SIGNS)) | {"S", "A", "C", "Z", "K"}
_NATIONS = any_of(currencies.DOLLARS)

SIGN_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z])(?P<nation>{_NATIONS}) ?(?=\$)|(?<![A-Za-z])GH(?=₵))?(?P<sign>[{''.join(_SIGN_CHARS)}]) ?$"
)
"""$, US$, C $, GH₵ """
NATION_LAST = re.compile(rf"\$ ?(?P<nation>{_NATIONS}) ?$")
"""$US"""
LETTERS_BEFORE = re.compile(
    r"(?:(?<![A-Za-z])|(?<=[a-z]{3})(?=[A-Z]))(?P<sign>[A-Z][A-Za-z]{0,4}\.?|rs\.?|kr|zł|Y=|GH¢)[ ]?-?$"
)
"""USD, RM, Rs.; a run-together word may stand before it ("costsRM3.06")."""
WINDOW = 9
"""Characters before a figure in which its currency stands: the longest, "U.S. $" and "A$ ", with a blank."""
AMERICAN = re.compile(r"US ?\$|\$ ?US|\bUSD\b|U\.S\. ?(?:\$|dollar)|(?:US|American) dollar|\(\$")
"""What shows that an article's plain dollars may be American; "C$6 ($4.40)" converts into them."""
_OWN = ("A", "AU", "C", "CA", "NZ", "HK", "S", "FJ", "NT")
OWN_DOLLAR = re.compile(r"[A-Z]\$ ?\d")
OWN_DOLLARS = {sign: re.compile(rf"(?<![A-Za-z]){sign}\$ ?\d") for sign in _OWN}
SHILLINGS = frozenset({"Sh", "Shs"})
WEAK_USES = r"(?<![A-Za-z]){}\d[\d,. ]*(?: ?(?:million|billion|trillion|bn|m|mn)\b|\d{{3}}\b)"
"""What shows that an article uses a letter as a currency: "R25 million", "R25,000"."""


class Currency(NamedTuple):
    """A currency that ends where a figure begins: its ISO code, where it begins, and whether it may be no currency."""

    code: str
    start: int
    weak: bool = False


def money_before(sight: Sight, at: int) -> Currency | None:
    """The currency before a figure; None when there is none."""
    text = sight.text
    last = text[at - 1 : at]
    if last in (" ", "-", "\u00a0"):
        last = text[at - 2 : at - 1]
    if not last or last not in _ENDS or at <= sight.floor:
        return None
    floor = max(sight.floor, at - WINDOW)
    window = text[floor:at].removesuffix("-")
    if last in _SIGN_CHARS:
        found = SIGN_BEFORE.search(window)
        if found is None:
            return None
        code = currencies.SIGNS[found["sign"]]
        if found["sign"] == "$" and found["nation"]:
            code = currencies.DOLLARS[found["nation"]]
        elif code == "JPY" and "yuan" in sight.low and "yen" not in sight.low:
            code = "CNY"
        return Currency(code, floor + found.start())
    return _letters_before(sight, window, floor)


def _letters_before(sight: Sight, window: str, floor: int) -> Currency | None:
    """ "$US160", "USD 525", "RM3" """
    nation = NATION_LAST.search(window)
    if nation:
        return Currency(currencies.DOLLARS[nation["nation"]], floor + nation.start())
    found = LETTERS_BEFORE.search(window)
    if found is None or found["sign"] not in _LETTER_SIGNS:
        return None
    sign = found["sign"]
    weak = sign in currencies.WEAK_SIGNS or sign in currencies.NOT_CODES
    if weak and found.end() != found.end("sign"):
        return None
    if weak and sight.whole.uses(sign, re.compile(WEAK_USES.format(re.escape(sign)))):
        weak = False
    code = national(sight, "shilling") if sign.rstrip(".") in SHILLINGS else _LETTER_SIGNS[sign]
    return Currency(code, floor + found.start(), weak)


def national(sight: Sight, word: str) -> str:
    """The code of a currency's word, by the country that the article names where several share the word."""
    for marker, code in currencies.NATIONAL.get(word, ()):
        if marker in sight.low:
            return code
    return _own_dollar(sight) if word == "dollar" else currencies.WORDS[word]


def _own_dollar(sight: Sight) -> str:
    """The code of plain dollars: those of the one nation whose sign the article writes ("A$900"), else American."""
    if not sight.whole.uses("own dollars", OWN_DOLLAR) or sight.whole.uses("american dollars", AMERICAN):
        return "USD"
    signs = [sign for sign, pattern in OWN_DOLLARS.items() if sight.whole.uses(sign, pattern)]
    return currencies.DOLLARS[signs[0]] if len(signs) == 1 else "USD"


NATION_AFTER = re.compile(rf" (?P<nation>{any_of(COMPARED_NATIONS)})(?![A-Za-z])(?! [A-Z])")


def nation_after(sight: Sight, at: int, code: str) -> tuple[int, str]:
    """Past a "US" written after an amount in dollars ("$76 US"), with the code it makes of a bare dollar."""
    if sight.text[at : at + 1] != " " or not code.endswith("D"):
        return at, code
    found = NATION_AFTER.match(sight.text, at, sight.stop)
    if found is None:
        return at, code
    return found.end(), COMPARED_NATIONS[found["nation"]]
