"""A new job from a room in two keys: N, and the digit of its kind; note, photos and a tick for who has the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from core import rooms
from core.base.errors import Invalid, Refused
from core.job_types import JobTypeRow
from core.rooms import NewRoomJob, RoomRow
from core.work_orders import OrderRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.room_words import job_type_word
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import Question
from desktop.widgets.field import Field
from desktop.widgets.inputs import LongTextInput, TickInput
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import label
from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.photo_strip import PhotoStrip

MOST_DIGITS = 9
ICONS = {
    "Cleaning": "broom",
    "Maid Request": "bed-double",
    "Technician Request": "wrench",
    "Amenity Request": "concierge-bell",
}


class NewJobDialog(Question):
    """Choosing the kind opens the job; letters typed meanwhile go into the note. `opened` carries the OrderRow."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, row: RoomRow, kinds: Sequence[JobTypeRow]) -> None:
        translate = QCoreApplication.translate
        title = translate("NewJobDialog", "New job in {name}").format(name=row.name)
        text = translate("NewJobDialog", "Its digit (from the note: with Ctrl) or a click opens the job.")
        super().__init__(parent, title, text, width=480)
        self._desk, self._row, self._kinds = desk, row, list(kinds)
        self.note = LongTextInput(self.tr("Such as: TV has no picture"), lines=2)
        self._note_field = Field(self.tr("Note"), self.note, name=self.tr("Note for the job"))
        self.photos = PhotoStrip()
        self._photos_field = Field(self.tr("Photos"), self.photos, name=self.tr("Photos for the job"))
        self.promised = MomentEdit(self._soon(), hour=12)
        self._promised_field = Field(self.tr("Promised for"), self.promised, name=self.tr("When it is promised for"))
        self.blocks = TickInput(self.tr("Keep the room from being given out until it is done"))
        self.kinds = [self._kind_button(number, kind) for number, kind in enumerate(self._kinds, 1)]
        self.body.addLayout(self._in_two_columns())
        for each in (label(self.tr("With it, where there is time"), "label"), self._note_field,
                     self._promised_field, self._photos_field, self.blocks):  # fmt: skip
            self.body.addWidget(each)
        self._waiting: JobTypeRow | None = None
        self.add_cancel()
        self._open = self.add_answer("", self._open_waiting)
        self._open.hide()

    def _in_two_columns(self) -> QGridLayout:
        """Read downwards, as they are counted."""
        grid, lines = QGridLayout(), -(-len(self.kinds) // 2)
        grid.setSpacing(8)
        for place, each in enumerate(self.kinds):
            grid.addWidget(each, place % lines, place // lines)
        return grid

    def _soon(self) -> list[tuple[str, Callable[[datetime], datetime]]]:
        """What a guest at the telephone is told."""
        in_ = {15: self.tr("In 15 minutes"), 30: self.tr("In 30 minutes"), 60: self.tr("In an hour")}
        return [
            (words, lambda now, minutes=minutes: now + timedelta(minutes=minutes)) for minutes, words in in_.items()
        ]

    def open(self) -> None:
        """With the keyboard on the first kind."""
        super().open()
        if self.kinds:
            self.kinds[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _kind_button(self, number: int, kind: JobTypeRow) -> QPushButton:
        words = job_type_word(kind.name)
        digit = f"{number}   " if number <= MOST_DIGITS else "     "
        blocks = " · " + self.tr("blocks the room") if kind.blocks_room else ""
        made = button(digit + words + blocks, ICONS.get(kind.name, "clipboard-list"), clicked=lambda: self.choose(kind))
        made.setAccessibleName(self.tr("Open {kind}").format(kind=words))
        made.setStyleSheet("text-align: left;" if not made.isRightToLeft() else "text-align: right;")
        return made

    def choose(self, kind: JobTypeRow) -> None:
        """Opens a job of this kind with what was said so far."""
        if not all(each.isEnabled() for each in self.kinds):
            return
        self._waiting = kind
        for each in self.kinds:
            each.setEnabled(False)
        asks_for_note = kind.needs_note and not kind.is_built_in  # two keys have to do for the built-in ones
        photos = [(photo.name, photo.data) for photo in self.photos.value() if photo.data is not None]
        new = NewRoomJob(
            self._row.id,
            kind.name,
            self.note.value() or None,
            title=None if self.note.value() or asks_for_note else job_type_word(kind.name),
            blocks_room=True if self.blocks.value() else None,
            promised_at=self.promised.value(),
            photos=photos,
        )
        self._desk.ask.write(
            rooms.open_job, self._desk.shop.store, new, owner=self, done=self._on_opened, failed=self._on_refused
        )

    def _open_waiting(self) -> None:
        if self._waiting is not None:
            self.choose(self._waiting)

    def _on_opened(self, order: OrderRow) -> None:
        self.accept()
        self.opened.emit(order)

    def _on_refused(self, refusal: Refused) -> None:
        """What the kind asks for is said where it is missing; the kind stays chosen."""
        for each in self.kinds:
            each.setEnabled(True)
        field = {"note": self._note_field, "photos": self._photos_field, "file": self._photos_field}.get(
            refusal.field if isinstance(refusal, Invalid) else ""
        )
        (field or self._note_field).set_error(in_words(refusal))
        (field or self._note_field).control.setFocus()
        if self._waiting is not None:
            words = self.tr("Open {kind}").format(kind=job_type_word(self._waiting.name))
            self._open.setText(words)
            self._open.setAccessibleName(words + " " + self.tr("(Ctrl+Enter)"))
            self._open.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, in the note with Ctrl; Ctrl+Enter opens what was chosen before; letters go into the note."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        text, digit = event.text(), event.key() - Qt.Key.Key_0
        if key in ENTER and control:
            self._open_waiting()
        elif 1 <= digit <= min(len(self._kinds), MOST_DIGITS):
            self.choose(self._kinds[digit - 1])
        elif text.isprintable() and text.strip() and not control:
            self.note.setFocus()
            self.note.insertPlainText(text)
        else:
            super().keyPressEvent(event)
