"""One photo as large as the window, with the arrows to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.background import Background
from desktop.widgets.buttons import icon_button
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.state_view import Stateful

Load = Callable[[Any, Callable[[str, bytes], None], Callable[[str], None]], None]
LARGEST_SIDE = 4000


class Picture(QWidget):
    """The image as large as it fits, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the middle of its room."""
        if self.image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = (self.size() * ratio).boundedTo(self.image.size())
        size = self.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio) / ratio
        area = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self.image)


class PhotoView(QDialog):
    """`load(key, done(name, bytes), failed(words))` brings a photo."""

    def __init__(self, parent: QWidget, load: Load, keys: Sequence[Any], key: Any) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photo"))
        self.setAccessibleName(self.tr("Photo"))
        self._load, self._keys, self._place = load, list(keys), list(keys).index(key)
        self._background = Background(self)
        self._name, self._count = ElidedLabel("", "heading"), label("", "secondary")
        self.picture = Picture()
        self._stateful = Stateful(self.picture)
        self.back = icon_button("chevron-left", self.tr("Previous photo"), clicked=lambda: self.step(-1))
        self.forth = icon_button("chevron-right", self.tr("Next photo"), clicked=lambda: self.step(1))
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._name, self._count, self.back, self.forth):
            head.addWidget(widget, 1 if widget is self._name else 0)
        head.addWidget(icon_button("x", self.tr("Close photo"), clicked=self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.addLayout(head)
        column.addWidget(self._stateful, 1)
        self.resize((parent.size() - QSize(80, 60)).expandedTo(QSize(480, 360)))
        self._show()

    @property
    def place(self) -> int:
        """Which of the photos is shown."""
        return self._place

    def step(self, by: int) -> None:
        """To the next one; after the last comes the first."""
        self._place = (self._place + by) % len(self._keys)
        self._show()

    def _show(self) -> None:
        several = len(self._keys) > 1
        self.back.setVisible(several)
        self.forth.setVisible(several)
        self._count.setText(f"{self._place + 1} / {len(self._keys)}" if several else "")
        place = self._place
        self._stateful.loading()
        self._load(
            self._keys[place],
            lambda name, data: self._decode(place, name, data),
            lambda words: self._stateful.error(self.tr("This photo cannot be shown"), words, self._show),
        )

    def _decode(self, place: int, name: str, data: bytes) -> None:
        self._background.run(lambda: decoded(data), lambda image: self._take(place, name, image))

    def _take(self, place: int, name: str, image: QImage) -> None:
        if place != self._place:
            return
        if image.isNull():
            self._stateful.error(self.tr("This photo cannot be shown"), name)
            return
        self._name.setText(name)
        self.picture.image = image
        self.picture.setAccessibleName(name)
        self.picture.update()
        self._stateful.ready()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go on; Esc closes."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Space: 1}
        if event.key() in steps and len(self._keys) > 1:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def decoded(data: bytes) -> QImage:
    """The picture upright, no larger than a screen shows; an empty one where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST_SIDE:
        reader.setScaledSize(size.scaled(LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
