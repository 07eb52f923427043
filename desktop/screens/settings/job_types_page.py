"""The types of jobs: what each asks for, and which team does it."""

from __future__ import annotations

from typing import Any, NamedTuple

from core import job_types, teams
from core.base.transaction import Transaction
from core.job_types import JobTypeRow
from desktop.desk import Desk
from desktop.room_words import job_type_word
from desktop.screens.settings.job_type_dialog import JobTypeDialog
from desktop.screens.settings.names_table import NamesTable
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import confirm
from desktop.words import priority_word


class TypeLine(NamedTuple):
    """A type and the name of the team that does such jobs."""

    row: JobTypeRow
    team: str


class JobTypesPage(SettingsPage):
    """Four belong to the program and keep their names; the house's own come below them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Job types"), self.tr("What a job in a room can be, and what it asks for"))
        self.table = NamesTable(
            desk, self._columns(), lambda: (read_types,), {"job_type", "team"}, self.tr("Job types"),
            lambda line: line.row.id,
        )  # fmt: skip
        self.change = button(self.tr("Change"), "pencil", clicked=lambda: self.open_type(self.table.current()))
        self.remove = button(self.tr("Delete"), "trash-2", clicked=self.ask_delete)
        self.add = button(self.tr("Add job type"), "plus", "primary", clicked=lambda: self._ask(None))
        for action in (self.change, self.remove, self.add):
            self.header.add_action(action)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self.open_type)
        card = TableCard(self.table)
        self.fill_whole(card)
        self.setFocusProxy(self.table)
        self._on_current(None)
        self.table.load()

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Job type"), lambda line: job_type_word(line.row.name), "Technician Request",
                   Kind.KEY, stretch=2, sortable=False),
            Column("needs", self.tr("Asks for"), lambda line: self._needs(line.row), self.tr("Room, note, photo"),
                   stretch=2, sortable=False),
            Column("team", self.tr("Team"), lambda line: line.team, "Housekeeping", stretch=1, optional=2,
                   sortable=False),
            Column("priority", self.tr("Priority"), self._priority, "Normal", optional=1, sortable=False),
            Column("blocks", self.tr("Room"), lambda line: self.tr("Blocked") if line.row.blocks_room else "",
                   self.tr("Blocked"), sortable=False),
        ]  # fmt: skip

    def _needs(self, row: JobTypeRow) -> str:
        words = (
            (row.needs_room, self.tr("room")), (row.needs_note, self.tr("note")), (row.needs_photo, self.tr("photo"))
        )  # fmt: skip
        said = ", ".join(word for is_needed, word in words if is_needed)
        return said[:1].upper() + said[1:]

    def _priority(self, line: TypeLine) -> str:
        return priority_word(line.row.default_priority) if line.row.default_priority else ""

    def _on_current(self, line: TypeLine | None) -> None:
        self.change.setEnabled(line is not None)
        self.remove.setEnabled(line is not None and not line.row.is_built_in)

    def open_type(self, line: TypeLine | None) -> None:
        """What it asks for, and who does it."""
        if line is not None:
            self._ask(line.row)

    def _ask(self, row: JobTypeRow | None) -> None:
        self.desk.ask.read(
            teams.all_, owner=self,
            done=lambda found: JobTypeDialog(self.desk, self, [(team.id, team.name) for team in found], row).open(),
        )  # fmt: skip

    def ask_delete(self) -> None:
        """Jobs of this type keep it."""
        line = self.table.current()
        if line is not None and not line.row.is_built_in:
            confirm(
                self, self.tr("Delete {name}?").format(name=line.row.name),
                self.tr("New jobs cannot be of this type any more. Jobs that are keep it."),
                self.tr("Delete job type"), lambda: self._delete(line.row), danger=True,
            )  # fmt: skip

    def _delete(self, row: JobTypeRow) -> None:
        def tell(_result: Any) -> None:
            self.desk.say(self.tr("{name} is deleted").format(name=row.name))

        self.desk.ask.write(job_types.delete, row.id, owner=self, done=tell)


def read_types(tx: Transaction) -> list[TypeLine]:
    """All types in their order. Raises: Forbidden."""
    names = {team.id: team.name for team in teams.all_(tx)}
    return [TypeLine(row, names.get(row.default_team_id or 0, "")) for row in job_types.all_(tx)]
