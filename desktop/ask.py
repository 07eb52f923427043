"""The one seam between screens and core: runs an operation in a worker thread and hands plain data back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from core.base.errors import Refused
from core.base.events import Channel
from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.shop import Shop

P = ParamSpec("P")
T = TypeVar("T")
Operation = Callable[Concatenate[Transaction, P], T]
Done = Callable[[Any], None]
Failed = Callable[[Refused], None]

_log = logging.getLogger(__name__)


class _Answer(QObject):
    """Carries a worker's result to the GUI thread."""

    ready = Signal(object)


class Ask(QObject):
    """One per signed-in window. Answers for an owner that is gone are dropped.

    `failed` where none is given with the call: `refused` tells it to whoever listens (the window's notice bar).
    """

    refused = Signal(object)
    #: True while anything is under way; the window shows it
    busy_changed = Signal(bool)

    def __init__(self, shop: Shop, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shop = shop
        self.actor = actor
        self._readers = ThreadPoolExecutor(3, "ask-read")
        self._writer = ThreadPoolExecutor(1, "ask-write")
        self._under_way: set[_Answer] = set()

    def read(
        self,
        operation: Callable[..., Any],
        *args: Any,
        owner: QObject,
        done: Done,
        failed: Failed | None = None,
        **named: Any,
    ) -> None:
        """Runs `operation(tx, *args, **named)` on one consistent state; `done(result)` in the GUI thread."""
        self._run(self._readers, lambda: self._reading(operation, args, named), owner, done, failed)

    def write(
        self,
        operation: Callable[..., Any],
        *args: Any,
        owner: QObject,
        done: Done,
        failed: Failed | None = None,
        **named: Any,
    ) -> None:
        """Runs `operation(tx, *args, **named)` in a transaction; `done(result)` after it is on disk."""
        self._run(self._writer, lambda: self._writing(operation, args, named), owner, done, failed)

    def work(self, task: Callable[[], Any], *, owner: QObject, done: Done, failed: Failed | None = None) -> None:
        """Runs slow work without a transaction (a PDF, a password hash, a backup)."""
        self._run(self._readers, task, owner, done, failed)

    def close(self) -> None:
        """Waits for what is being written; what is being read is forgotten."""
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _reading(self, operation: Callable[..., Any], args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        with self.shop.reading(self.actor, Channel.DESKTOP) as tx:
            return operation(tx, *args, **named)

    def _writing(self, operation: Callable[..., Any], args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        with self.shop.transaction(self.actor, Channel.DESKTOP) as tx:
            return operation(tx, *args, **named)

    def _run(
        self, pool: ThreadPoolExecutor, task: Callable[[], Any], owner: QObject, done: Done, failed: Failed | None
    ) -> None:
        answer = _Answer()
        self._under_way.add(answer)
        if len(self._under_way) == 1:
            self.busy_changed.emit(True)
        gone: list[bool] = []
        owner.destroyed.connect(lambda: gone.append(True))
        answer.ready.connect(
            lambda outcome: self._deliver(answer, outcome, bool(gone), done, failed), Qt.ConnectionType.QueuedConnection
        )
        pool.submit(self._outcome, task, answer)

    @staticmethod
    def _outcome(task: Callable[[], Any], answer: _Answer) -> None:
        try:
            outcome: tuple[bool, Any] = (True, task())
        except Refused as refusal:
            outcome = (False, refusal)
        except Exception:  # a bug: said once, here, in words, and kept in the log
            _log.exception("an operation failed")
            outcome = (
                False,
                Refused("Something went wrong in the program; nothing was stored. Details are in the log."),
            )
        answer.ready.emit(outcome)

    def _deliver(
        self, answer: _Answer, outcome: tuple[bool, Any], is_gone: bool, done: Done, failed: Failed | None
    ) -> None:
        self._under_way.discard(answer)
        if not self._under_way:
            self.busy_changed.emit(False)
        worked, value = outcome
        if is_gone:
            return
        if worked:
            done(value)
        elif failed is not None:
            failed(value)
        else:
            self.refused.emit(value)


def in_words(refusal: Refused) -> str:
    """What core said, in the language of the screen."""
    translated = QCoreApplication.translate("core", refusal.template)
    return translated.format(**refusal.values) if refusal.values else translated
