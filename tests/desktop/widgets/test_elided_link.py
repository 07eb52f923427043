"""A link gives way to its surroundings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.elided_link import ElidedLink
from desktop.widgets.labels import label

LONG = "A <b>very</b> long name of a customer & company that never fits"


def test_long_name_is_cut_and_told_in_the_tip(qtbot, look) -> None:
    """As plain text."""
    holder = QWidget()
    qtbot.addWidget(holder)
    link = ElidedLink("", "", lambda: None)
    QHBoxLayout(holder).addWidget(link)
    link.set_text(LONG, "Open the customer")
    holder.resize(160, 40)
    holder.show()
    assert link.text().endswith("…")
    assert "&lt;b&gt;" in link.toolTip()
    assert link.accessibleName() == "Open the customer"
    holder.resize(900, 40)
    qtbot.waitUntil(lambda: link.toolTip() == "")
    assert link.text() == LONG.replace("&", "&&")


def test_click_opens(qtbot, look) -> None:
    """What it names."""
    opened: list[bool] = []
    link = ElidedLink("WO196", "Open WO196", lambda: opened.append(True))
    qtbot.addWidget(link)
    link.click()
    assert opened == [True]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_begin_where_plain_ones_do(qtbot, look, direction) -> None:
    """As near as letters are painted, whether a link gives way or not, and from either side."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    column = QVBoxLayout(holder)
    words = [
        label("Hannah", "strong", parent=holder),
        button("Hannah", kind="link"),
        ElidedLink("Hannah", "Open", lambda: None),
    ]
    for each in words:
        row = QHBoxLayout()
        row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
    holder.resize(400, 160)
    holder.show()
    image = holder.grab().toImage()
    paper, starts = image.pixelColor(1, 1), []
    for each in words:
        top = each.mapTo(holder, QPoint()).y()
        rows = range(top, top + each.height())
        inked = [x for x in range(image.width()) if any(image.pixelColor(x, y) != paper for y in rows)]
        starts.append(inked[0] if direction == Qt.LayoutDirection.LeftToRight else inked[-1])
    assert max(starts) - min(starts) <= 1, starts


def test_measured_before_it_is_dressed_it_has_room_for_all_its_letters(qtbot, look) -> None:
    """A page is put together before it is set into its window, whose sheet makes links bold."""
    window, page = QWidget(), QWidget()
    link = ElidedLink("Caoimhe Ní Dhomhnaill", "Open the customer", lambda: None)
    QHBoxLayout(page).addWidget(link)
    page.adjustSize()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(page, alignment=Qt.AlignmentFlag.AlignLeft)
    window.resize(500, 80)
    window.show()
    option = QStyleOptionButton()
    link.initStyleOption(option)
    room = link.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, link)
    assert room.width() >= link.fontMetrics().horizontalAdvance("Caoimhe Ní Dhomhnaill")
