"""Which parts of a job that comes to nothing go back to the store."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QPushButton, QWidget

from core import parts, stock, work_orders
from core.parts import NewPart
from core.rules.words import Status
from core.stock import PartUse
from desktop.desk import Desk
from desktop.screens.work_orders.detail import DetailPanel
from desktop.screens.work_orders.hand_over import HandOverPage
from desktop.screens.work_orders.parts_back import PartsBack
from desktop.screens.work_orders.steps import other_steps
from desktop.widgets.dialogs import Question
from desktop.widgets.inputs import LongTextInput, NumberInput
from tests.desktop.screens.bench import Bench


def _fans_on(bench: Bench, order_id: int) -> int:
    fan = bench.do(parts.add, NewPart("Fan", "FAN-1", unit_cost=Decimal("6.00"))).id
    bench.do(stock.receive, fan, 5)
    bench.do(work_orders.use_parts, order_id, [PartUse(fan, 3)])
    bench.do(work_orders.add_part, order_id, "Glue", 1, Decimal("2.00"))
    return int(fan)


def test_cancelling_asks_how_many_go_back(qtbot, desk: Desk, bench: Bench, told) -> None:
    """All of them unless said otherwise; undoing takes them out of the store again."""
    job = bench.open()
    fan = _fans_on(bench, job.id)
    panel = DetailPanel(desk, is_page=False)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_order(job.id)
    qtbot.waitUntil(lambda: panel.job is not None)
    panel.take_step(next(step for step in other_steps(panel.job.order, desk) if step.goal is Status.CANCELLED))
    question = panel.window().findChild(Question)
    (back,) = question.findChildren(NumberInput)
    assert (back.value(), back.accessibleName()) == (3, "Fan: how many of 3 go back")
    back.set_value(2)
    question.findChild(LongTextInput).set_value("Too dear")
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == "Cancel order").click()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert bench.look(parts.get, fan).on_hand == 4
    assert [(line.name, line.quantity) for line in bench.job(job.id).detail.parts] == [("Fan", 1), ("Glue", 1)]
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: bench.look(parts.get, fan).on_hand == 2)


def test_a_device_given_back_unrepaired_asks_too(qtbot, desk: Desk, bench: Bench) -> None:
    """The page of a repaired one does not."""
    job = bench.open(status=Status.IN_PROGRESS)
    fan = _fans_on(bench, job.id)
    repaired = HandOverPage(desk, bench.job(job.id))
    page = HandOverPage(desk, bench.job(job.id), unrepaired=True)
    for each in (repaired, page):
        qtbot.addWidget(each)
        each.show()
    assert (repaired.parts_back.isVisible(), page.parts_back.isVisible()) == (False, True)
    page.parts_back.findChild(NumberInput).set_value(0)
    assert page.is_dirty
    with qtbot.waitSignal(page.left):
        page.end_now()
    assert bench.look(parts.get, fan).on_hand == 2


def test_nothing_is_asked_where_nothing_came_from_the_store(qtbot, look, bench: Bench) -> None:
    """What was bought for the job alone is no piece of the store."""
    job = bench.open()
    bench.do(work_orders.add_part, job.id, "Glue", 1, Decimal("2.00"))
    back: QWidget = PartsBack(bench.job(job.id).detail.parts)
    qtbot.addWidget(back)
    assert not back.is_needed
