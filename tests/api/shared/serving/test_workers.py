"""The threads that run the requests."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from api.shared.serving.workers import Workers


class Job:
    """Runs a function, or notes that it was given up."""

    def __init__(self, run: Callable[[], object]) -> None:
        self.service = run
        self.cancelled = False

    def cancel(self) -> None:
        """Gives up."""
        self.cancelled = True


def test_jobs_run_side_by_side() -> None:
    """Two threads are two jobs at once."""
    workers, both = Workers(2), threading.Barrier(2, timeout=20)
    for _ in range(2):
        workers.add_task(Job(both.wait))
    assert workers.shutdown(cancel_pending=False)
    assert not both.broken


def test_the_end_waits_for_what_runs_and_cancels_what_waits() -> None:
    """A job that has begun is finished; one in the queue is given up."""
    workers, begun, gate, done = Workers(1), threading.Event(), threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        gate.wait()
        done.set()

    waiting = Job(lambda: None)
    workers.add_task(Job(slow))
    workers.add_task(waiting)
    begun.wait()
    assert not workers.shutdown(timeout=0)
    gate.set()
    assert done.wait(20) and waiting.cancelled


def test_a_job_that_fails_ends_no_thread(caplog: pytest.LogCaptureFixture) -> None:
    """The failure is logged and the next job runs."""
    workers, ran = Workers(1), threading.Event()

    def failing() -> None:
        raise RuntimeError("broken job")

    workers.add_task(Job(failing))
    workers.add_task(Job(ran.set))
    assert ran.wait(20)
    workers.shutdown()
    assert "broken job" in caplog.text


def test_helpers_come_where_all_are_held_up() -> None:
    """One after the other, as many as there are; what they leave waits for its turn."""
    workers, gate, answered = Workers(1, helpers=2), threading.Event(), threading.Semaphore(0)
    for _ in range(2):
        workers.add_task(Job(gate.wait))
    for _ in range(5):
        workers.add_task(Job(answered.release))
    assert all(answered.acquire(timeout=20) for _ in range(5))
    gate.set()
    assert workers.shutdown(cancel_pending=False, timeout=20)


def test_helpers_end_with_the_others_and_take_nobodys_end() -> None:
    """Also one that finds nothing but the word to stop."""
    workers, gate = Workers(2, helpers=3), threading.Event()
    for _ in range(2):
        workers.add_task(Job(gate.wait))
    assert not workers.shutdown(cancel_pending=False, timeout=0.2)
    gate.set()
    assert workers.shutdown(cancel_pending=False, timeout=20)
