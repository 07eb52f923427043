"""The intake's first question: who is it? Found by phone, name or e-mail, or added on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import assets, customers
from core.base.errors import NotFound, Refused
from core.base.money import ZERO
from core.customers import CustomerLine, Standing
from core.rules.matching import readable_phone
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.field_row import FieldRow
from desktop.screens.intake.customer_card import CustomerCard
from desktop.screens.intake.live_picker import LivePicker
from desktop.screens.intake.new_customer import NewCustomer
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.collapsible import Collapsible
from desktop.widgets.inputs import TextInput
from desktop.widgets.money import money_text
from desktop.widgets.phone_edit import PhoneEdit
from desktop.widgets.result_popup import Option

Answer = Callable[[Sequence[Option]], None]


class CustomerSection(Section):
    """`known` carries the Standing of the customer, None where he is new or not chosen yet.

    `device_found` carries the id of a device by which the customer was found.
    """

    known = Signal(object)
    device_found = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 1, self.tr("Customer"), parent)
        self.customer_id: int | None = None
        self.standing: Standing | None = None
        self.search = LivePicker(
            self._find,
            self.tr("Phone in any spelling, name, e-mail, company or serial number"),
            name=self.tr("Find the customer"),
            add=self.tr("Add “%s” as a new customer"),
        )
        self._search_field = self.field("customer", self.tr("Find the customer"), self.search, required=True)
        self.card, self.new = CustomerCard(desk), NewCustomer(desk, self)
        for part in (self._search_field, self.card, self.new):
            self.body.addWidget(part)
        self._add_bringer()
        self.search.picked.connect(self._on_picked)
        self.search.add_asked.connect(self.begin_new)
        self.card.changed.connect(self.search_again)
        self.new.cancelled.connect(self.search_again)
        self.new.known_chosen.connect(self.choose)
        self._show(self._search_field)

    def _add_bringer(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            FieldRow(
                self.field("dropped_off_by", self.tr("Brought by"), TextInput(self.tr("Name of the person here"))),
                self.field("contact_phone", self.tr("Reached meanwhile at"), PhoneEdit(self.desk.settings.region)),
                least=200,
            )
        )
        self.bringer = Collapsible(self.tr("Brought by someone else, or reached elsewhere"), inner, quiet=True)
        self.body.addWidget(self.bringer)

    # finding

    def look_for(self, text: str) -> None:
        """Searches for what was scanned."""
        self.search.setFocus()
        self.search.look_for(text)

    def _find(self, text: str, done: Answer) -> None:
        self.desk.ask.read(
            customers.find_at_desk,
            text,
            owner=self,
            done=lambda found: done([*self._people(found.customers), *self._devices(found.devices)]),
        )

    def _people(self, lines: Sequence[CustomerLine]) -> list[Option]:
        group = self.tr("Customers")
        return [
            Option(
                line.id,
                line.full_name,
                self._about(line),
                "triangle-alert" if line.warning else "user-round",
                group,
            )
            for line in lines
        ]

    def _about(self, line: CustomerLine) -> str:
        facts = [readable_phone(line.phone) or line.email, line.company]
        if line.open_orders:
            facts.append(self.tr("%n open job(s)", "", line.open_orders))
        if line.owed:
            amount = money_text(line.owed, self.desk.settings.currency)
            facts.append(self.tr("owes {amount}").format(amount=amount) if line.owed > ZERO else "")
        return " · ".join(filter(None, facts))

    def _devices(self, lines: Sequence[assets.DeviceLine]) -> list[Option]:
        group = self.tr("Devices")
        return [
            Option(line, " · ".join(filter(None, (line.name, line.serial_number))), line.owner or "", "laptop", group)
            for line in lines
        ]

    def _on_picked(self, option: Option | None) -> None:
        if option is None:
            return
        if isinstance(option.value, assets.DeviceLine):
            self.device_found.emit(option.value.id)
            self.choose(option.value.owner_id)
        else:
            self.choose(option.value)

    def refresh(self) -> None:
        """Reads the chosen customer again: something of him was changed elsewhere."""
        if self.customer_id is not None:
            self._read(self.customer_id, False)

    # the three ways it can look

    def choose(self, person_id: int, *, go_on: bool = True) -> None:
        """Takes a known customer."""
        self.customer_id = person_id
        self.edited.emit()
        self._read(person_id, go_on)

    def _read(self, person_id: int, go_on: bool) -> None:
        self.desk.ask.read(
            customers.standing,
            person_id,
            owner=self,
            done=lambda found: self._on_standing(found, go_on),
            failed=lambda refusal: self._on_gone(refusal, go_on),
        )

    def begin_new(self, typed: str = "") -> None:
        """Opens the fields of a new customer."""
        self._forget()
        self._show(self.new)
        self.new.begin(typed)
        self.known.emit(None)
        self.edited.emit()

    def search_again(self) -> None:
        """Goes back to the search; whoever was chosen is forgotten."""
        self._search_anew()
        self.search.setFocus()

    def _search_anew(self) -> None:
        self._forget()
        self.search.set_value(None)
        self._show(self._search_field)
        self.known.emit(None)
        self.edited.emit()

    def _forget(self) -> None:
        self.customer_id, self.standing = None, None

    def _show(self, part: QWidget) -> None:
        for other in (self._search_field, self.card, self.new):
            other.setVisible(other is part)
        self.clear_problems()

    def _on_standing(self, found: Standing, go_on: bool) -> None:
        if found.person.id != self.customer_id:
            return
        self.standing = found
        self.card.show_standing(found)
        self._show(self.card)
        self.known.emit(found)
        self.edited.emit()
        if go_on:
            self.finished.emit()

    def _on_gone(self, refusal: Refused, was_chosen: bool) -> None:
        """Deleted elsewhere; who is typing further down is left alone."""
        words = in_words(refusal)
        if self.standing is not None and isinstance(refusal, NotFound):
            words = self.tr("{name} was deleted meanwhile").format(name=self.standing.person.full_name)
        self._search_anew()
        if was_chosen:
            self.search.setFocus()
        self._search_field.set_error(words)

    # what the form asks

    @property
    def is_new(self) -> bool:
        """Whether the fields of a new customer are open."""
        return not self.new.isHidden()

    def values(self) -> dict[str, Any]:
        """The customer's id, or what was typed of a new one; and who came with the device."""
        return {
            "customer_id": self.customer_id,
            "new": self.new.value() if self.is_new else None,
            "dropped_off_by": self.fields["dropped_off_by"].control.value(),
            "contact_phone": self.fields["contact_phone"].control.value(),
        }

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft, or nothing."""
        self._forget()
        self.search.set_value(None)
        self.new.set_value(values.get("new") or {})
        for key in ("dropped_off_by", "contact_phone"):
            self.fields[key].control.set_value(values.get(key, ""))
        self.bringer.set_open(bool(values.get("dropped_off_by") or values.get("contact_phone")))
        self._show(self.new if values.get("new") is not None else self._search_field)
        self.known.emit(None)
        if values.get("customer_id") is not None:
            self.choose(values["customer_id"], go_on=False)

    def problems(self) -> dict[str, str]:
        """Nobody chosen, or a new customer without a name."""
        if self.customer_id is not None:
            return {}
        return self.field_problems()

    def show_problem(self, key: str, words: str) -> bool:
        """What was chosen is not there any more: it has to be found again."""
        if key == "customer" and self.customer_id is not None:
            self.search_again()
        return super().show_problem(key, words)

    def stops(self) -> list[QWidget]:
        """The search, or the new customer's fields that are open."""
        return [field.control for field in self.fields.values()]

    def told(self) -> Told:
        """Name and phone; the warning."""
        if self.standing is not None:
            person = self.standing.person
            reach = readable_phone(person.phone) or person.email or ""
            return Told([person.full_name, reach], State.DONE, person.warning or "")
        if self.is_new:
            typed = self.new.value()
            lines = [typed["full_name"] or self.tr("New customer"), readable_phone(typed["phone"]) or typed["email"]]
            return Told(lines, State.DONE if typed["full_name"] else State.NEEDED)
        return Told([], State.NEEDED)

    def name(self) -> str:
        """The customer's name, empty while it is not known."""
        if self.standing is not None:
            return self.standing.person.full_name
        return str(self.new.value()["full_name"]) if self.is_new else ""
