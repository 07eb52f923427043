"""Tests of a new password for somebody else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from core import auth, people
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from desktop.screens.people_and_roles.password_dialog import PasswordDialog


@pytest.mark.parametrize(("typed", "own"), [("", True), ("", False), ("blue-bench-1", True), ("blue-bench-1", False)])
def test_one_is_made_up_or_typed_and_counts(qtbot, desk, told, typed: str, own: bool) -> None:
    """One that was made up is handed over and is always good for once only."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tom = people.add(tx, NewPerson("Tom Bench", None, "tom@example.com", role=Role.TECHNICIAN))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made: list[str] = []
    dialog = PasswordDialog(desk, parent, tom, made=lambda _, secret: made.append(secret))
    dialog.open()
    dialog.secret.setText(typed)
    dialog.own.set_value(own)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert bool(made) is not bool(typed)
    (secret,) = made or [typed]
    actor, _ = auth.sign_in(desk.shop, "email", "tom@example.com", secret, channel=Channel.DESKTOP, address="desk")
    assert actor.person_id == tom.id
    with desk.shop.reading() as tx:
        assert people.get(tx, tom.id).has_temporary_password is (own or not typed)


def test_one_that_is_too_short_is_said_at_its_line(qtbot, desk) -> None:
    """By core's rule; nothing is lost."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tom = people.add(tx, NewPerson("Tom Bench", None, "tom@example.com", role=Role.TECHNICIAN))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = PasswordDialog(desk, parent, tom)
    dialog.open()
    dialog.secret.setText("short")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["password"].error))
    assert dialog.yes.isEnabled() and dialog.secret.value() == "short"
