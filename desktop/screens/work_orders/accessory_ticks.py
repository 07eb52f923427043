"""What came with the device and goes back now: a tick for each, by hand or by scanning its label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.work_orders.job import Job
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.inputs import TickInput


class AccessoryTicks(QWidget):
    """Things that went back before are not asked for again; with nothing left it takes no room."""

    edited = Signal()

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._by_label: dict[str, TickInput] = {}
        self.ticks: dict[int, TickInput] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        heading = SectionHeading(self.tr("Give back"))
        heading.add_action(button(self.tr("All"), kind="link", name=self.tr("All accessories"), clicked=self.tick_all))
        column.addWidget(heading)
        for row in job.detail.accessories:
            if row.returned_at is None:
                code = f"{job.order.number}/A{row.position}"
                tick = TickInput(f"{row.name}  ·  {code}")
                tick.setAccessibleName(self.tr("Give back: {what}").format(what=row.name))
                tick.edited.connect(self.edited)
                column.addWidget(tick)
                self.ticks[row.id] = self._by_label[code.casefold()] = tick

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to give back."""
        return bool(self.ticks)

    def ticked(self) -> list[int]:
        """Ids of what goes back."""
        return [key for key, tick in self.ticks.items() if tick.value()]

    def left(self) -> int:
        """How many things stay here."""
        return len(self.ticks) - len(self.ticked())

    def tick_all(self) -> None:
        """Everything that came goes back."""
        for tick in self.ticks.values():
            tick.set_value(True)

    def tick(self, keys: Sequence[int]) -> None:
        """These go back; what went back meanwhile is passed over."""
        for key in keys:
            if key in self.ticks:
                self.ticks[key].set_value(True)

    def take_scan(self, code: str) -> bool:
        """Ticks the thing whose label was scanned; whether it was one of these."""
        tick = self._by_label.get(code.strip().casefold())
        if tick is not None:
            tick.set_value(True)
        return tick is not None

    def go(self) -> None:
        """Brings the keyboard to the first."""
        next(iter(self.ticks.values())).setFocus()
