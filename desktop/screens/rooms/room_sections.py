"""What belongs to a room, section by section; what is empty takes no room but where that is news."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.found_items import FoundItemRow
from core.rooms import RoomRow
from core.rules.words import FoundStatus
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.navigation import entry_of
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.order_links import OrderLinks
from desktop.screens.rooms.equipment_rows import EquipmentRows
from desktop.screens.rooms.room_detail import MOST_JOBS, RoomDetail
from desktop.screens.rooms.room_happenings import room_happening
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import ChipText
from desktop.widgets.collapsible import Collapsible
from desktop.widgets.key_values import KeyValues
from desktop.widgets.moments import day_text, moment_text
from desktop.widgets.timeline import Timeline

MOST_OPEN = 6


def _held(widget: QWidget) -> QWidget:
    """In a holder: it shows itself by itself, and what is folded away must not."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return holder


class RoomSections(QWidget):
    """`bench_asked` carries the id of a device of the room, or None for something that is not registered."""

    bench_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.facts = KeyValues(wrap=True)
        self.jobs = OrderLinks(desk, MOST_OPEN, shows_device=False, none=self.tr("Nothing is to be done here"))
        self.equipment = EquipmentRows(desk)
        self.equipment.bench_asked.connect(self.bench_asked)
        self.found = LinkRows(MOST_OPEN)
        self.past = OrderLinks(desk, MOST_JOBS, shows_device=False, none=self.tr("No jobs before"))
        self.timeline = Timeline()
        self.bench = button(self.tr("To the bench"), "hammer", "quiet", clicked=lambda: self.bench_asked.emit(None))
        self.bench.setAccessibleName(self.tr("Send something from this room to the bench"))
        if not desk.may("wo:write"):
            self.bench.hide()
        equipment = SectionHeading(self.tr("Equipment"))
        equipment.add_action(self.bench)
        self._found_heading = SectionHeading(self.tr("Lost and found"))
        self._past = Collapsible(self.tr("Past jobs"), _held(self.past), quiet=True)
        self._history = Collapsible(self.tr("History"), self.timeline, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            self.facts, SectionHeading(self.tr("Open jobs")), self.jobs, equipment, self.equipment,
            self._found_heading, self.found, self._past, self._history,
        ):  # fmt: skip
            column.addWidget(part)

    def show_detail(self, detail: RoomDetail) -> None:
        """All of it."""
        facts = self._facts(detail.room)
        self.facts.set_facts(facts)
        self.facts.setVisible(bool(facts))
        self.jobs.show_orders(detail.jobs)
        self.equipment.show_equipment(detail.equipment)
        self.found.show_rows([self._found_row(item) for item in detail.found])
        self._found_heading.setVisible(bool(detail.found))
        self.past.show_orders(detail.past_jobs)
        self._past.set_summary(self.locale().toString(len(detail.past_jobs)) if detail.past_jobs else "")
        currency, sees_money = self._desk.settings.currency, self._desk.may("payment:read")
        happenings = [room_happening(event, currency, sees_money=sees_money) for event in detail.happenings]
        self.timeline.set_happenings(happenings)
        self._history.set_summary(happenings[0].title if happenings else "")

    def _facts(self, room: RoomRow) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Arrival"), moment_text(room.arrival_at)),
            (self.tr("Service refused"), moment_text(room.refused_at)),
            (self.tr("Note"), room.note or ""),
        ]
        return [fact for fact in facts if fact[1]]

    def _found_row(self, item: FoundItemRow) -> LinkRow:
        chip = {
            FoundStatus.KEPT: ChipText(self.tr("Kept"), Tone.INFO),
            FoundStatus.DUE: ChipText(self.tr("To dispose"), Tone.WARNING),
            FoundStatus.CLAIMED: ChipText(self.tr("Claimed"), Tone.SUCCESS),
            FoundStatus.DISPOSED: ChipText(self.tr("Disposed"), Tone.NEUTRAL),
        }[item.status]
        opens = (lambda: self._desk.navigate("found_item", item.id)) if entry_of("found_item") else None
        return LinkRow(item.number, f"{item.what} · {day_text(item.found_at)}", opens, chip)
