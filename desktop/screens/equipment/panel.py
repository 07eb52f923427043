"""One piece of equipment beside the list: how it is, where it stands, its parts, jobs, papers and history."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core import assets, files, people, work_orders
from core.assets import EquipmentLine, EquipmentRow
from core.base.log import Event
from core.base.paging import Page
from core.base.transaction import Transaction
from core.files import FileRow
from core.rules.words import AssetStatus, Criticality
from core.work_orders import JobFilter, OrderFilter, OrderLine
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.equipment.actions import EquipmentActions
from desktop.screens.equipment.happenings import equipment_happening
from desktop.screens.equipment.listing import model_words
from desktop.screens.equipment.new_job_dialog import EquipmentJobDialog
from desktop.screens.equipment.words import STATUSES, criticality_word, equipment_chip, icon_of, spec_text
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.order_links import OrderLinks
from desktop.screens.record_panel import RecordPanel, sections
from desktop.screens.stored_files import StoredFiles
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.dialogs import ask_text
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import day_text, moment_text
from desktop.widgets.notice import Notice
from desktop.widgets.timeline import Timeline

MOST_PARTS, MOST_JOBS, MOST_EVENTS = 12, 8, 20


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


class EquipmentPanel(RecordPanel):
    """`edit_asked` carries the EquipmentDetail, `part_asked` the EquipmentRow a part is added to, `opened` an id."""

    part_asked = Signal(object)
    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Back to the equipment"))
        self.actions = EquipmentActions(desk, self)
        self.notice = Notice()
        self._make_sections()
        hint = self.tr("Its place, parts, jobs, papers and history are shown here.")
        self.furnish(
            read_detail,
            [(self._head(), 0), (self.notice, 0), (scrolled(self._body()), 1), (self._foot(), 0)],
            none=(self.tr("Choose equipment"), hint, "fan"),
            failed=self.tr("This could not be loaded"),
        )

    @property
    def row(self) -> EquipmentRow | None:
        """What is shown."""
        return None if self.found is None else self.found.row

    def _head(self) -> QHBoxLayout:
        self._name, self._model, self._chip = label("", "heading", wrap=True), ElidedLabel("", "secondary"), Chip()
        self.menu = self.more(self.tr("More for this equipment"))
        if not (self.desk.may("asset:write") or self.desk.may("asset:delete")):
            self.menu.hide()
        return self.head([self._name, self._model], self._chip, self.menu)

    def _make_sections(self) -> None:
        self.place, self.within = LinkRows(1, none=self.tr("No place")), LinkRows(6)
        self.facts = KeyValues(wrap=True)
        self.parts = LinkRows(MOST_PARTS)
        self.jobs = OrderLinks(self.desk, MOST_JOBS, shows_device=False, none=self.tr("No jobs so far"))
        self.papers = StoredFiles(self.desk, "asset")
        self.timeline = Timeline()

    def _body(self) -> QWidget:
        self._parts_heading = SectionHeading(self.tr("Parts"))
        self._jobs_heading = SectionHeading(self.tr("Jobs"))
        self._within_heading = SectionHeading(self.tr("Part of"))
        body = sections(
            self.facts, SectionHeading(self.tr("Place")), self.place, self._within_heading, self.within,
            self._parts_heading, self.parts, self._jobs_heading, self.jobs, SectionHeading(self.tr("Documents")),
            self.papers, SectionHeading(self.tr("History")), self.timeline,
        )  # fmt: skip
        if not self.desk.may("wo:read"):
            self._jobs_heading.hide()
            self.jobs.hide()
        return body

    def _foot(self) -> QHBoxLayout:
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit equipment"), clicked=self.ask_edit)
        self.verify = button(self.tr("Seen here"), "eye", name=self.tr("Seen where it stands"), clicked=self.ask_verify)
        self.job = button(self.tr("New job"), "plus", "primary", name=self.tr("New job on this"), clicked=self.ask_job)
        return self.foot((self.edit, "asset:write"), (self.verify, "asset:write"), (self.job, "wo:write"))

    # what is shown

    def show_found(self, found: EquipmentDetail) -> None:
        """As it is now."""
        row = found.row
        chip = equipment_chip(row.status)
        self._name.setText(row.name)
        self._model.setText(model_words(row))
        self._model.setVisible(bool(model_words(row)))
        self._chip.set_chip(chip.text, chip.tone)
        self._tell(row)
        self.facts.set_facts(self._facts(found))
        self._show_links(found)
        self.papers.show_files(row.id, found.papers)
        sees_money, currency = self.desk.may("payment:read"), self.desk.settings.currency
        self.timeline.set_happenings(
            [equipment_happening(event, currency, sees_money=sees_money) for event in found.events]
        )

    def _tell(self, row: EquipmentRow) -> None:
        since = moment_text(row.status_at)
        if row.status not in (AssetStatus.DOWN, AssetStatus.RED_TAG):
            self.notice.hide()
            return
        is_tagged = row.status is AssetStatus.RED_TAG
        words = self.tr("Red tag: dangerous, keep off") if is_tagged else self.tr("Down: it cannot be used")
        may = self.desk.may("asset:write")
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
        opens = None if row.location_id is None else (lambda: self.desk.navigate("locations", row.location_id))
        self.place.show_rows([LinkRow(row.location, "", opens)] if row.location else [])
        around = found.way[:-1]
        self.within.show_rows([self._link(line) for line in around])
        self._within_heading.setVisible(bool(around))
        self.parts.show_rows([self._link(line) for line in found.parts], found.way[-1].parts if found.way else None)
        self._parts_heading.setVisible(bool(found.parts))
        if self.desk.may("wo:read"):
            self.jobs.show_orders(found.jobs, found.job_count)

    def _link(self, line: EquipmentLine) -> LinkRow:
        """What is as it should be needs no word."""
        chip = None if line.status is AssetStatus.ACTIVE else equipment_chip(line.status)
        return LinkRow(line.name, "", lambda: self.opened.emit(line.id), chip)

    # what is done

    def fill(self, menu: QMenu) -> None:
        """Another status, what was seen, a part, and taking it away."""
        row = self.found.row
        if self.desk.may("asset:write"):
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
        if self.desk.may("asset:delete"):
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
        if self.row is not None and self.desk.may("asset:write"):
            self.actions.verify(self.row)

    def ask_note(self) -> None:
        """Somebody stands before it and has something to say."""
        row = self.row
        if row is not None and self.desk.may("asset:write"):
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
        if self.row is not None and self.desk.may("wo:write"):
            EquipmentJobDialog(self.desk, self.actions, self.window(), self.row).open()

    def ask_delete(self) -> None:
        """With a way back."""
        if self.row is not None and self.desk.may("asset:delete"):
            self.actions.delete(self.row)


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
