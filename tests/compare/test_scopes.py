"""Whether two claims are limited in different ways."""

from datetime import date

import pytest

from crosscheck.compare import ScopeDifference, scope, scope_difference
from crosscheck.model import Days, Modality, Reason, Scope

from .making import claim, quantity

MONDAY, TUESDAY = Days(date(2024, 8, 12), date(2024, 8, 12)), Days(date(2024, 8, 13), date(2024, 8, 13))
NINE_MONTHS, YEAR = Days(date(2023, 1, 1), date(2023, 9, 30)), Days(date(2023, 1, 1), date(2023, 12, 31))
SINCE = Days(date(2023, 5, 1), None)

CASES = [
    (Scope(), Scope(), None),
    (Scope(as_of=MONDAY), Scope(as_of=TUESDAY), ScopeDifference(Reason.OTHER_TIME, "2024-08-12", "2024-08-13")),
    (Scope(as_of=MONDAY), Scope(), None),
    (Scope(as_of=MONDAY), Scope(as_of=SINCE), None),
    (Scope(period=NINE_MONTHS), Scope(period=YEAR),
     ScopeDifference(Reason.OTHER_PERIOD, "2023-01-01/2023-09-30", "2023-01-01/2023-12-31")),
    (Scope(), Scope(period=SINCE), ScopeDifference(Reason.OTHER_PERIOD, "", "2023-05-01/")),
    (Scope(part="first  Phase"), Scope(part="total"), ScopeDifference(Reason.OTHER_PART, "first phase", "total")),
    (Scope(part="first phase"), Scope(), ScopeDifference(Reason.OTHER_PART, "first phase", "")),
    (Scope(part="total"), Scope(), None),
    (Scope(part="Overall"), Scope(part="total"), None),
    (Scope(place=("Torvalla", "Northmark")), Scope(place=("northmark",)), None),
    (Scope(place=("Torvalla",)), Scope(place=("Esk", "Lune")),
     ScopeDifference(Reason.OTHER_PLACE, "Torvalla", "Esk, Lune")),
    (Scope(baseline=True), Scope(part="first phase"),
     ScopeDifference(Reason.OTHER_BASELINE, "compared with", "current")),
    (Scope(part="first phase", as_of=MONDAY), Scope(as_of=TUESDAY),
     ScopeDifference(Reason.OTHER_TIME, "2024-08-12", "2024-08-13")),
]


@pytest.mark.parametrize(("one", "other", "expected"), CASES)
def test_scopes_differ_where_a_limit_is_stated(one: Scope, other: Scope, expected: ScopeDifference | None) -> None:
    first, second = claim(quantity(1), one), claim(quantity(2), other)
    assert scope_difference(first, second) == expected
    assert scope(second, first) == (expected.reason if expected else None)


@pytest.mark.parametrize(("one", "other", "expected"), [
    (Modality.ACTUAL, Modality.PLANNED, Reason.OTHER_MODALITY),
    (Modality.ESTIMATE, Modality.TARGET, Reason.OTHER_MODALITY),
    (Modality.ACTUAL, Modality.ESTIMATE, None),
    (Modality.PLANNED, Modality.TARGET, None),
])
def test_what_is_planned_is_another_mood_than_what_is(one: Modality, other: Modality, expected: Reason | None) -> None:
    assert scope(claim(quantity(1), modality=one), claim(quantity(2), modality=other)) is expected


def test_a_limit_of_one_side_alone_is_told_from_one_of_both() -> None:
    first = claim(quantity(1), Scope(part="first phase"))
    difference = scope_difference(first, claim(quantity(2)))
    assert difference is not None and not difference.stated_by_both
