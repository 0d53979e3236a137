"""A draft before publication: its text with every claim marked, how each stands, and what to settle."""

import shlex
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from rich.text import Text

from crosscheck import __version__
from crosscheck.model import ArticleSummary, Claim, Relation, Status
from crosscheck.reporting.sentences import why
from crosscheck.reporting.standing import (
    WORDS,
    Lift,
    Stand,
    Standing,
    drafts_of,
    lifts,
    merged,
    opposing,
    stands,
    words_in,
)
from crosscheck.reporting.status import OPEN
from crosscheck.reporting.terminal import findings, limits, marked, sources, summary
from crosscheck.reporting.terminal.canvas import Canvas, comma
from crosscheck.reporting.terminal.rows import row
from crosscheck.reporting.theme import FAINT, HEADING, ORIGIN, PLACE, SIGNS, VALUE
from crosscheck.reporting.view import View

TABLE_FROM: Final = 76
"""Columns from which the table has room; below, each claim gets a short paragraph."""

TEXT_SHARE: Final = 0.34
"""What a claim's words get of the table's columns; what others say gets the rest."""

KINDS: Final = {
    "exact": "copy, word for word", "near": "copy", "brief": "abridged copy", "passage": "lifted passage",
}

ALMOST: Final = 0.99
"""Share of a draft that is told for a little more: "100%" would say that nothing is the draft's own."""

FEW_PATHS: Final = 4
"""Paths that a suggested command repeats; more would make it unreadable."""


def render(canvas: Canvas, view: View) -> Iterator[str]:
    """The report of a check, a section or finding at a time."""
    drafts = drafts_of(view.report)
    quiet = canvas.options.verbosity < 0
    if not quiet:
        _head(canvas, view, drafts)
    if not quiet and drafts:
        for draft in drafts:
            _draft(canvas, view, draft)
            yield canvas.take()
    yield from _findings(canvas, view, quiet)
    if not quiet and drafts:
        for draft in drafts:
            _lifted(canvas, view, draft, named=len(drafts) > 1)
        _sources(canvas, view)
    sources.skipped(canvas, view)
    findings.stale(canvas, view)
    _summary(canvas, view, drafts)
    yield canvas.take()


def _findings(canvas: Canvas, view: View, quiet: bool) -> Iterator[str]:
    for _ in findings.conflicts(canvas, view):
        yield canvas.take()
    for _ in findings.internal(canvas, view):
        yield canvas.take()
    for _ in findings.scope(canvas, view):
        yield canvas.take()
    if quiet:
        return
    if canvas.options.verbosity > 0:
        for _ in findings.agreements(canvas, view):
            yield canvas.take()
    findings.decided(canvas, view)


def _head(canvas: Canvas, view: View, drafts: Sequence[ArticleSummary]) -> None:
    others = [article for article in view.report.articles if not article.draft]
    origins = len({article.origin for article in others})
    version = view.report.version or __version__
    held = f"{_count(len(drafts), 'draft') if drafts else 'no draft'} held against {_count(len(others), 'article')}"
    canvas.line(canvas.own(f"crosscheck {version}: {held} from {_count(origins, 'origin')}"), hang=2)


def _draft(canvas: Canvas, view: View, draft: ArticleSummary) -> None:
    """The text or, where it is not at hand, the sentences with claims; then the claims' table."""
    found = stands(view, draft.id)
    facts = ", ".join(part for part in (draft.outlet, draft.published, f"{draft.words:,} words") if part)
    canvas.heading("DRAFT")
    canvas.line(canvas.said(draft.id, PLACE), canvas.join("  (", canvas.said(draft.origin, ORIGIN), ") "),
                canvas.said(facts, FAINT), indent=2, hang=2)
    text = canvas.options.texts.get(draft.id)
    canvas.blank()
    if text is not None:
        marked.article(canvas, text, found)
    else:
        marked.sentences(canvas, found)
    _claims(canvas, view, found)


def _claims(canvas: Canvas, view: View, found: Sequence[Stand]) -> None:
    counted = Counter(stand.standing for stand in found)
    told = ", ".join(_standing(kind, counted[kind]) for kind in Standing if counted[kind])
    canvas.heading("CLAIMS", told or "no numbers or dates")
    rows = [(number, stand) for number, stand in enumerate(found, 1)]
    (_table if canvas.width >= TABLE_FROM else _list)(canvas, view, rows)


def _table(canvas: Canvas, view: View, rows: Sequence[tuple[int, Stand]]) -> None:
    if not rows:
        return
    digits, where = len(str(len(rows))), max(len(_where(stand.claim)) for _, stand in rows)
    room = canvas.width - 2 - (2 + digits) - where - 6
    text = min(int(room * TEXT_SHARE), max(len(_flat(stand.claim.text)) for _, stand in rows))
    widths = (2 + digits, where, text, room - text)
    for number, stand in rows:
        cells = [canvas.join(_sign(canvas, stand), f" {number:>{digits}}"), canvas.own(_where(stand.claim), PLACE),
                 canvas.said(_flat(stand.claim.text), VALUE), Text("\n").join(_others(canvas, view, stand))]
        row(canvas, cells, widths)


def _list(canvas: Canvas, view: View, rows: Sequence[tuple[int, Stand]]) -> None:
    for number, stand in rows:
        canvas.line(_sign(canvas, stand), f" {number} ", canvas.own(_where(stand.claim), PLACE), "  ",
                    canvas.said(_flat(stand.claim.text), VALUE), indent=2, hang=2)
        for line in _others(canvas, view, stand):
            canvas.line(line, indent=6, hang=2)


def _sign(canvas: Canvas, stand: Stand) -> Text:
    return canvas.sign(stand.standing.value)


def _others(canvas: Canvas, view: View, stand: Stand) -> list[Text]:
    """What others say, in words, a line each: first what makes the claim stand as it does, so for a conflict the other
    values with who states them, then who agrees."""
    lines = list(_opposed(canvas, view, stand))
    sign = canvas.own(WORDS[stand.standing], SIGNS[stand.standing.value].style)
    internal = next((each for each in stand.findings if each.relation is Relation.INTERNAL), None)
    if stand.standing is Standing.INTERNAL and internal is not None:
        lines.append(canvas.join(sign, ": ", canvas.said(why(internal, view.claims))))
    agreeing = _agreed(canvas, view, stand)
    if agreeing is not None:
        lines.insert(0 if stand.standing in (Standing.CORROBORATED, Standing.COPIED) else len(lines), agreeing)
    if not lines:
        lines = [sign]
    if canvas.options.verbosity > 0:
        lines += _unsure(canvas, view, stand)
    return lines


def _opposed(canvas: Canvas, view: View, stand: Stand) -> Iterator[Text]:
    """Each other value of a conflict or another scope."""
    for finding in stand.findings:
        if finding.relation in (Relation.CONFLICT, Relation.SCOPE):
            kind = Standing(finding.relation.value)
            accepted = ", accepted" if finding.status is Status.ACCEPTED else ""
            word = canvas.own(f"{WORDS[kind]}{accepted}", SIGNS[kind.value].style)
            for value, claims in opposing(view, stand.claim, finding):
                yield canvas.join(word, ": ", canvas.said(_flat(value), VALUE), " in ", _names(canvas, view, claims))


def _agreed(canvas: Canvas, view: View, stand: Stand) -> Text | None:
    """Who says the same, and how where it is worded otherwise."""
    if stand.backing:
        origins = _count(len({view.origin(claim) for claim in stand.backing}), "other origin")
        says = canvas.own(f"the same in {origins}")
        if stand.standing is Standing.CORROBORATED:
            says = canvas.join(canvas.own(WORDS[stand.standing], SIGNS[stand.standing.value].style), f" by {origins}")
        return canvas.join(says, ": ", _names(canvas, view, stand.backing, stand.claim))
    if stand.copies:
        copied = WORDS[Standing.COPIED]
        says = canvas.own(f"the same {copied}")
        if stand.standing is Standing.COPIED:
            says = canvas.own(copied, SIGNS[stand.standing.value].style)
        return canvas.join(says, ": ", _names(canvas, view, stand.copies, stand.claim))
    return None


def _unsure(canvas: Canvas, view: View, stand: Stand) -> Iterator[Text]:
    """What others say of what may be the same thing, below the confidence."""
    for finding in stand.unsure:
        for value, claims in opposing(view, stand.claim, finding):
            word = canvas.own(f"below confidence, {WORDS[Standing(finding.relation.value)]}: ", FAINT)
            yield canvas.join(word, canvas.said(_flat(value), VALUE), " in ", _names(canvas, view, claims))


def _names(canvas: Canvas, view: View, claims: Sequence[Claim], like: Claim | None = None) -> Text:
    """Who states something, each origin once: outlet or path, and the letter; and in which words, where these are other
    than those of a claim that it is like."""
    by_origin: dict[str, Claim] = {}
    for claim in claims:
        by_origin.setdefault(view.origin(claim), claim)
    first = list(by_origin.items())
    shown = limits.first(canvas, first, limits.NAMED)
    named = []
    for letter, claim in shown:
        outlet = view.articles[claim.article].outlet
        name = canvas.join(canvas.said(outlet or claim.article), " (", canvas.said(letter, ORIGIN), ")")
        if like is not None and _flat(claim.text).lower() != _flat(like.text).lower():
            name = canvas.join(name, " as “", canvas.said(_flat(claim.text), VALUE), "”")
        named.append(name)
    if len(first) > len(shown):
        named.append(canvas.own(f"{len(first) - len(shown):,} more"))
    return comma(canvas, named)


def _lifted(canvas: Canvas, view: View, draft: ArticleSummary, named: bool) -> None:
    """How much of a draft is word for word someone's."""
    found = lifts(view, draft.id)
    text = canvas.options.texts.get(draft.id)
    note = "nothing of the draft is word for word another's" if not found else ""
    if found and text is not None:
        words = words_in(text, merged(span for lift in found for span in lift.spans))
        note = f"{_share(words, draft)}, {words:,} of {draft.words:,} words, is word for word another's"
    canvas.heading("COPIES", f"{draft.id}: {note}" if named else note)
    shown = limits.first(canvas, found, limits.COPIES)
    for lift in shown:
        _lift(canvas, view, draft, lift, text)
    limits.more(canvas, len(found) - len(shown), "articles that share text with the draft")


def _lift(canvas: Canvas, view: View, draft: ArticleSummary, lift: Lift, text: str | None) -> None:
    other = view.articles[lift.other]
    share = f"{lift.edge.similarity:.0%} alike"
    if text is not None:
        words = words_in(text, lift.spans)
        share = f"{_share(words, draft)}, {_count(words, 'word')}"
    outlet = canvas.said(f"{other.outlet}, " if other.outlet else "")
    canvas.line(canvas.sign("copies"), f" {KINDS[lift.edge.kind.value]}, {share}: ", outlet,
                canvas.said(other.id, PLACE), canvas.join(" (", canvas.said(other.origin, ORIGIN), ")"), hang=4)
    if text is not None and lift.spans:
        start, end = max(lift.spans, key=lambda span: span[1] - span[0])
        passage = _flat(text[start:end])
        cut = passage if len(passage) <= limits.PASSAGE else passage[: limits.PASSAGE].rsplit(" ", 1)[0] + "…"
        canvas.line(canvas.own("longest: ", FAINT), canvas.said(f"“{cut}”"), indent=4, hang=2)


def _sources(canvas: Canvas, view: View) -> None:
    """The drafts, and the articles that share text or figures with them."""
    told = {view.claims[claim].article for each in view.report.findings if each.status in OPEN
            for group in each.groups for claim in group.claims}
    told |= {article for group in view.report.copies for article in group.articles}
    chosen = [article for article in view.report.articles if article.draft or article.id in told]
    sources.sources(canvas, View.of(replace(view.report, articles=tuple(chosen))))
    silent = len(view.report.articles) - len(chosen)
    if silent:
        says = "says" if silent == 1 else "say"
        canvas.line(canvas.own(f"{_count(silent, 'other article')} {says} nothing of it", FAINT), indent=2, hang=2)


def _summary(canvas: Canvas, view: View, drafts: Sequence[ArticleSummary]) -> None:
    counted = Counter(stand.standing for draft in drafts for stand in stands(view, draft.id))
    told = [_standing(kind, counted[kind]) for kind in Standing if counted[kind]]
    total = _count(sum(counted.values()), "claim")
    canvas.blank()
    said = f"{total}: {', '.join(told)}" if told else "no numbers or dates in the draft"
    canvas.line(canvas.own(said if drafts else "no draft was read", HEADING), summary.hidden(view), hang=2)
    summary.status(canvas, view)
    for index, step in enumerate(_next(canvas, view, drafts)):
        canvas.command("" if index else "next: ", step)


def _next(canvas: Canvas, view: View, drafts: Sequence[ArticleSummary]) -> list[str]:
    finding = summary.worst(view)
    saved, inputs = canvas.options.saved, canvas.options.inputs
    again = summary.pasted(inputs) if len(inputs) <= FEW_PATHS else ""
    if finding is None:
        return [f"crosscheck claims {summary.pasted([draft.path])}" for draft in drafts[:1] if again]
    handle = shlex.quote(view.handles[finding.id])
    if saved:
        return [f"crosscheck explain {handle} {shlex.quote(saved)}"]
    if again:
        return [f"crosscheck check {again} -o report.json", f"crosscheck explain {handle} report.json"]
    return [f"crosscheck explain {finding.rule}"]


def _standing(kind: Standing, number: int) -> str:
    """ "3 corroborated"."""
    words = WORDS[kind].replace("itself", "themselves") if number > 1 else WORDS[kind]
    return f"{number:,} {words}"


def _share(words: int, draft: ArticleSummary) -> str:
    """How much of a draft so many words are; all of it only where not one is missing."""
    if words >= draft.words:
        return "all of the draft"
    return f"{min(words / draft.words, ALMOST):.0%} of the draft"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _where(claim: Claim) -> str:
    return f"{claim.line}:{claim.column}"


def _flat(text: str) -> str:
    return " ".join(text.split())


