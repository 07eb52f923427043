"""Webhooks: the systems that are told of what happens, in this document's words."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.cmms import house
from api.cmms.schemas import PageQuery
from api.cmms.webhook_schemas import NewWebhook, Webhook, WebhookChange, WebhookIn, WebhookStats, WebhookTested
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import milli_moment_out
from api.shared.operations import operation
from core import identifiers, webhooks
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction
from core.webhooks import EndpointRow, NewEndpoint

DIALECT = "cmms"
_FIELDS = {"url": "url", "events": "events", "secret": "secret", "active": "is_active"}


class Webhooks:
    """All of them, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List webhook endpoints", query=PageQuery, answer=list[Webhook], errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """By age."""
        self._door.list(request, response, PageQuery, _page)

    @operation(summary="Register a webhook endpoint", body=WebhookIn, answer=NewWebhook, status=201, errors=(429,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one, with its secret."""
        self._door.change(request, response, WebhookIn, _add)


class OneWebhook:
    """One of them. Source: contract, decision 10."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a webhook endpoint", answer=Webhook, errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response, webhook_id: str) -> None:
        """As it stands, without its secret."""
        self._door.show(request, response, lambda tx: _done(_found(tx, webhook_id)))

    @operation(summary="Update a webhook endpoint", body=WebhookChange, answer=Webhook, errors=(429,))
    def on_patch(self, request: falcon.Request, response: falcon.Response, webhook_id: str) -> None:
        """What is given is changed."""
        self._door.change(request, response, WebhookChange, partial(_change, request, webhook_id))

    @operation(summary="Delete a webhook endpoint", status=204, errors=(429,))
    def on_delete(self, request: falcon.Request, response: falcon.Response, webhook_id: str) -> None:
        """Nothing is sent to it any more."""
        self._door.do(request, response, lambda tx: _delete(tx, request, webhook_id))


class Stats:
    """`/webhooks/{id}/stats`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show webhook statistics", answer=WebhookStats, errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response, webhook_id: str) -> None:
        """Each event counts once. Source: contract, decision 25."""
        self._door.show(request, response, lambda tx: _stats(tx, webhook_id))


class Test:
    """`/webhooks/{id}/test`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Test a webhook endpoint", answer=WebhookTested, errors=(429,))
    def on_post(self, request: falcon.Request, response: falcon.Response, webhook_id: str) -> None:
        """Sends a message without an event."""
        self._door.do(request, response, lambda tx: _test(tx, webhook_id))


def _page(tx: Transaction, wanted: PageQuery) -> list[dict[str, Any]]:
    return [_shown(row) for row in webhooks.page(tx, Page(wanted.limit, wanted.offset), dialect=DIALECT)]


def _shown(row: EndpointRow) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "url": row.url,
        "events": list(row.events),
        "active": row.is_active,
        "createdAt": milli_moment_out(row.created_at),
    }


def _done(row: EndpointRow) -> Done:
    return Done(_shown(row), row.version)


def _found(tx: Transaction, uuid: str) -> EndpointRow:
    tx.allow("webhook:manage")
    row = webhooks.get(tx, identifiers.id_of(tx, "webhook", uuid))
    if row.dialect != DIALECT:
        raise NotFound("Webhook")
    return row


def _add(tx: Transaction, form: WebhookIn) -> Done:
    new = NewEndpoint(DIALECT, form.url, tuple(form.events), form.secret, form.active)
    added = webhooks.add(tx, new)
    shown = _shown(added.endpoint)
    created_at = shown.pop("createdAt")
    return Done({**shown, "secret": added.secret, "createdAt": created_at}, added.endpoint.version, 201)


def _change(request: falcon.Request, uuid: str, tx: Transaction, form: WebhookChange) -> Done:
    before = _found(tx, uuid)
    fields = {_FIELDS[name]: value for name, value in form.given().items()}
    return _done(webhooks.change(tx, before.id, fields, version=etag.expected(request, lambda: before.version)))


def _delete(tx: Transaction, request: falcon.Request, uuid: str) -> Done:
    before = _found(tx, uuid)
    webhooks.delete(tx, before.id, version=etag.expected(request, lambda: before.version))
    return Done(None, status=204)


def _stats(tx: Transaction, uuid: str) -> Done:
    found = webhooks.stats(tx, _found(tx, uuid).id)
    shown = {name: getattr(found, name) for name in ("total", "delivered", "failed", "pending")}
    return Done({**shown, "successRate": found.success_rate})


def _test(tx: Transaction, uuid: str) -> Done:
    row = _found(tx, uuid)
    data = {
        "entity": "webhook",
        "entityId": row.uuid,
        "warehouseId": house.warehouse(tx),
        "payload": {"webhook": _shown(row), "timestamp": milli_moment_out(tx.now)},
    }
    made = webhooks.test(tx, row.id, data)
    return Done({"success": True, "message": "Test event sent", "deliveryId": made.uuid})
