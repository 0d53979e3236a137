"""Write docs/rules.md from the rules themselves: python docs/make_rules.py"""

from collections.abc import Iterator
from pathlib import Path

from crosscheck.rules import RULES, Rule

PAGE = Path(__file__).with_name("rules.md")

HEAD = """\
# Rules

What crosscheck reports, rule by rule. `crosscheck explain XC101` prints the same about one of them, and
`crosscheck explain FINDING report.json` lays open how a rule came to a finding.

This page is generated from the rules: `python docs/make_rules.py` writes it again.

| code | name | severity | what it finds |
|---|---|---|---|
"""

SEVERITIES = """
An *error* says that one of the figures is wrong, a *warning* that a person should look, a *note* that something is good
to know. What makes a run fail is another matter: `--fail-on` says that.
"""


def page() -> str:
    """The whole page."""
    return "".join(_lines())


def _lines() -> Iterator[str]:
    yield HEAD
    for rule in RULES.values():
        link = f"{rule.code}-{rule.name}".lower()
        yield f"| [{rule.code}](#{link}) | {rule.name} | {rule.severity.value} | {rule.summary} |\n"
    yield SEVERITIES
    for rule in RULES.values():
        yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    _, _, rest = rule.explanation.strip().partition("\n")
    yield f"\n## {rule.code} {rule.name}\n\n**{rule.summary}.** Severity: {rule.severity.value}.\n"
    for paragraph in rest.strip().split("\n\n"):
        yield "\n" + "\n".join(_broken(paragraph)) + "\n"


def _broken(paragraph: str) -> Iterator[str]:
    """The lines of a paragraph, each example on a line of its own."""
    for line in paragraph.replace("$", "\\$").splitlines():  # GitHub takes what stands between two $ for a formula
        if line.startswith(("Not flagged:", "Not found:")):
            yield ""
        yield line


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
