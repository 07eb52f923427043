"""One found item beside the list: what it is, where it was and lies, its photos, and who has it now."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core import files, found_items, rooms
from core.base.transaction import Transaction
from core.files import FileRow
from core.found_items import FoundItemRow
from core.rules.words import FoundStatus
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.lost_and_found.actions import FoundActions
from desktop.screens.lost_and_found.dialogs import ClaimDialog, DisposeDialog
from desktop.screens.lost_and_found.photos import FoundPhotos
from desktop.screens.lost_and_found.words import date_words, found_chip
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import moment_text
from desktop.widgets.notice import Notice

GONE = (FoundStatus.CLAIMED, FoundStatus.DISPOSED)


class FoundDetail(NamedTuple):
    """An item with its photos, and the room that it was found in."""

    item: FoundItemRow
    photos: list[FileRow]
    room_id: int | None


class FoundPanel(RecordPanel):
    """`edit_asked` carries the FoundDetail."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.actions = FoundActions(desk, self)
        self.due, self.facts, self.place = Notice(), KeyValues(wrap=True), LinkRows(1, none=self.tr("No room"))
        self.photos = FoundPhotos(desk, self.actions)
        self.furnish(
            read_detail,
            [(self._head(), 0), (self.due, 0), (scrolled(self._body()), 1), (self._foot(), 0)],
            none=(self.tr("Choose an item"), self.tr("Where it was, lies, and went is shown here."), "inbox"),
            failed=self.tr("This item could not be loaded"),
        )

    @property
    def item(self) -> FoundItemRow | None:
        """What is shown."""
        return None if self.found is None else self.found.item

    def _head(self) -> QHBoxLayout:
        self._what, self._number, self._chip = label("", "heading", wrap=True), ElidedLabel("", "secondary"), Chip()
        self.menu = self.more(self.tr("More for this item"))
        if not self.desk.may("found:release"):
            self.menu.hide()
        return self.head([self._what, self._number], self._chip, self.menu)

    def _body(self) -> QWidget:
        return sections(
            self.facts, SectionHeading(self.tr("Found in")), self.place, SectionHeading(self.tr("Photos")), self.photos
        )

    def _foot(self) -> QHBoxLayout:
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit found item"), clicked=self.ask_edit)
        self.dispose = button(self.tr("Dispose of"), "trash-2", clicked=self.ask_dispose)
        self.claim = button(self.tr("Give back"), "user-check", "primary", clicked=self.ask_claim)
        return self.foot((self.edit, "found:write"), (self.dispose, "found:release"), (self.claim, "found:release"))

    # what is shown

    def show_found(self, found: FoundDetail) -> None:
        """As it is now."""
        item = found.item
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
        opens = (lambda: self.desk.navigate("rooms", found.room_id)) if found.room_id is not None else None
        return [LinkRow(item.place or self.tr("Elsewhere"), item.place_note or "", opens)]

    # what is done

    def fill(self, menu: QMenu) -> None:
        """What takes an entry back."""
        item = self.found.item
        if item.status in GONE:
            menu.addAction(icon("undo-2"), plain(self.tr("It is here after all"))).triggered.connect(
                lambda *_: self.actions.reopen(item)
            )
        menu.addAction(icon("trash-2"), plain(self.tr("Delete: it was never found"))).triggered.connect(
            lambda *_: self.actions.delete(item)
        )

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
