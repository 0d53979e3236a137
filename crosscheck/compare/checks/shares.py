"""XC305: a share or a margin that does not follow from the two figures it is told with."""

from collections.abc import Iterator

from crosscheck.compare.checks.amounts import alike, firm
from crosscheck.compare.checks.changes import CONFIDENCE
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.outline import Outline, Sign
from crosscheck.compare.checks.percentages import fits_percent
from crosscheck.compare.figures import BOUNDS, nominal
from crosscheck.model import Claim, Finding, Quantity, Reason

NO_CHANGE = (
    r"(?! ?(?:above|below|more|less|higher|lower|up|down|of(?! the (?:total|whole)\b| it\b| them\b)|on"
    r"|than|from|over|rise|increase|fall|drop)\b)"
)
"""After a share: it is none, but a change."""

SHARES = (
    r"<part:QV>(?: (?!total|for)[a-z-]+){0,3} (?:out of|of|among) [^A-Z,.;:()\n]{0,40}?<whole:QV>"
    r"[^A-Z,.;:()\n]{0,40}(?: ?\(|, or |, | – |: )(?:or |that is |which is |just |{of_rate} )?<share:P>" + NO_CHANGE,
    r"\b(?:of|out of|among|from)(?: [a-z]+){0,2} <whole:QV>≈\b<part:QV>[^A-Z.;:()\n]{0,40}(?: ?\(|,? or |, | –"
    r" )<share:P>" + NO_CHANGE,
    r"\bof <whole:QV>~\b<part:QV>~, (?:or |which is |that is |giving )?{of_rate} of <share:P>",
    r"<share:P> of [^A-Z,.;:()\n]{0,40}?<whole:QV>[^A-Z,.;:()\n]{0,40}(?:, or | ?\(|,? – |, that is |, which is"
    r" )<part:QV>",
    r"<share:P> of [^A-Z,.;:()\n]{0,40}?<whole:QV>[^A-Z,.;:()\n]{0,40}, <part:QV>(?=,)",
    r"<part:QV>[^A-Z,.;:()\n]{0,40}(?:, or | ?\(|{amounts_to} )<share:P>\)?,? of [^A-Z,.;:()\n]{0,40}?<whole:QV>",
    r"<part:QV> (?:out )?of [^A-Z,.;:()\n]{0,40}?<whole:QV>~\.?\n(?:that|this|it) (?:is|was|means|makes|comes"
    r" to|amounts to|equals) <share:P>"
    + NO_CHANGE,
    r"<share:P>(?::|,? with| –| \()(?: [a-z]+){0,2} <part:QV> (?:out )?of [^A-Z,.;:()\n]{0,40}?<whole:QV>",
    r"<whole:QV>~\b(?:and|of which|of whom|of them) ~<part:QV>~[.;:,–]\n? ?(?:odds|chances?|a rate|a share|that"
    r" is|which is)"
    r" (?:of )?<share:P>" + NO_CHANGE,
    r"<share:P>[^A-Z,.;:()\n]{0,20}(?:, or | ?\()<part:QV>[^A-Z,.;()\n]{0,20}[),] of [^A-Z,.;:()\n]{0,40}?<whole:QV>",
    r"<whole:Q>[^A-Z.\n]{0,80}?\b<share:P>,? (?:i\.e\.,?|that is,?|or|which is|meaning) <part:Q>(?! {greater}| of\b)",
    r"<part:QV> (?:out )?of [^A-Z,.;:()\n]{0,40}?<whole:QV>~{of_rate} of <share:P>",
)
"""A part, its whole and the share, in whatever order: "1,900 of its 23,700 staff (8%)"."""

MARGINS = (
    r"\b<one:Q>(?: {margin})? and ~<other:Q>(?: {margin})?, (?:with )?a (?:majority|margin|lead|gap|difference)"
    r" of <apart:QB>",
    r"\bby (?:margin of )?(?:just |only )?<apart:QB>(?: {margin})?\b~[,(–:] ?<one:Q> ?(?:to|against|-|–) ?<other:Q>",
    r"\b<one:Q>(?: {margin})?,? (?:to|against) <other:Q>[^A-Z.;:\n]{0,30}[,–(] ?(?:with |a |majority |margin"
    r" |lead |gap |difference ){1,3}of <apart:QB>",
    r"\bby (?:margin of )?(?:just |only )?<apart:QB>(?: {margin}\b)?[^A-Z.;\n]{0,20}[,(–:]? ?<score:S>",
)
"""A margin and the two counts it lies between: "by 1,304 votes, 20,512 to 19,208"."""


def wrong_shares(lines: Outline) -> Iterator[Finding]:
    """The shares and margins of an article that their figures contradict."""
    for template in SHARES:
        for _, signs in lines.find(template):
            if not _share_fits(signs["part"], signs["whole"], signs["share"]):
                yield _wrong_share(signs["part"], signs["whole"], signs["share"])
    for template in MARGINS:
        for _, signs in lines.find(template):
            yield from _margin(signs)


def _share_fits(part: Sign, whole: Sign, share: Sign) -> bool:
    first, second, size = part.figure, whole.figure, share.figure
    if first is None or second is None or size is None or part.claim is whole.claim:
        return True
    if not alike(part.claim, whole.claim):
        return True
    if not 0 < first.low <= second.low or not _plain(share.claim):
        return True
    smallest, largest = second.admits()
    low, high = first.admits()
    return smallest <= 0 or fits_percent(share.claim, size, (low / largest * 100, high / smallest * 100))


def _plain(share: Claim) -> bool:
    value = share.value
    return isinstance(value, Quantity) and value.per is None and value.qualifier not in BOUNDS


def _wrong_share(part: Sign, whole: Sign, share: Sign) -> Finding:
    first, second = part.figure, whole.figure
    expected = nominal(first) / nominal(second) * 100 if first and second else 0.0
    facts = {
        "part": part.claim.text, "whole": whole.claim.text, "stated": share.claim.text,
        "expected": figure_in_words(round(expected, 1), "percent"),
    }
    groups = ((part.claim, whole.claim), (share.claim,))
    return finding("XC305", Reason.CHANGE_WRONG, part.statement.article, groups, CONFIDENCE, facts)


def _margin(signs: dict[str, Sign]) -> Iterator[Finding]:
    """The finding that a margin is not the difference of its two counts."""
    apart = signs["apart"].figure
    ends = _score(signs["score"].claim) if "score" in signs else _two(signs["one"], signs["other"])
    if apart is None or ends is None or apart.low != apart.high or apart.low == abs(ends[0] - ends[1]):
        return
    claims = tuple(signs[name].claim for name in ("score", "one", "other") if name in signs)
    facts = {
        "start": f"{ends[0]:,.10g}", "end": f"{ends[1]:,.10g}", "expected": f"{abs(ends[0] - ends[1]):,.10g}",
        "stated": signs["apart"].claim.text,
    }
    groups = (claims, (signs["apart"].claim,))
    yield finding("XC305", Reason.CHANGE_WRONG, signs["apart"].statement.article, groups, CONFIDENCE, facts)


def _two(one: Sign, other: Sign) -> tuple[float, float] | None:
    whole = one.claim is other.claim or (firm(one.claim) and firm(other.claim))
    if not whole or one.figure is None or other.figure is None:
        return None
    return one.figure.low, other.figure.low


def _score(claim: Claim) -> tuple[float, float] | None:
    """The two sides of a score."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low is None or value.high is None:
        return None
    return value.low, value.high
