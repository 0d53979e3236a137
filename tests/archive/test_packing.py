"""Keys and postings as bytes, and back."""

from itertools import pairwise

import numpy as np  # before hypothesis looks at its watch
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.archive import packing
from crosscheck.archive.packing import (
    BLOCK,
    FULL,
    KEY_BITS,
    KEY_BYTES,
    SLICE_BITS,
    SLICES,
    blocks,
    of_articles,
    of_blocks,
    pack_keys,
    span,
    spread,
    spread_all,
    unpack_keys,
)

keys = st.integers(0, (1 << KEY_BITS) - 1)


@given(st.lists(keys))
def test_keys_are_the_same_after_the_way_there_and_back(found: list[int]) -> None:
    data = pack_keys(found)

    assert len(data) == KEY_BYTES * len(found)
    assert unpack_keys(data).tolist() == found


@pytest.mark.parametrize("data", [b"1", b"12345", b"1234567"])
def test_bytes_that_are_no_keys_are_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError):
        unpack_keys(data)


@given(st.dictionaries(st.integers(1, 1 << 20), st.sets(keys | st.integers(0, 9)), max_size=9))
def test_postings_are_in_order_and_the_same_after_the_way_through_blocks(held: dict[int, set[int]]) -> None:
    postings = of_articles((number, pack_keys(sorted(held[number]))) for number in sorted(held))

    assert list(postings.pairs()) == sorted((key, number) for number, own in held.items() for key in own)
    assert list(of_blocks((own, articles) for _, own, articles in blocks(postings)).pairs()) == list(postings.pairs())
    assert [pair for part in range(SLICES) for pair in postings.part(part).pairs()] == list(postings.pairs())


def test_a_block_has_one_slice_and_every_article_of_each_of_its_keys() -> None:
    held = [(number, pack_keys([number % 3, (1 << SLICE_BITS) + number])) for number in range(1, 5 * BLOCK)]
    found = list(blocks(of_articles(held)))

    firsts = [first for first, _, _ in found]
    own = [unpack_keys(data).tolist() for _, data, _ in found]
    assert firsts == [each[0] for each in own] == sorted(set(firsts))
    assert [{key >> SLICE_BITS for key in each} for each in own[:4]] == [{0}, {0}, {0}, {1}]
    assert max(len(each) for each in own[3:]) == BLOCK
    assert all(one[-1] < other[0] for one, other in pairwise(own))


def test_a_common_key_lists_no_more_than_is_full() -> None:
    postings = of_articles((number, pack_keys([5, 10 + number])) for number in range(1, FULL + 10))

    assert [article for key, article in postings.pairs() if key == 5] == list(range(1, FULL + 1))
    assert len(postings) == FULL + FULL + 9


@given(st.lists(keys | st.integers(0, 300), min_size=1, unique=True), st.integers(0, 300))
def test_a_key_is_found_where_it_is(found: list[int], wanted: int) -> None:
    data = pack_keys(sorted(found))
    first, after = span(data, wanted.to_bytes(KEY_BYTES, "big"))

    assert sorted(found)[first:after] == [key for key in found if key == wanted]


def test_a_key_across_two_others_is_none() -> None:
    assert span(bytes.fromhex("000000000001 000000000100"), bytes.fromhex("000000010000")) == (0, 0)
    assert span(bytes.fromhex("000000000100 000001000000 010000000000"), bytes.fromhex("010000000000")) == (2, 3)


@given(st.lists(st.integers(0, (1 << packing.HASH_BITS) - 1)))
def test_hashes_are_spread_alike_one_by_one_and_all_at_once(values: list[int]) -> None:
    assert spread_all(np.array(values, np.uint32)).tolist() == [spread(value) for value in values]


def test_what_is_spread_is_in_every_slice() -> None:
    assert {spread(value * 40_503) >> SLICE_BITS for value in range(200)} == set(range(SLICES))
