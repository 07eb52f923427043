"""The hotel dialect: its document's addresses and what answers there."""

from __future__ import annotations

from api.hotel import oauth, schemas, words, work_orders
from api.shared.app import Dialect
from api.shared.door import Door

BASE = "/api/v1/work_order"
#: The document's relative address, taken at its base and at the server's.
TOKEN = "/oauth/token"


def dialect(door: Door) -> Dialect:
    """Source: the hotel document, base address /api/v1/work_order; contract, addresses."""
    tokens = oauth.AccessToken(door)
    return Dialect(
        name="hotel",
        title="Hotel work orders",
        prefixes=(BASE, "/oauth"),
        routes={
            BASE: work_orders.WorkOrders(door),
            f"{BASE}/{{work_order_id}}": work_orders.OneWorkOrder(door),
            f"{BASE}{TOKEN}": tokens,
            TOKEN: tokens,
        },
        error_body=words.error_body,
        refusal=words.refusal,
        error_model=schemas.Error,
        parameters={"work_order_id": {"type": "string", "minLength": 1, "maxLength": 40}},
    )
