"""Rules of escalation: what becomes of jobs that are late, or that nobody begins."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from core import escalation, people, teams
from core.base.transaction import Transaction
from core.escalation import RuleRow
from core.rules.words import EscalationCause
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.settings.escalation_dialog import EscalationDialog
from desktop.screens.settings.names_table import NamesTable
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import TableCard
from desktop.widgets.chip import ChipText, chip_width
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import confirm
from desktop.words import priority_word

translate = QCoreApplication.translate


class Names(NamedTuple):
    """Whom a rule can give a job to, by id."""

    people: list[tuple[int, str]]
    teams: list[tuple[int, str]]


class EscalationPage(SettingsPage):
    """A rule is seen to once for each job, within seconds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Escalation"), self.tr("What becomes of jobs that are late or not begun"))
        self.table = NamesTable(
            desk, self._columns(), lambda: (escalation.rules,), {"escalation_rule", "team", "person"},
            self.tr("Rules of escalation"), lambda row: row.id,
        )  # fmt: skip
        self.change = button(self.tr("Change"), "pencil", clicked=lambda: self.open_rule(self.table.current()))
        self.remove = button(self.tr("Delete"), "trash-2", clicked=self.ask_delete)
        self.add = button(self.tr("Add rule"), "plus", "primary", clicked=lambda: self._ask(None))
        for action in (self.change, self.remove, self.add):
            self.header.add_action(action)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self.open_rule)
        card = TableCard(self.table)
        self.fill_whole(card)
        self.setFocusProxy(self.table)
        self._on_current(None)
        self.table.load()

    def _columns(self) -> list[Column]:
        states = (self.tr("Active"), self.tr("Off"))
        return [
            Column("name", self.tr("Rule"), lambda row: row.name, "Critical, not begun in an hour", Kind.KEY,
                   stretch=2, sortable=False),
            Column("when", self.tr("When"), when_words, "60 min. after the promised date", stretch=2, sortable=False),
            Column("for", self.tr("For"), self._for, self.tr("Maintenance only"), optional=2, sortable=False),
            Column("does", self.tr("Then"), does_words, "Engineering, Tom Bench", stretch=1, optional=1,
                   sortable=False),
            Column("active", self.tr("Status"), lambda row: self._chip(row, states), max(states, key=chip_width),
                   Kind.CHIP, sortable=False),
        ]  # fmt: skip

    def _chip(self, row: RuleRow, states: tuple[str, str]) -> ChipText:
        return ChipText(states[0], Tone.SUCCESS) if row.is_active else ChipText(states[1], Tone.NEUTRAL)

    def _for(self, row: RuleRow) -> str:
        words = [priority_word(row.priority)] if row.priority else []
        return ", ".join([*words, self.tr("Maintenance only")] if row.only_preventive else words) or self.tr("All jobs")

    def _on_current(self, row: RuleRow | None) -> None:
        self.change.setEnabled(row is not None)
        self.remove.setEnabled(row is not None)

    def open_rule(self, row: RuleRow | None) -> None:
        """When it comes true, and what happens then."""
        if row is not None:
            self._ask(row)

    def _ask(self, row: RuleRow | None) -> None:
        self.desk.ask.read(
            read_names, owner=self,
            done=lambda names: EscalationDialog(self.desk, self, names.people, names.teams, row).open(),
        )  # fmt: skip

    def ask_delete(self) -> None:
        """What it did stays done."""
        row = self.table.current()
        if row is not None:
            confirm(
                self, self.tr("Delete {name}?").format(name=row.name), self.tr("What it did to jobs stays as it is."),
                self.tr("Delete rule"), lambda: self._delete(row), danger=True,
            )  # fmt: skip

    def _delete(self, row: RuleRow) -> None:
        def tell(_result: Any) -> None:
            self.desk.say(self.tr("{name} is deleted").format(name=row.name))

        self.desk.ask.write(escalation.delete, row.id, version=row.version, owner=self, done=tell)


def when_words(row: RuleRow) -> str:
    """When the rule comes true."""
    if row.cause is EscalationCause.OVERDUE and not row.after_minutes:
        return translate("escalation", "When the promised date has passed")
    words = {
        EscalationCause.OVERDUE: translate("escalation", "{minutes} min. after the promised date"),
        EscalationCause.NOT_STARTED: translate("escalation", "Not begun {minutes} min. after it was opened"),
    }[row.cause]
    return words.format(minutes=row.after_minutes)


def does_words(row: RuleRow) -> str:
    """What happens to the job; without anything else it is told."""
    priority = priority_word(row.new_priority) if row.new_priority else None
    return ", ".join(filter(None, (row.assignee, row.team, priority))) or translate("escalation", "It is told")


def read_names(tx: Transaction) -> Names:
    """Whom a rule can give a job to. Raises: Forbidden."""
    return Names(
        [(person.id, person.full_name) for person in people.staff(tx)],
        [(team.id, team.name) for team in teams.all_(tx)],
    )
