"""One prominent next step, and the others beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.base.permissions import Role
from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.work_orders.foot import JobFoot
from tests.desktop.screens.bench import Bench


@pytest.fixture
def foot(qtbot, desk: Desk) -> JobFoot:
    """The administrator's."""
    made = JobFoot(desk, is_wide=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_step_says_what_will_happen_and_how_to_undo(qtbot, foot: JobFoot, bench: Bench) -> None:
    """Before it is pressed."""
    foot.show_job(bench.job(bench.open(status=Status.IN_PROGRESS).id))
    assert foot.next.text() == "Mark ready"
    assert foot.hint.text() == "The desk sees that it can be collected. Can be undone."
    assert foot.steps() == ["Put on hold…", "Put back to new", "Cancel order…", "Give back unrepaired…"]
    with qtbot.waitSignal(foot.step_asked) as asked:
        foot.next.click()
    assert asked.args[0].goal is Status.WORK_COMPLETE


def test_closed_job_that_is_not_paid_asks_for_payment(qtbot, foot: JobFoot, bench: Bench) -> None:
    """That is what is left to do."""
    foot.show_job(bench.job(bench.open(status=Status.CLOSED).id))
    assert foot.next.text() == "Take payment"
    with qtbot.waitSignal(foot.payment_asked):
        foot.next.click()


def test_only_way_left_is_a_button_of_its_own(qtbot, foot: JobFoot, bench: Bench) -> None:
    """No menu for a single entry."""
    order = bench.open("0", status=Status.CLOSED)
    foot.show_job(bench.job(order.id))
    assert foot.next.isHidden()
    assert foot.others.isHidden()
    with qtbot.waitSignal(foot.step_asked) as asked:
        foot.only.click()
    assert asked.args[0].text == "Reopen"


def test_technician_waits_for_the_desk(qtbot, desk_as: Callable[[Role], Desk], bench: Bench) -> None:
    """With a ready job."""
    foot = JobFoot(desk_as(Role.TECHNICIAN), is_wide=False)
    qtbot.addWidget(foot)
    foot.show_job(bench.job(bench.open(status=Status.WORK_COMPLETE).id, bench.at.technician))
    assert foot.step is None
    assert foot.hint.text() == "Ready: the front desk hands it over."
