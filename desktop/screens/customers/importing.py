"""Customers out of a file: which column is what, what each row would do, and doing it with a way back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base.errors import Refused
from core.base.paging import Page
from core.base.table_reading import Table
from core.customers import importing
from core.customers.importing import Action, Choices, ImportRow, PlannedRow
from core.customers.table import COLUMNS, guessed
from core.rules.matching import readable_phone
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.audit.long_work import LongWork
from desktop.screens.inventory.importing import read_table
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import Question
from desktop.widgets.form import Form, scrolled
from desktop.widgets.inputs import ChoiceInput, TickInput
from desktop.widgets.moments import moment_text
from desktop.widgets.page_header import PageHeader
from desktop.widgets.record_table import RecordTable

translate = QCoreApplication.translate
#: A choice that is changed is followed by others.
PAUSE_MS = 150
MAPPING_WIDTH = 280


class CustomerImportPage(QWidget):
    """Shows at once what the guessed columns would do; nothing is stored before `run`."""

    left = Signal()

    def __init__(self, desk: Desk, path: Path) -> None:
        super().__init__()
        self._desk, self._path = desk, path
        self.table: Table | None = None
        self.planned: list[PlannedRow] = []
        self.skips: set[int] = set()
        self.form, self._choices = Form(), Form()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._plan)
        self.known = ChoiceInput([(True, self.tr("Update them")), (False, self.tr("Leave them as they are"))])
        hint = self.tr("By phone or e-mail. Enter on a line leaves it out, or takes it in again.")
        self._choices.add("known", self.tr("Customers who are there already"), self.known, help=hint)
        self.known.edited.connect(self._pause.start)
        self.leaves_wrong = TickInput(self.tr("Leave out rows that are wrong"))
        self.leaves_wrong.edited.connect(self._show_counts)
        self.header = PageHeader(path.name)
        self.do = button(self.tr("Import"), "check", "primary", name=self.tr("Import the customers"), clicked=self.run)
        self.do.setEnabled(False)
        self.header.add_action(self.leaves_wrong)
        self.header.add_action(button(self.tr("Cancel"), clicked=self.leave))
        self.header.add_action(self.do)
        self.work = LongWork(desk)
        self.work.busy.connect(lambda _: self._show_counts())
        self.rows = RecordTable(self._columns(), self._fetch, lambda row: row.line, name=self.tr("What would be done"))
        self.rows.opened.connect(lambda row: self.toggle(row.line))
        self._lay_out()
        desk.ask.work(lambda: read_table(path), owner=self, done=self._on_table, failed=self._on_unread)

    def _lay_out(self) -> None:
        meanings, preview = Card(padding=14), Card(padding=0)
        meanings.setFixedWidth(MAPPING_WIDTH)
        meanings.add(self._choices)
        meanings.add(SectionHeading(self.tr("Which column is what")))
        meanings.add(scrolled(self.form), 1)
        preview.add(self.rows, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(meanings)
        row.addWidget(preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.work)
        column.addLayout(row, 1)
        self.setFocusProxy(self.rows)

    def _columns(self) -> list[Column]:
        return [
            Column("line", self.tr("Line"), lambda row: row.line, self.tr("Line") + "00", Kind.NUMBER, sortable=False),
            Column("action", self.tr("What"), action_chip, self.tr("Unchanged"), Kind.CHIP, sortable=False),
            Column("name", self.tr("Name"), lambda row: row.name, "Maximilian Hohenstein", Kind.KEY, stretch=1,
                   sortable=False),
            Column("contact", self.tr("Phone or e-mail"), lambda row: readable_phone(row.contact), "+90 532 555 01 42",
                   optional=1, sortable=False),
            Column("detail", self.tr("In detail"), detail_words, "City: Bonn → Berlin", stretch=2, sortable=False),
        ]  # fmt: skip

    # the file

    def _on_unread(self, refusal: Refused) -> None:
        self._desk.say(in_words(refusal), "danger")
        self.left.emit()

    def _on_table(self, table: Table) -> None:
        self.table = table
        meant = {place: name for name, place in guessed(table.titles).items()}
        choices = [(None, self.tr("Leave out")), *((name, column_words()[name]) for name in COLUMNS)]
        for place, title in enumerate(table.titles):
            choice = ChoiceInput(choices)
            choice.set_value(meant.get(place))
            self.form.add(str(place), title or self.tr("Column {number}").format(number=place + 1), choice)
        self.form.body.addStretch(1)
        self.form.edited.connect(self._pause.start)
        self._plan()

    def mapping(self) -> dict[str, int]:
        """What is chosen; of a meaning chosen twice the first column."""
        found: dict[str, int] = {}
        for place, name in self.form.values().items():
            if name is not None:
                found.setdefault(name, int(place))
        return found

    def choices(self) -> Choices:
        """What becomes of those who are there, and of single lines."""
        return Choices(bool(self.known.value()), frozenset(self.skips), self.leaves_wrong.value())

    def toggle(self, line: int) -> None:
        """Leaves one line out, or takes it in again."""
        self.skips ^= {line}
        self._plan()

    def _plan(self) -> None:
        if self.table is not None and not self.work.is_busy:
            self._desk.ask.read(
                importing.dry_run, self.table, self.mapping(), self.choices(), owner=self, done=self._on_planned,
                failed=self._on_no_plan,
            )  # fmt: skip

    def _on_no_plan(self, refusal: Refused) -> None:
        self._on_planned([])
        self.rows.set_empty(in_words(refusal), self.tr("Choose it at the left."), "circle-help")

    def _on_planned(self, planned: list[PlannedRow]) -> None:
        self.planned = sorted(planned, key=lambda row: (row.action is not Action.WRONG, row.line))
        self.rows.set_empty(self.tr("There are no rows in the file"), "", "inbox")
        self.rows.refresh()
        self._show_counts()

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        done(self.planned[offset : offset + limit], len(self.planned))

    def _show_counts(self) -> None:
        counts = {action: sum(row.action is action for row in self.planned) for action in Action}
        words = self.tr("{added} new, {changed} changed, {same} unchanged, {left} left out, {wrong} wrong")
        self.header.set_subtitle(
            words.format(
                added=counts[Action.ADD], changed=counts[Action.CHANGE], same=counts[Action.SAME],
                left=counts[Action.SKIP], wrong=counts[Action.WRONG],
            )
        )  # fmt: skip
        has_work = counts[Action.ADD] + counts[Action.CHANGE] > 0
        is_free = not counts[Action.WRONG] or self.leaves_wrong.value()
        self.do.setEnabled(has_work and is_free and not self.work.is_busy)

    # doing it

    def run(self) -> None:
        """All of it or nothing; it can be stopped, and then nothing of it is there."""
        if self.table is not None and self.do.isEnabled():
            self.work.run(
                self.tr("The customers are imported"), importing.run, self.table, self.mapping(), self._path.name,
                self.choices(), done=self._on_done, writes=True,
            )  # fmt: skip

    def _on_done(self, done: ImportRow) -> None:
        words = self.tr("{added} customers added, {changed} changed").format(added=done.added, changed=done.changed)
        self._desk.say(words, undo=lambda: undo_import(self._desk, done))
        self.left.emit()

    def leave(self) -> None:
        """Everything stays as it is; what is under way is stopped first."""
        if self.work.is_busy:
            self.work.stop.click()
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


class CustomerImportsDialog(Question):
    """What was imported, the last first; what was not undone yet can be."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, translate("CustomerImportsDialog", "Imports of customers"), width=520)
        self._desk = desk
        self.rows = LinkRows(12, none=self.tr("Nothing was imported yet"))
        self.body.addWidget(self.rows)
        self.add_cancel(self.tr("Close"))
        desk.ask.read(importing.imports, Page(12), owner=self, done=self._show)

    def _show(self, found: list[ImportRow]) -> None:
        self.rows.show_rows([self._row(row) for row in found])

    def _row(self, row: ImportRow) -> LinkRow:
        words = self.tr("{added} new, {changed} changed").format(added=row.added, changed=row.changed)
        told = f"{words} · {moment_text(row.created_at)} · {row.actor}"
        if row.undone_at is not None:
            return LinkRow(row.name, told, chip=ChipText(self.tr("Undone"), Tone.NEUTRAL))
        return LinkRow(self.tr("Undo {name}").format(name=row.name), told, lambda: self._undo(row))

    def _undo(self, row: ImportRow) -> None:
        undo_import(self._desk, row)
        self.accept()


def undo_import(desk: Desk, row: ImportRow) -> None:
    """Taken back as a whole, or refused with the reason."""
    words = translate("CustomerImportPage", "{name} is undone").format(name=row.name)
    desk.ask.write(importing.undo, row.id, owner=desk.ask, done=lambda _: desk.say(words))


def action_chip(row: PlannedRow) -> ChipText:
    """What becomes of a row."""
    return {
        Action.ADD: ChipText(translate("CustomerImportPage", "New"), Tone.SUCCESS),
        Action.CHANGE: ChipText(translate("CustomerImportPage", "Changed"), Tone.INFO),
        Action.SAME: ChipText(translate("CustomerImportPage", "Unchanged"), Tone.NEUTRAL),
        Action.SKIP: ChipText(translate("CustomerImportPage", "Left out"), Tone.NEUTRAL),
        Action.WRONG: ChipText(translate("CustomerImportPage", "Wrong"), Tone.DANGER),
    }[row.action]


def detail_words(row: PlannedRow) -> str:
    """What changes, or what is wrong and where."""
    titles = column_words()
    if row.problem is not None:
        field = titles.get(getattr(row.problem, "field", None) or "", "")
        return ": ".join(filter(None, (field, in_words(row.problem))))
    if row.action is not Action.CHANGE:
        return ""
    told = (f"{titles[name]}: {_word(old)} → {_word(new)}" for name, (old, new) in row.changes.items())
    return " · ".join(told)


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return translate("CustomerImportPage", "yes") if value else translate("CustomerImportPage", "no")
    return "—" if value in (None, "") else str(value)


def column_words() -> dict[str, str]:
    """What a column can be, as it is called on the screen."""
    return {
        "full_name": translate("CustomerImportPage", "Full name"),
        "first_name": translate("CustomerImportPage", "First name"),
        "last_name": translate("CustomerImportPage", "Last name"),
        "phone": translate("CustomerImportPage", "Phone"),
        "email": translate("CustomerImportPage", "E-mail"),
        "company": translate("CustomerImportPage", "Company"),
        "address": translate("CustomerImportPage", "Street"),
        "zip": translate("CustomerImportPage", "Postcode"),
        "city": translate("CustomerImportPage", "City"),
        "state": translate("CustomerImportPage", "State"),
        "language": translate("CustomerImportPage", "Language"),
        "warning": translate("CustomerImportPage", "Warning"),
        "note": translate("CustomerImportPage", "Note"),
        "is_active": translate("CustomerImportPage", "Active"),
    }
