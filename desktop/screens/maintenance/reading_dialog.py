"""What a meter shows now, for a plan that is due by it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from core.maintenance import PlanAssetRow, PlanRow, meters
from core.maintenance.meters import MeterRow
from core.rules.checklists import figure_text
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.decimal_input import DecimalInput
from desktop.widgets.inputs import ChoiceInput, TickInput


class ReadingDialog(FormDialog):
    """Of one of the plan's pieces of equipment."""

    def __init__(self, desk: Desk, parent: QWidget, plan: PlanRow, equipment: Sequence[PlanAssetRow]) -> None:
        super().__init__(parent, plan.name)
        self.setWindowTitle(self.tr("Note a reading"))
        self._desk, self._plan = desk, plan
        self.form.add("asset_id", self.tr("Equipment"), ChoiceInput([(row.asset_id, row.name) for row in equipment]))
        self.form.add("value", self.tr("{meter} shows").format(meter=plan.meter_name), DecimalInput(), required=True)
        self.form.add("is_exchange", "", TickInput(self.tr("It is a new meter, which counts from here")))

    def store(self) -> None:
        """Notes it."""
        values = self.form.values()
        self._desk.ask.write(
            meters.read_named, values["asset_id"], self._plan.meter_name or "", values["value"],
            is_exchange=values["is_exchange"], owner=self, done=self._finish, failed=self.refuse,
        )  # fmt: skip

    def _finish(self, row: MeterRow) -> None:
        self.accept()
        shown = "" if row.value is None else figure_text(row.value)
        self._desk.say(self.tr("{meter}: {value} is noted").format(meter=row.name, value=shown))
