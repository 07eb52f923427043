"""Which report is for whom."""

from __future__ import annotations

import pytest

from core import reports
from core.base.errors import Forbidden, Invalid, Refused
from core.base.permissions import Role, permissions_of
from core.reports import Group
from core.rules.periods import Period
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.reports.conftest import MARCH
from tests.core.workshop import Workshop


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_every_report_is_made_for_whom_it_is_offered_and_for_nobody_else(shop: Shop, at: Workshop) -> None:
    """What a role is not offered it is refused; an empty shop has every report all the same."""
    for role in Role:
        with shop.reading(actor(role)) as tx:
            for group in Group:
                if group in reports.groups_for(tx.actor):
                    table = reports.make(tx, group, MARCH)
                    assert {len(row) for row in [*table.rows, table.sums]} == {len(table.columns)}
                    assert set(table.charted) <= {column.key for column in table.columns}
                else:
                    with pytest.raises(Forbidden):
                        reports.make(tx, group, MARCH)
    offered = {role for role in Role if "report:view" in permissions_of(role)}
    assert offered == {Role.ADMIN, Role.MANAGER, Role.SUPERVISOR, Role.VIEWER}


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_progress_ends_at_the_whole_and_can_stop_the_work(shop: Shop, at: Workshop) -> None:
    """What it raises comes out."""

    def stop(share: float) -> None:
        raise Refused("Stopped")

    with shop.reading(at.manager) as tx:
        for group in Group:
            shares: list[float] = []
            reports.make(tx, group, MARCH, progress=shares.append)
            assert shares == sorted(shares)
            assert shares[-1] == 1.0
            with pytest.raises(Refused):
                reports.make(tx, group, MARCH, progress=stop)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_period_that_is_none_is_refused(shop: Shop, at: Workshop) -> None:
    """The end before the beginning."""
    with shop.reading(at.manager) as tx, pytest.raises(Invalid):
        reports.make(tx, Group.REVENUE, Period(MARCH.last, MARCH.first))
