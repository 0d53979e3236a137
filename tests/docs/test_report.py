"""The page of the report names every field that there is, and no other."""

import re
from typing import Any

import pytest

from crosscheck.reporting.json import schema

from .loading import page

PAGE = page("report.md")
SCHEMA = schema()

OBJECTS: dict[str, dict[str, Any]] = {
    "The report itself": SCHEMA,
    "An article": SCHEMA["$defs"]["article"],
    "A skipped input": SCHEMA["$defs"]["skipped"],
    "Copies": SCHEMA["$defs"]["copies"],
    "A claim": SCHEMA["$defs"]["claim"],
    "The value of a quantity": SCHEMA["$defs"]["quantity"],
    "The value of a date": SCHEMA["$defs"]["moment"],
    "What a claim is about": SCHEMA["$defs"]["about"],
    "A finding": SCHEMA["$defs"]["finding"],
    "A decision": SCHEMA["$defs"]["decision"],
}
INLINE = {"scope": "scope", "edges": "edge", "passages": "passage", "groups": "group"}
"""Fields whose own fields are told in the same row, and what the schema calls these."""


def chapter(title: str) -> str:
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("title", OBJECTS)
def test_a_table_has_the_fields_of_the_schema(title: str) -> None:
    assert sorted(re.findall(r"^\| `(\w+)` \|", chapter(title), re.MULTILINE)) == sorted(OBJECTS[title]["properties"])


@pytest.mark.parametrize(("field", "name"), INLINE.items())
def test_a_row_names_the_fields_of_what_it_holds(field: str, name: str) -> None:
    row = re.search(rf"^\| `{field}` \| (.*)\|$", PAGE, re.MULTILINE)
    assert row is not None

    assert [key for key in SCHEMA["$defs"][name]["properties"] if f"`{key}`" not in row[1]] == []


def test_the_statuses_and_kinds_are_those_of_the_schema() -> None:
    finding, claim = SCHEMA["$defs"]["finding"]["properties"], SCHEMA["$defs"]["claim"]["properties"]

    for words in (finding["status"]["enum"], finding["relation"]["enum"], claim["kind"]["enum"]):
        assert [word for word in words if f"`{word}`" not in PAGE] == []


def test_the_python_of_the_page_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from conftest import COMMAND, ROOT

    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("PATH", str(COMMAND.parent), prepend=":")
    block = re.search(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert block is not None
    code = block[1].replace("seeds/", "examples/ferry/coverage/")

    exec(compile(code, "report.md", "exec"), {})

    assert "312 examples/ferry/coverage/coast-daily.txt 5\n" in capsys.readouterr().out
