"""Names can be added and taken off, with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QToolButton

from core import work_orders
from core.base.permissions import Role
from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.assignees import Assignees
from tests.desktop.screens.bench import Bench


def names(bench: Bench, order_id: int) -> list[str]:
    """Who works on it, as stored."""
    return [person.full_name for person in bench.job(order_id).detail.assignees]


def buttons(section: Assignees) -> list[str]:
    """What can be pressed."""
    return [b.accessibleName() for b in section.findChildren(QPushButton) if b.isVisibleTo(section)]


def test_take_it(qtbot, show, bench: Bench, job: OrderRow, desk_as: Callable[[Role], Desk], told) -> None:
    """A technician takes a job himself; he may not give it to others."""
    desk = desk_as(Role.TECHNICIAN)
    section = show(Assignees, job.id, on=desk)
    assert buttons(section) == ["Take it"]
    section.take_it()
    qtbot.waitUntil(lambda: names(bench, job.id) == [desk.actor.name])
    section.show_job(bench.job(job.id))
    assert buttons(section) == []


def test_who_took_a_job_gives_it_back(
    qtbot, show, bench: Bench, job: OrderRow, desk_as: Callable[[Role], Desk], told
) -> None:
    """By the cross, or by the notice's Undo; another's name has no cross for him."""
    bench.do(work_orders.assign, job.id, bench.at.manager.person_id)
    section = show(Assignees, job.id, on=desk_as(Role.TECHNICIAN))
    assert section.findChildren(QToolButton) == []
    section.take_it()
    qtbot.waitUntil(lambda: len(told.notices) == 1)
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: names(bench, job.id) == ["Mia Boss"])
    section.take_it()
    qtbot.waitUntil(lambda: len(names(bench, job.id)) == 2)
    section.show_job(bench.job(job.id))
    section.findChild(QToolButton).click()
    qtbot.waitUntil(lambda: names(bench, job.id) == ["Mia Boss"])


def test_given_and_taken_back(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """The notice's Undo takes the job from him again."""
    section = show(Assignees, job.id)
    section.give_to(bench.at.technician.person_id, "Tom Bench")
    qtbot.waitUntil(lambda: bool(told.notices))
    assert names(bench, job.id) == ["Tom Bench"]
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: names(bench, job.id) == [])


def test_cross_takes_the_job_from_somebody(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """And Undo gives it back."""
    bench.do(work_orders.assign, job.id, bench.at.technician.person_id)
    section = show(Assignees, job.id)
    section.findChild(QToolButton).click()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert names(bench, job.id) == []
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: names(bench, job.id) == ["Tom Bench"])


def test_menu_offers_those_who_do_not_have_it(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """Everybody who works here and may sign in."""
    bench.do(work_orders.assign, job.id, bench.at.technician.person_id)
    section = show(Assignees, job.id)
    qtbot.waitUntil(lambda: "Assign" in buttons(section))
    menu = next(b.menu() for b in section.findChildren(QPushButton) if b.accessibleName() == "Assign")
    offered = [action.text() for action in menu.actions()]
    assert "Mia Boss" in offered
    assert "Tom Bench" not in offered


def test_closed_job_is_given_to_nobody(show, bench: Bench) -> None:
    """Its names are only read."""
    order = bench.open(status=Status.CLOSED)
    assert buttons(show(Assignees, order.id)) == []


def test_same_names_are_not_built_anew(show, bench: Bench, job: OrderRow) -> None:
    """Nothing flickers, and the focus stays."""
    bench.do(work_orders.assign, job.id, bench.at.technician.person_id)
    section = show(Assignees, job.id)
    cross = section.findChild(QToolButton)
    section.show_job(bench.job(job.id))
    assert section.findChild(QToolButton) is cross
