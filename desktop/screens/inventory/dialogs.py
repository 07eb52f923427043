"""How many of a part move, from where and whither."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import locations, stock, wallets
from core.base.errors import Conflict, Invalid, Refused
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import PartRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.devices.id_picker import IdPicker
from desktop.screens.inventory.actions import StockActions
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import NumberInput, TextInput
from desktop.widgets.money_edit import MoneyEdit

translate = QCoreApplication.translate
MOST = 99_999


class Around(NamedTuple):
    """Places and technicians by id and name; where the part lies, the main warehouse first."""

    places: list[tuple[int, str]]
    technicians: list[tuple[int, str]]
    main_id: int | None
    lies_at: int | None


class MoveDialog(FormDialog):
    """A subclass adds its fields and says in `store` what is done."""

    def __init__(self, desk: Desk, parent: QWidget, actions: StockActions, part: PartRow, title: str, yes: str) -> None:
        super().__init__(parent, title, f"{part.sku} · {part.name}", yes=yes)
        self._desk, self._actions, self._part = desk, actions, part
        self.pickers: dict[str, IdPicker] = {}
        desk.ask.read(read_around, part.id, owner=self, done=self.offer)

    def add_quantity(self) -> None:
        """How many."""
        self.form.add("quantity", self.tr("How many"), NumberInput(1, MOST), required=True)

    def add_place(self, key: str, words: str, *, beside: bool = False) -> None:
        """A place of the house."""
        self.pickers[key] = IdPicker(self.tr("Place"))
        self.form.add(key, words, self.pickers[key], required=True, beside=beside)

    def add_person(self) -> None:
        """Somebody who carries parts."""
        self.pickers["person_id"] = IdPicker(self.tr("Who works here"))
        self.form.add("person_id", self.tr("Technician"), self.pickers["person_id"], required=True)

    def add_reason(self, *, required: bool = False) -> None:
        """Why."""
        self.form.add("reason", self.tr("Reason"), TextInput(), required=required)

    def offer(self, around: Around) -> None:
        """Fills the pickers, with the place that is meant most often."""
        for key, picker in self.pickers.items():
            picker.set_rows(around.technicians if key == "person_id" else around.places)
        first = {"to_id": around.main_id if self.takes_main else None, "location_id": around.main_id,
                 "from_id": around.lies_at}  # fmt: skip
        lacking = {key: value for key, value in first.items() if key in self.pickers and value is not None}
        self.form.set_values({key: value for key, value in lacking.items() if self.pickers[key].value() is None})

    #: whether a target is the main warehouse where nothing is chosen
    takes_main = False

    def do(self, words: str, operation: Any, *given: Any, **named: Any) -> None:
        """Hands it to core."""
        self._actions.move(self._part.id, words, self.accept, self.refuse, operation, *given, **named)

    def refuse(self, refusal: Refused) -> None:
        """At its field; what was typed stays."""
        self.yes.setEnabled(True)
        field = refusal.field if isinstance(refusal, Invalid | Conflict) else None
        known = {"to_location_id": "to_id", "delta": "quantity"}
        self.form.show_errors({known.get(field or "", field or ""): in_words(refusal)})

    def told(self, template: str) -> str:
        """With the name of the part and how many."""
        return template.format(name=self._part.name, quantity=self.form.values()["quantity"])


class ReceiveDialog(MoveDialog):
    """More came in."""

    takes_main = True

    def __init__(self, desk: Desk, parent: QWidget, actions: StockActions, part: PartRow) -> None:
        title = translate("ReceiveDialog", "How many came in?")
        super().__init__(desk, parent, actions, part, title, translate("ReceiveDialog", "Receive"))
        self.add_quantity()
        self.form.add("unit_cost", self.tr("One costs"), MoneyEdit(desk.settings.currency), beside=True)
        self.add_place("to_id", self.tr("Put where"))
        self.form.add("bin_label", self.tr("Bin"), TextInput(self.tr("As before")), beside=True)
        self.add_reason()
        self.form.set_values({"quantity": part.on_order or part.reorder_quantity or 1, "unit_cost": part.unit_cost})

    def store(self) -> None:
        """Receives them."""
        v = self.form.values()
        named = {"unit_cost": v["unit_cost"], "reason": v["reason"] or None, "bin_label": v["bin_label"] or None}
        self.do(self.told(self.tr("{quantity} × {name} came in")), stock.receive, self._part.id, v["quantity"],
                v["to_id"], **named)  # fmt: skip


class TransferDialog(MoveDialog):
    """From one place to another."""

    def __init__(self, desk: Desk, parent: QWidget, actions: StockActions, part: PartRow) -> None:
        title = translate("TransferDialog", "Move to another place")
        super().__init__(desk, parent, actions, part, title, translate("TransferDialog", "Move"))
        self.add_quantity()
        self.add_place("from_id", self.tr("From"))
        self.add_place("to_id", self.tr("To"), beside=True)
        self.add_reason()

    def store(self) -> None:
        """Moves them."""
        v = self.form.values()
        self.do(self.told(self.tr("{quantity} × {name} moved")), stock.transfer, self._part.id, v["quantity"],
                v["from_id"], v["to_id"], reason=v["reason"] or None)  # fmt: skip


class HandDialog(MoveDialog):
    """Into a technician's wallet, or out of it."""

    def __init__(
        self, desk: Desk, parent: QWidget, actions: StockActions, part: PartRow, *, back: bool = False,
        person_id: int | None = None, most: int | None = None,
    ) -> None:  # fmt: skip
        out = translate("HandDialog", "Hand out to a technician"), translate("HandDialog", "Hand out")
        into = translate("HandDialog", "Take back from a technician"), translate("HandDialog", "Take back")
        title, yes = into if back else out
        super().__init__(desk, parent, actions, part, title, yes)
        self._is_back = back
        self.add_quantity()
        self.add_person()
        self.add_place("location_id" if back else "from_id", self.tr("Into") if back else self.tr("Out of"))
        known = {"person_id": person_id, "quantity": most}
        self.form.set_values({key: value for key, value in known.items() if value is not None})

    def store(self) -> None:
        """Hands them over."""
        v = self.form.values()
        operation = stock.hand_back if self._is_back else stock.hand_out
        place_id = v["location_id"] if self._is_back else v["from_id"]
        words = (
            self.tr("{quantity} × {name} taken back") if self._is_back else self.tr("{quantity} × {name} handed out")
        )
        self.do(self.told(words), operation, v["person_id"], self._part.id, v["quantity"], place_id)


class ScrapDialog(MoveDialog):
    """Broken, lost, too old."""

    def __init__(self, desk: Desk, parent: QWidget, actions: StockActions, part: PartRow) -> None:
        title = translate("ScrapDialog", "What is of no use any more?")
        super().__init__(desk, parent, actions, part, title, translate("ScrapDialog", "Scrap"))
        self.add_quantity()
        self.add_place("from_id", self.tr("Out of"))
        self.add_reason(required=True)

    def store(self) -> None:
        """Takes them out of the stock."""
        v = self.form.values()
        self.do(self.told(self.tr("{quantity} × {name} scrapped")), stock.scrap, self._part.id, v["quantity"],
                v["from_id"], v["reason"])  # fmt: skip


class CorrectDialog(MoveDialog):
    """There are more or fewer than the ledger says."""

    def __init__(self, desk: Desk, parent: QWidget, actions: StockActions, part: PartRow) -> None:
        title = translate("CorrectDialog", "How many are there really?")
        super().__init__(desk, parent, actions, part, title, translate("CorrectDialog", "Correct"))
        self.form.add("on_hand", self.tr("There are"), NumberInput(0, MOST), required=True)
        self.add_place("from_id", self.tr("At"), beside=True)
        self.add_reason()
        self.form.set_values({"on_hand": part.on_hand})

    def store(self) -> None:
        """Writes the difference into the ledger."""
        v = self.form.values()
        words = self.tr("{name}: {count} there").format(name=self._part.name, count=v["on_hand"])
        self.do(words, stock.put, self._part.id, v["from_id"], on_hand=v["on_hand"], reason=v["reason"] or None)


class OrderedDialog(FormDialog):
    """So many are on their way; the purchase list counts them as there."""

    def __init__(self, parent: QWidget, actions: StockActions, part: PartRow, quantity: int) -> None:
        title = translate("OrderedDialog", "How many are on order?")
        super().__init__(parent, title, f"{part.sku} · {part.name}")
        self._actions, self._part = actions, part
        self.form.add("quantity", self.tr("On order, in all"), NumberInput(0, MOST))
        self.form.set_values({"quantity": quantity})

    def store(self) -> None:
        """Notes it."""
        self._actions.note_ordered(self._part, self.form.values()["quantity"], self.accept, self.refuse)


def read_around(tx: Transaction, part_id: int) -> Around:
    """Places by name, warehouses first; who may carry parts. Raises: Forbidden."""
    rows = locations.page(tx, Page(1000), sort="name", descending=False)
    places = sorted((row for row in rows if row.type != "Room"), key=lambda row: row.type != "Warehouse")
    lies = [row.location_id for row in stock.of_part(tx, part_id) if row.location_id is not None and row.on_hand]
    main_id = stock.main_warehouse(tx)
    return Around([(row.id, row.name) for row in places], wallets.carriers(tx), main_id, lies[0] if lies else main_id)
