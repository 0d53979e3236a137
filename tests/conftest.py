"""What tests of the whole program share: running the installed command, and reading its reports."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("crosscheck", deadline=None)  # how long an example takes is no matter of a test
settings.load_profile("crosscheck")

ROOT = Path(__file__).parent.parent
COMMAND = Path(sys.executable).with_name("crosscheck")

Mention = tuple[str, str]
"""A file name and the words of a claim in it."""

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@dataclass(frozen=True)
class ScanResult:
    """A finished `crosscheck scan --format json`."""

    status: int
    report: dict[str, Any]

    def findings(self, *relations: str) -> Iterator[dict[str, Any]]:
        """The findings that are shown, of any of the relations."""
        for finding in self.report["findings"]:
            if finding["status"] == "reported" and finding["relation"] in relations:
                yield finding

    def groups(self, finding: dict[str, Any]) -> list[set[Mention]]:
        """The sides of a finding, as mentions on one line each."""
        mentions = {
            claim["id"]: (Path(claim["article"]).name, " ".join(claim["text"].split()))
            for claim in self.report["claims"]
        }
        return [{mentions[member] for member in group["claims"]} for group in finding["groups"]]

    def agreeing(self) -> list[set[Mention]]:
        """Every group of claims that agree, whatever the finding they stand in."""
        found = self.findings("agreement", "conflict", "scope")
        return [group for finding in found for group in self.groups(finding)]

    def differing(self, relation: str) -> list[list[set[Mention]]]:
        """The sides of every finding of one relation."""
        return [self.groups(finding) for finding in self.findings(relation)]


@pytest.fixture(scope="session")
def crosscheck() -> Run:
    """Run the installed command with arguments, in a folder, with none of this terminal's settings."""
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "FORCE_COLOR")}

    def run(*arguments: str, folder: Path = ROOT, text: str = "") -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [str(COMMAND), *arguments],
            cwd=folder, env={**kept, "PYTHONUTF8": "1"}, input=text, capture_output=True, encoding="utf-8",
        )

    return run


@pytest.fixture(scope="session")
def scan(crosscheck: Run) -> Callable[..., ScanResult]:
    """Scan paths below the project's folder and read the report."""

    def run(*paths: str, folder: Path = ROOT) -> ScanResult:
        done = crosscheck("scan", *paths, "--format", "json", folder=folder)
        assert done.stdout, done.stderr
        return ScanResult(done.returncode, json.loads(done.stdout))

    return run
