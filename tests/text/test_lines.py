"""Lines and columns are what an editor's window shows."""

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.lines import LineIndex


def test_counts_lines_and_columns_from_one() -> None:
    index = LineIndex("ab\n\ncd\n")
    assert [index.place(offset) for offset in range(8)] == [
        (1, 1), (1, 2), (1, 3), (2, 1), (3, 1), (3, 2), (3, 3), (4, 1),
    ]


def test_a_place_past_the_end_is_the_end() -> None:
    assert LineIndex("ab").place(99) == (1, 3)


@given(st.text(alphabet="ab\n"), st.data())
def test_a_place_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = LineIndex(text).place(offset)
    assert sum(len(row) + 1 for row in text.split("\n")[:line - 1]) + column - 1 == offset


def test_a_page_has_the_lines_of_its_source_or_the_nearest_known_before() -> None:
    index = LineIndex("ab\ncd\nef\ngh", lines=(0, 12, 0, 15))
    assert [index.place(offset) for offset in (0, 3, 7, 10)] == [(1, 1), (12, 1), (12, 1), (15, 1)]
