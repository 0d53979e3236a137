"""Finding copies: crosscheck against gaoya, rensa, datasketch and text-dedup, in one run.

    pip install -e ".[bench,fast]"
    python benchmarks/copies --folder FOLDER [--corpus PREFIX] [--write]

Makes a corpus of 20,000 texts in FOLDER (`corpus.py`; or takes one that is there, in the same form) and gives it to
every contender in a process of its own, one after the other in each of three rounds; those named by `--once` only in
the first. Prints medians, and crosscheck's growth over `--sizes`. A contender that is not installed is named;
`--python NAME=PATH` runs one with another Python (text-dedup wants versions of its own). `--write` puts the tables into
docs/benchmarks.md.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import corpus
import figures
import numpy as np
import page
from contenders import CONTENDERS

HERE = Path(__file__).parent
Runs = dict[str, list[dict[str, Any]]]

GROWING = ("crosscheck", "crosscheck, all kinds")
SLOW = ("datasketch, plain",)
"""Run once and not in every round, unless told otherwise: it takes many times as long as anything else."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, help="where corpora are made and kept")
    parser.add_argument("--corpus", type=Path, help="a corpus that is there: PREFIX of its three files")
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", type=int, nargs="*", default=[5_000, 20_000, 100_000])
    parser.add_argument("--growing", type=Path, help="the corpus that the sizes are taken from")
    parser.add_argument("--only", nargs="*", choices=list(CONTENDERS), default=list(CONTENDERS))
    parser.add_argument("--once", nargs="*", choices=list(CONTENDERS), default=SLOW)
    parser.add_argument("--python", nargs="*", default=[], metavar="NAME=PATH")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    arguments = parser.parse_args()
    pythons = dict(each.split("=", 1) for each in arguments.python)
    prefix = arguments.corpus or made(arguments.folder, arguments.texts)
    known = corpus.read(prefix)
    arguments.texts = len(known.texts)
    runs: Runs = {}
    for number in range(arguments.rounds):
        add_round(runs, number, prefix, arguments, pythons)
        tables = {
            page.SPEED: figures.speed(runs, len(known.texts)),
            page.PAIRS: figures.recall(runs, known),
            page.PLANTED: figures.planted(runs, known),
        }
        write(tables, runs, len(known.texts), arguments.write)
    if "crosscheck, fast" in runs:
        tables[page.SPEED] += "\n\n" + page.compiling(compile_seconds(prefix))
        write(tables, runs, len(known.texts), arguments.write)
    if arguments.sizes:
        larger = arguments.growing or made(arguments.folder, max(arguments.sizes))
        tables[page.GROWTH] = figures.growth(grown(larger, arguments.sizes))
    print(write(tables, runs, len(known.texts), arguments.write))


def write(tables: dict[str, str], runs: Runs, texts: int, keep: bool) -> str:
    """The page as it is so far; kept on disk, so that a run that is broken off is not lost."""
    missing = [name for name in CONTENDERS if name not in runs]
    text = page.written(tables, missing, texts, {name: len(each) for name, each in runs.items()})
    if keep:
        (HERE.parent.parent / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
    return text


def made(folder: Path, count: int) -> Path:
    """The corpus of so many texts, made if it is not there."""
    prefix = folder / f"corpus-{count}"
    if not Path(f"{prefix}_pairs.npz").exists():
        print(f"making {count:,} texts and their exact pairs", file=sys.stderr)
        corpus.write(prefix, count, seed=7)
    return prefix


def add_round(
    runs: Runs, number: int, prefix: Path, arguments: argparse.Namespace, pythons: dict[str, str]
) -> None:
    """Run each contender that is installed once more."""
    for name in arguments.only:
        if number and (name in arguments.once or name not in runs):
            continue
        found = run(name, prefix, arguments.texts, pythons.get(name, sys.executable))
        if found is None:
            print(f"{name}: not installed", file=sys.stderr)
            continue
        runs.setdefault(name, []).append(found)
        print(f"round {number + 1}: {name}: {found['seconds']:.2f} s", file=sys.stderr)


def run(name: str, prefix: Path, count: int, python: str = sys.executable, **environment: str) -> dict[str, Any] | None:
    """What one run measured, with its pairs; None where the library is not installed."""
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "out")
        command = [python, str(HERE / "one.py"), name, str(prefix), str(count), out]
        done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)
        if done.returncode == 3:
            return None
        if done.returncode:
            sys.exit(f"{name} ended with status {done.returncode}: {done.stderr[-2_000:]}")
        found: dict[str, Any] = json.loads(Path(out + ".json").read_text(encoding="utf-8"))
        kept = np.load(out + ".npz")
        pairs = (tuple(sorted(pair)) for pair in kept["pairs"].tolist())
        return {**found, "pairs": dict(zip(pairs, kept["similarity"].tolist(), strict=True))}


def compile_seconds(prefix: Path) -> float:
    """What the first run after an installation takes longer to prepare: the kernels are compiled anew."""
    with tempfile.TemporaryDirectory() as empty:
        first, later = (run("crosscheck, fast", prefix, 100, NUMBA_CACHE_DIR=empty) for _ in range(2))
    assert first and later
    return float(first["import_seconds"] - later["import_seconds"])


def grown(prefix: Path, sizes: Iterable[int]) -> dict[tuple[str, int], dict[str, Any]]:
    """What crosscheck takes for each size."""
    found = {}
    for name in GROWING:
        for size in sizes:
            each = run(name, prefix, size)
            assert each
            found[name, size] = each
            print(f"{name}: {size:,}: {each['seconds']:.1f} s", file=sys.stderr)
    return found


if __name__ == "__main__":
    main()
