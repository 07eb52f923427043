"""Tests of one person's desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QStackedWidget

from core.base.errors import NotFound
from core.base.permissions import Role
from desktop.navigation import ENTRIES
from desktop.workspace import Workspace
from tests.core.workshop import furnish, open_job
from tests.desktop.test_actions import window_actions


@pytest.fixture
def done() -> list[str]:
    """What was asked of the window."""
    return []


@pytest.fixture
def workspace(qtbot, desk, done: list[str]) -> Iterator[Workspace]:
    """The administrator's."""
    workspace = Workspace(desk.shop, desk.actor, desk.live, desk.settings, desk.surroundings, window_actions(done))
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    workspace.activateWindow()
    yield workspace
    workspace.desk.ask.close()
    workspace.scanner.deleteLater()


def test_the_navigation_shows_what_is_seen(workspace: Workspace) -> None:
    """A click on a place leads there; screens stay as they are."""
    workspace.navigate("settings")
    first = workspace.screens.current
    workspace.nav.chosen.emit("sharing")
    assert (workspace.nav.current, workspace.screens.current_noun) == ("sharing", "sharing")
    workspace.navigate("settings")
    assert workspace.screens.current is first


def test_what_the_role_may_not_open_is_refused_in_words(qtbot, desk_as, done: list[str]) -> None:
    """A technician who follows somebody's link."""
    desk = desk_as(Role.TECHNICIAN)
    workspace = Workspace(desk.shop, desk.actor, desk.live, desk.settings, desk.surroundings, window_actions(done))
    qtbot.addWidget(workspace)
    workspace.navigate("sharing")
    assert workspace.screens.current is None
    assert "role" in workspace.toasts.notices()[-1].text
    workspace.desk.ask.close()
    workspace.scanner.deleteLater()


def test_keys_work_from_anywhere(qtbot, workspace: Workspace, done: list[str]) -> None:
    """Search, screens by number, lock, theme; typing is left alone."""
    workspace.navigate("settings")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(workspace, Qt.Key.Key_K, control)
    qtbot.waitUntil(workspace.top_bar.search.hasFocus)
    qtbot.keyClicks(workspace.top_bar.search, "l?")
    assert workspace.top_bar.search.text() == "l?"
    assert not workspace.overlay.isVisible()
    qtbot.keyClick(workspace.top_bar.search, Qt.Key.Key_L, control)
    qtbot.keyClick(workspace, Qt.Key.Key_D, control | Qt.KeyboardModifier.ShiftModifier)
    assert done == ["lock", "toggle_theme"]
    qtbot.keyClick(workspace, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert workspace.screens.current_noun == ENTRIES[5].noun


def test_the_overlay_speaks_of_the_screen_at_hand(qtbot, workspace: Workspace) -> None:
    """Its own keys come first."""
    workspace.navigate("sharing")
    groups = workspace._shortcut_groups()
    assert ("F5", "Refresh") in groups[0].entries
    assert ("Ctrl+K", "Search everything") in groups[1].entries
    workspace.navigate("settings")
    assert ("F5", "Refresh") not in workspace._shortcut_groups()[0].entries


def test_a_search_result_opens_its_record(qtbot, desk, workspace: Workspace) -> None:
    """Typed, found, Enter."""
    order = open_job(desk.shop, furnish(desk.shop))
    box = workspace.top_bar.search
    box.go()
    qtbot.keyClicks(box, order.number)
    qtbot.waitUntil(lambda: box.popup().isVisible() and box.popup().marked() is not None)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.screens.current_noun == "work_orders")


def test_a_scan_leads_to_its_job_wherever_the_focus_is(qtbot, desk, workspace: Workspace) -> None:
    """Unless the screen at hand has a use for it, or the desk is locked."""
    order = open_job(desk.shop, furnish(desk.shop))
    workspace.navigate("settings")
    window, lock = QStackedWidget(), QLineEdit()
    qtbot.addWidget(window)
    window.addWidget(workspace)
    window.addWidget(lock)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for page in (lock, workspace):
        window.setCurrentWidget(page)
        page.setFocus()
        assert workspace.screens.current_noun == "settings"
        qtbot.keyClicks(page, order.number)
        qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.screens.current_noun == "work_orders")
    workspace.setParent(None)  # its fixture closes it


def test_a_scan_that_leads_nowhere_stands_in_the_search_line(qtbot, workspace: Workspace) -> None:
    """Where it can be read."""
    workspace.navigate("settings")
    workspace.scanner.scanned.emit("4006381333931")
    qtbot.waitUntil(lambda: workspace.top_bar.search.text() == "4006381333931")


def test_refusals_nobody_took_care_of_are_said(workspace: Workspace) -> None:
    """As a red notice."""
    workspace.desk.ask.refused.emit(NotFound("Device"))
    assert workspace.toasts.notices()[-1].text == "Device not found"


def test_a_notice_can_be_taken_back(workspace: Workspace) -> None:
    """With one press."""
    undone: list[int] = []
    workspace.say("Order closed", undo=lambda: undone.append(1))
    notice = workspace.toasts.notices()[-1]
    next(each for each in notice.findChildren(QAbstractButton) if each.text() == "Undo").click()
    assert undone == [1]


def test_a_narrow_window_leaves_the_room_to_the_screens(workspace: Workspace) -> None:
    """At 200 % on an old laptop; a wide one remembers what the user folded."""
    assert not workspace.nav.is_compact
    workspace.resize(683, 384)
    assert workspace.nav.is_compact
    workspace.resize(1366, 768)
    assert not workspace.nav.is_compact
    workspace.top_bar.fold.click()
    assert workspace.nav.is_compact
    assert workspace.minimumSizeHint().width() <= 683 and workspace.minimumSizeHint().height() <= 384


def test_every_control_has_a_name_of_its_own(workspace: Workspace) -> None:
    """For who cannot see it, and for who drives it from outside."""
    workspace.navigate("sharing")
    controls = [
        each
        for each in workspace.findChildren(QAbstractButton) + workspace.findChildren(QLineEdit)
        if each.isVisible() and not each.objectName().startswith("qt_") and not isinstance(each.parent(), QLineEdit)
    ]
    named = [each for each in controls if each.accessibleName() or getattr(each, "text", str)()]
    assert [each for each in controls if each not in named] == []


def test_right_to_left_turns_the_window_round(qtbot, desk, done: list[str]) -> None:
    """The navigation stands at the right."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    workspace = Workspace(desk.shop, desk.actor, desk.live, desk.settings, desk.surroundings, window_actions(done))
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    qtbot.waitUntil(lambda: workspace.nav.x() > workspace.screens.x())
    workspace.desk.ask.close()
    workspace.scanner.deleteLater()
