"""A Monday in March with two technicians and five jobs, and the schedule that shows it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from core import passwords, people, schedule, settings, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.rules.planning import FindingCode
from core.rules.words import AbsenceKind
from core.schedule import Look, ScheduledJob
from core.shop import Shop, open_shop
from core.work_orders import NewWorkOrder
from desktop.desk import Desk
from desktop.screens.schedule.board import Board, board_of, read
from desktop.screens.schedule.screen import ScheduleScreen
from desktop.screens.schedule.slots import Card
from tests.desktop.screens.counter import reading, show

DAY = date(2026, 3, 9)


@dataclass(frozen=True)
class Monday:
    """Ids that tests refer to; jobs by title."""

    ayse_id: int
    tom_id: int
    jobs: dict[str, int]


@pytest.fixture(scope="session")
def _furnished(_shop_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Monday, Look]:
    path = tmp_path_factory.mktemp("schedule") / "shop.db"
    shutil.copy(_shop_template, path)
    shop = open_shop(f"sqlite:///{path}")
    found, look = _furnish(shop), reading(shop, read, [DAY])
    shop.close()
    return path, found, look


def _furnish(shop: Shop) -> Monday:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        login = passwords.prepared("workbench")
        ayse = people.add(tx, NewPerson("Ayşe Yıldız", None, "ayse@example.com", login, Role.TECHNICIAN)).id
        tom = people.add(tx, NewPerson("Tom Bench", None, "tom@example.com", login, Role.TECHNICIAN)).id
        customer = people.add(tx, NewPerson("王小明")).id
        settings.change(tx, working_hours="Mo-Fr 08:00-12:00,13:00-17:00")
        titles = ("Lock", "Heating", "Update", "Lamp", "Router")
        jobs = {each: work_orders.open_(tx, NewWorkOrder(None, customer_id=customer, title=each)).id for each in titles}
        plans = (("Lock", ayse, "09:00", 2.0), ("Heating", ayse, "10:00", None), ("Update", ayse, None, None),
                 ("Lamp", None, "14:00", 0.5))  # fmt: skip
        for title, person, start, hours in plans:
            schedule.plan(tx, jobs[title], person, DAY, start, hours, despite=tuple(FindingCode))
        schedule.add_absence(tx, tom, date(2026, 3, 11), date(2026, 3, 12), AbsenceKind.VACATION)
    return Monday(ayse, tom, jobs)


@pytest.fixture
def shop_url(_furnished: tuple[Path, Monday, Look], tmp_path: Path) -> str:
    """This test's own copy of it."""
    path = tmp_path / "shop.db"
    shutil.copy(_furnished[0], path)
    return f"sqlite:///{path}"


@pytest.fixture
def monday(_furnished: tuple[Path, Monday, Look]) -> Monday:
    """Ayşe: Lock 09:00 for two hours, Heating at 10:00, Update any time. Lamp is nobody's, Router on no day."""
    return _furnished[1]


@pytest.fixture
def board(_furnished: tuple[Path, Monday, Look]) -> Board:
    """As the screen reads that day; read once for all tests."""
    return board_of(_furnished[2], [DAY])


@pytest.fixture
def card(board: Board, monday: Monday) -> Callable[[str], Card]:
    """A job's card by its title."""
    return lambda title: next(each for each in (*board.cards, *board.waiting) if each.title == title)


@pytest.fixture
def stored(shop: Shop, monday: Monday) -> Callable[[str], ScheduledJob]:
    """A job as it is stored now, by its title."""
    return lambda title: reading(shop, schedule.job, monday.jobs[title])


@pytest.fixture
def screen(qtbot, look, monday: Monday, desk: Desk) -> ScheduleScreen:
    """The administrator's, on that day."""
    return shown(qtbot, desk)


def shown(qtbot, desk: Desk) -> ScheduleScreen:
    """Whoever's desk it is."""
    made = ScheduleScreen(desk)
    made.bar.modes.choose("day")
    made.bar.go_to(DAY)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.board.days == (DAY,) and made.stateful.is_ready)
    return made
