"""The agency an article credits: "(VNA)", "OSLO, May 3 (Reuters) -", "Copyright 2017 The Associated Press"."""

import re

from crosscheck.copies.agencies import AGENCIES
from crosscheck.model import Article

_EDGE = 600
"""Characters at each end of a text where a credit stands; a name in the middle is mostly a quoted report."""

_PART = r"[A-Z](?:[\w&'’-]|\.(?=\w)){0,30}"
_NAME = rf"{_PART}(?:\ (?:of\ )?{_PART}){{0,4}}"
"""An agency's name: "VNA", "Meridian Press", "Press Trust of India"."""

_IN_PARENTHESES = re.compile(rf"""
    \(\s?(?P<name>{_NAME})\s?\)     # (Reuters)
""", re.VERBOSE)

_DATELINE = re.compile(rf"""
    ^[^\n(]{{2,60}}                  # TANJUNG WERA, Aug 10
    \(\s?(?P<name>{_NAME})\s?\)     # (Meridian Press)
    \s{{0,3}}[-–—:]                  # and the dash or colon that a dateline ends in
""", re.VERBOSE | re.MULTILINE)

_CLOSING = re.compile(rf"""
    [.!?"”]\s{{1,3}}                 # after a whole sentence
    \(\s?(?P<name>{_NAME})\s?\)     # (Meridian Press)
    \s{{0,3}}$                       # at the end of its line
""", re.VERBOSE | re.MULTILINE)

_COPYRIGHT = re.compile(rf"""
    (?:[Cc]opyright|COPYRIGHT|\([Cc]\)|©)\s{{1,3}}\d{{4}}\s{{1,3}}   # Copyright 2017
    (?:by\ )?(?P<name>{_NAME})                                     # The Associated Press
""", re.VERBOSE)

_LABELLED = re.compile(rf"""
    ^\W{{0,3}}(?:[Ss]ource|SOURCE|[Aa]gency|AGENCY)\s{{0,2}}:\s{{0,2}}
    (?P<name>{_NAME})\W{{0,3}}$    # Source: VNA
""", re.VERBOSE | re.MULTILINE)

_REPORTED = re.compile(rf"""
    [Rr]eport(?:ing|ed)?\ (?:by|from)\ (?:[Tt]he\ )?(?P<name>{_NAME})    # Reporting by the Associated Press
""", re.VERBOSE)

_BYLINE = re.compile(rf"""
    ^By\ [^\n,|/]{{2,60}}[,|/]\s{{0,3}}(?:[Tt]he\ )?   # By Ingrid Solheim,
    (?P<name>{_NAME})\W{{0,3}}$                        # Associated Press
""", re.VERBOSE | re.MULTILINE)

_LABELS = ("ource", "SOURCE", "gency", "AGENCY")
_REPORTING = ("eporting by", "eporting from", "eported by", "eported from", "eport by", "eport from")
"""What a label and a report's credit hold."""

_OF_AGENCIES = (_IN_PARENTHESES, _COPYRIGHT, _LABELLED, _REPORTED, _BYLINE)
"""Where a name is a credit if it is a known agency's."""

_OF_ANYONE = (_DATELINE, _LABELLED, _CLOSING)
"""Where any name is a credit."""

_BY_FORM = {form.casefold(): name for name, forms in AGENCIES.items() for form in forms}


def read_credit(article: Article) -> str | None:
    """The agency credited at the head or foot of an article's text: its short name where it is a known one, the name as
    written where its place says that it is an agency's, else None."""
    head, foot = article.text[:_EDGE], article.text[-_EDGE:]
    if _may_hold_credit(head + foot):
        for part in (head, foot):
            credit = _known(part) or _placed(part)
            if credit:
                return credit
    return None


def _may_hold_credit(text: str) -> bool:
    """Whether there is what no credit stands without: a quick look before the patterns."""
    return (
        "(" in text or "©" in text or "opyright" in text or "OPYRIGHT" in text
        or "\nBy " in text or text.startswith("By ")
        or (":" in text and any(word in text for word in _LABELS))
        or ("eport" in text and any(word in text for word in _REPORTING))
    )


def _known(part: str) -> str | None:
    for pattern in _OF_AGENCIES:
        for match in pattern.finditer(part):
            known = _BY_FORM.get(match["name"].casefold())
            if known:
                return known
    return None


def _placed(part: str) -> str | None:
    for pattern in _OF_ANYONE:
        match = pattern.search(part)
        if match:
            return match["name"]
    return None
