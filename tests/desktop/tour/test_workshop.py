"""The tour in the workshop."""

from __future__ import annotations

from core import passwords, people, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.rules.words import Status
from desktop.tour import workshop
from tests.desktop.screens.counter import reading


def test_the_technician_repairs_what_he_took(stage, shop, counter) -> None:
    """Taken, started, labour and a part booked, ready."""
    login = passwords.prepared(workshop.TECHNICIAN.password)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.add(tx, NewPerson("Mateo Álvarez", workshop.TECHNICIAN.name, None, login, Role.TECHNICIAN))
    order = reading(shop, work_orders.get, counter.open_order_id)
    workshop.repair(stage, order)
    found = reading(shop, work_orders.detail, order.id)
    assert found.order.status is Status.WORK_COMPLETE
    assert [line.full_name for line in found.assignees] == ["Mateo Álvarez"]
    assert (len(found.labour), len(found.parts)) == (1, 1)
