"""One job with all there is to show of it, read in one consistent state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from core import audit, maintenance, ratings, schedule, stock, work_orders
from core.base.events import EventKind
from core.base.log import Event
from core.base.money import ZERO
from core.base.paging import Page
from core.base.transaction import Transaction
from core.maintenance import OrderCheckRow
from core.ratings import RatingRow
from core.rules.status import OPEN
from core.rules.words import Status
from core.schedule import ScheduledJob
from core.stock import ReservationRow
from core.work_orders import OrderFilter, OrderLine, OrderRow, WorkOrderDetail

#: Their lines of the job are told already.
_TOLD_BY_THEIR_LINES = {EventKind.STOCK_ISSUED.text, EventKind.STOCK_RETURNED.text}


@dataclass(frozen=True)
class Job:
    """What the sections show."""

    detail: WorkOrderDetail
    events: list[Event]
    #: other jobs on the same device, the newest first, and how many there are
    others: list[OrderLine]
    others_count: int
    #: what is kept for it in the store, and whether the actor may take parts out of it
    reserved: tuple[ReservationRow, ...] = ()
    takes_parts: bool = False
    #: what is looked at, where a maintenance plan says so
    checks: tuple[OrderCheckRow, ...] = ()
    #: what the customer said when he fetched it
    rating: RatingRow | None = None
    #: its place on the schedule, None where it stands on no day
    planned: ScheduledJob | None = None

    @property
    def order(self) -> OrderRow:
        """The job's own row."""
        return self.detail.order

    @property
    def is_open(self) -> bool:
        """Whether labour and parts may be booked."""
        return self.order.status not in (Status.CLOSED, Status.CANCELLED)

    @property
    def labour_sum(self) -> Decimal:
        """What the labour comes to."""
        return sum((line.amount for line in self.detail.labour), ZERO)

    @property
    def parts_sum(self) -> Decimal:
        """What the parts come to."""
        return sum((line.amount for line in self.detail.parts), ZERO)

    @property
    def agreed_price(self) -> Decimal:
        """What was agreed beside labour and parts."""
        return self.order.cost - self.labour_sum - self.parts_sum

    @property
    def missing_checks(self) -> int:
        """How many lines of its checklist have to be answered and are not."""
        return sum(row.is_required and row.answered_at is None for row in self.checks)

    @property
    def owed(self) -> Decimal:
        """What is still to be paid; 0.00 for those who may not see it, and where nobody is there who owes it."""
        return self.detail.balance.owed if self.detail.balance is not None and not self.order.is_house else ZERO

    @property
    def is_paid_ahead(self) -> bool:
        """Whether what was paid is but a deposit: the job is still open, and is to cost so much in the end."""
        paid, estimate = self.order.total - self.owed, self.order.estimate
        return self.order.status in OPEN and (paid <= estimate if estimate else not self.order.total)

    def is_overdue(self, now: datetime) -> bool:
        """Whether the promise has passed and the job is not ready."""
        due = self.order.estimated_completion_at
        return due is not None and due < now and self.order.status in OPEN


def read_job(tx: Transaction, order_id: int) -> Job:
    """Raises: Forbidden, NotFound."""
    detail = work_orders.detail(tx, order_id)
    others, count = [], 0
    if detail.order.asset_id is not None:
        same_device = OrderFilter(asset_id=detail.order.asset_id)
        found = work_orders.lines(tx, Page(2), same_device)
        others = [line for line in found if line.id != order_id]
        count = work_orders.count(tx, same_device) - 1
    happened = [event for event in audit.timeline(tx, order_id) if event.kind not in _TOLD_BY_THEIR_LINES]
    kept = tuple(stock.reserved_for(tx, order_id)) if tx.actor.may("inventory:consume") else ()
    checks = tuple(maintenance.of_order(tx, order_id))
    rating = ratings.of_order(tx, order_id) if detail.order.customer_id is not None else None
    place = schedule.job(tx, order_id)
    planned = place if place.day is not None else None
    return Job(detail, happened, others, count, kept, _may_take_parts(tx, detail), checks, rating, planned)


def _may_take_parts(tx: Transaction, detail: WorkOrderDetail) -> bool:
    """Who works in the store, and who the job was given to. Source: contract, decision 23."""
    is_own = tx.actor.person_id in [each.person_id for each in detail.assignees]
    return tx.actor.may("inventory:write") or (is_own and tx.actor.may("inventory:consume"))
