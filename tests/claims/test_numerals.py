"""Written numbers on their own: every style reads back as the number it was written from."""

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.claims.numerals import read_digits, read_words
from crosscheck.lexicon.numerals import ONES, TENS

WHOLE = st.integers(min_value=0, max_value=999_999_999_999)
NAMES = {value: word for word, value in (ONES | TENS).items() if word not in ("nil", "nought", "naught", "fourty")}


def in_words(number: int) -> str:
    """A whole number in English words, as a newspaper writes it."""
    if number in NAMES:
        return NAMES[number]
    if number < 100:
        return f"{NAMES[number // 10 * 10]}-{NAMES[number % 10]}"
    for scale, name in (
        (10**12, "trillion"),
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if number >= scale:
            rest = number % scale
            link = " and " if 0 < rest < 100 else " "
            return f"{in_words(number // scale)} {name}" + (link + in_words(rest) if rest else "")
    raise AssertionError(number)


def grouped(number: int, mark: str) -> str:
    """A whole number with a mark between its thousands."""
    return f"{number:,}".replace(",", mark)


def lakhs(number: int) -> str:
    """A whole number in Indian groups: 12,34,567."""
    digits = str(number)
    head, tail = digits[:-3], digits[-3:]
    pairs = []
    while head:
        pairs.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*pairs, tail])


def value_of(text: str) -> float | None:
    found = read_digits(text, text.lower(), 0, len(text))
    return found.low if found and found.end == len(text) else None


@given(WHOLE)
def test_words_read_back_as_the_number(number: int) -> None:
    text = in_words(number)
    found = read_words(text, 0, len(text))
    assert found is not None and (found.end, found.low, found.high) == (len(text), number, number)


@given(WHOLE)
def test_digits_read_back_as_the_number(number: int) -> None:
    assert value_of(str(number)) == number


@given(WHOLE, st.sampled_from([",", "\u2009", "\u202f", "\u00a0", "'"]))
def test_grouped_digits_read_back_as_the_number(number: int, mark: str) -> None:
    assert value_of(grouped(number, mark)) == number


@given(st.integers(min_value=1_000_000, max_value=999_999_999_999), st.sampled_from([".", " "]))
def test_two_groups_with_dots_or_blanks_read_back_as_the_number(number: int, mark: str) -> None:
    assert value_of(grouped(number, mark)) == number


@given(st.integers(min_value=100_000, max_value=999_999_999))
def test_indian_groups_read_back_as_the_number(number: int) -> None:
    assert value_of(lakhs(number)) == number


@given(st.integers(min_value=0, max_value=99_999_999), st.integers(min_value=1, max_value=4))
def test_decimals_read_back_with_their_step(number: int, places: int) -> None:
    text = f"{number / 10**places:.{places}f}"
    found = read_digits(text, text, 0, len(text))
    assert found is not None and (found.low, found.step) == (float(text), 10.0**-places)


def test_a_number_in_words_ends_where_its_words_do() -> None:
    text = "twenty two three"
    found = read_words(text, 0, len(text))
    assert found is not None and (found.end, found.low) == (len("twenty two"), 22.0)


def test_a_run_of_digits_longer_than_any_figure_is_no_number() -> None:
    assert value_of("9" * 40) is None


def test_digits_with_leading_zeros_are_a_name() -> None:
    assert value_of("0401") is None


def test_dozens_are_counted_in_dozens() -> None:
    text = "two dozen"
    found = read_words(text, 0, len(text))
    assert found is not None and (found.low, found.step, found.scale) == (24, 12, 1)
