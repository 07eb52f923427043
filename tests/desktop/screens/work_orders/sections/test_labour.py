"""Time is booked by keyboard, and taken off with a way back."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from core import work_orders
from core.base.permissions import Role
from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.labour import Labour
from tests.desktop.screens.bench import Bench


def booked(bench: Bench, order_id: int) -> list[tuple[str, int, Decimal]]:
    """As stored."""
    return [(row.description, row.minutes, row.amount) for row in bench.job(order_id).detail.labour]


def test_booked_by_keyboard_alone(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """Description, Enter, time, Enter; the line is empty for the next."""
    section = show(Labour, job.id)
    section.go()
    qtbot.keyClicks(section.description, "Exchange fan")
    qtbot.keyClick(section.description, Qt.Key.Key_Return)
    qtbot.keyClicks(section.time, "1:30")
    qtbot.keyClick(section.time, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert booked(bench, job.id) == [("Exchange fan", 90, Decimal("90.00"))]
    assert (section.description.value(), section.time.value()) == ("", "")


def test_a_double_click_books_once(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """Nothing is booked a second time before core has answered; after it, the same again is another line."""
    section = show(Labour, job.id)
    for count in (1, 2):
        section.description.set_value("Cleaning")
        section.time.set_value("30")
        section.book_now()
        section.book_now()
        qtbot.waitUntil(lambda count=count: len(told.notices) == count)
        assert len(booked(bench, job.id)) == count


def test_undo_takes_it_off_again(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """And the price with it."""
    section = show(Labour, job.id)
    section.description.set_value("Cleaning")
    section.time.set_value("30")
    section.book_now()
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: booked(bench, job.id) == [])
    assert bench.order(job.id).cost == Decimal("250.00")


@pytest.mark.parametrize(("what", "time", "wrong"), [("", "30", "description"), ("Cleaning", "soon", "minutes")])
def test_what_is_missing_is_said_at_its_field(
    show, bench: Bench, job: OrderRow, what: str, time: str, wrong: str
) -> None:
    """Nothing is booked, nothing typed is lost."""
    section = show(Labour, job.id)
    section.description.set_value(what)
    section.time.set_value(time)
    section.book_now()
    assert section.fields[wrong].error
    assert (section.description.value(), section.time.value()) == (what, time)
    assert booked(bench, job.id) == []


def test_refusal_keeps_what_was_typed(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """Somebody closed the job meanwhile."""
    section = show(Labour, job.id)
    bench.do(work_orders.move, job.id, Status.CLOSED)
    section.description.set_value("Cleaning")
    section.time.set_value("30")
    section.book_now()
    qtbot.waitUntil(lambda: "Closed" in section._error.text())
    assert section.description.value() == "Cleaning"


def test_line_taken_off_comes_back(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """With its rate and the person who worked."""
    row = bench.do(
        work_orders.add_labour,
        job.id,
        "Cleaning",
        30,
        hourly_rate=Decimal("80.00"),
        person_id=bench.at.technician.person_id,
    )
    section = show(Labour, job.id)
    section.remove(row.id)
    qtbot.waitUntil(lambda: booked(bench, job.id) == [])
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: booked(bench, job.id) == [("Cleaning", 30, Decimal("40.00"))])
    assert bench.job(job.id).detail.labour[0].person == "Tom Bench"


def test_bench_sees_time_without_money(show, bench: Bench, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """Neither rate nor amount."""
    bench.do(work_orders.add_labour, job.id, "Cleaning", 90)
    section = show(Labour, job.id, on=desk_as(Role.TECHNICIAN))
    assert section.rows_of(section.shown_lines(bench.job(job.id))) == ["Cleaning, 1 h 30 min · Mia Boss"]
    assert section._sum.text() == "1 h 30 min"
