"""One place beside the tree: what it is in, what is in it, and what has to be done there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core import assets, locations, work_orders
from core.assets import EquipmentFilter, EquipmentRow
from core.base.paging import Page
from core.base.transaction import Transaction
from core.locations import LocationLine
from core.rules.status import OPEN
from core.rules.words import AssetStatus
from core.work_orders import OrderFilter, OrderLine
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.equipment.words import equipment_chip
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.locations.actions import LocationActions
from desktop.screens.locations.words import type_word
from desktop.screens.order_links import OrderLinks
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.form import scrolled
from desktop.widgets.labels import ElidedLabel, label, plain

MOST_PLACES, MOST_THINGS, MOST_JOBS = 10, 10, 8


class PlaceDetail(NamedTuple):
    """A place with what is around and in it."""

    line: LocationLine
    way: list[LocationLine]
    places: list[LocationLine]
    things: list[EquipmentRow]
    jobs: list[OrderLine]


class PlacePanel(RecordPanel):
    """`change_asked`, `inner_asked` (a place is added) and `delete_asked` carry the LocationLine, `opened` an id."""

    change_asked = Signal(object)
    inner_asked = Signal(object)
    delete_asked = Signal(object)
    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Back to the places"))
        self.actions = LocationActions(desk, self)
        self.within = LinkRows(8, none=self.tr("In no other place"))
        self.places, self.things = LinkRows(MOST_PLACES), LinkRows(MOST_THINGS, none=self.tr("None is registered here"))
        self.jobs = OrderLinks(desk, MOST_JOBS, none=self.tr("Nothing is to be done here"))
        hint = self.tr("What is in it, its equipment and its open jobs are shown here.")
        self.furnish(
            read_detail,
            [(self._head(), 0), (scrolled(self._body()), 1), (self._foot(), 0)],
            none=(self.tr("Choose a place"), hint, "map-pin"),
            failed=self.tr("This place could not be loaded"),
        )

    @property
    def line(self) -> LocationLine | None:
        """What is shown."""
        return None if self.found is None else self.found.line

    def _head(self) -> QHBoxLayout:
        self._name, self._type = label("", "heading", wrap=True), ElidedLabel("", "secondary")
        self.room = button(self.tr("Open room"), "bed-double", clicked=self._open_room)
        self.menu = self.more(self.tr("More for this place"))
        if not (self.desk.may("asset:write") or self.desk.may("asset:delete")):
            self.menu.hide()
        return self.head([self._name, self._type], self.room, self.menu)

    def _body(self) -> QWidget:
        self._places_heading = SectionHeading(self.tr("Places in it"))
        self._jobs_heading = SectionHeading(self.tr("Open jobs"))
        body = sections(
            SectionHeading(self.tr("In")), self.within, self._places_heading, self.places,
            SectionHeading(self.tr("Equipment")), self.things, self._jobs_heading, self.jobs,
        )  # fmt: skip
        if not self.desk.may("wo:read"):
            self._jobs_heading.hide()
            self.jobs.hide()
        return body

    def _foot(self) -> QHBoxLayout:
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit place"),
                           clicked=lambda: self.change_asked.emit(self.line))  # fmt: skip
        self.thing = button(
            self.tr("Add equipment"), "fan", name=self.tr("Add equipment here"), clicked=self._add_thing
        )
        self.inner = button(self.tr("Add place here"), "plus", "primary",
                            clicked=lambda: self.inner_asked.emit(self.line))  # fmt: skip
        return self.foot(*((each, "asset:write") for each in (self.edit, self.thing, self.inner)))

    # what is shown

    def show_found(self, found: PlaceDetail) -> None:
        """As it is now."""
        line = found.line
        self._name.setText(line.name)
        self._type.setText(type_word(line.type))
        self.room.setVisible(line.room_id is not None and self.desk.may("room:read"))
        self.within.show_rows([self._link(each) for each in found.way])
        self.places.show_rows([self._link(each) for each in found.places], line.places)
        self._places_heading.setVisible(bool(found.places))
        self.things.show_rows([self._thing(row) for row in found.things], line.assets)
        if self.desk.may("wo:read"):
            self.jobs.show_orders(found.jobs, line.open_jobs)

    def _link(self, line: LocationLine) -> LinkRow:
        return LinkRow(line.name, type_word(line.type), lambda: self.opened.emit(line.id))

    def _thing(self, row: EquipmentRow) -> LinkRow:
        """What is as it should be needs no word."""
        chip = None if row.status is AssetStatus.ACTIVE else equipment_chip(row.status)
        words = " ".join(filter(None, (row.manufacturer, row.model_number)))
        return LinkRow(row.name, words, lambda: self.desk.navigate("equipment", row.id), chip)

    # what is done

    def fill(self, menu: QMenu) -> None:
        """For the place that is shown."""
        self.fill_menu(menu, self.found.line)

    def fill_menu(self, menu: QMenu, line: LocationLine) -> None:
        """The same in the panel and on the row."""
        entries = []
        if self.desk.may("asset:write"):
            entries += [
                (self.tr("Add place here…"), "plus", lambda: self.inner_asked.emit(line)),
                (self.tr("Edit or move…"), "pencil", lambda: self.change_asked.emit(line)),
            ]
        if self.desk.may("asset:delete"):
            entries.append((self.tr("Delete"), "trash-2", lambda: self.delete_asked.emit(line)))
        for words, picture, action in entries:
            menu.addAction(icon(picture), plain(words)).triggered.connect(lambda *_, action=action: action())

    def _open_room(self) -> None:
        if self.line is not None and self.line.room_id is not None:
            self.desk.navigate("rooms", self.line.room_id)

    def _add_thing(self) -> None:
        if self.line is not None:
            self.desk.navigate("equipment", location_id=self.line.id)


def read_detail(tx: Transaction, location_id: int) -> PlaceDetail:
    """Raises: Forbidden, NotFound."""
    way = locations.path(tx, location_id)
    here = OrderFilter(statuses=tuple(OPEN), location_id=location_id)
    return PlaceDetail(
        way[-1],
        way[:-1],
        locations.children(tx, location_id, Page(MOST_PLACES)),
        assets.page_of_equipment(
            tx, Page(MOST_THINGS), EquipmentFilter(location_id=location_id), sort="name", descending=False
        ),
        work_orders.lines(tx, Page(MOST_JOBS), here) if tx.actor.may("wo:read") else [],
    )
