"""The performance summary."""

from __future__ import annotations

import pytest

from core.base.permissions import Role
from tests.api.cmms.conftest import House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = "/api/admin/performance/summary"


def test_the_summary_is_measured(house: House) -> None:
    """It rises with what is asked, and knows tokens again."""
    before = house.admin.get(PATH)
    for _ in range(9):
        house.admin.get("/api/equipment")
    after = house.admin.get(PATH)
    assert after["requestCount"] == before["requestCount"] + 10
    assert after["cacheHitRate"] > 50 and 0 <= after["errorRate"] <= 1 and after["averageResponseTime"] > 0
    assert list(after["systemMetrics"]) == ["cpuUsage", "memoryUsage", "diskUsage"]


def test_it_is_for_who_sees_to_the_system(house: House) -> None:
    """403 for everybody else. Source: contract, decision 23."""
    assert house.person(Role.MANAGER)("GET", PATH).status == 403
