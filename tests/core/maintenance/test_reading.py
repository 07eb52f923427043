"""Lists of maintenance plans."""

from __future__ import annotations

import pytest

from core import maintenance
from core.base.errors import Invalid
from core.base.paging import Page
from core.rules.words import Period
from tests.core.maintenance.conftest import Plant


def test_plans_are_listed_by_name_and_found_by_part_of_it(plant: Plant) -> None:
    """Whatever the case; what could be a pattern is a character."""
    for name in ("lift 100%", "Boiler, yearly", "boiler, monthly"):
        plant.plan(name)
    plant.plan("Old", is_active=False, every=2, period=Period.DAY)
    with plant.shop.reading() as tx:
        assert [row.name for row in maintenance.page(tx, Page(2, 1))] == ["Boiler, yearly", "lift 100%"]
        assert [row.name for row in maintenance.page(tx, Page(9), "YEAR boil")] == ["Boiler, yearly"]
        assert [row.name for row in maintenance.page(tx, Page(9), "0%")] == ["lift 100%"]
        assert maintenance.page(tx, Page(9), "l_ft") == []
        assert (maintenance.count(tx), maintenance.count(tx, is_active=True), maintenance.count(tx, "boil")) == (
            4,
            3,
            2,
        )
        assert maintenance.page(tx, Page(1), by_due=True)[0].name == "Old"
        with pytest.raises(Invalid):
            maintenance.page(tx, Page(0))
