"""The sample's hotel is a house that could be."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from core import job_types, rooms, teams
from core.base.transaction import Transaction
from core.demo import filling
from core.demo.house import ATTENDANTS
from core.rules.words import HousekeepingState
from core.shop import Shop

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_forty_rooms_over_floors_with_who_cleans_them(shop: Shop, tx: Transaction) -> None:
    """Each with a television; requests go to teams."""
    house = filling.cast_of(tx, shop, Random(1), tx.now).house
    assert Counter(room.floor for room in house.rooms) == {f"Floor {floor}": 10 for floor in range(1, 5)}
    assert {room.housekeeping for room in rooms.board(tx)} == {HousekeepingState.INSPECTED}
    assert [row.name for row in rooms.equipment_of(tx, house.rooms[9].id)] == ["Minibar", "Television"]
    members = {team.name: {member.name for member in team.members} for team in teams.all_(tx)}
    assert members["Housekeeping"] == set(ATTENDANTS) and len(members["Engineering"]) == 2
    assert all(row.default_team_id is not None for row in job_types.all_(tx))
