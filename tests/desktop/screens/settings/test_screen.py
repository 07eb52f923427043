"""Tests of the settings as a whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from core import settings
from core.base.permissions import Role
from desktop.look.paths import ICONS
from desktop.screens.settings.screen import PAGES, SettingsScreen


@pytest.fixture
def screen(qtbot, desk) -> SettingsScreen:
    """The administrator's."""
    screen = SettingsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    return screen


@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_every_page_can_be_opened(screen: SettingsScreen, key: str) -> None:
    """And is kept."""
    page = screen.show_page(key)
    assert screen.page is page is screen.show_page(key)
    assert all((ICONS / f"{entry.icon}.svg").exists() for entry in PAGES)


@pytest.mark.parametrize(
    ("role", "keys"),
    [
        (Role.TECHNICIAN, ["appearance"]),
        (Role.FRONT_DESK, ["catalogue", "job_types", "teams", "trash", "appearance"]),
        (Role.MANAGER, ["catalogue", "job_types", "teams", "escalation", "organisation", "trash", "appearance"]),
    ],
)
def test_each_role_has_its_own_pages(qtbot, desk_as, role: Role, keys: list[str]) -> None:
    """What may not be changed is not shown."""
    screen = SettingsScreen(desk_as(role))
    qtbot.addWidget(screen)
    assert [entry.key for entry in screen._entries] == keys


def test_a_page_is_opened_from_elsewhere(screen: SettingsScreen) -> None:
    """One that is none is passed over."""
    screen.begin(page="catalogue")
    screen.begin(page="nonsense")
    assert screen._entries[screen.list.currentRow()].key == "catalogue"


def test_keys_turn_the_pages(screen: SettingsScreen) -> None:
    """Forwards, backwards, and round."""
    screen._step(-1)
    assert screen._entries[screen.list.currentRow()].key == "appearance"
    screen._step(1)
    assert screen._entries[screen.list.currentRow()].key == "shop"


def _answer(screen: SettingsScreen, words: str) -> None:
    dialog = next(each for each in screen.findChildren(QDialog) if each.isVisible())
    next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()


def test_leaving_with_something_unsaved_asks_once(qtbot, desk, screen: SettingsScreen) -> None:
    """Save, and it goes on when it is stored."""
    left: list[int] = []
    screen.may_leave(lambda: left.append(1))
    assert left == [1]
    page = screen.show_page("shop")
    page.form.set_values({"website": "kiez.example"}, clean=False)
    screen.may_leave(lambda: left.append(2))
    assert left == [1]
    _answer(screen, "Save")
    qtbot.waitUntil(lambda: left == [1, 2])
    with desk.shop.reading() as tx:
        assert settings.read(tx).website == "kiez.example"


def test_unsaved_changes_can_be_given_up_or_kept(screen: SettingsScreen) -> None:
    """Cancel stays where one is."""
    left: list[int] = []
    page = screen.show_page("shop")
    page.form.set_values({"website": "kiez.example"}, clean=False)
    screen.may_leave(lambda: left.append(1))
    _answer(screen, "Cancel")
    assert left == [] and page.is_dirty
    screen.may_leave(lambda: left.append(1))
    _answer(screen, "Do not save")
    assert left == [1] and not page.is_dirty
