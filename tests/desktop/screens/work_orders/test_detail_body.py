"""Sections stand in one column or in two."""

from __future__ import annotations

from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.detail import DetailPanel
from desktop.screens.work_orders.detail_body import TWO_COLUMNS_FROM
from tests.desktop.screens.bench import Bench


def test_two_columns_where_there_is_room(qtbot, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """The facts go beside the work."""
    panel = DetailPanel(desk, is_page=True)
    qtbot.addWidget(panel)
    panel.resize(420, 700)
    panel.show()
    panel.show_order(job.id, at_once=True)
    qtbot.waitUntil(lambda: panel.job is not None)
    body = panel.sections
    assert not body.is_wide
    panel.resize(TWO_COLUMNS_FROM + 120, 700)
    qtbot.waitUntil(lambda: body.is_wide)
    assert (
        panel.sections.facts.mapTo(body, panel.sections.facts.pos()).x()
        > panel.sections.labour.mapTo(body, panel.sections.labour.pos()).x() + 200
    )
    panel.resize(420, 700)
    qtbot.waitUntil(lambda: not body.is_wide)


def test_no_line_above_the_first(qtbot, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """What is hidden has none either."""
    panel = DetailPanel(desk, is_page=False)
    qtbot.addWidget(panel)
    panel.resize(420, 700)
    panel.show()
    panel.show_order(job.id, at_once=True)
    qtbot.waitUntil(lambda: panel.job is not None)
    blocks = panel.sections._blocks
    assert blocks[panel.sections.alerts].isHidden()
    assert blocks[panel.sections.facts]._line.isHidden()
    assert not blocks[panel.sections.labour]._line.isHidden()
