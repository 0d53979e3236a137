"""Describe the claims of one article, a sentence at a time."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from crosscheck.claims.about import mood
from crosscheck.claims.about.attribute import attribute, of_event
from crosscheck.claims.about.clauses import clause, clause_starts
from crosscheck.claims.about.events import events, nearest
from crosscheck.claims.about.names import Name, NameSpotter, names
from crosscheck.claims.about.scope import scope
from crosscheck.claims.about.subject import MAX_SUBJECTS, ordered
from crosscheck.claims.about.tokens import Tokens
from crosscheck.claims.casing import in_title_case
from crosscheck.claims.mention import Mention
from crosscheck.claims.nouns import counted_noun, noun_after_of
from crosscheck.lexicon.scopes import ANAPHORIC, GENERIC_EVENTS
from crosscheck.model import About, Article, BlockKind, Moment, Quantity, Sentence

LOOK_BACK = 3
"""Sentences looked through for a subject before the headline's is taken."""
LONGEST = 2_000
"""Characters of a sentence that are looked at together; longer ones are no sentences, and would cost their square."""
TITLES = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})
COUNTING = frozenset({"count", "rank"})


class Read:
    """A sentence as read for all of its mentions."""

    __slots__ = ("clauses", "events", "names", "speaker", "tokens")

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self.tokens = tokens
        self.speaker = mood.speaker(tokens)
        for mention in mentions:
            tokens.mask(mention.start, mention.end)
        self.clauses = clause_starts(tokens)
        self.names = names(tokens)
        self.events = events(tokens)


class Describer:
    """Says what the claims of one article are about."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.text = article.text
        low = article.text.lower()
        self.low = (low if len(low) == len(article.text) else article.text).replace("’", "'")
        self.sentences = sentences
        self.spotter = NameSpotter(article.text, sentences)
        self._names: dict[int, list[Name]] = {}

    def sentence(self, index: int, mentions: Sequence[Mention]) -> list[About]:
        """What each of a sentence's mentions is about, in their order."""
        sentence = self.sentences[index]
        found: list[About] = []
        for stretch, group in groupby(mentions, lambda mention: (mention.start - sentence.start) // LONGEST):
            start = sentence.start + stretch * LONGEST
            found += self._stretch(index, start, min(start + LONGEST, sentence.end), list(group))
        return found

    def _stretch(self, index: int, start: int, end: int, mentions: Sequence[Mention]) -> list[About]:
        """The same for a stretch of the sentence, mostly the whole of it."""
        read = Read(self._tokens(index, start, end), mentions)
        self._names[index] = read.names
        found = [self._about(read, index, mention, mentions) for mention in mentions]
        return [_as_compared(mentions, found, at) for at in range(len(found))]

    def _tokens(self, index: int, start: int, end: int) -> Tokens:
        title = self.sentences[index].block.kind in TITLES or in_title_case(self.text, start, end)
        return Tokens(self.text, self.low, start, end, self.spotter.checker(title=title))

    def _about(self, read: Read, index: int, mention: Mention, mentions: Sequence[Mention]) -> About:
        tokens = read.tokens
        first = max(0, bisect_right(tokens.starts, mention.lead) - 1)
        start = max(0, bisect_right(tokens.starts, mention.start) - 1)
        last = max(start + 1, bisect_left(tokens.starts, mention.end))
        span = clause(read.clauses, start, len(tokens.starts))
        place = nearest(read.events, first, last, span)
        found = About(
            subject=self._subject(read, index, first, last, span),
            attribute=self._attribute(read, mention, first, last, span),
            event=place.lemma if place else "",
            direction=mood.direction(tokens, span, first, last, mention.value),
            scope=scope(self.low, tokens, mention, span, read.names, mentions),
            modality=mood.modality(tokens, span, start, last),
            speaker=read.speaker,
        )
        return self._with_antecedent(found, index - 1, mention) if index and _is_anaphoric(tokens) else found

    def _attribute(self, read: Read, mention: Mention, first: int, last: int, span: tuple[int, int]) -> str:
        """What a quantity measures; for a date, what the event happened to."""
        if isinstance(mention.value, Moment):
            place = nearest(read.events, first, last, span)
            return of_event(read.tokens, place) if place else ""
        tokens, counted = read.tokens, ""
        value = mention.value
        if isinstance(value, Quantity) and value.dimension in COUNTING:
            plural = value.dimension == "count" and value.as_written.high != 1
            noun = counted_noun(self.text, mention.end, tokens.end, plural=plural)
            noun = noun or noun_after_of(self.text, mention.end, tokens.end)
            counted = noun.phrase if noun else ""
        modifies = self.text[mention.end : mention.end + 1] == "-" or "-" in self.text[mention.start : mention.end]
        plain = mention.lead == mention.start
        return attribute(tokens, first, last, counted=counted, modifies=modifies, plain=plain)

    def _subject(self, read: Read, index: int, first: int, last: int, span: tuple[int, int]) -> tuple[str, ...]:
        """The names of the sentence, those the figure belongs to first; else of an earlier one, or the headline."""
        if read.names:
            return ordered(read.tokens, read.names, first, last, span, read.speaker)
        for earlier in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1):
            found = self._names_of(earlier)
            if found:
                return tuple(dict.fromkeys(name.text for name in found))[:MAX_SUBJECTS]
        found = self._names_of(0) if index else []
        return tuple(dict.fromkeys(name.text for name in found))[:MAX_SUBJECTS]

    def _with_antecedent(self, about: About, before: int, mention: Mention) -> About:
        """What a sentence is about that stands for the one before it ("The ceremony, held in ..."): its names, the
        nearest to what happened first, and where its own event says nothing, that event and what it happened to."""
        sentence = self.sentences[before]
        tokens = self._tokens(before, sentence.start, min(sentence.end, sentence.start + LONGEST))
        earlier, told = names(tokens), events(tokens)
        event, attribute = about.event, about.attribute
        if told and (not event or event in GENERIC_EVENTS):
            happened = told[0]
            event = happened.lemma
            earlier = sorted(earlier, key=lambda name: abs(name.first - happened.first))
            if isinstance(mention.value, Moment):
                attribute = of_event(tokens, happened) or attribute
        subject = tuple(dict.fromkeys([*(name.text for name in earlier), *about.subject]))[:MAX_SUBJECTS]
        return replace(about, subject=subject, event=event, attribute=attribute)

    def _names_of(self, index: int) -> list[Name]:
        if index not in self._names:
            sentence = self.sentences[index]
            self._names[index] = names(self._tokens(index, sentence.start, min(sentence.end, sentence.start + LONGEST)))
        return self._names[index]


def _is_anaphoric(tokens: Tokens) -> bool:
    """Whether a sentence opens with a noun that stands for what was told before ("The event", "This decision")."""
    return tokens.lows[:1] in (["the"], ["this"], ["that"]) and tokens.lows[1:2] != [] and tokens.lows[1] in ANAPHORIC


def _as_compared(mentions: Sequence[Mention], found: Sequence[About], at: int) -> About:
    """What a figure is about that another is compared with: what the other is about, but for time and part."""
    about, value = found[at], mentions[at].value
    if not about.scope.baseline or not isinstance(value, Quantity):
        return about
    for other, mention in zip(reversed(found[:at]), reversed(mentions[:at]), strict=True):
        if isinstance(mention.value, Quantity) and mention.value.dimension == value.dimension and other.attribute:
            return replace(about, attribute=other.attribute, event=other.event, subject=other.subject)
    return about
