"""The one place that writes a sentence for people: from a reason, its facts and the values of a finding's sides.

A template is filled with the finding's facts and with `values`, `first` and `second`, the wordings of its sides. Where
a fact is missing the plainer template is used, so that a rule may say less but never nothing.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import Final

from crosscheck.model import Claim, ClaimId, Days, Finding, Reason
from crosscheck.reporting.values import days_words


@dataclass(frozen=True, slots=True)
class Template:
    """`full` is used when every fact it names is known, else `other` (when there is one) on the same terms; `plain`
    names sides alone."""

    full: str
    plain: str
    other: str = ""

    def chosen(self, facts: Collection[str]) -> str:
        """The wording that these facts can fill."""
        for wording in (self.full, self.other):
            if wording and needed(wording) <= set(facts):
                return wording
        return self.plain


_SIDES: Final = frozenset({"values", "first", "second"})


def needed(wording: str) -> frozenset[str]:
    """The facts that a wording needs."""
    return frozenset(name for _, name, _, _ in Formatter().parse(wording) if name) - _SIDES


TEMPLATES: Final[Mapping[Reason, Template]] = {
    Reason.SAME_VALUE: Template("the same value", "the same value"),
    Reason.SAME_AFTER_CONVERSION: Template(
        "the same after conversion: {stated} is {expected}", "the same once both are in one unit"),
    Reason.WITHIN_ROUNDING: Template(
        "equal within the precision they are written with: {stated} may be {expected}",
        "equal within the precision they are written with"),
    Reason.WITHIN_BOUND: Template(
        "{stated} lies within \u201c{bound}\u201d", "the figure lies within the stated bound"),
    Reason.SAME_DAYS: Template("both mean {days}", "the same days"),
    Reason.VALUES_APART: Template(
        "{values} are {difference} apart, more than their wording allows",
        "{values} cannot both hold of the same thing"),
    Reason.OUTSIDE_BOUND: Template(
        "{stated} lies outside \u201c{bound}\u201d", "{values}: the figure lies outside the stated bound"),
    Reason.DATES_APART: Template("{values} are {difference} apart", "{values} are different dates of one event"),
    Reason.PERCENT_AGAINST_POINTS: Template(
        "{stated} is a percentage and {other} counts percentage points: two different changes",
        "{values}: a percentage is not a number of percentage points"),
    Reason.COPY_DIFFERS: Template(
        "the text is copied and the figure is not: {source} has {original}, {copy} prints {stated}",
        "the text is copied and the figure is not: {values}"),
    Reason.OTHER_TIME: Template(
        "said of different times: {one}, {other}", "said of different times",
        "{limited} is as of {limit}, {unlimited} states no time"),
    Reason.OTHER_PERIOD: Template(
        "said of different periods: {one}, {other}", "said of different periods",
        "{limited} is for {limit}, {unlimited} states no period"),
    Reason.OTHER_PART: Template(
        "said of different parts: {one}, {other}", "said of different parts of the whole",
        "{limited} is said of {limit}, {unlimited} states no part"),
    Reason.OTHER_PLACE: Template(
        "said of different places: {one}, {other}", "said of different places",
        "{limited} is said of {limit}, {unlimited} states no place"),
    Reason.OTHER_MODALITY: Template(
        "said in different moods: {one}, {other}", "one is stated as fact, the other as a plan, target or estimate"),
    Reason.OTHER_BASELINE: Template(
        "one is the figure compared with: {one}, {other}", "one is current, the other what it is compared with"),
    Reason.TOLD_APART: Template(
        "{article} states both, so they are two things", "one article states both, so they are two things"),
    Reason.GREW: Template(
        "the figure grows with time, and the later article has the higher one",
        "the figure grows with time, and the later article has the higher one"),
    Reason.UNEXPLAINED: Template(
        "nothing stated explains the difference: they are two like things, or one is wrong",
        "nothing stated explains the difference: they are two like things, or one is wrong"),
    Reason.CONVERSION_WRONG: Template(
        "{stated} is {expected}, not {converted}", "{values}: one is not a conversion of the other"),
    Reason.SUM_WRONG: Template("{parts} come to {expected}, not {stated}", "{values}: the parts do not add up"),
    Reason.WEEKDAY_WRONG: Template(
        "{date} is a {expected}, not a {stated}", "{values}: the weekday is not that date's"),
    Reason.SPAN_WRONG: Template(
        "from {start} to {end} is {expected}, not {stated}", "{values}: the duration is not that between the dates"),
    Reason.CHANGE_WRONG: Template(
        "from {start} to {end} is {expected}, not {stated}", "{values}: the change is not that between the figures",
        "{part} of {whole} is {expected}, not {stated}"),
    Reason.SAID_TWICE: Template(
        "the article says it twice and differently: {values}", "the article says it twice and differently: {values}"),
    Reason.SINGLE_ORIGIN: Template(
        "{articles} articles state it, and all derive from one text",
        "several articles state it, and all derive from one text"),
    Reason.OTHER_UNIT: Template(
        "{values} measure different things, or in currencies without a common rate",
        "{values} measure different things, or in currencies without a common rate"),
    Reason.UNRESOLVED: Template("{values}: no year could be found", "{values}: no year could be found"),
}

LIMITS: Final = ("one", "other")
"""Facts that limit a side's scope: in words, as ISO days ("2023-01-01/2023-09-30"), or "" where a side states none."""


def why(finding: Finding, claims: Mapping[ClaimId, Claim]) -> str:
    """Why a finding's verdict was reached, in one sentence without a full stop. `claims` are the report's, by id."""
    sides = _sides(finding, claims)
    known = {key: fact for key, fact in finding.facts.items() if fact or key not in LIMITS}
    facts = {"articles": _articles(finding, claims), **known, **_limits(known, sides)}
    filling = {
        "values": in_a_row(sides),
        "first": sides[0] if sides else "",
        "second": sides[1] if len(sides) > 1 else "",
        **facts,
    }
    return TEMPLATES[finding.reason].chosen(facts).format_map(filling)


def _limits(facts: Mapping[str, str], sides: Sequence[str]) -> dict[str, str]:
    """The limits of the sides in words; where one side alone states one, also which it is."""
    told = {key: _in_words(facts[key]) for key in LIMITS if key in facts}
    if len(told) != 1 or len(sides) != len(LIMITS):
        return told
    (limit,) = told.values()
    limited, unlimited = sides if "one" in told else reversed(sides)
    return {**told, "limit": limit, "limited": limited, "unlimited": unlimited}


def in_a_row(words: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def _articles(finding: Finding, claims: Mapping[ClaimId, Claim]) -> str:
    """In how many articles the claims of a finding stand."""
    named = (claim for group in finding.groups for claim in group.claims)
    return str(len({claims[claim].article for claim in named if claim in claims}))


def _in_words(limit: str) -> str:
    """The limit of a side in words."""
    earliest, slash, latest = limit.partition("/")
    try:
        first, last = (date.fromisoformat(end) if end else None for end in (earliest, latest if slash else earliest))
    except ValueError:
        return limit
    return days_words(Days(first, last))


def _sides(finding: Finding, claims: Mapping[ClaimId, Claim]) -> Sequence[str]:
    """What stands against what: the sides' wordings, or inside an article the wordings of each claim."""
    if len(finding.groups) > 1:
        return [group.value for group in finding.groups]
    named = [claims[claim].text for group in finding.groups for claim in group.claims if claim in claims]
    return list(dict.fromkeys(named))
