"""Whoever signs in with a one-time password chooses one of his own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from core import auth, people
from core.base.errors import SignInRefused
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.first_password import FirstPassword
from tests.desktop.conftest import PASSWORD

NEW = "another-bench-7"


@pytest.fixture
def given_up() -> list[str]:
    """What was asked of the seat."""
    return []


@pytest.fixture
def dialog(qtbot: Any, desk: Any, given_up: list[str]) -> Iterator[FirstPassword]:
    """The administrator's."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = FirstPassword(desk, parent, lambda: given_up.append("signed out"))
    dialog.open()
    yield dialog


def _signs_in(desk: Any, password: str) -> bool:
    try:
        auth.sign_in(desk.shop, "email", "ann@example.com", password, channel=Channel.REPAIR, address="lan")
    except SignInRefused:
        return False
    return True


def test_the_new_one_counts_and_nobody_asks_again(qtbot, desk, told, dialog: FirstPassword, given_up) -> None:
    """The one-time password is worth nothing any more."""
    dialog.new.setText(NEW)
    dialog.again.setText(NEW)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert _signs_in(desk, NEW) and not _signs_in(desk, PASSWORD)
    with desk.shop.reading(SYSTEM) as tx:
        assert not people.get(tx, desk.actor.person_id).has_temporary_password
    assert given_up == []


def test_twice_the_same(qtbot, dialog: FirstPassword) -> None:
    """A slip of the finger locks nobody out; one that is too short is said at its line."""
    dialog.new.setText(NEW)
    dialog.again.setText("another-bench-8")
    dialog.submit()
    assert dialog.form.fields["again"].error and dialog.yes.isEnabled()
    dialog.new.setText("short")
    dialog.again.setText("short")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["password"].error))


def test_leaving_is_signing_out(dialog: FirstPassword, given_up: list[str]) -> None:
    """There is no other way around it."""
    dialog.cancel.click()
    assert given_up == ["signed out"]
