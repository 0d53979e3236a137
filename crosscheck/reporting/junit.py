"""JUnit XML: each problem a failed test, each agreement a passed one, each unread input an error, and what was left out
on purpose a skipped test.

The dialect is the one that CI systems read: https://github.com/testmoapp/junitxml
"""

from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from crosscheck.model import Finding, Report, Skipped, StaleDecision, Status
from crosscheck.reporting.decided import DECIDED, stale_words
from crosscheck.reporting.decided import told as decided_words
from crosscheck.reporting.interface import Options
from crosscheck.reporting.sentences import why
from crosscheck.reporting.status import fails, left_out, unread
from crosscheck.reporting.view import View, place, relation_word, title
from crosscheck.text.clean import printable

KINDS: Final = ("conflict", "drift", "internal", "scope", "agreement", "single_origin")

SHOWN: Final = frozenset({Status.REPORTED, Status.CHANGED, Status.ACCEPTED, Status.FALSE_MATCH})


def render(report: Report, options: Options) -> Iterator[str]:
    """One suite. A decided finding is a skipped test; one that `--fail-on` does not name has passed and says what it
    is in its output."""
    view = View.of(report)
    found = view.findings(*KINDS, statuses=SHOWN)
    failures = sum(fails(finding, options.fail_on) for finding in found)
    skipped = sum(finding.status in DECIDED for finding in found) + len(left_out(report))
    errors = len(unread(report)) + len(report.stale)
    tests = len(found) + len(report.skipped) + len(report.stale)
    counts = f'tests="{tests}" failures="{failures}" errors="{errors}" skipped="{skipped}"'
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="crosscheck" {counts}>\n'
    yield f'<testsuite name="crosscheck" {counts}>\n'
    for finding in found:
        yield _case(finding, view, options)
    for entry in report.skipped:
        yield _input(entry)
    for stale in report.stale:
        yield _stale(stale)
    yield "</testsuite>\n</testsuites>\n"


def _case(finding: Finding, view: View, options: Options) -> str:
    first = view.claims[finding.groups[0].claims[0]]
    article = view.articles[first.article]
    name = f"{relation_word(finding)}: {title(finding)}"
    head = f"<testcase classname={_attribute(finding.rule)} name={_attribute(name)} file={_attribute(article.path)}"
    head += f' line="{first.line}"' if article.id == article.path else ""
    told, reason = _told(finding, view), _attribute(why(finding, view.claims))
    if finding.status in DECIDED:
        body = f"<skipped message={_attribute(decided_words(finding))}/>"
    elif fails(finding, options.fail_on):
        body = f"<failure type={_attribute(finding.rule)} message={reason}>{told}</failure>"
    else:
        body = f"<system-out>{told}</system-out>"
    return f"{head}>\n{body}\n</testcase>\n"


def _told(finding: Finding, view: View) -> str:
    """The sides with their evidence, a line each."""
    lines = [why(finding, view.claims)]
    for group in finding.groups:
        for claim in view.evidence(group):
            lines.append(f"{group.value}: {place(claim)}: {claim.sentence}")
    return "\n".join(escape(printable(line)) for line in lines)


def _input(entry: Skipped) -> str:
    element = "skipped" if entry.by_rule else 'error type="not read"'
    return (f'<testcase classname="input" name={_attribute(entry.path)} file={_attribute(entry.path)}>\n'
            f"<{element} message={_attribute(entry.reason)}/>\n</testcase>\n")


def _stale(stale: StaleDecision) -> str:
    return (f'<testcase classname="decision" name={_attribute(stale.decision.fingerprint)}>\n'
            f'<error type="{stale.why.value}" message={_attribute(stale_words(stale))}/>\n</testcase>\n')


def _attribute(words: str) -> str:
    return quoteattr(printable(words))
