"""A file that is taken over: which column is what, and what each row would do, before anything is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base import table_reading
from core.base.errors import Refused
from core.base.table_reading import Table
from core.imports import Action
from core.rules import cells
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.form import Form, scrolled
from desktop.widgets.inputs import ChoiceInput, TickInput
from desktop.widgets.page_header import PageHeader
from desktop.widgets.record_table import RecordTable

translate = QCoreApplication.translate
#: A choice that is changed is followed by others.
PAUSE_MS = 150
MAPPING_WIDTH = 280


class ImportPage(QWidget):
    """Shows at once what the guessed columns would do; nothing is stored before `run`.

    A noun's page says how its columns are guessed and called, what a row is known by, and how a dry run and the
    import are done.
    """

    left = Signal()

    def __init__(self, desk: Desk, path: Path, *, name: str) -> None:
        super().__init__()
        self.desk, self.path = desk, path
        self.table: Table | None = None
        self.planned: list[Any] = []
        self.form = Form()
        self.leaves_wrong = TickInput(self.tr("Leave out rows that are wrong"))
        self.leaves_wrong.edited.connect(self.show_counts)
        self.header = PageHeader(path.name)
        self.do = button(self.tr("Import"), "check", "primary", name=name, clicked=self.run)
        self.do.setEnabled(False)
        self.header.add_action(self.leaves_wrong)
        self.header.add_action(button(self.tr("Cancel"), clicked=self.leave))
        self.header.add_action(self.do)
        self.rows = RecordTable(self._columns(), self._fetch, lambda row: row.line, name=self.tr("What would be done"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.plan)
        self._lay_out()
        desk.ask.work(lambda: read_table(path), owner=self, done=self._on_table, failed=self._on_unread)

    def _lay_out(self) -> None:
        self.meanings, preview = Card(padding=14), Card(padding=0)
        self.meanings.setFixedWidth(MAPPING_WIDTH)
        self.meanings.add(SectionHeading(self.tr("Which column is what")))
        self.meanings.add(scrolled(self.form), 1)
        preview.add(self.rows, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.meanings)
        row.addWidget(preview, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.column.addWidget(self.header)
        self.column.addLayout(row, 1)
        self.setFocusProxy(self.rows)

    def _columns(self) -> list[Column]:
        titles = self.column_words()
        return [
            Column("line", self.tr("Line"), lambda row: row.line, self.tr("Line") + "00", Kind.NUMBER, sortable=False),
            Column("action", self.tr("What"), action_chip, self.tr("Unchanged"), Kind.CHIP, sortable=False),
            *self.key_columns(),
            Column("detail", self.tr("In detail"), lambda row: detail_words(row, titles), self.sample, stretch=2,
                   sortable=False),
        ]  # fmt: skip

    # what a noun's page says

    #: A change in words, for its column's width.
    sample = ""

    def key_columns(self) -> list[Column]:
        """By what a row is known."""
        raise NotImplementedError

    def column_words(self) -> dict[str, str]:
        """What a column can be, as it is called on the screen; in the order of the choice."""
        raise NotImplementedError

    def guessed(self, titles: Sequence[str]) -> dict[str, int]:
        """Which column is what, by its title."""
        raise NotImplementedError

    def dry_run(self) -> tuple[Callable[..., Any], *tuple[Any, ...]]:
        """The operation that plans, with what it is given."""
        raise NotImplementedError

    def run(self) -> None:
        """All of it or nothing."""
        raise NotImplementedError

    def counted(self, counts: Mapping[Action, int]) -> str:
        """How many rows do what."""
        return self.tr("{added} new, {changed} changed, {same} unchanged, {wrong} wrong").format(
            added=counts[Action.ADD], changed=counts[Action.CHANGE], same=counts[Action.SAME],
            wrong=counts[Action.WRONG],
        )  # fmt: skip

    def is_busy(self) -> bool:
        """Whether something is under way that nothing may come between."""
        return False

    # the file

    def _on_unread(self, refusal: Refused) -> None:
        self.desk.say(in_words(refusal), "danger")
        self.left.emit()

    def _on_table(self, table: Table) -> None:
        self.table = table
        meant = {place: name for name, place in self.guessed(table.titles).items()}
        choices = [(None, self.tr("Leave out")), *self.column_words().items()]
        for place, title in enumerate(table.titles):
            choice = ChoiceInput(choices)
            choice.set_value(meant.get(place))
            self.form.add(str(place), title or self.tr("Column {number}").format(number=place + 1), choice)
        self.form.body.addStretch(1)
        self.form.edited.connect(self._pause.start)
        self.plan()

    def mapping(self) -> dict[str, int]:
        """What is chosen; of a meaning chosen twice the first column."""
        found: dict[str, int] = {}
        for place, name in self.form.values().items():
            if name is not None:
                found.setdefault(name, int(place))
        return found

    # what each row would do

    def plan_soon(self) -> None:
        """When no more choices follow."""
        self._pause.start()

    def plan(self) -> None:
        """Asks what the choices of now would do."""
        if self.table is not None and not self.is_busy():
            self.desk.ask.read(*self.dry_run(), owner=self, done=self._on_planned, failed=self._on_no_plan)

    def _on_no_plan(self, refusal: Refused) -> None:
        self._on_planned([])
        self.rows.set_empty(in_words(refusal), self.tr("Choose it at the left."), "circle-help")

    def _on_planned(self, planned: list[Any]) -> None:
        self.planned = sorted(planned, key=lambda row: (row.action is not Action.WRONG, row.line))
        self.rows.set_empty(self.tr("There are no rows in the file"), "", "inbox")
        self.rows.refresh()
        self.show_counts()

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        done(self.planned[offset : offset + limit], len(self.planned))

    def show_counts(self) -> None:
        """Says how much there is to do, and lets it be done where nothing stands against it."""
        counts = Counter(row.action for row in self.planned)
        self.header.set_subtitle(self.counted(counts))
        has_work = counts[Action.ADD] + counts[Action.CHANGE] > 0
        is_free = not counts[Action.WRONG] or self.leaves_wrong.value()
        self.do.setEnabled(has_work and is_free and not self.is_busy())

    def leave(self) -> None:
        """Everything stays as it is."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


def read_table(path: Path) -> Table:
    """Raises: Invalid, TooLarge."""
    if path.stat().st_size > table_reading.LARGEST_BYTES:
        return table_reading.read(path.name, b"0" * (table_reading.LARGEST_BYTES + 1))
    original = cells.original if path.suffix.lower() == ".csv" else str
    return table_reading.read(path.name, path.read_bytes(), original)


def action_chip(row: Any) -> ChipText:
    """What becomes of a row."""
    return {
        Action.ADD: ChipText(translate("ImportPage", "New"), Tone.SUCCESS),
        Action.CHANGE: ChipText(translate("ImportPage", "Changed"), Tone.INFO),
        Action.SAME: ChipText(translate("ImportPage", "Unchanged"), Tone.NEUTRAL),
        Action.SKIP: ChipText(translate("ImportPage", "Left out"), Tone.NEUTRAL),
        Action.WRONG: ChipText(translate("ImportPage", "Wrong"), Tone.DANGER),
    }[row.action]


def detail_words(row: Any, titles: Mapping[str, str]) -> str:
    """What changes, or what is wrong and where."""
    if row.problem is not None:
        field = titles.get(getattr(row.problem, "field", None) or "", "")
        return ": ".join(filter(None, (field, in_words(row.problem))))
    if row.action is not Action.CHANGE:
        return ""
    told = (f"{titles[name]}: {_word(old)} → {_word(new)}" for name, (old, new) in row.changes.items())
    return " · ".join(told)


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return translate("ImportPage", "yes") if value else translate("ImportPage", "no")
    return "—" if value in (None, "") else str(value)
