"""Technicians and customers, against the table in `conftest`."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import reports
from core.base.errors import Forbidden
from core.base.permissions import Role
from core.reports import Group
from core.rules.customer_figures import Risk
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.reports.conftest import MARCH, Month
from tests.core.workshop import Workshop


def test_technicians(shop: Shop, at: Workshop, month: Month) -> None:
    """Tom had A and B, (2 + 264) / 2 = 133 h; 90 minutes are 1.5 h and 90.00; C is nobody's."""
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.TECHNICIANS, MARCH)
    assert table.rows == [("Tom Bench", 2, 133.0, 1.5, D("90.00"), 0)]
    assert table.ids == (month.technician_id,)
    assert table.sums == (None, 2, 133.0, 1.5, D("90.00"), 0)


def test_customers(shop: Shop, at: Workshop, month: Month) -> None:
    """Ayşe came 28 days and 23 hours ago, three times within the year, and left 150.00; the others stay out."""
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.CUSTOMERS, MARCH)
    assert table.rows == [("Ayşe Yıldız", 3, D("150.00"), 28, 3, D("150.00"), Risk.LOW)]
    assert table.ids == (month.customer_id,)
    with shop.reading(actor(Role.VIEWER)) as tx, pytest.raises(Forbidden):
        reports.make(tx, Group.CUSTOMERS, MARCH)
