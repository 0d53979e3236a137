"""A report as the values of its page: sections, sources, copies and the articles with their claims linked."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Final

from crosscheck.config import FAIL_ON
from crosscheck.model import ArticleId, ArticleSummary, Claim, ClaimId, CopyGroup, Report
from crosscheck.reporting.counting import read, reason, told
from crosscheck.reporting.decided import stale_words
from crosscheck.reporting.interface import Options
from crosscheck.reporting.page.cards import SHOWN, agreement_of, anchor_of, section_of
from crosscheck.reporting.page.difference import difference
from crosscheck.reporting.page.drafts import drafts
from crosscheck.reporting.page.marking import Links, Piece, flat, marked_article
from crosscheck.reporting.page.parts import Copied, Page, Source
from crosscheck.reporting.status import counts, exit_status, kind_of, left_out, unread
from crosscheck.reporting.view import View, copy_words
from crosscheck.text.clean import printable

ROWS: Final = 500
"""Rows of the tables of agreements, sources and inputs that were not read."""

ARTICLES: Final = 100
"""Articles that are shown whole: those with problems first."""

GROUPS: Final = 40
"""Groups of copies that are shown."""

DIFFERENCES: Final = 4
"""Copies of one group that are compared word by word with their original."""

SECTIONS: Final = (
    ("conflicts", "Conflicts", ("conflict", "drift")),
    ("internal", "Internal errors", ("internal",)),
    ("scope", "Different scope", ("scope",)),
)


def page_of(report: Report, options: Options) -> Page:
    """The page of a report."""
    view = View.of(report)
    links, shown = _links(view)
    sections = tuple(section_of(view, links, options, *section) for section in SECTIONS)
    agreements = view.agreements()
    alone = sum(kind_of(finding) == "single_origin" for finding in agreements)
    ordered = sorted(report.articles, key=lambda article: (len(article.origin), article.origin))
    by_article = _claims_of(report)
    whole = tuple(_source(view, article, shown, by_article, links, options) for article in ordered)
    return Page(
        version=report.version, found=", ".join(told(report)), read=read(counts(report)), counts=counts(report),
        status=exit_status(report, options.fail_on), reason=reason(report, options.fail_on),
        fail_on=", ".join(kind for kind in FAIL_ON if kind in options.fail_on), drafts=drafts(view, links),
        min_confidence=report.min_confidence, sections=sections,
        agreements=tuple(agreement_of(view, links, finding) for finding in agreements[:ROWS]),
        agreements_total=len(agreements), alone=alone, sources=whole[:ROWS],
        copies=tuple(_copied(view, group, options) for group in report.copies[:GROUPS]),
        copies_total=len(report.copies), skipped=(*unread(report), *left_out(report))[:ROWS],
        skipped_total=len(report.skipped),
        stale=tuple(printable(stale_words(entry)) for entry in report.stale[:ROWS]), stale_total=len(report.stale),
        shown=tuple(source for source in whole if source.anchor),
    )


def _links(view: View) -> tuple[Links, Mapping[ArticleId, str]]:
    """Anchors of claims and of the articles that are shown: those in the worst findings first."""
    kinds = ("conflict", "drift", "internal", "scope", "agreement", "single_origin")
    ranked = [finding for kind in kinds for finding in view.findings(kind, statuses=SHOWN)]
    findings: dict[ClaimId, tuple[str, str]] = {}
    articles: dict[ArticleId, None] = {}
    for finding in ranked:
        for claim in (claim for group in finding.groups for claim in group.claims):
            findings.setdefault(claim, (anchor_of(view, finding), kind_of(finding)))
            articles.setdefault(view.claims[claim].article)
    articles |= dict.fromkeys(article.id for article in view.report.articles)
    shown = {name: f"a{number}" for number, name in enumerate(list(articles)[:ARTICLES], start=1)}
    anchors = {
        claim.id: f"c{number}" for number, claim in enumerate(view.report.claims, start=1) if claim.article in shown
    }
    return Links(anchors, findings), shown


def _claims_of(report: Report) -> Mapping[ArticleId, list[Claim]]:
    found: dict[ArticleId, list[Claim]] = {}
    for claim in report.claims:
        found.setdefault(claim.article, []).append(claim)
    return found


def _source(
    view: View, article: ArticleSummary, shown: Mapping[ArticleId, str], claims: Mapping[ArticleId, list[Claim]],
    links: Links, options: Options,
) -> Source:
    anchor, mine = shown.get(article.id, ""), claims.get(article.id, [])
    text = options.texts.get(article.id)
    pieces = marked_article(text, mine, links) if anchor and text is not None else ()
    sentences = _sentences(mine, links) if anchor and text is None else ()
    return Source(anchor, article, printable(article.id), flat(article.title or ""), printable(article.outlet or ""),
                  pieces, sentences)


def _sentences(claims: Iterable[Claim], links: Links) -> tuple[tuple[int, tuple[Piece, ...]], ...]:
    """The sentences with claims of an article whose text is not at hand."""
    ordered = sorted(claims, key=lambda claim: claim.start)
    found = []
    for start, group in groupby(ordered, key=lambda claim: claim.sentence_start):
        members = list(group)
        moved = [_moved(claim, start) for claim in members]
        found.append((members[0].line, marked_article(members[0].sentence, moved, links)))
    return tuple(found)


def _moved(claim: Claim, start: int) -> Claim:
    """A claim with its place counted from the start of its sentence."""
    return replace(claim, start=claim.start - start, end=claim.end - start)


def _copied(view: View, group: CopyGroup, options: Options) -> Copied:
    letters = sorted({view.articles[name].origin for name in group.articles}, key=lambda letter: (len(letter), letter))
    original = group.source or group.articles[0]
    copies = [name for name in group.articles if name != original and name in options.texts]
    differences = tuple(
        (printable(original), printable(name), difference(options.texts[original], options.texts[name]))
        for name in copies[:DIFFERENCES] if original in options.texts
    )
    return Copied(copy_words(group), ", ".join(letters), tuple(map(printable, group.articles)),
                  printable(group.source or ""), printable(group.credit or ""), differences)
