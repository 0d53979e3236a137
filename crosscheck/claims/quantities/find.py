"""Every quantity of an article: scanned once for digits and number words, read at the hits."""

from bisect import bisect_left
from collections.abc import Sequence

from crosscheck.claims.dates.view import View, view
from crosscheck.claims.mention import Mention
from crosscheck.claims.quantities import names
from crosscheck.claims.quantities.ellipsis import completed
from crosscheck.claims.quantities.reader import read
from crosscheck.claims.quantities.sight import Sight, Whole
from crosscheck.claims.quantities.triggers import hits
from crosscheck.model import Article, BlockKind, Sentence

UNREAD = frozenset({BlockKind.METADATA, BlockKind.CODE, BlockKind.BOILERPLATE})
"""Blocks that state nothing."""
TITLES = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})
"""Blocks in which capitals mean nothing."""


def find(article: Article, sentences: Sequence[Sentence], taken: Sequence[tuple[int, int]]) -> list[Mention]:
    """Every quantity of an article, in order. `taken`: spans of dates, in which no number is read.

    Linear in the length of the text: it is scanned once for digits and number words, and parsed at the hits.
    """
    seen = view(article.text)
    spans = [(_seen(seen, start), _seen(seen, end)) for start, end in taken]
    whole = Whole(seen, article.text, [*spans, *names.addresses(seen.text)])
    places = hits(seen.low)
    found: list[Mention] = []
    for sentence in sentences:
        start, stop = _seen(seen, sentence.start), _seen(seen, sentence.end)
        first = bisect_left(places, start)
        last = bisect_left(places, stop, first)
        if first < last and sentence.block.kind not in UNREAD:
            sight = Sight(whole, start, stop, title=True if sentence.block.kind in TITLES else None)
            found += _in_sentence(sight, places[first:last])
    if seen.offsets is None:
        return found
    return [Mention(seen.place(m.start), seen.place(m.end - 1) + 1, seen.place(m.lead), m.value) for m in found]


def _seen(seen: View, at: int) -> int:
    """The view's place for one of the article's."""
    return at if seen.offsets is None else min(bisect_left(seen.offsets, at), len(seen.low))


def _in_sentence(sight: Sight, places: Sequence[int]) -> list[Mention]:
    """The quantities that begin at the hits of one sentence, in order, none overlapping."""
    found: list[Mention] = []
    position = sight.start
    for at in places:
        if at < position or sight.taken.at(at):
            continue
        if sight.low[at].isdigit():
            passed = _not_a_figure(sight, at)
            if passed > at:
                position = passed
                continue
        mention = read(sight, at)
        if mention is None or mention.start < sight.floor:
            position = _past(sight, at)
            continue
        found.append(mention)
        position = sight.floor = mention.end
    return completed(sight, found)


def _not_a_figure(sight: Sight, at: int) -> int:
    """Where the identifier or the list's number that begins at `at` ends; `at` where there is none."""
    return max(names.identifier_end(sight.text, at, sight.floor), names.list_number_end(sight, at))


def _past(sight: Sight, at: int) -> int:
    """Where to go on after a hit that states nothing: past all of its digits or its word."""
    end, digits = at + 1, sight.low[at].isdigit()
    while end < sight.stop and (sight.low[end].isdigit() if digits else sight.low[end].isalpha()):
        end += 1
    return end
