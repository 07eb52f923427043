"""Files side by side: pictures small, documents with their kind; dropped, pasted or opened, saved and taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.look import fonts, icons
from desktop.look.icons import icon
from desktop.look.theme import tokens
from desktop.widgets.labels import plain, tip
from desktop.widgets.one_line import paint_line
from desktop.widgets.photo_strip import ENDINGS, LARGEST, AddTile, Photo, PhotoStrip, Thumbnail, is_picture

WIDE, HIGH, FOOT = 108, 116, 30
DOCUMENTS = ("*.pdf", "*.txt", "*.csv", "*.docx", "*.xlsx", "*.odt", "*.ods")


@dataclass(frozen=True, slots=True)
class Attachment(Photo):
    """A file: `is_picture` where it is shown small; one that `is_fixed` cannot be taken away."""

    is_picture: bool = True
    size_bytes: int = 0
    is_fixed: bool = False


def is_picture_name(name: str) -> bool:
    """Whether a file that was taken before is one, by the ending that it was kept with."""
    return f"*{PurePath(name).suffix.lower()}" in ENDINGS


class AttachmentTile(Thumbnail):
    """One file with its name; press it to open it. The other things that can be done stand in its menu."""

    def __init__(self, strip: Attachments, photo: Attachment) -> None:
        self.is_drawn = photo.is_picture
        super().__init__(photo)
        self._strip, self._file = strip, photo
        self.setProperty("kind", "file")
        size = QLocale().formattedDataSize(photo.size_bytes, 1) if photo.size_bytes else ""
        kind = self.tr("Photo") if photo.is_picture else self.tr("Document")
        self.setAccessibleName(", ".join(filter(None, (photo.name, kind, size))))
        self.setToolTip(tip(" · ".join(filter(None, (photo.name, size)))))
        self.cross.setToolTip("")
        self.cross.setAccessibleName(self.tr("Delete {name}").format(name=photo.name))
        self.cross.setVisible(not photo.is_fixed and strip.may_change)
        self.cross.move(WIDE - 26, 4)

    def sizeHint(self) -> QSize:
        """Room for the picture and the name."""
        return QSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or the kind of the document, over the name."""
        theme, painter = tokens(), QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(frame, QColor(theme.hover if self.underMouse() else theme.surface))
        painter.setClipPath(frame)
        room = QRect(0, 0, self.width(), self.height() - FOOT)
        if self._image.isNull():
            self._paint_kind(painter, room)
        else:
            painter.drawImage(room, self._image, self._cut(room))
        painter.setClipping(False)
        painter.fillRect(QRectF(1, room.bottom() + 1, self.width() - 2, 1), QColor(theme.border))
        name = QRect(8, room.bottom() + 1, self.width() - 16, FOOT)
        paint_line(painter, name, self._file.name, fonts.font(12), QColor(theme.text), right=self.layoutDirection()
                   == Qt.LayoutDirection.RightToLeft)  # fmt: skip
        painter.setPen(QColor(theme.border_strong))
        painter.drawPath(frame)

    def _cut(self, room: QRect) -> QRect:
        """As much of the middle of the picture as fills the room."""
        seen = room.size().scaled(self._image.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self._image.width() - seen.width()) // 2, (self._image.height() - seen.height()) // 2,
                     seen.width(), seen.height())  # fmt: skip

    def _paint_kind(self, painter: QPainter, room: QRect) -> None:
        theme = tokens()
        painter.fillRect(room, QColor(theme.neutral_bg))
        side = room.width() // 2
        icons.paint(painter, QRect(side - 14, 18, 28, 28), "image" if self.is_drawn else "file-text",
                    theme.text_secondary)  # fmt: skip
        painter.setFont(fonts.font(11, 600))
        painter.setPen(QColor(theme.text_secondary))
        ending = PurePath(self._file.name).suffix[1:6].upper()
        painter.drawText(QRect(0, 50, room.width(), 20), Qt.AlignmentFlag.AlignCenter, ending)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes it away, Ctrl+S saves it elsewhere."""
        if event.key() == Qt.Key.Key_Delete and not self.cross.isHidden():
            self._strip.remove(self._file)
        elif event.matches(QKeySequence.StandardKey.Save):
            self._strip.save_asked.emit(self._file)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with it."""
        menu = self.menu_of()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_of(self) -> QMenu:
        """Open, save, delete."""
        menu = QMenu(self)
        opens = menu.addAction(icon("eye"), plain(self.tr("Open")))
        opens.triggered.connect(self.click)
        if self._file.key is not None:
            saves = menu.addAction(icon("download"), plain(self.tr("Save as…")))
            saves.triggered.connect(lambda: self._strip.save_asked.emit(self._file))
        if not self.cross.isHidden():
            deletes = menu.addAction(icon("trash-2"), plain(self.tr("Delete")))
            deletes.triggered.connect(lambda: self._strip.remove(self._file))
        return menu


class _AddFile(AddTile):
    """The dashed tile that adds a file."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "file")
        self.setAccessibleName(self.tr("Add files"))
        self.setToolTip(tip(self.tr("Open, drop or paste photos and documents")))

    def sizeHint(self) -> QSize:
        """As large as a file."""
        return QSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A clip in a dashed frame, and how files come here."""
        theme, painter = tokens(), QPainter(self)
        self.paint_frame(painter)
        icons.paint(painter, QRect(self.width() // 2 - 11, 26, 22, 22), "paperclip", theme.text_secondary)
        painter.setPen(QColor(theme.text_secondary))
        painter.setFont(fonts.font(12))
        words = self.rect().adjusted(6, 54, -6, -6)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.tr("Add or drop"))


class Attachments(PhotoStrip):
    """Like a PhotoStrip, for any file that core keeps; `save_asked` carries the Attachment to be saved elsewhere."""

    save_asked = Signal(object)

    def __init__(
        self, check: Callable[[str, bytes], str] = lambda name, data: "", *,
        load: Callable[[Any, Callable[[bytes], None]], object] | None = None, may_change: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.may_change = may_change
        super().__init__(check, load=load, parent=parent)
        self.setAcceptDrops(may_change)
        self._add.setVisible(may_change)

    def make_add(self) -> QPushButton:
        """Takes any file."""
        return _AddFile()

    def make_tile(self, photo: Photo) -> Thumbnail:
        """With its name."""
        assert isinstance(photo, Attachment)
        return AttachmentTile(self, photo)

    def new_photo(self, name: str, data: bytes) -> Attachment:
        """A picture is shown small at once."""
        return Attachment(name, data, None, is_picture(data), len(data))

    def refusal(self, name: str, data: bytes) -> str:
        """Too large, or without content; whether its kind is kept is core's to say."""
        if len(data) > LARGEST:
            return self.tr("%s is larger than 10 MB") % name
        if not data:
            return self.tr("%s is empty") % name
        return self.check(name, data)

    def name_filters(self) -> list[str]:
        """Pictures and documents together first."""
        both = " ".join((*ENDINGS, *DOCUMENTS))
        return [self.tr("Photos and documents (%s)") % both, self.tr("All files (%s)") % "*"]

    def paste(self) -> bool:
        """Add what lies in the clipboard, where that is allowed."""
        return self.may_change and super().paste()
