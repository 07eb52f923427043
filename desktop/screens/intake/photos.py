"""Photos of the device as it came in, and its papers: dropped, pasted or opened; on the disk at once with the draft."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from core import drafts
from core.base.errors import Refused
from core.storage.draft_folder import DraftFolder
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.attachments import Attachment, Attachments, is_picture_name
from desktop.widgets.photo_strip import Photo


def _not_kept(name: str, content: bytes) -> str:
    """Told at the file and not at the end, where it would be one of many."""
    from core.files.kinds import media_type_by_content  # loads slowly, and most intakes have no photos

    try:
        media_type_by_content(content)
    except Refused as refusal:
        return f"{name}: {in_words(refusal)}"
    return ""


class PhotosSection(Section):
    """`token` names the draft's pictures on the disk; it changes with every new intake."""

    #: A picture could not be kept, or was not found again: what to say.
    lost = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 7, self.tr("Photos and documents"), parent)
        self.folder = DraftFolder(desk.shop.folder / "drafts")
        self.token = str(uuid4())
        self._keys: dict[int, str] = {}
        self.strip = Attachments(_not_kept, load=self._load)
        self.body.addWidget(self.field("photos", "", self.strip, name=self.tr("Photos and documents of the device")))
        self._count = self.hint("")
        self.strip.edited.connect(self._tell)
        self.strip.added.connect(self._keep)
        self._tell()

    @property
    def required(self) -> int:
        """How many the shop asks for."""
        return self.desk.settings.photos_required

    @property
    def photo_count(self) -> int:
        """Papers are none."""
        return sum(isinstance(each, Attachment) and each.is_picture for each in self.strip.value())

    def _tell(self) -> None:
        count = self.photo_count
        needed = self.tr("{count} of {required} required.") if self.required else self.tr("Not required.")
        how = self.tr("Drop them here, paste with Ctrl+V, or press Space to open files.")
        self._count.setText(needed.format(count=count, required=self.required) + " " + how)

    # beside the draft

    def _keep(self, photo: Photo) -> None:
        token, content = self.token, photo.data or b""
        self.desk.ask.work(
            lambda: self.folder.put(token, content),
            owner=self,
            done=lambda key: self._on_kept(token, photo, key),
            failed=lambda refusal: self.lost.emit(in_words(refusal)),
        )

    def _on_kept(self, token: str, photo: Photo, key: str) -> None:
        if token == self.token:
            self._keys[id(photo)] = key
            self.edited.emit()

    def _load(self, key: str, done: Callable[[bytes], None]) -> None:
        token = self.token
        self.desk.ask.work(
            lambda: self.folder.get(token, key),
            owner=self,
            done=done,
            failed=lambda _: self._on_lost(token, key),
        )

    def _on_lost(self, token: str, key: str) -> None:
        photo = next((photo for photo in self.strip.value() if photo.key == key), None)
        if token == self.token and photo is not None:
            self.strip.remove(photo)
            self.lost.emit(self.tr("{name} of the draft is not on this computer").format(name=photo.name))

    def contents(self) -> list[tuple[str, Callable[[], bytes]]]:
        """Name of each photo and how to read it; reading is slow and touches no widget."""
        token = self.token
        return [
            (photo.name, (lambda data=photo.data: data) if photo.data is not None else self._reader(token, photo.key))
            for photo in self.strip.value()
        ]

    def _reader(self, token: str, key: str) -> Callable[[], bytes]:
        return lambda: self.folder.get(token, key)

    # what the form asks

    def values(self) -> dict[str, Any]:
        """Names and keys of the pictures that are on the disk."""
        keys = [(photo.name, photo.key or self._keys.get(id(photo))) for photo in self.strip.value()]
        return {"token": self.token, "photos": [[name, key] for name, key in keys if key]}

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft's pictures, or none."""
        self.token = values.get("token") or str(uuid4())
        self._keys = {}
        self.strip.set_value(
            [Attachment(name, None, key, is_picture_name(name)) for name, key in values.get("photos", [])]
        )

    def problems(self) -> dict[str, str]:
        """Too few."""
        if self.photo_count >= self.required:
            return {}
        return {"photos": self.tr("This shop takes at least %n photo(s)", "", self.required)}

    def stops(self) -> list[QWidget]:
        """The tile that adds one; passed over where no photo is missing."""
        return [self.strip] if self.photo_count < self.required else []

    def told(self) -> Told:
        """How many."""
        count = self.photo_count
        papers = len(self.strip.value()) - count
        said = [
            self.tr("%n photo(s)", "", count) if count else "",
            self.tr("%n paper(s)", "", papers) if papers else "",
        ]
        line = " · ".join(filter(None, said))
        if count < self.required:
            missing = self.tr("%n still missing", "", self.required - count)
            return Told([" · ".join(filter(None, (line, missing)))], State.NEEDED)
        return Told([line] if line else [], State.DONE if line else State.EMPTY)

    def tie(self, draft_id: int, token: str = "") -> None:
        """The draft is on the disk: its pictures belong to it."""
        kept = token or self.token
        self.desk.ask.work(lambda: self.folder.tie(kept, draft_id), owner=self, done=_nothing, failed=_nothing)

    def sweep(self) -> None:
        """Removes pictures of drafts that are gone."""
        ask = self.desk.ask

        def look_up(ties: dict[str, set[int]]) -> None:
            ids = set().union(*ties.values())
            ask.read(drafts.existing, ids, owner=self, done=clear, failed=_nothing)

        def clear(existing: set[int]) -> None:
            ask.work(lambda: self.folder.sweep(existing), owner=self, done=_nothing, failed=_nothing)

        ask.work(self.folder.ties, owner=self, done=look_up, failed=_nothing)

    def discard(self) -> None:
        """Removes the pictures of an intake that is stored."""
        token = self.token
        self.desk.ask.work(lambda: self.folder.discard(token), owner=self, done=_nothing, failed=_nothing)

    def paste(self) -> bool:
        """Takes a picture from the clipboard; whether there was one."""
        mime = QGuiApplication.clipboard().mimeData()
        return mime is not None and (mime.hasImage() or mime.hasUrls()) and self.strip.paste()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V anywhere in the section."""
        if event.key() == Qt.Key.Key_V and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.paste()
        else:
            super().keyPressEvent(event)


def _nothing(_: Any | Refused) -> None:
    """A picture that stays a while longer is swept away later."""
