"""Find the dates of an article and resolve each in its own setting."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosscheck.claims.dates import grammar, habit, qualify, tense
from crosscheck.claims.dates.expressions import Clock, Expression, Numeric, Range, Written
from crosscheck.claims.dates.resolving import Interval, Setting, Span, Tense, depends_on_tense, resolve
from crosscheck.claims.dates.view import View, view
from crosscheck.claims.mention import Mention
from crosscheck.lexicon.calendar import SOUTHERN_OUTLETS
from crosscheck.model import Article, Block, BlockKind, Moment, Qualifier, ResolvedFrom, Sentence

SKIPPED = frozenset({BlockKind.METADATA, BlockKind.CODE})
"""Blocks whose dates nobody states."""

OTHER_STORIES = frozenset({BlockKind.TEASER, BlockKind.RELATED})
"""Blocks that the article's own publication date says nothing about."""

HEADLINES = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})

DEADLINES = frozenset({Qualifier.BY, Qualifier.UNTIL, Qualifier.BEFORE})

MEMORY = 6
"""Mentions that a "same day" or "a year earlier" can look back over."""

NEARBY_REACH = 2_000
"""Characters within which a full date gives others their year where nothing else does: an article's length or so."""


class Found(NamedTuple):
    """An expression with its place in the view and its sentence."""

    start: int
    end: int
    expression: Expression
    sentence: Sentence


def find(article: Article, sentences: Sequence[Sentence]) -> list[Mention]:
    """The dates that the sentences state, in order, none overlapping, none across a sentence's end.

    Metadata and code are left out. Spans are offsets into the article's text. A date whose year nothing gives has open
    sides and is resolved from nothing.
    """
    seen = view(article.text)
    found = list(_inside_sentences(seen, sentences))
    if not found:
        return []
    written = [(f, i) for f in found if (i := _fully_written(f.expression))]
    day_first, known = (
        habit.day_first(seen, article.outlet) if any(_has_numeric(f.expression) for f in found) else (None, False)
    )
    southern = habit.is_southern(article.outlet, SOUTHERN_OUTLETS)
    mentions: list[Mention] = []
    earlier: list[Interval] = []
    for each in found:
        lead, qualifier = qualify.qualifier(seen, each.start, each.expression)
        lead = max(lead, _view_place(seen, each.sentence.start))
        reference, source = _reference(article, each, written)
        interval = resolve(
            each.expression,
            Setting(
                reference,
                source,
                _tense(seen, each, _deadline(seen, lead, qualifier)),
                tuple(earlier[-MEMORY:]),
                day_first,
                known,
                southern,
            ),
        )
        if interval.span and not (isinstance(each.expression, Clock) and each.expression.of is None):
            earlier.append(interval)
        mentions.append(_mention(seen, each, lead, qualifier, interval))
    return mentions


def _view_place(seen: View, at: int) -> int:
    """The view's offset for one of the article's."""
    return at if seen.offsets is None else bisect_right(seen.offsets, at - 1)


def _inside_sentences(seen: View, sentences: Sequence[Sentence]) -> Iterator[Found]:
    """The expressions that stand in a sentence; one that runs over its end is read again without what follows."""
    begins = [_view_place(seen, s.start) for s in sentences]
    ends = [_view_place(seen, s.end) for s in sentences]
    last = 0
    for start, parsed in grammar.find_all(seen):
        at = bisect_right(begins, start) - 1
        if at < 0 or start < last or start >= ends[at] or sentences[at].block.kind in SKIPPED:
            continue
        end, expression = parsed.end, parsed.expression
        if end > ends[at]:
            again = grammar.read_alone(
                View(seen.low[begins[at] : ends[at]], seen.text[begins[at] : ends[at]]), start - begins[at]
            )
            if again is None:
                continue
            end, expression = begins[at] + again.end, again.expression
        last = end
        yield Found(start, end, expression, sentences[at])


def _fully_written(expression: Expression) -> Interval | None:
    """The interval of an expression that needs no setting and names a day or a month, so that others can lean on it."""
    first, last = (expression.first, expression.last) if isinstance(expression, Range) else (expression, expression)
    for end in (last, first):
        if isinstance(end, Written) and end.year is not None and end.month is not None:
            break
    else:
        return None
    return resolve(last if isinstance(last, Written) and last.year else first, Setting(None, ResolvedFrom.WRITTEN))


def _has_numeric(expression: Expression) -> bool:
    return isinstance(expression, Numeric) or (isinstance(expression, Range) and isinstance(expression.first, Numeric))


def _reference(
    article: Article, each: Found, written: Sequence[tuple[Found, Interval]]
) -> tuple[Span | None, ResolvedFrom]:
    """What the sentence's relative dates refer to: its block's date, the day of publication, else a full date near it."""
    block: Block = each.sentence.block
    if block.reference is not None:
        return Span(block.reference, block.reference), ResolvedFrom.BLOCK
    if article.published is not None and block.kind not in OTHER_STORIES:
        return Span(article.published.earliest, article.published.latest), ResolvedFrom.PUBLICATION
    near = [(abs(f.start - each.start), i) for f, i in written if abs(f.start - each.start) <= NEARBY_REACH]
    if near:
        return min(near, key=lambda pair: pair[0])[1].span, ResolvedFrom.NEARBY
    return None, ResolvedFrom.NOTHING


def _deadline(seen: View, lead: int, qualifier: Qualifier) -> int | None:
    """Where the words of a deadline begin, None when there are none ("up to last night" looks back)."""
    return lead if qualifier in DEADLINES and not seen.low.startswith("up to", lead) else None


def _tense(seen: View, each: Found, deadline: int | None) -> Tense:
    if not depends_on_tense(each.expression):
        return ""
    sentence = _view_place(seen, each.sentence.start), _view_place(seen, each.sentence.end)
    return tense.tense_at(seen, sentence, each.start, each.end, each.sentence.block.kind in HEADLINES, deadline)


def _mention(seen: View, each: Found, lead: int, qualifier: Qualifier, interval: Interval) -> Mention:
    span = interval.span
    moment = Moment(
        span.first if span else None, span.last if span else None, interval.granularity, qualifier,
        interval.source if span else ResolvedFrom.NOTHING, interval.timex,
    )  # fmt: skip
    end = seen.place(each.end - 1) + 1
    return Mention(seen.place(each.start), end, seen.place(lead), moment)
