"""The types of jobs."""

from __future__ import annotations

import pytest

from core import job_types, teams, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.rules.words import Priority
from core.shop import Shop
from tests.core.workshop import Workshop, open_job

BUILT_IN = ["Cleaning", "Maid Request", "Technician Request", "Amenity Request"]


def test_the_four_of_the_hotel_are_there_from_the_start(shop: Shop, at: Workshop) -> None:
    """They stay, and keep their names: a hotel's programs speak of them."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        found = job_types.all_(tx)
        assert [row.name for row in found] == BUILT_IN
        assert all(row.is_built_in and row.needs_room and not row.blocks_room for row in found)
        for row in found:
            with pytest.raises(Conflict):
                job_types.delete(tx, row.id)
            with pytest.raises(Conflict):
                job_types.change(tx, row.id, {"name": "Something else"})
            assert job_types.change(tx, row.id, {"name": row.name, "needs_photo": True}).needs_photo


def test_the_shop_keeps_types_of_its_own(shop: Shop, at: Workshop) -> None:
    """They come after the others, once each."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        team = teams.add(tx, "Pool")
        own = job_types.add(tx, "Pool check", default_team_id=team.id, default_priority=Priority.LOW, blocks_room=True)
        assert job_types.all_(tx)[-1] == own == job_types.require(tx, "POOL check") == job_types.get(tx, own.id)
        with pytest.raises(Conflict):
            job_types.add(tx, "pool Check")
        changed = job_types.change(tx, own.id, {"name": "Pool", "position": 0}, version=own.version)
        assert (job_types.all_(tx)[0].name, job_types.named(tx, "Pool check")) in {("Cleaning", None), ("Pool", None)}
        with pytest.raises(Stale):
            job_types.change(tx, own.id, {"name": "x"}, version=own.version)
        for fields, field in (
            ({"name": ""}, "name"), ({"name": "x" * 41}, "name"), ({"needs_note": 1}, "needs_note"),
            ({"position": -1}, "position"),
        ):  # fmt: skip
            with pytest.raises(Invalid) as refused:
                job_types.change(tx, own.id, fields)
            assert refused.value.field == field
        with pytest.raises(NotFound):
            job_types.change(tx, own.id, {"default_team_id": 10**6})
        job_types.delete(tx, changed.id)
        with pytest.raises(NotFound):
            job_types.require(tx, "Pool")
        assert job_types.add(tx, "Pool").id != changed.id


def test_jobs_keep_the_type_they_have(shop: Shop, at: Workshop) -> None:
    """Whatever becomes of it."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        own = job_types.add(tx, "Pool")
    order = open_job(shop, at, type="Pool")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        job_types.delete(tx, own.id)
        assert work_orders.get(tx, order.id).type == "Pool"


def test_a_technician_changes_none(shop: Shop, at: Workshop) -> None:
    """But sees them."""
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        row = job_types.all_(tx)[0]
        with pytest.raises(Forbidden):
            job_types.add(tx, "x")
        with pytest.raises(Forbidden):
            job_types.change(tx, row.id, {"needs_photo": True})
        with pytest.raises(Forbidden):
            job_types.delete(tx, row.id)
