"""Work done beside the GUI thread: a few threads, and the answer handed back in the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from core.base.errors import Refused

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Done = Callable[[Any], object]
Failed = Callable[[Refused], object]

#: What is said where the program itself is at fault.
FAULT = "Something went wrong in the program; nothing was stored. Details are in the log."
_log = logging.getLogger(__name__)


class _Answer(QObject):
    """Carries a worker's result to the GUI thread."""

    ready = Signal(object)


class Errands(QObject):
    """Runs tasks in the order given, at most `threads` at once. Answers for an owner that is gone are dropped."""

    #: A refusal that nobody else was told of, also where who was to hear it is gone.
    refused = Signal(object)
    #: How many are under way.
    busy_changed = Signal(int)

    def __init__(self, name: str, threads: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._threads = name, threads
        self._under_way: set[_Answer] = set()
        self._is_closed = False

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(self._threads, self._name)

    @property
    def under_way(self) -> int:
        """How many tasks were not answered yet."""
        return len(self._under_way)

    def run(self, task: Callable[[], Any], *, owner: QObject, done: Done, failed: Failed | None = None) -> None:
        """`done(result)` or `failed(refusal)` in the GUI thread, unless `owner` is gone by then."""
        if self._is_closed:
            return
        answer = _Answer()
        self._under_way.add(answer)
        self.busy_changed.emit(len(self._under_way))
        answer.ready.connect(
            lambda outcome: self._deliver(answer, outcome, owner, done, failed), Qt.ConnectionType.QueuedConnection
        )
        self._pool.submit(_outcome, task, answer)

    def close(self, *, drop: bool = False) -> None:
        """Takes no more and waits for what is under way; with `drop` what was not begun is forgotten."""
        self._is_closed = True
        if "_pool" in self.__dict__:
            self._pool.shutdown(wait=True, cancel_futures=drop)

    def _deliver(
        self, answer: _Answer, outcome: tuple[bool, Any], owner: QObject, done: Done, failed: Failed | None
    ) -> None:
        if not isValid(self):  # the desk went while the answer was on its way
            return
        self._under_way.discard(answer)
        self.busy_changed.emit(len(self._under_way))
        worked, value = outcome
        if not isValid(owner):
            return
        if worked:
            hand_back(done, value)
        elif failed is not None and _is_there(failed):
            failed(value)
        else:
            self.refused.emit(value)


def hand_back(done: Callable[..., object], *values: Any) -> None:
    """Calls it, unless it is the method of a widget that was closed while core worked."""
    if _is_there(done):
        done(*values)


def _is_there(called: Callable[..., object]) -> bool:
    whose = getattr(called, "__self__", None)
    return not isinstance(whose, QObject) or isValid(whose)


def _outcome(task: Callable[[], Any], answer: _Answer) -> None:
    try:
        outcome: tuple[bool, Any] = (True, task())
    except Refused as refusal:
        outcome = (False, refusal)
    except Exception:  # a bug: written down once, here, and told in words
        _log.exception("an errand failed")
        outcome = (False, Refused(FAULT))
    answer.ready.emit(outcome)
