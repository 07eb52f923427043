"""What an endpoint and a message to it look like from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.rules.words import DeliveryStatus
from core.tables import webhook_deliveries, webhook_endpoints

e, d = webhook_endpoints.c, webhook_deliveries.c
THING = "Webhook"


class EndpointRow(NamedTuple):
    """Another system that wants to hear of some events, in a dialect's words; its secret is not shown."""

    id: int
    uuid: str
    version: int
    dialect: str
    url: str
    events: tuple[str, ...]
    is_active: bool
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class NewEndpoint:
    """What is needed to add one. `secret` None: one is made up."""

    dialect: str
    url: str
    events: tuple[str, ...]
    secret: str | None = None
    is_active: bool = True


class DeliveryRow(NamedTuple):
    """One message: what is sent, how often it was tried, and what came back last."""

    id: int
    uuid: str
    endpoint_id: int
    event_id: int | None
    event: str
    body: str
    status: DeliveryStatus
    attempts: int
    created_at: datetime
    next_at: datetime | None
    attempted_at: datetime | None
    answer_status: int | None
    answer: str | None


class Stats(NamedTuple):
    """How many messages there are to an endpoint, by how they stand; each counts once, however often it was tried."""

    delivered: int
    failed: int
    pending: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.delivered + self.failed + self.pending

    @property
    def success_rate(self) -> float:
        """Percent of all that were delivered; 0 where there are none."""
        return round(100 * self.delivered / self.total, 2) if self.total else 0.0


ENDPOINT = tuple(e[name] for name in EndpointRow._fields)
DELIVERY = tuple(d[name] for name in DeliveryRow._fields)


def endpoint_of(row: sa.Row[Any]) -> EndpointRow:
    """From a row of ENDPOINT."""
    return EndpointRow._make(row)._replace(events=tuple(row.events))


def entity(tx: Transaction, endpoint_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = tx.row(sa.select(webhook_endpoints).where(e.id == endpoint_id, e.deleted_at.is_(None)))
    if row is None:
        raise NotFound(THING)
    return row
