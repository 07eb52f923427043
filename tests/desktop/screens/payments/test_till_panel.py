"""The frame of what is shown beside a list of money."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop.desk import Desk
from desktop.screens.payments.till_panel import TillPanel
from desktop.widgets.labels import label
from tests.desktop.screens.counter import show


def test_parts_scroll_between_head_and_foot(qtbot, look, desk: Desk) -> None:
    """However many there are, what can be done stays in sight."""
    panel, foot, below = TillPanel(desk, "Back to the list"), QHBoxLayout(), label("Take it")
    foot.addWidget(below)
    rows = [label(f"Row {number}") for number in range(60)]
    panel.lay_out([panel.amount, panel.facts, *rows], foot)
    panel._stateful.ready()
    panel.number.setText("WO-1")
    show(qtbot, panel, 380, 400)
    assert panel.number.isVisible() and not panel.back.isVisible()
    assert below.mapTo(panel, below.rect().bottomLeft()).y() < panel.height()
    assert rows[-1].visibleRegion().isEmpty()
