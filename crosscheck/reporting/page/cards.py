"""Findings as cards and lines of the page."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from crosscheck.model import Claim, Finding, Group
from crosscheck.reporting.decided import DECIDED, status_words, told
from crosscheck.reporting.interface import Options
from crosscheck.reporting.page.chart import chart_of
from crosscheck.reporting.page.marking import Links, flat, marked_sentence
from crosscheck.reporting.page.parts import Agreement, Card, Quote, Section, Side
from crosscheck.reporting.sentences import why
from crosscheck.reporting.status import OPEN, kind_of
from crosscheck.reporting.theme import SIGNS
from crosscheck.reporting.view import View, confidence, place, relation_word, title
from crosscheck.rules import RULES
from crosscheck.text.clean import printable

CARDS: Final = 200
"""Findings of one section that get a card."""

QUOTES: Final = 6
"""Passages of one side."""

AROUND: Final = 160
"""Characters of an article shown before and after a passage."""

PARAGRAPH: Final = re.compile(r"\n[ \t]*\n")  # an empty line

SHOWN: Final = OPEN | DECIDED


def anchor_of(view: View, finding: Finding) -> str:
    """The id of a finding on the page: its name where that is a plain word, so that a link to it outlives a new run."""
    name = view.handles[finding.id]
    plain = name.isascii() and name.isalnum()
    return f"f-{name}" if plain else f"f.{name.encode('utf-8', 'surrogatepass').hex()}"


def section_of(
    view: View, links: Links, options: Options, anchor: str, title: str, kinds: Sequence[str]
) -> Section:
    """The findings of some kinds, the surest first; those that were decided come after all that are open."""
    found, decided = view.findings(*kinds), view.findings(*kinds, statuses=DECIDED)
    cards = tuple(_card(view, links, options, finding) for finding in [*found, *decided][:CARDS])
    return Section(anchor, title, cards, len(found), len(decided), len(found) + len(decided))


def _card(view: View, links: Links, options: Options, finding: Finding) -> Card:
    kind = kind_of(finding)
    rule = RULES.get(finding.rule)
    sides = [view.members(group) for group in finding.groups]
    named = [[(claim, _name(view, claim)) for claim in side] for side in sides]
    return Card(
        anchor=anchor_of(view, finding), kind=kind, sign=SIGNS[kind].sign, word=relation_word(finding),
        topic=flat(title(finding)), name=printable(view.handles[finding.id]), rule=finding.rule,
        rule_summary=rule.summary if rule else "", confidence=confidence(finding),
        status=status_words(finding), state=_state(finding), decided=printable(told(finding)),
        why=printable(why(finding, view.claims)),
        sides=_sides(view, links, options, finding, kind),
        chart=chart_of(named) if kind != "internal" else None,
    )


def _state(finding: Finding) -> str:
    if finding.status in DECIDED:
        return "settled"
    return finding.decision.verdict.value if finding.decision and finding.status in OPEN else ""


def _name(view: View, claim: Claim) -> str:
    return printable(view.articles[claim.article].outlet or claim.article)


def _sides(view: View, links: Links, options: Options, finding: Finding, kind: str) -> tuple[Side, ...]:
    """The sides with their passages; those of an article's own error, which often share a sentence, in one."""
    groups = finding.groups
    if kind == "internal":
        values = " / ".join(group.value for group in groups)
        groups = (Group(values, tuple(claim for group in groups for claim in group.claims), groups[0].origins),)
    return tuple(_side(view, links, options, number, group, kind) for number, group in enumerate(groups, start=1))


def _side(view: View, links: Links, options: Options, number: int, group: Group, kind: str) -> Side:
    sentences = [list(claims) for _, claims in
                 groupby(view.evidence(group), key=lambda claim: (claim.article, claim.sentence_start))]
    first, further = _parted(view, sentences)
    quotes, rest = (
        tuple(_quote(view, links, options, claims, kind) for claims in part[:QUOTES]) for part in (first, further)
    )
    return Side(number, flat(group.value), group.origins, quotes, rest, len(sentences) - len(quotes) - len(rest))


def _parted(view: View, sentences: Sequence[list[Claim]]) -> tuple[list[list[Claim]], list[list[Claim]]]:
    """The first sentence of each origin, and the rest; what one article alone says all comes first."""
    if len({claims[0].article for claims in sentences}) == 1:
        return list(sentences), []
    met: set[str] = set()
    first: list[list[Claim]] = []
    further: list[list[Claim]] = []
    for claims in sentences:
        origin = view.origin(claims[0])
        (further if origin in met else first).append(claims)
        met.add(origin)
    return first, further


def _quote(view: View, links: Links, options: Options, claims: Sequence[Claim], kind: str) -> Quote:
    first = claims[0]
    article = view.articles[first.article]
    before, after = _around(options.texts.get(first.article), first)
    return Quote(printable(article.outlet or ""), printable(place(first)), article.origin, links.to_claim(first),
                 before, marked_sentence(claims, kind), after)


def _around(text: str | None, claim: Claim) -> tuple[str, str]:
    """What the paragraph of a sentence says around it, cut at words; nothing where the text is not at hand."""
    end = claim.sentence_start + len(claim.sentence)
    if text is None or text[claim.sentence_start:end] != claim.sentence:
        return "", ""
    before = PARAGRAPH.split(text[max(0, claim.sentence_start - AROUND):claim.sentence_start])[-1]
    after = PARAGRAPH.split(text[end:end + AROUND])[0]
    if len(before) == AROUND:
        before = "…" + before.partition(" ")[2]
    if len(after) == AROUND:
        after = after.rpartition(" ")[0] + "…"
    return flat(before).strip(), flat(after).strip()


def agreement_of(view: View, links: Links, finding: Finding) -> Agreement:
    """A finding that several articles agree on, or that one origin alone stands behind."""
    kind = kind_of(finding)
    claims = [claim for group in finding.groups for claim in view.members(group)]
    letters = sorted({view.origin(claim) for claim in claims}, key=lambda letter: (len(letter), letter))
    stated = tuple(
        (flat(claim.text), printable(place(claim)), links.to_claim(claim), view.origin(claim)) for claim in claims
    )
    return Agreement(anchor_of(view, finding), kind, SIGNS[kind].sign, flat(finding.topic), stated[:QUOTES],
                     sum(group.origins for group in finding.groups), ", ".join(letters),
                     printable(why(finding, view.claims)))
