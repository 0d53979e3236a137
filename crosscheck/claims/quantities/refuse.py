"""What is not a claim: phone numbers, addresses, identifiers, model and product names."""

import re

from crosscheck.claims.numerals import BLANK
from crosscheck.lexicon.grammar import NAME_HEADS, STOPPERS, TITLES
from crosscheck.lexicon.nonclaims import STREETS

MASKED = re.compile(
    r"""
    (?: https?:// | www\. ) [^\s<>]+                                     # https://example.org/2024/10
  | [\w.+-]{1,64} @ [\w-]{1,64} \. [\w.-]{2,64}                          # desk@example.org
  | (?<! \S ) [@\#] \w+                                                  # @user99, #42
  | (?: \+ \d{1,3} [ .-] )? \( \d{2,5} \) [ .-]? \d{2,4} [ .-]? \d{3,4}  # (020) 7946 0123
  | (?<! [\d$€£¥.,] ) \+ \d{1,3} (?: [ .-] \d{1,4} ){2,5}                # +44 20 7946 0123
  | (?<! [\d$€£¥.,-] ) \d{3} [.-] \d{3} [.-] \d{4} (?! \d )              # 555-010-4477
  | (?<! [\d$€£¥.,-] ) 0 \d{2,4} [ -] \d{3,4} [ -] \d{3,4} (?! \d )       # 0800 555 0199
  | (?<! [\d.] ) \d+ \. \d+ \. \d+ (?: \. \d+ )* (?! \d | [.,] \d )       # 3.2.1
  | \b \d+ [A-Z]{1,4} \d [A-Z\d]{1,20} \b | \b [A-Z]{1,4} - \d{1,6} (?: - \d{1,6} ){0,3} (?! [\d,.%] \d | % )   # M21 9AB8, COVID-19, ISO-3888
  | \b 24/7 \b | \b 9/11 \b | \b 7/7 \b | \b 50/50 \b
  | ^ [ \t]* (?: \# [ ]? )? \d{1,2} [.)] (?= [ \t] )                      # list numbers
    """,
    re.VERBOSE | re.MULTILINE,
)
"""Every alternative is bounded or anchored at a rare character, so that the scan stays linear."""

PREVIOUS = re.compile(rf"([A-Za-zÀ-ɏ&’'.]{{1,24}})(?:{BLANK}|-)(?:No\.{BLANK}?|\#)?$")
FOLLOWING_NAMES = re.compile(rf"(?:{BLANK}+([A-Z][\w’'.-]*)){BLANK}+([A-Z][\w.’'-]*)?(?:{BLANK}+([A-Z][\w.]*))?")
ATTACHED = re.compile(r"[\w]")


def masks(text: str) -> list[tuple[int, int]]:
    """The spans of `text` in which no digit is a figure."""
    return [found.span() for found in MASKED.finditer(text)]


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
