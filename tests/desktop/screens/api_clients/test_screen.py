"""API clients as a screen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu, QPushButton

from core import auth, oauth_clients
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from desktop.screens.api_clients.client_dialog import ClientDialog
from desktop.screens.api_clients.screen import REVOKED, ApiClientsScreen
from desktop.widgets.secret_once import SecretOnce
from tests.desktop.screens.counter import CTRL, K, press, show


@pytest.fixture
def clients(shop: Shop) -> dict[str, int]:
    """One that came, one that never did with an administrator's rights, one that was revoked; by name."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        came = oauth_clients.add(tx, "Channel manager")
        oauth_clients.add(tx, "Backup robot", Role.ADMIN)
        oauth_clients.add(tx, "Old import")
        found = {row.name: row.id for row in oauth_clients.list_all(tx)}
        oauth_clients.revoke(tx, found["Old import"])
    auth.sign_in_client(shop, *came, channel=Channel.HOTEL, address="10.0.0.9")
    return found


@pytest.fixture
def screen(qtbot: Any, look: Any, clients: dict[str, int], desk: Any) -> ApiClientsScreen:
    """As an administrator sees it."""
    made = ApiClientsScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.table.count() == 2)
    return made


def _lines(screen: ApiClientsScreen) -> list[tuple[str, str, str]]:
    model = screen.table.model
    rows = [model.record(row) for row in range(screen.table.count())]
    return [(row.name, model.columns[-2].text(row), model.columns[-1].text(row)) for row in rows]


def test_who_came_and_through_which_door(qtbot, screen: ApiClientsScreen) -> None:
    """Revoked ones behind their own filter."""
    assert _lines(screen) == [("Backup robot", "", "Never used"), ("Channel manager", "Hotel API", "In use")]
    screen.bar.segments.choose(REVOKED)
    qtbot.waitUntil(lambda: _lines(screen) == [("Old import", "", "Revoked")])
    screen.table.select_first()
    assert not screen.revoke.isEnabled()


def test_added_by_keyboard_and_the_secret_shown_once(qtbot, screen: ApiClientsScreen, shop: Shop) -> None:
    """Copied from there, it lets the program in."""
    press(K.Key_N, CTRL)
    (dialog,) = screen.findChildren(ClientDialog)
    dialog.form.set_values({"name": "Till"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(screen.findChildren(SecretOnce)))
    (shown,) = screen.findChildren(SecretOnce)
    client_id = shown.lines["Client id"].line.text()
    shown.copy.click()
    secret = QGuiApplication.clipboard().text()
    shown.done_button.click()
    qtbot.waitUntil(lambda: screen.table.count() == 3)
    actor = auth.sign_in_client(shop, client_id, secret, channel=Channel.CRM, address="10.0.0.9")
    assert actor.name == "Till"


def test_revoking_asks_and_is_final(qtbot, screen: ApiClientsScreen, clients: dict[str, int], shop: Shop) -> None:
    """The program is out at once."""
    screen.table.select(clients["Channel manager"])
    screen.revoke.click()
    question = next(each for each in screen.findChildren(QDialog) if each.isVisible())
    next(each for each in question.findChildren(QPushButton) if each.text() == "Revoke client").click()
    qtbot.waitUntil(lambda: screen.table.count() == 1)
    with shop.reading() as tx:
        assert next(row for row in oauth_clients.list_all(tx) if row.name == "Channel manager").revoked_at is not None


def test_a_manager_leaves_an_administrators_client_alone(qtbot, look, clients: dict[str, int], desk_as) -> None:
    """He revokes every other, and reads no log."""
    made = ApiClientsScreen(desk_as(Role.MANAGER))
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.table.count() == 2)
    made.table.select(clients["Backup robot"])
    assert not made.revoke.isEnabled()
    made.ask_revoke(made.table.current())
    assert made.findChildren(QDialog) == []
    made.table.select(clients["Channel manager"])
    assert made.revoke.isEnabled()


def test_the_menu_leads_to_its_history(qtbot, screen: ApiClientsScreen, clients: dict[str, int], told) -> None:
    """In the audit log, by name."""
    screen.table.select(clients["Channel manager"])
    screen._show_menu(screen.table.current(), screen.mapToGlobal(screen.rect().center()))
    menu = next(each for each in screen.findChildren(QMenu) if each.isVisible())
    assert [entry.text() for entry in menu.actions()] == ["Its history", "Requests a minute…", "Revoke"]
    menu.actions()[0].trigger()
    menu.close()
    given = {"noun": "oauth_client", "subject_id": clients["Channel manager"], "words": "Channel manager"}
    assert told.places[-1] == ("audit", None, given)


def test_one_is_opened_from_elsewhere(qtbot, screen: ApiClientsScreen, clients: dict[str, int]) -> None:
    """Whichever filter it stands behind."""
    screen.open_record(clients["Old import"])
    qtbot.waitUntil(lambda: screen.table.current() is not None and screen.table.current().name == "Old import")
    assert screen.bar.segments.current == REVOKED
    screen.begin(new=True)
    (dialog,) = screen.findChildren(ClientDialog)
    dialog.reject()


def test_no_client_at_all(qtbot, look, desk) -> None:
    """It is said what they are for, with a way to add one."""
    made = ApiClientsScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.table._stateful.state.accessibleName() == "No program signs in by itself")
