"""A course goes as far as its goal and not a step further."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from core import work_orders
from core.base.permissions import SYSTEM, Role
from core.base.transaction import Transaction
from core.demo import filling, planning
from core.demo.courses import repair, room_job
from core.demo.planning import PlannedJob
from core.demo.stories import STORIES
from core.rules.words import Status
from core.shop import Shop

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


@pytest.mark.parametrize("goal", Status)
@pytest.mark.parametrize("is_room", [False, True])
def test_course_ends_at_its_goal(shop: Shop, tx: Transaction, goal: Status, is_room: bool) -> None:
    """Whatever chance does on the way."""
    cast = filling.cast_of(tx, shop, Random(1), tx.now)
    story = STORIES[cast.planned[0].device_type][0]
    for chance in range(4):
        job = PlannedJob(tx.now, goal, None if is_room else 0, None if is_room else story, chance, chance)
        own = replace(cast, rng=Random(chance))
        tx.actor = own.one(Role.FRONT_DESK)
        for pause in (room_job if is_room else repair)(tx, own, job):
            tx.now, tx.actor = (
                planning.next_moment(own.rng, tx.now, pause.hours, tx.now.replace(year=2030)),
                pause.actor,
            )
        tx.actor = SYSTEM
        assert work_orders.get(tx, chance + 1).status is goal
