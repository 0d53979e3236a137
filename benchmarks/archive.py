"""How the archive grows: time to add, size, and time to find candidates, from ten thousand articles to a million.

    python benchmarks/archive.py --sizes 10000 100000 [--folder FOLDER] [--kill]

The articles are synthetic: a story has a town, a person, a firm and figures of its own, with names made of syllables;
three articles of about 300 words tell it, in words drawn from a vocabulary with the frequencies of natural text, and
every tenth article is a copy of another with a word added. The time to add is given apart for making the articles, for
reading claims, which a scan needs too, and for everything the archive does. A search is one draft on a story of the
archive, over a connection that has found others before; `found` is the share of the story's articles that were among
the candidates.

With --kill a process that adds articles is killed again and again, and must leave nothing lost or doubled.
"""

import argparse
import io
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crosscheck import pipeline, reading
from crosscheck.archive import Archive, verify
from crosscheck.model import Article, Claim, Skipped

SYLLABLES = (
    "ar", "bel", "cor", "dan", "el", "fal", "gor", "hin", "is", "jor", "kal", "lum", "mar", "nor", "os", "pel", "quin",
    "ros", "sel", "tor", "ul", "ven", "wal", "yor", "zan",
)
WORDS = 20_000
STORY_WORDS = 250
PROBES = 200
SEED = 7


@dataclass(frozen=True)
class Story:
    """What all articles on one story share."""

    number: int
    town: str
    firm: str
    person: str
    figures: tuple[int, ...]


def name(source: random.Random, syllables: int) -> str:
    """An invented name."""
    return "".join(source.choice(SYLLABLES) for _ in range(syllables)).capitalize()


def story(number: int) -> Story:
    """The story of a number; towns and people come again in other stories, as they do in the news."""
    source = random.Random(SEED * 1_000_003 + number)
    figures = tuple(source.randint(2, 90_000) for _ in range(6))
    return Story(number, name(source, 3), name(source, 2) + " Group", f"{name(source, 2)} {name(source, 2)}", figures)


class Writer:
    """Writes articles on stories."""

    def __init__(self) -> None:
        source = random.Random(SEED)
        self._words = ["".join(source.choice(SYLLABLES) for _ in range(source.randint(1, 3))) for _ in range(WORDS)]
        total, self._steps = 0.0, []
        for rank in range(1, WORDS + 1):
            total += 1 / rank
            self._steps.append(total)

    def article(self, number: int) -> Article:
        """The article of a number: one of several on its story."""
        source = random.Random(SEED * 7_000_003 + number)
        if number % 10 == 9:
            original = self.article(number - 1)
            return made(number, original.text.replace("On Tuesday", "Late on Tuesday", 1))
        told = story(number // 3)
        a, b, c, d, e, f = told.figures
        facts = [
            f"On Tuesday the council of {told.town} said that {a:,} people had lost their homes.",
            f"{told.firm} will pay ${b:,} for the land, {told.person} told reporters.",
            f"The new plant in {told.town} covers {c % 900 + 1} hectares and employs {d:,} workers.",
            f"{told.person} expects sales of {told.firm} to rise by {e % 60 + 1} percent in 2023.",
            f"Work began on {f % 27 + 1} March 2022 and is to end by June 2025.",
        ]
        source.shuffle(facts)
        filler = source.choices(self._words, cum_weights=self._steps, k=STORY_WORDS)
        step = STORY_WORDS // len(facts)
        parts = [
            f"{fact} {' '.join(filler[at * step:(at + 1) * step]).capitalize()}."
            for at, fact in enumerate(facts[: source.randint(3, 5)])
        ]
        return made(number, f"News from {told.town}\n\n" + "\n\n".join(parts) + "\n")

    def articles(self, first: int, last: int) -> Iterator[Article]:
        """The articles of some numbers."""
        return map(self.article, range(first, last))


def made(number: int, text: str) -> Article:
    """A record as the reader hands it on."""
    line = json.dumps({"id": str(number), "text": text, "published": "2023-05-16", "outlet": f"Outlet {number % 500}"})
    for item in reading.read(["-"], stdin=io.BytesIO(line.encode()), stdin_filename="synthetic.jsonl"):
        if not isinstance(item, Skipped):
            return item
    raise AssertionError(f"the synthetic article {number} cannot be read")


class Clock:
    """Seconds spent reading claims, apart from the rest."""

    def __init__(self) -> None:
        self.reading = 0.0

    def extract(self, article: Article) -> tuple[Claim, ...]:
        """The claims of an article."""
        begun = time.perf_counter()
        found = pipeline.extract(article)
        self.reading += time.perf_counter() - begun
        return found


def grow(path: Path, sizes: list[int]) -> None:
    """Grow one archive to each size in turn, and measure."""
    writer, have = Writer(), 0
    print(f"{'articles':>9} {'making s':>9} {'reading s':>9} {'adding s':>9} {'added/s':>8} {'MB':>8} {'kB each':>8} "
          f"{'median ms':>9} {'worst ms':>9} {'cpu ms':>7} {'found':>6}")
    for size in sizes:
        clock, making = Clock(), 0.0
        begun = time.perf_counter()
        with Archive(str(path), write=True, create=True) as archive:
            def timed(have: int = have, size: int = size) -> Iterator[Article]:
                nonlocal making
                articles = writer.articles(have, size)
                while True:
                    at = time.perf_counter()
                    article = next(articles, None)
                    making += time.perf_counter() - at
                    if article is None:
                        return
                    yield article

            for _ in archive.add(timed(), clock.extract):
                pass
        whole = time.perf_counter() - begun
        adding = whole - making - clock.reading
        megabytes = path.stat().st_size / 1e6
        times, busy, found = search(path, writer, size)
        print(f"{size:>9,} {making:>9.1f} {clock.reading:>9.1f} {adding:>9.1f} {(size - have) / adding:>8.0f} "
              f"{megabytes:>8.1f} {megabytes * 1e3 / size:>8.2f} {times[len(times) // 2]:>9.1f} {times[-1]:>9.1f} "
              f"{busy:>7.1f} {found:>6.3f}", flush=True)
        have = size


def search(path: Path, writer: Writer, size: int) -> tuple[list[float], float, float]:
    """Milliseconds of each search, sorted; the mean of processor time, which other work on the machine does not change;
    and the share of the right articles that were found."""
    source = random.Random(SEED)
    times, busy, right, found = [], 0.0, 0, 0
    with Archive(str(path)) as archive:
        for probe in range(PROBES):
            number = source.randrange(size // 3)
            draft = writer.article(number * 3 + source.randrange(3))
            claims = pipeline.extract(draft)
            begun, worked = time.perf_counter(), time.process_time()
            candidates = archive.candidates(draft, claims)
            if probe:  # the first imports NumPy
                times.append((time.perf_counter() - begun) * 1000)
                busy += (time.process_time() - worked) * 1000
            wanted = {at + 1 for at in range(number * 3, number * 3 + 3) if at % 10 != 9 and at < size}
            right += len(wanted)
            found += len(wanted & set(candidates.all))
    return sorted(times), busy / len(times), found / right


def kill(folder: Path, size: int) -> None:
    """Kill a process that adds, again and again, and let the last one end."""
    path, records = folder / "killed.archive", folder / "records.jsonl"
    writer, source = Writer(), random.Random(SEED)
    with open(records, "w", encoding="utf-8") as file:
        for number, article in enumerate(writer.articles(0, size)):
            file.write(json.dumps({"id": str(number), "text": article.text, "outlet": f"Outlet {number}"}) + "\n")
    command = [sys.executable, "-m", "crosscheck.cli", "archive", "add", str(path), str(records)]
    kills = 0
    while True:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        try:
            process.wait(timeout=source.uniform(2, 12))
            break
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            kills += 1
            with Archive(str(path), write=True, create=True) as archive:
                print(f"killed after {len(archive):,} articles; {len(list(verify(archive)))} problems", flush=True)
    with Archive(str(path)) as archive:
        print(f"{kills} kills, then {len(archive):,} of {size:,} articles, {len(list(verify(archive)))} problems")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--folder", type=Path, help="where the archive is made; default: a temporary folder")
    parser.add_argument("--kill", type=int, metavar="N", help="instead, kill processes that add N articles")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        if arguments.kill:
            kill(Path(folder), arguments.kill)
        else:
            grow(Path(folder) / "grown.archive", sorted(arguments.sizes))


if __name__ == "__main__":
    main()
