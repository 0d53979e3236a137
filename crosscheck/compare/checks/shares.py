"""XC305: a share in percent that does not follow from the part and the whole it is told with."""

import re
from collections.abc import Iterator

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, firm, is_share, same_measure
from crosscheck.compare.checks.changes import OF_SOMETHING, fits
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.figures import nominal
from crosscheck.model import BlockKind, Claim, Finding, Reason

CONFIDENCE = 0.9

HEDGE = rf"(?:(?:{alternatives(cues.HEDGES)})\s+){{0,3}}"
OWNER = r"(?:(?:the|its|their|his|her|all|our|a|an)\s+){0,2}"

OUT_OF = re.compile(rf"\s+(?:\w+\s+)?(?:out\s+)?of\s+{OWNER}{HEDGE}", re.IGNORECASE)
"""Between a part and its whole: "1,900 of its", "34 out of"."""

SHARE_OPENS = re.compile(rf"[^,.;:()%]{{0,40}}(?:\s?\(|,\s+or\s+){HEDGE}", re.IGNORECASE)
"""Between a whole and the share: "1,900 of its 23,700 staff (8%)"."""

PARENTHESIS_OPENS = re.compile(r"\s?\(")
PARENTHESIS_CLOSES = re.compile(r"\s?(?:per\s?cent)?\)")

IS_SHARE = re.compile(rf"(?:\s\w+){{0,2}}\s(?:{alternatives(cues.AMOUNTS_TO)})\s+{HEDGE}", re.IGNORECASE)
"""Between a part and its share: "90 million makes up 3 per cent"."""

SHARE_OF = re.compile(rf"\s+of\s+{OWNER}(?:[\w-]+\s){{0,3}}?(?:of\s+)?{HEDGE}", re.IGNORECASE)
"""Between a share and its whole: "3 per cent of the town's total of 3 billion"."""

OR_PART = re.compile(rf"[^,.;:()%]{{0,40}}(?:,\s+or\s+|\s?\(|\s?[–—]\s?){HEDGE}", re.IGNORECASE)
"""Between a whole and the part: "8% of its 23,700 staff, or 1,900 people"."""

WHOLE_LEADS = re.compile(rf"\b(?:of|among|out\sof)\s+{OWNER}{HEDGE}$", re.IGNORECASE)
"""Before a whole whose part follows later: "Of 400 shops asked, 34 (8.5%)"."""


def wrong_shares(statement: Statement) -> Iterator[Finding]:
    """The shares of one sentence that their part and whole contradict."""
    if statement.block is BlockKind.TABLE:
        return
    claims = statement.quantities
    for triple in zip(claims, claims[1:], claims[2:], strict=False):
        found = _read(statement, *triple)
        if found is not None:
            yield from _checked(statement, *found)


def _read(statement: Statement, one: Claim, two: Claim, three: Claim) -> tuple[Claim, Claim, Claim] | None:
    """Part, whole and share where three claims in a row tell them, in whatever order."""
    first, second = statement.between(one, two), statement.between(two, three)
    if is_share(three) and not OF_SOMETHING.match(statement.after(three)):
        if OUT_OF.fullmatch(first) and SHARE_OPENS.fullmatch(second):
            return one, two, three
        in_brackets = PARENTHESIS_OPENS.fullmatch(second) and PARENTHESIS_CLOSES.match(statement.after(three))
        if in_brackets and WHOLE_LEADS.search(statement.before(one)):
            return two, one, three
    if is_share(two) and IS_SHARE.fullmatch(first) and SHARE_OF.fullmatch(second):
        return one, three, two
    if is_share(one) and SHARE_OF.fullmatch(first) and OR_PART.fullmatch(second):
        return three, two, one
    return None


def _checked(statement: Statement, part: Claim, whole: Claim, share: Claim) -> Iterator[Finding]:
    first, second = amount(part), amount(whole)
    if first is None or second is None or not same_measure(part, whole) or not 0 < first.low <= second.low:
        return
    if not firm(share):
        return
    one, two = first.admits(), second.admits()
    if two[0] <= 0 or fits(share, (one[0] / two[1] * 100, one[1] / two[0] * 100)):
        return
    told = figure_in_words(round(nominal(first) / nominal(second) * 100, 1), "percent")
    facts = {"part": part.text, "whole": whole.text, "expected": told, "stated": share.text}
    yield finding("XC305", Reason.CHANGE_WRONG, statement.article, ((part, whole), (share,)), CONFIDENCE, facts)
