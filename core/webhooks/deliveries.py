"""Messages to other systems as an administrator sees them: how they stand, sent again, tried."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson
import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.table import new_uuid
from core.base.transaction import Transaction
from core.rules.words import DeliveryStatus
from core.tables import webhook_deliveries
from core.webhooks.rows import DELIVERY, DeliveryRow, Stats, d, entity

TEST = "webhook.test"


def stats(tx: Transaction, endpoint_id: int) -> Stats:
    """Raises: Forbidden, NotFound."""
    tx.allow("webhook:manage")
    entity(tx, endpoint_id)
    counted = sa.select(d.status, sa.func.count().label("many")).where(d.endpoint_id == endpoint_id).group_by(d.status)
    counts: dict[DeliveryStatus, int] = {row.status: int(row.many) for row in tx.rows(counted)}
    return Stats(*(counts.get(status, 0) for status in _SHOWN))


_SHOWN = (DeliveryStatus.DELIVERED, DeliveryStatus.DEAD, DeliveryStatus.PENDING)


def page_of_deliveries(
    tx: Transaction, endpoint_id: int, page: Page, *, status: DeliveryStatus | None = None
) -> list[DeliveryRow]:
    """The newest first. Raises: Forbidden, NotFound, Invalid."""
    tx.allow("webhook:manage")
    page.checked()
    entity(tx, endpoint_id)
    statement = sa.select(*DELIVERY).where(d.endpoint_id == endpoint_id).order_by(d.id.desc())
    if status is not None:
        statement = statement.where(d.status == status)
    return [DeliveryRow._make(row) for row in tx.rows(statement.limit(page.limit).offset(page.offset))]


def redeliver(tx: Transaction, delivery_id: int) -> DeliveryRow:
    """Sends it again, whatever became of it. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.WEBHOOK_REDELIVERED)
    row = tx.row(sa.select(webhook_deliveries).where(d.id == delivery_id))
    if row is None:
        raise NotFound("Delivery")
    endpoint = entity(tx, row.endpoint_id)
    again = sa.update(webhook_deliveries).where(d.id == delivery_id)
    tx.execute(again.values(status=DeliveryStatus.PENDING, attempts=0, next_at=tx.now, created_at=tx.now))
    tx.record(EventKind.WEBHOOK_REDELIVERED, endpoint.id, row.event)
    return DeliveryRow._make(tx.execute(sa.select(*DELIVERY).where(d.id == delivery_id)).one())


def test(tx: Transaction, endpoint_id: int, data: Mapping[str, Any] | None = None) -> DeliveryRow:
    """Puts a message without an event into its line. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.WEBHOOK_TESTED)
    endpoint = entity(tx, endpoint_id)
    body = {"id": new_uuid(), "event": TEST, "timestamp": stamp(tx.now), "data": dict(data or {})}
    delivery_id = put(tx, endpoint_id, None, TEST, orjson.dumps(body).decode())
    tx.record(EventKind.WEBHOOK_TESTED, endpoint_id, endpoint.url.partition("?")[0][:300])
    return DeliveryRow._make(tx.execute(sa.select(*DELIVERY).where(d.id == delivery_id)).one())


test.__test__ = False  # type: ignore[attr-defined]  # a name that pytest takes for one of its own


def put(tx: Transaction, endpoint_id: int, event_id: int | None, event: str, body: str) -> int:
    """One more message in an endpoint's line."""
    return tx.insert(
        webhook_deliveries,
        endpoint_id=endpoint_id,
        event_id=event_id,
        event=event,
        body=body,
        status=DeliveryStatus.PENDING,
        attempts=0,
        next_at=tx.now,
    )


def stamp(moment: datetime) -> str:
    """2025-01-20T10:30:00.000Z."""
    return f"{moment.astimezone(UTC).isoformat(timespec='milliseconds')[:23]}Z"
