"""What dispatch shows of a day."""

from __future__ import annotations

from core import schedule, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.planning import FindingCode
from core.shop import Shop
from core.work_orders import NewWorkOrder
from desktop.screens.dispatch.day import Day, read_day
from tests.desktop.screens.dispatch.conftest import DAY, Office


def test_a_day_is_its_plan_and_what_stays_out_of_it(day: Day, office: Office) -> None:
    """With the hour of each job."""
    given = {each.suggestion.title: (each.suggestion.technician_id, each.start) for each in day.advice}
    assert given == {"Lock": (office.tom_id, "09:00"), "Heating": (office.ayse_id, "09:00")}
    assert [left.title for left in day.left_out] == ["Night watch"]
    assert (day.is_best, day.jobs) == (True, 3)


def test_jobs_of_the_house_are_among_them(shop: Shop, office: Office) -> None:
    """They need somebody as much as those of customers."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        lift = work_orders.open_(tx, NewWorkOrder(title="Lift stands"))
        schedule.plan(tx, lift.id, None, DAY, "10:00", 1.0, despite=tuple(FindingCode))
        day = read_day(tx, DAY)
    assert "Lift stands" in {each.suggestion.title for each in day.advice}
