"""Who plays in the sample."""

from __future__ import annotations

from random import Random

import pytest

from core.base.permissions import Role
from core.base.transaction import Transaction
from core.demo import filling
from core.shop import Shop


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_somebody_of_every_role_has_it(shop: Shop, tx: Transaction) -> None:
    """And may what the role may."""
    cast = filling.cast_of(tx, shop, Random(1), tx.now)
    assert {Role.FRONT_DESK, Role.TECHNICIAN, Role.MANAGER} <= cast.staff.keys()
    for role in cast.staff:
        assert cast.one(role).role is role
