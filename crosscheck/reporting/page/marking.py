"""Text with its claims marked: pieces that a template can link."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crosscheck.model import Claim, ClaimId
from crosscheck.reporting.page.wrapping import unwrapped
from crosscheck.reporting.values import in_words
from crosscheck.text.clean import printable


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text. A claim's has a kind for its style, a title, a target to link to, and in articles an anchor."""

    text: str
    kind: str = ""
    anchor: str = ""
    href: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Links:
    """Where claims stand on the page: the anchor of each in its article, and the worst finding that names it."""

    anchors: Mapping[ClaimId, str]
    findings: Mapping[ClaimId, tuple[str, str]]  # claim: (the finding's anchor, its kind)

    def to_claim(self, claim: Claim) -> str:
        """The link to a claim in its article, "" where the article is not shown."""
        anchor = self.anchors.get(claim.id)
        return f"#{anchor}" if anchor else ""


def marked_article(text: str, claims: Iterable[Claim], links: Links) -> tuple[Piece, ...]:
    """An article's text, each claim anchored and linked to the finding that names it."""
    pieces: list[Piece] = []
    at, shown = 0, unwrapped(text)
    for claim in sorted(claims, key=lambda claim: (claim.start, -claim.end)):
        if claim.start < at or text[claim.start:claim.end] != claim.text:
            continue
        anchor, kind = links.findings.get(claim.id, ("", ""))
        pieces.append(Piece(lines(shown[at:claim.start])))
        pieces.append(Piece(lines(shown[claim.start:claim.end]), kind or "claim", links.anchors.get(claim.id, ""),
                            f"#{anchor}" if anchor else "", in_words(claim.value)))
        at = claim.end
    return (*pieces, Piece(lines(shown[at:])))


def marked_sentence(claims: Iterable[Claim], kind: str) -> tuple[Piece, ...]:
    """The sentence that some claims share, their words marked."""
    ordered = sorted(claims, key=lambda claim: claim.start)
    sentence, base = ordered[0].sentence, ordered[0].sentence_start
    pieces: list[Piece] = []
    at = 0
    for claim in ordered:
        start = claim.start - base
        if start < at or sentence[start:start + len(claim.text)] != claim.text:
            continue
        pieces.append(Piece(flat(sentence[at:start])))
        pieces.append(Piece(flat(claim.text), kind, title=in_words(claim.value)))
        at = start + len(claim.text)
    return (*pieces, Piece(flat(sentence[at:])))


def lines(text: str) -> str:
    """Text of an article with its lines kept and nothing in it that hides or turns words."""
    return "\n".join(printable(line) for line in text.split("\n"))


def flat(text: str) -> str:
    """Text on one line, its first and last blank kept."""
    words = " ".join(printable(text).split())
    if not words:
        return " " if text else ""
    return f"{' ' if text[:1].isspace() else ''}{words}{' ' if text[-1:].isspace() else ''}"
