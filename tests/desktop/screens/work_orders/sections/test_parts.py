"""Parts are booked by keyboard, and taken off with a way back."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt

from core import work_orders
from core.base.permissions import Role
from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.parts import Parts
from tests.desktop.screens.bench import Bench


def used(bench: Bench, order_id: int) -> list[tuple[str, int, Decimal]]:
    """As stored."""
    return [(row.name, row.quantity, row.unit_price) for row in bench.job(order_id).detail.parts]


def test_booked_by_keyboard_alone(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """Name, quantity, price, Enter after each; then the next."""
    section = show(Parts, job.id)
    section.go()
    qtbot.keyClicks(section.name, "Display")
    qtbot.keyClick(section.name, Qt.Key.Key_Return)
    section.quantity.selectAll()
    qtbot.keyClicks(section.quantity, "2")
    section.price.set_value(Decimal("37.65"))
    qtbot.keyClick(section.price, Qt.Key.Key_Return)
    qtbot.keyClick(section.price, Qt.Key.Key_Return)  # once too often
    qtbot.waitUntil(lambda: bool(told.notices))
    assert used(bench, job.id) == [("Display", 2, Decimal("37.65"))]
    assert (section.name.value(), section.quantity.value(), section.price.value()) == ("", 1, None)


def test_undo_takes_it_off_again(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """And the price with it."""
    section = show(Parts, job.id)
    section.name.set_value("Fan")
    section.book_now()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert used(bench, job.id) == [("Fan", 1, Decimal("0.00"))]
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: used(bench, job.id) == [])


def test_what_is_wrong_is_said_at_its_field(show, bench: Bench, job: OrderRow) -> None:
    """A part needs a name, a price is an amount."""
    section = show(Parts, job.id)
    section.price.setText("cheap")
    section.book_now()
    assert section.fields["name"].error
    assert section.fields["unit_price"].error
    assert used(bench, job.id) == []


def test_line_taken_off_comes_back(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """Quantity and price as they were."""
    row = bench.do(work_orders.add_part, job.id, "Fan", 3, Decimal("9.90"))
    section = show(Parts, job.id)
    section.remove(row.id)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert used(bench, job.id) == []
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: used(bench, job.id) == [("Fan", 3, Decimal("9.90"))])


def test_nothing_is_booked_on_a_closed_job(show, bench: Bench) -> None:
    """Its lines are only read."""
    order = bench.open()
    bench.do(work_orders.add_part, order.id, "Fan", 3, Decimal("9.90"))
    bench.do(work_orders.move, order.id, Status.CLOSED)
    section = show(Parts, order.id)
    assert section.inputs.isHidden()
    assert len(section.shown_lines(bench.job(order.id))) == 1


def test_bench_sees_pieces_without_money(show, bench: Bench, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """How many of what."""
    bench.do(work_orders.add_part, job.id, "Fan", 3, Decimal("9.90"))
    section = show(Parts, job.id, on=desk_as(Role.TECHNICIAN))
    (line,) = section.shown_lines(bench.job(job.id))
    assert (line.title, line.detail, line.amount) == ("Fan", "3 pcs", "")
