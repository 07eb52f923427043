"""A part as a form: what it is, when there is too little of it, and what it costs."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent

from core import parts
from core.parts import NewPart, PartRow
from desktop.desk import Desk
from desktop.screens.form_page import FormPage
from desktop.widgets.inputs import LongTextInput, NumberInput, TextInput, TickInput
from desktop.widgets.money_edit import MoneyEdit

translate = QCoreApplication.translate
MOST = 999_999


class OptionalNumber(NumberInput):
    """A number that may be left out: the least one shows as nothing."""

    def __init__(self, words: str) -> None:
        super().__init__(-1, MOST)
        self.setSpecialValueText(words)
        self.setValue(-1)

    def value(self) -> int | None:
        """None where it is left out."""
        shown = super().value()
        return None if shown < 0 else shown

    def set_value(self, value: int | str | None) -> None:
        """Nothing for None and ""."""
        self.setValue(value if isinstance(value, int) else -1)


class PriceInput(MoneyEdit):
    """An amount as text, which a draft can keep; "" where there is none."""

    def value(self) -> str:  # type: ignore[override]
        """Such as 12.50, whatever the locale."""
        amount = super().value()
        return "" if amount is None else str(amount)

    def set_value(self, value: Decimal | str | None) -> None:
        """Takes an amount, too."""
        super().set_value(Decimal(value) if value not in (None, "") else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Written out in full, as every amount."""
        text = self.value()
        super(MoneyEdit, self).focusOutEvent(event)
        if text:
            self.set_value(text)


class PartForm(FormPage):
    """Without a part it adds one; `code` is then what was scanned."""

    def __init__(self, desk: Desk, part: PartRow | None = None, code: str = "") -> None:
        super().__init__(desk, "", f"part:{part.id}" if part is not None else "part")
        self.header.set_title(part.sku if part is not None else translate("PartForm", "New part"))
        self._part = part
        self._add_fields(desk.settings.currency)
        self.begin_with({key: getattr(part, key) for key in self.form.fields} if part is not None else {})
        if part is None:
            self._seen = {}
            self.form.set_values({"uom": translate("PartForm", "Each"), "is_stock_item": True, "barcode": code})
            self.keeper.begin(None, self.form.values())

    def _add_fields(self, currency: str) -> None:
        form = self.form
        own = "" if self._part else self.tr("Empty: the next number of your own.")
        form.add("name", self.tr("Name"), TextInput(), required=True)
        form.add("sku", self.tr("Part number"), TextInput(longest=80), required=self._part is not None, help=own)
        form.add("barcode", self.tr("Barcode"), TextInput(self.tr("Scan it"), longest=80), beside=True)
        form.add("category", self.tr("Category"), TextInput(longest=80))
        form.add("uom", self.tr("One of it is called"), TextInput(longest=40), required=True, beside=True)
        form.add_heading(self.tr("When there is too little"))
        form.add("minimum", self.tr("Minimum"), NumberInput(0, MOST))
        form.add("reorder_point", self.tr("Buy at"), OptionalNumber(self.tr("the minimum")), beside=True)
        lots = OptionalNumber(self.tr("as many as are needed"))
        form.add("reorder_quantity", self.tr("Bought in lots of"), lots, beside=True)
        form.add("is_stock_item", "", TickInput(self.tr("Some of it should always be here")))
        form.add_heading(self.tr("What it costs"))
        form.add("unit_cost", self.tr("One costs the shop"), PriceInput(currency))
        form.add("unit_price", self.tr("and a customer"), PriceInput(currency), beside=True)
        form.add("supplier", self.tr("Supplier"), TextInput(), beside=True)
        form.add("note", self.tr("Notes"), LongTextInput(lines=2))

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """Adds it, or changes what differs."""
        if self._part is not None:
            if "unit_cost" in changes:
                changes["unit_cost"] = changes["unit_cost"] or "0"
            self.desk.ask.write(
                parts.change, self._part.id, changes, seen=seen, owner=self, done=self.finish, failed=self.refuse
            )
            return
        values = {key: None if value == "" else value for key, value in self.form.values().items()}
        values["unit_cost"] = values["unit_cost"] or "0"
        self.desk.ask.write(parts.add, NewPart(**values), owner=self, done=self.finish, failed=self.refuse)

    def read_again(self, then: Callable[[Any], object]) -> None:
        """As somebody else left it."""
        assert self._part is not None
        self.desk.ask.read(parts.get, self._part.id, owner=self, done=then, failed=self.refuse)
