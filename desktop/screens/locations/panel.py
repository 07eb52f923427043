"""One place beside the tree: what it is in, what is in it, and what has to be done there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core import assets, locations, work_orders
from core.assets import EquipmentFilter, EquipmentRow
from core.base.errors import NotFound, Refused
from core.base.paging import Page
from core.base.transaction import Transaction
from core.locations import LocationLine
from core.rules.status import OPEN
from core.rules.words import AssetStatus
from core.work_orders import OrderFilter, OrderLine
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.equipment.words import equipment_chip
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.locations.actions import LocationActions
from desktop.screens.locations.words import type_word
from desktop.screens.order_links import OrderLinks
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.form import scrolled
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.state_view import Stateful

MOST_PLACES, MOST_THINGS, MOST_JOBS = 10, 10, 8
#: Moving through the tree reads a place only where one stops.
PAUSE_MS = 60


class PlaceDetail(NamedTuple):
    """A place with what is around and in it."""

    line: LocationLine
    way: list[LocationLine]
    places: list[LocationLine]
    things: list[EquipmentRow]
    jobs: list[OrderLine]


class PlacePanel(Card):
    """`edit_asked` and `inner_asked` (a place is added to it) carry the LocationLine, `opened` and `gone` an id."""

    edit_asked = Signal(object)
    inner_asked = Signal(object)
    delete_asked = Signal(object)
    opened = Signal(int)
    back_asked = Signal()
    gone = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self.line, self._wanted = desk, None, None
        self.actions = LocationActions(desk, self)
        self.within = LinkRows(8, none=self.tr("In no other place"))
        self.places, self.things = LinkRows(MOST_PLACES), LinkRows(MOST_THINGS, none=self.tr("None is registered here"))
        self.jobs = OrderLinks(desk, MOST_JOBS, none=self.tr("Nothing is to be done here"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(scrolled(self._body()), 1)
        column.addLayout(self._foot())
        self._stateful = Stateful(content)
        self.add(self._stateful, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.show_none()

    def _head(self) -> QHBoxLayout:
        self.back = icon_button("arrow-left", self.tr("Back to the places"), clicked=self.back_asked.emit)
        self.back.hide()
        self._name, self._type = label("", "heading", wrap=True), ElidedLabel("", "secondary")
        self.room = button(self.tr("Open room"), "bed-double", clicked=self._open_room)
        self.menu = button("", "ellipsis", "quiet", name=self.tr("More for this place"))
        menu = QMenu(self.menu)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.menu.setMenu(menu)
        if not (self._desk.may("asset:write") or self._desk.may("asset:delete")):
            self.menu.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._type)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addLayout(words, 1)
        head.addWidget(self.room)
        head.addWidget(self.menu)
        return head

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        self._places_heading = SectionHeading(self.tr("Places in it"))
        self._jobs_heading = SectionHeading(self.tr("Open jobs"))
        for part in (
            SectionHeading(self.tr("In")), self.within, self._places_heading, self.places,
            SectionHeading(self.tr("Equipment")), self.things, self._jobs_heading, self.jobs,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        if not self._desk.may("wo:read"):
            self._jobs_heading.hide()
            self.jobs.hide()
        return body

    def _foot(self) -> QHBoxLayout:
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit place"),
                           clicked=lambda: self.edit_asked.emit(self.line))  # fmt: skip
        self.thing = button(
            self.tr("Add equipment"), "fan", name=self.tr("Add equipment here"), clicked=self._add_thing
        )
        self.inner = button(self.tr("Add place here"), "plus", "primary",
                            clicked=lambda: self.inner_asked.emit(self.line))  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.edit, self.thing, self.inner):
            row.addWidget(part, 1 if part is self.inner else 0)
            if not self._desk.may("asset:write"):
                part.hide()
        return row

    # what is shown

    def show_none(self) -> None:
        """Nothing is chosen."""
        self._wanted, self.line = None, None
        hint = self.tr("What is in it, its equipment and its open jobs are shown here.")
        self._stateful.empty(self.tr("Choose a place"), hint, "map-pin")

    def show_place(self, location_id: int, *, at_once: bool = False) -> None:
        """Reads it, soon: whoever runs through the tree passes many."""
        self._wanted = location_id
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
            self._stateful.error(self.tr("This place could not be loaded"), in_words(refusal), self.reload)

    def _take(self, wanted: int, found: PlaceDetail) -> None:
        if wanted != self._wanted:
            return
        self.line = line = found.line
        self._name.setText(line.name)
        self._type.setText(type_word(line.type))
        self.room.setVisible(line.room_id is not None and self._desk.may("room:read"))
        self.within.show_rows([self._link(each) for each in found.way])
        self.places.show_rows([self._link(each) for each in found.places], line.places)
        self._places_heading.setVisible(bool(found.places))
        self.things.show_rows([self._thing(row) for row in found.things], line.assets)
        if self._desk.may("wo:read"):
            self.jobs.show_orders(found.jobs, line.open_jobs)
        self._stateful.ready()

    def _link(self, line: LocationLine) -> LinkRow:
        return LinkRow(line.name, type_word(line.type), lambda: self.opened.emit(line.id))

    def _thing(self, row: EquipmentRow) -> LinkRow:
        """What is as it should be needs no word."""
        chip = None if row.status is AssetStatus.ACTIVE else equipment_chip(row.status)
        words = " ".join(filter(None, (row.manufacturer, row.model_number)))
        return LinkRow(row.name, words, lambda: self._desk.navigate("equipment", row.id), chip)

    # what is done

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        if self.line is not None:
            self.fill_menu(menu, self.line)

    def fill_menu(self, menu: QMenu, line: LocationLine) -> None:
        """The same in the panel and on the row."""
        entries = []
        if self._desk.may("asset:write"):
            entries += [
                (self.tr("Add place here…"), "plus", lambda: self.inner_asked.emit(line)),
                (self.tr("Edit or move…"), "pencil", lambda: self.edit_asked.emit(line)),
            ]
        if self._desk.may("asset:delete"):
            entries.append((self.tr("Delete"), "trash-2", lambda: self.delete_asked.emit(line)))
        for words, picture, action in entries:
            menu.addAction(icon(picture), plain(words)).triggered.connect(lambda *_, action=action: action())

    def _open_room(self) -> None:
        if self.line is not None and self.line.room_id is not None:
            self._desk.navigate("rooms", self.line.room_id)

    def _add_thing(self) -> None:
        if self.line is not None:
            self._desk.navigate("equipment", location_id=self.line.id)


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
