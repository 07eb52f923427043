"""The tour on the LAN."""

from __future__ import annotations

from core import work_orders
from desktop.tour import lan
from desktop.tour.counter import Login
from tests.desktop.conftest import PASSWORD
from tests.desktop.screens.counter import reading


def test_a_posted_order_stands_in_the_open_list(stage, shop) -> None:
    """The server runs as a child, and a program signs in to it and opens an order."""
    address = lan.share(stage)
    order_id = lan.order_from_lan(stage, address, Login("+49 30 1234567", PASSWORD))
    assert reading(shop, work_orders.get, order_id).note == "Screen replacement needed"
