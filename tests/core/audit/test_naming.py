"""What an entry of the log names by ids, by name."""

from __future__ import annotations

import pytest

from core import audit, people, rooms, teams, work_orders
from core.audit.naming import _NAMES
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def test_people_are_told_by_name(shop: Shop, at: Workshop) -> None:
    """Before and after, also one who was deleted since; numbers that are no records stay numbers."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        person = people.add(tx, NewPerson("王小明", role=Role.TECHNICIAN))
        work_orders.assign(tx, order.id, person.id)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.delete(tx, person.id)
    with shop.reading(SYSTEM) as tx:
        entry = next(event for event in audit.page(tx, Page(50)) if event.kind == "work_order.assigned")
        assert audit.names_in(tx, entry.changes) == {"person_id": {person.id: "王小明"}}
        changes = {"owner_id": [person.id, at.customer.id], "quantity": [person.id, 2], "person_id": [None, "x"]}
        names = {"owner_id": {person.id: "王小明", at.customer.id: at.customer.full_name}}
        assert audit.names_in(tx, changes) == names
        assert audit.names_in(tx, {"person_id": [None, 10**9], "location_id": True}) == {}


def test_other_records_are_told_by_what_they_are_called(shop: Shop, at: Workshop) -> None:
    """Places, teams, numbered papers; a field that means records of several kinds is left as it is."""
    order = open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        room, team = rooms.add(tx, "204"), teams.add(tx, "Night shift")
        changes = {"location_id": room.location_id, "team_id": [None, team.id], "work_order_id": order.id}
        assert audit.names_in(tx, changes) == {
            "location_id": {room.location_id: "204"}, "team_id": {team.id: "Night shift"},
            "work_order_id": {order.id: order.number},
        }  # fmt: skip
    assert "parent_id" not in _NAMES and "reverses_id" not in _NAMES


def test_only_who_reads_the_log_is_told(shop: Shop, at: Workshop) -> None:
    """Names are as private as the entries."""
    with shop.reading(at.technician) as tx, pytest.raises(Forbidden):
        audit.names_in(tx, {})
