"""A number without a unit: a count with its noun, an age, a magnitude, or nothing."""

import re

from crosscheck.claims.mention import Mention
from crosscheck.claims.nouns import Counted, counted_noun, is_plural, noun_after_of, singular
from crosscheck.claims.numerals import Numeral
from crosscheck.claims.quantities import ages, names
from crosscheck.claims.quantities.amount import Amount
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.money import national
from crosscheck.claims.quantities.qualify import qualifier_after, qualifier_before
from crosscheck.claims.quantities.ranges import Joined
from crosscheck.claims.quantities.rates import rate_after
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.grammar import MODIFYING_PLURALS, NAME_HEADS
from crosscheck.lexicon.nonclaims import (
    AFTER_COUNTED_PEOPLE,
    AFTER_ZERO,
    NOT_BEFORE_ONE,
    NOT_BEFORE_PRONOUN,
    ONE_BODY,
    ONE_IDIOMS,
    ONE_NOT_COUNTING,
    STAYING,
    TOLD_OF_ONE,
    ZERO_NAMES,
)
from crosscheck.model import Qualifier, Quantity

MAGNITUDE_BEFORE = re.compile(r"(?<![a-z])magnitude(?: of|-| )(?: ?about)? ?$")
MAGNITUDE_END = 10.0
"""No earthquake is stronger."""
NEXT_WORD = re.compile(r"(?: {1,3}|(?P<hyphen>-))([a-z]+)")
SUSPENDED = re.compile(r"-(?:,? (?:and |or |to )?(?:[a-z]+|\d+)-?){1,4}-(?P<noun>[a-z]{2,})(?![a-z])")
"""four-, five- and six-cylinder engines"""
OR_TWO_BEFORE = re.compile(r"(?<![a-z])an?(?:other)? (?P<noun>[a-z]{3,18}) or $")
OR_TWO = 2.0
"""another lamp or two"""
SIZED = re.compile(r" \d[\d.,]{0,6}[ -]?[a-z]{1,12}(?= [a-z])")
"""six million 330ml cans"""
LATEST_VERSION = 100.0
"""A number with decimals after a name is a version below this ("Android 8.1")."""
COINS = frozenset({"dollar", "euro"})
"""Currencies that nothing else is called."""
COUNTLESS = 10.0
"""The largest number in words that may be a pronoun ("the two said")."""


def count(sight: Sight, first: Amount, both: Joined) -> Mention | None:
    """What a number without a unit states; None when it states nothing. `both` has its ends and where they end."""
    start, end, digits = first.start, both.end, not first.words
    qualifier, lead = qualifier_before(sight, start)
    if both.high < MAGNITUDE_END and MAGNITUDE_BEFORE.search(sight.low, max(sight.start, start - 20), start):
        step = first.numeral.step
        value = quantity(both.low, both.high, unit="magnitude", dimension="magnitude", step=step, qualifier=qualifier)
        return Mention(start, end, lead, value)
    after = qualifier_after(sight, end, start) if qualifier is Qualifier.EXACT else None
    qualifier = after[0] if after else qualifier
    age = _age(sight, first, both, qualifier)
    if age:
        return Mention(start, age[1], lead, age[0])
    if digits and not _may_end(sight, end, first.numeral):
        return None
    noun = _noun(sight, start, after[1] if after else end, both.high)
    if not _states(sight, first, end, noun, qualified=qualifier is not Qualifier.EXACT):
        return None
    if first.words and both.high == 1 and noun and noun.phrase.lower().split()[0] in TOLD_OF_ONE | STAYING:
        noun = None  # "one fell ill"
    rate = rate_after(sight, noun.end if noun else end)
    if noun and noun.noun in COINS and " of " not in sight.low[end : noun.end]:
        return _of_coins(sight, first, both, noun, qualifier, lead)
    value = quantity(
        both.low, both.high, step=first.numeral.step, qualifier=qualifier,
        counted=noun.noun if noun else None, per=rate.per if rate else None,
    )  # fmt: skip
    return Mention(start, end, lead, value)


def _of_coins(
    sight: Sight, first: Amount, both: Joined, noun: Counted, qualifier: Qualifier, lead: int
) -> Mention:  # fmt: skip
    """A sum in a currency behind an adjective ("412,000 Westmarch dollars")."""
    value = quantity(
        both.low, both.high, unit=national(sight, noun.noun), dimension="money", step=first.numeral.step,
        qualifier=qualifier,
    )  # fmt: skip
    return Mention(first.start, noun.end, lead, value)


def _may_end(sight: Sight, end: int, numeral: Numeral) -> bool:
    """Whether digits can end where they do: not "5G", "3/7" or "11:30"; "57people" is dirt."""
    follow = sight.low[end : end + 1] if end < sight.stop else ""
    if follow.isalpha():
        return numeral.scaled or (sight.text[end : end + 4].islower() and sight.text[end : end + 4].isalpha())
    if follow in ("-", "\ufffd") and sight.low[end + 1 : end + 2].isdigit():
        return False  # "122-147", "5-11": neither a range nor a score that could be read
    return not (follow in ("/", ":", "_") and sight.low[end + 1 : end + 2].isalnum()) and follow not in ("°", "²")


def _age(sight: Sight, first: Amount, both: Joined, qualifier: Qualifier) -> tuple[Quantity, int] | None:
    """The age that a bare number states, with where it ends."""
    digits = not first.words
    if digits and not first.numeral.plain:
        return None
    bounded = ages.bounded_age(sight, first.start, both.end) if digits and both.high <= ages.OLDEST else None
    if bounded:
        qualifier = Qualifier.LESS_THAN if bounded[0] == "under" else Qualifier.MORE_THAN
    elif not ages.is_age(sight, first.start, both.end, (both.low, both.high), digits=digits):
        return None
    value = quantity(both.low, both.high, unit="year old", dimension="age", qualifier=qualifier)
    return value, bounded[1] if bounded else both.end


def _noun(sight: Sight, start: int, end: int, high: float) -> Counted | None:
    """The noun that is counted: after the number, after "of", or after numbers that share it."""
    suspended = SUSPENDED.match(sight.low, end, sight.stop)
    if suspended:
        return counted_noun(sight.text, suspended.start("noun") - 1, sight.stop, plural=high != 1)
    if (
        high == OR_TWO
        and (pair := OR_TWO_BEFORE.search(sight.low, max(sight.start, start - 24), start))
        and not counted_noun(sight.text, end, sight.stop, plural=True)
    ):
        return Counted(singular(pair["noun"]), pair["noun"], end)
    sized = SIZED.match(sight.low, end, sight.stop)
    if sized:
        end = sized.end()
    noun = counted_noun(sight.text, end, sight.stop, plural=high != 1, modifier=_modifies(sight, start))
    return noun or noun_after_of(sight.text, end, sight.stop)


def _modifies(sight: Sight, start: int) -> bool:
    """Whether an article stands before the number, so that it may modify a singular ("a four course menu")."""
    return sight.low.endswith((" a ", " an "), max(sight.start, start - 4), start)


def _states(sight: Sight, first: Amount, end: int, noun: Counted | None, *, qualified: bool) -> bool:
    """Whether a bare number states anything: not a name, an address, an idiom or a pronoun."""
    start, numeral = first.start, first.numeral
    if not first.words:
        return _digits_state(sight, first, end, noun)
    word, begin = sight.word_before(start)
    before = word.lower().lstrip("(“\"'‘")
    following = NEXT_WORD.match(sight.low, end, sight.stop)
    next_word = following.group(2) if following else ""
    hyphen = following is not None and following["hyphen"] is not None
    if hyphen and f"{sight.low[start:end]}-{next_word}" in ONE_IDIOMS:
        return False
    if numeral.high == 1 and not hyphen and _tells_of_anybody(next_word):
        return False
    if numeral.high == 1:
        return _states_one(before, next_word, follows=following is not None, noun=noun is not None, qualified=qualified)
    capital = sight.text[start].isupper() and not sight.title and not sight.opens(start)
    if numeral.high == 0:  # not "Zero Shutter Lag"
        counts = noun is not None or not (hyphen or next_word in AFTER_ZERO)
        return counts and not capital and before not in ZERO_NAMES
    if capital and (noun is None or before in NAME_HEADS):
        return sight.taken.at(begin) or sight.starts_clause(start)
    telling = noun is not None or qualified or numeral.high > COUNTLESS or numeral.step < 1
    return telling or before not in NOT_BEFORE_PRONOUN or next_word in AFTER_COUNTED_PEOPLE


def _digits_state(sight: Sight, first: Amount, end: int, noun: Counted | None) -> bool:
    """Whether a bare number in digits is no version, no part of a name, no address and no number of a list."""
    start, numeral = first.start, first.numeral
    if not numeral.plain:
        version = sight.low[start] not in "+-" and numeral.step < 1 and numeral.high < LATEST_VERSION and noun is None
        return not (version and names.is_name(sight, start, end, noun))
    return not (
        names.in_numbered_list(sight, start)
        or names.is_name(sight, start, end, noun)
        or names.names_what_follows(sight, end, noun)
    )


def _tells_of_anybody(verb: str) -> bool:
    """Whether the word after "one" is a verb that makes a pronoun of it ("one hears", "if one counts each")."""
    return is_plural(verb) and verb not in MODIFYING_PLURALS and verb not in STAYING


def _states_one(before: str, next_word: str, *, follows: bool, noun: bool, qualified: bool) -> bool:
    """ "one" counts where a noun follows; "one of" is a part of a known whole; else it is a pronoun."""
    if before in NOT_BEFORE_ONE or not follows:
        return False
    if next_word in ONE_BODY:
        return before != "on"
    return next_word == "of" or (noun and (qualified or next_word not in ONE_NOT_COUNTING))
