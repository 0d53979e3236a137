"""Every rule has an explanation that says what it means, with examples of both kinds."""

import pkgutil

import pytest

import crosscheck.rules
from crosscheck.rules import RULES, Rule

CODES = ["XC001", "XC101", "XC102", "XC103", "XC201", "XC301", "XC302", "XC303", "XC304", "XC305", "XC306", "XC401"]
NAMES = [
    "agreement", "quantity-conflict", "date-conflict", "copy-drift", "different-scope", "wrong-conversion", "wrong-sum",
    "wrong-weekday", "wrong-span", "wrong-percentage-change", "self-contradiction", "single-origin",
]


def test_every_rule_is_registered_under_its_code() -> None:
    assert list(RULES) == CODES
    assert [rule.name for rule in RULES.values()] == NAMES
    assert all(code == rule.code for code, rule in RULES.items())


def test_every_module_of_a_rule_is_in_the_registry() -> None:
    modules = sorted(m.name for m in pkgutil.iter_modules(crosscheck.rules.__path__) if m.name.startswith("xc"))
    assert [name.split("_")[0].upper() for name in modules] == list(RULES)


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_every_rule_has_examples_of_both_kinds_in_its_explanation(rule: Rule) -> None:
    told = " ".join(rule.explanation.split())
    assert rule.flagged and rule.passed
    for example in (*rule.flagged, *rule.passed):
        assert f'"{example.text}"' in told
        assert not example.other or f'"{example.other}"' in told


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_every_explanation_says_what_to_do(rule: Rule) -> None:
    lines = rule.explanation.splitlines()
    assert rule.summary and lines[1] == ""
    assert any(line.startswith("What to do: ") for line in lines)
    assert all(len(line) <= 120 for line in lines)
