"""The agreed price is what a job costs beside its lines."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import work_orders
from core.base.errors import Forbidden, Invalid, Stale
from core.base.events import Channel
from core.shop import Shop
from core.work_orders import OrderRow
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def job(shop: Shop, at: Workshop) -> OrderRow:
    """100.00 agreed, and a part of 40.00."""
    opened = open_job(shop, at, "100.00")
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.add_part(tx, opened.id, "Fan", 2, Decimal("20.00"))
        return work_orders.get(tx, opened.id)


def test_lines_stay_beside_it(shop: Shop, at: Workshop, job: OrderRow) -> None:
    """A new agreement moves the cost by what it differs, not the lines."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        assert work_orders.agreed_price(tx, job.id) == Decimal("100.00")
        after = work_orders.change_with_agreed(tx, job.id, {"agreed_price": Decimal("80.00"), "title": "Fan"})
        assert (after.cost, after.title, work_orders.agreed_price(tx, job.id)) == (
            Decimal("120.00"),
            "Fan",
            Decimal("80.00"),
        )


def test_line_booked_meanwhile_is_no_clash(shop: Shop, at: Workshop, job: OrderRow) -> None:
    """Desk and bench both win."""
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.add_labour(tx, job.id, "Cleaning", 30)
    seen = {"agreed_price": Decimal("100.00")}
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        after = work_orders.change_with_agreed(tx, job.id, {"agreed_price": Decimal("90.00")}, seen=seen)
    assert after.cost == Decimal("90.00") + Decimal("40.00") + Decimal("30.00")


def test_two_agreements_clash(shop: Shop, at: Workshop, job: OrderRow) -> None:
    """Also beside another field that clashes; both are named and nothing is written."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.change_with_agreed(tx, job.id, {"agreed_price": Decimal("70.00"), "title": "Theirs"})
    fields = {"agreed_price": Decimal("90.00"), "title": "Mine"}
    seen = {"agreed_price": Decimal("100.00"), "title": job.title}
    with pytest.raises(Stale) as refusal, shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.change_with_agreed(tx, job.id, fields, seen=seen)
    assert set(refusal.value.fields) == {"agreed_price", "title"}
    with shop.reading(at.clerk) as tx:
        assert work_orders.get(tx, job.id).title == "Theirs"


def test_only_the_agreement_clashes(shop: Shop, at: Workshop, job: OrderRow) -> None:
    """Nothing of the rest is written without an answer."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.change_with_agreed(tx, job.id, {"agreed_price": Decimal("70.00")})
    with pytest.raises(Stale) as refusal, shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.change_with_agreed(
            tx, job.id, {"agreed_price": Decimal("90.00"), "note": "x"}, seen={"agreed_price": Decimal("100.00")}
        )
    assert refusal.value.fields == ("agreed_price",)
    with shop.reading(at.clerk) as tx:
        assert work_orders.get(tx, job.id).note is None


def test_less_than_the_lines_may_be_agreed_but_not_less_than_nothing(shop: Shop, at: Workshop, job: OrderRow) -> None:
    """A flat price below what was booked lowers the cost; a negative cost is refused at its field."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        after = work_orders.change_with_agreed(tx, job.id, {"agreed_price": Decimal("-10.00")})
        assert after.cost == Decimal("30.00")
        with pytest.raises(Invalid) as refusal:
            work_orders.change_with_agreed(tx, job.id, {"agreed_price": Decimal("-40.01")})
    assert refusal.value.field == "agreed_price"


def test_customer_agrees_nothing_by_himself(shop: Shop, at: Workshop, job: OrderRow) -> None:
    """Prices are the staff's."""
    with shop.transaction(at.customer_actor, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        work_orders.change_with_agreed(tx, job.id, {"agreed_price": Decimal("1.00")})
