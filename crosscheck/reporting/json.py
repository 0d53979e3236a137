"""The report as JSON, schema `crosscheck.report/1`: one entry a line, so that two reports can be compared by line."""

import gc
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any, Final

from crosscheck.engines import by_id
from crosscheck.errors import ReportError
from crosscheck.model import Article, ArticleSummary, Claim, Report, Skipped
from crosscheck.reporting import encode
from crosscheck.reporting.decode import decode_report
from crosscheck.reporting.interface import Extracted, Options

UNSAFE: Final = re.compile(
    "[\x7f-\x9f"  # delete and the C1 controls: \x9b starts an escape sequence on some terminals
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that turn the direction of text
    "\u2028\u2029"  # ends of line to JavaScript
    "\ud800-\udfff]"  # halves of characters, as in file names that are no UTF-8
)
"""What JSON may hold as it is and a terminal or a UTF-8 file may not. Outside ASCII it stands inside strings only, so
that an escape in its place means the same."""


def render(report: Report, options: Options) -> Iterator[str]:
    """The whole report. `options` change nothing: a saved report is complete, whatever was shown."""
    claims = by_id(report.claims)
    yield "{\n"
    for key, value in encode.encode_header(report).items():
        yield f"{dumps(key)}: {dumps(value)},\n"
    yield from _list("articles", map(encode.encode_article, report.articles))
    yield from _list("skipped", map(encode.encode_skipped, report.skipped))
    yield from _list("copies", map(encode.encode_copies, report.copies))
    yield from _list("claims", map(encode.encode_claim, report.claims))
    yield from _list("findings", (encode.encode_finding(finding, claims) for finding in report.findings))
    if report.stale:
        yield from _list("stale_decisions", map(encode.encode_stale, report.stale))
    yield f'"summary": {dumps(encode.encode_summary(report))}\n}}\n'


def render_claims(items: Iterable[Extracted], options: Options) -> Iterator[str]:
    """What was extracted, as a report without copies and findings."""
    articles: list[ArticleSummary] = []
    skipped: list[Skipped] = []
    claims: list[Claim] = []
    for item in items:
        if isinstance(item, Skipped):
            skipped.append(item)
        else:
            articles.append(summarize(item[0]))
            claims.extend(item[1])
    yield from render(bare_report(articles, skipped, claims), options)


def bare_report(articles: Iterable[ArticleSummary], skipped: Iterable[Skipped], claims: Iterable[Claim]) -> Report:
    """A report of inputs that nothing was compared in."""
    from crosscheck import __version__

    return Report(__version__, tuple(articles), tuple(skipped), (), tuple(claims), (), 0.0)


def summarize(article: Article) -> ArticleSummary:
    """An article as a report lists it before origins are known: its `origin` is empty."""
    published = article.published
    day = None
    if published is not None:
        first, last = published.earliest.isoformat(), published.latest.isoformat()
        day = first if first == last else first[:7] if first[:7] == last[:7] else f"{first}/{last}"
    return ArticleSummary(
        id=article.id, path=article.path, title=article.title, outlet=article.outlet, published=day,
        published_from=published.source.value if published else None, words=len(article.text.split()), origin="",
        language=article.language,
    )


def to_dict(report: Report) -> dict[str, Any]:
    """The report as plain objects, as `json.loads` would give them back."""
    document: dict[str, Any] = json.loads("".join(render(report, Options())))
    return document


def from_dict(document: Any) -> Report:
    """The report that such objects state. Raises ReportError."""
    return decode_report(document)


def load(path: str | Path) -> Report:
    """A saved report. Raises ReportError when the file cannot be read or is none."""
    with _collector_at_rest():
        return _loaded(path)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """No garbage collection: a document that is being read makes millions of objects and no garbage, and searching them
    for some takes twice as long as making them."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _loaded(path: str | Path) -> Report:
    try:
        document = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ReportError(f"cannot read the report {str(path)!r}: {(error.strerror or str(error)).lower()}") from None
    except (ValueError, RecursionError):
        raise ReportError(
            f"{str(path)!r} is no JSON report; make one with: crosscheck scan PATHS -o report.json"
        ) from None
    try:
        return decode_report(document)
    except ReportError as error:
        raise ReportError(
            f"cannot use the report {str(path)!r}: {error}; make it anew with: crosscheck scan PATHS -o report.json"
        ) from None


def schema() -> dict[str, Any]:
    """The JSON Schema of the report."""
    text = resources.files("crosscheck.reporting").joinpath("report.schema.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document


def dumps(value: Any) -> str:
    """A value on one line, safe to print. Raises ValueError for a number that JSON has no word for."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _list(key: str, entries: Iterable[Any]) -> Iterator[str]:
    yield f"{dumps(key)}: ["
    separator = "\n"
    for entry in entries:
        yield separator + dumps(entry)
        separator = ",\n"
    yield "],\n" if separator == "\n" else "\n],\n"
