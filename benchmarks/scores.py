#!/usr/bin/env python3
"""Run every scoring script on labelled text and hold its figures against benchmarks/floors.json.

    python benchmarks/scores.py EVALUATION [--write] [--only KEY] [--jobs N]

EVALUATION is the folder of the scoring scripts and their labelled data. Prints every figure beside its floor. Exit
status: 0 all hold, 1 a figure lies beyond its floor, 2 a script did not run. `--write` also prints the floors that the
present figures would allow: nothing is written, because a floor is raised by a person, and floors only rise.

A floor is {"min": x} or {"max": x}; with "or_none" it also holds where a script has no figure, such as the precision of
a run that reported nothing.
"""

import argparse
import json
import math
import shutil
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FLOORS: Final = Path(__file__).with_name("floors.json")

SCRIPTS: Final[Mapping[str, tuple[str, ...]]] = {
    "bundles build": ("score_bundles.py", "build"),
    "bundles validation": ("score_bundles.py", "validation"),
    "bundles build seeds": ("score_bundles.py", "build", "--only", "seeds"),
    "seeds": ("score_seeds.py", "../seeds", "data/seeds_gold.jsonl"),
    "quantities": ("score_quantities.py", "data/quantities_dev.json"),
    "dates": ("score_dates.py", "data/dates_dev"),
    "pairs": ("score_pairs.py", "data/pairs_dev.jsonl"),
}
"""The longest first, so that they run beside the short ones."""

JOBS: Final = 2
"""Scripts at a time: the machines that CI gives us have two cores."""

SECONDS: Final = 600
"""How long one script may take before it counts as not run: all of CI has 15 minutes."""

PLACES: Final = 2
"""Decimals of a suggested floor, rounded to the lenient side, so that a change in one item of many is no failure."""

Figures = Mapping[str, Any]
Floors = Mapping[str, Mapping[str, Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one script came to: its figures, or why there are none."""

    key: str
    figures: Figures
    error: str = ""


def number(figure: Any) -> float | None:
    """A figure as a number: "3/40" is a ratio of two counts, and 0 of nothing is 0. None where there is no figure."""
    if isinstance(figure, str):
        part, whole = (int(count) for count in figure.split("/"))
        return part / whole if whole else 0.0
    return None if figure is None else float(figure)


def holds(figure: Any, floor: Mapping[str, Any]) -> bool:
    """Whether a figure lies at or inside its floor."""
    value = number(figure)
    if value is None:
        return bool(floor.get("or_none", False))
    return bool(floor.get("min", -math.inf) <= value <= floor.get("max", math.inf))


def raised(figure: Any, floor: Mapping[str, Any]) -> dict[str, Any]:
    """The strictest floor that a figure allows, never more lenient than the one that stands."""
    value = number(figure)
    if value is None:
        return dict(floor)
    scale = 10**PLACES
    if "max" in floor:
        return {**floor, "max": min(floor["max"], math.ceil(value * scale) / scale)}
    return {**floor, "min": max(floor["min"], math.floor(value * scale) / scale)}


def crosscheck_command() -> str:
    """The crosscheck beside this Python, else the first on the path."""
    beside = Path(sys.executable).with_name("crosscheck")
    return str(beside) if beside.exists() else shutil.which("crosscheck") or "crosscheck"


def run(key: str, evaluation: Path) -> Outcome:
    """Run one script; its last line is the summary, as JSON."""
    script, *arguments = SCRIPTS[key]
    command = [sys.executable, script, *arguments, "--crosscheck", crosscheck_command()]
    try:
        done = subprocess.run(command, cwd=evaluation, capture_output=True, text=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Outcome(key, {}, f"took more than {SECONDS} seconds")
    lines = done.stdout.strip().splitlines()
    unread = [line for line in lines if "no JSON report" in line]
    if done.returncode or not lines or unread:
        reason = unread[0] if unread else done.stderr.strip()[-300:]
        return Outcome(key, {}, reason or f"exit status {done.returncode}")
    figures: Figures = json.loads(lines[-1])
    return Outcome(key, figures)


def print_outcome(outcome: Outcome, floors: Mapping[str, Mapping[str, Any]]) -> int:
    """Print one script's figures beside their floors; return how many lie beyond."""
    print(f"\n{outcome.key}")
    if outcome.error:
        print(f"  did not run: {outcome.error}")
        return 0
    misses = 0
    for name, figure in outcome.figures.items():
        floor = floors.get(name)
        if floor is None:
            print(f"  {name:22} {figure}")
            continue
        missed = not holds(figure, floor)
        misses += missed
        bound = f"at least {floor['min']}" if "min" in floor else f"at most {floor['max']}"
        print(f"  {name:22} {figure!s:10} {bound}{'  BEYOND ITS FLOOR' if missed else ''}")
    for name in sorted(floors.keys() - outcome.figures.keys()):
        misses += 1
        print(f"  {name:22} missing, and there is a floor for it")
    return misses


def suggestion(outcomes: list[Outcome], floors: Floors) -> dict[str, dict[str, dict[str, Any]]]:
    """The floors file that the present figures would allow."""
    suggested: dict[str, dict[str, dict[str, Any]]] = {
        key: {name: dict(floor) for name, floor in by_name.items()} for key, by_name in floors.items()
    }
    for outcome in outcomes:
        for name, floor in suggested.get(outcome.key, {}).items():
            if name in outcome.figures:
                suggested[outcome.key][name] = raised(outcome.figures[name], floor)
    return suggested


def written(floors: Floors) -> str:
    """A floors file as text, one figure a line."""
    blocks = []
    for key, by_name in floors.items():
        lines = [f"    {json.dumps(name)}: {json.dumps(floor)}" for name, floor in by_name.items()]
        blocks.append(f"  {json.dumps(key)}: {{\n" + ",\n".join(lines) + "\n  }")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def main() -> int:
    """Parse the command line, run the scripts, print, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("evaluation", type=Path, help="folder of the scoring scripts")
    parser.add_argument("--write", action="store_true", help="print the floors the present figures would allow")
    parser.add_argument("--only", choices=list(SCRIPTS), help="run one script alone")
    parser.add_argument("--jobs", type=int, default=JOBS, help="scripts at a time (default: %(default)s)")
    options = parser.parse_args()
    floors: Floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    keys = [options.only] if options.only else list(SCRIPTS)
    with ThreadPoolExecutor(options.jobs) as pool:
        outcomes = list(pool.map(lambda key: run(key, options.evaluation), keys))
    misses = sum(print_outcome(outcome, floors.get(outcome.key, {})) for outcome in outcomes)
    if options.write:
        print("\n" + written(suggestion(outcomes, floors)), end="")
    broken = [outcome.key for outcome in outcomes if outcome.error]
    print(f"\n{len(outcomes) - len(broken)} of {len(outcomes)} scripts ran, {misses} figures beyond their floors")
    return 2 if broken else int(misses > 0)


if __name__ == "__main__":
    sys.exit(main())
