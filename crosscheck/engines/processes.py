"""A pure function over batches of articles, on several processes: results in the order of the batches, few at a time in
memory, and a process that dies told with the article it died of."""

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypeVar

from crosscheck.errors import WorkerError
from crosscheck.model import Article, Skipped

if TYPE_CHECKING:  # not before there is work for them: most runs start no process
    from concurrent.futures import Future, ProcessPoolExecutor

BATCH_ARTICLES: Final = 64
"""Articles of a batch at most: enough that handing them over costs little, few enough to keep every process busy."""

BATCH_CHARACTERS: Final = 1_000_000
"""Characters after which a batch is full, whatever its articles: of long reports, a few."""

SERIAL_BATCHES: Final = 2
"""Batches up to which no process is started: a second or less of work, which starting them hardly shortens."""

IN_FLIGHT: Final = 3
"""Batches handed out per process: one in work, one waiting, one done. It bounds memory, whatever the batch comes to."""

R = TypeVar("R")

Batch = Sequence[Article | Skipped]
"""What was read, in its order; skips travel along so that the order stays, and are not handed over."""


def batched(items: Iterable[Article | Skipped]) -> Iterator[Batch]:
    """Inputs in batches, lazily."""
    batch: list[Article | Skipped] = []
    characters = 0
    for item in items:
        batch.append(item)
        characters += 0 if isinstance(item, Skipped) else len(item.text)
        if len(batch) >= BATCH_ARTICLES or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def mapped(
    function: Callable[[Sequence[Article]], R], batches: Iterable[Batch], jobs: int = 0
) -> Iterator[tuple[Batch, R]]:  # fmt: skip
    """Each batch with what the function makes of its articles, in order.

    `jobs` is a number of processes, 0 for as many as there are cores. Up to `SERIAL_BATCHES` batches, and with one job,
    all is done in this process. `function` and its results must be picklable. Raises WorkerError that names the article
    when a process dies; what the function itself raises is raised here.
    """
    processes = jobs or cores()
    remaining = iter(batches)
    first = list(islice(remaining, SERIAL_BATCHES + 1)) if processes > 1 else []
    if len(first) <= SERIAL_BATCHES:
        for batch in chain(first, remaining):
            yield batch, function(articles_of(batch))
    else:
        yield from _in_processes(function, chain(first, remaining), processes)


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def articles_of(batch: Batch) -> list[Article]:
    """The articles of a batch, without what was skipped."""
    return [item for item in batch if not isinstance(item, Skipped)]


def _in_processes(
    function: Callable[[Sequence[Article]], R], batches: Iterable[Batch], processes: int
) -> Iterator[tuple[Batch, R]]:  # fmt: skip
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[tuple[Batch, Future[R]]] = deque()
    pool = _pool(processes)
    try:
        for batch in batches:
            waiting.append((batch, pool.submit(function, articles_of(batch))))
            if len(waiting) >= IN_FLIGHT * processes:
                yield _next(waiting)
        while waiting:
            yield _next(waiting)
    except BrokenProcessPool:
        articles = [article for batch, _ in waiting for article in articles_of(batch)]
        raise WorkerError(_died(function, articles)) from None
    finally:
        pool.shutdown(cancel_futures=True)


def _next(waiting: "deque[tuple[Batch, Future[R]]]") -> tuple[Batch, R]:
    """The oldest batch with its result. It stays in the line until that is there: it may be the one that kills."""
    batch, future = waiting[0]
    result = future.result()
    waiting.popleft()
    return batch, result


def _died(function: Callable[[Sequence[Article]], object], articles: Sequence[Article]) -> str:
    """What to say of a process that died: each article that was under way is tried once more, alone."""
    from concurrent.futures.process import BrokenProcessPool

    for article in articles:
        pool = _pool(1)
        try:
            pool.submit(function, [article]).result()
        except BrokenProcessPool:
            return f"{article.id}: the process that read its claims died; leave this article out, and please report it"
        finally:
            pool.shutdown()
    return (
        f"{articles[0].id if articles else 'extraction'}: a process that read claims from here on was killed, perhaps "
        "for want of memory; run with fewer --jobs"
    )


def _pool(processes: int) -> "ProcessPoolExecutor":
    """Forked where that is safe: such a process has everything imported, and needs no main module that can be imported
    again. A pool starts all of its processes at the first batch."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    forks = sys.platform != "darwin" and "fork" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if forks else None)
    return ProcessPoolExecutor(processes, context, _begin)


def _begin() -> None:
    """In a new process: an interrupt is the parent's to handle, and the parent's end is the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
