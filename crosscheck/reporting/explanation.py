"""The reasoning laid open: what a rule means, and how one finding came about."""

import difflib
from collections.abc import Iterator
from typing import Final

from crosscheck.errors import UsageError
from crosscheck.model import Claim, Finding, Group, Match, Moment, Quantity, Relation, Report, ResolvedFrom
from crosscheck.reporting.decided import told
from crosscheck.reporting.features import Told
from crosscheck.reporting.features import told as features_told
from crosscheck.reporting.interface import Options
from crosscheck.reporting.sentences import why
from crosscheck.reporting.terminal import limits
from crosscheck.reporting.terminal.canvas import Canvas
from crosscheck.reporting.terminal.findings import finding_title
from crosscheck.reporting.terminal.quotes import quote
from crosscheck.reporting.theme import FAINT, HEADING, PLACE, VALUE
from crosscheck.reporting.values import about_words, bounds_words, figure, in_words, rounded
from crosscheck.reporting.view import View, confidence, place, relation_word
from crosscheck.rules import RULES

MATCHES: Final = 3
"""Pairs of claims whose match is laid open; a topic of many articles has hundreds."""

ODDS: Final = {
    Relation.AGREEMENT: "one thing", Relation.CONFLICT: "one thing in one scope",
    Relation.SCOPE: "one thing in one scope",
}
"""What the score of a match is the likelihood of."""

FEATURES: Final = 8
"""Features for or against a match that are named; the rest says little more."""

SHORTEST_FINGERPRINT: Final = 4
"""Characters of a fingerprint that name a finding."""

Facts = Iterator[tuple[str, str]]


def render_rules(options: Options) -> Iterator[str]:
    """Every rule with its summary."""
    canvas = Canvas(options)
    widest = max(len(rule.name) for rule in RULES.values())
    for rule in RULES.values():
        head = canvas.join(canvas.own(rule.code, HEADING), f"  {rule.name:<{widest}}  ")
        canvas.line(head, rule.summary, hang=head.cell_len if head.cell_len < options.width // 2 else 4)
    canvas.blank()
    canvas.command("next: ", "crosscheck explain XC101")
    yield canvas.take()


def render_rule(code: str, options: Options) -> Iterator[str]:
    """A rule's explanation, its paragraphs wrapped to the width."""
    rule, canvas = RULES[code], Canvas(options)
    canvas.line(canvas.own(f"{rule.code} {rule.name}", HEADING), canvas.own(f"  {rule.severity}", FAINT), hang=2)
    for paragraph in rule.explanation.strip().split("\n\n"):
        canvas.blank()
        if any(line.startswith((" ", "\t")) for line in paragraph.splitlines()[1:]):
            for line in paragraph.splitlines():
                canvas.line(line)
            continue
        for line in _statements(paragraph):
            canvas.line(line, hang=2 if line.startswith(("Flagged", "Not flagged")) else 0)
    yield canvas.take()


def render_finding(report: Report, name: str, options: Options) -> Iterator[str]:
    """One finding's whole reasoning: how each value was read, why the claims were taken to be about the same thing, and
    why this verdict. Raises UsageError for a name that is none of the report's findings."""
    finding = find(report, name)
    canvas, view = Canvas(options), View.of(report)
    finding_title(canvas, view, finding)
    canvas.line(canvas.own("why: ", FAINT), canvas.said(why(finding, view.claims)), indent=2, hang=5)
    for number, group in enumerate(finding.groups, start=1):
        _group(canvas, view, group, number if len(finding.groups) > 1 else 0)
    _matches(canvas, view, finding)
    _verdict(canvas, finding)
    yield canvas.take()


def find(report: Report, name: str) -> Finding:
    """The finding of an id, whatever its case, or of the beginning of its fingerprint. Raises UsageError."""
    for finding in report.findings:
        if finding.id.lower() == name.lower():
            return finding
    begun = [finding for finding in report.findings if finding.fingerprint.startswith(name)]
    if len(begun) == 1 and len(name) >= SHORTEST_FINGERPRINT:
        return begun[0]
    near = [finding.id for finding in begun] or difflib.get_close_matches(
        name, [finding.id for finding in report.findings], n=1, cutoff=0.0
    )
    hint = f"the nearest is {near[0]}" if near else "it has no findings"
    raise UsageError(f"the report has no finding {name!r}; {hint}; list them with: crosscheck show REPORT.json")


def _statements(paragraph: str) -> Iterator[str]:
    """The lines of a paragraph joined, except that an example begins a line of its own."""
    joined: list[str] = []
    for line in paragraph.splitlines():
        if line.startswith(("Flagged", "Not flagged")) and joined:
            yield " ".join(joined)
            joined = []
        joined.append(line.strip())
    yield " ".join(joined)


def _group(canvas: Canvas, view: View, group: Group, number: int) -> None:
    canvas.blank()
    origins = f"{group.origins} origin{'s' if group.origins != 1 else ''}"
    title = f"SIDE {number}" if number else "CLAIMS"
    canvas.line(canvas.own(title, HEADING), "  ", canvas.said(group.value, VALUE), canvas.own(f"  {origins}", FAINT))
    for claim in view.evidence(group):
        _claim(canvas, view, claim)


def _claim(canvas: Canvas, view: View, claim: Claim) -> None:
    article = view.articles[claim.article]
    outlet = f"{article.outlet}, " if article.outlet else ""
    published = f", published {article.published} ({article.published_from})" if article.published else ""
    canvas.line(canvas.said(place(claim), PLACE), canvas.said(f"  {outlet}origin {article.origin}{published}", FAINT),
                indent=2, hang=2)
    canvas.line(quote(canvas, [claim]), indent=4, hang=1)
    for key, words in _reading(claim, view):
        canvas.line(canvas.own(f"{key}: ", FAINT), canvas.said(words), indent=4, hang=2)


def _reading(claim: Claim, view: View) -> Facts:
    value = claim.value
    yield "read as", in_words(value)
    yield from _quantity(value) if isinstance(value, Quantity) else _moment(value)
    about = about_words(claim.about)
    yield "about", "; ".join(about) if about else "nothing that its sentence says"
    yield "stands in", f"the {claim.block.value}"
    if claim.same_as and claim.same_as in view.claims:
        yield "converts", view.claims[claim.same_as].text


def _quantity(value: Quantity) -> Facts:
    counted = f", {value.counted}" if value.counted else ""
    yield "states", f"{bounds_words(rounded(value.base))} ({value.dimension}{counted})"
    yield "precision", f"written in steps of {figure(value.step)}, {value.qualifier.value.replace('_', ' ')}"
    if value.timex:
        yield "timex", value.timex


def _moment(value: Moment) -> Facts:
    yield "granularity", f"{value.granularity}, {value.qualifier.value.replace('_', ' ')}"
    unresolved = value.resolved_from is ResolvedFrom.NOTHING
    yield "resolved", "no year could be found" if unresolved else f"from {value.resolved_from.value}"
    if value.timex:
        yield "timex", value.timex


def _matches(canvas: Canvas, view: View, finding: Finding) -> None:
    if not finding.matches:
        return
    canvas.blank()
    canvas.line(canvas.own("WHY THEY ARE ABOUT THE SAME THING", HEADING))
    matches = sorted(finding.matches, key=lambda match: (-match.score, match.claim, match.other))
    shown = limits.first(canvas, matches, MATCHES)
    for match in shown:
        _match(canvas, view, match, ODDS.get(finding.relation, "score"))
    limits.more(canvas, len(matches) - len(shown), "pairs")


def _match(canvas: Canvas, view: View, match: Match, odds: str) -> None:
    """`odds` says what the score of the match is the likelihood of."""
    names = [view.claims[claim] for claim in (match.claim, match.other) if claim in view.claims]
    parts = [canvas.said(place(claim), PLACE) for claim in names]
    canvas.line(canvas.own(" and ").join(parts), canvas.own(f"  {odds} {match.score:.2f}", FAINT), indent=2, hang=2)
    *sides, weighed = zip(("for", "against", "also weighed"), features_told(match.features), strict=True)
    if canvas.options.verbosity > 0 or not any(side for _, side in sides):
        sides.append(weighed)
    for label, side in sides:
        if side:
            shown = limits.first(canvas, side, FEATURES)
            rest = f"; and {len(side) - len(shown)} more (-v shows all)" if len(side) > len(shown) else ""
            canvas.line(canvas.own(f"{label}: ", FAINT), canvas.said("; ".join(map(_weighed, shown)) + rest),
                        indent=4, hang=2)


def _weighed(feature: Told) -> str:
    """A feature with its weight, but for those that are wholly there."""
    words, value = feature
    weight = f"{value:.2f}"
    return words if weight == "1.00" else f"{words} {weight}"


def _verdict(canvas: Canvas, finding: Finding) -> None:
    canvas.blank()
    rule = RULES.get(finding.rule)
    canvas.line(canvas.own("VERDICT", HEADING), f"  {relation_word(finding)}, confidence {confidence(finding)}, ",
                finding.status.value.replace("_", " "))
    if finding.decision:
        canvas.line(canvas.own("decided: ", FAINT), canvas.said(told(finding)), indent=2, hang=2)
    if rule:
        canvas.line(canvas.own(f"{rule.code}: ", FAINT), rule.summary, indent=2, hang=2)
    canvas.line(canvas.own("reason: ", FAINT), finding.reason.value.replace("_", " "), indent=2, hang=2)
    facts = "; ".join(f"{key} {fact}" for key, fact in sorted(finding.facts.items()) if fact)
    if facts:
        canvas.line(canvas.own("facts: ", FAINT), canvas.said(facts), indent=2, hang=2)
    canvas.line(canvas.own("fingerprint: ", FAINT), canvas.said(finding.fingerprint), indent=2, hang=2)
    canvas.blank()
    canvas.command("next: ", f"crosscheck explain {finding.rule}")
