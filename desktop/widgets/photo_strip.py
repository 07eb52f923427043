"""Photos side by side: dropped, pasted or opened from a file, shown small."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from desktop.look import icons
from desktop.look.theme import tokens
from desktop.widgets.background import Background
from desktop.widgets.buttons import icon_button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label, set_role, tip

SIDE = 92
ENDINGS = ("*.jpg", "*.jpeg", "*.png", "*.webp", "*.gif", "*.bmp")
LARGEST = 10 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture: `key` is the id of a stored one, None for one that is new; `data` may be missing until loaded."""

    name: str
    data: bytes | None = None
    key: Any = None


def small_picture(data: bytes, side: int) -> QImage:
    """The picture at most `side` pixels high and wide, turned upright; an empty one where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


def is_picture(data: bytes) -> bool:
    """Whether it can be shown as one."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).canRead()


class Thumbnail(QPushButton):
    """One photo; press it to see it large."""

    #: Whether its picture is wanted at all.
    is_drawn = True

    def __init__(self, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo, self._image = photo, QImage()
        self.setProperty("kind", "tile")
        self.setAccessibleName(self.tr("Photo %s") % photo.name)
        self.setToolTip(tip(photo.name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.cross = icon_button("x", self.tr("Remove photo %s") % photo.name, parent=self)
        self.cross.setProperty("kind", "tiny-solid")
        self.cross.setIconSize(QSize(12, 12))
        self.cross.move(SIDE - 26, 4)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIDE, SIDE)

    def set_image(self, image: QImage) -> None:
        """Show the picture."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture cut to a square, or an icon while there is none."""
        theme, painter = tokens(), QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(frame, QColor(theme.hover))
        if self._image.isNull():
            icons.paint(painter, QRect(SIDE // 2 - 12, SIDE // 2 - 12, 24, 24), "image", theme.text_muted)
        else:
            painter.setClipPath(frame)
            side = min(self._image.width(), self._image.height())
            cut = QRect((self._image.width() - side) // 2, (self._image.height() - side) // 2, side, side)
            painter.drawImage(self.rect(), self._image, cut)
            painter.setClipping(False)
        painter.setPen(QColor(theme.border_strong))
        painter.drawPath(frame)


class AddTile(QPushButton):
    """The dashed tile that adds a photo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "tile")
        self.setAccessibleName(self.tr("Add photos"))
        self.setToolTip(tip(self.tr("Open, drop or paste photos")))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIDE, SIDE)

    def paint_frame(self, painter: QPainter) -> None:
        """The dashed frame; what stands in it is painted next."""
        theme = tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(QColor(theme.accent if self.underMouse() else theme.text_muted))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A camera in a dashed frame."""
        theme, painter = tokens(), QPainter(self)
        self.paint_frame(painter)
        icons.paint(painter, QRect(SIDE // 2 - 12, SIDE // 2 - 20, 24, 24), "camera", theme.text_secondary)
        painter.setPen(QColor(theme.text_secondary))
        painter.drawText(self.rect().adjusted(4, SIDE // 2 + 8, -4, 0), Qt.AlignmentFlag.AlignHCenter, self.tr("Add"))


class PhotoStrip(QWidget):
    """`value()` are the photos. `check(name, data)` may refuse one with words; `load(key, done)` brings a stored one.

    Signals: `edited`; `added` (Photo), `removed` (Photo), `opened` (Photo).
    """

    edited = Signal()
    added = Signal(object)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(
        self, check: Callable[[str, bytes], str] = lambda name, data: "", *,
        load: Callable[[Any, Callable[[bytes], None]], object] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.check, self._load = check, load
        self._background = Background(self)
        self._tiles: list[Thumbnail] = []
        self.setAcceptDrops(True)
        holder = QWidget()
        self._flow = Flow(8, holder)
        self._add = self.make_add()
        self._add.clicked.connect(self.ask_for_files)
        self._flow.addWidget(self._add)
        self._words = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(holder)
        column.addWidget(self._words)
        self._say("")
        self.setFocusProxy(self._add)

    def value(self) -> list[Photo]:
        """The photos, in their order."""
        return [tile.photo for tile in self._tiles]

    def set_value(self, photos: Sequence[Photo] | None) -> None:
        """Show others."""
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = []
        for photo in photos or []:
            self._show(photo)
        self.edited.emit()

    def add_photo(self, name: str, data: bytes) -> bool:
        """Add a new photo; says why where it is refused."""
        refusal = self.refusal(name, data)
        self._say(refusal)
        if refusal:
            return False
        photo = self.new_photo(name, data)
        self._show(photo)
        self.added.emit(photo)
        self.edited.emit()
        return True

    def new_photo(self, name: str, data: bytes) -> Photo:
        """What was just taken."""
        return Photo(name, data)

    def remove(self, photo: Photo) -> None:
        """Take a photo away."""
        tile = next((tile for tile in self._tiles if tile.photo is photo), None)
        if tile is not None:
            self._tiles.remove(tile)
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
            self.removed.emit(photo)
            self.edited.emit()

    def make_add(self) -> QPushButton:
        """The tile that adds."""
        return AddTile()

    def make_tile(self, photo: Photo) -> Thumbnail:
        """The tile that shows."""
        return Thumbnail(photo)

    def refusal(self, name: str, data: bytes) -> str:
        """Why it is not taken, empty where it is."""
        if len(data) > LARGEST:
            return self.tr("%s is larger than 10 MB") % name
        if not is_picture(data):
            return self.tr("%s is no picture that can be read") % name
        return self.check(name, data)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        set_role(self._words, "role", "error" if words else "small")

    def _show(self, photo: Photo) -> None:
        tile = self.make_tile(photo)
        tile.clicked.connect(lambda: self.opened.emit(photo))
        tile.cross.clicked.connect(lambda: self.remove(photo))
        self._tiles.append(tile)
        self._flow.removeWidget(self._add)
        self._flow.addWidget(tile)
        self._flow.addWidget(self._add)
        tile.show()
        if not tile.is_drawn:
            return
        if photo.data is not None:
            self._draw(tile, photo.data)
        elif self._load is not None:
            self._load(photo.key, lambda data: self._draw(tile, data))

    def _draw(self, tile: Thumbnail, data: bytes) -> None:
        pixels = round(SIDE * self.devicePixelRatioF())
        self._background.run(lambda: small_picture(data, pixels), lambda image: self._on_image(tile, image))

    def _on_image(self, tile: Thumbnail, image: QImage) -> None:
        if tile in self._tiles:
            tile.set_image(image)

    # where photos come from

    def ask_for_files(self) -> None:
        """Open the system's window for files, without holding the program."""
        dialog = QFileDialog(self, self._add.accessibleName())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(self.name_filters())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.add_files)
        dialog.open()

    def name_filters(self) -> list[str]:
        """What the system's window shows."""
        return [self.tr("Pictures (%s)") % " ".join(ENDINGS)]

    def add_files(self, paths: Sequence[str]) -> None:
        """Add photos from files; they are read in the background."""
        for path in map(Path, paths):
            self._background.run(
                lambda path=path: self._read(path),
                lambda data, path=path: self.add_photo(path.name, data),
                lambda _, path=path: self._say(self.tr("%s cannot be read") % path.name),
            )

    @staticmethod
    def _read(path: Path) -> bytes:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)

    def paste(self) -> bool:
        """Add what lies in the clipboard; whether there was a picture."""
        return self._take(QGuiApplication.clipboard().mimeData(), self.tr("pasted.png"))

    def _take(self, mime: QMimeData | None, name: str) -> bool:
        if mime is None:
            return False
        if mime.hasUrls():
            self.add_files([url.toLocalFile() for url in mime.urls() if url.isLocalFile()])
            return True
        image = QImage(mime.imageData()) if mime.hasImage() else QImage()
        if image.isNull():
            return False
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        return self.add_photo(name, bytes(buffer.data().data()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self._take(event.mimeData(), self.tr("dropped.png")):
            event.acceptProposedAction()
