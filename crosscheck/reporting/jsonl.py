"""The report as JSON Lines: one object a line, for `jq`, databases and data frames.

Of a report, each line is an entry of a list of the JSON report, with "type" in front: article, skipped, copies, claim,
finding, and last summary. Of extracted claims, each line is a claim exactly as the JSON report has it; inputs that were
skipped are told on standard error.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from crosscheck.engines import by_id
from crosscheck.model import Report, Skipped
from crosscheck.reporting import encode
from crosscheck.reporting.interface import Extracted, Options
from crosscheck.reporting.json import dumps


def render(report: Report, options: Options) -> Iterator[str]:
    """Every entry of the report."""
    claims = by_id(report.claims)
    yield from _lines("article", map(encode.encode_article, report.articles))
    yield from _lines("skipped", map(encode.encode_skipped, report.skipped))
    yield from _lines("copies", map(encode.encode_copies, report.copies))
    yield from _lines("claim", map(encode.encode_claim, report.claims))
    yield from _lines("finding", (encode.encode_finding(finding, claims) for finding in report.findings))
    yield from _lines("stale_decision", map(encode.encode_stale, report.stale))
    yield from _lines("summary", [{**encode.encode_header(report), **encode.encode_summary(report)}])


def render_claims(items: Iterable[Extracted], options: Options) -> Iterator[str]:
    """Every claim, article by article, as it comes."""
    for item in items:
        if not isinstance(item, Skipped):
            yield "".join(f"{dumps(encode.encode_claim(claim))}\n" for claim in item[1])


def _lines(kind: str, entries: Iterable[dict[str, Any]]) -> Iterator[str]:
    for entry in entries:
        yield dumps({"type": kind, **entry}) + "\n"
