"""A day with three jobs of nobody's, two technicians, and the screen that says whom to send."""

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
from core.dispatch import Suggestion
from core.people import NewPerson
from core.rules.planning import FindingCode
from core.schedule import ScheduledJob
from core.shop import Shop, open_shop
from core.work_orders import NewWorkOrder
from desktop.desk import Desk
from desktop.screens.dispatch.day import Day, read_day
from desktop.screens.dispatch.screen import DispatchScreen
from tests.desktop.screens.counter import reading, show

#: A Monday.
DAY = date(2026, 3, 9)


@dataclass(frozen=True)
class Office:
    """Ids that tests refer to; jobs by title."""

    ayse_id: int
    tom_id: int
    jobs: dict[str, int]


@pytest.fixture(scope="session")
def _furnished(_shop_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Office, Day]:
    path = tmp_path_factory.mktemp("dispatch") / "shop.db"
    shutil.copy(_shop_template, path)
    shop = open_shop(f"sqlite:///{path}")
    found, day = _furnish(shop), reading(shop, read_day, DAY)
    shop.close()
    return path, found, day


def _furnish(shop: Shop) -> Office:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        login = passwords.prepared("workbench")
        ayse = people.add(tx, NewPerson("Ayşe Yıldız", None, "ayse@example.com", login, Role.TECHNICIAN)).id
        tom = people.add(tx, NewPerson("Tom Bench", None, "tom@example.com", login, Role.TECHNICIAN)).id
        people.change(tx, tom, {"skills": ["lock"]})
        settings.change(tx, working_hours="Mo-Su 08:00-17:00")
        jobs = {}
        for title, name, start in (("Lock", "Anna Smith", "09:00"), ("Heating", "王小明", "09:00"),
                                   ("Night watch", "Anna Jones", "22:00"), ("Router", "Anna Jones", None)):  # fmt: skip
            customer = people.add(tx, NewPerson(name)).id
            jobs[title] = work_orders.open_(tx, NewWorkOrder(None, customer_id=customer, title=title)).id
            if title != "Router":
                schedule.plan(tx, jobs[title], None, DAY, start, 2.0, despite=tuple(FindingCode))
    return Office(ayse, tom, jobs)


@pytest.fixture
def shop_url(_furnished: tuple[Path, Office, Day], tmp_path: Path) -> str:
    """This test's own copy of it."""
    path = tmp_path / "shop.db"
    shutil.copy(_furnished[0], path)
    return f"sqlite:///{path}"


@pytest.fixture
def office(_furnished: tuple[Path, Office, Day]) -> Office:
    """Tom is able to do locks. Lock and Heating are at nine, Night watch at ten in the evening, Router on no day."""
    return _furnished[1]


@pytest.fixture
def day(_furnished: tuple[Path, Office, Day]) -> Day:
    """As the screen reads it; read once for all tests."""
    return _furnished[2]


@pytest.fixture
def advice(day: Day) -> Callable[[str], Suggestion]:
    """A suggestion by the title of its job."""
    return lambda title: next(each.suggestion for each in day.advice if each.suggestion.title == title)


@pytest.fixture
def stored(shop: Shop, office: Office) -> Callable[[str], ScheduledJob]:
    """A job as it is stored now, by its title."""
    return lambda title: reading(shop, schedule.job, office.jobs[title])


@pytest.fixture
def screen(qtbot, look, office: Office, desk: Desk) -> DispatchScreen:
    """The administrator's, on that day."""
    made = DispatchScreen(desk)
    made.bar.go_to(DAY)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.day is not None and made.day.day == DAY)
    return made
