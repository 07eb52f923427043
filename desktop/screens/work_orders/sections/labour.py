"""Time that was worked."""

from __future__ import annotations

from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.minutes import minutes_words, parse_minutes
from desktop.screens.work_orders.sections.lines import Lines, ShownLine
from desktop.widgets.buttons import button
from desktop.widgets.inputs import TextInput


class Labour(Lines):
    """Description and time; the shop's rate is taken."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Labour"))
        self.description = TextInput(self.tr("What was done"))
        self.time = TextInput(self.tr("1:30 or 45"), longest=12)
        self.time.setFixedWidth(92)
        self.book = button(self.tr("Book"), "plus", name=self.tr("Book labour"), clicked=self.book_now)
        self.add_input("description", self.tr("Labour: what was done"), self.description, 1)
        self.add_input("minutes", self.tr("Labour: how long"), self.time)
        self._row.addWidget(self.book)
        self.description.returnPressed.connect(self.time.setFocus)
        self.time.returnPressed.connect(self.book_now)

    def shown_lines(self, job: Job) -> list[ShownLine]:
        """Who worked how long at which rate."""
        return [
            ShownLine(
                row.id,
                row.description,
                " · ".join(filter(None, (minutes_words(row.minutes), self._rate(row.hourly_rate), row.person))),
                self.money(row.amount) if self.desk.may("payment:read") else "",
            )
            for row in job.detail.labour
        ]

    def _rate(self, rate: object) -> str:
        if not self.desk.may("payment:read"):
            return ""
        return self.tr("{rate} an hour").format(rate=self.money(rate))

    def sum_words(self, job: Job) -> str:
        """All the time."""
        minutes = sum(row.minutes for row in job.detail.labour)
        return minutes_words(minutes) if minutes else ""

    def clear_inputs(self) -> None:
        """Ready for the next line."""
        super().clear_inputs()
        self.description.clear()
        self.time.clear()

    def go(self) -> None:
        """Brings the keyboard here."""
        self.description.setFocus()

    def book_now(self) -> None:
        """Books what is typed."""
        minutes = parse_minutes(self.time.value())
        errors = {}
        if not self.description.value():
            errors["description"] = self.tr("Say what was done")
        if not minutes:
            errors["minutes"] = self.tr("Such as 45 or 1:30")
        self.show_errors(errors)
        if self.job is None or errors or not minutes or self.is_booking:
            return
        self.is_booking = True
        self.actions.add_labour(
            self.job.order, self.description.value(), minutes, failed=self.refused, done=self._booked
        )

    def _booked(self) -> None:
        self.clear_inputs()
        self.description.setFocus()

    def remove(self, key: int) -> None:
        """Takes a line off."""
        if self.job is not None:
            row = next((row for row in self.job.detail.labour if row.id == key), None)
            if row is not None:
                self.actions.remove_labour(self.job.order, row)
