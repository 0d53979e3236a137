"""The report for a terminal: sources first, then what is wrong, then what is not, and last what to do next."""

from collections.abc import Iterable, Iterator

from crosscheck import __version__
from crosscheck.model import Report, Skipped
from crosscheck.reporting.counting import read
from crosscheck.reporting.interface import AGAINST, Extracted, Options
from crosscheck.reporting.standing import drafts_of
from crosscheck.reporting.status import counts
from crosscheck.reporting.terminal import drafts, extracted, findings, sources, summary
from crosscheck.reporting.terminal.canvas import Canvas
from crosscheck.reporting.view import View


def render(report: Report, options: Options) -> Iterator[str]:
    """The report, a section or finding at a time. A quiet one has no head, and begins with no empty line either."""
    pieces = _sections(report, options)
    yield next(pieces, "").lstrip("\n")
    yield from pieces


def _sections(report: Report, options: Options) -> Iterator[str]:
    canvas, view = Canvas(options), View.of(report)
    if drafts_of(report) or AGAINST in options.inputs:  # also where no draft could be read
        yield from drafts.render(canvas, view)
        return
    quiet = options.verbosity < 0
    if not quiet:
        _head(canvas, view)
        sources.sources(canvas, view)
    for _ in findings.conflicts(canvas, view):
        yield canvas.take()
    for _ in findings.internal(canvas, view):
        yield canvas.take()
    for _ in findings.scope(canvas, view):
        yield canvas.take()
    if not quiet:
        for _ in findings.agreements(canvas, view):
            yield canvas.take()
        findings.decided(canvas, view)
        sources.copies(canvas, view)
    sources.skipped(canvas, view)
    findings.stale(canvas, view)
    summary.summary(canvas, view)
    yield canvas.take()


def render_claims(items: Iterable[Extracted], options: Options) -> Iterator[str]:
    """Each article with its claims marked, and a table of them. Skipped inputs are told on standard error."""
    canvas = Canvas(options)
    for item in items:
        if not isinstance(item, Skipped):
            extracted.article_claims(canvas, *item)
            yield canvas.take()


def _head(canvas: Canvas, view: View) -> None:
    version = view.report.version or __version__
    canvas.line(canvas.own(f"crosscheck {version}: {read(counts(view.report))}"), hang=2)
