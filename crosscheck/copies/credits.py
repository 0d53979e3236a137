"""The agency an article credits: "(VNA)", "OSLO, May 3 (Reuters) -", "Copyright 2017 The Associated Press"."""

import re

from crosscheck.copies.agencies import AGENCIES
from crosscheck.model import Article

_EDGE = 600
"""Characters at each end of a text where a credit stands; a name in the middle is mostly a quoted report."""

_NAME = r"[A-Z][\w&.'’-]{0,30}(?:\ (?:of\ )?[A-Z][\w&.'’-]{0,30}){0,4}"
"""An outlet's name: "VNA", "Meridian Press", "Press Trust of India"."""

_PARENTHESES = re.compile(rf"""
    \(\s?(?P<name>{_NAME})\s?\)     # (Reuters), (Meridian Press)
    (?=\s{{0,3}}(?:[-–—:]|$|\n))     # before a dash or a colon as in a dateline, or closing its line
""", re.VERBOSE | re.MULTILINE)

_COPYRIGHT = re.compile(rf"""
    (?:copyright|\(c\)|©)\s{{1,3}}\d{{4}}\s{{1,3}}   # Copyright 2017
    (?:by\ )?(?P<name>(?:[Tt]he\ )?{_NAME})          # The Associated Press
""", re.VERBOSE | re.IGNORECASE)

_SOURCE = re.compile(rf"""
    ^\W{{0,3}}(?:source|credit|agency)\s{{0,2}}:\s{{0,2}}(?P<name>{_NAME})\W{{0,3}}$    # Source: VNA
""", re.VERBOSE | re.MULTILINE | re.IGNORECASE)

_REPORTING = re.compile(r"""
    \(\s?reporting\ by\ [^()\n]{1,200}\)    # (Reporting by A. Writer; editing by B. Editor): Reuters' own close
""", re.VERBOSE | re.IGNORECASE)

_BY_FORM = {form.casefold(): name for name, forms in AGENCIES.items() for form in forms}


def read_credit(article: Article) -> str | None:
    """The agency credited at the head or foot of an article's text: its short name where it is a known one, the name as
    written where its place says that it is an agency's, else None."""
    text = article.text
    for part in (text[:_EDGE], text[-_EDGE:]):
        for pattern in (_PARENTHESES, _SOURCE, _COPYRIGHT):
            for match in pattern.finditer(part):
                name = match["name"].strip(" .")
                known = _BY_FORM.get(name.casefold())
                if known or pattern is not _COPYRIGHT:
                    return known or name
    return None
