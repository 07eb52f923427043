"""The days in the sample's hotel come out as they are planned."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from core import found_items, rooms, teams, work_orders
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.demo import filling, hotel_days
from core.demo.hotel_days import STANDING, STORY_ROOM
from core.demo.requests import FOUND, REQUESTS
from core.rules.words import FoundStatus, FrontDeskState, HousekeepingState, Status, Withdrawal
from core.shop import Shop
from tests.core.conftest import SteppedClock

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


@pytest.mark.parametrize("hour", [0, 7, 16])
def test_rooms_stand_as_planned_at_any_time_of_day(shop: Shop, clock: SteppedClock, hour: int) -> None:
    """On both axes; some are withdrawn, one waits for the bench, and nothing turns dirty at once."""
    clock.now = clock.now.replace(hour=hour)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        house = filling.cast_of(tx, shop, Random(1), tx.now).house
        happens = hotel_days.acts(Random(5), house, shop.store, clock.now)
        assert [act.at for act in happens] == sorted(act.at for act in happens)
        assert all(act.at < clock.now for act in happens)
        for act in happens:
            tx.now, tx.actor = act.at, act.actor
            act.do(tx)
    assert rooms.turn_if_due(shop) == 0
    with shop.reading() as tx:
        board = rooms.board(tx)
        assert Counter((room.front_desk, room.housekeeping) for room in board) == STANDING
        out = Counter(room.withdrawal for room in board if room.withdrawal is not None)
        assert out == {Withdrawal.OUT_OF_ORDER: 2, Withdrawal.OUT_OF_SERVICE: 1}
        assert all(room.out_reason for room in board if room.withdrawal)
        assert sum(room.blocking_jobs for room in board) == 1
        assert {room.discrepancy for room in board} != {None}
        assert any(room.refused_at for room in board) and any(room.is_rush for room in board)
        story = next(room for room in board if room.name == STORY_ROOM)
        assert (story.front_desk, story.housekeeping) == (FrontDeskState.OCCUPIED, HousekeepingState.CLEAN)
        assert story.open_jobs == 0
        states = work_orders.status_counts(tx)
        assert Counter(request.goal for request in REQUESTS) + Counter([Status.IN_PROGRESS]) == {
            status: number for status, number in states.items() if number
        }
        assert found_items.count(tx) == len(FOUND)
        assert {item.status for item in found_items.page(tx, Page(20))} == set(FoundStatus)
        assert len(teams.all_(tx)) == 2


def test_the_same_seed_deals_out_the_same_states(shop: Shop) -> None:
    """Another one others."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        house = filling.cast_of(tx, shop, Random(1), tx.now).house
    dealt = [hotel_days.standing(Random(seed), house.rooms) for seed in (3, 3, 4)]
    assert dealt[0] == dealt[1] != dealt[2]
