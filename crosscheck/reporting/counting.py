"""Counts in words: "1 conflict", "no agreements", "3 conflicts (1 in a copy)"."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from crosscheck.config import FAIL_ON
from crosscheck.model import Report
from crosscheck.reporting.status import counts, fails, kind_of, unread

WORDS: Final = {
    "conflicts": ("conflict", "conflicts"),
    "internal": ("internal error", "internal errors"),
    "scope": ("scope difference", "scope differences"),
    "agreements": ("agreement", "agreements"),
    "single_origin": ("claim of one origin only", "claims of one origin only"),
    "copies": ("group of copies", "groups of copies"),
    "drift": ("copy that differs", "copies that differ"),
    "conflict": ("conflict", "conflicts"),
    "skipped": ("input was not read", "inputs were not read"),
    "stale": ("decision that does nothing", "decisions that do nothing"),
    "articles": ("article", "articles"),
    "origins": ("origin", "origins"),
    "claims": ("number or date", "numbers and dates"),
}

TOLD: Final = ("conflicts", "internal", "scope", "agreements", "single_origin", "copies")
ALWAYS: Final = frozenset({"conflicts", "agreements"})
"""What is told even where there is none of it."""

NOTHING: Final = "no article was read"
"""What is told instead of counts where there is nothing to count."""


def number(count: int, key: str) -> str:
    """ "1 conflict", "no conflicts", "3 conflicts"."""
    if not count and key == "claims":
        return "no numbers or dates"
    return f"{f'{count:,}' if count else 'no'} {WORDS[key][0 if count == 1 else 1]}"


def in_copies(drift: int) -> str:
    """How many of the conflicts just told are those of a copy with its original."""
    return f" ({drift} in {'a copy' if drift == 1 else 'copies'})" if drift else ""


def told(report: Report) -> Iterator[str]:
    """What was found, kind by kind, what counts first."""
    found = counts(report)
    if not found["articles"]:
        yield NOTHING
        return
    for key in TOLD:
        if found[key] or key in ALWAYS:
            yield number(found[key], key) + (in_copies(found["drift"]) if key == "conflicts" else "")


def read(found: Mapping[str, int]) -> str:
    """How much was read: "3 articles from 2 origins, 12 numbers and dates"; `found` is what `counts` hands back."""
    if not found["articles"]:
        return number(0, "articles")
    articles, origins = number(found["articles"], "articles"), number(found["origins"], "origins")
    return f"{articles} from {origins}, {number(found['claims'], 'claims')}"


def reason(report: Report, fail_on: Collection[str]) -> str:
    """Why the exit status is what it is."""
    named = "--fail-on " + ", ".join(kind for kind in FAIL_ON if kind in fail_on)
    failing = _failing(report, fail_on)
    reasons = [f"{failing} ({named})"] if failing else []
    if unread(report):
        reasons.insert(0, f"{number(len(unread(report)), 'skipped')}, so the run is incomplete")
    if report.stale:
        reasons.append(f"{number(len(report.stale), 'stale')} (--strict-decisions)")
    return "; ".join(reasons) or f"nothing that fails the run ({named})"


def _failing(report: Report, fail_on: Collection[str]) -> str:
    kinds = Counter(kind_of(finding) for finding in report.findings if fails(finding, fail_on))
    found = {kind: number(kinds[kind], kind) for kind in FAIL_ON if kinds[kind]}
    if "conflict" in found and found.pop("drift", ""):
        found["conflict"] = number(kinds["conflict"] + kinds["drift"], "conflict") + in_copies(kinds["drift"])
    return ", ".join(found.values())
