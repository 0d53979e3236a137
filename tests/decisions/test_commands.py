"""Decisions on the command line: `scan` and `show` obey them, `decisions` lists and prunes them."""

import json
from pathlib import Path

import pytest
from cli.conftest import here, run
from cli.making import Pipeline, Run, install
from reporting.making import CONFLICT, DRIFT

from crosscheck.decisions import rewritten
from crosscheck.model import Decision, Judgement
from crosscheck.reporting.registry import FORMATS

from .making import TODAY, on, report

__all__ = ["here", "run"]

LONG_AGO = TODAY.replace(year=2001)


@pytest.fixture(autouse=True)
def scanned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every scan finds the conflict and the drift."""
    install(monkeypatch, Pipeline(report(CONFLICT, DRIFT)))


def decide(folder: Path, *decisions: Decision, name: str = "crosscheck-decisions.toml") -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(rewritten("", decisions), encoding="utf-8")
    return path


def statuses(output: str) -> list[str]:
    return [finding["status"] for finding in json.loads(output)["findings"]]


def test_scan_and_show_take_the_decisions_beside_the_settings_or_in_the_folder(run: Run, here: Path) -> None:
    assert run("scan", "x", "-o", "report.json", "-q").status == 1
    decide(here, on(CONFLICT), on(DRIFT, Judgement.FALSE_MATCH))

    for command in (("scan", "x"), ("show", "report.json")):
        done = run(*command, "-f", "json")
        assert (done.status, statuses(done.out)) == (0, ["accepted", "false_match"])


def test_the_file_beside_the_settings_beats_the_folder_and_the_option_beats_both(run: Run, here: Path) -> None:
    decide(here, on(CONFLICT))
    decide(here / "desk", on(DRIFT))
    decide(here, on(CONFLICT), on(DRIFT), name="other.toml")
    (here / "desk" / "crosscheck.toml").write_text("", encoding="utf-8")

    assert statuses(run("scan", "x", "-f", "json", "--config", "desk/crosscheck.toml").out) == ["reported", "accepted"]
    assert statuses(run("scan", "x", "-f", "json", "--decisions", "other.toml").out) == ["accepted", "accepted"]


def test_a_named_file_that_is_not_there_is_an_error_and_a_default_one_is_not(run: Run) -> None:
    assert run("scan", "x", "--strict-decisions").status == 1
    done = run("scan", "x", "--decisions", "none.toml")
    assert (done.status, done.out, done.err) == (
        2, "", "crosscheck: none.toml: no such file or directory; name a decisions file that can be read\n"
    )


def test_a_report_that_was_decided_elsewhere_keeps_its_marks(run: Run, here: Path) -> None:
    path = decide(here, on(CONFLICT), on(DRIFT))
    run("scan", "x", "-o", "report.json", "-q")
    path.unlink()

    assert statuses(run("show", "report.json", "-f", "json").out) == ["accepted", "accepted"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_marks_what_was_accepted_with_its_reason(name: str, run: Run, here: Path) -> None:
    decide(here, on(CONFLICT), on(DRIFT, Judgement.FALSE_MATCH))
    done = run("scan", "x", "-f", name)
    words = " ".join(done.out.split())

    assert done.status == 0
    assert "two estimates of one cost" in words
    assert "accepted" in words.lower()
    assert "false match" in words.lower().replace("_", " ")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_decisions_that_do_nothing_when_strict(name: str, run: Run, here: Path) -> None:
    decide(here, on(CONFLICT), on(DRIFT), Decision("feed", "XC101", "width of the road", (), Judgement.FALSE_MATCH))
    done = run("scan", "x", "-f", name, "--strict-decisions")

    assert done.status == 1
    assert "width of the road" in " ".join(done.out.split())
    assert run("scan", "x", "-f", name).status == 0


def test_the_terminal_says_why_it_fails_and_what_to_do(run: Run, here: Path) -> None:
    decide(here, on(CONFLICT), on(DRIFT), Decision("feed", "XC101", "width", (), Judgement.ACCEPTED, "x", "", LONG_AGO))
    done = run("scan", "x", "--strict-decisions", "--width", "120")

    assert (
        "DECISIONS THAT DO NOTHING  1\n"
        "- the decision feed (XC101, width): it expired on 2001-06-01; renew it in the file, or remove it\n"
    ) in done.out
    assert "exit 1: 1 decision that does nothing (--strict-decisions)\n" in done.out


def test_with_focus_no_decision_is_called_unused(run: Run, here: Path) -> None:
    decide(here, on(CONFLICT), on(DRIFT), Decision("feed", "XC101", "width", (), Judgement.FALSE_MATCH))
    done = run("scan", "x", "--strict-decisions", "--focus", str(here), "-f", "concise")

    assert done.status == 0
    assert done.err == "crosscheck: crosscheck-decisions.toml: with --focus no decision is called unused\n"


def test_a_saved_report_holds_the_decisions_and_comes_back_whole(run: Run, here: Path) -> None:
    unused = Decision("feed", "XC101", "w", (), Judgement.CONFIRMED)
    decide(here, on(CONFLICT, expires=TODAY.replace(year=2999)), unused)
    run("scan", "x", "-o", "report.json", "-q", "--strict-decisions")
    (here / "crosscheck-decisions.toml").unlink()
    saved = (here / "report.json").read_text(encoding="utf-8")

    assert json.loads(saved)["findings"][0]["decision"] == {
        "fingerprint": "4f2a9c1be07d", "rule": "XC101", "topic": "cost of the bridge",
        "values": ["$410 million", "$480 million"], "verdict": "accepted", "reason": "two estimates of one cost",
        "author": "Ada Brandt", "expires": "2999-06-01",
    }
    assert [entry["why"] for entry in json.loads(saved)["stale_decisions"]] == ["unused"]
    assert run("show", "report.json", "-f", "json").out == saved


def test_a_saved_report_with_decisions_is_of_the_schema(run: Run, here: Path) -> None:
    import jsonschema

    from crosscheck.reporting.json import schema

    decide(here, on(CONFLICT), Decision("feed", "XC101", "w", (), Judgement.CONFIRMED))

    jsonschema.validate(json.loads(run("scan", "x", "-f", "json", "--strict-decisions").out), schema())


def test_decisions_are_listed(run: Run, here: Path) -> None:
    decide(here, on(DRIFT, Judgement.FALSE_MATCH), on(CONFLICT, expires=LONG_AGO))

    assert run("decisions", "list").out == (
        "4f2a9c1be07d  accepted, until 2001-06-01 (expired): XC101 cost of the bridge: $410 million | $480 million\n"
        "    two estimates of one cost (Ada Brandt)\n"
        "b01c77d2aa35  false match: XC103 opening of the bridge: May 14 | May 4\n"
        "    two estimates of one cost (Ada Brandt)\n"
        "2 decisions in crosscheck-decisions.toml\n"
    )


def test_there_may_be_none(run: Run) -> None:
    assert run("decisions", "list").out == "no decisions in crosscheck-decisions.toml\n"
    assert run("decisions", "prune").out == "0 of 0 decisions removed from crosscheck-decisions.toml\n"


def test_prune_removes_what_has_expired_and_with_a_report_what_is_unused(run: Run, here: Path) -> None:
    run("scan", "x", "-o", "report.json", "-q")
    unused = Decision("feed", "XC101", "width", ("1 m", "2 m"), Judgement.FALSE_MATCH)
    path = decide(here, on(CONFLICT), on(DRIFT, expires=LONG_AGO), unused)
    before = path.read_text(encoding="utf-8")

    assert run("decisions", "prune", "report.json", "--dry-run").out == (
        "feed  unused: XC101 width: 1 m | 2 m\n"
        "b01c77d2aa35  expired: XC103 opening of the bridge: May 14 | May 4\n"
        "2 of 3 decisions would be removed from crosscheck-decisions.toml\n"
    )
    assert path.read_text(encoding="utf-8") == before
    assert run("decisions", "prune").out.endswith("1 of 3 decisions removed from crosscheck-decisions.toml\n")
    assert path.read_text(encoding="utf-8") == rewritten("", [on(CONFLICT), unused])
    assert run("decisions", "prune", "report.json").out.endswith("1 of 2 decisions removed from "
                                                                 "crosscheck-decisions.toml\n")
    assert path.read_text(encoding="utf-8") == rewritten("", [on(CONFLICT)])


def test_a_file_that_is_wrong_is_an_error_that_names_the_place(run: Run, here: Path) -> None:
    (here / "crosscheck-decisions.toml").write_text("[[decision]]\nrule = 1\n", encoding="utf-8")

    assert (run("scan", "x").status, run("scan", "x").err) == (
        2, "crosscheck: crosscheck-decisions.toml: decision 1: it has no fingerprint; add it, or remove the decision\n"
    )
