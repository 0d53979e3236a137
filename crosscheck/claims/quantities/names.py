"""What is not a figure: phone numbers, addresses, identifiers, model and product names."""

import re

from crosscheck.claims.nouns import Counted, is_plural, singular
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.grammar import COMMON_VERBS, NAME_HEADS, STOPPERS, TITLES
from crosscheck.lexicon.nonclaims import COUNT_PREFIXES, GIVING, LOWER_HEADS, PLACE_PREPOSITIONS, STREETS, VERB_HEADS

ADDRESSES = re.compile(
    r"""
    (?: https?:// | www\. ) [^\s<>]+                                     # https://example.org/2024/10
  | (?<= @ ) [\w-]{1,64} \. [\w.-]{2,64}                                # desk@example.org
  | (?<! \S ) [@\#] \w+                                                  # @user99, #42
  | (?<= [\w.,;:!?"”’)\]] ) \[ (?: \d{1,3} | \^ [\w-]{1,40} | (?:note|nb|ref)[ ]\d{1,3} ) \]   # people[3], people[^m]
    """,
    re.VERBOSE,
)
IDENTIFIERS = re.compile(
    r"""
    (?<! [\d$€£¥.,] ) (?: \+ \d{1,3} [ .-] )? \( \d{2,5} \) [ .-]? \d{2,4} [ .-]? \d{3,4}  # (020) 7946 0123
  | (?<! [\d$€£¥.,] ) \+ \d{1,3} (?: [ .-] \d{1,4} ){2,5}                # +44 20 7946 0123
  | (?<! [\d$€£¥.,-] ) \d{3} [.-] \d{3} [.-] \d{4} (?! \d )              # 555-010-4477
  | (?<! [\d$€£¥.,-] ) 0 \d{1,4} [ -] \d{3,6} (?: [ -] \d{3,4} )? (?! \d | [ ]? [%-] )    # 0800 555 0199, 01632 960412
  | (?<! [\d$€£¥.,-] ) [2-9]\d{2} - \d{4} (?! \d )                       # 555-0181
  | (?<! [\d.] ) \d+ \. \d+ \. \d+ (?: \. \d+ ){0,8} (?! \d | [.,] \d )   # 3.2.1
  | \d+ [A-Z]{1,4} \d [A-Z\d]{1,20} \b                                  # 9AB8
  | (?: 911 | 999 ) (?= [ ](?:call|caller|operator|dispatch|emergency) )   # "the 911 call"
  | (?<= [ ]call[ ] | [ ]dial[ ] | alled[ ] | ialed[ ] ) (?: 911 | 999 | 112 ) (?! \d | [.,]\d | [ ][a-z]+s\b )
  | (?: 1[0-2] | [1-9] ) (?: [:.][0-5]\d )? [ ]? (?: [ap]\.m\. | [ap]m\b | [AP]M\b )       # 11 a.m.
  | (?<! [\d.,/] ) (?: 24/7 | 9/11 | 7/7 | 50/50 ) (?! [\d/] )
  | (?<! [$€£¥₹₫] ) (?<! [$€£¥₹₫][ ] ) \d{9,} (?! [ ]?(?:USD|VND|dong|dollars) )      # a long run of digits
    """,
    re.VERBOSE,
)
"""Digits that name something. Every alternative is bounded or takes all it reads: looking at every run stays linear."""
LIST_NUMBER = re.compile(r"(?:\#[ ]?)?\d{1,2}[.)][ \t]")
FOLLOWING_NAMES = re.compile(r" +([A-Z][\w'.-]*)(?: +([A-Z][\w.'-]*))?(?: +([A-Z][\w.]*))?")
LABELS = frozenset({"number", "no", "tel", "phone", "fax", "telephone", "registration", "id", "ref", "isbn", "issn"})
"""Words before a colon or a stop whose number is an identifier."""
PLACE_OF = re.compile(r"(?:[Cc]aption|[Pp]hoto|[Ii]mages?|[Ss]lide|[Pp]age|[Pp]icture) \d{1,3} (?:of|/) $|Group of $")
NAMED_BEFORE = re.compile(
    r"(?<![\w-])(?P<head>[A-Za-z]{3,16}) (?:\d{1,4}[A-Za-z]?(?:, (?:and |or )?| and | or | to | ?- ?| ?& ?)){1,12}$"
)
"""Resolutions 57, 59 and (66)"""
LIST_REACH = 80
"""Characters before a number in which the head of the list that it is in stands."""
_A_NAME = r"(?:the |its |their )?(?:[A-Z][\w'.&-]{0,20} ){0,3}$"
GIVEN = re.compile(rf"(?<![a-z])(?:{any_of(GIVING)}) {_A_NAME}")
"""gave the (Union 19 seats)"""
LISTED = re.compile(
    r"(?: [a-z][a-z-]{0,14}|%){0,4}(?:[,;]| and| while| against|, and|, while) "
    rf"(?:[a-z']{{3,14}} ){{0,3}}{_A_NAME}"
)
"""(24) seats and the (Alliance 17), (41.2) per cent, (Forward 24.6)"""
GIVEN_REACH = 60
"""Characters before a name in which that stands."""
ITEM_END = re.compile(r"[,;.)](?!\d)|$| and | per cent| percent|%| in |:")
LIST_WINDOW = 4
"""Characters before a list's number in its line: blanks and a hash sign."""


def addresses(text: str) -> list[tuple[int, int]]:
    """The spans of web and mail addresses, handles and references to notes, in which no digit is a figure."""
    if not ("@" in text or "#" in text or "www." in text or "http" in text or "[" in text):
        return []
    return [found.span() for found in ADDRESSES.finditer(text)]


def identifier_end(text: str, at: int, floor: int) -> int:
    """Where the phone number, version or code that begins at the digits ends; `at` where there is none."""
    start = at - 1 if at > floor and text[at - 1] in "(+" else at
    found = IDENTIFIERS.match(text, start)
    return found.end() if found else at


def list_number_end(sight: Sight, at: int) -> int:
    """Where the number of a list's item that begins a line at `at` ends; `at` where there is none."""
    if sight.low[at + 1 : at + 3].isalpha():
        return at
    line = max(sight.raw.rfind("\n", max(0, at - LIST_WINDOW), at) + 1, at - LIST_WINDOW, 0)
    if sight.raw[line:at].strip(" \t#") or not (line == 0 or sight.raw[line - 1] == "\n"):
        return at
    found = LIST_NUMBER.match(sight.raw, at)
    return found.end() if found else at


def in_lettered_name(sight: Sight, at: int) -> bool:
    """Whether the digits at `at` are tied to letters before them ("COVID-19"), other than in "now-18" or "over-65s"."""
    if at - 2 < sight.start or sight.low[at - 1] != "-" or not sight.low[at - 2].isalnum():
        return False
    begin = at - 1
    floor = max(sight.start, at - 16)
    while begin > floor and sight.low[begin - 1].isalnum():
        begin -= 1
    return sight.low[begin : at - 1] not in COUNT_PREFIXES


def is_name(sight: Sight, start: int, end: int, noun: Counted | None) -> bool:
    """Whether bare digits belong to a name ("Section 427", "iPhone 12"). `noun`: what they would count."""
    word, begin = sight.word_before(start)
    if not word or sight.taken.at(begin) or (sight.low[start - 1] == "-" and word.lower() in COUNT_PREFIXES):
        return False
    low = word.rstrip(".").lower()
    if low.rstrip(":") in LABELS or (noun is None and _is_head_of_several(word, low)):
        return True
    capital = word[0].isupper() or any(c.isupper() for c in word[1:])
    if low in NAME_HEADS and word[0].isupper():
        return not (noun and low in VERB_HEADS)
    if low in LOWER_HEADS:
        return not (noun and low in VERB_HEADS)
    if (
        sight.title
        or not capital
        or not word[-1].isalnum()
        or low in STOPPERS
        or low in TITLES
        or word.endswith(("'s", "s'"))
    ):
        return False
    if (noun is not None or ITEM_END.match(sight.low, end, sight.stop)) and _has_so_many(sight, begin, noun):
        return False
    if noun is not None:
        return not _in_place(sight, begin) and not sight.starts_clause(begin)
    if sight.starts_clause(begin):
        return sight.opens(begin) and not low.endswith(("ed", "ing", "s")) and low not in COMMON_VERBS
    return True


def _is_head_of_several(word: str, low: str) -> bool:
    """Whether a plural heads the names of several ("Articles 3 and 5", "routes 12 and 14")."""
    one = singular(low)
    return one != low and (one in LOWER_HEADS or (word[0].isupper() and one in NAME_HEADS))


def _has_so_many(sight: Sight, begin: int, noun: Counted | None) -> bool:
    """Whether the name before the digits is of somebody who has or gets so many: "gave the Union 19 seats", and, after
    a figure of the same list, "the Union took 24 seats, the Alliance 17"."""
    if noun is not None and GIVEN.search(sight.text, max(sight.start, begin - GIVEN_REACH), begin):
        return True
    near = sight.start < sight.floor >= begin - GIVEN_REACH
    return near and LISTED.fullmatch(sight.text, sight.floor, begin) is not None


def in_numbered_list(sight: Sight, start: int) -> bool:
    """Whether the figure is how many pictures or pages there are ("Caption 3 of 30"), or the members of a group, or
    goes on a list of names ("Resolutions 57, 59 and 66")."""
    if PLACE_OF.search(sight.text, max(sight.start, start - 24), start) is not None:
        return True
    found = NAMED_BEFORE.search(sight.text, max(sight.start, start - LIST_REACH), start)
    if found is None:
        return False
    head, low = found["head"], found["head"].lower()
    return _is_head_of_several(head, low) or (
        head[0].isupper() and is_plural(low) and not sight.title and not sight.starts_clause(found.start("head"))
    )


def _in_place(sight: Sight, begin: int) -> bool:
    """Whether the name before the digits is a place that a preposition puts them in ("in Hanoi 57 workers")."""
    before, _ = sight.word_before(begin)
    return before.lower() in PLACE_PREPOSITIONS


def names_what_follows(sight: Sight, end: int, noun: Counted | None) -> bool:
    """Whether the digits are the first part of a name ("787 Dreamliner", "575 Wilbraham Road")."""
    found = FOLLOWING_NAMES.match(sight.text, end, sight.stop)
    if found is None:
        return False
    if any(word and word.lower().rstrip(".,") in STREETS for word in found.groups()):
        return True
    return (
        noun is None
        and not sight.title
        and not sight.taken.at(found.start(1))
        and found.group(1).lower() not in STOPPERS
    )


def is_address(sight: Sight, end: int) -> bool:
    """Whether a street's name follows ("97th Ave.")."""
    found = FOLLOWING_NAMES.match(sight.text, end, sight.stop)
    return found is not None and any(word and word.lower().rstrip(".,") in STREETS for word in found.groups())
