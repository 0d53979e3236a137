"""The JSON report: its schema, and the way there and back."""

import copy
import json as stdlib_json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.errors import ReportError
from crosscheck.model import Bounds, Report, Skipped
from crosscheck.reporting import json
from crosscheck.reporting.interface import Options

from .making import CLAIMS, CLEAN, CONFLICT, REPORT, money

EMPTY = Report("0.1.0", (), (), (), (), (), 0.5)


def text_of(report: Report) -> str:
    return "".join(json.render(report, Options()))


@pytest.mark.parametrize("report", [REPORT, CLEAN, EMPTY], ids=["full", "clean", "empty"])
def test_a_report_follows_its_schema(report: Report) -> None:
    validator = jsonschema.Draft202012Validator(json.schema())
    validator.check_schema(json.schema())

    assert list(validator.iter_errors(json.to_dict(report))) == []


@pytest.mark.parametrize("report", [REPORT, CLEAN, EMPTY], ids=["full", "clean", "empty"])
def test_a_saved_report_is_the_report(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text(text_of(report), encoding="utf-8")

    assert json.load(path) == report


def test_a_report_says_the_same_every_time() -> None:
    assert text_of(REPORT) == text_of(copy.deepcopy(REPORT))


def test_every_entry_stands_on_a_line_of_its_own() -> None:
    skipped = (Skipped("a.txt", "the file is empty"), Skipped("b", "1 .png", by_rule=True))

    assert text_of(replace(EMPTY, skipped=skipped)) == (
        '{\n'
        '"schema": "crosscheck.report/1",\n'
        '"tool": {"name": "crosscheck", "version": "0.1.0"},\n'
        '"settings": {"min_confidence": 0.5},\n'
        '"articles": [],\n'
        '"skipped": [\n'
        '{"path": "a.txt", "reason": "the file is empty"},\n'
        '{"path": "b", "reason": "1 .png", "by_rule": true}\n'
        '],\n'
        '"copies": [],\n'
        '"claims": [],\n'
        '"findings": [],\n'
        '"summary": {"articles": 0, "origins": 0, "skipped": 1, "left_out": 1, "copies": 0, "claims": 0, '
        '"conflicts": 0, "drift": 0, "internal": 0, "scope": 0, "agreements": 0, "single_origin": 0, '
        '"below_confidence": 0, "decided": 0}\n'
        '}\n'
    )


def test_a_claim_is_told_whole() -> None:
    assert json.to_dict(REPORT)["claims"][5] == {
        "id": "news/post.md@287", "article": "news/post.md", "kind": "quantity", "text": "3.9 hectares",
        "start": 287, "end": 299, "line": 5, "column": 22,
        "sentence": "The deck, 7.9 acres (3.9 hectares) of steel, was finished by about 300 people in March.",
        "sentence_start": 266, "block": "body",
        "value": {
            "low": 3.9, "high": 3.9, "unit": "hectare", "dimension": "area", "counted": None, "qualifier": "exact",
            "base": {"low": 39000, "high": 39000, "unit": "square meter"},
            "as_written": {"low": 3.9, "high": 3.9, "unit": "hectare"}, "step": 0.1, "per": None, "timex": None,
            "change": None,
        },
        "about": {
            "subject": ["Selby"], "attribute": "area of the deck", "event": "", "direction": "",
            "scope": {"as_of": None, "period": None, "part": None, "place": [], "baseline": False},
            "modality": "actual", "speaker": "",
        },
        "same_as": "news/post.md@276",
    }


def test_a_finding_is_told_with_its_reason_in_words() -> None:
    finding = json.to_dict(replace(REPORT, findings=(CONFLICT,)))["findings"][0]

    assert finding["why"] == "$410 million and $480 million are 17% apart, more than their wording allows"
    assert finding["groups"] == [
        {"value": "$410 million", "claims": ["news/echo.txt@35", "wire.txt@35"], "origins": 1},
        {"value": "$480 million", "claims": ["news/post.md@60"], "origins": 1},
    ]


@given(st.text())
def test_any_text_comes_back_as_it_was(text: str) -> None:
    report = replace(EMPTY, skipped=(Skipped(text, text),))

    assert json.from_dict(stdlib_json.loads(text_of(report))) == report


@given(st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"])))
def test_no_character_that_a_terminal_obeys_is_written(text: str) -> None:
    written = text_of(replace(EMPTY, skipped=(Skipped(text, ""),)))

    assert not json.UNSAFE.search(written)
    assert all(char == "\n" or ord(char) >= 32 for char in written)
    written.encode("utf-8")


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_figure_comes_back_as_it_was(figure: float) -> None:
    claim = replace(CLAIMS[0], value=money(figure, 1.0))
    report = replace(REPORT, claims=(claim, *CLAIMS[1:]))

    assert json.from_dict(stdlib_json.loads(text_of(report))) == report


def test_a_bound_that_is_not_finite_is_an_open_one() -> None:
    endless = replace(money(1.0, 1.0), high=float("inf"), base=Bounds(1.0, float("inf"), "USD"))
    document = json.to_dict(replace(REPORT, claims=(replace(CLAIMS[0], value=endless), *CLAIMS[1:])))

    assert document["claims"][0]["value"]["high"] is None
    assert document["claims"][0]["value"]["base"] == {"low": 1, "high": None, "unit": "USD"}


def broken(**changes: Any) -> dict[str, Any]:
    return {**json.to_dict(REPORT), **changes}


@pytest.mark.parametrize(("document", "message"), [
    ([], "the document: expected an object, not []"),
    (broken(schema="crosscheck.report/9"),
     "its schema is 'crosscheck.report/9', this version reads 'crosscheck.report/1'"),
    (broken(articles=None), "articles: expected a list, not null"),
    (broken(skipped=[{"path": 3, "reason": ""}]), "skipped[0].path: expected a string, not 3"),
    (broken(claims=[]), "finding 'F1' names the claim 'news/echo.txt@35', which is not in the report"),
    (broken(articles=[]), "claim 'news/echo.txt@35' is of 'news/echo.txt', which is not among the articles"),
    (broken(settings={}), "settings.min_confidence: missing"),
    (broken(settings={"min_confidence": True}), "settings.min_confidence: expected a number, not True"),
    (broken(settings={"min_confidence": 10**400}),
     "settings.min_confidence: expected a number, not 1000000000000000000000000000000000000000"),
    (broken(copies=[{**json.to_dict(REPORT)["copies"][0], "kind": "twin"}]),
     "copies[0].kind: 'twin' is none of exact, near, brief, passage"),
])
def test_what_is_no_report_is_refused_with_the_place(document: Any, message: str) -> None:
    with pytest.raises(ReportError) as caught:
        json.from_dict(document)

    assert str(caught.value) == message


def test_every_part_of_a_report_is_checked_on_the_way_back() -> None:
    """Whatever single value is of another type, the answer is a ReportError and never another exception."""
    document = json.to_dict(REPORT)
    for path in list(leaves(document)):
        changed = copy.deepcopy(document)
        holder = changed
        for key in path[:-1]:
            holder = holder[key]
        holder[path[-1]] = object
        if path[0] == "summary" or path[-1] == "why":
            continue
        if path[:2] == ("tool", "name"):
            continue
        with pytest.raises(ReportError):
            json.from_dict(changed)


def leaves(node: Any, path: tuple[Any, ...] = ()) -> Any:
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    found = False
    for key, value in items:
        found = True
        yield from leaves(value, (*path, key))
    if not found and path:
        yield path


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReportError) as caught:
        json.load(tmp_path / "none.json")

    assert str(caught.value) == f"cannot read the report {str(tmp_path / 'none.json')!r}: no such file or directory"


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"not json", b"[" * 100_000], ids=["empty", "bytes", "text", "deep"]
)
def test_a_file_that_is_no_json_is_named(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_bytes(content)

    with pytest.raises(ReportError) as caught:
        json.load(path)

    assert str(caught.value) == (
        f"{str(path)!r} is no JSON report; make one with: crosscheck scan PATHS -o report.json"
    )
