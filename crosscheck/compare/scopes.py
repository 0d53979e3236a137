"""Whether two claims are limited in different ways: another time, period, part, place, mood, or a baseline."""

from crosscheck.model import Claim, Days, Modality, Reason, Scope, ScopeDifference

WHOLE = frozenset({"total", "whole", "overall", "all", "entire", "altogether", "combined", "in total", "aggregate"})
"""A part of this name is no part: it limits nothing that a plain figure does not."""

NOT_YET = frozenset({Modality.PLANNED, Modality.TARGET, Modality.CONDITIONAL})
"""What is planned, aimed at or supposed is one mood against what is stated or estimated as a fact."""


def scope(one: Claim, other: Claim) -> Reason | None:
    """Why two claims are of different scope; None when nothing says so. Symmetric."""
    difference = scope_difference(one, other)
    return difference.reason if difference else None


def scope_difference(one: Claim, other: Claim) -> ScopeDifference | None:
    """The first scope in which two claims differ, with the limit of each side; stated by both before by one alone."""
    found = [d for d in _differences(one, other) if d is not None]
    return next((d for d in found if d.stated_by_both), found[0] if found else None)


def _differences(one: Claim, other: Claim) -> tuple[ScopeDifference | None, ...]:
    first, second = one.about.scope, other.about.scope
    return (
        _baseline(first, second),
        _modality(one.about.modality, other.about.modality),
        _part(first.part, second.part),
        _period(first.period, second.period),
        _as_of(first.as_of, second.as_of),
        _place(first, second),
    )


def _baseline(one: Scope, other: Scope) -> ScopeDifference | None:
    if one.baseline == other.baseline:
        return None
    names = {True: "compared with", False: "current"}
    return ScopeDifference(Reason.OTHER_BASELINE, names[one.baseline], names[other.baseline])


def _modality(one: Modality, other: Modality) -> ScopeDifference | None:
    if (one in NOT_YET) == (other in NOT_YET):
        return None
    return ScopeDifference(Reason.OTHER_MODALITY, one.value, other.value)


def _part(one: str | None, other: str | None) -> ScopeDifference | None:
    """Parts differ by name; against a whole or an unlimited figure, a part is a limit of one side."""
    first, second = _part_name(one), _part_name(other)
    if first == second or (first in WHOLE and not second) or (second in WHOLE and not first):
        return None
    if first in WHOLE and second in WHOLE:
        return None
    return ScopeDifference(Reason.OTHER_PART, first, second)


def _part_name(part: str | None) -> str:
    return " ".join((part or "").casefold().split())


def _period(one: Days | None, other: Days | None) -> ScopeDifference | None:
    """Any two unequal periods differ: nine months are not the year that holds them."""
    if one == other:
        return None
    return ScopeDifference(Reason.OTHER_PERIOD, _in_words(one), _in_words(other))


def _as_of(one: Days | None, other: Days | None) -> ScopeDifference | None:
    """Moments of a count differ where both are stated and have no day in common."""
    if one is None or other is None or not _apart(one, other):
        return None
    return ScopeDifference(Reason.OTHER_TIME, _in_words(one), _in_words(other))


def _place(one: Scope, other: Scope) -> ScopeDifference | None:
    first, second = ({name.casefold() for name in side.place} for side in (one, other))
    if not first or not second or first & second:
        return None
    return ScopeDifference(Reason.OTHER_PLACE, ", ".join(one.place), ", ".join(other.place))


def _apart(one: Days, other: Days) -> bool:
    first_ends = one.latest is not None and other.earliest is not None and one.latest < other.earliest
    second_ends = other.latest is not None and one.earliest is not None and other.latest < one.earliest
    return first_ends or second_ends


def _in_words(days: Days | None) -> str:
    if days is None:
        return ""
    ends = [end.isoformat() if end else "" for end in (days.earliest, days.latest)]
    return ends[0] if ends[0] == ends[1] else f"{ends[0]}/{ends[1]}"
