"""The hook and the action that other repositories use: their files hold together, and the action's script is run."""

import json
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import COMMAND, ROOT, Run

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
CI = ROOT / "examples" / "ci"


@dataclass(frozen=True)
class Step:
    """The action's scan, finished."""

    status: int
    output: str
    outputs: str
    summary: str


Act = Callable[..., Step]


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """A repository whose stories conflict, with one whose name has a blank."""
    shutil.copytree(ROOT / "examples" / "pre-publication" / "sources", tmp_path / "stories")
    (tmp_path / "stories" / "fjordwire.txt").rename(tmp_path / "stories" / "fjord wire.txt")
    return tmp_path


@pytest.fixture
def act(stories: Path) -> Act:
    """Run the script of the action as a runner would, with these inputs."""

    def run(**inputs: str) -> Step:
        outputs, summary, temporary = (stories / ".runner" / name for name in ("outputs", "summary", "temporary"))
        temporary.mkdir(parents=True)
        given = {"report": "crosscheck.json", **inputs}
        variables = {key: given.get(_input(value), "") for key, value in STEPS[-1]["env"].items()}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[-1]["run"]], cwd=stories,
            capture_output=True, encoding="utf-8",
            env={**os.environ, **variables, "PATH": f"{COMMAND.parent}:{os.environ['PATH']}", "PYTHONUTF8": "1",
                 "GITHUB_OUTPUT": str(outputs), "GITHUB_STEP_SUMMARY": str(summary), "RUNNER_TEMP": str(temporary)},
        )
        told = [path.read_text(encoding="utf-8") if path.exists() else "" for path in (outputs, summary)]
        return Step(done.returncode, done.stdout, told[0], told[1])

    return run


def _input(expression: str) -> str:
    found = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", expression)
    assert found is not None
    return found[1]


def test_the_action_annotates_writes_its_summary_and_fails(act: Act, stories: Path) -> None:
    done = act(paths="stories/fjord wire.txt\nstories/sundmark-radio.md\nstories/harbour-post.txt\n")

    assert (done.status, done.outputs) == (1, "status=1\n")
    assert "::error file=stories/fjord wire.txt,line=" in done.output
    assert done.summary.startswith("## crosscheck: ")
    assert len(json.loads((stories / "crosscheck.json").read_text(encoding="utf-8"))["articles"]) == 3


def test_the_action_hands_its_inputs_on(act: Act, stories: Path) -> None:
    done = act(**{"paths": "stories/", "fail-on": "never", "sarif": "found.sarif", "arguments": "--min-confidence\n1"})

    assert done.status == 0
    assert json.loads((stories / "found.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    saved = json.loads((stories / "crosscheck.json").read_text(encoding="utf-8"))
    assert saved["settings"]["min_confidence"] == 1


def test_what_stands_in_an_input_is_not_run(act: Act, stories: Path) -> None:
    done = act(paths="stories/$(touch pwned)\n`touch pwned`; touch pwned\n--version\n")

    assert done.status == 2
    assert not (stories / "pwned").exists()
    assert not any("${{" in step.get("run", "") for step in STEPS)


def test_every_input_of_the_action_is_used_and_every_used_one_declared() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")

    assert set(re.findall(r"inputs\.([a-z-]+)", text)) == set(ACTION["inputs"])
    assert ACTION["runs"]["using"] == "composite"
    assert all("shell" in step for step in STEPS if "run" in step)
    assert ACTION["outputs"]["status"]["value"] == "${{ steps.scan.outputs.status }}"
    assert STEPS[-1]["id"] == "scan"


def test_the_example_workflow_uses_the_action_with_inputs_it_has() -> None:
    workflow = yaml.safe_load((CI / "crosscheck-action.yml").read_text(encoding="utf-8"))
    (step,) = [step for step in workflow["jobs"]["scan"]["steps"] if step.get("uses") == "./.crosscheck"]

    assert set(step["with"]) <= set(ACTION["inputs"])
    needed = {name for name, entry in ACTION["inputs"].items() if entry.get("required")}
    assert needed <= set(step["with"])


def test_the_hook_scans_all_stories_whatever_changed(stories: Path, crosscheck: Run) -> None:
    assert HOOK["pass_filenames"] is False
    assert HOOK["id"] == yaml.safe_load(
        (CI / "pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"][0]["id"]
    assert re.search(HOOK["files"], "stories/mill.md") and not re.search(HOOK["files"], "photo.png")
    program, *arguments = shlex.split(HOOK["entry"])

    assert program == "crosscheck"
    assert crosscheck(*arguments, "stories/", folder=stories).returncode == 1
