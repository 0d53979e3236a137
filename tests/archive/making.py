"""Articles for an archive: towns that each had a fire, in words of their own."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from crosscheck import reading
from crosscheck.archive import Archive, Entry, entries
from crosscheck.model import Article, Claim, Skipped
from crosscheck.pipeline import extract

TOWNS = ("Osterby", "Velmora", "Karstad", "Quillmouth", "Drennick", "Halvesund", "Torvik", "Merrowdale")
WORDS = (
    "harbour", "quay", "crane", "winter", "ledger", "orchard", "ferry", "lantern", "granite", "meadow", "barrel",
    "chimney", "saddle", "copper", "willow",
)


def text(number: int) -> str:
    """A report of about sixty words on the fire in a town of its own."""
    town = f"{TOWNS[number % len(TOWNS)]}{chr(97 + number // 26 % 26)}{chr(97 + number % 26)}"
    filler = " ".join(WORDS[(number * 7 + step * step) % len(WORDS)] for step in range(30))
    return (
        f"Fire in {town}\n\nA fire in {town} injured {number + 12} people, the brigade of {town} said.\n\n"
        f"It burned {number + 3} hectares of the yard. {filler.capitalize()}.\n"
    )


def article(folder: Path, name: str, words: str) -> Article:
    """A file with these words, and the article that is read from it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
    (item,) = reading.read([str(path)])
    assert not isinstance(item, Skipped), item
    return item


def articles(folder: Path, count: int) -> list[Article]:
    """Articles on as many towns."""
    return [article(folder, f"{number}.txt", text(number)) for number in range(count)]


def archive(path: Path, found: Sequence[Article]) -> Archive:
    """An archive of articles, open for writing."""
    opened = Archive(str(path), write=True, create=True)
    list(opened.add(found, ready))
    return opened


def ready(found: Iterator[Article]) -> Iterator[list[Entry]]:
    """Entries of articles, one at a time and in this process."""
    return (entries([article], [extract(article)]) for article in found)


def claims_of(found: Article) -> tuple[Claim, ...]:
    """What is read in an article."""
    return extract(found)
