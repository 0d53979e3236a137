"""Conflicts, internal errors, scope differences and agreements, the surest of each first."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.text import Text

from crosscheck.model import Claim, Finding, Group, Status
from crosscheck.reporting.sentences import why
from crosscheck.reporting.status import OPEN, kind_of
from crosscheck.reporting.terminal import limits
from crosscheck.reporting.terminal.canvas import Canvas, comma
from crosscheck.reporting.terminal.quotes import quote
from crosscheck.reporting.theme import FAINT, ORIGIN, PLACE, SIGNS, VALUE
from crosscheck.reporting.view import View, handle, place, relation_word


def conflicts(canvas: Canvas, view: View) -> Iterator[None]:
    """Every conflict with both sides quoted. Yields after each finding, so that a caller can take the text."""
    return _section(canvas, view, "CONFLICTS", ("conflict", "drift"), limits.CONFLICTS, "conflicts")


def internal(canvas: Canvas, view: View) -> Iterator[None]:
    """Every error inside one article."""
    return _section(canvas, view, "INTERNAL ERRORS", ("internal",), limits.INTERNAL, "internal errors")


def scope(canvas: Canvas, view: View) -> Iterator[None]:
    """Every pair of figures that differ because they are said of different things."""
    return _section(canvas, view, "DIFFERENT SCOPE", ("scope",), limits.SCOPE, "scope differences")


def agreements(canvas: Canvas, view: View) -> Iterator[None]:
    """What several articles state alike, a line each; what rests on one origin alone says so."""
    found = _chosen(canvas, view, ("agreement", "single_origin"))
    found.sort(key=lambda finding: (kind_of(finding), -_origins(finding)))
    if not found:
        return
    canvas.heading("AGREEMENTS", str(len(found)))
    shown = limits.first(canvas, found, limits.AGREEMENTS)
    for finding in shown:
        _agreement(canvas, view, finding)
        yield
    limits.more(canvas, len(found) - len(shown), "agreements")


def decided(canvas: Canvas, view: View) -> None:
    """What an editor has judged already: not counted, not dropped."""
    kinds = ("conflict", "drift", "internal", "scope", "agreement", "single_origin")
    found = view.findings(*kinds, statuses={Status.ACCEPTED, Status.FALSE_MATCH})
    if not found:
        return
    canvas.heading("DECIDED", str(len(found)))
    shown = limits.first(canvas, found, limits.DECIDED)
    for finding in shown:
        word = finding.status.value.replace("_", " ")
        canvas.line(canvas.own(f"{word}: ", FAINT), f"{relation_word(finding)}: ", canvas.said(finding.topic),
                    canvas.own(f" ({handle(finding)})", FAINT), indent=2, hang=2)
    limits.more(canvas, len(found) - len(shown), "decided findings")


def _section(
    canvas: Canvas, view: View, title: str, kinds: Sequence[str], limit: int, what: str
) -> Iterator[None]:
    found = _chosen(canvas, view, kinds)
    if not found:
        return
    canvas.heading(title, str(len(found)))
    shown = limits.first(canvas, found, limit)
    for number, finding in enumerate(shown):
        if number:
            canvas.blank()
        finding_block(canvas, view, finding)
        yield
    limits.more(canvas, len(found) - len(shown), what)


def _chosen(canvas: Canvas, view: View, kinds: Iterable[str]) -> list[Finding]:
    below = {Status.BELOW_CONFIDENCE} if canvas.options.verbosity > 0 else set()
    found = view.findings(*kinds, statuses=OPEN | below)
    return sorted(found, key=lambda finding: finding.status is Status.BELOW_CONFIDENCE)


def finding_block(canvas: Canvas, view: View, finding: Finding) -> None:
    """A finding whole: what it is, its sides with their evidence, and why."""
    finding_title(canvas, finding)
    if kind_of(finding) == "internal":
        _evidence(canvas, view, [view.claims[claim] for group in finding.groups for claim in group.claims], indent=4)
    else:
        for group in finding.groups:
            _side(canvas, view, group, quoted=kind_of(finding) != "scope" or canvas.options.verbosity > 0)
    canvas.line(canvas.own("why: ", FAINT), canvas.said(why(finding, view.claims)), indent=4, hang=5)


def finding_title(canvas: Canvas, finding: Finding) -> None:
    """Its sign, what it is and of what; its id, rule and confidence."""
    kind = kind_of(finding)
    words = canvas.join(
        canvas.sign(kind), " ", canvas.own(f"{relation_word(finding)}: ", SIGNS[kind].style),
        canvas.said(finding.topic, VALUE),
    )
    note = {Status.BELOW_CONFIDENCE: ", below confidence", Status.CHANGED: ", changed since it was accepted"}
    tail = canvas.own(
        f"{handle(finding)} {finding.rule}, confidence {finding.confidence:.2f}{note.get(finding.status, '')}", FAINT
    )
    gap = canvas.width - words.cell_len - tail.cell_len
    if gap >= 2:
        canvas.line(words, " " * gap, tail)
    else:
        canvas.line(words, hang=2)
        canvas.line(tail, indent=4)


def _side(canvas: Canvas, view: View, group: Group, quoted: bool) -> None:
    claims = view.members(group)
    letters = comma(canvas, [canvas.said(letter, ORIGIN) for letter in _letters(view, claims)])
    count = f"{group.origins} origin{'s' if group.origins != 1 else ''}"
    canvas.line(canvas.said(group.value, VALUE), canvas.own(f"  {count} ", FAINT), letters, indent=4, hang=2)
    if quoted:
        _evidence(canvas, view, claims, indent=6)
    else:
        _also(canvas, view, claims, "in ", indent=6)


def _evidence(canvas: Canvas, view: View, claims: Sequence[Claim], indent: int) -> None:
    """Quotes with their places: from each origin one, the rest by place alone."""
    sentences = [list(group) for _, group in groupby(claims, key=lambda claim: (claim.article, claim.sentence_start))]
    chosen = _one_an_origin(view, sentences)
    for members in limits.first(canvas, chosen, limits.QUOTED):
        outlet = view.articles[members[0].article].outlet
        canvas.line(canvas.said(f"{outlet}, " if outlet else ""), canvas.said(place(members[0]), PLACE), " ",
                    _origin(canvas, view, members[0]), indent=indent, hang=2)
        canvas.line(quote(canvas, members), indent=indent + 2, hang=1)
    told = {id(members) for members in limits.first(canvas, chosen, limits.QUOTED)}
    rest = [members[0] for members in sentences if id(members) not in told]
    if rest:
        _also(canvas, view, rest, "also in ", indent)


def _one_an_origin(view: View, sentences: Sequence[list[Claim]]) -> list[list[Claim]]:
    """One sentence of each origin; of an article that is the only one here, every sentence."""
    if len({members[0].article for members in sentences}) == 1:
        return list(sentences)
    by_origin: dict[str, list[Claim]] = {}
    for members in sentences:
        by_origin.setdefault(view.origin(members[0]), members)
    return list(by_origin.values())


def _also(canvas: Canvas, view: View, claims: Sequence[Claim], word: str, indent: int) -> None:
    shown = limits.first(canvas, claims, limits.NAMED)
    named = [canvas.join(canvas.said(place(claim), PLACE), " ", _origin(canvas, view, claim)) for claim in shown]
    if len(claims) > len(shown):
        named.append(canvas.own(f"{len(claims) - len(shown)} more places"))
    canvas.line(canvas.own(word, FAINT), comma(canvas, named), indent=indent, hang=2)


def _agreement(canvas: Canvas, view: View, finding: Finding) -> None:
    kind = kind_of(finding)
    claims = [claim for group in finding.groups for claim in view.members(group)]
    wordings = list(dict.fromkeys(" ".join(claim.text.split()) for claim in claims))
    shown = limits.first(canvas, wordings, limits.NAMED)
    values = [canvas.said(wording, VALUE) for wording in shown]
    if len(wordings) > len(shown):
        values.append(canvas.own(f"{len(wordings) - len(shown)} more wordings", FAINT))
    note = ", below confidence" if finding.status is Status.BELOW_CONFIDENCE else ""
    canvas.line(
        canvas.sign(kind), " ", canvas.own("one origin only: " if kind == "single_origin" else ""),
        canvas.said(finding.topic), ": ", comma(canvas, values, " = "), _backing(canvas, view, finding, claims, note),
        hang=4,
    )


def _backing(canvas: Canvas, view: View, finding: Finding, claims: Sequence[Claim], note: str) -> Text:
    origins, articles = _origins(finding), len({claim.article for claim in claims})
    letters = ", ".join(_letters(view, claims))
    count = f"{origins} origin{'s' if origins != 1 else ''} {letters}"
    return canvas.own(f"  ({count}" + (f", {articles} articles" if articles > origins else "") + f"{note})", FAINT)


def _origins(finding: Finding) -> int:
    return sum(group.origins for group in finding.groups)


def _letters(view: View, claims: Iterable[Claim]) -> list[str]:
    return sorted({view.origin(claim) for claim in claims}, key=lambda letter: (len(letter), letter))


def _origin(canvas: Canvas, view: View, claim: Claim) -> Text:
    return canvas.join("(", canvas.said(view.origin(claim), ORIGIN), ")")
