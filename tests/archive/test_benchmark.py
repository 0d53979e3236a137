"""The benchmark of the archive runs, small, and its synthetic articles are what a scan reads."""

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "archive.py"


def run(*arguments: str) -> list[str]:
    done = subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_an_archive_grows_and_the_articles_of_a_story_are_found(tmp_path: Path) -> None:
    head, first, second = run("--sizes", "300", "600", "--probes", "20", "--folder", str(tmp_path))

    assert head.split()[0] == "articles"
    assert [line.split()[0] for line in (first, second)] == ["300", "600"]
    assert [float(line.split()[-2]) > 0.9 for line in (first, second)] == [True, True]
