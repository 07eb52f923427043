"""A workbench for the screens' tests: a furnished shop, jobs on it, and what is stored of them."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PIL import Image

from core import billing, intakes, work_orders
from core.base.events import Channel
from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.billing import NewPayment, PaymentRow
from core.intakes import ConditionRow, NewIntake
from core.rules.words import CheckResult, PasscodeKind, Status
from core.shop import Shop
from core.work_orders import OrderRow
from desktop.screens.work_orders.job import Job, read_job
from tests.core.workshop import Workshop, open_job

RECORD = NewIntake(
    customer_words="It does not start",
    how_it_happened="It fell",
    passcode_kind=PasscodeKind.PIN,
    passcode="4711",
    has_backup=True,
    is_consented=True,
    terms_version="1",
    accessories=("Charger", "Bag"),
    conditions=(ConditionRow("Display", CheckResult.BROKEN), ConditionRow("Keys", CheckResult.WORKS)),
)


def picture(side: int = 40) -> bytes:
    """A small PNG."""
    content = io.BytesIO()
    Image.new("RGB", (side, side // 2), (40, 90, 160)).save(content, "PNG")
    return content.getvalue()


@dataclass(frozen=True)
class Bench:
    """What tests do behind the screen's back, and what they look up."""

    shop: Shop
    at: Workshop

    def do(self, operation: Callable[..., Any], *args: Any, actor: Actor | None = None, **named: Any) -> Any:
        """Somebody else's desk does it; a manager, unless said otherwise."""
        with self.shop.transaction(actor or self.at.manager, Channel.DESKTOP) as tx:
            return operation(tx, *args, **named)

    def look(self, operation: Callable[..., Any], *args: Any, actor: Actor | None = None, **named: Any) -> Any:
        """What is stored."""
        with self.shop.reading(actor or self.at.manager) as tx:
            return operation(tx, *args, **named)

    def open(self, cost: str = "250.00", *, status: Status | None = None, **values: Any) -> OrderRow:
        """A job on the customer's laptop, with an intake record, taken to a state."""
        job = open_job(self.shop, self.at, cost, **values)
        self.do(intakes.record, job.id, RECORD)
        return self.do(work_orders.move, job.id, status) if status else self.order(job.id)

    def order(self, order_id: int) -> OrderRow:
        """The row as it is stored."""
        return self.look(work_orders.get, order_id)

    def job(self, order_id: int, actor: Actor | None = None) -> Job:
        """All there is to see of a job."""
        return self.look(read_job, order_id, actor=actor)

    def pay(self, order_id: int, amount: str, **values: Any) -> PaymentRow:
        """A payment taken elsewhere."""
        return self.do(billing.take, NewPayment(order_id, Decimal(amount), **values))

    def kinds(self, order_id: int) -> list[str]:
        """What the log says happened to the job."""
        return [event.kind for event in self.job(order_id).events]

    def in_transaction(self, work: Callable[[Transaction], Any]) -> Any:
        """Several things at once."""
        with self.shop.transaction(self.at.manager, Channel.DESKTOP) as tx:
            return work(tx)
