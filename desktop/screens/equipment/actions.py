"""What is done to equipment, told with Undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import assets, files, work_orders
from core.assets import EquipmentLine, EquipmentRow
from core.base.transaction import Transaction
from core.rules.words import AssetStatus, FileKind, Priority
from core.storage.store import FileStore
from core.work_orders import NewWorkOrder, OrderRow
from desktop.desk import Desk
from desktop.errands import Failed, hand_back
from desktop.screens.equipment.words import equipment_chip


@dataclass(frozen=True)
class NewJob:
    """A job on a piece of equipment; with `is_down` that cannot be used until it is set right."""

    asset_id: int
    type: str
    note: str
    priority: Priority = Priority.MEDIUM
    is_down: bool = False
    photos: Sequence[tuple[str, bytes]] = field(default=())


class EquipmentActions(QObject):
    """Asks core and tells what became of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def set_status(self, row: EquipmentRow, status: AssetStatus) -> None:
        """Another status, where nobody else set one meanwhile."""
        words = self.tr("{name}: {status}").format(name=row.name, status=equipment_chip(status).text)
        self._desk.ask.write(
            assets.change_equipment, row.id, {"status": status}, seen={"status": row.status}, owner=self,
            done=lambda _: self._desk.say(words, undo=lambda: self._set_back(row, status)),
        )  # fmt: skip

    def _set_back(self, row: EquipmentRow, status: AssetStatus) -> None:
        self._desk.ask.write(
            assets.change_equipment, row.id, {"status": row.status}, seen={"status": status}, owner=self,
            done=lambda _: None,
        )  # fmt: skip

    def verify(self, row: EquipmentRow, note: str | None = None) -> None:
        """Seen where it stands; Undo where it was not seen before."""
        words = self.tr("{name} was seen where it stands").format(name=row.name)
        undo = None if row.is_field_verified else lambda: self._unverify(row)
        self._desk.ask.write(
            assets.verify_in_field, row.id, note, owner=self, done=lambda _: self._desk.say(words, undo=undo)
        )

    def _unverify(self, row: EquipmentRow) -> None:
        self._desk.ask.write(
            assets.change_equipment, row.id, {"is_field_verified": False}, owner=self, done=lambda _: None
        )

    def move(self, line: EquipmentLine, onto: EquipmentLine | None, done: Callable[[], object]) -> None:
        """Part of something else now, or of nothing."""
        words = (
            self.tr("{name} is part of {other} now").format(name=line.name, other=onto.name)
            if onto is not None
            else self.tr("{name} is part of nothing now").format(name=line.name)
        )
        goal = onto.id if onto is not None else None
        self._desk.ask.write(
            assets.change_equipment, line.id, {"parent_id": goal}, seen={"parent_id": line.parent_id}, owner=self,
            done=lambda _: (self._desk.say(words, undo=lambda: self._move_back(line, goal)), hand_back(done)),
        )  # fmt: skip

    def _move_back(self, line: EquipmentLine, goal: int | None) -> None:
        self._desk.ask.write(
            assets.change_equipment, line.id, {"parent_id": line.parent_id}, seen={"parent_id": goal}, owner=self,
            done=lambda _: None,
        )  # fmt: skip

    def delete(self, row: EquipmentRow) -> None:
        """Where nothing hangs on it; else core says what does."""
        words = self.tr("{name} is deleted").format(name=row.name)
        self._desk.ask.write(
            assets.delete_equipment, row.id, version=row.version, owner=self,
            done=lambda _: self._desk.say(words, undo=lambda: self._restore(row)),
        )  # fmt: skip

    def _restore(self, row: EquipmentRow) -> None:
        self._desk.ask.write(assets.restore, row.id, owner=self, done=lambda _: None)

    def open_job(self, new: NewJob, done: Callable[[OrderRow], object], failed: Failed) -> None:
        """A job on it, with photos, at once."""
        self._desk.ask.write(
            open_job_on, self._desk.shop.store, new, owner=self, failed=failed,
            done=lambda order: self._on_opened(order, done),
        )  # fmt: skip

    def _on_opened(self, order: OrderRow, done: Callable[[OrderRow], object]) -> None:
        hand_back(done, order)
        self._desk.say(
            self.tr("{number} is opened").format(number=order.number),
            action=self.tr("Show job"),
            clicked=lambda: self._desk.navigate("work_orders", order.id),
        )


def open_job_on(tx: Transaction, store: FileStore, new: NewJob) -> OrderRow:
    """The job with its photos, where the thing stands; or nothing of it.

    Raises: Forbidden, NotFound, Invalid, StorageFull, Unavailable.
    """
    thing = assets.get_equipment(tx, new.asset_id)
    order = work_orders.open_(
        tx,
        NewWorkOrder(
            asset_id=thing.id,
            type=new.type,
            note=new.note,
            priority=new.priority,
            location_id=thing.location_id,
            created_by=tx.actor.name,
        ),
    )
    for name, content in new.photos:
        files.add(tx, store, "work_order", order.id, name, content, FileKind.PHOTO)
    if new.is_down and thing.status is not AssetStatus.DOWN:
        assets.change_equipment(tx, thing.id, {"status": AssetStatus.DOWN}, note=new.note)
    return order
