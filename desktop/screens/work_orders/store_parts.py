"""Taking parts out of the store for a job, or keeping them for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import parts
from core.base.errors import Conflict, Invalid, Refused
from core.parts import PartRow
from core.stock import PartUse
from core.work_orders import OrderRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.devices.id_picker import RowPicker
from desktop.screens.settings.form_dialog import FormDialog
from desktop.screens.work_orders.actions import OrderActions
from desktop.widgets.inputs import NumberInput
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.result_popup import Option

translate = QCoreApplication.translate
MOST = 9999


class StorePartDialog(FormDialog):
    """The part that is picked is used at once, or kept for the job."""

    def __init__(self, desk: Desk, parent: QWidget, actions: OrderActions, order: OrderRow) -> None:
        title = translate("StorePartDialog", "Part from the store")
        super().__init__(parent, title, order.number, yes=translate("StorePartDialog", "Use it"))
        self._desk, self._actions, self._order = desk, actions, order
        self._found: dict[int, PartRow] = {}
        self.part = RowPicker(self._find, self.tr("Part number, name, or scan"))
        self.part.picked.connect(self._on_picked)
        self.form.add("part_id", self.tr("Part"), self.part, required=True)
        self.form.add("quantity", self.tr("How many"), NumberInput(1, MOST), required=True)
        if desk.may("payment:read"):
            self.form.add("unit_price", self.tr("Price of one"), MoneyEdit(desk.settings.currency), beside=True)
        self.keep = self.add_answer(self.tr("Keep for this job"), self.reserve, kind="")

    def _find(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        def offer(rows: list[PartRow]) -> None:
            self._found |= {row.id: row for row in rows}
            done([Option(row.id, row.name, self._detail(row), "package") for row in rows])

        self._desk.ask.read(parts.offered, text, 8, owner=self, done=offer)

    def _detail(self, row: PartRow) -> str:
        return self.tr("{sku} · {count} free").format(sku=row.sku, count=row.available)

    def _on_picked(self, option: Option | None) -> None:
        row = self._found.get(option.value) if option is not None else None
        if row is not None and "unit_price" in self.form.fields:
            self.form.set_values({"unit_price": row.price}, clean=False)

    def store(self) -> None:
        """Uses it."""
        values = self.form.values()
        use = PartUse(values["part_id"], values["quantity"], values.get("unit_price"))
        self._actions.use_part(self._order, use, failed=self.refuse, done=self.accept)

    def reserve(self) -> None:
        """Keeps it."""
        if self.keep.isEnabled() and self.form.check():
            self.keep.setEnabled(False)
            values = self.form.values()
            self._actions.reserve_part(
                self._order, values["part_id"], values["quantity"], failed=self.refuse, done=self.accept
            )

    def refuse(self, refusal: Refused) -> None:
        """At its field; what was picked stays."""
        self.yes.setEnabled(True)
        self.keep.setEnabled(True)
        field = refusal.field if isinstance(refusal, Invalid | Conflict) else None
        self.form.show_errors({field or "": in_words(refusal)})
