"""SARIF 2.1.0, for code scanning: each problem a result, the other sides as related locations.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote

from crosscheck.model import Claim, Finding, Report, Status
from crosscheck.reporting.decided import DECIDED, decision_words, stale_words
from crosscheck.reporting.interface import Options
from crosscheck.reporting.json import dumps
from crosscheck.reporting.problems import Problem, Spot, message, problems, severity, spot
from crosscheck.reporting.status import OPEN, exit_status, unread
from crosscheck.reporting.view import View, place
from crosscheck.rules import RULES, Rule
from crosscheck.text.clean import printable

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT: Final = "crosscheckTopicAndValues/v1"
"""The name of the fingerprint; a new number when the way it is made changes, so that old ones are not compared."""

SUPPRESSED: Final = {Status.ACCEPTED: "accepted by an editor", Status.FALSE_MATCH: "a false match, said an editor"}

Object = dict[str, Any]


def render(report: Report, options: Options) -> Iterator[str]:
    """One run, a result a line."""
    view = View.of(report)
    yield f'{{"$schema": {dumps(SCHEMA)}, "version": "2.1.0", "runs": [{{\n'
    yield f'"tool": {{"driver": {dumps(_driver(report))}}},\n'
    yield f'"invocations": {dumps([_invocation(report, options)])},\n'
    yield '"columnKind": "unicodeCodePoints",\n"results": ['
    separator = "\n"
    for problem in problems(view, OPEN | DECIDED):
        yield separator + dumps(_result(problem, view))
        separator = ",\n"
    yield "\n]}]}\n"


def _driver(report: Report) -> Object:
    return {"name": "crosscheck", "version": report.version, "rules": [_rule(rule) for rule in RULES.values()]}


def _rule(rule: Rule) -> Object:
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary + "."},
        "fullDescription": {"text": " ".join(rule.explanation.split())},
        "help": {"text": rule.explanation.strip()},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _invocation(report: Report, options: Options) -> Object:
    """How the run went: what was not read is a notification, lest a run without results be taken for a clean one."""
    notes = [
        {"level": "note" if entry.by_rule else "error",
         "message": {"text": f"{'left out' if entry.by_rule else 'not read'}: {printable(entry.reason)}"},
         "locations": [_location(Spot(entry.path))]}
        for entry in report.skipped
    ]
    notes += [{"level": "error", "message": {"text": printable(stale_words(stale))}} for stale in report.stale]
    return {"executionSuccessful": not unread(report), "exitCode": exit_status(report, options.fail_on),
            "toolExecutionNotifications": notes}


def _result(problem: Problem, view: View) -> Object:
    finding = problem.finding
    first, *others = problem.claims
    result: Object = {
        "ruleId": finding.rule,
        "level": severity(finding).value,
        "message": {"text": _message(finding, others, view)},
        "locations": [_claim(first, view)],
        "relatedLocations": [{"id": number, **_claim(claim, view)} for number, claim in enumerate(others, start=1)],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "rank": round(finding.confidence * 100, 1),
        "properties": {"id": finding.id, "confidence": finding.confidence, "relation": finding.relation.value,
                       "topic": printable(finding.topic)},
    }
    if finding.rule in RULES:
        result["ruleIndex"] = list(RULES).index(finding.rule)
    if finding.status in SUPPRESSED:
        result["suppressions"] = [{"kind": "external", "status": "accepted",
                                   "justification": _justification(finding)}]
    if finding.status is Status.CHANGED:
        result["baselineState"] = "updated"
    return result


def _justification(finding: Finding) -> str:
    told = printable(decision_words(finding))
    return SUPPRESSED[finding.status] + (f": {told}" if told else "")


def _message(finding: Finding, others: list[Claim], view: View) -> str:
    """The sentence, with a link to each other side: SARIF's "[text](number)"."""
    links = ", ".join(f"[{_text(place(claim))}]({number})" for number, claim in enumerate(others, start=1))
    return _text(message(finding, view)) + (f" ({links})" if links else "")


def _claim(claim: Claim, view: View) -> Object:
    return {**_location(spot(view, claim), claim), "message": {"text": _text(f"{claim.text}: {claim.sentence}")}}


def _location(where: Spot, claim: Claim | None = None) -> Object:
    physical: Object = {"artifactLocation": {"uri": _uri(where.path), "uriBaseId": "%SRCROOT%"}}
    if where.path.startswith("/"):
        del physical["artifactLocation"]["uriBaseId"]
    if where.line is not None:
        region: Object = {"startLine": where.line, "startColumn": where.column, "endLine": where.end_line,
                          "endColumn": where.end_column}
        physical["region"] = region | ({"snippet": {"text": printable(claim.text)}} if claim else {})
        if claim:
            physical["contextRegion"] = _context(claim)
    location: Object = {"physicalLocation": physical}
    if where.record is not None:
        location["logicalLocations"] = [{"name": printable(where.record), "kind": "member"}]
    return location


def _context(claim: Claim) -> Object:
    """The lines that a claim's sentence stands on. A claim that a hand-made report misplaces has its own line alone."""
    before = claim.sentence[:max(0, claim.start - claim.sentence_start)]
    first = max(1, claim.line - before.count("\n"))
    return {"startLine": first, "endLine": max(claim.line, first + claim.sentence.rstrip().count("\n")),
            "snippet": {"text": "\n".join(printable(line) for line in claim.sentence.split("\n"))}}


def _uri(path: str) -> str:
    """A path as a URI reference: relative paths stay relative, bytes that are no UTF-8 are escaped as they are."""
    encoded = quote(path.removeprefix("./").encode("utf-8", "surrogateescape"), safe="/-._~")
    return f"file://{encoded}" if path.startswith("/") else encoded


def _text(words: str) -> str:
    """Plain text of a message: brackets would begin a link."""
    return printable(words).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")

