"""Find the dates of an article and resolve each in its own setting."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosscheck.claims.dates import grammar, qualify, tense
from crosscheck.claims.dates.bearings import Bearings
from crosscheck.claims.dates.expressions import Clock, Expression
from crosscheck.claims.dates.resolving import Interval, Setting, Tense, depends_on_tense, resolve
from crosscheck.claims.dates.view import View, view
from crosscheck.claims.mention import Mention
from crosscheck.model import Article, BlockKind, Moment, Qualifier, ResolvedFrom, Sentence

SKIPPED = frozenset({BlockKind.METADATA, BlockKind.CODE})
"""Blocks whose dates nobody states."""

HEADLINES = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})

DEADLINES = frozenset({Qualifier.BY, Qualifier.UNTIL, Qualifier.BEFORE})

MEMORY = 6
"""Mentions that a "same day" or "a year earlier" can look back over."""


class Found(NamedTuple):
    """An expression with its place in the view, and its sentence with its own."""

    start: int
    end: int
    expression: Expression
    sentence: Sentence
    sentence_start: int
    sentence_end: int


def find(article: Article, sentences: Sequence[Sentence]) -> list[Mention]:
    """The dates that the sentences state, in order, none overlapping, none across a sentence's end.

    Metadata and code are left out. Spans are offsets into the article's text. A date whose year nothing gives has open
    sides and is resolved from nothing.
    """
    seen = view(article.text)
    found = list(_inside_sentences(seen, sentences))
    if not found:
        return []
    bearings = Bearings(article, seen, [(each.start, each.expression) for each in found])
    earlier: list[Interval] = []
    mentions: list[Mention] = []
    for each in found:
        lead, qualifier = qualify.qualifier(seen, each.start, each.expression)
        lead = max(lead, each.sentence_start)
        reference, source = bearings.reference(each.sentence.block, each.start)
        setting = Setting(
            reference, source, _tense(seen, each, lead, qualifier), tuple(earlier[-MEMORY:]), bearings.day_first,
            bearings.habit_known, bearings.southern,
        )  # fmt: skip
        interval = resolve(each.expression, setting)
        if interval.span and not _leans(each.expression):
            earlier.append(interval)
        mentions.append(_mention(seen, each, lead, qualifier, interval))
    return mentions


def find_expressions(article: Article, sentences: Sequence[Sentence]) -> list[Found]:
    """The same expressions, not resolved."""
    return list(_inside_sentences(view(article.text), sentences))


def _inside_sentences(seen: View, sentences: Sequence[Sentence]) -> Iterator[Found]:
    """The expressions that stand in a sentence; one that runs over its end is read again without what follows."""
    begins = [seen.at(s.start) for s in sentences]
    ends = [seen.at(s.end) for s in sentences]
    last = 0
    for start, parsed in grammar.find_all(seen):
        index = bisect_right(begins, start) - 1
        if index < 0 or start < last or start >= ends[index] or sentences[index].block.kind in SKIPPED:
            continue
        begin, stop, end, expression = begins[index], ends[index], parsed.end, parsed.expression
        if end > stop:
            again = grammar.read_alone(seen.part(begin, stop), start - begin)
            if again is None:
                continue
            end, expression = begin + again.end, again.expression
        last = end
        yield Found(start, end, expression, sentences[index], begin, stop)


def _leans(expression: Expression) -> bool:
    """Whether an expression is a time without a day, so that no other can lean on it."""
    return isinstance(expression, Clock) and expression.of is None


def _tense(seen: View, each: Found, lead: int, qualifier: Qualifier) -> Tense:
    """The tense at a date, where its days depend on it."""
    if not depends_on_tense(each.expression):
        return ""
    deadline = lead if qualifier in DEADLINES and not seen.low.startswith("up to", lead) else None
    sentence = each.sentence_start, each.sentence_end
    return tense.tense_at(seen, sentence, each.start, each.end, each.sentence.block.kind in HEADLINES, deadline)


def _mention(seen: View, each: Found, lead: int, qualifier: Qualifier, interval: Interval) -> Mention:
    span = interval.span
    moment = Moment(
        span.first if span else None, span.last if span else None, interval.granularity, qualifier,
        interval.source if span else ResolvedFrom.NOTHING, interval.timex,
    )  # fmt: skip
    return Mention(seen.place(each.start), seen.place(each.end - 1) + 1, seen.place(lead), moment)
