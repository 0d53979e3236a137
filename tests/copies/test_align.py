"""Word-level alignment: what of one copy stands where in the other."""

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.copies import align, align_sketches, counterpart, differences, sketch
from crosscheck.copies.words import read_words

from .making import FOURTH, LEAD, SECOND, THIRD, article


def test_a_figure_that_an_editor_changed_is_found() -> None:
    one = article("a", LEAD, SECOND.replace("a third", "31 percent"), THIRD)
    other = article("b", LEAD, SECOND.replace("a third", "13 percent"), THIRD)
    aligned = align(one, other)
    start = one.text.index("31")
    found = counterpart(aligned, start, start + 2)
    assert found is not None
    assert other.text[slice(*found)] == "13"
    [difference] = differences(aligned)
    assert one.text[difference.start:difference.end] == "31"
    assert other.text[difference.other_start:difference.other_end] == "13"


def test_words_left_out_have_an_empty_counterpart() -> None:
    one, other = article("a", LEAD), article("b", LEAD.replace("on Tuesday ", ""))
    [difference] = differences(align(one, other))
    assert one.text[difference.start:difference.end] == "on Tuesday"
    assert difference.other_start == difference.other_end == other.text.index("to close")
    start = one.text.index("Tuesday")
    assert counterpart(align(one, other), start, start + 7) is None


def test_a_span_of_several_words_is_carried_over_whole() -> None:
    one, other = article("a", LEAD), article("b", "Late on Tuesday: " + LEAD.upper())
    start = one.text.index("eleven of its forty")
    found = counterpart(align(one, other), start, start + len("eleven of its forty"))
    assert found is not None
    assert other.text[slice(*found)] == "ELEVEN OF ITS FORTY"


def test_long_articles_are_cut_where_both_have_the_same_words() -> None:
    words = [f"word{number}" for number in range(5_000)]
    changed = [*words[:2_500], "other", *words[2_501:]]
    one, other = article("a", " ".join(words)), article("b", " ".join(changed))
    [difference] = differences(align(one, other))
    assert one.text[difference.start:difference.end] == "word2500"
    assert other.text[difference.other_start:difference.other_end] == "other"


def test_articles_without_words_align_to_nothing() -> None:
    assert align(article("a", ""), article("b", "")) == ()


paragraphs = st.lists(st.sampled_from([LEAD, SECOND, THIRD, FOURTH, "12 Nov", "— ’"]), max_size=4)


@given(paragraphs, paragraphs)
def test_every_word_of_both_is_aligned_once_and_in_order(one: list[str], other: list[str]) -> None:
    first, second = article("a", *one), article("b", *other)
    aligned = align(first, second)
    assert [(each.start, each.end) for each in aligned if each.start < each.end] == list(
        zip(read_words(first).starts, read_words(first).ends, strict=True)
    )
    assert [(each.other_start, each.other_end) for each in aligned if each.other_start < each.other_end] == list(
        zip(read_words(second).starts, read_words(second).ends, strict=True)
    )


@given(paragraphs)
def test_a_copy_differs_in_nothing(one: list[str]) -> None:
    assert differences(align(article("a", *one), article("b", *one))) == ()


@given(paragraphs, paragraphs)
def test_sketches_align_as_their_articles_do(one: list[str], other: list[str]) -> None:
    first, second = article("a", *one), article("b", *other)
    parts = [sketch([second, article("c", LEAD)]), sketch([first])]

    assert list(align_sketches(parts, [(first.id, second.id), (second.id, first.id)])) == [
        align(first, second), align(second, first),
    ]
