"""One's own absences: when one is away, added and taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import schedule, settings
from core.base.errors import Refused
from core.base.transaction import Transaction
from core.schedule import AbsenceRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.people_and_roles.absence_rows import AbsenceDialog, AbsenceRows
from desktop.widgets.dialogs import Question
from desktop.widgets.notice import Notice


class OwnAbsences(Question):
    """Those to come; who plans sees them on the schedule."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            parent, self.tr("When you are away"), self.tr("No jobs are suggested for you on these days."), width=480
        )  # fmt: skip
        self._desk = desk
        self.rows, self.notice = AbsenceRows(self._remove), Notice()
        self.body.addWidget(self.rows)
        self.body.addWidget(self.notice)
        self.add_cancel(self.tr("Close"))
        self.add = self.add_answer(self.tr("Add"), self._ask)
        self.add.setEnabled(desk.may("wo:write"))
        self.reload()

    def reload(self) -> None:
        """As they are now."""
        self._desk.ask.read(_own, owner=self, done=self.rows.show_absences, failed=self._refuse)

    def _ask(self) -> None:
        actor = self._desk.actor
        dialog = AbsenceDialog(self._desk, self, actor.person_id or 0, actor.name)
        dialog.accepted.connect(self.reload)
        dialog.open()

    def _remove(self, row: AbsenceRow) -> None:
        self._desk.ask.write(
            schedule.remove_absence, row.id, version=row.version, owner=self, done=lambda _: self.reload(),
            failed=self._refuse,
        )  # fmt: skip

    def _refuse(self, refusal: Refused) -> None:
        self.notice.show_notice(in_words(refusal), "danger")


def _own(tx: Transaction) -> list[AbsenceRow]:
    """Raises: Forbidden."""
    return schedule.absences_between(tx, settings.today(tx), person_id=tx.actor.person_id)
