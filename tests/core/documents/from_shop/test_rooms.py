"""The attendant sheets say what the plan says."""

from __future__ import annotations

import pytest

from core import housekeeping, people, rooms, work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.documents import attendant_sheets
from core.documents.from_shop import EVERYBODY, attendant_sheets_of
from core.people import NewPerson
from core.rules.words import HousekeepingState, Withdrawal
from core.shop import Shop
from core.work_orders import NewWorkOrder


@pytest.fixture
def maria_id(shop: Shop) -> int:
    """She has 201, which failed its inspection, and 301, where the tap drips; 202 and 203 are nobody's."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        maria = people.add(tx, NewPerson("Maria Silva", "+1 202 555 0111", role=Role.TECHNICIAN))
        idle = people.add(tx, NewPerson("Olga Idle", "+1 202 555 0112", role=Role.TECHNICIAN))
        for person in (maria, idle):
            housekeeping.add_attendant(tx, person.id)
        names = (("201", "2"), ("202", "2"), ("203", "2"), ("204", "2"), ("301", "3"))
        made = {name: rooms.add(tx, name, floor, note="Extra bed" if name == "201" else None) for name, floor in names}
        rooms.assign_attendant(tx, [made["201"].id, made["301"].id], maria.id)
        rooms.fail_inspection(tx, made["201"].id, "Hair in the shower")
        rooms.set_housekeeping(tx, made["203"].id, HousekeepingState.CLEAN)
        rooms.withdraw(tx, made["204"].id, Withdrawal.OUT_OF_ORDER, until_at=None, reason="Water")
        drips = NewWorkOrder(type="Technician Request", title="Tap drips", location_id=made["301"].location_id)
        work_orders.open_(tx, drips)
    return maria.id


def test_everybody_with_rooms_has_a_sheet_and_the_rest_one_of_its_own(shop: Shop, maria_id: int) -> None:
    """Who has none has no sheet; what is clean or withdrawn is on none."""
    with shop.reading() as tx:
        paper = attendant_sheets_of(tx, EVERYBODY)
    assert [(sheet.attendant, sheet.rooms) for sheet in paper.sheets] == [("Maria Silva", 2), ("", 1)]
    floors = paper.sheets[0].floors
    assert [(floor.name, [room.name for room in floor.rooms]) for floor in floors] == [("2", ["201"]), ("3", ["301"])]
    assert attendant_sheets(paper).startswith(b"%PDF")


def test_what_has_to_be_known_is_said(shop: Shop, maria_id: int) -> None:
    """Why it failed, the room's note, and the open job."""
    with shop.reading() as tx:
        paper = attendant_sheets_of(tx, maria_id)
    first, second = (floor.rooms[0] for floor in paper.sheets[0].floors)
    assert first.remarks == ("Hair in the shower", "Extra bed")
    assert second.remarks[0].endswith("Tap drips")
    assert paper.number.startswith("Maria Silva ")


def test_who_does_not_clean_has_no_sheet(shop: Shop, maria_id: int) -> None:
    """Nor has anybody who is not there."""
    with shop.reading() as tx, pytest.raises(NotFound):
        attendant_sheets_of(tx, 999)
