"""The figures of the house."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import analytics, assets, people, work_orders
from core.assets import NewEquipment
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.rules.words import AssetStatus, Origin, Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import Workshop


def test_an_empty_house_has_figures(shop: Shop) -> None:
    """All of them nought."""
    with shop.reading(SYSTEM) as tx:
        assert analytics.dashboard(tx) == (0, 0, 0, 0, 0, 0)
        assert (analytics.alerts(tx), analytics.totals(tx)) == ([], (0, 0, 0, 0))


def test_figures_follow_what_happens(shop: Shop) -> None:
    """Each by its formula; what was deleted counts nowhere."""
    ways = {
        Origin.PREVENTIVE_AUTO: (Status.REQUESTED, Status.ON_HOLD, Status.CLOSED),
        Origin.DEFECT_FOLLOWUP: (Status.DRAFT, Status.CANCELLED),
        Origin.MANUAL_REQUEST: (Status.IN_PROGRESS, Status.WORK_COMPLETE, Status.CLOSED),
    }
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        people.add(tx, NewPerson("Ann", "+1 202 555 0199", role=Role.TECHNICIAN))
        people.add(tx, NewPerson("Jane", "+1 202 555 0198"))
        for status in AssetStatus:
            assets.add_equipment(tx, NewEquipment(status.value, status=status))
        for origin, statuses in ways.items():
            for status in statuses:
                new = NewWorkOrder(title=f"{origin} {status}", type="Maintenance", origin=origin, status=status)
                work_orders.open_(tx, new)
        gone = work_orders.open_(tx, NewWorkOrder(title="Gone", type="Maintenance", origin=Origin.PREVENTIVE_AUTO))
        work_orders.delete(tx, gone.id)
    with shop.reading(SYSTEM) as tx:
        # 3 of the 7 that were not cancelled are done: 42.86 %
        assert analytics.dashboard(tx) == analytics.Dashboard(5, 2, 1, 1, 4, 43)
        assert analytics.totals(tx) == analytics.Totals(1, 5, 8, 4)
        assert [each.asset_name for each in analytics.alerts(tx)] == ["Red_Tag"]


def test_alerts_are_the_things_that_must_not_be_used(shop: Shop, clock: SteppedClock) -> None:
    """The last tagged one first; tagged again it is another alert."""
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        press = assets.add_equipment(tx, NewEquipment("Hydraulic Press", status=AssetStatus.RED_TAG))
    clock.step(minutes=1)
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        lift = assets.add_equipment(tx, NewEquipment("Lift", status=AssetStatus.RED_TAG))
        first = analytics.alerts(tx)
        assert [(each.asset_uuid, each.asset_name) for each in first] == [(lift.uuid, "Lift"), (press.uuid, press.name)]
        assert first[0].at == tx.now
        assets.change_equipment(tx, press.id, {"status": AssetStatus.ACTIVE})
        assert analytics.alerts(tx) == first[:1]
    clock.step(minutes=1)
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        assets.change_equipment(tx, press.id, {"status": AssetStatus.RED_TAG})
        again = analytics.alerts(tx)
        assert [each.asset_name for each in again] == ["Hydraulic Press", "Lift"]
        assert again[0].id != first[1].id and again[1] == first[0]


def test_rights(shop: Shop, at: Workshop) -> None:
    """The document's matrix: report:view and system:health."""
    for role in Role:
        with shop.reading(actor(role)) as tx:
            if role in (Role.ADMIN, Role.MANAGER, Role.SUPERVISOR, Role.VIEWER):
                assert analytics.dashboard(tx).total_assets == 0 and analytics.alerts(tx) == []
            else:
                for figure in (analytics.dashboard, analytics.alerts):
                    with pytest.raises(Forbidden):
                        figure(tx)
            if role is Role.ADMIN:
                assert analytics.totals(tx).users == 3
            else:
                with pytest.raises(Forbidden):
                    analytics.totals(tx)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_figures_come_from_counters_and_indexes(shop: Shop) -> None:
    """No table is gone through from end to end, however large."""
    seen: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, statement: str, values: object, *_rest: object) -> None:
        seen.append((statement, values))

    sa.event.listen(shop.database.engine, "before_cursor_execute", note)
    with shop.reading(SYSTEM) as tx:
        analytics.dashboard(tx)
        analytics.totals(tx)
        analytics.alerts(tx)
        asked = [each for each in seen if each[0].startswith("SELECT")]
        plans = [
            row.detail
            for statement, values in asked
            for row in tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)  # type: ignore[arg-type]
        ]
    assert len(asked) >= 8
    assert not [plan for plan in plans if plan.startswith("SCAN") and "counters" not in plan]
