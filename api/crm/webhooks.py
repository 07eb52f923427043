"""Webhooks: the systems that are told of what happens, in this document's words."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import falcon
from pydantic import BaseModel, Field, StringConstraints

from api.crm import words
from api.crm.ids import path_number
from api.crm.schemas import Paged, PageQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import Flag, ZonedTime, zoned_moment_out
from api.shared.operations import operation
from core import webhooks
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction
from core.webhooks import EndpointRow, NewEndpoint

DIALECT = "crm"
_THING = "Webhook"
#: Nobody has more.
_ALL = Page(1000)


class WebhookEvent(StrEnum):
    """What can be heard of. Source: the document, webhook events."""

    WORK_ORDER_CREATED = "work_order.created"
    WORK_ORDER_SCHEDULED = "work_order.scheduled"
    WORK_ORDER_STARTED = "work_order.started"
    WORK_ORDER_COMPLETED = "work_order.completed"
    INVOICE_CREATED = "invoice.created"
    INVOICE_SENT = "invoice.sent"
    INVOICE_PAID = "invoice.paid"
    CUSTOMER_CREATED = "customer.created"
    PAYMENT_RECEIVED = "payment.received"


Url = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Secret = Annotated[str, StringConstraints(min_length=1, max_length=500)]


class WebhookIn(BaseModel):
    """A system that wants to hear of some events; without a secret it is given one."""

    url: Url
    events: Annotated[list[WebhookEvent], Field(min_length=1, max_length=100)]
    secret: Secret | None = None
    active: Flag = True


class Webhook(BaseModel):
    """A system that hears of some events."""

    id: str
    url: str
    events: list[WebhookEvent]
    active: bool
    created_at: ZonedTime


class NewWebhook(Webhook):
    """The same with its secret, which is shown this once."""

    secret: str


class WebhookPage(Paged):
    """A page of them."""

    items: list[Webhook]


class Webhooks:
    """All of them, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List webhooks", query=PageQuery, answer=WebhookPage)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them, by age."""
        self._door.list(request, response, PageQuery, _page)

    @operation(summary="Register a webhook", body=WebhookIn, answer=NewWebhook, status=201)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one, with its secret."""
        self._door.change(request, response, WebhookIn, _add)


class OneWebhook:
    """One of them."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a webhook", answer=Webhook)
    def on_get(self, request: falcon.Request, response: falcon.Response, webhook_id: str) -> None:
        """As it stands, without its secret."""
        number = path_number(webhook_id, _THING)
        self._door.show(request, response, lambda tx: _done(_found(tx, number)))

    @operation(summary="Delete a webhook", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, webhook_id: str) -> None:
        """Nothing is sent to it any more."""
        number = path_number(webhook_id, _THING)
        self._door.do(request, response, lambda tx: _delete(tx, request, number))


def _page(tx: Transaction, wanted: PageQuery) -> dict[str, Any]:
    rows, page = webhooks.page(tx, _ALL, dialect=DIALECT), words.page_of(wanted)
    return words.paged([_shown(row) for row in rows[page.offset :][: page.limit]], len(rows), wanted)


def _shown(row: EndpointRow) -> dict[str, Any]:
    return {
        "id": str(row.id),
        "url": row.url,
        "events": list(row.events),
        "active": row.is_active,
        "created_at": zoned_moment_out(row.created_at),
    }


def _done(row: EndpointRow) -> Done:
    return Done(_shown(row), row.version)


def _found(tx: Transaction, number: int) -> EndpointRow:
    row = webhooks.get(tx, number)
    if row.dialect != DIALECT:
        raise NotFound(_THING)
    return row


def _add(tx: Transaction, form: WebhookIn) -> Done:
    added = webhooks.add(tx, NewEndpoint(DIALECT, form.url, tuple(form.events), form.secret, form.active))
    return Done(_shown(added.endpoint) | {"secret": added.secret}, added.endpoint.version, 201)


def _delete(tx: Transaction, request: falcon.Request, number: int) -> Done:
    before = _found(tx, number)
    webhooks.delete(tx, before.id, version=etag.expected(request, lambda: before.version))
    return Done(None, status=204)
