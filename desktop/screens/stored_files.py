"""The files of a job, a piece of equipment or a found item: what is dropped or taken away goes to core at once."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from core import files
from core.base.errors import Refused
from core.files import FileRow
from core.rules.words import FileKind
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.printing import saving
from desktop.screens.reading_files import read_small, read_whole
from desktop.screens.work_orders.photo_view import PhotoView
from desktop.widgets.attachments import Attachment, Attachments


def open_outside(name: str, data: bytes) -> None:
    """In the program that this computer has for such files, from a copy in a folder of its own."""
    path = Path(tempfile.mkdtemp(prefix="frontbench-")) / name
    path.write_bytes(data)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class StoredFiles(QWidget):
    """`noun` is core's word for what they belong to. Pictures open large here, documents in their own program."""

    def __init__(
        self, desk: Desk, noun: str, *, kinds: Sequence[FileKind] = (FileKind.PHOTO, FileKind.DOCUMENT),
        open_document: Callable[[str, bytes], object] = open_outside,
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._noun, self._kinds, self._open_document = desk, noun, kinds, open_document
        self._subject_id: int | None = None
        self._shown: list[int] | None = None
        self._rows: list[FileRow] = []
        self.strip = Attachments(load=self._load_small, may_change=desk.may("wo:write"))
        self.strip.added.connect(self._add)
        self.strip.removed.connect(self._remove)
        self.strip.opened.connect(self.open)
        self.strip.save_asked.connect(self.ask_where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self.setFocusProxy(self.strip)

    def show_files(self, subject_id: int, rows: Sequence[FileRow]) -> None:
        """Only where there are others than are shown."""
        self._rows = wanted = [row for row in rows if row.kind in self._kinds]
        ids = [row.id for row in wanted]
        if (subject_id, ids) != (self._subject_id, self._shown):
            self._subject_id, self._shown = subject_id, ids
            self.strip.set_value([_attachment(row) for row in wanted])

    def forget(self) -> None:
        """Another thing is to be shown; until it comes nothing is."""
        self._subject_id, self._shown, self._rows = None, None, []
        self.strip.set_value([])

    def _load_small(self, key: int, done: Callable[[bytes], None]) -> None:
        read_small(self._desk, self, key, done)

    # adding and taking away

    def _add(self, file: Attachment) -> None:
        if self._subject_id is None or file.data is None:
            return

        def added(row: FileRow) -> None:
            self._desk.say(self.tr("{name} is added").format(name=row.name), undo=lambda: self._take_back(row.id))

        self._desk.ask.write_in_steps(
            files.take_in, self._desk.shop.store, self._noun, self._subject_id, file.name, file.data, owner=self,
            done=added, failed=self._refused,
        )  # fmt: skip

    def _take_back(self, file_id: int) -> None:
        self._desk.ask.write(files.delete, file_id, owner=self._desk.ask, done=lambda _: None)

    def _remove(self, file: Attachment) -> None:
        key = file.key
        if key is None:
            return
        words = self.tr("{name} is deleted").format(name=file.name)
        self._desk.ask.write(
            files.delete, key, owner=self, failed=self._refused,
            done=lambda _: self._desk.say(words, undo=lambda: self._bring_back(key)),
        )  # fmt: skip

    def _bring_back(self, file_id: int) -> None:
        self._desk.ask.write(files.restore, file_id, owner=self._desk.ask, done=lambda _: None)

    def _refused(self, refusal: Refused) -> None:
        """What the strip shows is not what is stored."""
        self._desk.say(in_words(refusal), "danger")
        if self._subject_id is not None:
            self._shown = None
            self.show_files(self._subject_id, self._rows)

    # looking at them

    def open(self, file: Attachment) -> PhotoView | None:
        """A picture large, with the arrows to the others; a document in its own program."""
        if file.key is None:
            return None
        if not file.is_picture:
            self._read(file.key, self._open_document, lambda words: self._desk.say(words, "danger"))
            return None
        keys = [
            each.key for each in self.strip.value() if isinstance(each, Attachment) and each.is_picture and each.key
        ]
        view = PhotoView(self.window(), self._read, keys, file.key)
        view.open()
        return view

    def _read(self, key: Any, done: Callable[[str, bytes], object], failed: Callable[[str], object]) -> None:
        read_whole(self._desk, self, key, done, failed)

    def ask_where(self, file: Attachment) -> QFileDialog:
        """Opens the system's window for a place to save it in, without holding the program."""
        dialog = QFileDialog(self, self.tr("Save {name}").format(name=file.name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file.name)
        dialog.fileSelected.connect(lambda path: self.save(file, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, file: Attachment, path: Path) -> None:
        """Writes a copy there, and says so."""

        def write(_: str, data: bytes) -> None:
            self._desk.ask.work(
                lambda: saving.save_file(path, data), owner=self,
                done=lambda saved: self._desk.say(self.tr("{name} is saved").format(name=saved.name)),
            )  # fmt: skip

        self._read(file.key, write, lambda words: self._desk.say(words, "danger"))


def _attachment(row: FileRow) -> Attachment:
    return Attachment(row.name, None, row.id, row.thumbnail_as is not None, row.size_bytes)
