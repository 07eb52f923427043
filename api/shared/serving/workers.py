"""The threads that run the requests."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import Protocol

_log = logging.getLogger(__name__)


class Job(Protocol):
    """What a worker can run: a connection with a complete request."""

    def service(self) -> None:
        """Answers one request."""

    def cancel(self) -> None:
        """Gives up on it."""


class Workers:
    """A fixed number of threads on one queue; stands where Waitress has its task dispatcher."""

    def __init__(self, threads: int) -> None:
        # Waitress's own dispatcher takes a lock and a condition for each request and warns of every queue.
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._threads = [self._started(number) for number in range(threads)]

    def _started(self, number: int) -> threading.Thread:
        thread = threading.Thread(target=self._work, name=f"request-{number}", daemon=True)
        thread.start()
        return thread

    def _work(self) -> None:
        take: Callable[[], Job | None] = self._queue.get
        while (job := take()) is not None:
            try:
                job.service()
            except Exception:
                _log.exception("A request could not be answered")

    def add_task(self, job: Job) -> None:
        """Waitress's name for handing over a connection whose request is complete."""
        self._queue.put(job)

    def shutdown(self, cancel_pending: bool = True, timeout: float = 5) -> bool:
        """Ends the threads after what they are doing; True where all of them did within `timeout` seconds."""
        while cancel_pending and not self._queue.empty():
            job = self._queue.get()
            if job is not None:
                job.cancel()
        for _ in self._threads:
            self._queue.put(None)
        end = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)
