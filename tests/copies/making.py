"""Invented paragraphs and articles for the tests of copies."""

import random
from collections.abc import Sequence

from crosscheck.model import Article, ArticleId, Block, BlockKind, CopyGroup

LEAD = (
    "The harbour council of Ostermund voted on Tuesday to close the old grain pier after engineers found that "
    "eleven of its forty supports had rotted through below the water line."
)
SECOND = (
    "Shipping agents said the decision would move about a third of the autumn barley trade to Kellvik, where "
    "berths are already booked until the second week of November."
)
THIRD = (
    "Mayor Ingrid Solheim told reporters that repairs could begin once the insurers had agreed on a figure, which "
    "she put at somewhere near nine million crowns."
)
FOURTH = (
    "The pier was built in 1931 and last strengthened after the storm of 1987, when two barges broke loose and "
    "struck its seaward end during the night."
)
ELSEWHERE = (
    "Kellvik has spent the summer dredging its inner basin. Its director of works, Halvard Brenne, wants a second "
    "crane before winter, and says the town can no longer live from herring alone while its neighbours take the "
    "larger ships."
)


def article(name: str, *paragraphs: str, outlet: str | None = None) -> Article:
    """An article of one body block."""
    text = "\n\n".join(paragraphs)
    return Article(ArticleId(name), name, text, (Block(0, len(text), BlockKind.BODY),), outlet=outlet)


def shown(groups: Sequence[CopyGroup]) -> list[tuple[str, tuple[str, ...]]]:
    """Each group's kind and articles."""
    return [(group.kind.value, tuple(group.articles)) for group in groups]


class Newsroom:
    """Makes up stories of invented words, and copies of them, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        syllables = [first + vowel for first in "bdfgklmnprstv" for vowel in "aeiou"]
        self._words = ["".join(self._random.choices(syllables, k=self._random.randint(1, 4))) for _ in range(3_000)]

    def words(self, count: int) -> list[str]:
        """Running text with names, figures and accents, as words."""
        found = []
        for word in self._random.choices(self._words, k=count):
            kind = self._random.random()
            found.append(
                word.capitalize() if kind < 0.1 else str(self._random.randint(2, 9_000)) if kind < 0.15
                else word + "é’s" if kind < 0.18 else word + "." if kind < 0.25 else word
            )
        return found

    def paragraphs(self, count: int) -> list[str]:
        """The same in paragraphs, some of which begin with a quotation mark."""
        return [
            self._random.choice(["\n\n", "\n\n“", "\n\n\""]) + word if self._random.random() < 0.04 else word
            for word in self.words(count)
        ]

    def edited(self, words: Sequence[str], share: float) -> list[str]:
        """A copy with this share of its words replaced."""
        return [self._random.choice(self._words) if self._random.random() < share else word for word in words]

    def batch(self, count: int) -> list[Article]:
        """Stories, some with copies, briefs, lifted passages and an outlet's own closing lines, in no order."""
        footer = self.words(40)
        stories: list[list[str]] = []
        while len(stories) < count:
            story = self.paragraphs(self._random.randint(30, 400))
            stories.append(story)
            kind = self._random.random()
            if kind < 0.3:
                stories += [self.edited(story, self._random.choice([0, 0.01, 0.02])) for _ in range(2)]
            elif kind < 0.45:
                stories.append(self.edited(story[:len(story) // 3], 0.005))
            elif kind < 0.6:
                lifted = self.edited(story[10:70], self._random.choice([0, 0.03, 0.06]))
                stories.append(self.paragraphs(100) + lifted + self.paragraphs(80))
            elif kind < 0.75:
                stories[-1] = story + footer
        names = self._random.sample(range(10 * count), len(stories))
        return [article(f"{name:06d}", " ".join(story)) for name, story in zip(names, stories, strict=True)]
