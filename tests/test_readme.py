"""The README's examples are run, and what it shows is what is printed.

In a "console" block, a line that starts with "$ " is run in a copy of the seeds and examples, in the order of the page.
The lines below it, where there are any, are what the command prints.
"""

import re
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import ROOT, Run

from crosscheck.config import resolve
from crosscheck.config.keys import KEYS

README = (ROOT / "README.md").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Example:
    """A command of the README and what it is said to print; nothing said is None."""

    command: str
    output: str | None


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def examples() -> list[Example]:
    found = []
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append(Example(command, output or None))
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seeds and examples, where commands may write."""
    copy = tmp_path_factory.mktemp("readme")
    for name in ("seeds", "examples"):
        shutil.copytree(ROOT / name, copy / name)
    return copy


def test_the_first_commands_are_those_that_ci_runs() -> None:
    commands = blocks("sh")[0].splitlines()
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert commands == ["pip install . && crosscheck scan seeds/", 'pip install ".[test]" && pytest']
    assert [command for command in commands if f"  '{command}'" not in script] == []


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.command)
def test_an_example_runs_and_prints_what_the_readme_shows(example: Example, folder: Path, crosscheck: Run) -> None:
    program, *arguments = shlex.split(example.command)
    done = crosscheck(*arguments, folder=folder)

    assert program == "crosscheck"
    assert (done.returncode, done.stderr) == (0, "")
    if example.output is not None:
        assert done.stdout == example.output, "if that is right: python docs/make_readme.py"


def test_the_captured_report_is_there() -> None:
    shown = [example.command for example in examples() if example.output]

    assert shown == ["crosscheck scan seeds/"]


def test_every_command_is_in_the_readme_and_no_other(crosscheck: Run) -> None:
    listed = re.search(r"^Commands:\n(.*?)\n\n", crosscheck("--help").stdout, re.MULTILINE | re.DOTALL)
    assert listed is not None
    commands = re.findall(r"^  (\w+)", listed[1], re.MULTILINE)

    assert sorted(re.findall(r"^\| `crosscheck (\w+) ", README, re.MULTILINE)) == sorted(commands)


def test_every_option_the_readme_names_is_one_of_scan_or_check(crosscheck: Run) -> None:
    known = crosscheck("scan", "--help").stdout + crosscheck("check", "--help").stdout
    named = set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", README)) - {"--help"}

    assert sorted(option for option in named if option not in known) == []


def test_the_formats_of_the_readme_are_those_of_scan(crosscheck: Run) -> None:
    line = re.search(r"--format \[(.+?)\]", crosscheck("scan", "--help").stdout)
    assert line is not None
    sentence = re.search(r"`--format` says.*?(?=`-o)", README, re.DOTALL)
    assert sentence is not None

    assert re.findall(r"`(\w+)`", sentence[0]) == line[1].split("|")


def test_the_settings_of_the_readme_are_all_there_are(tmp_path: Path) -> None:
    settings = tmp_path / "crosscheck.toml"
    settings.write_text(blocks("toml")[0], encoding="utf-8")
    resolved = resolve({}, str(settings))
    stated = {name.replace("_", "-") for name, source in resolved.sources.items() if source == str(settings)}

    assert stated == set(KEYS)


def test_the_exit_statuses_are_those_of_the_help(crosscheck: Run) -> None:
    shown = crosscheck("--help").stdout.partition("Exit status")[2]

    assert re.findall(r"^\| (\d+) \|", README, re.MULTILINE) == re.findall(r"^ +(\d+)  ", shown, re.MULTILINE)


def test_the_python_example_prints_each_finding(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    exec(compile(blocks("python")[0], "README.md", "exec"), {})

    assert "agreement" in capsys.readouterr().out
