"""A link gives way to its surroundings."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.screens.work_orders.link import Link

LONG = "A <b>very</b> long name of a customer & company that never fits"


def test_long_name_is_cut_and_told_in_the_tip(qtbot, look) -> None:
    """As plain text."""
    holder = QWidget()
    qtbot.addWidget(holder)
    link = Link(lambda: None)
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
    link = Link(lambda: opened.append(True))
    qtbot.addWidget(link)
    link.click()
    assert opened == [True]
