"""Whether the server and what it stands on are well."""

from __future__ import annotations

from typing import Any

import falcon

from api.amms.house_schemas import Health as Shown
from api.amms.house_schemas import SystemHealth as SystemShown
from api.shared.app import answer
from api.shared.door import Door
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import analytics, health
from core.analytics import Totals
from core.base.permissions import NOBODY
from core.base.transaction import Transaction
from core.health import Condition

_NO_STORE = ("Cache-Control", "no-store")
_WORDS = {True: "up", False: "down"}


class Health:
    """`/health`, for anybody."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Ask whether the server is well", answer=Shown, errors=(503,), public=True)
    def on_get(self, _request: falcon.Request, response: falcon.Response) -> None:
        """503 where the database does not answer."""
        shop = self._door.shop
        with shop.reading(NOBODY, self._door.channel) as tx:
            health.of_database(tx)
        answer(response, {"status": "up", "message": "It's healthy", "timestamp": zoned_moment_out(shop.clock())})
        response.set_header(*_NO_STORE)


class SystemHealth:
    """`/system/health`, for administrators."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Ask whether all is well that the server stands on", answer=SystemShown)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """The storage is asked first, outside of any transaction."""
        self._door.require(request, "system:health")
        storage = health.of_storage(self._door.shop.store)
        database, totals = self._door.ask(request, _database)
        answer(response, _shown(database, storage, totals))
        response.set_header(*_NO_STORE)


def _database(tx: Transaction) -> tuple[Condition, Totals]:
    return health.of_database(tx), analytics.totals(tx)


def _shown(database: Condition, storage: Condition, totals: Totals) -> dict[str, Any]:
    return {
        "status": _WORDS[database.is_up and storage.is_up],
        "components": {
            "database": {"status": _WORDS[database.is_up], "latencyMs": database.latency_ms},
            "storage": {
                "status": _WORDS[storage.is_up],
                "bucketExists": storage.is_up,
                "latencyMs": storage.latency_ms,
            },
        },
        "stats": {
            "totalUsers": totals.users,
            "totalAssets": totals.assets,
            "totalWorkOrders": totals.work_orders,
            "openWorkOrders": totals.open_work_orders,
        },
    }
