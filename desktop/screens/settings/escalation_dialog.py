"""A rule of escalation: added or changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import escalation
from core.escalation import NewRule, RuleRow
from core.rules.words import EscalationCause, Priority
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, NumberInput, TextInput, TickInput
from desktop.words import priority_word

Named = Sequence[tuple[int, str]]


class EscalationDialog(FormDialog):
    """Without a row it adds one; `people` and `teams` are (id, name)."""

    def __init__(self, desk: Desk, parent: QWidget, people: Named, teams: Named, row: RuleRow | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("EscalationDialog", "Change rule") if row else translate("EscalationDialog", "Add rule")
        super().__init__(parent, title, width=560)
        self._desk, self._row = desk, row
        causes = [
            (EscalationCause.OVERDUE, self.tr("Promised date passed")),
            (EscalationCause.NOT_STARTED, self.tr("Nobody has begun")),
        ]
        every = [(None, self.tr("Every priority")), *((word, priority_word(word)) for word in Priority)]
        stays = [(None, self.tr("As it is")), *((word, priority_word(word)) for word in Priority)]
        form = self.form
        form.add("name", self.tr("Name"), TextInput(), required=True)
        form.add("cause", self.tr("When"), ChoiceInput(causes))
        form.add("after_minutes", self.tr("Minutes after that"), NumberInput(0, 60 * 24 * 365), beside=True)
        form.add("priority", self.tr("For jobs of"), ChoiceInput(every))
        form.add("only_preventive", "", TickInput(self.tr("Only jobs of maintenance plans")), beside=True)
        form.add("assignee_id", self.tr("Give it to"), ChoiceInput([(None, self.tr("Nobody else")), *people]))
        form.add("team_id", self.tr("And to the team"), ChoiceInput([(None, self.tr("No other team")), *teams]),
                 beside=True)  # fmt: skip
        form.add("new_priority", self.tr("Make it at least"), ChoiceInput(stays), beside=True)
        form.add("is_active", "", TickInput(self.tr("This rule is active")))
        known = row or NewRule("")
        form.set_values({key: getattr(known, key) for key in escalation.FIELDS})

    def store(self) -> None:
        """Adds or changes."""
        if self._row is None:
            new = NewRule(**self.form.values())
            self._desk.ask.write(escalation.add, new, owner=self, done=self._finish, failed=self.refuse)
            return
        self._desk.ask.write(
            escalation.change, self._row.id, self.form.changes(), version=self._row.version, owner=self,
            done=self._finish, failed=self.refuse,
        )  # fmt: skip

    def _finish(self, row: RuleRow) -> None:
        self.accept()
        self._desk.say(self.tr("{name} is saved").format(name=row.name))
