"""The unit that follows a number, the currency around it, and what a rate is per."""

import re
from dataclasses import dataclass

from crosscheck.claims.numerals import BLANK
from crosscheck.lexicon import currencies, units
from crosscheck.lexicon.units import Unit


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit found at `text[..:end]`; `money` gives the ISO code when it is one, `factor` its worth in the base unit."""

    unit: str
    dimension: str
    end: int
    factor: float = 1.0


def _plural(form: str) -> str:
    """A pattern for a form and its regular plural."""
    head = re.escape(form).replace(r"\ ", f"(?:{BLANK}|-)").replace(r"\-", f"(?:{BLANK}|-)")
    return head if form.endswith(("s", ".", "/h", "2", "3")) or len(form) < 3 else head + "s?"


def _alternatives(forms: list[str]) -> str:
    return "|".join(forms)


_BY_WORD: dict[str, Unit] = {}
_BY_SYMBOL: dict[str, Unit] = {}
for _unit in units.UNITS:
    for _form in _unit.words:
        _BY_WORD.setdefault(_form.replace("-", " "), _unit)
    for _symbol in _unit.symbols:
        _BY_SYMBOL.setdefault(_symbol, _unit)

_WORDS = sorted({f for u in units.UNITS for f in u.words}, key=len, reverse=True)
_SYMBOLS = sorted(_BY_SYMBOL, key=len, reverse=True)
_MONEY = sorted([*currencies.WORDS, *(w for w in currencies.SUBUNITS if len(w) > 1)], key=len, reverse=True)
_CODES = sorted([*currencies.CODES, *(s for s in currencies.SYMBOLS if not s.isalpha() or s in ("RMB", "RM"))], key=len, reverse=True)

WORD_AFTER = re.compile(
    rf"(?:{BLANK}?-{BLANK}?|{BLANK})?(?:(?P<word>{_alternatives([_plural(w) for w in _WORDS])})(?![A-Za-zÀ-ɏ²³]))", re.IGNORECASE
)
SYMBOL_AFTER = re.compile(
    rf"(?P<gap>{BLANK}|-)?(?P<symbol>{_alternatives([re.escape(s) for s in _SYMBOLS])})(?![A-Za-z0-9À-ɏ²³])"
)
MONEY_AFTER = re.compile(
    rf"(?:{BLANK}?-{BLANK}?|{BLANK})?(?:(?P<money>{_alternatives([_plural(w) for w in _MONEY])})(?![A-Za-zÀ-ɏ]))", re.IGNORECASE
)
CODE_AFTER = re.compile(rf"{BLANK}?(?P<code>{_alternatives([re.escape(c) for c in _CODES])})(?![A-Za-z])")
SUB_AFTER = re.compile(r"(?P<sub>[pc¢])(?![A-Za-z0-9])")
NATION_AFTER = re.compile(rf"{BLANK}(?:US|U\.S\.|Cdn|Canadian|Australian)(?![A-Za-z])(?!{BLANK}[A-Z])")

_SIGNS = sorted([*currencies.SYMBOLS, *currencies.CODES], key=len, reverse=True)
MONEY_BEFORE = re.compile(rf"(?:(?<![A-Za-z])|(?<=[a-z]{{3}}))(?:(?:US|U\.S\.|AU|A|C|HK|NZ|S){BLANK})?(?P<sign>{_alternatives([re.escape(s) for s in _SIGNS])}){BLANK}?-?$")
"""The currency that ends where a number begins. A run-together word may stand before it ("costsRM3.06")."""

SIGN_WINDOW = 8
"""Characters before a number in which its currency sign must stand: the longest sign with its blank is 8."""

CURRENCY_OF_PREFIX = {"A": "AUD", "AU": "AUD", "C": "CAD", "HK": "HKD", "NZ": "NZD", "S": "SGD"}

RATE = re.compile(
    rf"""
    (?P<slash> {BLANK}? / {BLANK}? (?: each {BLANK} )? )?
    (?(slash) | (?: {BLANK} | {BLANK}?-{BLANK}? ) (?P<link> per | an? | each | every | the ) (?: {BLANK}+ | - ) )
    (?P<per> {_alternatives(sorted((re.escape(p).replace(chr(92) + " ", " ") .replace(" ", "[ ]") for p in units.PER), key=len, reverse=True))} ) s? (?! [\w-] )
    (?! {BLANK} (?: ago | earlier | later | before | after | or {BLANK} two | off | old | and {BLANK} a ) \b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
RATE_ADVERB = re.compile(rf"{BLANK}(?P<adverb>annually|yearly|monthly|weekly|daily|hourly|nightly|apiece)\b", re.IGNORECASE)
_ADVERBS = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour", "nightly": "night", "apiece": "unit"}
_TIMES = frozenset("second minute hour day night week month year annum decade century season quarter".split())
BLANK_SYMBOLS = frozenset({"m", "g", "t", "W", "V", "L", "C", "F", "%", "°", "″", "′"})
"""One-letter symbols that may stand apart from their number ("31,000 t")."""


def money_before(text: str, at: int) -> tuple[int, str] | None:
    """Where the currency before a number begins, and its ISO code; None when there is none."""
    window = text[max(0, at - SIGN_WINDOW) : at]
    if not window or not (window[-1] in "$€£¥₹₩₽₺₫฿₱₦₪₴₵₡₸=.-" or window[-1].isalpha() or window[-1].isspace()):
        return None
    found = MONEY_BEFORE.search(window)
    if found is None:
        return None
    sign = found["sign"]
    if sign in ("P", "Re", "kr", "Fr", "Sh", "DH", "SR") and found.end() != found.end("sign"):
        return None
    code = currencies.SYMBOLS.get(sign, sign)
    prefix = found.group()[: found.start("sign") - found.start()].strip()
    return at - len(window) + found.start(), CURRENCY_OF_PREFIX.get(prefix, code)


def measure_after(text: str, at: int, *, scaled: bool, sterling: bool) -> Measure | None:
    """The unit or currency that follows a number ending at `at`.

    `scaled`: the number has a magnitude ("million pounds" is money); `sterling`: the article writes pound signs.
    """
    follow = text[at : at + 1]
    if not follow:
        return None
    found = MONEY_AFTER.match(text, at)
    word = WORD_AFTER.match(text, at)
    if found and not (word and word.end() > found.end()):
        name = _singular_money(found["money"])
        pounds = name == "pound"
        if not (pounds and not scaled and not sterling):
            return _money(name, found.end())
    code = CODE_AFTER.match(text, at)
    if code:
        return Measure(currencies.SYMBOLS.get(code["code"], code["code"]), "money", code.end())
    sub = SUB_AFTER.match(text, at)
    if sub:
        return _money("pence" if sub["sub"] == "p" else "cent", sub.end())
    symbol = SYMBOL_AFTER.match(text, at)
    if symbol and not (word and word.end() > symbol.end()) and _symbol_allowed(symbol):
        unit = _BY_SYMBOL[symbol["symbol"]]
        return Measure(unit.name, unit.dimension, symbol.end(), unit.factor)
    if word:
        known = _unit_of(word["word"])
        return Measure(known.name, known.dimension, word.end(), known.factor)
    return None


def _symbol_allowed(symbol: re.Match[str]) -> bool:
    return symbol["gap"] is None or len(symbol["symbol"]) > 1 or symbol["symbol"] in BLANK_SYMBOLS


def _unit_of(form: str) -> Unit:
    folded = re.sub(rf"{BLANK}|-", " ", form.lower())
    return _BY_WORD.get(folded) or _BY_WORD[folded[:-1]]


def _singular_money(form: str) -> str:
    folded = re.sub(rf"{BLANK}|-", " ", form.lower())
    return folded if folded in currencies.WORDS or folded in currencies.SUBUNITS else folded[:-1]


def _money(name: str, end: int) -> Measure:
    if name in currencies.SUBUNITS:
        code, worth = currencies.SUBUNITS[name]
        return Measure(code, "money", end, worth)
    return Measure(currencies.WORDS[name], "money", end)


def rate_after(text: str, at: int, *, money: bool) -> tuple[str, int] | None:
    """What a figure ending at `at` is per ("a barrel", "/kg", "annually"), and where that ends."""
    found = RATE.match(text, at)
    if found:
        per = units.PER[found["per"].lower()]
        link = (found["link"] or "/").lower()
        if link in ("per", "/") or (link != "the" and (money or per in _TIMES)):
            return per, found.end()
        return None
    adverb = RATE_ADVERB.match(text, at)
    return (_ADVERBS[adverb["adverb"].lower()], adverb.end()) if adverb else None


def nation_after(text: str, at: int) -> int:
    """Past a "US" written after an amount in dollars ("$76 US")."""
    found = NATION_AFTER.match(text, at)
    return found.end() if found else at
