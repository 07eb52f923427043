"""Work done beside the GUI thread: a few threads, and the answer handed back in the GUI thread."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Hashable
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
    """Carries a worker's result to the GUI thread, and keeps it until it is its turn."""

    ready = Signal(object)

    def __init__(self, owner: QObject, done: Done, failed: Failed | None) -> None:
        super().__init__()
        self.owner, self.done, self.failed = owner, done, failed
        self.outcome: tuple[bool, Any] | None = None


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
        self._lines: dict[Hashable, deque[_Answer]] = {}
        self._is_closed = False

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(self._threads, self._name)

    @property
    def under_way(self) -> int:
        """How many tasks were not answered yet."""
        return len(self._under_way)

    def run(
        self, task: Callable[[], Any], *, owner: QObject, done: Done, failed: Failed | None = None,
        topic: Hashable | None = None,
    ) -> None:  # fmt: skip
        """`done(result)` or `failed(refusal)` in the GUI thread, unless `owner` is gone by then.

        What one owner asks about one `topic` is answered in the order in which it was asked, so that what is shown in
        the end answers the last question. None: answered as soon as it is known.
        """
        if self._is_closed:
            return
        answer = _Answer(owner, done, failed)
        place = (id(owner), id(answer) if topic is None else topic)
        self._lines.setdefault(place, deque()).append(answer)
        self._under_way.add(answer)
        self.busy_changed.emit(len(self._under_way))
        answer.ready.connect(lambda outcome: self._on_ready(place, answer, outcome), Qt.ConnectionType.QueuedConnection)
        self._pool.submit(_outcome, task, answer)

    def close(self, *, drop: bool = False) -> None:
        """Takes no more and waits for what is under way; with `drop` what was not begun is forgotten."""
        self._is_closed = True
        if "_pool" in self.__dict__:
            self._pool.shutdown(wait=True, cancel_futures=drop)

    def _on_ready(self, place: Hashable, answer: _Answer, outcome: tuple[bool, Any]) -> None:
        if isValid(self):  # else the desk went while the answer was on its way
            answer.outcome = outcome
            self._go_on(place)

    def _go_on(self, place: Hashable) -> None:
        line = self._lines[place]
        answer, outcome = line[0], line[0].outcome
        if outcome is None:
            return
        line.popleft()
        if not line:
            del self._lines[place]
        try:
            self._deliver(answer, *outcome)
        finally:
            if line:
                self._go_on(place)

    def _deliver(self, answer: _Answer, worked: bool, value: Any) -> None:
        self._under_way.discard(answer)
        self.busy_changed.emit(len(self._under_way))
        if not isValid(answer.owner):
            return
        if worked:
            hand_back(answer.done, value)
        elif answer.failed is not None and _is_there(answer.failed):
            answer.failed(value)
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
