"""What the two lists show."""

from __future__ import annotations

from typing import NamedTuple

from core import webhooks
from core.base.paging import Page
from core.base.transaction import Transaction
from core.webhooks import DeliveryRow, EndpointRow, Stats

_SHOWN = Page(200)


class EndpointLine(NamedTuple):
    """One system, and how its messages stand."""

    id: int
    row: EndpointRow
    stats: Stats


def read_endpoints(tx: Transaction) -> list[EndpointLine]:
    """By age. Raises: Forbidden."""
    rows = webhooks.page(tx, _SHOWN)
    return [EndpointLine(row.id, row, webhooks.stats(tx, row.id)) for row in rows]


def read_deliveries(tx: Transaction, endpoint_id: int | None) -> list[DeliveryRow]:
    """The newest first; none where no system is chosen, or it is gone. Raises: Forbidden."""
    known = {row.id for row in webhooks.page(tx, _SHOWN)}
    return webhooks.page_of_deliveries(tx, endpoint_id, _SHOWN) if endpoint_id in known and endpoint_id else []
