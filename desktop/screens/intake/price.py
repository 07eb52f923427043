"""What it may cost, when it is promised, what is paid at once, and who does it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from core import people
from core.base.permissions import Role
from core.people import PersonRow
from core.rules.words import Priority
from desktop.desk import Desk
from desktop.screens.field_row import FieldRow
from desktop.screens.intake.ready_hint import ReadyHint
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.moment_edit import MomentEdit, hour_in
from desktop.widgets.moments import moment_text, now, soon_text
from desktop.widgets.money import money_text
from desktop.widgets.money_edit import MoneyEdit
from desktop.words import method_words, priority_word

PROMISE_HOUR = 17
AMOUNTS = ("estimate", "authorised_limit", "deposit")


def promise_after(days: int) -> Callable[[datetime], datetime]:
    """So many days on, at the hour when devices are handed out."""
    return hour_in(days, PROMISE_HOUR)


class PriceSection(Section):
    """What the actor's role does not allow is not shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 8, self.tr("Price and promise"), parent)
        currency = desk.settings.currency
        self.promise = MomentEdit(self._quick(), hour=PROMISE_HOUR)
        self.assignee = ChoiceInput([(None, self.tr("Nobody yet"))])
        self._assignee_id: int | None = None
        estimate = self.field("estimate", self.tr("Estimate"), MoneyEdit(currency))
        limit_help = self.tr("Above it the customer is asked first")
        limit = self.field("authorised_limit", self.tr("Authorised up to"), MoneyEdit(currency), help=limit_help)
        priority = self.field("priority", self.tr("Priority"), ChoiceInput(_priorities()))
        deposit = self.field("deposit", self.tr("Deposit now"), MoneyEdit(currency))
        method = self.field("deposit_method", self.tr("Paid by"), ChoiceInput(list(method_words().items())))
        promise = self.field("estimated_completion_at", self.tr("Promised for"), self.promise)
        assignee = self.field("assignee_id", self.tr("Given to"), self.assignee)
        self.body.addWidget(FieldRow(estimate, limit, priority, least=150))
        self.body.addWidget(promise)
        self.ready = ReadyHint(desk)
        self.ready.used.connect(self.promise.set_value)
        self.body.addWidget(self.ready)
        self.body.addWidget(FieldRow(deposit, method, assignee, least=150))
        for field in (deposit, method):
            field.setVisible(desk.may("payment:write"))
        assignee.setVisible(desk.may("wo:assign"))
        self.assignee.edited.connect(self._on_assignee)
        self.fill({})
        if desk.may("wo:assign"):
            desk.ask.read(people.staff, owner=self, done=self._on_staff)

    def _quick(self) -> list[tuple[str, Callable[[datetime], datetime]]]:
        days = self.desk.settings.promise_days
        usual = {0: soon_text(0, PROMISE_HOUR), 1: soon_text(1, PROMISE_HOUR), 7: self.tr("In a week")}
        if days not in usual:
            usual[days] = self.tr("In %n day(s)", "", days)
        return [(words, promise_after(after)) for after, words in sorted(usual.items())]

    def _on_staff(self, staff: list[PersonRow]) -> None:
        doers = [row for row in staff if row.role not in (Role.VIEWER, Role.STOREMAN)]
        doers.sort(key=lambda row: (row.role is not Role.TECHNICIAN, row.full_name.casefold()))
        wanted = self._assignee_id
        self.assignee.set_choices([(None, self.tr("Nobody yet")), *((row.id, row.full_name) for row in doers)])
        self.assignee.set_value(wanted)

    def _on_assignee(self) -> None:
        self._assignee_id = self.assignee.value()

    # what the form asks

    def values(self) -> dict[str, Any]:
        """Amounts as text, the moment in ISO."""
        amounts = {key: self.fields[key].control.value() for key in AMOUNTS}
        promised = self.promise.value()
        return {
            **{key: None if amount is None else str(amount) for key, amount in amounts.items()},
            "estimated_completion_at": promised.isoformat() if promised else None,
            "priority": self.fields["priority"].control.value(),
            "deposit_method": self.fields["deposit_method"].control.value(),
            "assignee_id": self._assignee_id,
        }

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft, or the usual promise."""
        for key in AMOUNTS:
            self.fields[key].control.set_value(Decimal(values[key]) if values.get(key) else None)
        if "estimated_completion_at" in values:
            text = values["estimated_completion_at"]
            self.promise.set_value(datetime.fromisoformat(text) if text else None)
        else:
            self.promise.set_value(promise_after(self.desk.settings.promise_days)(now()))
        self.fields["priority"].control.set_value(values.get("priority", Priority.MEDIUM.value))
        self.fields["deposit_method"].control.set_value(values.get("deposit_method"))
        self.assignee.set_value(values.get("assignee_id"))
        self._assignee_id = values.get("assignee_id")

    def problems(self) -> dict[str, str]:
        """A promise that cannot be kept any more, and a deposit that must have slipped a digit."""
        found = super().problems()
        estimate, limit, deposit = (self.fields[key].control.value() for key in AMOUNTS)
        if estimate and deposit and deposit > max(estimate, limit or estimate):
            most = money_text(max(estimate, limit or estimate), self.desk.settings.currency)
            found.setdefault("deposit", self.tr("More than the whole repair: {amount}").format(amount=most))
        promised = self.promise.value()
        if promised is not None and promised < now():
            found.setdefault("estimated_completion_at", self.tr("This moment has passed already"))
        return found

    def stops(self) -> list[QWidget]:
        """As they stand in the form."""
        order = ("estimate", "authorised_limit", "priority", "estimated_completion_at")
        return [self.fields[key].control for key in (*order, "deposit", "deposit_method", "assignee_id")]

    def show_problem(self, key: str, words: str) -> bool:
        """Core calls the deposit an amount."""
        names = {"amount": "deposit", "payment_method": "deposit_method"}
        return super().show_problem(names.get(key, key), words)

    def told(self) -> Told:
        """Estimate, promise and deposit."""
        currency = self.desk.settings.currency
        estimate, deposit = self.fields["estimate"].control.value(), self.fields["deposit"].control.value()
        promised = self.promise.value()
        lines = [moment_text(promised)] if promised else []
        if estimate is not None:
            lines.append(self.tr("Estimate {amount}").format(amount=money_text(estimate, currency)))
        if deposit:
            lines.append(self.tr("Deposit {amount}").format(amount=money_text(deposit, currency)))
        return Told([" · ".join(lines)] if lines else [], State.DONE if lines else State.EMPTY)


def _priorities() -> list[tuple[str, str]]:
    return [(priority.value, priority_word(priority)) for priority in Priority]
