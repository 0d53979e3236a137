"""An article that is not English is named as such, left out of claims, and still compared for copies."""

import json
from pathlib import Path

import pytest

from .making import Run

GERMAN = (
    "Das Werk in Varnholt bleibt nach Angaben des Unternehmens für eine Woche geschlossen, weil der Sturm am "
    "Wochenende die Küste und auch die Stadt getroffen hat. Es hat mehr als 200 Beschäftigte.\n"
)


@pytest.fixture(autouse=True)
def articles(here: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (here / name).write_text(GERMAN, encoding="utf-8")


def test_claims_says_why_there_are_none(run: Run) -> None:
    assert run("claims", "a.txt").out == "a.txt  no date, in German, so no numbers or dates were read\n\n"


def test_a_scan_says_so_beside_the_source_and_finds_the_copy(run: Run) -> None:
    told = run("scan", ".", "--width", "100").out
    assert "  A  no date  32 words, in German, so no numbers or dates were read  ./a.txt\n" in told
    assert "  A  no date  32 words, in German, so no numbers or dates were read  ./b.txt\n" in told
    report = json.loads(run("scan", ".", "--format", "json").out)
    assert [article.get("language") for article in report["articles"]] == ["de", "de"]
    assert [group["kind"] for group in report["copies"]] == ["exact"]
