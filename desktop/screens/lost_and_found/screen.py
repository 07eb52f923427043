"""Lost and found: the list with one item beside it, and the form as a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from core.found_items import FoundItemRow
from core.rules.words import FoundStatus
from desktop.desk import Desk
from desktop.screens.lost_and_found.form import FoundForm
from desktop.screens.lost_and_found.listing import ALL, FoundList
from desktop.screens.lost_and_found.panel import FoundDetail, FoundPanel
from desktop.screens.record_screen import RecordScreen
from desktop.widgets.buttons import button


class LostAndFoundScreen(RecordScreen):
    """Enter opens an item, Esc goes back."""

    list: FoundList
    panel: FoundPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.furnish(self.tr("Lost & found"), FoundList(desk), FoundPanel(desk), writes="found:write")
        self._new = button(self.tr("Add found item"), "plus", "primary", clicked=self.new)
        if not desk.may("found:write"):
            self._new.hide()
        self.header.add_action(self.list.search)
        self.header.add_action(self._new)
        self._add_shortcuts()
        self.follow({"found_item", "file", "room", "location", "person"}, self.reload)
        self.list.table.load()

    def _add_shortcuts(self) -> None:
        if self.desk.may("found:write"):
            self.add_shortcut("Ctrl+N", self.tr("Add a found item"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the item"), self.panel.ask_edit)
        if self.desk.may("found:release"):
            self.add_shortcut("Ctrl+G", self.tr("Give the item back"), self.panel.ask_claim)

    # what the base asks

    def make_form(self, found: FoundDetail | None, given: dict[str, Any]) -> FoundForm:
        """Of an item, or of a new one that was found at the place with `place_location_id`."""
        return FoundForm(self.desk, None if found is None else found.item, given.get("place_location_id"))

    def said_of(self, record: FoundItemRow) -> str:
        """By its number."""
        return self.tr("{number} is saved").format(number=record.number)

    def show_stored(self, record: FoundItemRow) -> None:
        """What is kept here is shown."""
        if self.list.shown not in (ALL, FoundStatus.KEPT.value):
            self.list.show_saved(FoundStatus.KEPT.value)
        super().show_stored(record)

    def begin(self, **given: Any) -> None:
        """`new`: an empty form, found at the place with `place_location_id`; `show`: a saved filter."""
        if given.get("new") or given.get("place_location_id"):
            self.new(place_location_id=given.get("place_location_id"))
        elif "show" in given:
            self.list.show_saved(str(given["show"]))

    def take_scan(self, code: str) -> bool:
        """The label on a thing is searched for among all."""
        if self.form is not None:
            return False
        self.show_list()
        self.list.show_saved(ALL)
        self.list.search_for(code)
        return True
