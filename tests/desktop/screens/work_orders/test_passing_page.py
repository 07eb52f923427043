"""A page that passes asks before anything typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.passing_page import PassingPage
from desktop.widgets.dialogs import Question
from tests.desktop.screens.bench import Bench


class Dirty(PassingPage):
    """Something was typed."""

    @property
    def is_dirty(self) -> bool:
        return True


def test_clean_page_leaves_at_once(qtbot, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """With Esc."""
    page = PassingPage(desk, bench.job(job.id), "Edit")
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_dirty_page_asks_once(qtbot, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """And leaves only on yes."""
    page = Dirty(desk, bench.job(job.id), "Edit")
    qtbot.addWidget(page)
    page.show()
    page.leave()
    question = page.findChild(Question)
    with qtbot.waitSignal(page.left):
        next(b for b in question.findChildren(QPushButton) if b.accessibleName() == "Leave without saving").click()
