"""Conflicts, internal errors, scope differences and agreements, the surest of each first."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.text import Text

from crosscheck.model import Claim, Finding, Group, Status
from crosscheck.reporting.decided import DECIDED, stale_words, status_words, told
from crosscheck.reporting.sentences import in_a_row, why
from crosscheck.reporting.status import OPEN, fails, kind_of
from crosscheck.reporting.terminal import limits
from crosscheck.reporting.terminal.canvas import Canvas, comma
from crosscheck.reporting.terminal.quotes import quote
from crosscheck.reporting.theme import FAINT, ORIGIN, PLACE, SIGNS, VALUE
from crosscheck.reporting.view import View, confidence, place, relation_word, title


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
    found = view.agreements(OPEN | _below(canvas))
    if not found:
        return
    alone = sum(kind_of(finding) == "single_origin" for finding in found)
    backed = len(found) - alone
    counts = [f"{backed:,}"] * bool(backed) + [f"{alone:,} of one origin only"] * bool(alone)
    canvas.heading("AGREEMENTS", ", and ".join(counts))
    shown = limits.first(canvas, found, limits.AGREEMENTS)
    for finding in shown:
        _agreement(canvas, view, finding)
        yield
    limits.more(canvas, len(found) - len(shown), "agreements")


def decided(canvas: Canvas, view: View) -> None:
    """What an editor has judged already: not counted, not dropped."""
    kinds = ("conflict", "drift", "internal", "scope", "agreement", "single_origin")
    found = view.findings(*kinds, statuses=DECIDED)
    if not found:
        return
    canvas.heading("DECIDED", f"{len(found):,}")
    shown = limits.first(canvas, found, limits.DECIDED)
    for finding in shown:
        canvas.line(canvas.sign(kind_of(finding)), f" {relation_word(finding)}: ", canvas.said(_told_of(finding)),
                    canvas.own(f"  {view.handles[finding.id]}", FAINT), hang=4)
        canvas.line(canvas.said(told(finding), FAINT), indent=4, hang=2)
    limits.more(canvas, len(found) - len(shown), "decided findings")


def _told_of(finding: Finding) -> str:
    """What a finding is about, and the values that are at odds."""
    values = in_a_row([group.value for group in finding.groups])
    return values if title(finding) == values else f"{title(finding)}: {values}"


def stale(canvas: Canvas, view: View) -> None:
    """Decisions that do nothing any more, where the run fails on them."""
    found = view.report.stale
    if not found:
        return
    canvas.heading("DECISIONS THAT DO NOTHING", f"{len(found):,}")
    shown = limits.first(canvas, found, limits.DECIDED)
    for entry in shown:
        canvas.line(canvas.sign("skipped"), " ", canvas.said(stale_words(entry)), hang=4)
    limits.more(canvas, len(found) - len(shown), "decisions that do nothing")


def _section(
    canvas: Canvas, view: View, title: str, kinds: Sequence[str], limit: int, what: str
) -> Iterator[None]:
    found = _chosen(canvas, view, kinds)
    if not found:
        return
    canvas.heading(title, f"{len(found):,}")
    shown = limits.first(canvas, found, limit)
    for number, finding in enumerate(shown):
        if number:
            canvas.blank()
        finding_block(canvas, view, finding)
        yield
    limits.more(canvas, len(found) - len(shown), what)


def _chosen(canvas: Canvas, view: View, kinds: Iterable[str]) -> list[Finding]:
    found = view.findings(*kinds, statuses=OPEN | _below(canvas))
    if canvas.options.verbosity < 0:
        found = [finding for finding in found if fails(finding, canvas.options.fail_on)]
    return sorted(found, key=lambda finding: finding.status is Status.BELOW_CONFIDENCE)


def _below(canvas: Canvas) -> frozenset[Status]:
    """What is below the confidence is told when verbose."""
    return frozenset({Status.BELOW_CONFIDENCE}) if canvas.options.verbosity > 0 else frozenset()


def finding_block(canvas: Canvas, view: View, finding: Finding) -> None:
    """A finding whole: what it is, its sides with their evidence, and why."""
    finding_title(canvas, view, finding)
    if kind_of(finding) == "internal":
        _evidence(canvas, view, [view.claims[claim] for group in finding.groups for claim in group.claims], indent=4)
    else:
        for group in finding.groups:
            _side(canvas, view, group, quoted=kind_of(finding) != "scope" or canvas.options.verbosity > 0)
    canvas.line(canvas.own("why: ", FAINT), canvas.said(why(finding, view.claims)), indent=4, hang=5)
    if finding.decision:
        canvas.line(canvas.own("decided: ", FAINT), canvas.said(told(finding)), indent=4, hang=9)


def finding_title(canvas: Canvas, view: View, finding: Finding) -> None:
    """Its sign, what it is and of what; its id, rule and confidence."""
    kind = kind_of(finding)
    words = canvas.join(
        canvas.sign(kind), " ", canvas.own(f"{relation_word(finding)}: ", SIGNS[kind].style),
        canvas.said(title(finding), VALUE),
    )
    note = "" if finding.decision else status_words(finding)
    facts = f"{finding.rule}, confidence {confidence(finding)}{', ' if note else ''}{note}"
    tail = canvas.own(f"{view.handles[finding.id]} {facts}", FAINT)
    gap = canvas.width - words.cell_len - tail.cell_len
    if gap >= 2:
        canvas.line(words, " " * gap, tail)
    else:
        canvas.line(words, hang=2)
        canvas.line(tail, indent=4)


def _side(canvas: Canvas, view: View, group: Group, quoted: bool) -> None:
    """One side: its value and origins, then its evidence; a side with one witness has both on one line."""
    claims = view.evidence(group)
    value = canvas.join(canvas.said(group.value, VALUE), "  ")
    if not quoted:
        canvas.line(value, _places(canvas, view, claims), indent=4, hang=2)
        return
    chosen, rest = _witnesses(view, claims)
    if len(chosen) == 1:
        canvas.line(value, _source(canvas, view, chosen[0][0]), indent=4, hang=2)
        canvas.line(quote(canvas, chosen[0]), indent=6, hang=1)
        _also(canvas, view, rest, indent=6)
        return
    letters = ", ".join(_letters(view, claims))
    canvas.line(value, canvas.own(f"{group.origins} origins: ", FAINT), canvas.said(letters, ORIGIN), indent=4, hang=2)
    _evidence(canvas, view, claims, indent=6)


def _evidence(canvas: Canvas, view: View, claims: Sequence[Claim], indent: int) -> None:
    """Quotes with their places: from each origin one, the rest by place alone."""
    chosen, rest = _witnesses(view, claims)
    shown = limits.first(canvas, chosen, limits.QUOTED)
    for members in shown:
        canvas.line(_source(canvas, view, members[0]), indent=indent, hang=2)
        canvas.line(quote(canvas, members), indent=indent + 2, hang=1)
    _also(canvas, view, [*(members[0] for members in chosen[len(shown):]), *rest], indent)


def _witnesses(view: View, claims: Sequence[Claim]) -> tuple[list[list[Claim]], list[Claim]]:
    """The sentences to quote, each with its claims, and the first claim of each further sentence."""
    sentences = [list(group) for _, group in groupby(claims, key=lambda claim: (claim.article, claim.sentence_start))]
    chosen = _one_an_origin(view, sentences)
    told = {id(members) for members in chosen}
    return chosen, [members[0] for members in sentences if id(members) not in told]


def _one_an_origin(view: View, sentences: Sequence[list[Claim]]) -> list[list[Claim]]:
    """One sentence of each origin; of an article that is the only one here, every sentence."""
    if len({members[0].article for members in sentences}) == 1:
        return list(sentences)
    by_origin: dict[str, list[Claim]] = {}
    for members in sentences:
        by_origin.setdefault(view.origin(members[0]), members)
    return list(by_origin.values())


def _also(canvas: Canvas, view: View, claims: Sequence[Claim], indent: int) -> None:
    if claims:
        canvas.line(canvas.own("also in ", FAINT), _places(canvas, view, claims), indent=indent, hang=2)


def _places(canvas: Canvas, view: View, claims: Sequence[Claim]) -> Text:
    shown = limits.first(canvas, claims, limits.NAMED)
    named = [canvas.glued(canvas.said(place(claim), PLACE), _origin(canvas, view, claim)) for claim in shown]
    hidden = len(claims) - len(shown)
    if hidden:
        named.append(canvas.own(f"{hidden:,} more place{'s' if hidden > 1 else ''}"))
    return comma(canvas, named)


def _source(canvas: Canvas, view: View, claim: Claim) -> Text:
    outlet = view.articles[claim.article].outlet
    where = canvas.glued(canvas.said(place(claim), PLACE), _origin(canvas, view, claim))
    return canvas.join(canvas.said(f"{outlet}, " if outlet else ""), where)


def _agreement(canvas: Canvas, view: View, finding: Finding) -> None:
    kind = kind_of(finding)
    claims = [claim for group in finding.groups for claim in view.members(group)]
    wordings = list(dict.fromkeys(" ".join(claim.text.split()) for claim in claims))
    shown = limits.first(canvas, wordings, limits.NAMED)
    values = [canvas.said(wording, VALUE) for wording in shown]
    if len(wordings) > len(shown):
        values.append(canvas.own(f"{len(wordings) - len(shown):,} more wordings", FAINT))
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
