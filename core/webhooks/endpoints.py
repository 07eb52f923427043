"""Adding, changing and deleting the systems that are told of what happens."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base import log
from core.base.concurrency import require_unchanged
from core.base.errors import Invalid
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules import web_addresses
from core.tables import webhook_cursors, webhook_endpoints
from core.webhooks.rows import ENDPOINT, THING, EndpointRow, NewEndpoint, e, endpoint_of, entity

LONGEST_SECRET = 500
#: What `change` writes.
FIELDS = ("url", "events", "secret", "is_active")


class Added(NamedTuple):
    """A new endpoint, and its secret, which is shown this once."""

    endpoint: EndpointRow
    secret: str


def add(tx: Transaction, new: NewEndpoint) -> Added:
    """It is told of what happens from now on. Raises: Forbidden, Invalid (address, events, secret)."""
    tx.allow(EventKind.WEBHOOK_CREATED)
    secret = secrets.token_hex(32) if new.secret is None else _secret(new.secret)
    values: dict[str, Any] = {
        "dialect": new.dialect,
        "url": web_addresses.checked_url(new.url),
        "events": _events(new.events),
        "is_active": new.is_active,
    }
    endpoint_id = tx.insert(webhook_endpoints, secret_sealed=tx.vault.seal(secret), **values)
    told = {"url": [None, _without_query(values["url"])], "events": [None, values["events"]]}
    tx.record(EventKind.WEBHOOK_CREATED, endpoint_id, _without_query(values["url"]), told)
    tx.insert(webhook_cursors, endpoint_id=endpoint_id, event_id=_last_event(tx))
    return Added(endpoint_of(tx.execute(sa.select(*ENDPOINT).where(e.id == endpoint_id)).one()), secret)


def change(tx: Transaction, endpoint_id: int, fields: Mapping[str, Any], *, version: int | None = None) -> EndpointRow:
    """Writes the given FIELDS; one that is switched on again hears of what happens from then on.

    Raises: Forbidden, NotFound, Stale, Invalid.
    """
    tx.allow(EventKind.WEBHOOK_UPDATED)
    row = entity(tx, endpoint_id)
    require_unchanged(row, THING, fields, version, None)
    values = {name: _CHECKS[name](fields[name]) for name in FIELDS if name in fields and name != "secret"}
    if fields.get("secret") is not None:
        values["secret_sealed"] = tx.vault.seal(_secret(fields["secret"]))
    changes = tx.update(webhook_endpoints, row, **values)
    if changes.get("is_active") == [False, True]:
        cursor = sa.update(webhook_cursors).where(webhook_cursors.c.endpoint_id == endpoint_id)
        tx.execute(cursor.values(event_id=_last_event(tx)))
    subject = _without_query(values.get("url", row.url))
    if changes.pop("secret_sealed", None):
        tx.record(EventKind.WEBHOOK_SECRET_RENEWED, endpoint_id, subject)
    if changes:
        told = {name: pair for name, pair in changes.items() if name != "url"}
        tx.record(EventKind.WEBHOOK_UPDATED, endpoint_id, subject, told)
    return get(tx, endpoint_id)


def change_with_new_secret(
    tx: Transaction, endpoint_id: int, fields: Mapping[str, Any], *, version: int | None = None
) -> Added:
    """As `change`, and what is sent from now on is signed with a secret that is made up and shown this once."""
    secret = secrets.token_hex(32)
    return Added(change(tx, endpoint_id, {**fields, "secret": secret}, version=version), secret)


def delete(tx: Transaction, endpoint_id: int, *, version: int | None = None) -> None:
    """Nothing is sent to it any more. Raises: Forbidden, NotFound, Stale."""
    tx.allow(EventKind.WEBHOOK_DELETED)
    row = entity(tx, endpoint_id)
    require_unchanged(row, THING, {}, version, None)
    tx.update(webhook_endpoints, row, deleted_at=tx.now, is_active=False)
    tx.record(EventKind.WEBHOOK_DELETED, endpoint_id, _without_query(row.url))


def get(tx: Transaction, endpoint_id: int) -> EndpointRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("webhook:manage")
    return endpoint_of(entity_columns(tx, endpoint_id))


def entity_columns(tx: Transaction, endpoint_id: int) -> sa.Row[Any]:
    """A row of ENDPOINT. Raises: NotFound."""
    entity(tx, endpoint_id)
    return tx.execute(sa.select(*ENDPOINT).where(e.id == endpoint_id)).one()


def page(tx: Transaction, page: Page, *, dialect: str | None = None) -> list[EndpointRow]:
    """By age; of one dialect, or of all. Raises: Forbidden, Invalid."""
    tx.allow("webhook:manage")
    page.checked()
    statement = sa.select(*ENDPOINT).where(e.deleted_at.is_(None)).order_by(e.id)
    if dialect is not None:
        statement = statement.where(e.dialect == dialect)
    return [endpoint_of(row) for row in tx.rows(statement.limit(page.limit).offset(page.offset))]


def _events(names: Any) -> list[str]:
    found = list(dict.fromkeys(str(name) for name in names))
    if not found:
        raise Invalid("events", "There has to be one event at least")
    return found


def _secret(text: str) -> str:
    if not 1 <= len(text) <= LONGEST_SECRET or not text.isprintable():
        raise Invalid("secret", "A secret has 1 to {most} characters", most=LONGEST_SECRET)
    return text


def _last_event(tx: Transaction) -> int:
    return int(tx.value(sa.select(log.event_head.c.last_id)) or 0)


def _without_query(url: str) -> str:
    """What stands behind the question mark may be a secret."""
    return url.partition("?")[0][:300]


_CHECKS: dict[str, Any] = {
    "url": web_addresses.checked_url,
    "events": _events,
    "is_active": bool,
}
