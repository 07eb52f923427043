"""The house in figures."""

from __future__ import annotations

from typing import Any

import falcon

from api.amms.house_schemas import Dashboard as Shown
from api.shared.door import Done, Door
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import analytics
from core.analytics import Alert
from core.base.transaction import Transaction

_TITLE, _SEVERITY = "Asset Reported Critical Status", "Critical"


class Dashboard:
    """`/analytics/dashboard`. Source: the document, section 15."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show the figures of the house", answer=Shown)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """As of now; what each figure means stands in core.analytics."""
        self._door.show(request, response, lambda tx: Done(_figures(tx)))


def _figures(tx: Transaction) -> dict[str, Any]:
    found = analytics.dashboard(tx)
    stats = {
        "totalAssets": found.total_assets,
        "maintenanceDue": found.maintenance_due,
        "openFaults": found.open_faults,
        "criticalAlerts": found.critical_alerts,
        "openWorkOrders": found.open_work_orders,
        "completionRate": found.completion_rate,
    }
    return {"stats": stats, "alerts": [_alert(each) for each in analytics.alerts(tx)]}


def _alert(row: Alert) -> dict[str, Any]:
    return {
        "id": row.id,
        "title": _TITLE,
        "severity": _SEVERITY,
        "assetId": row.asset_uuid,
        "assetName": row.asset_name,
        "timestamp": zoned_moment_out(row.at),
    }
