"""The unit or the currency that follows a figure.

Words are looked up by the first of them, so that the many figures without a unit cost one look-up.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crosscheck.claims.nouns import counted_noun
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.money import national
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon import cues, currencies, numerals, units
from crosscheck.lexicon.grammar import COMMON_VERBS, STOPPERS
from crosscheck.lexicon.units import Unit


class Measure(NamedTuple):
    """A unit that ends at `end`; for money its ISO code. `factor` is its worth in the base unit."""

    unit: str
    dimension: str
    end: int
    factor: float = 1.0


def _forms(phrase: str, invariant: bool) -> Iterator[str]:
    """A phrase and its regular plural, with blanks and with hyphens between its words."""
    plural = not invariant and len(phrase) > 2 and phrase[-1] not in "s.³²0123456789/"
    for form in (phrase, phrase + "s") if plural else (phrase,):
        yield form
        if " " in form:
            yield form.replace(" ", "-")
        elif "-" in form:
            yield form.replace("-", " ")


_FIRST = re.compile(r"[a-z]+")


def _by_first_word() -> dict[str, tuple[tuple[str, Unit | str], ...]]:
    """Every written form of a unit or a currency, the longest first, by its first word."""
    forms: dict[str, Unit | str] = {}
    for unit in units.UNITS:
        for phrase in unit.words:
            for form in _forms(phrase, invariant=False):
                forms.setdefault(form, unit)
    for name in (*currencies.WORDS, *currencies.SUBUNITS):
        for form in _forms(name, invariant=name in currencies.INVARIANT):
            forms.setdefault(form, name)
    for code in currencies.CODES - currencies.NOT_CODES:
        forms.setdefault(code.lower(), code)
    table: dict[str, list[tuple[str, Unit | str]]] = {}
    for form in sorted(forms, key=len, reverse=True):
        first = _FIRST.match(form)
        assert first is not None
        table.setdefault(first.group(), []).append((form, forms[form]))
    return {first: tuple(found) for first, found in table.items()}


_WORDS = _by_first_word()
OF_STUDY = re.compile(r" (?:course|programme|program|holder|student|apprentice)s?(?![a-z])")
STONES = frozenset({"stone", "stones"})
POUNDS = frozenset({"pound", "pounds"})
OUNCES = frozenset({"ounce", "ounces", "oz"})
BULLION = re.compile(rf"(?<![a-z])(?:{any_of(cues.BULLION)})(?![a-z])", re.IGNORECASE)
PLACE_AFTER = re.compile(r"\.? [A-Z][a-z]")
"""Mt Everest, Mt. Fuji"""
TROY = next(unit for unit in units.UNITS if unit.name == "troy ounce")
_SYMBOLS = {symbol: unit for unit in reversed(units.UNITS) for symbol in unit.symbols}

GAP = re.compile(r" {1,2}-? ?|- ?")
WORD = re.compile(r"[a-z]+")
SYMBOL = re.compile(rf"(?:{any_of(_SYMBOLS)})(?![A-Za-z0-9À-ɏ²³])")
INCHES = re.compile(r"in(?![A-Za-z0-9À-ɏ])")
"""38in"""
PERCENT_POINT = re.compile(r"[％%] ?-?points?(?![a-z])")
SUBUNIT = re.compile(r"(?P<sub>[pc¢])(?![A-Za-z0-9])")
CODE_GLUED = re.compile(r"(?:US|A|C|NZ|HK|S)?(?P<sign>[$€£¥₹₫])(?!\d)")
BOUNDARY = re.compile(r"[a-z0-9²³à-ɏ]")
DECIMAL_BEFORE = re.compile(r"\d\.\d{1,3}$")
ADJECTIVE = re.compile(r" ([a-z]{3,14}(?:-[a-z]{2,10})?) (?=[a-z])")
NOT_ADJECTIVES = STOPPERS | COMMON_VERBS | numerals.ONES.keys() | numerals.TENS.keys()
ARTICLE_NOUN = re.compile(r" ([a-z]{2,})")
"""What makes an article of "A" ("the port turns 300 A family runs it")."""
SHAPED = re.compile(r"-[A-Za-z]")
APART = frozenset({"m", "g", "t", "h", "W", "V", "A", "L", "C", "F", "N", "J", "°", "″", "′"})
"""One-letter symbols that may stand apart from their number ("31,000 t", "5 W")."""


def measure_after(sight: Sight, at: int, *, scaled: bool, size: float) -> Measure | None:
    """The unit or currency that follows a figure of `size` ending at `at`. `scaled`: it has a magnitude."""
    low, stop = sight.low, sight.stop
    if at >= stop:
        return None
    if low[at] in "%％":
        point = PERCENT_POINT.match(low, at, stop)
        return Measure("percentage point", "points", point.end()) if point else Measure("percent", "ratio", at + 1)
    if low[at] == " " and low[at + 1 : at + 2] in ("%", "％"):
        return measure_after(sight, at + 1, scaled=scaled, size=size)
    gap = GAP.match(low, at, stop)
    begin = gap.end() if gap else at
    word = WORD.match(low, begin, stop)
    if word:
        found = _by_word(sight, begin, word.group(), scaled=scaled, size=size)
        if found:
            return found
    return _by_symbol(sight, at, begin)


def _by_word(sight: Sight, begin: int, first: str, *, scaled: bool, size: float) -> Measure | None:
    low, stop = sight.low, sight.stop
    for form, meaning in _WORDS.get(first, ()):
        end = begin + len(form)
        if not low.startswith(form, begin) or end > stop or (end < stop and BOUNDARY.match(low, end)):
            continue
        if form[-1] == "." and end == stop:
            continue  # the full stop of the sentence
        if form in STONES and (form[-1] == "s" or counted_noun(sight.text, end, stop, plural=True)):
            continue  # "96 stone figures", "200 stones"
        if form == "degree" and OF_STUDY.match(low, end, stop):
            continue  # "nine degree courses"
        if isinstance(meaning, Unit):
            if form in POUNDS and _is_sterling(sight, end, scaled=scaled):
                return Measure("GBP", "money", end)
            if form in OUNCES and sight.whole.uses("bullion", BULLION):
                meaning = TROY
            return Measure(meaning.name, meaning.dimension, end, meaning.factor)
        money = _money(sight, form, meaning, begin, end, scaled=scaled, size=size)
        if money:
            return money
    return None


def _is_sterling(sight: Sight, end: int, *, scaled: bool) -> bool:
    """Whether pounds are money: the article writes pound signs, or the figure has a magnitude; "pounds of" weigh."""
    weighs = sight.low.startswith(" of ", end)
    return (scaled and sight.whole.sterling) or ((scaled or sight.whole.sterling) and not weighs)


def _money(sight: Sight, form: str, name: str, begin: int, end: int, *, scaled: bool, size: float) -> Measure | None:
    """A currency in words or as a code, where the word can mean one."""
    if name.isupper():
        return (
            Measure(name, "money", end)
            if sight.text[begin:end].isupper() or form in ("usd", "eur", "gbp", "vnd")
            else None
        )
    if name in currencies.SUBUNITS:
        code, worth = currencies.SUBUNITS[name]
        return Measure(code, "money", end, worth)
    if name in currencies.NEEDS_SIZE and not scaled and size < currencies.LEAST_SIZE:
        return None
    return Measure(national(sight, name), "money", end)


def measure_past_adjective(sight: Sight, at: int, size: float) -> Measure | None:
    """The unit behind one adjective ("three full years", "998 horizontal miles", "10 more minutes")."""
    found = ADJECTIVE.match(sight.text, at, sight.stop)
    if found is None:
        return None
    word = found.group(1)
    general = word in cues.MEASURING_ADJECTIVES
    if not general and (word in NOT_ADJECTIVES or word.endswith("ly")):
        return None
    measure = measure_after(sight, found.end() - 1, scaled=False, size=size)
    if measure is None or general:
        return measure
    unit = sight.low[found.end() : measure.end]
    plain = measure.dimension in units.PHYSICAL and unit[-1] == "s" and unit not in cues.AMBIGUOUS_UNITS
    return measure if plain and size != 1 else None


def _by_symbol(sight: Sight, at: int, begin: int) -> Measure | None:
    text, stop = sight.text, sight.stop
    sign = CODE_GLUED.match(text, begin, stop)
    if sign:
        return Measure(currencies.SIGNS[sign["sign"]], "money", sign.end())
    if begin == at:
        sub = SUBUNIT.match(text, at, stop)
        if sub:
            code, worth = currencies.SUBUNITS["pence" if sub["sub"] == "p" else "cent"]
            return Measure(code, "money", sub.end(), worth)
        if INCHES.match(text, at, stop) and text[at - 1].isdigit():
            return Measure("inch", "length", at + len("in"), units.BY_WORD["inch"].factor)
    symbol = SYMBOL.match(text, begin, stop)
    if symbol is None or (begin > at and len(symbol.group()) == 1 and symbol.group() not in APART):
        return None
    if begin > at and len(symbol.group()) == 1 and SHAPED.match(text, symbol.end(), stop):
        return None  # "5m T-shirts"
    if begin > at and symbol.group() == "A" and (noun := ARTICLE_NOUN.match(text, symbol.end(), stop)):
        return Measure("ampere", "current", symbol.end()) if noun.group(1) in NOT_ADJECTIVES else None
    if symbol.group() == "Mt" and PLACE_AFTER.match(text, symbol.end(), stop):
        return None
    if symbol.group() == "s" and not DECIMAL_BEFORE.search(text, max(sight.start, at - 6), at):
        return None  # "2018s best", "in her 40s", "Model 3s"
    unit = _SYMBOLS[symbol.group()]
    return Measure(unit.name, unit.dimension, symbol.end(), unit.factor)
