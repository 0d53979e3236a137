"""Every rule on the ways in which its statements are worded: `worded/CODE.txt` has one a line, as "[wrong|right]".

A line that starts with "~" is one whose wrong form is not found yet; its right form must be left alone all the same.
"""

import re
from pathlib import Path

import pytest

from .reading import rules

CHOICE = re.compile(r"\[(?P<wrong>[^|\]]*)\|(?P<right>[^\]]*)\]")
LINES = [
    (path.stem, line)
    for path in sorted((Path(__file__).parent / "worded").glob("XC*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
FOUND = [(code, line) for code, line in LINES if not line.startswith("~")]


@pytest.mark.parametrize(("code", "line"), FOUND)
def test_the_wrong_form_of_a_statement_is_found_by_one_rule(code: str, line: str) -> None:
    assert len(rules(CHOICE.sub(r"\g<wrong>", line))) == 1


@pytest.mark.parametrize(("code", "line"), LINES)
def test_its_right_form_is_not(code: str, line: str) -> None:
    assert rules(CHOICE.sub(r"\g<right>", line.removeprefix("~ "))) == []


def test_each_rule_has_dozens_of_wordings() -> None:
    assert {code for code, _ in FOUND} == {"XC301", "XC302", "XC303", "XC304", "XC305"}
    assert min(sum(code == rule for rule, _ in FOUND) for code in {code for code, _ in FOUND}) >= 24
