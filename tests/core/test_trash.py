"""Tests of what was deleted and can be brought back."""

from __future__ import annotations

from core import assets, files, maintenance, people, trash, work_orders
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.maintenance import NewPlan
from core.shop import Shop
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import furnish, open_job


def test_what_was_deleted_is_listed_with_who_and_when(shop: Shop, clock: SteppedClock) -> None:
    """The last comes first, whatever it is, and the log says who did it."""
    at = furnish(shop)
    order = open_job(shop, at)
    manager = at.manager
    for delete, subject in (
        (work_orders.delete, order.id),
        (assets.delete, at.device_id),
        (people.delete, at.stranger.id),
    ):
        clock.step(minutes=1)
        with shop.transaction(manager, Channel.DESKTOP) as tx:
            delete(tx, subject)
    with shop.reading(manager) as tx:
        rows = trash.page(tx, Page(10))
    assert [(row.noun, row.id) for row in rows] == [
        ("person", at.stranger.id),
        ("asset", at.device_id),
        ("work_order", order.id),
    ]
    assert {row.deleted_by for row in rows} == {manager.name}
    assert rows[0].deleted_at == clock.now
    assert rows[2].title == order.number


def test_what_is_restored_leaves_the_trash(shop: Shop) -> None:
    """A restored row is no longer listed."""
    at = furnish(shop)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        assets.delete(tx, at.device_id)
        assert [row.id for row in trash.page(tx, Page(10))] == [at.device_id]
        assets.restore(tx, at.device_id)
        assert trash.page(tx, Page(10)) == []


def test_nobody_sees_what_he_may_not_restore(shop: Shop) -> None:
    """The front desk sees jobs and devices, a technician nothing."""
    at = furnish(shop)
    order = open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.delete(tx, order.id)
        people.delete(tx, at.stranger.id)
    with shop.reading(actor(Role.FRONT_DESK)) as tx:
        assert {row.noun for row in trash.page(tx, Page(10))} == {"work_order"}
    with shop.reading(actor(Role.TECHNICIAN)) as tx:
        assert trash.page(tx, Page(10)) == []


def test_file_is_listed_with_what_it_belongs_to(shop: Shop, png: bytes) -> None:
    """A photo of a device, a paper of the shop itself."""
    at = furnish(shop)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        device = assets.get(tx, at.device_id)
        rows = [
            files.add(tx, shop.store, "asset", at.device_id, "front.png", png, None),
            files.add(tx, shop.store, None, None, "licence.txt", b"text", None),
        ]
        for row in rows:
            files.delete(tx, row.id)
        found = {row.title: (row.noun, row.subtitle) for row in trash.page(tx, Page(10))}
        assert found == {"front.png": ("file", device.name), "licence.txt": ("file", None)}
        for row in rows:
            files.restore(tx, row.id)
        assert trash.page(tx, Page(10)) == []


def test_a_maintenance_plan_comes_back_from_it(shop: Shop) -> None:
    """It lies there by its name, for those who make plans."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        plan = maintenance.add(tx, NewPlan("Lift service"))
        maintenance.delete(tx, plan.id)
        assert [(row.noun, row.id, row.title) for row in trash.page(tx, Page(5))] == [("plan", plan.id, "Lift service")]
        maintenance.restore(tx, plan.id)
        assert trash.page(tx, Page(5)) == []
