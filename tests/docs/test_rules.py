"""The page of rules says what the rules say."""

from crosscheck.rules import RULES

from .loading import page, script


def test_the_page_is_up_to_date() -> None:
    assert page("rules.md") == script("make_rules").page(), "write it again with: python docs/make_rules.py"


def test_every_rule_has_a_chapter_that_the_table_links() -> None:
    text = page("rules.md")

    for code, rule in RULES.items():
        assert f"\n## {code} {rule.name}\n" in text
        assert f"| [{code}](#{code.lower()}-{rule.name}) |" in text
