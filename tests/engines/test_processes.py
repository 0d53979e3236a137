"""Batches on several processes: in order, bounded, and telling what killed one."""

import os
from collections.abc import Iterator, Sequence

import pytest

from crosscheck.engines import batched, mapped
from crosscheck.engines.processes import BATCH_ARTICLES, BATCH_CHARACTERS, IN_FLIGHT, SERIAL_BATCHES
from crosscheck.errors import WorkerError
from crosscheck.model import Article, ArticleId, Skipped

PARENT = os.getpid()


def article(number: int, text: str = "x") -> Article:
    return Article(ArticleId(f"a{number}"), f"a{number}", text, ())


def ids_and_process(articles: Sequence[Article]) -> tuple[list[str], bool]:
    return [each.id for each in articles], os.getpid() == PARENT


def deadly(articles: Sequence[Article]) -> int:
    if any(each.text == "deadly" for each in articles):
        os._exit(9)
    return len(articles)


def killed_once(articles: Sequence[Article]) -> int:
    """Dies among others and not alone, as for want of memory."""
    if len(articles) > 1:
        os._exit(9)
    return len(articles)


def failing(articles: Sequence[Article]) -> int:
    raise LookupError(articles[0].id)


def test_a_batch_is_full_by_articles_or_by_characters() -> None:
    many = [article(number) for number in range(BATCH_ARTICLES + 1)]
    long = [article(number, "x" * BATCH_CHARACTERS) for number in range(2)]

    assert [len(batch) for batch in batched(many)] == [BATCH_ARTICLES, 1]
    assert [len(batch) for batch in batched(long)] == [1, 1]
    assert list(batched([])) == []


def test_results_come_in_order_with_what_was_skipped_in_its_place() -> None:
    gap = Skipped("b", "empty file")
    batches = [[article(number), gap] for number in range(12)]

    found = list(mapped(ids_and_process, batches, 2))
    assert [batch for batch, _ in found] == batches
    assert [result for _, result in found] == [([f"a{number}"], False) for number in range(12)]


@pytest.mark.parametrize(("count", "jobs"), [(SERIAL_BATCHES, 2), (SERIAL_BATCHES, 0), (12, 1)])
def test_little_work_and_one_job_start_no_process(count: int, jobs: int) -> None:
    batches = [[article(number)] for number in range(count)]

    assert [here for _, (_, here) in mapped(ids_and_process, batches, jobs)] == [True] * count


def test_few_batches_are_read_ahead() -> None:
    read = 0

    def reading() -> Iterator[list[Article]]:
        nonlocal read
        for number in range(100):
            read = number + 1
            yield [article(number)]

    results = mapped(ids_and_process, reading(), 2)
    for done, _ in enumerate(results):
        assert read <= done + 1 + IN_FLIGHT * 2


def test_a_process_that_dies_names_the_article() -> None:
    batches = [[article(number, "deadly" if number == 7 else "x"), article(100 + number)] for number in range(12)]

    with pytest.raises(WorkerError) as caught:
        list(mapped(deadly, batches, 2))
    assert str(caught.value) == (
        "a7: the process that read its claims died; leave this article out, and please report it"
    )


def test_a_process_that_was_killed_says_where_it_was() -> None:
    batches = [[article(number), article(100 + number)] for number in range(4)]

    with pytest.raises(WorkerError, match=r"^a0: a process that read claims from here on was killed, perhaps for want"):
        list(mapped(killed_once, batches, 2))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_inside_is_raised_as_it_is(jobs: int) -> None:
    with pytest.raises(LookupError, match="a0"):
        list(mapped(failing, [[article(number)] for number in range(5)], jobs))
