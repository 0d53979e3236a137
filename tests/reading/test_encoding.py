"""Bytes become the text their writer saw, or are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.reading.encoding import Undecodable, clean_characters, decode

CYRILLIC = "Завод в Варнхольте будет закрыт на неделю из-за бури, сообщила компания в понедельник. " * 5
CHINESE = "公司周一表示，由于风暴，工厂将关闭一周。" * 10


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", CHINESE), ("utf-8-sig", "Café"), ("utf-16", CYRILLIC), ("utf-32", "Café"), ("cp1252", "“Café” – 5 €"),
        ("latin-1", "Das Café der Müllers in Málaga"), ("cp1251", CYRILLIC), ("koi8-r", CYRILLIC), ("gb18030", CHINESE),
    ],
)
def test_text_is_read_in_the_encoding_it_was_written_in(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_what_a_file_declares_comes_after_utf8() -> None:
    assert decode("Łódź".encode(), "iso-8859-2") == "Łódź"
    assert decode("Łódź".encode("iso-8859-2"), "iso-8859-2") == "Łódź"
    assert decode("Café".encode("latin-1"), "no such encoding") == "Café"


@pytest.mark.parametrize("data", [b"mill \xc3\x28", b"\xff\xfe\xfa", "Müller".encode() + b" \x81", b"M\xfeill \xfe"])
def test_damage_is_not_taken_for_another_encoding(data: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(data)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")


def test_signs_that_no_output_can_hold_are_replaced_one_by_one() -> None:
    assert clean_characters("a\0b\ud800c") == "a\ufffdb\ufffdc"
