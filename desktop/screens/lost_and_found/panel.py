"""One found item beside the list: what it is, where it was and lies, its photos, and who has it now."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core import files, found_items, rooms
from core.base.errors import NotFound, Refused
from core.base.transaction import Transaction
from core.files import FileRow
from core.found_items import FoundItemRow
from core.rules.words import FoundStatus
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.lost_and_found.actions import FoundActions
from desktop.screens.lost_and_found.dialogs import ClaimDialog, DisposeDialog
from desktop.screens.lost_and_found.photos import FoundPhotos
from desktop.screens.lost_and_found.words import date_words, found_chip
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import moment_text
from desktop.widgets.notice import Notice
from desktop.widgets.state_view import Stateful

#: Moving through the list reads an item only where one stops.
PAUSE_MS = 60
GONE = (FoundStatus.CLAIMED, FoundStatus.DISPOSED)


class FoundDetail(NamedTuple):
    """An item with its photos, and the room that it was found in."""

    item: FoundItemRow
    photos: list[FileRow]
    room_id: int | None


class FoundPanel(Card):
    """`edit_asked` carries the FoundItemRow, `gone` the id of one that is not there any more."""

    edit_asked = Signal(object)
    back_asked = Signal()
    gone = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self.item, self._wanted = desk, None, None
        self.actions = FoundActions(desk, self)
        self.due, self.facts, self.place = Notice(), KeyValues(wrap=True), LinkRows(1, none=self.tr("No room"))
        self.photos = FoundPhotos(desk, self.actions)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.due)
        column.addWidget(scrolled(self._body()), 1)
        column.addLayout(self._foot())
        self._stateful = Stateful(content)
        self.add(self._stateful, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.show_none()

    def _head(self) -> QHBoxLayout:
        self.back = icon_button("arrow-left", self.tr("Back to the list"), clicked=self.back_asked.emit)
        self.back.hide()
        self._what, self._number, self._chip = label("", "heading", wrap=True), ElidedLabel("", "secondary"), Chip()
        self.menu = button("", "ellipsis", "quiet", name=self.tr("More for this item"))
        menu = QMenu(self.menu)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.menu.setMenu(menu)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._number)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addLayout(words, 1)
        head.addWidget(self._chip)
        head.addWidget(self.menu)
        if not self._desk.may("found:release"):
            self.menu.hide()
        return head

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        parts = (self.facts, SectionHeading(self.tr("Found in")), self.place, SectionHeading(self.tr("Photos")),
                 self.photos)  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return body

    def _foot(self) -> QHBoxLayout:
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit found item"), clicked=self._ask_edit)
        self.dispose = button(self.tr("Dispose of"), "trash-2", clicked=self.ask_dispose)
        self.claim = button(self.tr("Give back"), "user-check", "primary", clicked=self.ask_claim)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part, permission in (
            (self.edit, "found:write"), (self.dispose, "found:release"), (self.claim, "found:release")
        ):  # fmt: skip
            row.addWidget(part, 1 if part is self.claim else 0)
            if not self._desk.may(permission):
                part.hide()
        return row

    # what is shown

    def show_none(self) -> None:
        """Nothing is chosen."""
        self._wanted, self.item = None, None
        self._stateful.empty(self.tr("Choose an item"), self.tr("Where it was, lies, and went is shown here."), "inbox")

    def show_item(self, item_id: int, *, at_once: bool = False) -> None:
        """Reads it, soon: whoever runs through the list passes many."""
        self._wanted = item_id
        if at_once:
            self.reload()
        else:
            self._pause.start()

    def reload(self) -> None:
        """As it is now."""
        if self._wanted is None:
            return
        wanted = self._wanted
        self._desk.ask.read(
            read_detail, wanted, owner=self, done=lambda found: self._take(wanted, found),
            failed=lambda refusal: self._on_failed(wanted, refusal),
        )  # fmt: skip

    def _on_failed(self, wanted: int, refusal: Refused) -> None:
        if wanted != self._wanted:
            return
        if isinstance(refusal, NotFound):
            self.show_none()
            self.gone.emit(wanted)
        else:
            self._stateful.error(self.tr("This item could not be loaded"), in_words(refusal), self.reload)

    def _take(self, wanted: int, found: FoundDetail) -> None:
        if wanted != self._wanted:
            return
        self.item = item = found.item
        chip = found_chip(item.status)
        self._what.setText(item.what)
        self._number.setText(item.number)
        self._chip.set_chip(chip.text, chip.tone)
        self._tell_due(item)
        self.facts.set_facts(self._facts(item))
        self.place.show_rows(self._place_rows(found))
        self.photos.show_files(item.id, found.photos)
        is_here = item.status not in GONE
        self.claim.setEnabled(is_here)
        self.dispose.setEnabled(is_here)
        self._stateful.ready()

    def _tell_due(self, item: FoundItemRow) -> None:
        if item.status is not FoundStatus.DUE:
            self.due.hide()
            return
        words = self.tr("It had to be kept until {day}. It stays until somebody decides.")
        self.due.show_notice(words.format(day=date_words(item.disposal_on)), "warning")

    def _facts(self, item: FoundItemRow) -> list[tuple[str, str]]:
        went = moment_text(item.claimed_at or item.disposed_at)
        facts = [
            (self.tr("Found"), moment_text(item.found_at)),
            (self.tr("Found by"), item.finder or ""),
            (self.tr("Lies in"), item.storage_place or ""),
            (self.tr("Kept until"), date_words(item.disposal_on)),
            (self.tr("Given to"), " · ".join(filter(None, (item.claimed_by, went if item.claimed_at else "")))),
            (self.tr("Disposed of"), went if item.disposed_at and not item.claimed_at else ""),
            (self.tr("Where it went"), item.disposal_note or ""),
            (self.tr("Notes"), item.note or ""),
        ]
        return [(name, value) for name, value in facts if value]

    def _place_rows(self, found: FoundDetail) -> list[LinkRow]:
        item = found.item
        if not item.place and not item.place_note:
            return []
        opens = (lambda: self._desk.navigate("rooms", found.room_id)) if found.room_id is not None else None
        return [LinkRow(item.place or self.tr("Elsewhere"), item.place_note or "", opens)]

    # what is done

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        item = self.item
        if item is None:
            return
        if item.status in GONE:
            menu.addAction(icon("undo-2"), plain(self.tr("It is here after all"))).triggered.connect(
                lambda *_: self.actions.reopen(item)
            )
        menu.addAction(icon("trash-2"), plain(self.tr("Delete: it was never found"))).triggered.connect(
            lambda *_: self.actions.delete(item)
        )

    def _ask_edit(self) -> None:
        if self.item is not None:
            self.edit_asked.emit(self.item)

    def ask_claim(self) -> None:
        """Who fetches it."""
        if self.item is not None and self.claim.isVisible() and self.claim.isEnabled():
            ClaimDialog(self.window(), self.actions, self.item).open()

    def ask_dispose(self) -> None:
        """Where it goes."""
        if self.item is not None and self.dispose.isVisible() and self.dispose.isEnabled():
            DisposeDialog(self.window(), self.actions, self.item).open()


def read_detail(tx: Transaction, item_id: int) -> FoundDetail:
    """Raises: Forbidden, NotFound."""
    item = found_items.get(tx, item_id)
    place_id = item.place_location_id
    room = rooms.by_location(tx, place_id) if place_id is not None and tx.actor.may("room:read") else None
    return FoundDetail(item, files.of_subject(tx, "found_item", item_id), room.id if room is not None else None)
