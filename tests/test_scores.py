"""The script that holds scores against their floors."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def scores() -> ModuleType:
    spec = importlib.util.spec_from_file_location("scores", ROOT / "benchmarks" / "scores.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["scores"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("figure", "floor", "expected"),
    [
        (0.9, {"min": 0.9}, True),
        (0.8999, {"min": 0.9}, False),
        ("0/40", {"max": 0.0}, True),
        ("3/40", {"max": 0.07}, False),
        ("0/0", {"max": 0.0}, True),
        (4, {"max": 3}, False),
        (None, {"min": 0.5}, False),
        (None, {"min": 0.5, "or_none": True}, True),
        (0.0, {"min": 0.5, "or_none": True}, False),
    ],
)
def test_a_figure_holds_at_its_floor_and_not_beyond(
    scores: ModuleType, figure: object, floor: dict[str, object], expected: bool
) -> None:
    assert scores.holds(figure, floor) is expected


@pytest.mark.parametrize(
    ("figure", "floor", "expected"),
    [
        (0.9279, {"min": 0.5}, {"min": 0.92}),
        (0.4, {"min": 0.5}, {"min": 0.5}),
        ("1/40", {"max": 1.0}, {"max": 0.03}),
        ("30/40", {"max": 0.5}, {"max": 0.5}),
        (None, {"min": 0.5, "or_none": True}, {"min": 0.5, "or_none": True}),
    ],
)
def test_a_suggested_floor_is_never_more_lenient_than_the_one_that_stands(
    scores: ModuleType, figure: object, floor: dict[str, object], expected: dict[str, object]
) -> None:
    assert scores.raised(figure, floor) == expected


def test_a_missing_figure_is_beyond_its_floor(scores: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = scores.Outcome("dates", {"found_f1": 0.93, "labelled": 42})

    misses = scores.print_outcome(outcome, {"found_f1": {"min": 0.9}, "value_f1": {"min": 0.8}})

    assert misses == 1
    assert capsys.readouterr().out == (
        "\ndates\n"
        "  found_f1               0.93       at least 0.9\n"
        "  labelled               42\n"
        "  value_f1               missing, and there is a floor for it\n"
    )


def test_the_last_line_of_a_script_is_its_summary(
    scores: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "good.py").write_text('print("a line of its own")\nprint(\'{"value_r": 0.75}\')\n')
    (tmp_path / "bad.py").write_text('raise SystemExit("crosscheck claims failed: no such file")\n')
    monkeypatch.setattr(scores, "SCRIPTS", {"good": ("good.py",), "bad": ("bad.py",)})

    assert scores.run("good", tmp_path) == scores.Outcome("good", {"value_r": 0.75})
    assert scores.run("bad", tmp_path) == scores.Outcome("bad", {}, "crosscheck claims failed: no such file")


def test_the_floors_file_names_only_scripts_that_exist_and_reads_as_it_is_suggested(scores: ModuleType) -> None:
    text = (ROOT / "benchmarks" / "floors.json").read_text(encoding="utf-8")
    floors = json.loads(text)

    assert floors.keys() == scores.SCRIPTS.keys()
    assert scores.written(floors) == text
