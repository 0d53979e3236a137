"""XC304: a length of time that does not match the two dates or times it is told with."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from crosscheck.compare.checks.lengths import CLOCK, Length, length_of, told, wrong_span
from crosscheck.compare.checks.outline import Outline, Sign, compiled
from crosscheck.compare.checks.slips import is_slip
from crosscheck.compare.granules import Span, month_and_day
from crosscheck.model import Claim, Finding, Moment

TIME = re.compile(r"T(?P<hour>\d\d)(?::(?P<minute>\d\d))?")
DAY_ALONE = re.compile(r"(?:the )?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)
"""A day of a month that is not named."""

DAYS = re.compile(r"\bdays?\b", re.IGNORECASE)
LEAP_YEAR = 2024  # the year in which dates without one are subtracted, so that the 29th of February exists

MIDNIGHT = datetime(LEAP_YEAR, 1, 1)

EVENT_SLACK_DAYS = 1
"""Days that "three days after" may be off: the first or the last day may count, and a night lies between."""

CUE_WINDOW = 30  # characters before or after a length in which a word says that it is that of the whole

CONTRACT_SLACK_DAYS = 110
"""Days that a contract may start after it is signed, or run past its last season: a transfer window and a summer."""

CLOCK_SLACK = 0.1
"""Share by which a length between two times of day may miss: "almost nine hours"."""

LEAST_LIKE = 0.4
"""Ratio of the two lengths at least: else the length is that of something else."""

HALF_A_DAY = 12 * 3600.0  # seconds: "from 9 to 3" leaves out which half of the day
DAY = 86_400.0

STRETCHES = (
    r"(?:\bfrom|\bbetween|\() ?(?:{day_words} )?<a:DY>(?: to |–| and |-|, ?)(?:{day_words} )?<b:DY>",
    r"<a:DY>–<b:DY>",
    r"\b{began}(?: {day_words})? ?<a:DY>~(?:,|\band)? {ended}(?: {day_words})? ?<b:DY>",
)
"""Two ends: "from 1990 to 2004", "began on 3 May and ended on 30 May"."""

LENGTH_BEFORE = (
    r"<length:T>[^A-Z.;:\n]{0,45}?(?:,| \(| –)? ?(?:(?:ran |running |runs |lasting |lasted |that |which"
    r" )*)(?={stretch})",
)
LENGTH_AFTER = (
    r"\)?(?:,| –| \(|:)? ?(?:(?:a|in|for|or|some|over|of|which|that|is|was|it|{stretches})["
    r" ]){0,5}?<length:T>(?=[,.;:)–\n]|$| in (?:all|total)| later\b| (?:that|which|when|in which|of)\b)",
    r"\)?,? (?:which |that |it |and )?(?:lasted|took|lasting|taking|ran for|ran|spanned|spanning|covers|covered)"
    r" <length:T>",
)
"""Around a stretch: "20 years, | from 1990 to 2004", "| , a reign of 20 years"."""

OF_EVENTS = (
    r"\b<b:DY>,? <length:T> after ~(?:on |of |in |from )?<a:DY>",
    r"\b<b:DY>,? <length:T> (?:following|since) ~(?:on |of |in |from )?<a:DY>",
    r"\b<a:DY>,? <length:T> before ~(?:on |of |in |from )?<b:DY>",
    r"\b<a:DY>~[,;.–]?(?: and| then)?[ \n]~<length:T> later,? (?:on |in |at )?<b:DY>",
    r"<a:DY>~\b(?:and|until|then|but|to)\b~<b:DY>(?:,| –| \()? ?<length:T> later",
    r"<a:DY>~\band\b~<b:DY>,? after (?:serving )?<length:T>(?=[,.;:)–\n]|$)",
    r"\bin <a:DY>~\band\b~\bin <b:DY>,? (?:an? )?(?:gap|interval|wait|break|span|difference) of <length:T>",
    r"<b:DY>~\bafter <length:T>~\b(?:having|since|from)\b~<a:DY>",
    r"<a:DY>~\band\b~<length:T> later,? (?:in |on )?<b:DY>",
)
"""Two days or years and how far they lie apart: "on 3 May, three weeks after the debate of 12 April"."""

LASTED = compiled(r"\b(?:{lasted})(?: [a-z]+)? $")
LATER = compiled(r"^ (?:later|after|in all|in total|altogether)\b")
CLOCK_LINES = 2  # sentences before a length in which its two times may stand

CONTRACT = (
    r"(?P<cue>\b{signed}\b~)<length:T>(?: [a-z'-]+){0,3}[ -]?{contract}\b[^A-Z.;:\n]{0,40}?\b{until}"
    r" (?:{end_of} )?<b:DY>"
)
TERMS = (
    r"\b{starts} <a:DY>,? for (?:a term of |a period of )?<length:T>[^A-Z.;:\n]{0,20}?(?:,|\band|\()? ?{until}"
    r" (?:{end_of} )?<b:DY>",
    r"<length:T> {contract}~, (?:signed|issued|granted|agreed|awarded) (?:in |on )?<a:DY>,? (?:and )?{until}"
    r" (?:{end_of} )?<b:DY>",
)
EXTENDS = compiled(r"\b{extensions}\b")
PAST_WITHIN = compiled(
    r"\b(?:between|during|at some point|at one time)\b"
    r"|\b(?:in|of|through|until|till|to|after|before|for)(?: the)? ?(?:from )?$"
)


def wrong_spans(lines: Outline) -> Iterator[Finding]:
    """The lengths of time of an article that their dates contradict."""
    told_of: set[Claim] = set()
    for stated, dates, ends, expected in _found(lines):
        if stated not in told_of:
            told_of.add(stated)
            yield wrong_span(lines.article, stated, dates, ends, expected)


Missed = tuple[Claim, tuple[Claim, ...], tuple[Span, Span], str]


def _found(lines: Outline) -> Iterator[Missed]:
    for stretch in STRETCHES:
        for before in LENGTH_BEFORE:
            yield from _stretches(lines, before.replace("(?={stretch})", stretch))
        for after in LENGTH_AFTER:
            yield from _stretches(lines, stretch + after)
    for template in OF_EVENTS:
        yield from _apart(lines, template, EVENT_SLACK_DAYS)
    yield from _clocks(lines)
    yield from _days(lines)
    yield from _contracts(lines)
    for template in TERMS:
        yield from _apart(lines, template, EVENT_SLACK_DAYS)


def _stretches(lines: Outline, template: str) -> Iterator[Missed]:
    """A length beside a stretch: "from 1990 to 2004, a reign of 20 years"; a part of a stretch may be shorter."""
    for _, signs in lines.find(template):
        length, ends = length_of(signs["length"].claim), _ends(signs["a"], signs["b"])
        if length is None or ends is None:
            continue
        least, most = (ends[1].first - ends[0].last).days - 1, (ends[1].last - ends[0].first).days + 1
        words = lines.text[signs["length"].at + 1:signs["a"].at]
        within = signs["length"].at < signs["a"].at and PAST_WITHIN.search(words) is not None
        if length.least > most or (length.most < least and not within):
            dates = (signs["a"].claim, signs["b"].claim)
            yield length.claim, dates, ends, told((least + most) / 2, length.claim)


def _apart(lines: Outline, template: str, slack: int) -> Iterator[Missed]:
    """Two dates and the length between them."""
    for _, signs in lines.find(template):
        length, ends = length_of(signs["length"].claim), _ends(signs["a"], signs["b"])
        if length is None or ends is None:
            continue
        least, most = (ends[1].first - ends[0].last).days, (ends[1].last - ends[0].first).days
        if length.misses(max(0, least - slack), most + slack):
            days = (least + most) / 2
            expected = f"{days:.0f} days" if least == most else told(days, length.claim)
            yield length.claim, (signs["a"].claim, signs["b"].claim), ends, expected


def _ends(one: Sign, other: Sign) -> tuple[Span, Span] | None:
    """The two ends of a stretch, the earlier first, whatever year was read into days without one."""
    first, last = one.span, other.span
    if DAY_ALONE.fullmatch(one.claim.text) or DAY_ALONE.fullmatch(other.claim.text):
        return None
    if first is None or last is None or first.first == date.min or last.last == date.max:
        return None
    if last.first < first.first and one.year is None and other.year is None:
        return _in_one_year(one.claim.value, other.claim.value)
    return (first, last) if first.first < last.first else None


def _in_one_year(one: object, other: object) -> tuple[Span, Span] | None:
    if not isinstance(one, Moment) or not isinstance(other, Moment):
        return None
    start, end = month_and_day(one), month_and_day(other)
    if start is None or end is None or start[1] is None or end[1] is None or end < start:
        return None
    days = date(LEAP_YEAR, start[0], start[1]), date(LEAP_YEAR, end[0], end[1])
    return Span(days[0], days[0]), Span(days[1], days[1])


def _days(lines: Outline) -> Iterator[Missed]:
    """Two days, the only ones of their sentence, and a length in days that looks like a slip of theirs."""
    for start, _, mask in lines.lines:
        line = lines.line(start) if mask else []
        dates, lengths = [s for s in line if s.kind in "DY"], [s for s in line if s.kind == "T"]
        if len(dates) != 2 or len(lengths) != 1 or not DAYS.search(lengths[0].claim.text):
            continue
        length, ends = length_of(lengths[0].claim), _ends(*dates)
        if length is None or ends is None or any(span.days() > 1 for span in ends):
            continue
        days = (ends[1].first - ends[0].first).days
        if length.misses(days - EVENT_SLACK_DAYS, days + EVENT_SLACK_DAYS) and is_slip(length.least, days, 1.0):
            yield length.claim, (dates[0].claim, dates[1].claim), ends, f"{days} days"


def _clocks(lines: Outline) -> Iterator[Missed]:
    """Two times of the day, the only ones around, and the length between them: "from 9am to 3.30pm, nine hours"."""
    for place, sign in lines.signs.items():
        size = sign.figure if sign.kind == "T" else None
        if size is None or size.high > DAY or not _lasts(lines, sign):
            continue
        here = lines.line(place)
        times = [s for s in here if s.kind == "H"] or [s for s in lines.before(place, CLOCK_LINES) if s.kind == "H"]
        if len(times) != 2 or sum(s.kind == "T" for s in here) > 1:
            continue
        apart = [_hours_apart(times[0], times[1], half) for half in (False, True)]
        if times[0].claim is not times[1].claim and "after" in lines.text[sign.at:sign.at + CUE_WINDOW]:
            apart.append(_hours_apart(times[1], times[0], False))
        low, high = size.admits()
        if any(x is None or low * (1 - CLOCK_SLACK) <= x <= high * (1 + CLOCK_SLACK) for x in apart):
            continue
        if not any(x and LEAST_LIKE * x <= high and LEAST_LIKE * low <= x for x in apart):
            continue
        minutes, spans = round((apart[0] or 0.0) / 60), [s.span for s in times]
        if spans[0] is not None and spans[1] is not None:
            expected = f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} minutes"
            yield sign.claim, tuple(s.claim for s in times), (spans[0], spans[1]), expected


def _lasts(lines: Outline, sign: Sign) -> bool:
    """Whether a length is told as that of the whole."""
    lead, tail = lines.text[max(0, sign.at - CUE_WINDOW):sign.at], lines.text[sign.at + 1:sign.at + CUE_WINDOW]
    return LASTED.search(lead) is not None or LATER.match(tail) is not None


def _hours_apart(one: Sign, other: Sign, half: bool) -> float | None:
    """Seconds from one time of day to the next one of the other; `half` a day more where neither says which half."""
    first, last = _time(one), _time(other)
    if first is None or last is None:
        return None
    return ((last - first).total_seconds() + (HALF_A_DAY if half and _bare(one.claim, other.claim) else 0.0)) % DAY


def _time(sign: Sign) -> datetime | None:
    """The time of a day that a sign names."""
    value = sign.claim.value
    if sign.end is not None:
        return _written(list(CLOCK.finditer(sign.claim.text)), sign.end)
    found = TIME.search(value.timex or "") if isinstance(value, Moment) else None
    if found is None or int(found["hour"]) > 24:
        return None
    return MIDNIGHT + timedelta(hours=int(found["hour"]), minutes=int(found["minute"] or 0))


def _written(times: list[re.Match[str]], end: int) -> datetime | None:
    """The first or second of two times as written; a half of the day told once holds for both."""
    found = times[end] if len(times) > end else None
    if found is None or int(found["hour"]) > 24:
        return None
    half = (found["half"] or (times[-1]["half"] if end == 0 else None) or "").lower()
    hour = int(found["hour"]) % 12 + (12 if half == "p" else 0) if half else int(found["hour"])
    return MIDNIGHT + timedelta(hours=hour, minutes=int(found["minute"] or 0))


def _bare(*claims: Claim) -> bool:
    """Whether a time says nothing of morning or afternoon."""
    return any(not compiled(r"[ap]\.?m|noon|midnight|\b\d\d[:.]?\d\d\b").search(claim.text.lower()) for claim in claims)


def _contracts(lines: Outline) -> Iterator[Missed]:
    """A contract from its signing to a date: "signed a four-year contract until June 2030"."""
    published = lines.article.published
    for match, signs in lines.find(CONTRACT):
        length, end = length_of(signs["length"].claim), signs["b"].span
        if length is None or end is None or EXTENDS.search(lines.sentence(match.start())):
            continue
        others = [s.span for s in lines.line(match.start()) if s.kind in "DY" and s is not signs["b"]]
        starts = [span for span in others if span is not None and span.last < end.first]
        if not starts and published is not None:
            starts = [Span(published.earliest, published.latest)]
        if len(starts) == 1 and _misses(length, starts[0], end):
            days = (end.first - starts[0].first).days
            yield length.claim, (signs["b"].claim,), (starts[0], end), told(days, length.claim)


def _misses(length: Length, start: Span, end: Span) -> bool:
    least, most = (end.first - start.last).days, (end.last - start.first).days
    return length.misses(least - CONTRACT_SLACK_DAYS, most + CONTRACT_SLACK_DAYS)
