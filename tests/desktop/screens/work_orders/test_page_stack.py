"""Pages come and go without losing what is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.page_stack import PageStack
from desktop.screens.work_orders.passing_page import PassingPage
from desktop.widgets.dialogs import Question
from tests.desktop.screens.bench import Bench


class Dirty(PassingPage):
    """Something was typed."""

    @property
    def is_dirty(self) -> bool:
        return True


def test_passing_page_goes_when_it_is_left(qtbot, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """And the stack knows where it was opened from."""
    stack = PageStack(QWidget(), QWidget())
    qtbot.addWidget(stack)
    assert stack.is_browsing
    stack.setCurrentWidget(stack.page)
    stack.pass_by(PassingPage(desk, bench.job(job.id), "Edit"))
    assert stack.came_from_page
    assert not stack.is_on_page
    stack.drop_passing()
    assert stack.passing is None
    assert stack.count() == 2


def test_only_what_is_clean_gives_way(qtbot, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """A dirty page asks first."""
    stack = PageStack(QWidget(), QWidget())
    qtbot.addWidget(stack)
    stack.show()
    freed: list[str] = []
    stack.when_free(lambda: freed.append("nothing there"))
    stack.pass_by(PassingPage(desk, bench.job(job.id), "Edit"))
    stack.when_free(lambda: freed.append("clean"))
    stack.pass_by(Dirty(desk, bench.job(job.id), "Edit"))
    stack.when_free(lambda: freed.append("dirty"))
    assert freed == ["nothing there", "clean"]
    assert stack.findChild(Question) is not None
