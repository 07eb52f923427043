"""What must be known first stands first."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from core import assets, intakes, people, work_orders
from core.base.permissions import Role
from core.intakes import NewIntake
from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.alerts import Alerts
from tests.core.workshop import open_job
from tests.desktop.screens.bench import Bench


def test_nothing_to_say_takes_no_room(show, job: OrderRow) -> None:
    """A usual job has no banner."""
    section = show(Alerts, job.id)
    assert section.isHidden()
    assert section.texts() == []


def test_danger_comes_before_warnings(show, bench: Bench) -> None:
    """Safety, red tag, the customer's warning, liquid."""
    order = open_job(bench.shop, bench.at)
    bench.do(intakes.record, order.id, NewIntake(safety_note="Swollen battery", has_liquid_damage=True))
    bench.do(people.change, bench.at.customer.id, {"warning": "Pays late"})
    bench.do(assets.change, bench.at.device_id, {"is_red_tagged": True})
    assert show(Alerts, order.id).texts() == [
        "Swollen battery",
        "Red tag: this device is dangerous.",
        "Pays late",
        "Liquid damage",
    ]


def test_price_above_the_limit_stops_the_job(show, bench: Bench) -> None:
    """With both amounts; no longer once the job is closed."""
    order = bench.open("100.00", authorised_limit=Decimal("120.00"))
    assert show(Alerts, order.id).texts() == []
    bench.do(work_orders.add_part, order.id, "Fan", 1, Decimal("30.00"))
    (text,) = show(Alerts, order.id).texts()
    assert "130.00" in text
    assert "120.00" in text
    bench.do(work_orders.move, order.id, Status.CLOSED)
    assert show(Alerts, order.id).texts() == []


def test_bench_is_told_without_the_price(show, bench: Bench, desk_as: Callable[[Role], Desk]) -> None:
    """The technician hears that he must ask, and the limit that stands on his work sheet."""
    order = bench.open("130.00", authorised_limit=Decimal("120.00"))
    (text,) = show(Alerts, order.id, on=desk_as(Role.TECHNICIAN)).texts()
    assert "130.00" not in text
    assert "ask the desk" in text


def test_banners_are_told_to_those_who_cannot_see(show, bench: Bench) -> None:
    """Each by its own words."""
    bench.do(people.change, bench.at.customer.id, {"warning": "<b>Pays late</b>"})
    section = show(Alerts, bench.open().id)
    assert section.body.itemAt(0).widget().accessibleName() == "<b>Pays late</b>"


def test_a_job_that_is_ready_without_a_price_says_so(show, bench: Bench, desk_as: Callable[[Role], Desk]) -> None:
    """Before the customer stands there; not to the bench, and not where the price was taken off on purpose."""
    order = bench.open("0.00")
    assert show(Alerts, order.id).texts() == []
    bench.do(work_orders.move, order.id, Status.WORK_COMPLETE)
    assert show(Alerts, order.id).texts() == ["Nothing is charged for this job yet."]
    assert show(Alerts, order.id, on=desk_as(Role.TECHNICIAN)).texts() == []
    bench.do(work_orders.add_part, order.id, "Fan", 1, Decimal("30.00"))
    assert show(Alerts, order.id).texts() == []
    bench.do(work_orders.change, order.id, {"discount": Decimal("30.00")})
    assert show(Alerts, order.id).texts() == []
