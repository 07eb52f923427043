"""Parts from the store into a wallet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import parts, stock
from core.base.errors import Conflict, Invalid, Refused
from core.parts import PartRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.devices.id_picker import IdPicker, RowPicker
from desktop.screens.inventory.actions import StockActions
from desktop.screens.inventory.counting import read_places
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import NumberInput
from desktop.widgets.result_popup import Option

translate = QCoreApplication.translate
MOST = 99_999


class HandOutDialog(FormDialog):
    """Which part, how many, and out of which place."""

    def __init__(self, desk: Desk, parent: QWidget, actions: StockActions, person_id: int, person: str) -> None:
        title = translate("HandOutDialog", "What does {name} get?").format(name=person)
        super().__init__(parent, title, yes=translate("HandOutDialog", "Hand out"))
        self._desk, self._actions, self._person_id = desk, actions, person_id
        self.part, self.place = RowPicker(self._find, self.tr("Part number, name, or scan")), IdPicker(self.tr("Place"))
        self.form.add("part_id", self.tr("Part"), self.part, required=True)
        self.form.add("quantity", self.tr("How many"), NumberInput(1, MOST), required=True)
        self.form.add("location_id", self.tr("Out of"), self.place, required=True, beside=True)
        desk.ask.read(read_places, owner=self, done=self._offer)

    def _offer(self, places: list[tuple[int, str]]) -> None:
        self.place.set_rows(places)
        if self.place.value() is None and places:
            self.form.set_values({"location_id": places[0][0]})

    def _find(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        def offer(rows: list[PartRow]) -> None:
            done([Option(row.id, row.name, f"{row.sku} · {row.available}", "package") for row in rows])

        self._desk.ask.read(parts.offered, text, 8, owner=self, done=offer)

    def store(self) -> None:
        """Hands them out."""
        v = self.form.values()
        name = self.part.name_of(v["part_id"])
        words = self.tr("{quantity} × {name} handed out").format(quantity=v["quantity"], name=name)
        self._actions.move(
            v["part_id"], words, self.accept, self.refuse, stock.hand_out, self._person_id, v["part_id"],
            v["quantity"], v["location_id"],
        )  # fmt: skip

    def refuse(self, refusal: Refused) -> None:
        """At its field; what was picked stays."""
        self.yes.setEnabled(True)
        field = refusal.field if isinstance(refusal, Invalid | Conflict) else None
        self.form.show_errors({field or "": in_words(refusal)})
