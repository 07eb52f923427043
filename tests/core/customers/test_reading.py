"""Customers as the desk sees them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing, customers, people, ratings, work_orders
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.billing import NewPayment
from core.customers import CustomerFilter
from core.people import NewPerson
from core.rules.words import Status
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job


def _finished_job(shop: Shop, at: Workshop, cost: str, paid: str) -> int:
    order = open_job(shop, at, cost)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, order.id, Status.WORK_COMPLETE)
        billing.take(tx, NewPayment(order.id, Decimal(paid)))
    return order.id


def test_a_line_shows_open_jobs_devices_and_what_is_owed(shop: Shop, at: Workshop) -> None:
    """A finished job that is half paid is owed, and open until it is fetched; an open one is not owed yet."""
    _finished_job(shop, at, "100.00", "40.00")
    open_job(shop, at, "250.00")
    with shop.reading(at.clerk) as tx:
        found = customers.page(tx, Page(10))
    line = next(line for line in found.lines if line.id == at.customer.id)
    assert (line.open_orders, line.devices, line.owed) == (2, 1, Decimal("60.00"))
    assert found.total == 2


def test_staff_are_no_customers(shop: Shop, at: Workshop) -> None:
    """Neither in the list nor by their id."""
    with shop.reading(at.clerk) as tx:
        names = [line.full_name for line in customers.page(tx, Page(50)).lines]
        with pytest.raises(NotFound):
            customers.standing(tx, at.technician.person_id or 0)
    assert sorted(names) == ["Ayşe Yıldız", "王小明"]


def test_filters_narrow_the_list_and_its_length(shop: Shop, at: Workshop) -> None:
    """With open jobs, flagged, switched off, and by what is typed."""
    open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.change(tx, at.stranger.id, {"warning": "Pays in coins", "is_active": False})
    with shop.reading(at.clerk) as tx:
        pages = {
            shown: customers.page(tx, Page(10), CustomerFilter(shown)) for shown in ("open", "flagged", "inactive")
        }
        typed = customers.page(tx, Page(10), CustomerFilter(typed="yildiz"))
    assert [line.id for line in pages["open"].lines] == [at.customer.id]
    assert [line.id for line in pages["flagged"].lines] == [at.stranger.id]
    assert [line.id for line in pages["inactive"].lines] == [at.stranger.id]
    assert [line.id for line in typed.lines] == [at.customer.id]
    assert typed.total == 1


def test_the_list_can_go_by_name(shop: Shop, at: Workshop) -> None:
    """Upwards and downwards, whatever the case."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.add(tx, NewPerson("bert"))
        people.add(tx, NewPerson("Carla"))
    with shop.reading(at.clerk) as tx:
        up = [line.full_name for line in customers.page(tx, Page(10), CustomerFilter(sort="name")).lines]
        down = [line.full_name for line in customers.page(tx, Page(10), CustomerFilter(sort="-name")).lines]
    assert up.index("Ayşe Yıldız") < up.index("bert") < up.index("Carla")
    assert down == list(reversed(up))


def test_the_desk_finds_the_customer_by_his_device(shop: Shop, at: Workshop) -> None:
    """The last digits of a serial number lead to its owner."""
    with shop.reading(at.clerk) as tx:
        found = customers.find_at_desk(tx, "56789")
    assert [(device.id, device.owner_id) for device in found.devices] == [(at.device_id, at.customer.id)]


def test_standing_tells_what_the_desk_must_know(shop: Shop, at: Workshop) -> None:
    """Open and ready jobs, devices, debts, and the last visit."""
    done_id = _finished_job(shop, at, "80.00", "0.00")
    order = open_job(shop, at)
    with shop.reading(at.clerk) as tx:
        found = customers.standing(tx, at.customer.id)
    assert {line.id for line in found.open_orders} == {done_id, order.id}
    assert (found.orders, found.owed) == (2, Decimal("80.00"))
    assert [device.id for device in found.devices] == [at.device_id]
    assert found.last_order_at == order.created_at


def test_detail_adds_jobs_and_payments(shop: Shop, at: Workshop) -> None:
    """The newest payment first."""
    _finished_job(shop, at, "100.00", "40.00")
    with shop.reading(at.clerk) as tx:
        found = customers.detail(tx, at.customer.id)
    assert found.payments is not None
    assert [payment.amount for payment in found.payments] == [Decimal("40.00")]
    assert (len(found.orders), found.paid) == (1, Decimal("40.00"))
    assert (found.invoices, found.worth) == ([], None)


def test_detail_tells_the_account_and_how_the_customer_does(shop: Shop, at: Workshop) -> None:
    """60.00 of a finished job are owed, 30.00 were paid ahead for another; the statement says 30.00."""
    first = _finished_job(shop, at, "100.00", "40.00")
    ahead = open_job(shop, at, "250.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.take(tx, NewPayment(ahead.id, Decimal("30.00")))
        work_orders.move(tx, first, Status.CLOSED)
        ratings.rate(tx, first, 4)
        found = customers.detail(tx, at.customer.id)
    assert (found.standing.owed, found.deposits, found.balance) == (
        Decimal("60.00"),
        Decimal("30.00"),
        Decimal("30.00"),
    )
    assert found.worth is not None
    assert (found.worth.frequency, found.worth.monetary_value, found.satisfaction) == (2, Decimal("70.00"), 4.0)


def test_who_may_not_see_money_sees_none(shop: Shop, at: Workshop) -> None:
    """A technician sees customers without what they owe."""
    _finished_job(shop, at, "100.00", "40.00")
    with shop.reading(at.technician) as tx:
        line = next(line for line in customers.page(tx, Page(10)).lines if line.id == at.customer.id)
        found = customers.detail(tx, at.customer.id)
    assert line.owed is None
    assert (found.payments, found.paid, found.standing.owed) == (None, None, None)
    assert (found.deposits, found.balance, found.invoices, found.worth) == (None, None, None, None)


def test_who_may_not_see_customers_is_refused(shop: Shop, at: Workshop) -> None:
    """A viewer sees neither the list nor one of them."""
    with shop.reading(actor(Role.VIEWER)) as tx:
        with pytest.raises(Forbidden):
            customers.page(tx, Page(10))
        with pytest.raises(Forbidden):
            customers.standing(tx, at.customer.id)
