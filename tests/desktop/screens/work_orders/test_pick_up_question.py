"""The question at the counter: asked once, answered by a digit, skipped by Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt

from core import ratings
from core.base.permissions import Actor
from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.work_orders.hand_over import HandOverPage
from desktop.screens.work_orders.pick_up_question import PickUpQuestion
from tests.core.workshop import Workshop
from tests.desktop.screens.bench import Bench


def test_an_answer_goes_with_the_hand_over(qtbot, desk: Desk, bench: Bench) -> None:
    """The words are asked for once there are stars; what was answered is not asked again."""
    order = bench.open("0", status=Status.WORK_COMPLETE)
    page = HandOverPage(desk, bench.job(order.id))
    qtbot.addWidget(page)
    page.show()
    assert page.question.comment.isHidden()
    qtbot.keyClick(page.question.stars, Qt.Key.Key_4)
    assert page.question.comment.isVisible()
    page.question.comment.set_value("Quick")
    with qtbot.waitSignal(page.left):
        page.end.click()
    rating = bench.look(ratings.of_order, order.id)
    assert (rating.stars, rating.comment) == (4, "Quick")
    assert not PickUpQuestion(desk, bench.job(order.id)).is_needed


def test_tab_skips_it_and_nothing_is_kept(qtbot, desk: Desk, bench: Bench) -> None:
    """Words without stars are none."""
    order = bench.open("0", status=Status.WORK_COMPLETE)
    page = HandOverPage(desk, bench.job(order.id))
    qtbot.addWidget(page)
    page.show()
    page.who.setFocus()
    qtbot.keyClick(page.who, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.question.stars
    qtbot.keyClick(page.question.stars, Qt.Key.Key_Tab)
    assert not page.question.isAncestorOf(page.focusWidget())
    page.question.comment.set_value("Never mind")
    with qtbot.waitSignal(page.left):
        page.end.click()
    assert bench.look(ratings.of_order, order.id) is None


def test_who_cannot_close_is_not_asked_for_it(desk: Desk, bench: Bench, at: Workshop) -> None:
    """Nor is there a question where the job is nobody's."""
    order = bench.open("0", status=Status.WORK_COMPLETE)
    job = bench.job(order.id)
    assert PickUpQuestion(desk, job).is_needed
    desk.actor = Actor(**{**desk.actor._asdict(), "permissions": desk.actor.permissions - {"wo:close"}})
    assert not PickUpQuestion(desk, job).is_needed
