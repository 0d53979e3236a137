"""Plain lookup, datasketch's objects and arrays: one signature, one set of candidates, equal groups."""

import sys
from array import array

import numpy as np
import pytest
from datasketch import MinHashLSH
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.copies import join, search, similar, sketch, sketches
from crosscheck.copies.arrays.pairing import decode, meeting_in_bands
from crosscheck.copies.arrays.search import Arrays
from crosscheck.copies.arrays.shingles import WordBuffer
from crosscheck.copies.arrays.sketching import Sketched, sketch_rows
from crosscheck.copies.arrays.work import BY_NUMPY
from crosscheck.copies.hashing import shingle_hashes, upper_halves
from crosscheck.copies.join import join_shelf
from crosscheck.copies.limits import BANDS, FAST_WORDS, NEAR_JACCARD, PERMUTATIONS, REACH, ROWS, SHINGLE
from crosscheck.copies.lookup import Lookup
from crosscheck.copies.objects import Objects, minhash
from crosscheck.copies.runs import shared_runs
from crosscheck.copies.search import _work
from crosscheck.copies.shelf import Shelf
from crosscheck.copies.sketches import Columns, Sketches
from crosscheck.copies.winnowing import fingerprint_places
from crosscheck.model import ArticleId, CopyKind

from .making import LEAD, SECOND, Newsroom, article, shown

texts = st.lists(st.lists(st.integers(0, 2**32 - 1) | st.integers(0, 3), max_size=80), min_size=1, max_size=12)
"""Word hashes of some texts: any, and such as repeat themselves."""


def shelf_of(rows: list[list[int]]) -> Shelf:
    """A shelf of texts given by their word hashes."""
    words = [word for row in rows for word in row]
    columns = Columns(
        counts=array("I", map(len, rows)), hashes=array("I", words), gaps=array("B", [1] * len(words)),
        lengths=array("B", [1] * len(words)), mark_counts=array("I", [0] * len(rows)), marks=array("I"),
        paragraph_counts=array("I", [0] * len(rows)), paragraphs=array("I"), spoken=b"",
        unspaced=bytes(len(rows)),
    )
    ids = tuple(ArticleId(f"{number:03d}") for number in range(len(rows)))
    nothing = (None,) * len(rows)
    return Shelf([Sketches(ids, (columns,), nothing, nothing, nothing)])


def sketched(rows: list[list[int]]) -> tuple[list[int], Sketched]:
    """The rows that have a shingle, and their sketches over arrays."""
    long_enough = [number for number, row in enumerate(rows) if len(row) >= SHINGLE]
    return long_enough, sketch_rows(WordBuffer(shelf_of(rows)), long_enough)


def columns_of(found: Sketched) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The row, place and value of each fingerprint."""
    return found.rows, found.fingerprints.places, found.values


@given(texts)
def test_signatures_over_arrays_are_those_of_datasketch(rows: list[list[int]]) -> None:
    long_enough, found = sketched(rows)
    assert found.signatures.shape == (len(long_enough), PERMUTATIONS)
    for row, signature in zip(long_enough, found.signatures, strict=True):
        expected = minhash(shingle_hashes(rows[row])).hashvalues
        assert signature.dtype == expected.dtype
        assert np.array_equal(signature, expected)


@given(texts)
def test_candidates_over_arrays_are_those_of_datasketch(rows: list[list[int]]) -> None:
    long_enough, found = sketched(rows)
    index = MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS, ROWS))
    expected = set()
    for row in long_enough:
        each = minhash(shingle_hashes(rows[row]))
        expected |= {(one, row) for one in index.query(each)}
        index.insert(row, each)
    one, other = decode(meeting_in_bands(found.signatures, long_enough))
    assert set(zip(one.tolist(), other.tolist(), strict=True)) == expected


@given(texts)
def test_fingerprints_over_arrays_are_those_of_plain_winnowing(rows: list[list[int]]) -> None:
    long_enough, found = sketched(rows)
    expected = [
        (row, place, hashes[place])
        for row in long_enough for hashes in [upper_halves(shingle_hashes(rows[row]))]
        for place in fingerprint_places(hashes)
    ]
    assert list(zip(*(column.tolist() for column in columns_of(found)), strict=True)) == expected


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_all_searches_find_equal_groups(seed: int) -> None:
    shelf = Shelf([sketch(Newsroom(seed).batch(40))])
    by_lookup, by_objects, by_arrays = (join_shelf(shelf, search(shelf)) for search in (Lookup, Objects, Arrays))
    assert by_arrays == by_objects
    rows = [row for row, count in enumerate(shelf.counts) if count >= SHINGLE]
    looked_up, sketched_pairs = (set(search(shelf).near(rows)) for search in (Lookup, Arrays))
    assert looked_up >= sketched_pairs
    if looked_up == sketched_pairs:  # copies just above the threshold may meet in no band
        assert by_arrays.origins == by_lookup.origins
        assert shown(by_arrays.groups) == shown(by_lookup.groups) != []
    assert all(common.jaccard < 0.7 for common in looked_up - sketched_pairs)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_kernels_find_what_numpy_finds(seed: int) -> None:
    work = pytest.importorskip("crosscheck.copies.kernels.work").BY_NUMBA
    shelf = Shelf([sketch(Newsroom(seed).batch(40))])
    assert join_shelf(shelf, Arrays(shelf, work)) == join_shelf(shelf, Arrays(shelf))


@settings(deadline=None)
@given(texts)
def test_kernels_sketch_what_numpy_sketches(rows: list[list[int]]) -> None:
    work = pytest.importorskip("crosscheck.copies.kernels.work").BY_NUMBA
    long_enough, expected = sketched(rows)
    found = sketch_rows(WordBuffer(shelf_of(rows)), long_enough, work.sketch)
    assert np.array_equal(found.signatures, expected.signatures)
    for mine, others in zip(columns_of(found), columns_of(expected), strict=True):
        assert mine.dtype == others.dtype
        assert np.array_equal(mine, others)


@settings(deadline=None)
@given(texts)
def test_kernels_find_the_candidates_that_numpy_finds(rows: list[list[int]]) -> None:
    work = pytest.importorskip("crosscheck.copies.kernels.work").BY_NUMBA
    long_enough, found = sketched(rows)
    expected = meeting_in_bands(found.signatures, long_enough)
    assert np.array_equal(work.meet(found.signatures, long_enough), expected)


@pytest.mark.parametrize("meet", ["numpy", "numba"])
def test_each_of_many_equal_rows_meets_those_next_to_it(meet: str) -> None:
    work = BY_NUMPY if meet == "numpy" else pytest.importorskip("crosscheck.copies.kernels.work").BY_NUMBA
    one, other = decode(work.meet(np.zeros((200, PERMUTATIONS), np.uint32), range(200)))
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == [
        (row, later) for row in range(200) for later in range(row + 1, min(row + REACH, 199) + 1)
    ]


@settings(deadline=None)
@given(texts)
def test_runs_are_the_same_in_plain_python_over_arrays_and_by_kernels(rows: list[list[int]]) -> None:
    words = WordBuffer(shelf_of(rows))
    one, other = rows[0], rows[-1]
    expected = shared_runs(one, other, shingle_hashes(one), shingle_hashes(other))
    assert BY_NUMPY.runs(words, 0, len(rows) - 1) == expected
    work = pytest.importorskip("crosscheck.copies.kernels.work").BY_NUMBA
    assert work.runs(words, 0, len(rows) - 1) == expected


@pytest.mark.parametrize("search", [Lookup, Arrays])
def test_a_thousand_words_of_one_word_take_no_time(search: type[Lookup] | type[Arrays]) -> None:
    shelf = shelf_of([[7] * (1_000 + number) for number in range(60)])
    assert len(join_shelf(shelf, search(shelf)).groups) == 1


def test_near_copies_are_told_as_pairs_whatever_finds_them() -> None:
    batch = Newsroom(3).batch(30)
    found = list(similar(batch))
    assert len(found) == 12
    assert all(one < other and jaccard >= NEAR_JACCARD for one, other, jaccard in found)
    near = {(each.article, each.other) for group in join([sketch(batch)]).groups for each in group.edges
            if each.kind is CopyKind.NEAR and each.similarity >= NEAR_JACCARD}
    assert near <= {(one, other) for one, other, _ in found}


def test_the_same_pairs_are_told_of_words_read_and_looked_up_over_arrays(monkeypatch: pytest.MonkeyPatch) -> None:
    batch = Newsroom(3).batch(30)
    expected = sorted(similar(batch))
    monkeypatch.setattr(sketches, "BULK_CHARACTERS", 0)
    monkeypatch.setattr(search, "LOOKUP_WORK", 0)
    monkeypatch.setattr(search, "OBJECTS_ARTICLES", 0)
    assert sorted(similar(batch)) == expected


def test_every_two_articles_of_the_same_words_are_a_pair() -> None:
    batch = [article(name, LEAD, SECOND) for name in "abc"]
    assert list(similar(batch)) == [("a", "b", 1.0), ("a", "c", 1.0), ("b", "c", 1.0)]


def test_kernels_work_on_large_batches_where_numba_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    work = pytest.importorskip("crosscheck.copies.kernels.work").BY_NUMBA
    assert _work(FAST_WORDS - 1) is BY_NUMPY
    assert _work(FAST_WORDS) is work
    monkeypatch.setitem(sys.modules, "numba", None)
    for name in [name for name in sys.modules if name.startswith("crosscheck.copies.kernels")]:
        monkeypatch.delitem(sys.modules, name)
    assert _work(FAST_WORDS) is BY_NUMPY
