"""What a claim is about: subject, attribute, event, scope, mood and speaker, from closed-class words and capitals."""

from collections.abc import Sequence

from crosscheck.claims.about import mood
from crosscheck.claims.about.attribute import attribute
from crosscheck.claims.about.entities import Entities
from crosscheck.claims.about.scope import scope
from crosscheck.claims.about.words import Word, clause, words
from crosscheck.claims.mention import Mention
from crosscheck.lexicon.events import event_lemma
from crosscheck.lexicon.scopes import DOWN, UP
from crosscheck.model import About, Article, Quantity, Sentence

MAX_SUBJECTS = 4
"""Names kept as a claim's subject, the nearest first."""
LOOK_BACK = 3
"""Sentences looked through for a subject before the headline's is taken."""


class Describer:
    """Says what the claims of one article are about."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.text = article.text
        self.sentences = sentences
        self.entities = Entities(article.text, sentences)
        self._words: dict[int, list[Word]] = {}

    def about(self, mention: Mention, index: int, dates: Sequence[Mention]) -> About:
        """What a mention in the sentence numbered `index` is about; `dates` are the sentence's own."""
        sentence = self.sentences[index]
        if index not in self._words:
            self._words = {index: words(self.text, sentence.start, sentence.end)}
        found = self._words[index]
        span = clause(self.text, sentence.start, sentence.end, mention.lead, mention.end)
        counts = isinstance(mention.value, Quantity) and mention.value.dimension in ("count", "rank")
        return About(
            subject=self._subject(mention, index),
            attribute=attribute(self.text, found, mention.lead, mention.end, sentence.end, counts=counts),
            event=_event(found, mention, span),
            direction=_direction(found, mention),
            scope=scope(self.text, mention, span, (sentence.start, sentence.end), dates),
            modality=mood.modality(found, span),
            speaker=mood.speaker(self.text, sentence.start, sentence.end),
        )

    def _subject(self, mention: Mention, index: int) -> tuple[str, ...]:
        """The names of the sentence, nearest first; else of the nearest earlier sentence, else of the headline."""
        here = self.entities.of(index)
        if not here:
            earlier = (self.entities.of(i) for i in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1))
            here = next((names for names in earlier if names), self.entities.of(0) if self.sentences else ())
            return tuple(dict.fromkeys(name for name, _, _ in here))[:MAX_SUBJECTS]
        near = sorted(here, key=lambda n: n[1] - mention.end if n[1] >= mention.end else mention.start - n[2])
        return tuple(dict.fromkeys(name for name, _, _ in near))[:MAX_SUBJECTS]


def _event(found: Sequence[Word], mention: Mention, span: tuple[int, int]) -> str:
    """The event word nearest to the mention: of its clause first, then of its sentence."""
    best: tuple[bool, int, str] | None = None
    for word in found:
        if mention.start <= word.start < mention.end:
            continue
        lemma = event_lemma(word.low)
        if lemma is None:
            continue
        distance = word.start - mention.end if word.start >= mention.end else mention.start - word.end
        rank = (not (span[0] <= word.start < span[1]), distance, lemma)
        if best is None or rank < best:
            best = rank
    return best[2] if best else ""


def _direction(found: Sequence[Word], mention: Mention) -> str:
    """Whether the figure tells a rise or a fall: by the words shortly before it, then right after."""
    before = [w.low for w in found if w.end <= mention.lead][-5:]
    after = [w.low for w in found if w.start >= mention.end][:3]
    for low in [*reversed(before), *after]:
        if low in UP:
            return "up"
        if low in DOWN:
            return "down"
    return ""
