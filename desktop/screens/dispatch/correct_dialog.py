"""Puts right what was misunderstood: who, which job, for which day, from when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from core import work_orders
from core.base.paging import Page
from core.dispatch_questions import Named
from core.rules.status import OPEN
from core.rules.working_hours import clock, minutes_of
from core.work_orders import OrderFilter, OrderLine
from desktop.desk import Desk
from desktop.screens.devices.id_picker import RowPicker
from desktop.screens.dispatch.order import Order
from desktop.screens.schedule.plan_dialog import HourInput
from desktop.screens.schedule.words import clock_words
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.day_edit import DayEdit
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.result_popup import Option

ANYBODY = 0
MOST_FOUND = 20


class CorrectDialog(FormDialog):
    """`done` gets the order as it was meant; `field` is where the keyboard begins."""

    def __init__(
        self, desk: Desk, parent: QWidget, order: Order, people: Sequence[Named], field: str,
        done: Callable[[Order], object], now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__(parent, self.tr("What is meant?"), yes=self.tr("That is meant"))
        self._desk, self._people, self._field, self._done = desk, {each.id: each for each in people}, field, done
        choices = [(ANYBODY, self.tr("Who fits best")), *((each.id, each.name) for each in people)]
        self.who, self.day, self.hour = ChoiceInput(choices), DayEdit(clock=now), HourInput()
        self.job = RowPicker(self._find, self.tr("Number, customer, or what is to be done"))
        self.form.add("technician", self.tr("Technician"), self.who)
        self.form.add("job", self.tr("Job"), self.job)
        self.form.add("day", self.tr("Day"), self.day, help=self.tr("Empty: as the job is planned."))
        self.form.add("start", self.tr("From"), self.hour, beside=True)
        self.form.set_values(
            {
                "technician": order.technician.id if order.technician else ANYBODY,
                "job": Option(order.job.id, order.job.name) if order.job else None,
                "day": order.day,
                "start": clock_words(minutes_of(order.start)) if order.start else "",
            }
        )

    def open(self) -> None:
        """With the keyboard where it was pressed."""
        super().open()
        self.form.go_to(self.form.fields[self._field])

    def _find(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        self._desk.ask.read(
            work_orders.lines, Page(MOST_FOUND), OrderFilter(OPEN, typed=text), owner=self,
            done=lambda rows: done([_option(row) for row in rows if row.customer]), failed=lambda _: done([]),
        )  # fmt: skip

    def store(self) -> None:
        """Nothing is stored: it is looked again who fits."""
        option, minute = self.job.option(), self.hour.minute()
        job = Named(option.value, option.title) if option is not None else None
        start = None if minute is None else clock(minute)
        self.accept()
        self._done(Order(self._people.get(self.who.value()), job, self.day.value(), start))


def _option(row: OrderLine) -> Option:
    return Option(row.id, f"{row.number} {row.title}", row.customer or "", icon="clipboard-list")
