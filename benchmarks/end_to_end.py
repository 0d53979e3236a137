"""How a whole scan grows: time and memory of `crosscheck scan` from thousands of articles to a hundred thousand.

    python benchmarks/end_to_end.py --sizes 5000 20000 100000 [--words 250] [--facts 2] [--folder FOLDER]

The articles are the invented ones of `archive.py`, in one record file: up to three articles tell a story, and every
tenth is a copy with a word added. Memory is that of the process that is started, at its peak, and of all of its
processes together; what it grows by is told between one size and the next. The report is written as JSON lines.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from archive import SEED, WORDS, facts, name, story

COMMON: Final = ("the", "of", "and", "to", "in", "that", "was", "for", "with", "by")
"""Words that a third of each text is made of, without which it would not be read as English."""

SECONDS: Final = 0.2
"""Between two looks at the memory."""


class Measured(NamedTuple):
    """What one scan took, and how many claims it told."""

    seconds: float
    megabytes: float
    together: float
    status: int
    claims: int


def articles(count: int, words: int, stated: int) -> Iterator[dict[str, str]]:
    """Records of articles."""
    vocabulary = [name(random.Random(number), number % 3 + 1).lower() for number in range(WORDS)]
    text = ""
    for number in range(count):
        source = random.Random(SEED * 7_000_003 + number)
        if number % 10 == 9:
            text = text.replace("On Tuesday", "Late on Tuesday", 1)
        else:
            said = source.sample(facts(story(number // source.choice((1, 3)))), stated)
            drawn = iter(source.choices((*vocabulary, *COMMON * (len(vocabulary) // 2 // len(COMMON))), k=words))
            text = "\n\n".join(f"{fact} {' '.join(islice(drawn, words // stated)).capitalize()}." for fact in said)
        yield {"id": str(number), "text": text, "outlet": f"Outlet {number % 400}",
               "published": f"2023-{1 + number % 12:02d}-{1 + number % 28:02d}"}


def scanned(records: Path) -> Measured:
    """Scan a record file in a process of its own."""
    out = records.with_suffix(".out")
    begun = time.perf_counter()
    with open(out, "wb") as file:
        command = [sys.executable, "-m", "crosscheck.cli", "scan", str(records), "-f", "jsonl", "-q"]
        process = subprocess.Popen(command, stdout=file)
        together = alone = 0.0
        while process.poll() is None:
            alone = max(alone, memory(process.pid, "VmHWM"))
            together = max(together, sum(memory(each, "VmRSS") for each in family(process.pid)))
            time.sleep(SECONDS)
    seconds = time.perf_counter() - begun
    with open(out, "rb") as file:
        claims = sum(line.startswith(b'{"type": "claim"') for line in file)
    return Measured(seconds, alone, together, process.returncode, claims)


def memory(process: int, kind: str) -> float:
    """Megabytes of a process: VmRSS now, VmHWM at the most; 0 where it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith(kind)), 0.0)


def family(process: int) -> list[int]:
    """A process and its children."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        children = []
    return [process, *map(int, children)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[5_000, 20_000, 100_000])
    parser.add_argument("--words", type=int, default=250, help="of each article, beyond its facts")
    parser.add_argument("--facts", type=int, default=2, help="that each article states: 1 to 5")
    parser.add_argument("--folder", type=Path, help="where the records are written; default: a temporary folder")
    arguments = parser.parse_args()
    print(f"{'articles':>9} {'MB':>6} {'seconds':>8} {'status':>6} {'claims':>9} {'peak MB':>8} {'all MB':>7} "
          f"{'KB an article more':>18}")
    before: tuple[int, float] | None = None
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        for size in sorted(arguments.sizes):
            records = Path(folder) / f"{size}.jsonl"
            with open(records, "w", encoding="utf-8") as file:
                for each in articles(size, arguments.words, arguments.facts):
                    file.write(json.dumps(each) + "\n")
            found = scanned(records)
            more = f"{(found.megabytes - before[1]) * 1024 / (size - before[0]):.1f}" if before else ""
            print(f"{size:>9,} {os.path.getsize(records) / 1e6:>6.1f} {found.seconds:>8.0f} {found.status:>6} "
                  f"{found.claims:>9,} {found.megabytes:>8.0f} {found.together:>7.0f} {more:>18}", flush=True)
            before = size, found.megabytes


if __name__ == "__main__":
    main()
