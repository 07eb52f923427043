"""The head says what a job is and how late it is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import work_orders
from core.rules.words import HoldReason, Priority, Status
from desktop.screens.work_orders.head import JobHead
from desktop.widgets.moments import now
from tests.desktop.screens.bench import Bench


@pytest.fixture
def head(qtbot, look) -> JobHead:
    """An empty one."""
    made = JobHead("maximize", "Open as a page", lambda: None, at_start=False)
    qtbot.addWidget(made)
    return made


def test_number_state_title_and_urgency(head: JobHead, bench: Bench) -> None:
    """A job on hold says what it waits for; a usual priority is not told."""
    order = bench.open(title="No sound", status=Status.IN_PROGRESS)
    bench.do(work_orders.move, order.id, Status.ON_HOLD, hold_reason=HoldReason.PARTS)
    head.show_job(bench.job(order.id))
    assert (head.number.text(), head.status.text, head.title.text()) == (order.number, "Waiting parts", "No sound")
    assert head.priority.text == ""
    head.show_job(bench.job(bench.open(priority=Priority.CRITICAL).id))
    assert head.priority.text == "Urgent"


def test_late_job_says_so_in_words(head: JobHead, bench: Bench) -> None:
    """Not by colour alone; a closed job is due no more."""
    past = now() - timedelta(days=2)
    head.show_job(bench.job(bench.open(estimated_completion_at=past).id))
    assert head.due.text().startswith("Overdue since")
    head.show_job(bench.job(bench.open(estimated_completion_at=now() + timedelta(days=2)).id))
    assert head.due.text().startswith("Due:")
    head.show_job(bench.job(bench.open(estimated_completion_at=past, status=Status.CLOSED).id))
    assert head.due.text() == ""


def test_menu_in_groups(head: JobHead) -> None:
    """With a line between them."""
    done: list[str] = []
    head.set_entries([[("Edit", "pencil", lambda: done.append("edit"))], [], [("Delete", "trash-2", lambda: None)]])
    actions = head.menu.actions()
    assert [action.text() for action in actions if not action.isSeparator()] == ["Edit", "Delete"]
    assert sum(action.isSeparator() for action in actions) == 1
    actions[0].trigger()
    assert done == ["edit"]
