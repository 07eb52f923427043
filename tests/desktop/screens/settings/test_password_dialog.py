"""Tests of a new password for somebody else."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from core import auth, people
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from desktop.screens.settings.password_dialog import PasswordDialog


def test_one_is_made_up_handed_over_and_counts(qtbot, desk, told) -> None:
    """It can be read and is copied; the person signs in with it."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tom = people.add(tx, NewPerson("Tom Bench", None, "tom@example.com", role=Role.TECHNICIAN))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = PasswordDialog(desk, parent, tom)
    dialog.open()
    dialog.make_up()
    made = dialog.secret.value()
    assert QGuiApplication.clipboard().text() == made
    assert dialog.secret.echoMode() is QLineEdit.EchoMode.Normal
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    actor, _ = auth.sign_in(desk.shop, "email", "tom@example.com", made, channel=Channel.DESKTOP, address="desk")
    assert actor.person_id == tom.id
