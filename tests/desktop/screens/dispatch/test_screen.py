"""Dispatch as a screen."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core import audit, schedule
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.planning import FindingCode
from core.shop import Shop
from desktop.screens.dispatch.correct_dialog import CorrectDialog
from desktop.screens.dispatch.left_out_dialog import LeftOutDialog
from desktop.screens.dispatch.preview_dialog import PreviewDialog
from desktop.widgets.moments import today
from tests.desktop.screens.counter import reading
from tests.desktop.screens.dispatch.conftest import DAY, Office

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_key_after_key_the_day_is_given(qtbot, screen, stored, office: Office) -> None:
    """The next suggestion is current as soon as one is taken; at the end it says why the rest stays."""
    view = screen.list.view
    view.setFocus()
    QTest.keyClick(view, K.Key_A)
    qtbot.waitUntil(lambda: len(screen.day.advice) == 1)
    QTest.keyClick(view, K.Key_Return)
    qtbot.waitUntil(lambda: not screen.day.advice)
    assert (stored("Lock").technician_id, stored("Heating").technician_id) == (office.tom_id, office.ayse_id)
    assert screen.list._stateful.state.accessibleName() == "Nobody to suggest"
    screen.list.why_asked.emit()
    assert isinstance(QApplication.activeModalWidget(), LeftOutDialog)
    QApplication.activeModalWidget().reject()


def test_all_of_the_plan_is_taken_after_a_look(qtbot, screen, stored, office: Office) -> None:
    """Line by line."""
    QTest.keyClick(screen, K.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreviewDialog) and len(dialog.lines) == 2
    dialog.yes.click()
    qtbot.waitUntil(lambda: not screen.day.advice)
    assert stored("Lock").technician_id == office.tom_id


def test_a_question_changes_nothing_until_it_is_confirmed(
    qtbot, shop: Shop, screen, stored, office: Office, told
) -> None:
    """Then it is done, and said so in what was asked."""
    before = reading(shop, audit.last_id)
    tomorrow = today() + timedelta(days=1)
    screen.begin(ask="send Tom to the router tomorrow at 10")
    qtbot.waitUntil(screen.box.proposal.isVisible)
    assert reading(shop, audit.last_id) == before and screen.box.order.technician.id == office.tom_id
    QTest.keyClick(screen, K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: stored("Router").technician_id == office.tom_id)
    assert (stored("Router").day, stored("Router").window_start) == (tomorrow, "10:00")
    qtbot.waitUntil(lambda: screen.box.line.text() == "")


def test_what_was_misunderstood_is_put_right(qtbot, screen, office: Office) -> None:
    """By pressing on it."""
    screen.begin(ask="Ayşe for the lock tomorrow", day=DAY)
    qtbot.waitUntil(lambda: screen.box.order.job is not None)
    screen.box.correct_asked.emit(screen.box.order, "technician")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CorrectDialog))
    dialog = QApplication.activeModalWidget()
    dialog.who.set_value(office.tom_id)
    dialog.submit()
    qtbot.waitUntil(lambda: screen.box.order.technician.id == office.tom_id)
    assert screen.box.proposal.suggestion.technician_id == office.tom_id


def test_too_much_is_refused_in_words(qtbot, screen) -> None:
    """What core says stands in the box."""
    screen.ask("x" * 600)
    qtbot.waitUntil(lambda: "500" in screen.box.notice.text)


def test_the_menu_and_the_keys_lead_on(qtbot, screen, told, office: Office) -> None:
    """To the job, to the schedule, to the other part."""
    advice = screen.day.advice[0]
    screen._open_menu(advice, QPoint(5, 5))
    menu = screen.findChild(QMenu)
    for action in menu.actions()[2:]:
        action.trigger()
    menu.close()
    order_id = advice.suggestion.work_order_id
    assert [place[:2] for place in told.places] == [("work_order", order_id), ("schedule", order_id)]
    screen.list.view.setFocus()
    QTest.keyClick(screen.list.view, K.Key_F6)
    assert screen.box.line.hasFocus()
    screen.list.other_day_asked.emit()
    assert told.places[-1] == ("schedule", None, {"day": DAY})
    screen.box.day_asked.emit(DAY + timedelta(days=1))
    qtbot.waitUntil(lambda: screen.day.day == DAY + timedelta(days=1))


def test_what_happens_elsewhere_appears(qtbot, shop: Shop, screen, desk, office: Office) -> None:
    """A job that somebody gave away is no longer suggested."""
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        schedule.plan(tx, office.jobs["Lock"], office.tom_id, DAY, "09:00", 2.0, despite=tuple(FindingCode))
    qtbot.waitUntil(lambda: [each.suggestion.title for each in screen.day.advice] == ["Heating"])
    screen.resize(600, 500)
    assert screen.splitter.orientation() == Qt.Orientation.Vertical
