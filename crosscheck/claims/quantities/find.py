"""Scan a sentence for digits and number words, and read a quantity at each hit."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from crosscheck.claims.mention import Mention
from crosscheck.claims.nouns import counted_noun
from crosscheck.claims.numerals import BLANK, FRACTION_WORDS, NUMBER_WORDS, Numeral, read_digits, read_words, with_magnitude
from crosscheck.claims.quantities import forms, refuse
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.measures import Measure, measure_after, money_before, nation_after, rate_after
from crosscheck.claims.quantities.qualify import qualifier_after, qualifier_before
from crosscheck.lexicon.nonclaims import NOT_BEFORE_ONE, ONE_IDIOMS, ONE_NOT_COUNTING, ZERO_NAMES
from crosscheck.lexicon.numerals import MULTIPLES, ORDINALS, SCALES
from crosscheck.model import Article, BlockKind, Qualifier, Quantity, Sentence

_TRIGGER_WORDS = NUMBER_WORDS | FRACTION_WORDS | frozenset(ORDINALS) | frozenset(MULTIPLES)
TRIGGER = re.compile(r"\d+|[A-Za-z]+")
"""Runs among which a number can begin: digits, and words that are in the table. One pass finds them all, and a look-up
is ten times cheaper than an alternation of a hundred words. Words glued to others ("fiftyone") are not looked for."""

UNREAD = frozenset({BlockKind.METADATA, BlockKind.CODE, BlockKind.BOILERPLATE})
"""Blocks that state nothing."""

RANGE = re.compile(rf"{BLANK}?(?P<dash>[-–—]|‑){BLANK}?(?=[\d$€£¥₹A-Z]|[a-z]+[ -])|{BLANK}+(?P<word>to|and|or){BLANK}+(?:(?:about|around|nearly|just|some|as{BLANK}(?:many|much|high){BLANK}as|up{BLANK}to){BLANK}+)?(?=[\d$€£¥₹a-zA-Z])")
BETWEEN = re.compile(rf"\bbetween{BLANK}+(?:about{BLANK}+|roughly{BLANK}+|some{BLANK}+)?[^\w\s]?$", re.IGNORECASE)
FROM = re.compile(rf"\bfrom{BLANK}+(?:about{BLANK}+|around{BLANK}+|just{BLANK}+|roughly{BLANK}+|nearly{BLANK}+|a{BLANK}+)?$", re.IGNORECASE)
CHANGE = re.compile(
    r"\b(?:r[io]se|risen|rising|grew|grow\w*|f[ae]ll\w*|drop\w*|increas\w+|decreas\w+|climb\w*|jump\w*|surg\w+|declin\w+|went|go|goes|going|up|down|cut|cuts|lower\w*|"
    r"rais\w+|lift\w*|slip\w*|edg\w+|shr[aiu]nk\w*|expand\w*|improv\w+|narrow\w*|widen\w*|doubl\w+|revis\w+|chang\w+|mov\w+|slid\w*|plung\w+|soar\w*|gain\w*|reduc\w+|trim\w*|boost\w*)\b",
    re.IGNORECASE,
)
CHANGE_WINDOW = 60
"""Characters before "from" in which the verb of a change stands."""
ARTICLE = re.compile(rf"\b(?:an?){BLANK}+$", re.IGNORECASE)
HALF_OF = re.compile(rf"\b(?P<part>half|quarter{BLANK}+of)(?:{BLANK}+|-)(?:an?{BLANK}+)?$", re.IGNORECASE)
PREVIOUS_WORD = re.compile(rf"([A-Za-z]+)(?:{BLANK}+|-)$")
NEXT_WORD = re.compile(rf"(?:{BLANK}+|(?P<hyphen>-))([A-Za-z]+)")
TIME_NOUN = re.compile(
    rf"\b(?P<lead>(?:the{BLANK}+)?(?:past|last|next|previous|coming|following|another|every|each|an?|half{BLANK}+an?|the)){BLANK}+(?P<noun>second|minute|hour|day|week|fortnight|month|year|decade|century)\b",
    re.IGNORECASE,
)
CAPITAL = re.compile(r"\b[A-Z]")
LOWER = re.compile(r"\b[a-z]{4,}")


VAGUE_MULTIPLIERS = frozenset({"several", "few", "many"})
NOT_BEFORE_PRONOUN = frozenset({"the", "these", "those", "all", "at", "other", "both", "top", "bottom", "first", "last", "on"})
"""Words before a small number without a noun after which it is a pronoun ("the two said")."""


class Reader:
    """Reads one article's quantities. `taken` are spans that dates have claimed: no number is read in them."""

    def __init__(self, article: Article, taken: Sequence[tuple[int, int]]) -> None:
        self.text = article.text
        self.hits = [m.start() for m in TRIGGER.finditer(article.text) if m.group()[0].isdigit() or m.group().lower() in _TRIGGER_WORDS]
        digits = [at for at in self.hits if article.text[at].isdigit()]
        self.taken = sorted([*taken, *refuse.masks(article.text, digits)])
        self.sterling = "£" in article.text
        self.next_taken = 0

    def sentence(self, sentence: Sentence) -> list[Mention]:
        """The quantities that one sentence states, in order."""
        self.start, self.stop = sentence.start, sentence.end
        words = self.text[sentence.start : sentence.end]
        self.words = words
        self.title = len(CAPITAL.findall(words)) > 2 * len(LOWER.findall(words)) / 3 + 1
        found: list[Mention] = []
        position = sentence.start
        first = bisect_left(self.hits, sentence.start)
        for at in self.hits[first : bisect_left(self.hits, sentence.end, first)]:
            if at < position or self._taken_until(at):
                continue
            mention = self._read(at, found[-1].end if found else self.start)
            position = mention.end if mention else self._past(at)
            if mention:
                found.append(mention)
        return found

    def _past(self, at: int) -> int:
        """Where to go on after a hit that states nothing: past all of its digits or its word."""
        end = at + 1
        while end < self.stop and self.text[end].isalnum():
            end += 1
        return end

    def _taken_until(self, at: int) -> int | None:
        """The end of the taken span that `at` lies in. Hits come in order, so the list is walked once."""
        while self.next_taken < len(self.taken) and self.taken[self.next_taken][1] <= at:
            self.next_taken += 1
        if self.next_taken < len(self.taken) and self.taken[self.next_taken][0] <= at:
            return self.taken[self.next_taken][1]
        return None

    def _read(self, at: int, floor: int) -> Mention | None:
        digits = self.text[at].isdigit()
        if digits and self.text[at - 1 : at] == "." and not self.text[at - 2 : at - 1].isalnum():
            at -= 1  # ".500"
        return self._form(at, digits=digits, floor=floor) or self._number(at, digits=digits, floor=floor)

    def _form(self, at: int, *, digits: bool, floor: int) -> Mention | None:
        """A special form that begins at the hit."""
        text = self.text
        if digits and text[at - 1 : at].isalnum():
            return None
        start = at
        form = forms.share(text, at) or forms.ratio(text, at)
        if form is None and not digits:
            article = ARTICLE.search(text, max(floor, at - 4), at)
            start = article.start() if article else at
            form = forms.fraction(text, start) or forms.multiple(text, at)
            if form and not form.value.dimension == "ratio":
                start = at
        if form is None:
            start = at
            form = forms.rank(text, at)
            if form and (refuse.is_address(text, form.end) or self._taken_until(form.end - 1)):
                return None
        if form is None and digits:
            form = forms.score(text, at, self.words) if not money_before(text, at) else None
            if form and measure_after(text, form.end, scaled=False, sterling=False):
                form = None
        if form is None or form.end > self.stop:
            return None
        value = form.value
        if value.dimension == "rank":
            noun = counted_noun(text, form.end, self.stop, plural=False)
            value = replace(value, counted=noun.noun if noun else None)
            return Mention(start, form.end, start, value)
        qualifier, lead = qualifier_before(text, start, floor)
        low, high = value.as_written.low, value.as_written.high
        if qualifier is not Qualifier.EXACT and low is not None and high is not None and value.dimension == "ratio":
            value = quantity(low, high, unit=value.unit, dimension=value.dimension, factor=100.0, step=value.step, qualifier=qualifier)
        return Mention(start, form.end, lead, value)

    def _number(self, at: int, *, digits: bool, floor: int) -> Mention | None:
        """A number with what stands around it: currency, magnitude, range, unit or counted noun, qualifier."""
        text = self.text
        before = text[at - 1 : at]
        glued = digits and before.isalpha()
        if digits and before and (before.isdigit() or before == "_" or (before == "." and text[at - 2 : at - 1].isdigit())):
            return None
        money = money_before(text, at) if digits else None
        if glued and not money and not (before.islower() and text[at - 3 : at - 1].islower()):
            return None
        numeral = read_digits(text, at) if digits else read_words(text, at)
        if numeral is None or numeral.end > self.stop:
            return None
        start, numeral = self._opening(numeral, floor)
        numeral = with_magnitude(text, numeral, money=money is not None)
        if money:
            start = money[0]
        elif digits and before in "-−–" and not text[at - 2 : at - 1].isalnum() and before:
            numeral, start = replace(numeral, low=-numeral.low, high=-numeral.high), at - 1
        elif digits and before == "+" and not text[at - 2 : at - 1].isalnum():
            start = at - 1
        return self._measured(start, numeral, money[1] if money else None, glued=glued, digits=digits, floor=floor)

    def _opening(self, numeral: Numeral, floor: int) -> tuple[int, Numeral]:
        """The numeral with an "a" or "half a" before its scale word ("a dozen", "half a million")."""
        if not numeral.word:
            return numeral.start, numeral
        window = max(floor, numeral.start - 18)
        first = re.match(r"[A-Za-z]+", self.text[numeral.start : numeral.end])
        if first is None or (first.group().lower() not in SCALES and first.group().lower() != "dozen"):
            return numeral.start, numeral
        half = HALF_OF.search(self.text, window, numeral.start)
        if half:
            part = 0.5 if half["part"].lower() == "half" else 0.25
            return half.start(), replace(numeral, low=numeral.low * part, high=numeral.high * part, step=numeral.step * part)
        article = ARTICLE.search(self.text, window, numeral.start)
        return (article.start() if article else numeral.start), numeral

    def _measured(self, start: int, numeral: Numeral, currency: str | None, *, glued: bool, digits: bool, floor: int) -> Mention | None:
        text = self.text
        measure = None if currency else measure_after(text, numeral.end, scaled=numeral.scaled, sterling=self.sterling)
        if measure and measure.end > self.stop:
            measure = None
        low, high, end, step = numeral.low, numeral.high, measure.end if measure else numeral.end, numeral.step
        change = None
        second = self._range(start, numeral, currency, measure)
        if second is not None:
            low, high, end, currency, measure, change = second
        if currency and not measure:
            end = nation_after(text, end)
        if glued and not (measure or currency):
            return None
        qualifier, lead = qualifier_before(text, start, floor)
        if measure is None and currency is None:
            return self._changed(self._count(start, lead, numeral, low, high, end, qualifier, digits=digits), change)
        if measure and measure.dimension == "index" and numeral.plain and text[numeral.end : numeral.end + 1] == "-":
            measure = replace(measure, unit="point")
        return self._changed(self._quantity(start, lead, low, high, end, step, qualifier, currency, measure), change)

    @staticmethod
    def _changed(mention: Mention | None, change: tuple[float, float] | None) -> Mention | None:
        if mention is None or change is None or not isinstance(mention.value, Quantity):
            return mention
        return replace(mention, value=replace(mention.value, change=change))

    def _quantity(
        self, start: int, lead: int, low: float, high: float, end: int, step: float, qualifier: Qualifier,
        currency: str | None, measure: Measure | None,
    ) -> Mention | None:  # fmt: skip
        unit = currency or (measure.unit if measure else "count")
        dimension = "money" if currency else (measure.dimension if measure else "count")
        factor = measure.factor if measure else 1.0
        rate = None
        if dimension not in ("time", "age", "speed", "ratio", "points", "multiple"):
            rate = rate_after(self.text, end, money=dimension == "money")
        elif dimension == "ratio":
            rate = rate_after(self.text, end, money=False)
        if rate:
            end = rate[1]
        if unit == "times" and rate is None and (found := rate_after(self.text, end, money=False)):
            rate, end = found, found[1]
        qualifier = self._after(end, qualifier)
        value = quantity(low, high, unit=unit, dimension=dimension, factor=factor, step=step, qualifier=qualifier, per=rate[0] if rate else None)
        return Mention(start, end, lead, value)

    def _after(self, end: int, qualifier: Qualifier) -> Qualifier:
        if qualifier is not Qualifier.EXACT:
            return qualifier
        return qualifier_after(self.text, end) or qualifier

    def _count(
        self, start: int, lead: int, numeral: Numeral, low: float, high: float, end: int, qualifier: Qualifier, *, digits: bool
    ) -> Mention | None:  # fmt: skip
        """A number without a unit: a count with its noun, an age, a magnitude, or nothing."""
        text = self.text
        follow = text[end : end + 1]
        if digits and follow.isalpha() and not (numeral.scaled or text[end : end + 3].islower()):
            return None
        if digits and (follow in "/:" and text[end + 1 : end + 2].isdigit()):
            return None
        if forms.MAGNITUDE_BEFORE.search(text, max(0, start - 16), start) and low < 10:
            return Mention(start, end, lead, quantity(low, high, unit="magnitude", dimension="magnitude", step=numeral.step))
        if digits and numeral.plain and forms.is_age(text, start, end, low):
            return Mention(start, end, lead, quantity(low, high, unit="year old", dimension="age", qualifier=qualifier))
        if not digits and forms.AGED.search(text, max(0, start - 20), start):
            return Mention(start, end, lead, quantity(low, high, unit="year old", dimension="age", qualifier=qualifier))
        after = qualifier_after(text, end) if qualifier is Qualifier.EXACT else None
        noun = counted_noun(text, self._past_qualifier(end, after), self.stop, plural=high != 1)
        if not self._states_count(start, end, numeral, noun is not None, digits=digits, qualified=qualifier is not Qualifier.EXACT):
            return None
        rate = rate_after(text, noun.end if noun else end, money=False)
        unit = "count"
        value = quantity(
            low, high, unit=unit, step=numeral.step, qualifier=after or qualifier, counted=noun.noun if noun else None, per=rate[0] if rate else None
        )
        return Mention(start, end, lead, value)

    def _past_qualifier(self, end: int, after: Qualifier | None) -> int:
        if after is None:
            return end
        found = re.compile(rf"{BLANK}?(?:\+|-plus|plus|-odd|odd|or{BLANK}\w+|and{BLANK}\w+|at{BLANK}\w+)").match(self.text, end)
        return found.end() if found else end

    def _states_count(self, start: int, end: int, numeral: Numeral, noun: bool, *, digits: bool, qualified: bool) -> bool:
        """Whether a bare number states anything: not a name, an address, an idiom or a pronoun."""
        text = self.text
        if digits:
            if numeral.plain and refuse.is_address(text, end):
                return False
            return not refuse.is_name(text, start, end, plain=numeral.plain, capitals=self.title)
        previous = PREVIOUS_WORD.search(text, max(0, start - 20), start)
        following = NEXT_WORD.match(text, end)
        word = previous.group(1).lower() if previous else ""
        next_word = following.group(2).lower() if following else ""
        if numeral.high == 1:
            return self._states_one(word, next_word, following, noun)
        if numeral.high == 0:
            return noun and word not in ZERO_NAMES
        if word in VAGUE_MULTIPLIERS and numeral.scaled:
            return False
        if text[start].isupper() and not noun and not self._opens(start):
            return False
        if following and following["hyphen"] and f"{text[start:end].lower()}-{next_word}" in ONE_IDIOMS:
            return False
        return noun or qualified or numeral.high > 10 or word not in NOT_BEFORE_PRONOUN

    def _opens(self, start: int) -> bool:
        return not self.text[self.start : start].strip(" \"“‘'(")

    @staticmethod
    def _states_one(word: str, next_word: str, following: re.Match[str] | None, noun: bool) -> bool:
        """ "one" counts where a noun follows; "one of" is a part of a known whole; else it is a pronoun."""
        if word in NOT_BEFORE_ONE or following is None:
            return False
        if following["hyphen"] and f"one-{next_word}" in ONE_IDIOMS:
            return False
        return next_word == "of" or (noun and next_word not in ONE_NOT_COUNTING)

    def _range(
        self, start: int, numeral: Numeral, currency: str | None, measure: Measure | None
    ) -> tuple[float, float, int, str | None, Measure | None, tuple[float, float] | None] | None:
        """The second end of a range, if the numeral opens one: bounds, end of text, what both measure, and
        the change from one to the other where that is what the words tell."""
        text, first_end = self.text, measure.end if measure else numeral.end
        link = RANGE.match(text, first_end)
        if link is None or numeral.vague:
            return None
        between = bool(BETWEEN.search(text, max(self.start, start - 24), start))
        from_ = not between and bool(FROM.search(text, max(self.start, start - 20), start))
        if link["word"] == "and" and not between or link["word"] == "or" and not (numeral.word and numeral.low < 20):
            return None
        second = self._second(link.end())
        if second is None:
            return None
        other, second_currency, second_measure = second
        if (currency or None) != (second_currency or currency) or (second_currency and not currency):
            return None
        if link["word"] == "or" and not (other.word and other.low == numeral.low + 1):
            return None
        if measure and second_measure and measure.unit != second_measure.unit:
            return None
        if measure and not second_measure and not from_ and not between:
            return None
        low, high = self._shared_scale(numeral, other)
        end = second_measure.end if second_measure else other.end
        if not (from_ or between) and high < low:
            return None
        if link["dash"] and not measure and not second_measure and not currency and not numeral.scaled and not other.scaled and high > low and not self._dash_counts(end):
            return None
        changed = from_ and (high < low or bool(CHANGE.search(text, max(self.start, start - CHANGE_WINDOW), start)))
        return min(low, high), max(low, high), end, currency, second_measure or measure, (low, high) if changed else None

    def _dash_counts(self, end: int) -> bool:
        return counted_noun(self.text, end, self.stop, plural=True) is not None

    def _second(self, at: int) -> tuple[Numeral, str | None, Measure | None] | None:
        """The number at `at` with its own currency and unit."""
        text = self.text
        sign = re.compile(r"(?:US|A|C|HK|S|NZ)?[$€£¥₹]|(?:Rs\.?|RM|USD|EUR|GBP|INR) ?").match(text, at)
        money = money_before(text, sign.end()) if sign else None
        at = sign.end() if sign else at
        if at >= self.stop or self._taken_later(at):
            return None
        numeral = read_digits(text, at) if text[at].isdigit() else read_words(text, at)
        if numeral is None or numeral.end > self.stop:
            return None
        numeral = with_magnitude(text, numeral, money=money is not None)
        measure = None if money else measure_after(text, numeral.end, scaled=numeral.scaled, sterling=self.sterling)
        if measure and measure.end > self.stop:
            measure = None
        return numeral, money[1] if money else None, measure

    def _taken_later(self, at: int) -> bool:
        return any(a <= at < z for a, z in self.taken[self.next_taken : self.next_taken + 3])

    @staticmethod
    def _shared_scale(one: Numeral, other: Numeral) -> tuple[float, float]:
        """Both ends, the first with the second's magnitude where it has none of its own ("33-35 billion")."""
        low, high = one.low, other.high
        if other.scaled and not one.scaled and other.step:
            scale = other.high / _mantissa(other.high)
            if low * scale <= other.high:
                low *= scale
        return low, high


def _mantissa(value: float) -> float:
    """The figure before its magnitude: 35 of 35 billion, 5 of five thousand."""
    for scale in (1e12, 1e9, 1e6, 1e3, 1e2):
        if value >= scale:
            return value / scale
    return value or 1.0


def _durations(text: str, sentence: Sentence, taken: Sequence[tuple[int, int]]) -> list[Mention]:
    """ "a decade", "the past year", "half an hour": a stretch of time without a number."""
    found = []
    for hit in TIME_NOUN.finditer(text, sentence.start, sentence.end):
        if any(a < hit.end() and hit.start() < z for a, z in taken):
            continue
        lead = hit["lead"].lower().split()
        if not _is_duration(text, hit, lead):
            continue
        amount = 0.5 if lead[0] == "half" else 1.0
        unit = hit["noun"].lower()
        factor = _TIME_FACTORS[unit]
        found.append(Mention(hit.start(), hit.end(), hit.start(), quantity(amount, amount, unit=unit, dimension="time", factor=factor)))
    return found


AFTER_DURATION = re.compile(rf"{BLANK}+(?:ago|earlier|later|before|after|long|and{BLANK}a{BLANK}half)\b|-(?:long|old|on)\b", re.IGNORECASE)
BEFORE_DURATION = re.compile(rf"\b(?:in|for|over|than|within|during|after|about|nearly|almost|under|just|lasting|took|takes|last|lasted|of|by|every|roughly|around|spent){BLANK}+$", re.IGNORECASE)
_TIME_FACTORS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 7 * 86400.0, "fortnight": 14 * 86400.0, "month": 365.25 * 7200.0, "year": 365.25 * 86400.0, "decade": 3652.5 * 86400.0, "century": 36525 * 86400.0}


def _is_duration(text: str, hit: re.Match[str], lead: list[str]) -> bool:
    """Whether a time noun with an article or "past" states how long, rather than when."""
    noun = hit["noun"].lower()
    if lead[-1] in ("past", "next", "last", "previous", "coming", "following"):
        return noun in ("decade", "century", "hour") or (lead[0] == "the" and lead[-1] in ("past", "coming"))
    if lead[-1] in ("a", "an"):
        return bool(AFTER_DURATION.match(text, hit.end()) or BEFORE_DURATION.search(text, max(0, hit.start() - 10), hit.start()))
    return False


def find(article: Article, sentences: Sequence[Sentence], taken: Sequence[tuple[int, int]]) -> list[Mention]:
    """Every quantity of an article, in order. `taken`: spans of dates, in which no number is read.

    Linear in the length of the text: it is scanned once for digits and number words, and parsed at the hits.
    """
    reader = Reader(article, taken)
    found: list[Mention] = []
    for sentence in sentences:
        if sentence.block.kind in UNREAD:
            continue
        numbers = reader.sentence(sentence)
        spans = [*taken, *((m.start, m.end) for m in numbers)]
        found += sorted([*numbers, *_durations(article.text, sentence, spans)], key=lambda m: m.start)
    return found
