"""What happens, in the words of the CRM document's webhooks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

import orjson

from api.crm import words
from api.crm.ids import INVOICE
from api.crm.webhooks import WebhookEvent
from api.shared.fields import zoned_moment_out
from api.shared.webhooks import signing
from api.shared.webhooks.sender import Words
from core.base.events import EventKind as K
from core.base.log import Event
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.billing import rows as billing
from core.invoices import rows as invoices
from core.people.rows import get_any as any_person
from core.webhooks import Dispatch
from core.work_orders.all_jobs import any_job
from core.work_orders.rows import get_any

#: What is said of the subject; None: it is nobody's whom this document knows.
_Teller = Callable[[Transaction, Event], dict[str, Any] | None]


def render(tx: Transaction, event: Event) -> Iterable[tuple[str, str]]:
    """Name and body of the message that an event means; none where the document has no word for it."""
    found = _TELLERS.get(event.kind)
    if found is None:
        return []
    name, tell = found
    data = tell(tx, event)
    if data is None:
        return []
    # Ids and moments alone, so that whoever signs it again finds the same bytes.
    message = {"event": name.value, "timestamp": zoned_moment_out(event.at), "data": data}
    return [(name.value, orjson.dumps(message).decode())]


def sealed(dispatch: Dispatch) -> tuple[bytes, dict[str, str]]:
    """The body with its signature in it. Source: the document, webhook payload."""
    return signing.with_signature(dispatch.secret, orjson.loads(dispatch.delivery.body)), {}


WORDS = Words(render, sealed)


def _job(moment: str, name: str) -> _Teller:
    """`moment` of the job is told as `name`."""

    def tell(tx: Transaction, event: Event) -> dict[str, Any] | None:
        row = get_any(tx, int(event.subject_id or 0))
        if row.customer_id is None:
            return None
        return {
            "work_order_id": str(row.id),
            "customer_id": str(row.customer_id),
            "technician_id": words.technician_id(any_job(tx, row.id).assignee_id),
            "status": words.STATUS_OUT[row.status].value,
            name: zoned_moment_out(getattr(row, moment)),
        }

    return tell


def _customer(tx: Transaction, event: Event) -> dict[str, Any] | None:
    if any_person(tx, int(event.subject_id or 0)).role is not Role.CUSTOMER:
        return None
    return {"customer_id": str(event.subject_id), "created_at": zoned_moment_out(event.at)}


def _invoice(moment: str) -> _Teller:
    """`moment` of the invoice is told under its own name."""

    def tell(tx: Transaction, event: Event) -> dict[str, Any]:
        row = invoices.get_any(tx, int(event.subject_id or 0))
        return {
            "invoice_id": f"{INVOICE}{row.id}",
            "customer_id": str(row.customer_id),
            "work_order_id": None if row.work_order_id is None else str(row.work_order_id),
            "total": _number(row.total),
            moment: zoned_moment_out(getattr(row, moment)),
        }

    return tell


def _payment(tx: Transaction, event: Event) -> dict[str, Any]:
    row = billing.get_any(tx, int(event.subject_id or 0))
    return {
        "payment_id": str(row.id),
        "work_order_id": None if row.work_order_id is None else str(row.work_order_id),
        "invoice_id": None if row.invoice_id is None else f"{INVOICE}{row.invoice_id}",
        "customer_id": None if row.customer_id is None else str(row.customer_id),
        "amount": _number(row.amount),
        "received_at": zoned_moment_out(event.at),
    }


def _number(amount: Decimal) -> int | float:
    """Whole amounts without a fraction: every language writes them alike."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


_TELLERS: dict[str, tuple[WebhookEvent, _Teller]] = {
    K.WORK_ORDER_CREATED.text: (WebhookEvent.WORK_ORDER_CREATED, _job("created_at", "created_at")),
    K.WORK_ORDER_APPROVED.text: (WebhookEvent.WORK_ORDER_SCHEDULED, _job("updated_at", "scheduled_at")),
    K.WORK_ORDER_STARTED.text: (WebhookEvent.WORK_ORDER_STARTED, _job("started_at", "started_at")),
    K.WORK_ORDER_COMPLETED.text: (WebhookEvent.WORK_ORDER_COMPLETED, _job("completed_at", "completed_at")),
    K.CUSTOMER_CREATED.text: (WebhookEvent.CUSTOMER_CREATED, _customer),
    K.PERSON_CREATED.text: (WebhookEvent.CUSTOMER_CREATED, _customer),
    K.PERSON_REGISTERED.text: (WebhookEvent.CUSTOMER_CREATED, _customer),
    K.INVOICE_CREATED.text: (WebhookEvent.INVOICE_CREATED, _invoice("created_at")),
    K.INVOICE_SENT.text: (WebhookEvent.INVOICE_SENT, _invoice("sent_at")),
    K.INVOICE_PAID.text: (WebhookEvent.INVOICE_PAID, _invoice("paid_at")),
    K.PAYMENT_RECEIVED.text: (WebhookEvent.PAYMENT_RECEIVED, _payment),
}
