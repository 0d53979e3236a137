"""The formats by name and by suffix."""

import inspect

import pytest

from crosscheck.errors import UsageError
from crosscheck.reporting.registry import CLAIMS_FORMATS, FORMATS, format_for_file


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_renders_reports(name: str) -> None:
    assert list(inspect.signature(FORMATS[name].renderer().render).parameters) == ["report", "options"]


@pytest.mark.parametrize("name", CLAIMS_FORMATS)
def test_every_claims_format_renders_claims(name: str) -> None:
    signature = inspect.signature(CLAIMS_FORMATS[name].claims_renderer().render_claims)

    assert list(signature.parameters) == ["items", "options"]


@pytest.mark.parametrize(("path", "name"), [
    ("report.json", "json"), ("out/REPORT.JSON", "json"), ("a.jsonl", "jsonl"), ("report.txt", "terminal"),
])
def test_a_file_s_suffix_names_its_format(path: str, name: str) -> None:
    assert format_for_file(path).name == name


@pytest.mark.parametrize("path", ["report", "report.pdf", ".json", "json"])
def test_a_suffix_that_names_none_is_refused_with_those_that_do(path: str) -> None:
    with pytest.raises(UsageError, match=r"cannot tell a report format from the name .* \.json"):
        format_for_file(path)


def test_no_two_formats_share_a_suffix() -> None:
    suffixes = [suffix for entry in FORMATS.values() for suffix in entry.suffixes]

    assert len(suffixes) == len(set(suffixes))
