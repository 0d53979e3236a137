"""How the archive grows: time to add, size, and time to find candidates, from ten thousand articles to a million.

    python benchmarks/archive.py --sizes 10000 30000 100000 300000 1000000 [--folder FOLDER] [--kill N]

The articles are synthetic: a story has a town, a person, a firm and figures of its own, with names made of syllables;
three articles of about 250 words tell it, half a dozen claims and then words drawn from a vocabulary with the
frequencies of natural text, and every tenth article is a copy of another with a word added.

Speeds are in seconds of processor time, which other work on the machine changes least. `read/s` is how many of them a
scan reads, from records to claims: a sample, since a million would take most of an hour; the others' claims are made
from those of an article that says the same of other names. `prep/s` is what makes articles ready for an archive
(signature, fingerprints, terms, compression), which several processes share, `write/s` what writes them, which one
does; `add/s` is both, and `of read` how many times faster that is than reading. A search is one draft on a story of the
archive, over a connection that has found others before; `cold` ones have the archive thrown out of memory before,
`load` reads what was found; `found` is the share of the story's articles that were among the candidates.

With --kill a process that adds articles is killed again and again, and must leave nothing lost or doubled.
"""

import argparse
import io
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice, permutations
from pathlib import Path

import numpy as np

from crosscheck import pipeline, reading
from crosscheck.archive import Archive, Entry, entries, verify
from crosscheck.archive.archive import BATCH
from crosscheck.archive.runs import runs
from crosscheck.model import (
    About,
    Article,
    ArticleId,
    Block,
    BlockKind,
    Claim,
    ClaimId,
    Publication,
    PublicationSource,
    Skipped,
)

SYLLABLES = (
    "arn", "bel", "cor", "dan", "elm", "fal", "gor", "hin", "isk", "jor", "kal", "lum", "mar", "nor", "osk", "pel",
    "quo", "ros", "sel", "tor", "ulm", "ven", "wal", "yor", "zan",
)
COMMONEST = "the of and to in that is was for on with as by at from it not be are this".split()
WORDS = 20_000
FILLER_WORDS = 200
COLD = 20
LOADED = 30
KILL_AFTER = (2.0, 12.0)
"""Seconds that a process may add for before it is killed."""

READ = 300
JOBS = 2
ALIKE = 0.99
ORDERS = [order for count in (3, 4, 5) for order in permutations(range(5), count)]
OUTLETS = 500
DAYS = 1_000
FIRST_DAY = date(2021, 1, 1)
RECORDS = "synthetic.jsonl"
SEED = 7


@dataclass(frozen=True)
class Story:
    """What all articles on one story share. Names and figures are as long in every story."""

    names: tuple[str, ...]
    figures: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All that differs from other stories'."""
        return (*(word for name in self.names for word in name.split() if word != "Group"), *self.figures)


def name(source: random.Random, syllables: int) -> str:
    """An invented name."""
    return "".join(source.choice(SYLLABLES) for _ in range(syllables)).capitalize()


def story(number: int) -> Story:
    """The story of a number; towns, firms and people come again in other stories, as they do in the news."""
    source = random.Random(SEED * 1_000_003 + number)
    names = (name(source, 3), name(source, 2) + " Group", f"{name(source, 2)} {name(source, 2)}")
    people, money, workers = (source.randint(10_000, 99_999) for _ in range(3))
    area, share, day = source.randint(100, 999), source.randint(10, 99), source.randint(10, 28)
    return Story(names, (f"{people:,}", f"${money:,}", f"{area} hectares", f"{workers:,} workers", f"{share} percent",
                         f"{day} March"))


def facts(told: Story) -> list[str]:
    """What an article on a story may say."""
    (town, firm, person), (people, money, area, workers, share, day) = told.names, told.figures
    return [
        f"On Tuesday the council of {town} said that {people} people had lost their homes.",
        f"{firm} will pay {money} for the land, {person} told reporters.",
        f"The new plant in {town} covers {area} and employs {workers}.",
        f"{person} expects sales of {firm} to rise by {share} in 2023.",
        f"Work began on {day} 2022 and is to end by June 2025.",
    ]


class Writer:
    """Writes articles on stories."""

    def __init__(self) -> None:
        source = random.Random(SEED)
        made_up = ["".join(source.choice(SYLLABLES) for _ in range(source.randint(1, 3))) for _ in range(WORDS)]
        self._words = [*COMMONEST, *made_up[len(COMMONEST):]]
        shares = 1 / np.arange(1, WORDS + 1)
        self._steps = np.cumsum(shares / shares.sum())

    def article(self, number: int) -> Article:
        """The article of a number: one of several on its story."""
        if number % 10 == 9:
            original = self.article(number - 1)
            return made(number, copied(original.text))
        return made(number, f"{head(number, story(number // 3))}{self._filler(number)}\n")

    def _filler(self, number: int) -> str:
        """A paragraph of words as frequent as words are, which says nothing."""
        drawn = np.random.default_rng(SEED * 5_000_011 + number).random(FILLER_WORDS)
        words = [self._words[place] for place in np.searchsorted(self._steps, drawn).tolist()]
        return f"the rest {' '.join(words)}."

    def articles(self, first: int, last: int) -> Iterator[Article]:
        """The articles of some numbers."""
        return map(self.article, range(first, last))


def head(number: int, told: Story) -> str:
    """How an article begins, on any story: all that it says."""
    said = " ".join(facts(told)[place] for place in order_of(number))
    return f"News from {told.names[0]}\n\n{said}\n\n"


def copied(text: str) -> str:
    """A text as another outlet prints it."""
    return text.replace("On Tuesday", "Late on Tuesday", 1)


def order_of(number: int) -> tuple[int, ...]:
    """The facts that an article tells."""
    return random.Random(SEED * 7_000_003 + number).choice(ORDERS)


def made(number: int, text: str) -> Article:
    """The article that the reader makes of a record; see `read`."""
    ends = [text.index("\n"), text.rindex("\n\n"), len(text) - 1]
    starts = [0, ends[0] + 2, ends[1] + 2]
    kinds = [BlockKind.HEADLINE, BlockKind.BODY, BlockKind.BODY]
    day = FIRST_DAY + timedelta(days=number % DAYS)
    return Article(
        ArticleId(f"{RECORDS}#{number}"), RECORDS, text, tuple(map(Block, starts, ends, kinds)),
        title=text[: ends[0]], outlet=f"Outlet {number % OUTLETS}",
        published=Publication(day, day, PublicationSource.METADATA), language="en",
    )  # fmt: skip


def record(article: Article) -> str:
    """An article as a line of a record file."""
    assert article.published is not None
    return json.dumps({
        "id": article.id.partition("#")[2], "text": article.text, "outlet": article.outlet,
        "published": article.published.latest.isoformat(),
    })  # fmt: skip


def read(lines: Sequence[str]) -> list[Article]:
    """Records as a scan reads them."""
    stdin = io.BytesIO("\n".join(lines).encode())
    items = list(reading.read(["-"], stdin=stdin, stdin_filename=RECORDS))
    return [item for item in items if not isinstance(item, Skipped)]


class Claims:
    """The claims of synthetic articles, without reading each: those of one article that says the same of another
    story, with this one's names and figures for that one's; only the values stay those of the other."""

    def __init__(self) -> None:
        self._read: dict[tuple[bool, tuple[int, ...]], tuple[Claim, ...]] = {}
        self._other = story(-1)

    def of(self, article: Article) -> tuple[Claim, ...]:
        """The claims of an article."""
        number = int(article.id.partition("#")[2])
        copy = number % 10 == 9
        number -= copy
        known = (copy, order_of(number))
        if known not in self._read:
            text = copied(head(number, self._other)) if copy else head(number, self._other)
            other = made(0, text + "the rest.\n")
            self._read[known] = pipeline.extract(replace(other, text=text, blocks=other.blocks[:-1]))
        told = story(number // 3)
        words = dict(zip(self._other.words, told.words, strict=True))
        return tuple(self._moved(claim, article, words) for claim in self._read[known])

    def _moved(self, claim: Claim, article: Article, words: Mapping[str, str]) -> Claim:
        about = claim.about
        subject = tuple(self._replaced(name, words) for name in about.subject)
        attribute = self._replaced(about.attribute, words)
        return Claim(
            ClaimId(f"{article.id}@{claim.start}"), article.id, article.text[claim.start:claim.end], claim.start,
            claim.end, claim.line, claim.column,
            article.text[claim.sentence_start:claim.sentence_start + len(claim.sentence)], claim.sentence_start,
            claim.block, claim.value,
            About(subject, attribute, about.event, about.direction, about.scope, about.modality, about.speaker),
        )  # fmt: skip

    def _replaced(self, text: str, words: Mapping[str, str]) -> str:
        return " ".join(words.get(word, word) for word in text.split(" "))


def told_apart(claim: Claim) -> tuple[object, ...]:
    """What an archive finds a claim by, and where it stands; its value aside."""
    return claim.id, claim.text, claim.start, claim.line, claim.sentence, claim.about.subject, claim.about.attribute


def reading_speed(writer: Writer, given: Callable[[Article], Sequence[Claim]], first: int) -> float:
    """Articles a second that a scan reads, with their claims; and a check that the synthetic ones are what it reads."""
    made = list(writer.articles(first, first + READ))
    lines = [record(article) for article in made]
    begun = time.process_time()
    articles = read(lines)
    found = [pipeline.extract(article) for article in articles]
    taken = time.process_time() - begun
    assert articles == made
    same = [list(map(told_apart, own)) == list(map(told_apart, given(article)))
            for own, article in zip(found, made, strict=True)]  # fmt: skip
    assert sum(same) >= ALIKE * len(same), sum(same)
    return READ / taken


@dataclass
class Clock:
    """Seconds of the work of adding: what several processes may share, and what one does alone."""

    preparing: float = 0.0
    writing: float = 0.0
    articles: int = 0

    def write(self, archive: Archive, ready: Sequence[Entry], seconds: float) -> None:
        """Write entries that took so long to make ready."""
        begun = time.process_time()
        archive.put(ready)
        self.preparing += seconds
        self.writing += time.process_time() - begun
        self.articles += len(ready)


_state: list[tuple[Writer, Claims]] = []
"""What a process keeps from one batch to the next."""


def prepare(numbers: range) -> tuple[list[Entry], float]:
    """The entries of some articles, and the processor time that making them ready took: not that of making them up."""
    if not _state:
        _state.append((Writer(), Claims()))
    writer, given = _state[0]
    articles = [writer.article(number) for number in numbers]
    found = [given.of(article) for article in articles]
    begun = time.process_time()
    return entries(articles, found), time.process_time() - begun


def grow(path: Path, sizes: Sequence[int], probes: int) -> None:
    """Grow one archive to each size in turn, and measure."""
    writer, given = Writer(), Claims()
    with Archive(str(path), write=True, create=True) as archive:
        have = len(archive)
    print("".join(f"{head:>{width}}" for head, width in COLUMNS), flush=True)
    for size in sizes:
        clock, speed = Clock(), reading_speed(writer, given.of, have)
        batches = [range(first, min(first + BATCH, size)) for first in range(have, size, BATCH)]
        with Archive(str(path), write=True) as archive:
            for ready, seconds in shared(batches):
                clock.write(archive, ready, seconds)
            held = len(runs(archive.connection))
        found = search(path, writer, size, probes)
        have, count = size, clock.articles
        adding = count / (clock.preparing + clock.writing)
        row(
            f"{size:,}", f"{speed:,.0f}", f"{count / clock.preparing:,.0f}", f"{count / clock.writing:,.0f}",
            f"{adding:,.0f}", f"{adding / speed:.1f}", f"{path.stat().st_size / 1e6:,.0f}",
            f"{path.stat().st_size / 1e3 / size:.2f}", str(held), *found,
            f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f}",
        )  # fmt: skip


COLUMNS = (
    ("articles", 9), ("read/s", 7), ("prep/s", 7), ("write/s", 8), ("add/s", 7), ("of read", 8), ("MB", 7),
    ("kB each", 8), ("runs", 5), ("median ms", 10), ("p95", 7), ("worst", 7), ("cpu ms", 7), ("cold ms", 8),
    ("load ms", 8), ("found", 7), ("peak MB", 8),
)  # fmt: skip


def shared(batches: Iterable[range]) -> Iterator[tuple[list[Entry], float]]:
    """Batches made ready by two processes, a few ahead of what is written."""
    remaining = iter(batches)
    with ProcessPoolExecutor(JOBS) as pool:
        waiting = deque(pool.submit(prepare, batch) for batch in islice(remaining, 3 * JOBS))
        while waiting:
            yield waiting.popleft().result()
            waiting.extend(pool.submit(prepare, batch) for batch in islice(remaining, 1))


def row(*cells: str) -> None:
    """A line of the table."""
    print("".join(f"{cell:>{width}}" for cell, (_, width) in zip(cells, COLUMNS, strict=True)), flush=True)


def search(path: Path, writer: Writer, size: int, probes: int) -> list[str]:
    """Milliseconds of searches in a process that is up: the median, the 95th of a hundred, the longest, the mean of
    processor time, which other work on the machine does not change; the median with the file thrown out of memory
    before each; that of loading what was found; and the share of the right articles among it."""
    source = random.Random(SEED)
    warm, busy, cold, loading, right, found = [], [], [], [], 0, 0
    with Archive(str(path)) as archive:
        for probe in range(probes + COLD):
            number = source.randrange(size // 3)
            draft = writer.article(number * 3 + source.randrange(3))
            own = pipeline.extract(draft)
            if probe >= probes:
                forget(path)
            begun, worked = time.perf_counter(), time.process_time()
            candidates = archive.candidates(draft, own)
            taken = (time.perf_counter() - begun) * 1000
            if probe >= probes:
                cold.append(taken)
                continue
            busy.append((time.process_time() - worked) * 1000)
            warm.append(taken)
            if probe < LOADED:
                begun = time.perf_counter()
                list(archive.load(candidates.all, pipeline.extract))
                loading.append((time.perf_counter() - begun) * 1000)
            wanted = {at + 1 for at in range(number * 3, number * 3 + 3) if at % 10 != 9 and at < size}
            right += len(wanted)
            found += len(wanted & set(candidates.all))
    warm, busy, loading = sorted(warm[1:]), busy[1:], loading[1:]  # the first imports NumPy
    times = [median(warm), warm[len(warm) * 95 // 100], warm[-1], sum(busy) / len(busy), median(cold), median(loading)]
    return [*(f"{each:.1f}" for each in times), f"{found / right:.3f}"]


def forget(path: Path) -> None:
    """Throw a file out of the machine's memory, where the system can."""
    if hasattr(os, "posix_fadvise"):
        file = os.open(path, os.O_RDONLY)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return sorted(values)[len(values) // 2]


def kill(folder: Path, size: int) -> None:
    """Kill a process that adds, again and again, and let the last one end."""
    path, records = folder / "killed.archive", folder / "records.jsonl"
    writer, source = Writer(), random.Random(SEED)
    with open(records, "w", encoding="utf-8") as file:
        for article in writer.articles(0, size):
            file.write(record(article) + "\n")
    command = [sys.executable, "-m", "crosscheck.cli", "archive", "add", str(path), str(records)]
    kills, held, patience = 0, 0, 1.0
    while not ends(command, source.uniform(*KILL_AFTER) * patience):
        kills += 1
        before, held = held, whole(path)
        print(f"killed after {held:,} articles, all whole", flush=True)
        if held < before:
            raise AssertionError(f"{before - held} articles were lost")
        patience = 1.0 if held > before else patience * 2  # on a busy machine it may be killed before it begins
    print(f"{kills} kills, then {whole(path):,} of {size:,} articles, all whole")


def ends(command: Sequence[str], seconds: float) -> bool:
    """Whether a process ends of itself in so many seconds; else it is killed."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        if process.wait(timeout=seconds):
            raise AssertionError(f"the process failed with status {process.returncode}")
        return True
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        return False


def whole(path: Path) -> int:
    """How many articles an archive holds, each once and whole."""
    with Archive(str(path), write=True, create=True) as archive:
        problems = list(verify(archive))
        places = [row[0] for row in archive.connection.execute("SELECT place FROM article")]
    if problems or len(set(places)) < len(places):
        raise AssertionError(f"{len(problems)} problems, such as {problems[:3]}; {len(places)} places")
    return len(places)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--probes", type=int, default=200, help="searches at each size; default: 200")
    parser.add_argument("--folder", type=Path, help="where the archive is made; default: a temporary folder")
    parser.add_argument("--kill", type=int, metavar="N", help="instead, kill processes that add N articles")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        if arguments.kill:
            kill(Path(folder), arguments.kill)
        else:
            grow(Path(folder) / "grown.archive", sorted(arguments.sizes), arguments.probes)


if __name__ == "__main__":
    main()
