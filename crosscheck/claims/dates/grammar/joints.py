"""What joins a date to the year it lies in: "of last year", "that year", "next" after a month."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Expression, Shift
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.patterns import YEAR
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import not_dates

YEAR_TAIL = rf"""
    (?: (?: [ ]?,[ ]? | [ ](?:of[ ]|in[ ])? | - | / ) (?P<year>{YEAR}) (?! -(?!{patterns.MONTH_HEAD})[a-z] )
      | [ ]?,?[ ]?'(?P<short>\d\d)(?!\d) )?
"""
"""After a day and month: ", 2023", " of 2023", "/2023", " '23"."""

RELATIVE_YEAR = re.compile(
    r"""
    ,?[ ] (?:of[ ]|in[ ])?
    (?P<which> last | this | next | that | (?:that|the)[ ]same | the[ ]previous | the[ ]following )
    [ ]year (?![a-z])
    """,
    re.VERBOSE,
)
"""After a month: "of last year", "that year"."""

_YEARS = {
    "last": Shift("year", -1), "this": Shift("year", 0), "next": Shift("year", 1),
    "that": Shift("year", 0, nearby=True), "that same": Shift("year", 0, nearby=True),
    "the same": Shift("year", 0, nearby=True), "the previous": Shift("year", -1, nearby=True),
    "the following": Shift("year", 1, nearby=True),
}  # fmt: skip


def relative_year(view: View, at: int) -> tuple[int, Expression] | None:
    """Where words like "of last year" end that begin at a place, and the year that they name."""
    match = RELATIVE_YEAR.match(view.low, at)
    return (match.end(), _YEARS[match["which"]]) if match else None


def written_year(match: re.Match[str]) -> int | None:
    """The year that YEAR_TAIL matched, None when there was none."""
    if match["short"]:
        return patterns.full_year(match["short"])
    return int(match["year"]) if match["year"] else None


def counts(view: View, at: int) -> bool:
    """Whether the number that ends at a place counts what follows ("On May 5, 2000 workers")."""
    return context.word_after(view, at) in not_dates.COUNTED_AFTER
