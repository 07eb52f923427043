"""A new API client."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from core import oauth_clients
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.oauth_clients import NewClient
from desktop.screens.api_clients.client_dialog import ClientDialog, LimitDialog


@pytest.fixture
def parent(qtbot) -> QWidget:
    """What it stands over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_name_and_a_role_make_a_secret(qtbot, desk, parent: QWidget) -> None:
    """That lets the program in, with that role."""
    made: list[tuple[str, NewClient]] = []
    dialog = ClientDialog(desk, parent, lambda name, client: made.append((name, client)))
    dialog.open()
    dialog.submit()
    assert dialog.form.fields["name"].error
    dialog.form.set_values({"name": "Channel manager", "role": Role.VIEWER, "requests_per_minute": 60}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(made))
    with desk.shop.reading() as tx:
        actor = oauth_clients.proven(tx, *made[0][1])
    assert made[0][0] == "Channel manager" and actor is not None and actor.role is Role.VIEWER


def test_a_name_that_is_taken_is_said_at_its_line(qtbot, desk, parent: QWidget) -> None:
    """Nothing that was typed is lost."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        oauth_clients.add(tx, "Till")
    dialog = ClientDialog(desk, parent, lambda *_: None)
    dialog.open()
    dialog.form.set_values({"name": "Till"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: "already" in dialog.form.fields["name"].error)


def test_a_manager_makes_none_above_himself(desk_as, parent: QWidget) -> None:
    """The role is not on offer."""
    dialog = ClientDialog(desk_as(Role.MANAGER), parent, lambda *_: None)
    assert Role.ADMIN not in dialog.role._values and Role.MANAGER in dialog.role._values


def test_its_limit_is_changed(qtbot, desk, parent: QWidget) -> None:
    """Nought gives it back what anybody has."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        oauth_clients.add(tx, "Till", requests_per_minute=60)

    def row() -> oauth_clients.ClientRow:
        with desk.shop.reading() as tx:
            return oauth_clients.list_all(tx)[0]

    for most, stored in ((5, 5), (0, None)):
        dialog = LimitDialog(desk, parent, row())
        dialog.open()
        assert dialog.form.values()["requests_per_minute"] == row().requests_per_minute
        dialog.form.set_values({"requests_per_minute": most}, clean=False)
        dialog.submit()
        qtbot.waitUntil(lambda stored=stored: row().requests_per_minute == stored)
