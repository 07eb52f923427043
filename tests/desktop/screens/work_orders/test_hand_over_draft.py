"""A hand-over that was begun is there after a crash, and gone once it is done or given up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QPushButton

from core import billing, drafts
from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.work_orders.hand_over import HandOverPage
from desktop.widgets.dialogs import Question
from tests.desktop.screens.bench import Bench


@pytest.fixture
def order_id(bench: Bench) -> int:
    """A job that is ready, with 120.00 to pay and two accessories."""
    return bench.open("120.00", status=Status.WORK_COMPLETE).id


def opened(qtbot, desk: Desk, bench: Bench, order_id: int) -> HandOverPage:
    """The page, as the screen shows it."""
    page = HandOverPage(desk, bench.job(order_id))
    qtbot.addWidget(page)
    page.show()
    return page


def typed(qtbot, desk: Desk, bench: Bench, order_id: int) -> HandOverPage:
    """A bit of everything, and the draft is on the disk."""
    page = opened(qtbot, desk, bench, order_id)
    page.who.set_value("Her sister")
    page.payment.method.set_value("Card")
    page.payment.amount.set_value(Decimal("100.00"))
    page.payment.transaction.set_value("T-77")
    page.accessories.tick_all()
    page.question.set_value(5, "Quick")
    with qtbot.waitSignal(page.draft.keeper.kept):
        page.draft.keeper.flush()
    return page


def kept(desk: Desk, bench: Bench) -> int:
    """How many drafts lie there."""
    return len(bench.look(drafts.mine, actor=desk.actor))


def test_what_was_typed_is_offered_and_brought_back(qtbot, desk: Desk, bench: Bench, order_id: int) -> None:
    """All of it; the draft goes with the hand-over."""
    before = typed(qtbot, desk, bench, order_id)
    page = opened(qtbot, desk, bench, order_id)
    qtbot.waitUntil(page.notice.isVisible)
    assert "not finished" in page.notice.text
    page.notice.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: page.who.value() == "Her sister")
    assert page.values() == before.values()
    assert page.is_dirty
    with qtbot.waitSignal(page.left):
        page.end_now()
    qtbot.waitUntil(lambda: kept(desk, bench) == 0)
    assert bench.job(order_id).rating.stars == 5


def test_an_amount_is_not_brought_back_where_another_is_owed(qtbot, desk: Desk, bench: Bench, order_id: int) -> None:
    """Something was paid meanwhile."""
    typed(qtbot, desk, bench, order_id)
    bench.pay(order_id, "50.00")
    page = opened(qtbot, desk, bench, order_id)
    qtbot.waitUntil(page.notice.isVisible)
    page.notice.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: page.who.value() == "Her sister")
    assert page.payment.amount.value() == Decimal("70.00")


def test_what_is_left_on_purpose_is_thrown_away(qtbot, desk: Desk, bench: Bench, order_id: int) -> None:
    """After the question."""
    page = typed(qtbot, desk, bench, order_id)
    gone: list[bool] = []
    page.may_leave(lambda: gone.append(True))
    question = page.findChild(Question)
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == "Leave without saving").click()
    qtbot.waitUntil(lambda: bool(gone) and kept(desk, bench) == 0)


def test_a_draft_that_nobody_wanted_goes_with_the_hand_over(qtbot, desk: Desk, bench: Bench, order_id: int) -> None:
    """The job is over; a look alone leaves it."""
    typed(qtbot, desk, bench, order_id)
    for is_done in (False, True):
        page = opened(qtbot, desk, bench, order_id)
        qtbot.waitUntil(page.notice.isVisible)
        with qtbot.waitSignal(page.left):
            page.end_now() if is_done else page.leave()
        qtbot.waitUntil(lambda is_done=is_done: kept(desk, bench) == (0 if is_done else 1))
    assert bench.look(billing.owed_sum).amount == 0
