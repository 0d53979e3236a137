"""Markdown for a job summary, a pull request or a mail: the whole report in tables and quotes.

Words of articles are escaped, so that they are neither markup nor HTML, mention nobody and link nowhere.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.model import Claim, Finding, Group, Report
from crosscheck.reporting.counting import read, reason
from crosscheck.reporting.counting import told as counted
from crosscheck.reporting.decided import DECIDED, stale_words, status_words, told
from crosscheck.reporting.interface import Options
from crosscheck.reporting.sentences import why
from crosscheck.reporting.status import CLEAN, INCOMPLETE, OPEN, counts, exit_status, kind_of, left_out, unread
from crosscheck.reporting.theme import SIGNS
from crosscheck.reporting.view import View, confidence, copy_words, place, relation_word, title
from crosscheck.text.clean import printable

SPECIAL: Final = re.compile(
    r"""
      [\\`*_{}\[\]<>!|~$&^]        # emphasis, code, links, HTML, tables, formulas, entities
    | : (?= // | [a-z_+-]+ : )     # https://..., :warning: but not file.txt:12:5
    | (?<= www ) \.                # www.example.org
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What GitHub's Markdown can take for markup within a line: https://github.github.com/gfm/#backslash-escapes"""

BEGINS_BLOCK = re.compile(r"^(?=(?:\#{1,6}|[+-])(?:\ |$))")
"""Where words at the start of a line would begin a heading or a list."""

REFERENCE: Final = re.compile(r"[@#](?=\w)")
"""A mention ("@desk") or a reference ("#12"): GitHub makes links of these after all escapes are gone."""

PARTED: Final = r"\g<0><!-- -->"
"""The sign and a comment, which is not shown, between it and the name."""

LIMITS: Final = {"problems": 50, "scope": 20, "agreements": 50, "copies": 30, "sources": 100, "skipped": 50}
"""Entries of each section. GitHub refuses a job summary of more than 1 MiB."""

QUOTED: Final = 300
"""Characters of a quote."""

ROWS: Final = 6
"""Places of one side; the rest say the same."""


def render(report: Report, options: Options) -> Iterator[str]:
    """The report, section by section."""
    view = View.of(report)
    yield f"## crosscheck: {', '.join(counted(report))}\n\n{_status(report, options)}\n"
    yield from _problems(view, "Conflicts", ("conflict", "drift"), LIMITS["problems"])
    yield from _problems(view, "Internal errors", ("internal",), LIMITS["problems"])
    yield from _problems(view, "Different scope", ("scope",), LIMITS["scope"])
    yield from _agreements(view)
    yield from _copies(view)
    yield from _sources(view)
    yield from _skipped(view)
    yield from _stale(report)


def escaped(words: str) -> str:
    """Words of an article as Markdown that shows them as they are."""
    flat = " ".join(printable(words).split())
    return BEGINS_BLOCK.sub(r"\\", REFERENCE.sub(PARTED, SPECIAL.sub(r"\\\g<0>", flat)))


def _status(report: Report, options: Options) -> str:
    status = exit_status(report, options.fail_on)
    word = "passed" if status == CLEAN else "incomplete" if status == INCOMPLETE else "failed"
    return f"**{word}**, exit status {status}: {reason(report, options.fail_on)}.\n\n{read(counts(report))}."


def _problems(view: View, title: str, kinds: Sequence[str], limit: int) -> Iterator[str]:
    found = view.findings(*kinds, statuses=OPEN | DECIDED)
    if not found:
        return
    yield f"\n### {title}\n"
    for finding in found[:limit]:
        yield _problem(finding, view)
    yield _more(len(found) - limit)


def _problem(finding: Finding, view: View) -> str:
    sign = SIGNS[kind_of(finding)].sign
    status = f", {status_words(finding)}" if status_words(finding) else ""
    lines = [
        f"\n{escaped(sign)} **{relation_word(finding)}: {escaped(title(finding))}** "
        f"({finding.rule}, confidence {confidence(finding)}, `{view.handles[finding.id]}`{status})\n",
        "| value | origins | where | says |",
        "|---|---|---|---|",
    ]
    for group in finding.groups:
        lines += _rows(group, view)
    lines.append(f"\nWhy: {escaped(why(finding, view.claims))}\n")
    if finding.decision:
        lines.append(f"Decided: {escaped(told(finding))}\n")
    return "\n".join(lines)


def _rows(group: Group, view: View) -> Iterator[str]:
    """The places of one side; the value stands beside the first."""
    value, origins = group.value, str(group.origins)
    claims = view.evidence(group)
    for claim in claims[:ROWS]:
        yield _row(value, origins, claim, view)
        value = origins = ""
    if len(claims) > ROWS:
        yield f"|  |  | … and {len(claims) - ROWS} more places |  |"


def _row(value: str, origins: str, claim: Claim, view: View) -> str:
    outlet = view.articles[claim.article].outlet
    where = f"{escaped(outlet)}, " if outlet else ""
    return f"| {escaped(value)} | {origins} | {where}{escaped(place(claim))} ({view.origin(claim)}) | {_quote(claim)} |"


def _quote(claim: Claim) -> str:
    """The sentence around the figure, the figure in bold."""
    at = claim.start - claim.sentence_start
    before, after = claim.sentence[:max(at, 0)], claim.sentence[max(at, 0) + len(claim.text):]
    if not (at >= 0 and claim.sentence.startswith(claim.text, at)):
        return escaped(claim.sentence[:QUOTED])
    room = QUOTED // 2
    left = ("…" if len(before) > room else "") + before[-room:]
    right = after[:room] + ("…" if len(after) > room else "")
    lead = " " if left[-1:].isspace() else ""
    trail = " " if right[:1].isspace() else ""
    return f"“{escaped(left)}{lead}**{escaped(claim.text)}**{trail}{escaped(right)}”"


def _agreements(view: View) -> Iterator[str]:
    found = view.agreements()
    if not found:
        return
    yield "\n### Agreements\n\n| what | stated as | origins |\n|---|---|---|\n"
    for finding in found[:LIMITS["agreements"]]:
        claims = [claim for group in finding.groups for claim in view.members(group)]
        wordings = list(dict.fromkeys(escaped(claim.text) for claim in claims))
        letters = ", ".join(sorted({view.origin(claim) for claim in claims}))
        note = " (one origin only)" if kind_of(finding) == "single_origin" else ""
        yield (f"| {escaped(finding.topic)} | {' = '.join(wordings)} | "
               f"{sum(group.origins for group in finding.groups)}: {letters}{note} |\n")
    yield _more(len(found) - LIMITS["agreements"])


def _copies(view: View) -> Iterator[str]:
    groups = view.report.copies
    if not groups:
        return
    yield "\n### Copies\n\n"
    for group in groups[:LIMITS["copies"]]:
        first = f", likely first {escaped(group.source)}" if group.source else ""
        names = ", ".join(map(escaped, group.articles))
        yield f"* {copy_words(group)}: {names}{first}\n"
    yield _more(len(groups) - LIMITS["copies"])


def _sources(view: View) -> Iterator[str]:
    articles = sorted(view.report.articles, key=lambda article: (len(article.origin), article.origin))
    if not articles:
        return
    yield "\n### Sources\n\n| origin | outlet | published | words | article |\n|---|---|---|---|---|\n"
    for article in articles[:LIMITS["sources"]]:
        yield (f"| {article.origin} | {escaped(article.outlet or '')} | {article.published or ''} | {article.words} | "
               f"{escaped(article.id)} |\n")
    yield _more(len(articles) - LIMITS["sources"])


def _skipped(view: View) -> Iterator[str]:
    entries = (*unread(view.report), *left_out(view.report))
    if not entries:
        return
    yield "\n### Not read\n\n"
    for entry in entries[:LIMITS["skipped"]]:
        yield f"* {escaped(entry.path)}: {escaped(entry.reason)}{' (left out on purpose)' if entry.by_rule else ''}\n"
    yield _more(len(entries) - LIMITS["skipped"])


def _stale(report: Report) -> Iterator[str]:
    if report.stale:
        yield "\n### Decisions that do nothing\n\n"
        yield from (f"* {escaped(stale_words(stale))}\n" for stale in report.stale)


def _more(hidden: int) -> str:
    return f"\n… and {hidden} more; the JSON report has them all.\n" if hidden > 0 else ""
