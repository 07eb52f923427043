"""The whole hand-over in one commit: payment, accessories, the job's end and the erased passcode, or nothing of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from core import billing, intakes, ratings, work_orders
from core.base import money
from core.base.errors import Conflict
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.billing import NewPayment, PaymentRow
from core.rules.words import Status
from core.work_orders import OrderRow, giving_up, moving


@dataclass(frozen=True)
class HandOver:
    """What the hand-over page hands in. `payment` None: nothing is taken now.

    `unrepaired_fee` not None: the device goes back as it came, and the job then costs this much (diagnosis, say).
    `seen` is the state the caller looked at; `note` says who came, or why the device was not repaired.
    """

    order_id: int
    payment: NewPayment | None = None
    returned: Sequence[int] = ()
    note: str | None = None
    unrepaired_fee: Decimal | None = None
    #: of each part line, how many pieces are truly gone where it was not repaired
    used: Mapping[int, int] | None = None
    seen: Status | None = None
    #: what the customer said of it, 1 to 5; None: he was not asked, or gave no answer
    stars: int | None = None
    comment: str | None = None


class HandedOver(NamedTuple):
    """The job as it is now, and the payment that was booked."""

    order: OrderRow
    payment: PaymentRow | None


def hand_over(tx: Transaction, handed: HandOver) -> HandedOver:
    """Ends a job: closed where it was repaired, cancelled where the device goes back unrepaired.

    Raises: Forbidden, NotFound, Conflict (ended already, or its state is no longer the one seen), Invalid.
    """
    order = work_orders.get(tx, handed.order_id)
    if order.status in (Status.CLOSED, Status.CANCELLED):
        raise Conflict("{number} is {status} meanwhile", "status", number=order.number, status=order.status.value)
    if handed.unrepaired_fee is not None:
        giving_up.put_back(tx, order.id, handed.used)
        _charge_only(tx, work_orders.get(tx, order.id), handed.unrepaired_fee)
    payment = None
    if handed.payment is not None and handed.payment.amount != ZERO:
        payment = billing.take(tx, replace(handed.payment, work_order_id=order.id))
    if handed.returned:
        intakes.return_accessories(tx, order.id, handed.returned)
    goal = Status.CLOSED if handed.unrepaired_fee is None else Status.CANCELLED
    ended = work_orders.move(tx, order.id, goal, note=handed.note, seen=handed.seen, used=handed.used)
    moving.erase_passcode(tx, order.id, order.number)
    if handed.stars is not None and ratings.of_order(tx, order.id) is None:  # who came back was asked before
        ratings.rate(tx, order.id, handed.stars, handed.comment)
    return HandedOver(ended, payment)


def _charge_only(tx: Transaction, order: OrderRow, fee: Decimal) -> None:
    """What was booked stays visible, and the rest of it is taken off."""
    fee = money.parse(fee, "unrepaired_fee")
    if fee == order.total:
        return
    cost = max(order.cost, fee)
    work_orders.change(tx, order.id, {"cost": cost, "discount": cost - fee})
