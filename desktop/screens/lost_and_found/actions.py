"""What is done to found items, told with Undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import files, found_items
from core.base.transaction import Transaction
from core.found_items import FoundItemRow, NewFoundItem
from core.rules.words import FileKind
from core.storage.store import FileStore
from desktop.desk import Desk
from desktop.errands import Failed, hand_back

Photos = list[tuple[str, bytes]]


class FoundActions(QObject):
    """Asks core and tells what became of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def claim(
        self, item: FoundItemRow, by: str, at: datetime | None, done: Callable[[], object], failed: Failed
    ) -> None:
        """Given to whom it belongs."""
        words = self.tr("{what} was given to {name}").format(what=item.what, name=by)
        self._desk.ask.write(
            found_items.claim, item.id, by, at=at, version=item.version, owner=self,
            done=lambda row: self._on_gone(row, words, done), failed=failed,
        )  # fmt: skip

    def dispose(
        self, item: FoundItemRow, note: str | None, at: datetime | None, done: Callable[[], object], failed: Failed
    ) -> None:
        """Gone otherwise."""
        words = self.tr("{what} was disposed of").format(what=item.what)
        self._desk.ask.write(
            found_items.dispose, item.id, note, at=at, version=item.version, owner=self,
            done=lambda row: self._on_gone(row, words, done), failed=failed,
        )  # fmt: skip

    def _on_gone(self, row: FoundItemRow, words: str, done: Callable[[], object]) -> None:
        hand_back(done)
        self._desk.say(words, undo=lambda: self._reopen(row, row.version))

    def reopen(self, item: FoundItemRow) -> None:
        """It is here after all."""
        words = self.tr("{what} is here again").format(what=item.what)
        self._desk.ask.write(
            found_items.reopen, item.id, version=item.version, owner=self, done=lambda _: self._desk.say(words)
        )

    def _reopen(self, row: FoundItemRow, version: int) -> None:
        self._desk.ask.write(found_items.reopen, row.id, version=version, owner=self, done=lambda _: None)

    def delete(self, item: FoundItemRow) -> None:
        """It was never found."""
        words = self.tr("{number} is deleted").format(number=item.number)
        self._desk.ask.write(
            found_items.delete, item.id, version=item.version, owner=self,
            done=lambda _: self._desk.say(words, undo=lambda: self._restore(item)),
        )  # fmt: skip

    def _restore(self, item: FoundItemRow) -> None:
        self._desk.ask.write(found_items.restore, item.id, owner=self, done=lambda _: None)

    def add_photo(self, item_id: int, name: str, data: bytes, failed: Failed) -> None:
        """Stored at once."""
        self._desk.ask.write_in_steps(
            files.take_in, self._desk.shop.store, "found_item", item_id, name, data, FileKind.PHOTO, owner=self,
            done=lambda _: None, failed=failed,
        )  # fmt: skip

    def remove_photo(self, file_id: int, name: str, failed: Failed) -> None:
        """With a way back."""
        words = self.tr("{name} is removed").format(name=name)
        self._desk.ask.write(
            files.delete, file_id, owner=self, failed=failed,
            done=lambda _: self._desk.say(words, undo=lambda: self._bring_back(file_id)),
        )  # fmt: skip

    def _bring_back(self, file_id: int) -> None:
        self._desk.ask.write(files.restore, file_id, owner=self, done=lambda _: None)


def add_with_photos(tx: Transaction, store: FileStore, new: NewFoundItem, photos: Photos) -> FoundItemRow:
    """The item and all its photos, or nothing. Raises: Forbidden, NotFound, Invalid, StorageFull, Unavailable."""
    item = found_items.add(tx, new)
    for name, data in photos:
        files.add(tx, store, "found_item", item.id, name, data, FileKind.PHOTO)
    return item
