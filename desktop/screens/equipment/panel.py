"""One piece of equipment beside the list: how it is, where it stands, its parts, jobs, papers and history."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core import assets, files, people, work_orders
from core.assets import EquipmentLine, EquipmentRow
from core.base.errors import NotFound, Refused
from core.base.log import Event
from core.base.paging import Page
from core.base.transaction import Transaction
from core.files import FileRow
from core.rules.words import AssetStatus, Criticality
from core.work_orders import JobFilter, OrderFilter, OrderLine
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.equipment.actions import EquipmentActions
from desktop.screens.equipment.happenings import equipment_happening
from desktop.screens.equipment.listing import model_words
from desktop.screens.equipment.new_job_dialog import EquipmentJobDialog
from desktop.screens.equipment.words import STATUSES, criticality_word, equipment_chip, icon_of, spec_text
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.order_links import OrderLinks
from desktop.screens.stored_files import StoredFiles
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.dialogs import ask_text
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import day_text, moment_text
from desktop.widgets.notice import Notice
from desktop.widgets.state_view import Stateful
from desktop.widgets.timeline import Timeline

MOST_PARTS, MOST_JOBS, MOST_EVENTS = 12, 8, 20
#: Moving through the list reads a thing only where one stops.
PAUSE_MS = 60


class EquipmentDetail(NamedTuple):
    """A thing with all that hangs on it; `way` leads from the outermost thing to it."""

    row: EquipmentRow
    way: list[EquipmentLine]
    parts: list[EquipmentLine]
    jobs: list[OrderLine]
    job_count: int
    papers: list[FileRow]
    events: list[Event]
    seen_by: str


class EquipmentPanel(Card):
    """`edit_asked` carries the EquipmentRow, `part_asked` the one a part is added to, `gone` an id."""

    edit_asked = Signal(object)
    part_asked = Signal(object)
    opened = Signal(int)
    back_asked = Signal()
    gone = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self.row, self._wanted = desk, None, None
        self.actions = EquipmentActions(desk, self)
        self.notice = Notice()
        self._make_sections()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.notice)
        column.addWidget(scrolled(self._body()), 1)
        column.addLayout(self._foot())
        self._stateful = Stateful(content)
        self.add(self._stateful, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.show_none()

    def _head(self) -> QHBoxLayout:
        self.back = icon_button("arrow-left", self.tr("Back to the equipment"), clicked=self.back_asked.emit)
        self.back.hide()
        self._name, self._model, self._chip = label("", "heading", wrap=True), ElidedLabel("", "secondary"), Chip()
        self.menu = button("", "ellipsis", "quiet", name=self.tr("More for this equipment"))
        menu = QMenu(self.menu)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.menu.setMenu(menu)
        if not (self._desk.may("asset:write") or self._desk.may("asset:delete")):
            self.menu.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._model)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addLayout(words, 1)
        head.addWidget(self._chip)
        head.addWidget(self.menu)
        return head

    def _make_sections(self) -> None:
        self.place, self.within = LinkRows(1, none=self.tr("No place")), LinkRows(6)
        self.facts = KeyValues(wrap=True)
        self.parts = LinkRows(MOST_PARTS)
        self.jobs = OrderLinks(self._desk, MOST_JOBS, shows_device=False, none=self.tr("No jobs so far"))
        self.papers = StoredFiles(self._desk, "asset")
        self.timeline = Timeline()

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        self._parts_heading = SectionHeading(self.tr("Parts"))
        self._jobs_heading = SectionHeading(self.tr("Jobs"))
        self._within_heading = SectionHeading(self.tr("Part of"))
        for part in (
            self.facts, SectionHeading(self.tr("Place")), self.place, self._within_heading, self.within,
            self._parts_heading, self.parts, self._jobs_heading, self.jobs, SectionHeading(self.tr("Documents")),
            self.papers, SectionHeading(self.tr("History")), self.timeline,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        if not self._desk.may("wo:read"):
            self._jobs_heading.hide()
            self.jobs.hide()
        return body

    def _foot(self) -> QHBoxLayout:
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit equipment"), clicked=self._ask_edit)
        self.verify = button(self.tr("Seen here"), "eye", name=self.tr("Seen where it stands"), clicked=self.ask_verify)
        self.job = button(self.tr("New job"), "plus", "primary", name=self.tr("New job on this"), clicked=self.ask_job)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part, permission in ((self.edit, "asset:write"), (self.verify, "asset:write"), (self.job, "wo:write")):
            row.addWidget(part, 1 if part is self.job else 0)
            if not self._desk.may(permission):
                part.hide()
        return row

    # what is shown

    def show_none(self) -> None:
        """Nothing is chosen."""
        self._wanted, self.row = None, None
        hint = self.tr("Its place, parts, jobs, papers and history are shown here.")
        self._stateful.empty(self.tr("Choose equipment"), hint, "fan")

    def show_thing(self, asset_id: int, *, at_once: bool = False) -> None:
        """Reads it, soon: whoever runs through the list passes many."""
        self._wanted = asset_id
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
            self._stateful.error(self.tr("This could not be loaded"), in_words(refusal), self.reload)

    def _take(self, wanted: int, found: EquipmentDetail) -> None:
        if wanted != self._wanted:
            return
        self.row = row = found.row
        chip = equipment_chip(row.status)
        self._name.setText(row.name)
        self._model.setText(model_words(row))
        self._model.setVisible(bool(model_words(row)))
        self._chip.set_chip(chip.text, chip.tone)
        self._tell(row)
        self.facts.set_facts(self._facts(found))
        self._show_links(found)
        self.papers.show_files(row.id, found.papers)
        sees_money, currency = self._desk.may("payment:read"), self._desk.settings.currency
        self.timeline.set_happenings(
            [equipment_happening(event, currency, sees_money=sees_money) for event in found.events]
        )
        self._stateful.ready()

    def _tell(self, row: EquipmentRow) -> None:
        since = moment_text(row.status_at)
        if row.status not in (AssetStatus.DOWN, AssetStatus.RED_TAG):
            self.notice.hide()
            return
        is_tagged = row.status is AssetStatus.RED_TAG
        words = self.tr("Red tag: dangerous, keep off") if is_tagged else self.tr("Down: it cannot be used")
        may = self._desk.may("asset:write")
        self.notice.show_notice(
            " · ".join(filter(None, (words, since))), "danger" if is_tagged else "warning",
            self.tr("It works again") if may else "", lambda: self.set_status(AssetStatus.ACTIVE),
        )  # fmt: skip

    def _facts(self, found: EquipmentDetail) -> list[tuple[str, str]]:
        row = found.row
        when, is_usual = moment_text(row.verified_at), row.criticality is Criticality.MEDIUM
        seen = " · ".join(filter(None, (when, found.seen_by))) if row.is_field_verified else self.tr("Not yet")
        facts = [
            (self.tr("Serial number"), row.serial_number or ""),
            (self.tr("Belongs to"), row.org_unit or ""),
            (self.tr("Area"), row.area or ""),
            (self.tr("When it fails"), "" if is_usual else criticality_word(row.criticality)),
            (self.tr("Installed"), "" if row.installed_at is None else day_text(row.installed_at)),
            (self.tr("Seen here"), seen if row.is_field_related or row.is_field_verified else ""),
            *((name, spec_text(value)) for name, value in row.specs.items()),
            (self.tr("Notes"), row.notes or ""),
        ]
        return [(name, value) for name, value in facts if value]

    def _show_links(self, found: EquipmentDetail) -> None:
        row = found.row
        opens = None if row.location_id is None else (lambda: self._desk.navigate("locations", row.location_id))
        self.place.show_rows([LinkRow(row.location, "", opens)] if row.location else [])
        around = found.way[:-1]
        self.within.show_rows([self._link(line) for line in around])
        self._within_heading.setVisible(bool(around))
        self.parts.show_rows([self._link(line) for line in found.parts], found.way[-1].parts if found.way else None)
        self._parts_heading.setVisible(bool(found.parts))
        if self._desk.may("wo:read"):
            self.jobs.show_orders(found.jobs, found.job_count)

    def _link(self, line: EquipmentLine) -> LinkRow:
        """What is as it should be needs no word."""
        chip = None if line.status is AssetStatus.ACTIVE else equipment_chip(line.status)
        return LinkRow(line.name, "", lambda: self.opened.emit(line.id), chip)

    # what is done

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        row = self.row
        if row is None:
            return
        if self._desk.may("asset:write"):
            for status in STATUSES:
                if status is not row.status:
                    words = self.tr("Set to {status}").format(status=equipment_chip(status).text)
                    entry = menu.addAction(icon(icon_of(status)), plain(words))
                    entry.triggered.connect(lambda *_, status=status: self.set_status(status))
            menu.addSeparator()
            menu.addAction(icon("eye"), plain(self.tr("Seen here, with a note…"))).triggered.connect(
                lambda *_: self.ask_note()
            )
            menu.addAction(icon("plus"), plain(self.tr("Add a part…"))).triggered.connect(
                lambda *_: self.part_asked.emit(row)
            )
        if self._desk.may("asset:delete"):
            menu.addAction(icon("trash-2"), plain(self.tr("Delete"))).triggered.connect(lambda *_: self.ask_delete())

    def set_status(self, status: AssetStatus) -> None:
        """Another one, with Undo."""
        if self.row is not None:
            self.actions.set_status(self.row, status)

    def show_statuses(self) -> None:
        """Opens the menu with the statuses."""
        if self.row is not None and self.menu.isVisible():
            self.menu.showMenu()

    def ask_verify(self) -> None:
        """Somebody stands before it."""
        if self.row is not None and self._desk.may("asset:write"):
            self.actions.verify(self.row)

    def ask_note(self) -> None:
        """Somebody stands before it and has something to say."""
        row = self.row
        if row is not None and self._desk.may("asset:write"):
            ask_text(
                self.window(),
                self.tr("Seen where it stands"),
                row.name,
                self.tr("What was seen"),
                self.tr("Seen here"),
                lambda note: self.actions.verify(row, note),
                lines=3,
                placeholder=self.tr("Such as: type plate is missing, filter is new"),
            )

    def ask_job(self) -> None:
        """A job on it."""
        if self.row is not None and self._desk.may("wo:write"):
            EquipmentJobDialog(self._desk, self.actions, self.window(), self.row).open()

    def ask_delete(self) -> None:
        """With a way back."""
        if self.row is not None and self._desk.may("asset:delete"):
            self.actions.delete(self.row)

    def _ask_edit(self) -> None:
        if self.row is not None:
            self.edit_asked.emit(self.row)


def read_detail(tx: Transaction, asset_id: int) -> EquipmentDetail:
    """Raises: Forbidden, NotFound."""
    row = assets.get_equipment(tx, asset_id)
    sees_jobs = tx.actor.may("wo:read")
    return EquipmentDetail(
        row,
        assets.path(tx, asset_id),
        assets.children(tx, asset_id, Page(MOST_PARTS)),
        work_orders.lines(tx, Page(MOST_JOBS), OrderFilter(asset_id=asset_id)) if sees_jobs else [],
        work_orders.count_all(tx, JobFilter(asset_id=asset_id)) if sees_jobs else 0,
        files.of_subject(tx, "asset", asset_id),
        assets.history(tx, asset_id, Page(MOST_EVENTS)),
        people.get_any(tx, row.verified_by_id).full_name if row.verified_by_id is not None else "",
    )
