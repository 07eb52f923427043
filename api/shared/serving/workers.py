"""The threads that run the requests."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Protocol

_log = logging.getLogger(__name__)
#: Hardly a request takes so long; one that does must not hold up the others.
HELD_UP_S = 0.02


class Job(Protocol):
    """What a worker can run: a connection with a complete request."""

    def service(self) -> None:
        """Answers one request."""

    def cancel(self) -> None:
        """Gives up on it."""


class Workers:
    """A fixed number of threads on one queue; stands where Waitress has its task dispatcher.

    Threads that reckon at the same time take turns at Python's lock, which costs more than they gain: two read twice as
    much as twelve. So few are regular. Where all of them are held up while others wait, `helpers` come, one at a time.
    """

    def __init__(self, threads: int, helpers: int = 0) -> None:
        # Waitress's own dispatcher takes a lock and a condition for each request and warns of every queue.
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        #: Jobs that were begun, and those of them by regular threads; only looked at for whether they change.
        self._begun = self._begun_regularly = 0
        self._added, self._ended = threading.Event(), threading.Event()
        #: For one helper: True to come, None to end. One waits at most: later it would call where nobody is needed.
        self._calls: SimpleQueue[bool | None] = SimpleQueue()
        self._helpers = helpers
        watch = [self._watch] if helpers else []
        tasks = [*[self._work] * threads, *[self._help] * helpers, *watch]
        self._regular = threads
        self._threads = [self._started(number, task) for number, task in enumerate(tasks)]

    def _started(self, number: int, task: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=task, name=f"request-{number}", daemon=True)
        thread.start()
        return thread

    def _work(self) -> None:
        take: Callable[[], Job | None] = self._queue.get
        while (job := take()) is not None:
            self._begun_regularly += 1
            self._run(job)

    def _run(self, job: Job) -> None:
        self._begun += 1
        try:
            job.service()
        except Exception:
            _log.exception("A request could not be answered")

    def _watch(self) -> None:
        """Calls a helper as often as a while passes in which somebody waited and nothing was begun."""
        while not self._ended.is_set():
            self._added.wait()
            self._added.clear()
            begun = self._begun
            while not self._ended.wait(HELD_UP_S) and not self._queue.empty():
                if self._begun == begun and self._calls.empty():
                    self._calls.put(True)
                begun = self._begun

    def _help(self) -> None:
        """Stands in for the regular threads until one of them comes for the next job."""
        while self._calls.get():
            begun = self._begun_regularly
            while self._begun_regularly == begun:
                try:
                    job = self._queue.get_nowait()
                except Empty:
                    break
                if job is None:  # the end, which a regular thread waits for
                    self._queue.put(None)
                    break
                self._run(job)

    def add_task(self, job: Job) -> None:
        """Waitress's name for handing over a connection whose request is complete."""
        self._queue.put(job)
        if self._helpers and not self._added.is_set():
            self._added.set()

    def shutdown(self, cancel_pending: bool = True, timeout: float = 5) -> bool:
        """Ends the threads after what they are doing; True where all of them did within `timeout` seconds."""
        while cancel_pending and not self._queue.empty():
            job = self._queue.get()
            if job is not None:
                job.cancel()
        for _ in range(self._regular):
            self._queue.put(None)
        self._ended.set()
        self._added.set()
        for _ in range(self._helpers):
            self._calls.put(None)
        end = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)
