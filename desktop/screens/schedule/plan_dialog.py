"""Plans a job by the keyboard alone, and says at once what speaks against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core import schedule
from core.base.errors import Invalid, Refused
from core.rules.planning import Finding
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.schedule.actions import Plan, ScheduleActions, hours_of, start_of
from desktop.screens.schedule.board import Person
from desktop.screens.schedule.finding_words import finding_words
from desktop.screens.schedule.slots import USUAL, Card
from desktop.screens.schedule.words import clock_words
from desktop.screens.settings.form_dialog import FormDialog
from desktop.screens.work_orders.minutes import minutes_words, parse_minutes
from desktop.widgets.day_edit import DayEdit
from desktop.widgets.inputs import ChoiceInput, TextInput
from desktop.widgets.notice import Notice
from desktop.widgets.typed_moments import clock_of

NOBODY = 0
PAUSE_MS = 200


class HourInput(TextInput):
    """`minute()` of the day; an empty line is any time."""

    def minute(self) -> int | None:
        """None for any time, and for what is no time."""
        found = clock_of(self.value())
        return None if found is None else found[0] * 60 + found[1]

    def problem(self) -> str:
        """The text is no time of day."""
        if self.value() and self.minute() is None:
            return self.tr("Write a time, such as 9:30")
        return ""


class LengthInput(TextInput):
    """`minutes()`; an empty line: nobody knows."""

    def minutes(self) -> int | None:
        """None where nothing, or no length, is written."""
        return parse_minutes(self.value()) or None

    def problem(self) -> str:
        """The text is no length."""
        if self.value() and self.minutes() is None:
            return self.tr("Write how long, such as 45 or 1:30")
        return ""


class PlanDialog(FormDialog):
    """`people` may be chosen; `day` is that of a job which has none yet."""

    def __init__(
        self, desk: Desk, parent: QWidget, actions: ScheduleActions, card: Card, people: Sequence[Person], day: date,
        now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__(parent, self.tr("Plan…"), f"{card.number} · {card.title}", yes=self.tr("Plan"), width=480)
        self._desk, self._actions, self._card, self._asked = desk, actions, card, 0
        self.found: tuple[Finding, ...] = ()
        choices = [(NOBODY, self.tr("Nobody yet")), *((person.id, person.name) for person in people)]
        self.who, self.day = ChoiceInput(choices), DayEdit(clock=now)
        self.hour, self.length = HourInput(clock_words(9 * 60)), LengthInput(minutes_words(USUAL))
        self.form.add("technician_id", self.tr("Technician"), self.who)
        self.form.add("day", self.tr("Day"), self.day, required=True)
        self.form.add("window_start", self.tr("Begins"), self.hour, help=self.tr("Empty: any time that day."))
        self.form.add("duration_hours", self.tr("Takes"), self.length, beside=True)
        self.against = Notice()
        self.form.add_widget(self.against)
        self.form.set_values(
            {
                "technician_id": card.technician_id or NOBODY,
                "day": card.day or day,
                "window_start": "" if card.minute is None else clock_words(card.minute),
                "duration_hours": minutes_words(card.minutes) if card.minutes else "",
            }
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.form.edited.connect(self._pause.start)
        self.look()

    def plan(self) -> Plan | None:
        """As it stands in the form; None where something is missing."""
        day = self.day.value()
        if day is None or self.hour.problem() or self.length.problem():
            return None
        return Plan(self.who.value() or None, day, self.hour.minute(), self.length.minutes())

    def look(self) -> None:
        """Asks what speaks against it."""
        plan = self.plan()
        if plan is None:
            self.against.hide()
            return
        self._asked += 1
        asked = self._asked
        self._desk.ask.read(
            schedule.findings_at, self._card.id, plan.technician_id, plan.day, start_of(plan.minute),
            hours_of(plan.minutes), owner=self, done=lambda found: self._show(asked, found),
            failed=lambda refusal: self._show(asked, ()),
        )  # fmt: skip

    def _show(self, asked: int, found: tuple[Finding, ...]) -> None:
        if asked != self._asked:
            return
        self.found = found
        if found:
            self.against.show_notice("\n".join(finding_words(each) for each in found), "warning")
        else:
            self.against.hide()
        self.yes.setText(self.tr("Plan all the same") if found else self.tr("Plan"))

    def store(self) -> None:
        """Plans it; what was said is agreed to, what is new is asked about."""
        plan = self.plan()
        if plan is not None:
            codes = {each.code for each in self.found}
            self._actions.plan(self._card, plan, codes, done=self.accept, failed=self.refuse)
        self.yes.setEnabled(True)

    def refuse(self, refusal: Refused) -> None:
        """At its field."""
        self.yes.setEnabled(True)
        self.form.show_errors({(refusal.field if isinstance(refusal, Invalid) else "") or "": in_words(refusal)})
