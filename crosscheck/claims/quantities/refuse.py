"""What is not a claim: phone numbers, addresses, identifiers, model and product names."""

import re
from collections.abc import Sequence

from crosscheck.claims.numerals import BLANK
from crosscheck.lexicon.grammar import NAME_HEADS, STOPPERS, TITLES
from crosscheck.lexicon.nonclaims import STREETS

ADDRESSES = re.compile(
    r"""
    (?: https?:// | www\. ) [^\s<>]+                                     # https://example.org/2024/10
  | (?<= @ ) [\w-]{1,64} \. [\w.-]{2,64}                                # desk@example.org
  | (?<! \S ) [@\#] \w+                                                  # @user99, #42
    """,
    re.VERBOSE,
)
IDENTIFIERS = re.compile(
    r"""
    (?<! [\d$€£¥.,] ) (?: \+ \d{1,3} [ .-] )? \( \d{2,5} \) [ .-]? \d{2,4} [ .-]? \d{3,4}  # (020) 7946 0123
  | (?<! [\d$€£¥.,] ) \+ \d{1,3} (?: [ .-] \d{1,4} ){2,5}                # +44 20 7946 0123
  | (?<! [\d$€£¥.,-] ) \d{3} [.-] \d{3} [.-] \d{4} (?! \d )              # 555-010-4477
  | (?<! [\d$€£¥.,-] ) 0 \d{2,4} [ -] \d{3,4} [ -] \d{3,4} (?! \d )       # 0800 555 0199
  | (?<! [\d.] ) \d+ \. \d+ \. \d+ (?: \. \d+ )* (?! \d | [.,] \d )       # 3.2.1
  | \d+ [A-Z]{1,4} \d [A-Z\d]{1,20} \b                                  # 9AB8
  | (?<! [\d.,/] ) (?: 24/7 | 9/11 | 7/7 | 50/50 ) (?! [\d/] )
    """,
    re.VERBOSE,
)
"""Digits that name something. Every alternative is bounded, so that a scan from each run of digits stays linear."""

LIST_NUMBER = re.compile(r"^[ \t]*(?:#[ ]?)?\d{1,2}[.)](?=[ \t])", re.MULTILINE)
LETTERED = re.compile(r"\b[A-Z]{1,5}-\d{1,6}(?:-\d{1,6}){0,3}(?![\d,.%]\d|%)")
"""COVID-19, F-150, ISO-3888."""

PREVIOUS = re.compile(rf"([A-Za-zÀ-ɏ&’'.]{{1,24}})(?:{BLANK}|-)(?:No\.{BLANK}?|\#)?$")
FOLLOWING_NAMES = re.compile(rf"(?:{BLANK}+([A-Z][\w’'.-]*)){BLANK}+([A-Z][\w.’'-]*)?(?:{BLANK}+([A-Z][\w.]*))?")
ATTACHED = re.compile(r"[\w]")


def masks(text: str, digits: Sequence[int]) -> list[tuple[int, int]]:
    """The spans of `text` in which no digit is a figure. `digits`: where its runs of digits begin.

    Each pattern is looked for only where its rare sign occurs.
    """
    patterns = [LIST_NUMBER]
    if "-" in text:
        patterns.append(LETTERED)
    if "@" in text or "#" in text or "www." in text or "http" in text:
        patterns.append(ADDRESSES)
    found = [hit.span() for pattern in patterns for hit in pattern.finditer(text)]
    for at in digits:
        start = at - 1 if text[at - 1 : at] in ("(", "+") else at
        hit = IDENTIFIERS.match(text, start)
        if hit:
            found.append(hit.span())
    return sorted(found)


def is_name(text: str, start: int, end: int, *, plain: bool, capitals: bool) -> bool:
    """Whether the digits at start:end belong to a name ("Section 427", "A320", "iPhone 12").

    `plain`: digits without separator or decimal; `capitals`: the sentence is a title in which capitals mean nothing.
    """
    before = text[start - 1 : start]
    if before == "-" and text[start - 2 : start - 1].isalnum():
        return True
    if not plain:
        return False
    found = PREVIOUS.search(text[max(0, start - 28) : start])
    if found is None:
        return False
    word = found.group(1)
    low = word.lower().rstrip(".")
    if low in NAME_HEADS and (word[0].isupper() or low in ("section", "row", "page", "chapter", "room", "flight", "gate", "bus", "route", "type", "verse", "pages")):
        return True
    if capitals or not word[0].isupper() or low in STOPPERS or low in TITLES or word.endswith((".", "'s", "’s")):
        return False
    return not _starts_sentence(text, start - len(found.group()))


def _starts_sentence(text: str, at: int) -> bool:
    """Whether the word at `at` opens a sentence, so that its capital means nothing."""
    before = text[max(0, at - 3) : at].rstrip(" \t")
    return not before or before[-1] in ".!?:\n\"“”'‘—–|•()"


def is_address(text: str, end: int) -> bool:
    """Whether a street name follows ("575 Wilbraham Road", "97th Ave.")."""
    found = FOLLOWING_NAMES.match(text, end)
    if found is None:
        return False
    return any(word and word.lower().rstrip(".,") in STREETS for word in found.groups())
