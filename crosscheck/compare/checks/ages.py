"""XC304: an age, an anniversary or "so many years ago" that does not match the year it is told with."""

import re
from collections.abc import Iterator
from datetime import timedelta

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import counted
from crosscheck.compare.checks.lengths import CONFIDENCE, ends_of, whole_year, wrong_span, years_of
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.outline import Outline, Sign, compiled
from crosscheck.compare.checks.slips import is_slip
from crosscheck.compare.granules import Span
from crosscheck.model import Claim, Finding, Reason

SLACK = 1
"""Years that an age, an anniversary or "years ago" may be off: a birthday or a season still to come, or rounding."""

ROUND_SLACK = 0.1
"""Share by which a round number of years may be off: "since 1988, 35 years"."""

AFTER_AGE = 12
"""Characters after an age in which "when" shows that it is of another day."""

BIRTHDAY = 10  # days around one in which either age may be told

LAST_YEAR = 2030  # later years named are plans

OLDEST = 115
"""Years a person may live: what is more is no age."""

NEARBY = 0.5
"""Ratio of the years told and the years expected below which they are hardly meant for each other."""

UP_TO_TODAY = (
    r"\bsince ≈<start:Y>(?:,| –| \(|:)? ?(?:that is |a |an |in |for |or |its |with |has |after )*{up_to_today}"
    r" <years:T>",
    r"\bsince ≈<start:Y>(?:,| –| \()? ?(?:or |for |a |over |now )*<years:TG>(?=[,.;:)–\n]|$| now\b| in all\b)",
    r"\bsince ≈<start:Y>~[ \n](?:a |an |its |their |her |his |the )?<years:T>(?:-| of )?(?:[a-z]+"
    r" )?{length_of_today}\b",
    r"<years:T>(?:-| of )?[ ]?(?:[a-z]+[ ,]+){0,2}{length_of_today}\b~{from_year} (?:[a-z]+ )?<start:Y>",
    r"\b{founding}(?: [a-z]+){0,4}? (?:in|from|since)? ?≈<start:Y>≈[., ]\n?≈<years:T>(?: of |-| )?{length_of_today}\b",
    r"\b{founding}(?: [a-z]+){0,4}? (?:in|from|since) <start:Y>≈[.,;]?\n?≈\b{up_to_today} <years:T>",
    r"\bsince ≈<start:Y>[^A-Z.;\n]{0,30}?\b(?:making|it is|is|now)\b[^A-Z.;\n]{0,15}?<years:A>(?= old|[,.;)]|$)",
    r"<years:T>[,]? (?:ever )?since (?:[a-z]+ ){0,3}<start:Y>",
    r"<years:G>(?:,| –| \(|:)? ?(?:back |that is )?(?:in |on |since )?(?:early |late )?<start:YD>",
    r"\b(?:in|since|of|from) <start:Y>(?:,| –| \(|:)? (?:some |that is |now |or )?<years:G>",
    r"\b{founding}(?: [a-z]+){0,4}? (?:in|from|since) <start:Y>≈[.,;]?\n?≈<years:G>",
    r"<years:A>[ -]?(?:[a-z]+[ ,-]+){1,5}?(?:{founding}|from|dating|dates)(?: [a-z]+){0,2}? <start:Y>",
    r"\b(?:from|{founding}(?: [a-z]+){0,3}? (?:in|from|since)) <start:Y>~\b<years:A>(?![ -](?:when|at)\b)",
    r"\b<start:Y>-?(?:built|vintage)≈<years:A>[ -]?[a-z]+",
)
"""A year and how long ago it is: "since 1988, a history of 46 years", "a 34-year-old building from 1978"."""

ANNIVERSARIES = (
    r"<nth:R> (?:[a-z]+ )?{anniversaries}\b≈(?:\(|\bof the |\bof (?:[a-z'-]+ ){0,5}?(?:in|of|on)? ?|\bof |in"
    r" |{founding}(?: in| on)? )<start:YD>",
    r"\b{founding}(?: [a-z]+){0,4}? (?:in|on|since) ?<start:YD>≈[.,]?\n?≈<nth:R> (?:[a-z]+ )?{anniversaries}\b",
    r"<nth:R> (?:[a-z]+ )?{anniversaries}\b~[.,]?\n?~\b{founding}(?: [a-z]+){0,4}? (?:in|on|since) <start:YD>",
    r"\bsince (?:[a-z]+ ){0,3}(?:in )?<start:YD>[^R\n]{0,80}?<nth:R> (?:[a-z]+ )?{anniversaries}",
    r"<start:Y>≈<nth:R> (?:[a-z]+ )?{anniversaries}\b(?P<this> this"
    r" (?:year|month|week|spring|summer|autumn|winter)| (?:today|on [DW]))",
)
STRETCH_OF_YEARS = r"<nth:R> (?:[a-z]+ )?{anniversaries}\b[^A-Z\n]{0,30}\(?<start:Y>–<end:Y>"
CENTENARIES = compiled(r"\b{centenaries}\b")
FOUNDED = r"\b{founding}(?: [a-z]+){0,4}? (?:in|on|since) ?<start:YD>"

BIRTHS = (
    r"\b(?:born|b\.|dob:?|date of birth:?)(?: [a-z]+){0,4}? ?(?:in|on)? ?<start:YD>≈(?:,| is| and is| turned| who"
    r" is|:| \()[^A-Z.\n]{0,20}?<age:A>",
    r"\b(?:born|b\.)(?: [a-z]+){0,3}? ?(?:in|on)? ?<start:YD>\)?,?(?: [a-z]+,| is)? <age:Q>(?=[,.)]|$)",
    r"<age:AQ>[, (]{1,3}(?:who )?(?:was |is )?(?:[a-z]+, )?(?:born|b\.)(?: [a-z]+){0,4}? ?(?:in|on)? ?<start:YD>",
    r"<age:A>[^A-Z.;:\n]{0,40}?\b(?:who |he |she |and )?(?:was |is )?born(?: [a-z]+){0,4}? ?(?:in|on) <start:YD>",
    r"\bborn(?: [a-z]+){0,4}? ?(?:in|on)? ?<start:YD>[^A-Z\n]{0,70}\n(?:he|she|[a-z]+) is <age:A>",
)
BORN_THEN = (
    r"\b(?:born|b\.)(?: [a-z]+){0,4}? ?(?:in|on)? ?<start:YD>,?(?: [a-z]+){0,4} (?:is|aged|now|turned|turns) (?:now )?"
    r"<age:Q>(?! [a-z]+s\b)"
)
DEATHS = (
    r"\b{died}\b(?: [a-z]+){0,4}? ?(?:in|on)? ?<end:YD>≈<age:A>[^A-Z\n]{0,30}\n(?:he|she|[a-z]+) was born(?:"
    r" [a-z]+){0,4}? ?(?:in|on)? ?<start:YD>",
    r"<start:Y>–<end:Y>\)?[^A-Z\n;]{0,60}?\b{died}\b[^A-Z;\n]{0,40}?<age:A>",
    r"\b{died}\b[^A-Z;\n]{0,40}?<age:A>[^A-Z;\n]{0,30}?\(?<start:Y>–<end:Y>",
    r"\bborn(?: [a-z]+){0,4}? ?(?:in|on)? ?<start:YD>≈;?≈\b{died}\b(?: [a-z]+){0,4}? ?(?:in|on)? ?<end:YD>≈<age:A>",
    r"\bborn(?: [a-z]+){0,4}? ?(?:in|on)? ?<start:YD>≈;?≈\b{died}\b(?: [a-z]+){0,4}? ?(?:in|on)? ?<end:YD>,? at"
    r" <age:Q>(?=[,.)]|$)",
)
SINCE = compiled(
    r"\b(?:since|closed|shut|ended|abandoned|last (?:won|held|seen)|{founding})(?: [a-z]+,?){0,4} ?$|^the [a-z]+ of $"
)
NTH_OF = compiled(r"^ (?:[a-z]+ ){0,3}?(?:{anniversaries}|edition|meeting|festival|season|year|running|staging)\b")
TURNS = compiled(r"\b(?:turns|turned|turning)(?: just)? $")
FOR_SO_LONG = compiled(r"(?:for|after|it is|that is|that was) [TG]")
OF_A_THING = compiled(r"\bit (?:is|turns|will be|would be|has turned)(?: now)? $")
SINCE_WINDOW = 30  # characters around a figure in which its words stand
LEAST_YEARS = 10
"""Years from which on a slip is told from a birthday or a season still to come."""

WHEN = compiled(r",? (?:when|at the time|then|as)\b")
DIED = compiled(r"\b{died}\b")
PAST = compiled(r"\b{past_story}\b")
THEN = compiled(r"\b{then}\b(?! born\b)")


def wrong_ages(lines: Outline) -> Iterator[Finding]:
    """The ages, anniversaries and years gone by of an article that their years contradict, each told once."""
    seen: set[Claim] = set()
    for stated, dates, start, end in _all(lines):
        if stated in seen:
            continue
        seen.add(stated)
        ends = whole_year(start), whole_year(end)
        yield wrong_span(lines.article, stated, dates, ends, f"{end - start} years")
    yield from _centenaries(lines)


Missed = tuple[Claim, tuple[Claim, ...], int, int]


def _all(lines: Outline) -> Iterator[Missed]:
    yield from _up_to_today(lines)
    yield from _anniversaries(lines)
    yield from _slips(lines)
    yield from _stretches(lines)
    yield from _births(lines)
    yield from _deaths(lines)


def _today(lines: Outline) -> int | None:
    """The year of publication, else the last that the article names."""
    if lines.article.published is not None:
        return lines.article.published.earliest.year
    named = [s.year for s in lines.signs.values() if s.kind in "DY" and s.year is not None]
    return max((year for year in named if year <= LAST_YEAR), default=None)


def _up_to_today(lines: Outline) -> Iterator[Missed]:
    """A year and how many years it is to the day of publication."""
    today = _today(lines)
    for template in UP_TO_TODAY:
        for match, signs in lines.find(template):
            start, line = signs["start"].year, match.group() + lines.text[match.end():match.end() + 30]
            if today is None or start is None or start >= today or (signs["years"].kind != "G" and PAST.search(line)):
                continue
            years = _years(lines, signs["years"], today)
            if years is None or not _near(years, today - start):
                continue
            others = [s.year for s in lines.line(signs["years"].at) if s.kind in "YD" and s is not signs["start"]]
            if any(year is not None and abs(year - start - years) <= SLACK for year in others):
                continue
            if _off(years, today - start):
                yield signs["years"].claim, (signs["start"].claim,), start, today


def _slips(lines: Outline) -> Iterator[Missed]:
    """A length, an anniversary or an edition in the sentence of a year since when, off from today by a slip."""
    today = _today(lines)
    for start, end, mask in lines.lines:
        line = lines.line(start) if mask and today is not None else []
        known = [s.year for s in line if s.kind in "YD" and s.year is not None]
        for sign in line:
            lead = lines.text[max(start, sign.at - SINCE_WINDOW):sign.at]
            if today is None or sign.kind not in "YD" or sign.year is None or not SINCE.search(lead):
                continue
            if PAST.search(lines.text, start, end):
                continue
            following = lines.line(end + 1) if FOR_SO_LONG.match(lines.text, end + 1) else []
            for told in (*line, *following[:1]):
                years = _told_years(lines, told, today)
                others = [abs(a - b) for a in (*known, today) for b in known]
                if years is None or years < LEAST_YEARS or any(abs(years - n) <= SLACK for n in others):
                    continue
                if is_slip(years, today - sign.year, 1.0) and _off(years, today - sign.year):
                    yield told.claim, (sign.claim,), sign.year, today


def _told_years(lines: Outline, sign: Sign, today: int) -> float | None:
    """The years that a length, an anniversary or an edition tells."""
    if sign.kind == "R" and sign.figure is not None and NTH_OF.match(lines.text[sign.at + 1:sign.at + SINCE_WINDOW]):
        return sign.figure.low
    lead = lines.text[max(0, sign.at - SINCE_WINDOW):sign.at]
    if sign.kind == "Q" and not counted(sign.claim) and TURNS.search(lead):
        return sign.figure.low if sign.figure is not None else None
    if sign.kind == "A" and OF_A_THING.search(lead):
        return years_of(sign.claim)
    return _years(lines, sign, today) if sign.kind in "TG" else None


def _years(lines: Outline, sign: Sign, today: int) -> float | None:
    if sign.kind == "G":
        span = sign.span
        return today - span.first.year if span is not None and span.first.year == span.last.year else None
    return years_of(sign.claim)


def _near(years: float, expected: float) -> bool:
    return min(years, expected) >= NEARBY * max(years, expected) and max(years, expected) > 2


def _off(years: float, expected: float) -> bool:
    round_slack = ROUND_SLACK * years if years % 5 == 0 and years > 10 else 0.0
    return abs(years - expected) > max(SLACK, round_slack)


def _anniversaries(lines: Outline) -> Iterator[Missed]:
    """ "the 50th anniversary" of something of another year."""
    today = _today(lines)
    for template in ANNIVERSARIES:
        for match, signs in lines.find(template):
            nth, start = signs["nth"].figure, signs["start"].year
            if today is None or nth is None or start is None or start >= today or signs["start"].end is not None:
                continue
            others = [s.year for s in lines.line(match.start()) + lines.line(match.end()) if s.kind in "YD"]
            years = [today, today + 1, today - 1, *(y for y in others if y is not None and y != start)]
            if not any(abs(year - start - nth.low) < SLACK for year in years) and _near(nth.low, today - start):
                yield signs["nth"].claim, (signs["start"].claim,), start, today


def _stretches(lines: Outline) -> Iterator[Missed]:
    """ "the 50th anniversary (1975-2024)"."""
    for _, signs in lines.find(STRETCH_OF_YEARS):
        nth, start, end = signs["nth"].figure, signs["start"].year, _last_year(signs["end"])
        if nth is not None and start is not None and end is not None and end - start != nth.low:
            yield signs["nth"].claim, (signs["start"].claim,), start, end


def _last_year(sign: Sign) -> int | None:
    span: Span | None = sign.span
    return span.last.year if span is not None else sign.year


def _centenaries(lines: Outline) -> Iterator[Finding]:
    """A centenary of something founded in another year."""
    today = _today(lines)
    for match, signs in lines.find(FOUNDED):
        line, start = lines.sentence(match.start()), signs["start"].year
        word = CENTENARIES.search(line)
        if word is None or today is None or start is None:
            continue
        others = [s.year for s in lines.line(match.start()) if s.kind in "YD" and s is not signs["start"]]
        years = cues.CENTENARIES[word.group()]
        if not any(abs(year - start - years) <= SLACK for year in (*(y for y in others if y), today)):
            expected = f"{today - start} years"
            facts = {"start": f"{start}", "end": f"{today}", "stated": word.group(), "expected": expected}
            claims = ((signs["start"].claim,),)
            yield finding("XC304", Reason.SPAN_WRONG, lines.article, claims, CONFIDENCE, facts)


def _births(lines: Outline) -> Iterator[Missed]:
    """An age beside a year of birth that gives another."""
    today = _today(lines)
    for template in (*BIRTHS, BORN_THEN):
        for match, signs in lines.find(template):
            age, start = signs["age"].figure, signs["start"].year
            if today is None or age is None or start is None or not 0 < today - start <= OLDEST:
                continue
            if counted(signs["age"].claim) not in ("", "year") or _of_another_day(lines, match):
                continue
            if len({s.year for s in lines.line(match.start()) if s.kind in "YD" and s.year}) > 1:
                continue
            exact = _age_today(lines, signs["start"])
            if exact is not None and age.low not in exact and abs(age.low - exact[0]) <= SLACK:
                yield signs["age"].claim, (signs["start"].claim,), start, start + exact[0]
            elif not today - start - 1 - SLACK <= age.low <= today - start + SLACK:
                yield signs["age"].claim, (signs["start"].claim,), start, today


def _age_today(lines: Outline, birth: Sign) -> tuple[int, ...] | None:
    """The age on the day of publication where both days are known; both ages about a birthday."""
    published = lines.article.published
    born = birth.span
    if published is None or published.other is not None or born is None or born.days() > 1:
        return None
    day = published.earliest
    ages = {_years_lived(born, Span(d, d)) for d in (day - timedelta(BIRTHDAY), day, day + timedelta(BIRTHDAY))}
    return tuple(sorted(age for age in ages if age is not None))


def _of_another_day(lines: Outline, match: re.Match[str]) -> bool:
    """Whether an age is that of a death, or of the day when something else happened."""
    following = lines.text[match.end():match.end() + AFTER_AGE]
    if THEN.search(match.group()):
        return True
    return WHEN.match(following) is not None or DIED.search(lines.sentence(match.start())) is not None


def _deaths(lines: Outline) -> Iterator[Missed]:
    """An age at death beside the years of a life: "(1940-2020) died aged 70"."""
    for template in DEATHS:
        for _, signs in lines.find(template):
            age, start, end = signs["age"].figure, signs["start"].year, _last_year(signs["end"])
            if age is None or start is None or end is None or not 0 < end - start <= OLDEST:
                continue
            years = _years_lived(signs["start"].span, signs["end"].span)
            if not (end - start - 1 <= age.low <= end - start if years is None else age.low == years):
                yield signs["age"].claim, (signs["start"].claim, signs["end"].claim), start, end


def _years_lived(born: Span | None, died: Span | None) -> int | None:
    """The age on the day of death, where both days are known."""
    if born is None or died is None or born.days() > 1 or died.days() > 1:
        return None
    before = (died.first.month, died.first.day) < (born.first.month, born.first.day)
    return died.first.year - born.first.year - before


__all__ = ["ends_of", "wrong_ages"]
