"""Sections stand in one column or in two."""

from __future__ import annotations

from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.detail import DetailPanel
from desktop.screens.work_orders.detail_body import TWO_COLUMNS_FROM
from desktop.widgets.attachments import Attachment
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


def test_sections_that_moved_grow_and_shrink_with_what_is_in_them(
    qtbot, desk: Desk, bench: Bench, job: OrderRow
) -> None:
    """More files take another line, fewer give it back."""
    panel = DetailPanel(desk, is_page=True)
    qtbot.addWidget(panel)
    panel.resize(420, 700)
    panel.show()
    panel.show_order(job.id, at_once=True)
    qtbot.waitUntil(lambda: panel.job is not None)
    panel.resize(TWO_COLUMNS_FROM + 120, 700)
    qtbot.waitUntil(lambda: panel.sections.is_wide)
    strip = panel.sections.photos.strip
    for count in (9, 1):
        strip.set_value([Attachment(f"{number}.pdf", None, number, is_picture=False) for number in range(count)])
        qtbot.waitUntil(lambda: strip.height() == strip.heightForWidth(strip.width()))
    assert strip._add.geometry().bottom() < strip.height()
