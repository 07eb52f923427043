"""When somebody is away, each time with a button that takes it back, and the form that adds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.rules.words import AbsenceKind
from core.schedule import AbsenceRow
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.buttons import icon_button
from desktop.widgets.day_edit import DayEdit
from desktop.widgets.inputs import ChoiceInput, TextInput
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.moments import date_text, today

#: So many are shown, the next ones.
MOST = 6


def kind_word(kind: AbsenceKind | None) -> str:
    """Why; those who do not plan are not told."""
    translate = QCoreApplication.translate
    return {
        AbsenceKind.VACATION: translate("absences", "Vacation"),
        AbsenceKind.SICK: translate("absences", "Sick"),
        AbsenceKind.TRAINING: translate("absences", "Training"),
        AbsenceKind.OTHER: translate("absences", "Other"),
        None: translate("absences", "Away"),
    }[kind]


def days_words(row: AbsenceRow) -> str:
    """From when to when."""
    days = (row.first_on,) if row.first_on == row.last_on else (row.first_on, row.last_on)
    return " – ".join(date_text(day) for day in days)


class AbsenceRows(QWidget):
    """`removed` is handed the AbsenceRow whose button was pressed."""

    def __init__(self, removed: Callable[[AbsenceRow], object]) -> None:
        super().__init__()
        self._removed = removed
        self._shown: list[AbsenceRow] | None = None
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_absences(self, found: Sequence[AbsenceRow]) -> None:
        """Shows these. The same ones again change nothing."""
        if self._shown == list(found):
            return
        self._shown = list(found)
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.buttons = []
        for row in found[:MOST]:
            self._column.addWidget(self._line(row))
        if len(found) > MOST:
            self._column.addWidget(label(self.tr("and %n more", "", len(found) - MOST), "small"))
        if not found:
            self._column.addWidget(label(self.tr("Not away on any day to come"), "muted", wrap=True))

    def _line(self, row: AbsenceRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(ElidedLabel(" · ".join(filter(None, (days_words(row), kind_word(row.kind), row.note)))), 1)
        name = self.tr("Take back: {days}").format(days=days_words(row))
        remove = icon_button("x", name, clicked=lambda: self._removed(row))
        self.buttons.append(remove)
        line.addWidget(remove)
        return holder


class AbsenceDialog(FormDialog):
    """Adds an absence of somebody; today where no day is chosen."""

    def __init__(self, desk: Desk, parent: QWidget, person_id: int, name: str) -> None:
        title = QCoreApplication.translate("AbsenceDialog", "{name} is away").format(name=name)
        super().__init__(parent, title, width=480)
        self._desk, self._person_id = desk, person_id
        form, first_on = self.form, today()
        form.add("first_on", self.tr("From"), DayEdit((1, 7)), required=True)
        form.add("last_on", self.tr("Until, that day included"), DayEdit(), required=True)
        form.add("kind", self.tr("Why"), ChoiceInput([(kind, kind_word(kind)) for kind in AbsenceKind]))
        form.add("note", self.tr("Note"), TextInput(longest=500), help=self.tr("Only those who plan see why."))
        form.set_values({"first_on": first_on, "last_on": first_on + timedelta(days=4), "kind": AbsenceKind.VACATION})

    def store(self) -> None:
        """Through core."""
        from core import schedule

        values = self.form.values()
        self._desk.ask.write(
            schedule.add_absence, self._person_id, values["first_on"], values["last_on"], values["kind"],
            values["note"] or None, owner=self, done=self._finish, failed=self.refuse,
        )  # fmt: skip

    def _finish(self, row: AbsenceRow) -> None:
        self.accept()
        self._desk.say(self.tr("{name} is away: {days}").format(name=row.person, days=days_words(row)))
