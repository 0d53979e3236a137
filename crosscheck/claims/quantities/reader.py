"""Read the quantity at a place of a sentence: the special forms first, then a number with what stands around it."""

import re
from dataclasses import replace

from crosscheck.claims.mention import Mention
from crosscheck.claims.nouns import Counted, counted_noun, noun_after_number
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities import counts, lengths, lone, names, parts, ranks, special, zeros
from crosscheck.claims.quantities.amount import Amount, read_amount
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.compound import compound
from crosscheck.claims.quantities.measures import measure_after, measure_past_adjective
from crosscheck.claims.quantities.money import nation_after
from crosscheck.claims.quantities.parts import Form
from crosscheck.claims.quantities.qualify import is_during, qualifier_after, qualifier_before
from crosscheck.claims.quantities.ranges import Joined, joined, opens_date
from crosscheck.claims.quantities.rates import Rate, is_per, rate_after
from crosscheck.claims.quantities.sight import Sight
from crosscheck.claims.quantities.triggers import KINDS
from crosscheck.lexicon.cues import AFTER_TIMES
from crosscheck.lexicon.units import UNITS
from crosscheck.model import Qualifier, Quantity

WORD = re.compile(r"[a-z]+")
OF_THE = re.compile(r" (?:of )?(?:the |its |their |his |her |our |all |those )|(?= of )")
ASIDE = re.compile(r" \([^()\n]{2,24}\)(?= (?:per|an?) |/)")
COMPARED = re.compile(rf" (?:{any_of(AFTER_TIMES)}|[a-z]{{2,9}}er)(?![a-z])")
"""What follows "times" where they multiply ("three times as many"), not where they count ("shot seven times")."""
FACTORS = {"fraction": 100.0, **{unit.name: unit.factor for unit in UNITS}}
"""Units of special forms that may be hedged, with their worth in the base unit."""
UNRATED = frozenset({"time", "age", "speed", "points"})
"""Dimensions that are per nothing ("two years a ..." is no rate)."""


def read(sight: Sight, at: int) -> Mention | None:
    """The quantity that begins at a hit, or None."""
    first = sight.low[at]
    if not first.isalpha():
        return _read_digits(sight, at)
    found = WORD.match(sight.low, at, sight.stop)
    word = found.group() if found else ""
    kind = KINDS.get(word)
    if kind is None or sight.low[at - 1 : at].isdigit():
        return None
    if kind == "zero":
        return zeros.zero(sight, at, word)
    if kind == "unit":
        return lone.lone(sight, at, word)
    form = special.of_word(sight, at, word, kind)
    if form:
        return _formed(sight, form)
    if kind == "number" and parts.opens_magnitude(sight, at):
        return None  # it is read from its magnitude on
    return _number(sight, at, digits=False) if kind == "number" else None


def _read_digits(sight: Sight, at: int) -> Mention | None:
    if sight.low[at - 1 : at] == "." and at - 1 >= sight.floor and not sight.low[at - 2 : at - 1].isalnum():
        at -= 1  # ".500"
    if quake := lengths.quake(sight, at):
        return _formed(sight, quake)
    if at > sight.start and sight.low[at - 1].isalnum():
        return _number(sight, at, digits=True)
    if sight.low[at - 1 : at] == "-" and names.in_lettered_name(sight, at) and not ranks.numbered(sight, at):
        return None
    form = special.of_digits(sight, at)
    return _formed(sight, form) if form else _number(sight, at, digits=True)


def _formed(sight: Sight, form: Form) -> Mention | None:
    """A special form with its noun and its qualifier."""
    if form.end > sight.stop:
        return None
    value = form.value
    if value.dimension == "rank":
        noun = counted_noun(sight.text, form.end, sight.stop, plural=False)
        return Mention(form.start, form.end, form.start, replace(value, counted=noun.noun if noun else None))
    if value.counted == "time":
        rate = rate_after(sight, form.end)
        return Mention(form.start, form.end, form.start, _per(value, rate.per) if rate else value)
    qualifier, lead = qualifier_before(sight, form.start)
    low, high = value.as_written.low, value.as_written.high
    factor = FACTORS.get(value.unit)
    if qualifier is not Qualifier.EXACT and factor is not None and low is not None and high is not None:
        value = quantity(
            low, high, unit=value.unit, dimension=value.dimension, factor=factor, step=value.step, qualifier=qualifier,
        )  # fmt: skip
    if value.unit == "fraction":
        whole = _whole(sight, form.end)
        value = replace(value, counted=whole.noun if whole else None)
    return Mention(form.start, form.end, lead, value)


def _per(value: Quantity, per: str) -> Quantity:
    """A count so often ("twice a month")."""
    assert value.low is not None
    return quantity(value.low, value.low, counted=value.counted, per=per)


def _whole(sight: Sight, end: int) -> Counted | None:
    """What a fraction is a part of: "a third of the population", "half the condos", "one in three voters"."""
    the = OF_THE.match(sight.low, end, sight.stop)
    if the:
        if the.end() == end:
            return None
        return noun_after_number(sight.text, the.end(), sight.stop) or counted_noun(
            sight.text, the.end() - 1, sight.stop, plural=False
        )
    return counted_noun(sight.text, end, sight.stop, plural=True)


def _number(sight: Sight, at: int, *, digits: bool) -> Mention | None:
    """A number with what stands around it: currency, magnitude, range, unit or counted noun, qualifier."""
    first = read_amount(sight, at, digits=digits)
    if first is None or first.end > sight.stop:
        return None
    if _named(sight, first) or (first.bare and (opens_date(sight, first) or is_per(sight, first.start, first.end))):
        return None
    both = joined(sight, first) or compound(sight, first)
    if both is None:
        numeral = first.numeral
        both = Joined(numeral.low, numeral.high, first.end, first.currency, first.measure)
    if both.currency is None and both.measure is None and not first.numeral.vague:
        measure = measure_past_adjective(sight, both.end, both.high)
        both = both._replace(measure=measure, end=measure.end) if measure else both
    if both.currency is None and both.measure is None:
        mention = counts.count(sight, first, both)
    else:
        mention = _measured(sight, first, both)
    if mention is None or both.change is None or not isinstance(mention.value, Quantity):
        return mention
    return replace(mention, value=replace(mention.value, change=both.change))


def _named(sight: Sight, first: Amount) -> bool:
    """Whether a number in words is a name or an idiom with its unit ("the Six-Day War", "at one point")."""
    if not (first.words and first.measure):
        return False
    if first.unit == "point" and sight.low.endswith("at ", sight.start, first.start):
        return True
    capitals = sight.text[first.start].isupper() and sight.text[first.numeral.end + 1 : first.numeral.end + 2].isupper()
    return capitals and not (sight.title or sight.opens(first.start) or sight.text[first.start : first.end].isupper())


def _measured(sight: Sight, first: Amount, both: Joined) -> Mention:
    """A figure in a currency or a unit."""
    unit, dimension, factor, end = _unit(sight, both)
    rate = _rate(sight, end, dimension)
    if rate and (both.rate is None or both.rate.per == rate.per):
        end = rate.end
    rate = both.rate or rate
    qualifier, lead = qualifier_before(sight, first.start)
    if dimension == "time" and is_during(sight, lead, first.start):
        qualifier, lead = Qualifier.EXACT, first.start
    if qualifier is Qualifier.EXACT and (after := qualifier_after(sight, end, first.start)):
        qualifier = after[0]
    counted = None
    if unit == "times" and both.low > 1 and not COMPARED.match(sight.low, end, sight.stop):
        unit, dimension, counted = "count", "count", "time"
    value = quantity(
        both.low, both.high, unit=unit, dimension=dimension, factor=factor, step=first.numeral.step,
        qualifier=qualifier, counted=counted, per=rate.per if rate else None,
    )  # fmt: skip
    return Mention(first.start, end, lead, value)


def _unit(sight: Sight, both: Joined) -> tuple[str, str, float, int]:
    """The unit of a figure, its dimension, its worth in the base unit, and where it ends."""
    if both.measure:
        return both.measure.unit, both.measure.dimension, both.measure.factor, both.end
    assert both.currency is not None
    end, currency = nation_after(sight, both.end, both.currency)
    again = measure_after(sight, end, scaled=True, size=both.high)  # "$5 million dollars"
    if again and again.unit == currency and again.factor == 1.0:
        end = again.end
    return currency, "money", 1.0, end


def _rate(sight: Sight, end: int, dimension: str) -> Rate | None:
    """What a figure is per; one that stands after a conversion in parentheses does not lengthen it."""
    if dimension in UNRATED:
        return None
    money = dimension == "money"
    if money and (aside := ASIDE.match(sight.low, end, sight.stop)):
        rate = rate_after(sight, aside.end(), money=True)
        return Rate(rate.per, end) if rate else None  # "C$6 (US$4.46) per share"
    return rate_after(sight, end, money=money, measured=True)
