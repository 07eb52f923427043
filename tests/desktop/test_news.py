"""Tests of what came in over the LAN."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import invoices, mail, parts, people, rooms, settings, stock, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.invoices import NewInvoice
from core.mail import Outcome
from core.parts import NewPart
from core.people import NewPerson
from core.work_orders import NewWorkOrder
from desktop.news import News
from tests.core.workshop import furnish


@pytest.fixture
def news(qtbot, desk) -> News:
    """The news of one desk."""
    return News(desk, desk.ask)


def _register(desk, channel: Channel, *names: str) -> None:
    for name in names:
        with desk.shop.transaction(SYSTEM, channel) as tx:
            people.register(tx, NewPerson(name))


def test_something_from_the_lan_is_told_and_can_be_opened(qtbot, desk, told, news: News) -> None:
    """Quietly, with what it is and a way there."""
    _register(desk, Channel.REPAIR, "Grace Hopper")
    qtbot.waitUntil(lambda: bool(told.notices))
    text, tone, opens = told.notices[0]
    assert (text, tone) == ("Grace Hopper registered over the LAN", "info")
    opens()
    assert told.places == [("person", news.items[0].record_id, {})]


def test_an_order_of_a_program_is_told_by_its_number(qtbot, desk, told, news: News) -> None:
    """With a way to it."""
    at = furnish(desk.shop)
    with desk.shop.transaction(at.clerk, Channel.REPAIR) as tx:
        order = work_orders.open_(tx, NewWorkOrder(at.device_id, at.customer.id))
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][0] == f"{order.number} came in over the LAN"
    told.notices[0][2]()
    assert told.places == [("work_order", order.id, {})]


def test_a_room_that_nobody_knew_is_told(qtbot, desk, told, news: News) -> None:
    """With a way to it, where it is confirmed."""
    with desk.shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        room = rooms.require_named(tx, "204")
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][0] == "Room 204 came in over the LAN: please confirm it"
    told.notices[0][2]()
    assert told.places == [("room", room.id, {})]


def test_what_desks_do_is_no_news(qtbot, desk, told, news: News) -> None:
    """Nor what is not worth a word."""
    with qtbot.waitSignal(desk.live.changed):
        _register(desk, Channel.DESKTOP, "Somebody")
    with qtbot.waitSignal(desk.live.changed), desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        settings.change(tx, name="Elsewhere")
    assert not news.items and not told.notices


def test_much_at_once_is_told_together(qtbot, desk, told, news: News) -> None:
    """An import through the API is one notice, and a list behind the bell."""
    _register(desk, Channel.REPAIR, *(f"Customer {number}" for number in range(4)))
    qtbot.waitUntil(lambda: news.unread == 4)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert len(told.notices) == 1
    assert "4" in told.notices[0][0]
    news.read_all()
    assert news.unread == 0
    assert len(news.items) == 4


def _three_fans_of(desk, minimum: int, reorder_point: int | None = None) -> int:
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        fan = parts.add(tx, NewPart("Fan", "FAN-1", minimum=minimum, reorder_point=reorder_point)).id
        stock.receive(tx, fan, 3)
    return int(fan)


def _take_fan(desk, fan: int) -> None:
    with desk.shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        stock.scrap(tx, fan, 1, stock.require_main_warehouse(tx), "Broken")


def test_a_part_that_runs_low_is_told_once_with_a_way_to_the_purchase_list(qtbot, desk, told, news: News) -> None:
    """Also what this desk did itself; minimum and order point passed at once are one piece of news."""
    fan = _three_fans_of(desk, minimum=3)
    _take_fan(desk, fan)
    qtbot.waitUntil(lambda: bool(told.notices))
    with qtbot.waitSignal(desk.live.changed):
        _take_fan(desk, fan)
    assert [item.text for item in news.items] == ["Fan runs low: 2 left"]
    text, tone, opens = told.notices[0]
    assert (text, tone) == ("Fan runs low: 2 left", "warning")
    opens()
    assert told.places == [("inventory", None, {"show": "buy", "part": fan})]


def test_a_message_that_never_arrives_is_told_with_its_reason(qtbot, desk, told, news: News) -> None:
    """At every desk that sends invoices, with a way to the invoice."""
    at = furnish(desk.shop)
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        mail.change_account(tx, host="127.0.0.1", sender="desk@example.com", hold_seconds=0)
    with desk.shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.send(tx, invoices.add(tx, NewInvoice(at.customer.id, subtotal=Decimal(5))).id)
    with desk.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        claimed = mail.claim(tx)
        assert claimed is not None
        mail.settle(tx, claimed.message, Outcome("550 No such user", is_permanent=True))
    qtbot.waitUntil(lambda: bool(told.notices))
    text, tone, opens = told.notices[0]
    assert (text, tone) == (f"{made.number} could not be mailed: 550 No such user", "warning")
    opens()
    assert told.places == [("invoice", made.id, {})]


def test_who_buys_nothing_is_not_told_of_it(qtbot, desk_as, told) -> None:
    """A technician takes parts, and somebody else buys them."""
    desk = desk_as(Role.TECHNICIAN)
    news = News(desk, desk.ask)
    fan = _three_fans_of(desk, minimum=3)
    with qtbot.waitSignal(desk.live.changed), desk.shop.transaction(SYSTEM, Channel.AMMS) as tx:
        stock.adjust(tx, fan, stock.require_main_warehouse(tx), -2)
    assert not news.items


def test_nobody_hears_of_what_he_may_not_see(qtbot, desk_as, told) -> None:
    """A storekeeper is not told who registered."""
    desk = desk_as(Role.STOREMAN)
    news = News(desk, desk.ask)
    with qtbot.waitSignal(desk.live.changed):
        _register(desk, Channel.REPAIR, "Grace Hopper")
    assert not news.items
