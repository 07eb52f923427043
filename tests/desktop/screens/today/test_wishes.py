"""Which figures there are, and that each agrees with the rows it leads to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core.base.paging import Page
from core.base.permissions import Role
from desktop.navigation import ENTRIES
from desktop.screens.today import wishes
from desktop.screens.work_orders.listing import read_page
from desktop.widgets.moments import now
from tests.desktop.screens.bench import Bench

OFFICE = {
    "due": 1, "overdue": 1, "planned": 1, "ready": 1, "waits_parts": 1, "waits_customer": 0, "waits_approval": 0,
    "maintenance": 0, "arrivals": None, "taken": Decimal("40.00"), "owed": Decimal("210.00"), "invoices": 0,
    "low_stock": 0,
}  # fmt: skip


def test_each_figure_is_as_many_as_its_rows(desk, bench: Bench, jobs: dict[str, int]) -> None:
    """A manager's; the promise at noon may be past by now, and is then both due today and overdue."""
    shown = wishes.figures(desk, wishes.day_of(desk, now()))
    values = bench.look(wishes.read, shown)
    late = bench.look(wishes.count_jobs, wishes.Day(now().date(), wishes.day_of(desk, now()).zone).jobs("overdue"))
    assert values == OFFICE | {"overdue": late}
    for figure in shown:
        wanted = figure.given.get("wanted")
        if wanted is not None:
            rows, total = bench.look(read_page, wanted, "newest", Page(50))
            assert len(rows) == total == values[figure.key]


def test_every_figure_leads_to_a_screen_of_the_same_right(desk) -> None:
    """Nobody is sent where he may not go."""
    nouns = {entry.noun for entry in ENTRIES if entry.is_for(desk.actor)}
    assert {figure.noun for figure in wishes.figures(desk, wishes.day_of(desk, now()))} <= nouns


def test_a_technician_sees_his_own(desk_as, bench: Bench, jobs: dict[str, int]) -> None:
    """Neither money nor the others' jobs."""
    desk = desk_as(Role.TECHNICIAN)
    day = wishes.day_of(desk, now())
    assert day.person_id == desk.actor.person_id
    shown = wishes.figures(desk, day)
    assert {figure.noun for figure in shown} == {"work_orders"}
    assert set(bench.look(wishes.read, shown).values()) == {0}
    his = wishes.figures(desk, wishes.Day(day.today, day.zone, bench.at.technician.person_id))
    values = bench.look(wishes.read, his)
    assert {key for key, value in values.items() if value} == {"mine", "planned", "waits_parts"}


@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.SUPERVISOR, Role.MANAGER])
def test_what_a_role_may_not_read_is_not_counted(desk_as, bench: Bench, role: Role) -> None:
    """Every figure that is shown can be read."""
    desk = desk_as(role)
    with desk.shop.reading(desk.actor) as tx:
        wishes.read(tx, wishes.figures(desk, wishes.day_of(desk, now())))
