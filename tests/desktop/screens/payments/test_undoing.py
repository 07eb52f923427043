"""A payment is taken back by voiding it, never by deleting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from core import billing
from core.base.permissions import Role
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.payments.undoing import ask_to_void, void_undo
from desktop.widgets.inputs import LongTextInput
from tests.desktop.screens.bench import Bench


def test_undo_voids(qtbot, desk: Desk, bench: Bench, job: OrderRow, told) -> None:
    """And says so."""
    paid = bench.pay(job.id, "10.00")
    undo = void_undo(desk, paid)
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][0] == f"{paid.number} was voided"
    assert bench.look(billing.entry, paid.id).line.void_reason == "Taken by mistake"


def test_undo_of_what_was_changed_since_is_refused(qtbot, desk: Desk, bench: Bench, job: OrderRow, told) -> None:
    """With a word."""
    paid = bench.pay(job.id, "10.00")
    bench.do(billing.change, paid.id, {"note": "Checked"})
    undo = void_undo(desk, paid)
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][1] == "danger"
    assert bench.look(billing.get, paid.id).amount == paid.amount


def test_only_managers_void(desk_as: Callable[[Role], Desk], bench: Bench, job: OrderRow) -> None:
    """Others get no Undo."""
    assert void_undo(desk_as(Role.FRONT_DESK), bench.pay(job.id, "10.00")) is None


def test_void_asks_for_the_reason(qtbot, desk: Desk, bench: Bench, job: OrderRow, told) -> None:
    """It stays in the books with the number."""
    paid = bench.pay(job.id, "10.00")
    window = QWidget()
    qtbot.addWidget(window)
    question = ask_to_void(window, desk, bench.look(billing.entry, paid.id).line)
    question.findChild(LongTextInput).set_value("Typed twice")
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == "Void payment").click()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert bench.look(billing.entry, paid.id).line.void_reason == "Typed twice"
