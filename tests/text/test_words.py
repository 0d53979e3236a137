"""Words are found with their places."""

from crosscheck.text.words import spans


def test_keeps_numbers_and_joined_words_whole() -> None:
    text = "The U.S. firm's second-quarter loss, $2,000.50, wasn’t big."
    assert [text[start:end] for start, end in spans(text)] == [
        "The", "U.S", "firm's", "second-quarter", "loss", "2,000.50", "wasn’t", "big",
    ]


def test_stays_inside_the_span_asked_for() -> None:
    assert list(spans("one two three", 4, 7)) == [(4, 7)]
