"""The ring around what has the keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.focus_ring import FocusRing, Ring
from desktop.widgets.form import scrolled
from desktop.widgets.gallery.__main__ import PAGES


@pytest.fixture
def window(look, qtbot, qapp):
    """Two buttons and a line, with a ring."""
    window = QWidget()
    column = QVBoxLayout(window)
    window.one, window.two, window.line = QPushButton("One"), QPushButton("Two"), QLineEdit()
    for part in (window.line, window.one, window.two):
        column.addWidget(part)
    window.ring = FocusRing(qapp)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.ring._leave()
    window.ring.deleteLater()


def test_tab_brings_the_ring_and_it_follows(window):
    """The ring stands around the button, and moves and grows with it."""
    window.line.setFocus()
    QTest.keyClick(window.line, Qt.Key.Key_Tab)
    assert window.ring.target is window.one
    ring = window.findChild(Ring)
    assert ring.geometry().contains(window.one.geometry())
    window.resize(500, 300)
    assert ring.geometry().contains(window.one.geometry())


def test_there_is_one_ring(window):
    """It leaves the last button for the next."""
    window.one.setFocus()
    window.two.setFocus()
    assert window.ring.target is window.two


def test_a_click_brings_no_ring(window):
    """Who points needs no ring."""
    window.line.setFocus()
    QTest.mousePress(window.one, Qt.MouseButton.LeftButton)
    assert window.one.hasFocus()
    assert window.ring.target is None
    QTest.mouseRelease(window.one, Qt.MouseButton.LeftButton)


def test_what_was_clicked_has_no_ring_after_a_dialog_but_after_tab(window, qtbot):
    """The keyboard comes back to where the pointer put it without a ring, until keys bring it there."""
    QTest.mouseClick(window.one, Qt.MouseButton.LeftButton)
    dialog = QDialog(window)
    answer = QPushButton("Yes", dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    qtbot.waitUntil(answer.hasFocus)
    assert window.ring.target is answer
    with qtbot.waitActive(window):
        dialog.hide()
        window.activateWindow()
    qtbot.waitUntil(window.one.hasFocus)
    assert window.ring.target is None
    QTest.keyClick(window.one, Qt.Key.Key_Tab)
    QTest.keyClick(window.two, Qt.Key.Key_Backtab)
    assert window.ring.target is window.one


def test_a_button_that_dies_takes_the_ring_along(window, qtbot):
    """Nothing is left behind, and the next button gets a ring again."""
    window.one.setFocus()
    window.one.deleteLater()
    qtbot.waitUntil(lambda: window.ring.target is not window.one)
    window.line.setFocus()
    window.two.setFocus()
    assert window.ring.target is window.two


def test_a_hidden_button_has_no_ring(window):
    """The ring goes out of sight with its button."""
    window.one.setFocus()
    window.one.hide()
    assert window.ring.target is not window.one


@pytest.mark.parametrize("name", ["window", "lists", "forms", "questions", "papers"])
def test_the_keyboard_can_be_seen_wherever_it_goes(look, qtbot, qapp, name):
    """Whatever can be reached by Tab looks different while it has the keyboard."""
    ring, page = FocusRing(qapp), PAGES[name]()
    qtbot.addWidget(page)
    page.resize(1366, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    nowhere = QWidget(page)
    nowhere.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    nowhere.setGeometry(0, 0, 1, 1)
    nowhere.show()
    unseen = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            around = QRect(widget.mapTo(page, widget.rect().topLeft()), widget.size()).adjusted(-4, -4, 4, 4)
            nowhere.setFocus()
            before = page.grab(around).toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if widget.hasFocus() and not widget.visibleRegion().isEmpty() and page.grab(around).toImage() == before:
                unseen.append(widget)
    ring._leave()
    ring.deleteLater()
    assert unseen == []


def test_a_link_at_the_edge_of_what_scrolls_has_its_ring_whole(window, qapp):
    """It stands around the words and not on them, and goes below the edge as they are scrolled."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 400)
    link = button("Caoimhe Ní Dhomhnaill", kind="link")
    column.addWidget(link)
    area = scrolled(content)
    window.layout().addWidget(area)
    window.resize(400, 300)
    qapp.processEvents()
    link.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window.findChild(Ring)
    words = QRect(link.mapTo(window, QPoint()), link.size())
    assert ring.geometry().left() <= words.left() - 4
    assert ring.geometry().right() >= min(words.right() + 4, window.width() - 1)
    area.verticalScrollBar().setValue(10)
    assert ring.geometry().top() == area.y()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert ring.geometry().isEmpty()
