"""The decisions file: read with care, written so that hand edits stay."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.decisions import parse, rewritten
from crosscheck.errors import ConfigurationError
from crosscheck.model import Decision, Judgement

from .making import CONFLICT, DRIFT, INTERNAL, on

WRITTEN = """\
# What editors decided about the findings of crosscheck. `crosscheck review REPORT.json` adds to it; it may be edited.

[[decision]]
fingerprint = "4f2a9c1be07d"
rule = "XC101"
topic = "cost of the bridge"
values = ["$410 million", "$480 million"]
verdict = "accepted"
reason = "two estimates of one cost"
author = "Ada Brandt"
expires = 2027-01-31

[[decision]]
fingerprint = "b01c77d2aa35"
rule = "XC103"
topic = "opening of the bridge"
values = ["May 14", "May 4"]
verdict = "confirmed"
reason = "two estimates of one cost"
author = "Ada Brandt"
"""
COST = on(CONFLICT, expires=date(2027, 1, 31))
OPENING = on(DRIFT, Judgement.CONFIRMED)


def test_decisions_are_written_sorted_without_lines_or_time() -> None:
    assert rewritten("", [OPENING, COST]) == WRITTEN
    assert parse(WRITTEN, "file") == (COST, OPENING)


def test_what_people_wrote_by_hand_is_kept() -> None:
    edited = """\
# Desk decisions, see the handbook.

# Asked the port on 3 June.
[[decision]]
verdict = "accepted"   # for now
fingerprint = "4f2a9c1be07d"
rule = 'XC101'
topic = "cost of the bridge"
values = [
    "$410 million",
    "$480 million",
]
reason = "two estimates of one cost"
author = "Ada Brandt"
expires = 2027-01-31

# The echo will correct it.
[[decision]]
fingerprint = "b01c77d2aa35"
rule = "XC103"
topic = "opening of the bridge"
values = ["May 14", "May 4"]
verdict = "confirmed"
reason = "two estimates of one cost"
author = "Ada Brandt"
"""
    assert rewritten(edited, [COST, OPENING]) == edited
    assert rewritten(edited, [OPENING]) == (
        "# Desk decisions, see the handbook.\n\n" + edited[edited.index("# The echo"):]
    )
    added = rewritten(edited, [COST, OPENING, on(INTERNAL, Judgement.FALSE_MATCH)])
    assert added.startswith(edited) and added[len(edited):].startswith('\n[[decision]]\nfingerprint = "77e0d1435c9a"')
    ended = rewritten(edited, [on(CONFLICT), OPENING])
    assert ended == edited.replace("expires = 2027-01-31\n", "")


def test_entries_in_another_order_are_sorted_with_their_comments() -> None:
    head, first, second = WRITTEN.split("[[decision]]")
    turned = f"{head}# later\n[[decision]]{second}\n# sooner\n[[decision]]{first}"

    assert rewritten(turned, [COST, OPENING]) == f"{head}# sooner\n[[decision]]{first}# later\n[[decision]]{second}"


@pytest.mark.parametrize(("text", "message"), [
    ("decision = 3", "file: decision is no list of tables; begin each decision with [[decision]]"),
    ("[other]", "file: unknown key 'other'; a decision is a table [[decision]]"),
    ("<<<<<<< mine", "file: no TOML: invalid statement (at line 1, column 1); correct the file"),
    (WRITTEN.replace('verdict = "confirmed"', 'verdict = "fine"'),
     "file: decision 2: verdict: expected one of accepted, false_match, confirmed, not 'fine'"),
    (WRITTEN.replace('author = "Ada Brandt"\nexpires', "autor = 'A'\nexpires"),
     "file: decision 1: unknown key 'autor'; the nearest is 'author'"),
    (WRITTEN.replace('rule = "XC103"\n', ""), "file: decision 2: it has no rule; add it, or remove the decision"),
    (WRITTEN.replace('reason = "two estimates of one cost"', 'reason = " "'),
     "file: decision 1: what is accepted needs a reason; add one"),
    (WRITTEN.replace("2027-01-31", "2027-01-31T10:00:00"),
     "file: decision 1: expires: expected a day like 2027-01-31, not datetime.datetime(2027, 1, 31, 10, 0)"),
    (WRITTEN.replace('["May 14", "May 4"]', '["May 14", 4]'), "file: decision 2: values: expected a text, not 4"),
    (WRITTEN.replace("b01c77d2aa35", "4f2a9c1be07d"),
     "file: decisions 1 and 2 are both on '4f2a9c1be07d'; keep one of them"),
])
def test_a_file_that_cannot_be_used_is_refused_with_the_place(text: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        parse(text, "file")

    assert str(refused.value) == message


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ANY = st.lists(
    st.builds(
        Decision, fingerprint=WORDS, rule=st.sampled_from(["XC101", "XC301"]), topic=WORDS,
        values=st.lists(WORDS, max_size=3).map(tuple), reason=WORDS, author=WORDS,
        verdict=st.sampled_from([Judgement.CONFIRMED, Judgement.FALSE_MATCH]), expires=st.none() | st.dates(),
    ),
    unique_by=lambda d: d.fingerprint, max_size=4,
)


@given(ANY, ANY)
def test_any_words_come_back_as_they_were(before: list[Decision], after: list[Decision]) -> None:
    text = rewritten(rewritten("", before), after)

    assert set(parse(text, "file")) == set(after)
    assert rewritten(text, after) == text
    assert set(tomllib.loads(text)) <= {"decision"}
