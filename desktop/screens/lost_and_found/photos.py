"""The photos of a found item: what is dropped or removed goes to core at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.base.errors import Refused
from core.files import FileRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.lost_and_found.actions import FoundActions
from desktop.screens.reading_files import read_small, read_whole
from desktop.screens.work_orders.photo_view import PhotoView
from desktop.widgets.photo_strip import Photo, PhotoStrip


class FoundPhotos(QWidget):
    """Shows what is stored; opened large by a click."""

    def __init__(self, desk: Desk, actions: FoundActions) -> None:
        super().__init__()
        self._desk, self._actions = desk, actions
        self._item_id: int | None = None
        self._shown: list[int] | None = None
        self.strip = PhotoStrip(load=self._load_small)
        self.strip.added.connect(self._add)
        self.strip.removed.connect(self._remove)
        self.strip.opened.connect(self.show_large)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)

    def show_files(self, item_id: int, rows: Sequence[FileRow]) -> None:
        """Only where there are others than are shown."""
        ids = [row.id for row in rows]
        if (item_id, ids) != (self._item_id, self._shown):
            self._item_id, self._shown = item_id, ids
            self.strip.set_value([Photo(row.name, None, row.id) for row in rows])

    def _load_small(self, key: int, done: Callable[[bytes], None]) -> None:
        read_small(self._desk, self, key, done)

    def _add(self, photo: Photo) -> None:
        if self._item_id is not None and photo.data is not None:
            self._actions.add_photo(self._item_id, photo.name, photo.data, self._refused)

    def _remove(self, photo: Photo) -> None:
        if photo.key is not None:
            self._actions.remove_photo(photo.key, photo.name, self._refused)

    def _refused(self, refusal: Refused) -> None:
        self._desk.say(in_words(refusal), "danger")
        self._shown = None  # what the strip shows is not what is stored: the next reading shows that again

    def show_large(self, photo: Photo) -> PhotoView | None:
        """Opens the photo, and with the arrows the others."""
        if photo.key is None:
            return None
        keys = [other.key for other in self.strip.value() if other.key is not None]
        view = PhotoView(self.window(), self._load_large, keys, photo.key)
        view.open()
        return view

    def _load_large(self, key: Any, done: Callable[[str, bytes], None], failed: Callable[[str], None]) -> None:
        read_whole(self._desk, self, key, done, failed)
