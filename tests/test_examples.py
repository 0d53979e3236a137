"""The examples do what their own pages say."""

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT, Mention, Run, ScanResult

BEFORE = ROOT / "examples" / "pre-publication"
CI = ROOT / "examples" / "ci"

DRAFT = "draft.md"
WIRE = "fjordwire.txt"
COPY = "harbour-post.txt"
RADIO = "sundmark-radio.md"
TRADE = "paper-and-board-weekly.txt"


@pytest.fixture(scope="module")
def example(scan: Callable[..., ScanResult]) -> ScanResult:
    return scan("draft.md", "sources/", folder=BEFORE)


def sides_of(mentions: list[set[Mention]]) -> set[frozenset[str]]:
    return {frozenset(file for file, _ in group) for group in mentions}


def about(sides: list[set[Mention]], *figures: str) -> bool:
    """Whether each side holds its figure, in either order."""
    def holds(order: tuple[str, ...]) -> bool:
        return len(sides) == len(order) and all(
            any(figure in text for _, text in group) for group, figure in zip(sides, order, strict=True)
        )

    return holds(figures) or holds(figures[::-1])


def test_the_page_says_how_to_run_it(example: ScanResult) -> None:
    assert "crosscheck scan draft.md sources/" in (BEFORE / "README.md").read_text(encoding="utf-8")
    assert example.status == 1
    assert example.report["skipped"] == []


def test_the_local_site_is_a_copy_of_the_wire(example: ScanResult) -> None:
    copies = [{Path(article).name for article in group["articles"]} for group in example.report["copies"]]
    origins = {Path(article["path"]).name: article["origin"] for article in example.report["articles"]}

    assert copies == [{WIRE, COPY}]
    assert origins[WIRE] == origins[COPY]
    assert len(set(origins.values())) == 4


def test_there_are_two_conflicts_and_a_drifted_copy(example: ScanResult) -> None:
    conflicts = [example.groups(finding) for finding in example.findings("conflict") if finding["rule"] != "XC103"]
    drifts = [example.groups(finding) for finding in example.findings("conflict") if finding["rule"] == "XC103"]

    injured = [sides for sides in conflicts if about(sides, "nine", "12")]
    bales = [sides for sides in conflicts if about(sides, "4,180", "4,810")]
    assert len(conflicts) == 2
    assert len(injured) == len(bales) == 1
    assert sides_of(injured[0]) == {frozenset({DRAFT, WIRE, COPY}), frozenset({RADIO})}
    assert sides_of(bales[0]) == {frozenset({DRAFT}), frozenset({TRADE})}

    assert len(drifts) == 1
    assert about(drifts[0], "38 kilometres", "83 kilometres")
    assert sides_of(drifts[0]) == {frozenset({WIRE}), frozenset({COPY})}


def test_the_injured_count_origins_not_articles(example: ScanResult) -> None:
    injured = next(finding for finding in example.findings("conflict") if about(example.groups(finding), "nine", "12"))

    assert sorted(group["origins"] for group in injured["groups"]) == [1, 2]


def test_the_wrong_conversion_is_an_error_inside_one_article(example: ScanResult) -> None:
    internal = [example.groups(finding) for finding in example.findings("internal")]

    assert len(internal) == 1
    assert {mention for group in internal[0] for mention in group} == {(TRADE, "180 metres"), (TRADE, "490 feet")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((DRAFT, "3.2 hectares"), (TRADE, "7.9 acres")),
        ((DRAFT, "4 million litres"), (RADIO, "4,000 cubic metres")),
        ((DRAFT, "May 14"), (RADIO, "Tuesday")),
    ],
)
def test_other_units_and_other_words_agree(example: ScanResult, one: Mention, other: Mention) -> None:
    def holds(group: set[Mention], mention: Mention) -> bool:
        return any(file == mention[0] and mention[1] in text for file, text in group)

    assert any(holds(group, one) and holds(group, other) for group in example.agreeing())


def test_a_year_against_a_quarter_is_another_scope_if_anything(example: ScanResult) -> None:
    kept = [example.groups(each) for each in example.report["findings"] if each["relation"] == "scope"]
    assert any(about(sides, "410,000 tonnes", "98,000 tonnes") for sides in kept)
    assert not any(about(sides, "410,000 tonnes", "98,000 tonnes") for sides in example.differing("conflict"))


def test_the_page_names_every_figure_it_promises() -> None:
    page = (BEFORE / "README.md").read_text(encoding="utf-8")
    paths = [BEFORE / DRAFT, *(BEFORE / "sources").iterdir()]
    texts = [" ".join(path.read_text(encoding="utf-8").split()) for path in paths]

    for figure in ("180 metres (490 feet)", "3.2 hectares", "7.9 acres", "4 million litres", "4,000 cubic metres",
                   "410,000 tonnes", "98,000 tonnes", "38 kilometres", "83 kilometres", "4,180", "4,810"):
        assert figure in page
        assert sum(figure in text for text in texts) == 1


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = workflow["jobs"]["scan"]["steps"]
    return found


def ci_commands() -> list[str]:
    workflow = yaml.safe_load((CI / "crosscheck.yml").read_text(encoding="utf-8"))
    hooks = yaml.safe_load((CI / "pre-commit-config.yaml").read_text(encoding="utf-8"))
    lines = [step["run"] for step in steps(workflow) if "run" in step]
    job = yaml.safe_load((CI / "gitlab-ci.yml").read_text(encoding="utf-8"))["crosscheck"]
    found = [line for line in [*lines, *job["script"]] if line.startswith("crosscheck ")]
    return [*found, hooks["repos"][0]["hooks"][0]["entry"]]


def test_the_ci_files_run_crosscheck() -> None:
    assert ci_commands() == [
        "crosscheck scan stories/ -o crosscheck.json",
        "crosscheck scan stories/ -o crosscheck.xml -o crosscheck.html -o crosscheck.json",
        "crosscheck scan stories/",
    ]


def test_the_job_for_gitlab_keeps_what_its_command_writes() -> None:
    job = yaml.safe_load((CI / "gitlab-ci.yml").read_text(encoding="utf-8"))["crosscheck"]
    written = shlex.split(job["script"][-1])[4::2]

    assert sorted([job["artifacts"]["reports"]["junit"], *job["artifacts"]["paths"]]) == sorted(written)


@pytest.mark.parametrize("command", ci_commands())
def test_ci_passes_on_stories_that_agree_and_fails_on_stories_that_do_not(
    command: str, crosscheck: Run, tmp_path: Path
) -> None:
    agreeing, conflicting = tmp_path / "agreeing", tmp_path / "conflicting"
    shutil.copytree(ROOT / "seeds", agreeing / "stories")
    shutil.copytree(BEFORE / "sources", conflicting / "stories")
    arguments = shlex.split(command)[1:]

    assert crosscheck(*arguments, folder=agreeing).returncode == 0
    assert crosscheck(*arguments, folder=conflicting).returncode == 1
    assert (agreeing / "crosscheck.json").exists() == ("-o" in arguments)


def test_the_pre_commit_hook_runs_for_stories_and_for_nothing_else() -> None:
    hook = yaml.safe_load((CI / "pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"][0]

    assert hook["language"] == "system" and hook["pass_filenames"] is False
    assert re.search(hook["files"], "stories/2024/mill-fire.md")
    assert not re.search(hook["files"], "docs/stories/mill-fire.md")
