"""Everything that is changed about a job from the desktop: each change says what it did and offers to take it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal

from core import intakes, invoices, stock, work_orders
from core.base.errors import Refused
from core.base.transaction import Transaction
from core.invoices import InvoiceRow
from core.rules.words import HoldReason
from core.stock import PartUse, ReservationRow
from core.work_orders import AssignmentRow, LabourRow, OrderRow, PartUsedRow
from desktop.desk import Desk
from desktop.errands import hand_back
from desktop.screens.work_orders.steps import Step
from desktop.screens.work_orders.told import told


class OrderActions(QObject):
    """Asks core, and tells the window; the screen hears of the change from the log like everybody else."""

    #: A change is on disk; the log will tell what it was.
    done = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(
        self,
        operation: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Refused], object] | None = None,
        **named: Any,
    ) -> None:
        """One change; a refusal is said unless somebody else takes it."""

        def finished(result: Any) -> None:
            if done is not None:
                hand_back(done, result)
            self.done.emit()

        self._desk.ask.write(operation, *args, owner=self, done=finished, failed=failed or self._refused, **named)

    def _refused(self, refusal: Refused) -> None:
        self._desk.say(told(refusal), "danger")

    def _undo(self, operation: Callable[..., Any], *args: Any, said: str = "", **named: Any) -> Callable[[], None]:
        def undo() -> None:
            words = said or self.tr("Taken back")
            self.write(operation, *args, done=lambda _: self._desk.say(words, "neutral"), **named)

        return undo

    # states

    def take_step(
        self,
        order: OrderRow,
        step: Step,
        *,
        note: str | None = None,
        hold_reason: HoldReason | None = None,
        used: Mapping[int, int] | None = None,
    ) -> None:
        """Moves the job from the state that was seen; `used`: what does not go back to the store."""
        self.write(
            work_orders.move,
            order.id,
            step.goal,
            note=note,
            hold_reason=hold_reason,
            seen=order.status,
            used=used,
            done=lambda after: self._desk.say(
                step.said.format(number=order.number),
                undo=self._undo(work_orders.undo_step, order.id, seen=after.status),
            ),
        )

    def delete(self, order: OrderRow, done: Callable[[], object]) -> None:
        """Hides the job from every door."""

        def deleted(_: None) -> None:
            words = self.tr("{number} deleted").format(number=order.number)
            self._desk.say(words, undo=self._undo(work_orders.restore, order.id))
            hand_back(done)

        self.write(work_orders.delete, order.id, done=deleted)

    def make_invoice(self, order: OrderRow) -> None:
        """Goes to the job's invoice, which is made out of its labour and parts where there is none yet."""
        self.write(invoice_of_job, order.id, done=lambda row: self._desk.navigate("invoices", row.id))

    # fields

    def change(
        self,
        order: OrderRow,
        fields: dict[str, Any],
        said: str,
        *,
        failed: Callable[[Refused], object] | None = None,
        done: Callable[[], object] | None = None,
    ) -> None:
        """Writes fields that were seen as in `order`; taken back as long as nobody changed them since."""
        seen = {name: getattr(order, name) for name in fields}
        undo = self._undo(work_orders.change, order.id, seen, seen=fields)

        def changed(_: OrderRow) -> None:
            self._desk.say(said, undo=undo)
            if done is not None:
                hand_back(done)

        self.write(work_orders.change, order.id, fields, seen=seen, done=changed, failed=failed)

    def note(self, order: OrderRow, text: str, done: Callable[[], object], failed: Callable[[Refused], object]) -> None:
        """A remark in the timeline; it stays there, as the log is never rewritten."""
        self.write(work_orders.note, order.id, text, done=lambda _: hand_back(done), failed=failed)

    # people

    def assign(self, order: OrderRow, person_id: int, name: str) -> None:
        """Gives the job to one more person."""

        def assigned(row: AssignmentRow) -> None:
            undo = self._undo(work_orders.unassign, row.id) if self.may_unassign(person_id) else None
            words = self.tr("{number} given to {name}").format(number=order.number, name=name)
            self._desk.say(words, undo=undo)

        self.write(work_orders.assign, order.id, person_id, done=assigned)

    def may_unassign(self, person_id: int) -> bool:
        """Whoever works on jobs may give his own back; who gives them takes them from anybody."""
        is_own = person_id == self._desk.actor.person_id
        return self._desk.may("wo:assign") or (is_own and self._desk.may("wo:write"))

    def unassign(self, order: OrderRow, assignment_id: int, person_id: int, name: str) -> None:
        """Takes the job from somebody."""
        words = self.tr("{number} taken from {name}").format(number=order.number, name=name)
        undo = self._undo(work_orders.assign, order.id, person_id)
        self.write(work_orders.unassign, assignment_id, done=lambda _: self._desk.say(words, undo=undo))

    # lines

    def add_labour(
        self,
        order: OrderRow,
        description: str,
        minutes: int,
        *,
        failed: Callable[[Refused], object],
        done: Callable[[], object],
    ) -> None:
        """Books time at the shop's rate."""

        def added(row: LabourRow) -> None:
            words = self.tr("{what} booked on {number}").format(what=row.description, number=order.number)
            self._desk.say(words, undo=self._undo(work_orders.remove_labour, row.id))
            hand_back(done)

        self.write(work_orders.add_labour, order.id, description, minutes, done=added, failed=failed)

    def remove_labour(self, order: OrderRow, row: LabourRow) -> None:
        """Takes the line off; taken back by booking it again."""
        again = self._undo(
            work_orders.add_labour,
            order.id,
            row.description,
            row.minutes,
            hourly_rate=row.hourly_rate,
            person_id=row.person_id,
        )
        words = self.tr("{what} taken off {number}").format(what=row.description, number=order.number)
        self.write(work_orders.remove_labour, row.id, done=lambda _: self._desk.say(words, undo=again))

    def add_part(
        self,
        order: OrderRow,
        name: str,
        quantity: int,
        unit_price: Decimal,
        *,
        failed: Callable[[Refused], object],
        done: Callable[[], object],
    ) -> None:
        """Books a part."""

        def added(row: PartUsedRow) -> None:
            words = self.tr("{what} booked on {number}").format(what=row.name, number=order.number)
            self._desk.say(words, undo=self._undo(work_orders.remove_part, row.id))
            hand_back(done)

        self.write(work_orders.add_part, order.id, name, quantity, unit_price, done=added, failed=failed)

    def remove_part(self, order: OrderRow, row: PartUsedRow) -> None:
        """Takes the line off; taken back by booking it again."""
        if row.part_id is not None:
            again = self._undo(work_orders.use_parts, order.id, [PartUse(row.part_id, row.quantity, row.unit_price)])
        else:
            again = self._undo(work_orders.add_part, order.id, row.name, row.quantity, row.unit_price)
        words = self.tr("{what} taken off {number}").format(what=row.name, number=order.number)
        self.write(work_orders.remove_part, row.id, done=lambda _: self._desk.say(words, undo=again))

    def use_part(
        self, order: OrderRow, use: PartUse, *, failed: Callable[[Refused], object], done: Callable[[], object]
    ) -> None:
        """Takes a part out of the store for the job."""

        def used(rows: list[PartUsedRow]) -> None:
            words = self.tr("{what} booked on {number}").format(what=rows[0].name, number=order.number)
            self._desk.say(words, undo=self._undo(work_orders.remove_part, rows[0].id))
            hand_back(done)

        self.write(work_orders.use_parts, order.id, [use], done=used, failed=failed)

    def reserve_part(
        self, order: OrderRow, part_id: int, quantity: int, *, failed: Callable[[Refused], object],
        done: Callable[[], object],
    ) -> None:  # fmt: skip
        """Keeps so many for the job."""

        def kept(_: list[ReservationRow]) -> None:
            self._desk.say(self.tr("Kept for {number}").format(number=order.number))
            hand_back(done)

        self.write(stock.reserve, order.id, part_id, quantity, done=kept, failed=failed)

    def release_part(self, order: OrderRow, row: ReservationRow) -> None:
        """The job does not need it; taken back by keeping it again."""
        again = self._undo(stock.reserve, order.id, row.part_id, row.quantity, row.location_id)
        words = self.tr("{what} is free again").format(what=row.part)
        self.write(stock.release, row.id, done=lambda _: self._desk.say(words, undo=again))

    # intake record

    def return_accessories(self, order: OrderRow, accessory_ids: list[int]) -> None:
        """Checks them off."""
        self.write(intakes.return_accessories, order.id, accessory_ids)

    def reveal_passcode(
        self, order: OrderRow, done: Callable[[str], object], failed: Callable[[Refused], object]
    ) -> None:
        """The customer's code; the look is recorded."""
        self.write(intakes.reveal_passcode, order.id, done=done, failed=failed)


def invoice_of_job(tx: Transaction, order_id: int) -> InvoiceRow:
    """The one that it has, or a new draft. Raises: Forbidden, NotFound, Invalid where there is nothing to charge."""
    return invoices.made_for(tx, order_id) or invoices.from_work_order(tx, order_id)
