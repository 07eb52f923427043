"""A shop from before there were rooms gets them, with what its places and jobs hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from core import check, job_types, rooms, search, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import FrontDeskState, HousekeepingState
from core.shop import Shop
from core.tables import work_orders
from tests.core.migrations.test_migrations import MOMENT, filled, upgrade
from tests.fixtures.laid import Lay

PLACES = [
    (1, "NULL", "House", "Building", "NULL"),
    (2, "1", "Floor 1", "Floor", "NULL"),
    (3, "2", "101", "Room", "NULL"),
    (4, "2", "102", "Room", MOMENT),
    (5, "1", "Suite Ägir", "Room", "NULL"),
    (6, "1", "Shelf A", "Shelf", "NULL"),
]
ROWS = [
    *(
        "INSERT INTO locations (id, uuid, created_at, updated_at, deleted_at, parent_id, name, type) "
        f"VALUES ({n}, 'l{n}', {MOMENT}, {MOMENT}, {deleted}, {parent}, '{name}', '{kind}')"
        for n, parent, name, kind, deleted in PLACES
    ),
    *(
        "INSERT INTO work_orders (id, uuid, created_at, updated_at, number, title, type, origin, priority, status, "
        f"location_id) VALUES ({n}, 'w{n}', {MOMENT}, {MOMENT}, 'WO00{n}', 'Tap', 'Maintenance', 'Manual_Request', "
        f"'Medium', 'requested', {place})"
        for n, place in ((1, "3"), (2, "6"), (3, "NULL"))
    ),
]


@pytest.fixture
def shop(database_url: str, lay: Lay) -> Iterator[Shop]:
    """Of revision 0007, with a house in it, and brought up to date."""
    lay(database_url, "to rooms", _brought_up)
    opened = Shop(database_url)
    yield opened
    opened.close()


def _brought_up(url: str) -> None:
    shop = Shop(url)
    filled(shop, "0007", ROWS)
    if not shop.database.is_sqlite:
        with shop.database.writing() as connection:
            for table in ("locations", "work_orders"):
                connection.execute(sa.text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), 100)"))
    upgrade(shop)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.initialise(tx, name="House")
    shop.close()


def test_every_place_of_type_room_is_a_room_to_be_looked_at(shop: Shop) -> None:
    """Vacant and dirty, on its floor, found by its name; deleted places and other ones are none."""
    with shop.reading() as tx:
        board = rooms.board(tx)
        assert [(room.name, room.floor, room.location_id) for room in board] == [
            ("101", "Floor 1", 3), ("Suite Ägir", None, 5),
        ]  # fmt: skip
        assert {room.front_desk for room in board} == {FrontDeskState.VACANT}
        assert {room.housekeeping for room in board} == {HousekeepingState.DIRTY}
        assert rooms.named(tx, "suite agir") == board[1]
        assert [(hit.noun, hit.title) for hit in search.find(tx, "agir")] == [("room", "Suite Ägir")]
        assert [job.number for job in rooms.jobs_of(tx, board[0].id)] == ["WO001"]
        w = work_orders.c
        marks = tx.rows(sa.select(w.is_room_job, w.blocks_room).order_by(w.id))
        assert list(map(tuple, marks)) == [(True, False), (False, False), (False, False)]


def test_the_hotels_types_are_there(shop: Shop) -> None:
    """Though nobody added them."""
    with shop.reading() as tx:
        assert [row.name for row in job_types.all_(tx) if row.is_built_in] == [
            "Cleaning", "Maid Request", "Technician Request", "Amenity Request",
        ]  # fmt: skip


def test_new_rooms_join_those_that_were_there(shop: Shop) -> None:
    """Their search and their floors go on; the checks find nothing wrong with rooms."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        added = [rooms.add(tx, f"2{number:02}", "floor 1") for number in range(70)]
        assert {room.floor for room in added} == {"Floor 1"}
        assert search.find(tx, "269")[0].id == added[-1].id
        assert search.find(tx, "101")[0].title == "101"
    assert [fault for fault in check.faults_of(shop) if fault.startswith("rooms")] == []
