"""How the server performs."""

from __future__ import annotations

import falcon

from api.cmms.pm_schemas import PerformanceSummary
from api.shared.app import answer
from api.shared.door import Door
from api.shared.fields import milli_moment_out
from api.shared.measures import Measures, load
from api.shared.operations import operation


class Performance:
    """`/admin/performance/summary`, for administrators. Source: contract, decision 23."""

    def __init__(self, door: Door, measures: Measures) -> None:
        self._door, self._measures = door, measures

    @operation(summary="Show the performance summary", answer=PerformanceSummary, errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """Measured, since this process began; the cache is that of verified tokens."""
        self._door.require(request, "system:health")
        requests, machine = self._measures.requests(), load(self._door.shop.folder)
        summary = {
            "timestamp": milli_moment_out(self._door.shop.clock()),
            "uptime": requests.uptime_s,
            "requestCount": requests.count,
            "averageResponseTime": requests.average_ms,
            "errorRate": requests.error_rate,
            "cacheHitRate": self._door.guard.hit_rate,
            "systemMetrics": {"cpuUsage": machine.cpu, "memoryUsage": machine.memory, "diskUsage": machine.disk},
        }
        answer(response, summary)
        response.set_header("Cache-Control", "no-store")
