"""A passcode is seen by those who may, for thirty seconds, and each look is on the record."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core import intakes, work_orders
from core.base.permissions import Role
from core.intakes import NewIntake
from core.rules.words import PasscodeKind, Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.passcode import SHOWN_FOR_S, Passcode
from tests.core.workshop import open_job
from tests.desktop.screens.bench import Bench


def test_revealed_recorded_and_hidden_again(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """After thirty ticks nothing of it is left."""
    section = show(Passcode, job.id)
    assert (section.code, section.reveal.isHidden()) == ("", False)
    section.reveal.click()
    qtbot.waitUntil(lambda: section.code == "4711")
    assert bench.kinds(job.id)[-1] == "passcode.revealed"
    assert "30 s" in section._left.text()
    for _ in range(SHOWN_FOR_S - 1):
        section.tick()
    assert section.code == "4711"
    section.tick()
    assert section.code == ""
    assert not section.reveal.isHidden()


def test_another_job_hides_it_at_once(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """Nobody reads one customer's code on another's job."""
    section = show(Passcode, job.id)
    section.reveal_now()
    qtbot.waitUntil(lambda: section.code == "4711")
    section.show_job(bench.job(bench.open().id))
    assert section.code == ""


def test_answer_that_comes_late_is_not_shown(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """The person went on to another job before it came."""
    section = show(Passcode, job.id)
    section.reveal_now()
    section.show_job(bench.job(bench.open().id))
    qtbot.waitUntil(lambda: "passcode.revealed" in bench.kinds(job.id))
    qtbot.wait(100)
    assert section.code == ""


def test_going_elsewhere_hides_it(qtbot, show, job: OrderRow) -> None:
    """Another screen, another window page."""
    section = show(Passcode, job.id)
    section.reveal_now()
    qtbot.waitUntil(lambda: section.code == "4711")
    section._holder.hide()
    assert section.code == ""


def test_reload_does_not_end_the_look(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """The record of the look itself makes the screen load again."""
    section = show(Passcode, job.id)
    section.reveal_now()
    qtbot.waitUntil(lambda: section.code == "4711")
    section.show_job(bench.job(job.id))
    assert section.code == "4711"
    bench.do(work_orders.move, job.id, Status.CLOSED)
    section.show_job(bench.job(job.id))
    assert section.code == ""


@pytest.mark.parametrize(("is_assigned", "may"), [(False, False), (True, True)])
def test_technician_needs_the_job(
    qtbot, show, bench: Bench, job: OrderRow, desk_as: Callable[[Role], Desk], is_assigned: bool, may: bool
) -> None:
    """Only whoever works on it gets the button."""
    desk = desk_as(Role.TECHNICIAN)
    if is_assigned:
        bench.do(work_orders.assign, job.id, desk.actor.person_id)
    section = show(Passcode, job.id, on=desk)
    assert section.reveal.isHidden() is not may


def test_front_desk_does_not_see_it(qtbot, show, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """It stores codes and shows none; a refusal is said in place."""
    section = show(Passcode, job.id, on=desk_as(Role.FRONT_DESK))
    assert section.reveal.isHidden()
    section.reveal_now()
    qtbot.waitUntil(lambda: "Only a manager" in section._left.text())
    assert section.code == ""


def test_pattern_is_drawn(qtbot, show, bench: Bench) -> None:
    """Not spelled."""
    order = open_job(bench.shop, bench.at)
    bench.do(intakes.record, order.id, NewIntake(passcode_kind=PasscodeKind.PATTERN, passcode="1-2-5-8"))
    section = show(Passcode, order.id)
    section.reveal_now()
    qtbot.waitUntil(lambda: section.code == "1258")
    assert section._code.isHidden()


def test_refused_code_is_said(show, bench: Bench) -> None:
    """Without a button, as there is nothing to reveal."""
    order = open_job(bench.shop, bench.at)
    bench.do(intakes.record, order.id, NewIntake(passcode_kind=PasscodeKind.REFUSED))
    section = show(Passcode, order.id)
    assert not section.isHidden()
    assert section.reveal.isHidden()


def test_device_without_code_takes_no_room(show, bench: Bench) -> None:
    """There is nothing to say."""
    order = open_job(bench.shop, bench.at)
    bench.do(intakes.record, order.id, NewIntake())
    assert show(Passcode, order.id).isHidden()
