"""Work shared among processes, its results in order."""

from __future__ import annotations

import os
import signal
from itertools import chain
from queue import Queue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from wireparse.cli.sources import Batch, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor, Future

__all__ = ["WorkerError", "cores", "work_through"]

# So many bytes are read alone before other processes are started: fewer are done before those would be ready.
_ALONE: Final = 100_000
_AHEAD: Final = 4  # batches waiting for each process

# A feeder that still reads when all ends is killed with the interpreter. It must not be the last to hold its pool, or it would be
# killed while it gives the pool's semaphores back.
_abandoned: Final[list[Executor]] = []

Result = TypeVar("Result")


class WorkerError(Exception):
    """A process that shared the work has ended."""


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def work_through(
    work: Callable[[Record], Result], source: Iterator[Batch], jobs: int | None
) -> Iterator[tuple[Batch, list[Result]]]:
    """Do the work for the records of each batch, in order.

    Args:
        work: a function that other processes can be sent.
        source: read in step with the work, never far ahead of it.
        jobs: the number of processes; `None` for one a core once the source has proved large.
    """
    alone = 0
    for batch in source if jobs is None or jobs == 1 else ():
        yield batch, _each(work, batch)
        alone += batch.size
        if jobs is None and alone >= _ALONE and cores() > 1:
            break
    yield from _shared(work, source, cores() if jobs is None else jobs)


def _each(work: Callable[[Record], Result], batch: Batch) -> list[Result]:
    return [work(item) for item in batch.items if isinstance(item, Record)]


class _Ended(NamedTuple):
    """The source is at its end, or failed."""

    error: BaseException | None


def _shared(
    work: Callable[[Record], Result], source: Iterator[Batch], jobs: int
) -> Iterator[tuple[Batch, list[Result]]]:
    """Hand batches out as they are read, by a thread of its own: a stream that pauses keeps no result waiting."""
    first = next(source, None)
    if first is None:
        return
    import multiprocessing  # noqa: PLC0415  (only for input that is worth it)
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _ignore_interrupts)
    queue: Queue[tuple[Batch, Future[list[Result]]] | _Ended] = Queue(jobs * _AHEAD)
    starting = Lock()  # no end while a process is being started: it would miss what it is to be told
    feeder = Thread(target=_feed, args=(work, chain((first,), source), pool, queue, starting), daemon=True)
    try:
        feeder.start()
        while not isinstance(item := queue.get(), _Ended):
            batch, future = item
            yield batch, future.result()
        feeder.join()
        if item.error is not None:
            raise item.error
    except BrokenProcessPool:
        raise WorkerError(
            "a process that shared the work has ended, perhaps for want of memory; try --jobs 1"
        ) from None
    finally:
        if feeder.is_alive():
            _abandoned.append(pool)
        with starting:
            # The pool's own thread must have ended before the interpreter does: Python 3.11 would wake it while it closes.
            pool.shutdown(cancel_futures=True)


def _feed(work: Any, source: Iterator[Batch], pool: Executor, queue: Queue[Any], starting: Lock) -> None:
    _hold_interrupts()
    try:
        for batch in source:
            with starting:
                future = pool.submit(_each, work, batch)
            queue.put((batch, future))
    except BaseException as error:  # noqa: BLE001  (it is raised where the results are taken)
        queue.put(_Ended(error))
    else:
        queue.put(_Ended(None))


# The first process alone answers Ctrl-C, so that one word ends them all without a traceback.


def _hold_interrupts() -> None:
    """Hold interrupts back from this thread, and so from the processes that it starts, before they can ignore them."""
    if hasattr(signal, "pthread_sigmask"):  # not on Windows
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
