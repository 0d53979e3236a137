"""A draft's claims on the page: how each stands among other coverage, in the order of the text."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from crosscheck.model import Claim, Finding, Relation
from crosscheck.reporting.page.marking import Links, flat
from crosscheck.reporting.page.parts import Draft, Other, StandingRow
from crosscheck.reporting.standing import WORDS, Stand, Standing, drafts_of, opposing, stands
from crosscheck.reporting.theme import SIGNS
from crosscheck.reporting.view import View, place
from crosscheck.text.clean import printable

THE_SAME: Final = "the same"


def drafts(view: View, links: Links) -> tuple[Draft, ...]:
    """Each draft of a check; none in the report of a scan."""
    found = []
    for article in drafts_of(view.report):
        rows = stands(view, article.id)
        counted = Counter(row.standing for row in rows)
        told = ", ".join(f"{counted[kind]} {WORDS[kind]}" for kind in Standing if counted[kind])
        found.append(Draft(printable(article.id), flat(article.title or ""), told or "no numbers or dates",
                           tuple(_row(view, links, row) for row in rows)))
    return tuple(found)


def _row(view: View, links: Links, stand: Stand) -> StandingRow:
    claim = stand.claim
    anchor = links.findings.get(claim.id, ("", ""))[0]
    return StandingRow(
        kind=stand.standing.value, sign=SIGNS[stand.standing.value].sign, word=WORDS[stand.standing],
        text=flat(claim.text), place=printable(place(claim)), line=claim.line, href=links.to_claim(claim),
        finding=f"#{anchor}" if anchor else "", others=tuple(_others(view, links, stand)),
    )


def _others(view: View, links: Links, stand: Stand) -> Iterator[Other]:
    """The other values of a conflict or another scope with who states them, then who agrees."""
    for finding in stand.findings:
        if finding.relation in (Relation.CONFLICT, Relation.SCOPE):
            yield from _opposing(view, links, stand, finding)
    if stand.backing:
        yield _other(view, links, THE_SAME, "", stand.backing)
    elif stand.copies:
        yield _other(view, links, THE_SAME, "", stand.copies)


def _opposing(view: View, links: Links, stand: Stand, finding: Finding) -> Iterator[Other]:
    for value, claims in opposing(view, stand.claim, finding):
        yield _other(view, links, WORDS[Standing(finding.relation.value)], flat(value), claims)


def _other(view: View, links: Links, word: str, value: str, claims: Sequence[Claim]) -> Other:
    """Who says something: each origin once."""
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(view.origin(claim), claim)
    named = tuple(
        (printable(view.articles[claim.article].outlet or claim.article), links.to_claim(claim), letter)
        for letter, claim in first.items()
    )
    return Other(word, value, named)
