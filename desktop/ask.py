"""The one seam between screens and core: runs an operation in a worker thread and hands plain data back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.base.errors import Refused
from desktop.errands import Done, Errands, Failed

if TYPE_CHECKING:
    from core.base.permissions import Actor
    from core.shop import Shop


class Ask(QObject):
    """One per signed-in person. Answers for an owner that is gone are dropped.

    Where no `failed` is given with the call, `refused` tells it to whoever listens (the window says it).
    """

    refused = Signal(object)
    #: True while anything is under way; the window shows it
    busy_changed = Signal(bool)

    def __init__(self, shop: Shop, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shop = shop
        self.actor = actor
        self._readers = Errands("ask-read", 3, self)
        self._writer = Errands("ask-write", 1, self)
        for errands in (self._readers, self._writer):
            errands.refused.connect(self.refused)
            errands.busy_changed.connect(self._tell_busy)
        self._was_busy = False

    def read(
        self,
        operation: Callable[..., Any],
        *args: Any,
        owner: QObject,
        done: Done,
        failed: Failed | None = None,
        **named: Any,
    ) -> None:
        """Runs `operation(tx, *args, **named)` on one consistent state; `done(result)` in the GUI thread.

        Whoever asks the same operation again, with whatever it takes, hears the answers in the order of the questions.
        """
        self._readers.run(
            lambda: self._reading(operation, args, named), owner=owner, done=done, failed=failed, topic=operation
        )

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
        self._writer.run(lambda: self._writing(operation, args, named), owner=owner, done=done, failed=failed)

    def write_in_steps(
        self,
        operation: Callable[..., Any],
        *args: Any,
        owner: QObject,
        done: Done,
        failed: Failed | None = None,
    ) -> None:
        """Runs `operation(shop, actor, channel, *args)`, which opens its own transactions and works between them."""
        self._writer.run(lambda: self._stepping(operation, args), owner=owner, done=done, failed=failed)

    def work(self, task: Callable[[], Any], *, owner: QObject, done: Done, failed: Failed | None = None) -> None:
        """Runs slow work without a transaction (a PDF, a password hash, a backup)."""
        self._readers.run(task, owner=owner, done=done, failed=failed)

    @property
    def writes_under_way(self) -> int:
        """How many writes were not answered yet."""
        return self._writer.under_way

    @property
    def is_busy(self) -> bool:
        """Whether anything was not answered yet."""
        return bool(self._readers.under_way or self._writer.under_way)

    def close(self) -> None:
        """Waits for what is being written; what is being read is forgotten."""
        self._readers.close(drop=True)
        self._writer.close()

    def _reading(self, operation: Callable[..., Any], args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        from core.base.events import Channel

        with self.shop.reading(self.actor, Channel.DESKTOP) as tx:
            return operation(tx, *args, **named)

    def _writing(self, operation: Callable[..., Any], args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        from core.base.events import Channel

        with self.shop.transaction(self.actor, Channel.DESKTOP) as tx:
            return operation(tx, *args, **named)

    def _stepping(self, operation: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        from core.base.events import Channel

        return operation(self.shop, self.actor, Channel.DESKTOP, *args)

    def _tell_busy(self) -> None:
        if self.is_busy != self._was_busy:
            self._was_busy = self.is_busy
            self.busy_changed.emit(self._was_busy)


def in_words(refusal: Refused) -> str:
    """What core said, in the language of the screen."""
    translated = QCoreApplication.translate("core", refusal.template)
    if not refusal.values:
        return translated
    values = dict(refusal.values)
    if isinstance(values.get("thing"), str):  # core's word for a noun; other values are the user's own
        values["thing"] = QCoreApplication.translate("core", str(values["thing"]))
    return translated.format(**values)
