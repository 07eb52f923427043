"""Toasts come and go over a page, and make way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.widgets.toasts import Toasts
from tests.desktop.widgets.test_notice import window  # noqa: F401 - the fixture


def test_a_toast_goes_by_itself(window, qtbot):  # noqa: F811
    """After its time it is gone, and the stack hides."""
    toasts = Toasts(window)
    toasts.say("Saved", milliseconds=30)
    assert toasts.isVisible()
    qtbot.waitUntil(lambda: not toasts.notices())
    assert not toasts.isVisible()


def test_the_oldest_of_too_many_goes_first(window):  # noqa: F811
    """At most three stand over the window."""
    toasts = Toasts(window)
    for number in range(5):
        toasts.say(f"News {number}", milliseconds=0)
    assert [notice.text for notice in toasts.notices()] == ["News 2", "News 3", "News 4"]


def test_undo_in_a_toast_calls(window, qtbot):  # noqa: F811
    """The way back is one press."""
    toasts, calls = Toasts(window), []
    notice = toasts.say("Order closed", "success", "Undo", lambda: calls.append(1))
    undo = next(child for child in notice.findChildren(QPushButton) if child.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert calls == [1]
    assert not toasts.notices()


def test_toasts_stay_at_the_foot_of_the_window(window):  # noqa: F811
    """They follow a resized window."""
    toasts = Toasts(window)
    toasts.say("Saved", milliseconds=0)
    window.resize(1000, 700)
    assert toasts.geometry().bottom() == 700 - 16 - 1


def test_a_toast_makes_way_for_what_comes_after_it(window, qtbot):  # noqa: F811
    """A page whose foot is shown when its record was read has it uncovered."""
    toasts = Toasts(window)
    toasts.say("WO197 came in over the LAN")
    late = QPushButton("Take payment", window)
    late.setGeometry(toasts.geometry())
    late.show()
    qtbot.waitUntil(lambda: not toasts.geometry().intersects(late.geometry()))
