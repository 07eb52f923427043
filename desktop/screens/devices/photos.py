"""A device's photos, from itself and from its jobs, shown small and opened large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from core.files import FileRow
from desktop.desk import Desk
from desktop.screens.reading_files import read_small, read_whole
from desktop.screens.work_orders.photo_view import PhotoView
from desktop.widgets.background import Background
from desktop.widgets.flow import Flow
from desktop.widgets.photo_strip import SIDE, Photo, Thumbnail, small_picture


class PassportPhotos(QWidget):
    """They are looked at here; added and removed at their job."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._background = Background(self)
        self._flow = Flow(8, self)
        self._tiles: dict[int, Thumbnail] = {}
        self.hide()

    def show_files(self, rows: Sequence[FileRow]) -> None:
        """Shows these; the same ones again change nothing."""
        if [row.id for row in rows] == list(self._tiles):
            return
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._tiles = {row.id: self._tile(row) for row in rows}
        for file_id, tile in self._tiles.items():
            self._flow.addWidget(tile)
            self._load(file_id, tile)
        self.setVisible(bool(rows))
        self.updateGeometry()

    def _tile(self, row: FileRow) -> Thumbnail:
        tile = Thumbnail(Photo(row.name, None, row.id))
        tile.cross.hide()
        tile.clicked.connect(lambda: self.show_large(row.id))
        return tile

    def _load(self, file_id: int, tile: Thumbnail) -> None:
        pixels = round(SIDE * self.devicePixelRatioF())

        def draw(data: bytes) -> None:
            self._background.run(lambda: small_picture(data, pixels), tile.set_image)

        read_small(self._desk, tile, file_id, draw)

    def show_large(self, file_id: int) -> PhotoView:
        """Opens one, and with the arrows the others."""
        view = PhotoView(self.window(), self._load_large, list(self._tiles), file_id)
        view.open()
        return view

    def _load_large(self, key: Any, done: Callable[[str, bytes], None], failed: Callable[[str], None]) -> None:
        read_whole(self._desk, self, key, done, failed)
