"""Who is a source: the articles under the letter of their origin, the copies, and what was not read."""

from collections.abc import Sequence
from typing import Final

from rich.cells import cell_len

from crosscheck.model import ArticleSummary, CopyGroup, Skipped
from crosscheck.reporting.languages import ENGLISH, not_english
from crosscheck.reporting.status import left_out, unread
from crosscheck.reporting.terminal import limits
from crosscheck.reporting.terminal.canvas import Canvas, comma
from crosscheck.reporting.theme import FAINT, ORIGIN, PLACE
from crosscheck.reporting.view import View, copy_words
from crosscheck.text.clean import printable

NAME_COLUMNS: Final = 24
"""Columns that an outlet's name may take before it is cut."""


def sources(canvas: Canvas, view: View) -> None:
    """Every article with the letter of its origin: copies share one. Of very many those are shown that the worst
    findings speak of."""
    articles = view.report.articles
    if not articles:
        return
    shared = len({article.origin for article in articles}) < len(articles)
    canvas.heading("SOURCES", "articles with the same letter derive from one text" if shared else "")
    chosen = {article.id for article in limits.first(canvas, _told_of_first(view), limits.SOURCES)}
    shown = [article for article in articles if article.id in chosen]
    shown.sort(key=lambda article: (len(article.origin), article.origin))
    columns = _Columns.of(shown)
    for article in shown:
        _source(canvas, article, columns)
    limits.more(canvas, len(articles) - len(shown), "articles")


def _told_of_first(view: View) -> Sequence[ArticleSummary]:
    """The articles, those of the worst findings first and else as they are."""
    kinds = (("conflict", "drift"), ("internal",), ("scope",))
    ranked = [finding for worst in kinds for finding in view.findings(*worst)]
    claims = (claim for finding in ranked for group in finding.groups for claim in group.claims)
    names = dict.fromkeys([*(view.claims[claim].article for claim in claims), *view.articles])
    return [view.articles[name] for name in names]


def copies(canvas: Canvas, view: View) -> None:
    """Every copy group with how much is shared."""
    groups = sorted(view.report.copies, key=lambda group: (-len(group.articles), -group.similarity, group.id))
    if not groups:
        return
    canvas.heading("COPIES", f"{len(groups):,}")
    shown = limits.first(canvas, groups, limits.COPIES)
    for group in shown:
        _copies(canvas, group, view)
    limits.more(canvas, len(groups) - len(shown), "groups of copies")


def skipped(canvas: Canvas, view: View) -> None:
    """What was not read, and why; when verbose, what was left out on purpose as well."""
    _skipped(canvas, "NOT READ", unread(view.report))
    if canvas.options.verbosity > 0:
        _skipped(canvas, "LEFT OUT", left_out(view.report))


def _skipped(canvas: Canvas, title: str, entries: Sequence[Skipped]) -> None:
    if not entries:
        return
    canvas.heading(title, f"{len(entries):,}")
    shown = limits.first(canvas, entries, limits.SKIPPED)
    for entry in shown:
        path, reason = canvas.said(entry.path, PLACE), canvas.said(entry.reason)
        canvas.line(canvas.sign("skipped"), " ", path, ": ", reason, hang=4)
    limits.more(canvas, len(entries) - len(shown), "inputs that were not read")


class _Columns:
    """How wide each column of the list of sources is."""

    def __init__(self, origin: int, name: int, day: int, words: int) -> None:
        self.origin, self.name, self.day, self.words = origin, name, day, words

    @classmethod
    def of(cls, articles: Sequence[ArticleSummary]) -> "_Columns":
        return cls(
            origin=max(cell_len(article.origin) for article in articles),
            name=min(max(cell_len(printable(article.outlet or "")) for article in articles), NAME_COLUMNS),
            day=max(len(article.published or "no date") for article in articles),
            words=max(len(f"{article.words:,}") for article in articles),
        )


def _source(canvas: Canvas, article: ArticleSummary, columns: _Columns) -> None:
    origin = canvas.said(article.origin, ORIGIN)
    origin.pad_right(columns.origin - origin.cell_len)
    name = canvas.said(article.outlet or "")
    name.truncate(columns.name, overflow="ellipsis", pad=True)
    facts = f"{article.published or 'no date':<{columns.day}}  {article.words:>{columns.words},} words"
    if canvas.options.verbosity > 0 and article.published_from:
        facts += f", dated by {article.published_from}"
    if article.language != ENGLISH:
        facts += f", {not_english(article.language)}"
    row = canvas.join(origin, "  ", name, "  " if columns.name else "", canvas.own(facts, FAINT))
    path = canvas.said(article.id, PLACE)
    if 2 + row.cell_len + 2 + path.cell_len <= canvas.width:
        canvas.line(row, "  ", path, indent=2)
    else:
        canvas.line(row, indent=2)
        canvas.line(path, indent=4 + columns.origin, hang=2)


def _copies(canvas: Canvas, group: CopyGroup, view: View) -> None:
    letters = sorted({view.articles[name].origin for name in group.articles}, key=lambda letter: (len(letter), letter))
    shown = limits.first(canvas, group.articles, limits.NAMED)
    names = [canvas.said(name, PLACE) for name in shown]
    if len(group.articles) > len(shown):
        names.append(canvas.own(f"{len(group.articles) - len(shown):,} more"))
    canvas.line(
        canvas.sign("copies"), " ", canvas.said(", ".join(letters), ORIGIN), f"  {copy_words(group)}: ",
        comma(canvas, names), hang=4,
    )
    if group.source:
        canvas.line(canvas.own("likely first: ", FAINT), canvas.said(group.source, PLACE), indent=4, hang=2)
    if group.credit:
        canvas.line(canvas.own("credits ", FAINT), canvas.said(group.credit), indent=4, hang=2)
