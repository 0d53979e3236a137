"""No control character, escape sequence or hidden mark of an article reaches a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.clean import printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain “text” – 5 €", "plain “text” – 5 €"),
        ("two\nlines\tand\r\nmore", "two lines and more"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]8;;http://x.example\x07link\x1b]8;;\x07", "link"),
        ("\x1b]0;an unended title", "0;an unended title"),
        ("\x9b2Jcleared", "cleared"),
        ("\x1bcreset", "reset"),
        ("bell\x07, back\x08, null\x00", "bell, back, null"),
        ("\u202e31 dead\u202c", "31 dead"),
        ("\u20665\u2069 zero\u200bwidth\ufeff soft\u00adhyphen", "5 zerowidth softhyphen"),
        ("no-break\u00a0blank\u2028line", "no-break blank line"),
        ("\ud800 \ue000", "\ufffd \ufffd"),
    ],
)
def test_shows_the_words_alone(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(alphabet=st.characters()))
def test_what_is_shown_is_printable_and_stays_so(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert printable(shown) == shown
