"""A claim's passage in its article: the sentence with the one before and the one after, where the file is at hand."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from crosscheck import reading
from crosscheck.model import Article, Claim, Finding, Skipped
from crosscheck.reporting.view import View
from crosscheck.text import sentences

LARGEST: Final = 20_000_000
"""Bytes of a file that is read again for a passage; a larger one would keep the reviewer waiting."""

MOST: Final = 500
"""Characters of context on either side; a "sentence" beyond is a page without full stops."""


@dataclass
class Passages:
    """The articles that were read again. Only files below `folder` are: a saved report may come from anywhere, and what
    it names elsewhere is left alone."""

    folder: Path
    _read: dict[str, dict[str, Article]] = field(default_factory=dict)

    def around(self, view: View, finding: Finding) -> View:
        """The view with the finding's claims quoted in their context, as far as their files still say it."""
        claims = [view.claims[claim] for group in finding.groups for claim in group.claims]
        wider = {claim.id: self._widened(claim, view.articles[claim.article].path) for claim in claims}
        return replace(view, claims={**view.claims, **wider})

    def file(self, path: str) -> Path | None:
        """The file of a path, None where it is not below the folder or not there."""
        place = Path(os.path.realpath(self.folder / path))
        inside = place.is_relative_to(os.path.realpath(self.folder))
        return place if inside and place.is_file() else None

    def _widened(self, claim: Claim, path: str) -> Claim:
        article = self._articles(path).get(claim.article)
        if article is None or article.text[claim.start:claim.end] != claim.text:
            return claim
        start, end = context(article, claim)
        return replace(claim, sentence=article.text[start:end], sentence_start=start)

    def _articles(self, path: str) -> dict[str, Article]:
        if path not in self._read:
            place = self.file(path)
            small = place is not None and place.stat().st_size <= LARGEST
            items: Iterable[Article | Skipped] = reading.read([path]) if small else ()
            self._read[path] = {item.id: item for item in items if not isinstance(item, Skipped)}
        return self._read[path]


def context(article: Article, claim: Claim) -> tuple[int, int]:
    """From the beginning of the sentence before to the end of the one after, where these are of the same kind of text:
    no caption and no headline is part of what a paragraph says."""
    spans = sentences.split(article)
    at = next((n for n, s in enumerate(spans) if s.start <= claim.start < s.end), None)
    own = (claim.sentence_start, claim.sentence_start + len(claim.sentence))
    if at is None:
        return own
    near = [s for s in spans[max(0, at - 1):at + 2] if s.block.kind is spans[at].block.kind]
    start, end = near[0].start, near[-1].end
    return min(max(start, own[0] - MOST), own[0]), max(min(end, own[1] + MOST), own[1])
