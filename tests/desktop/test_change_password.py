"""Tests of changing one's own password."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from core import auth
from core.base.errors import SignInRefused
from core.base.events import Channel
from desktop.change_password import ChangePassword
from tests.desktop.conftest import PASSWORD

NEW = "another-bench-7"


@pytest.fixture
def dialog(qtbot, desk) -> Iterator[ChangePassword]:
    """The administrator's."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = ChangePassword(desk, parent)
    dialog.open()
    yield dialog


def _signs_in(desk, password: str) -> bool:
    try:
        auth.sign_in(desk.shop, "email", "ann@example.com", password, channel=Channel.REPAIR, address="lan")
    except SignInRefused:
        return False
    return True


def test_the_new_one_counts_from_now_on(qtbot, desk, told, dialog: ChangePassword) -> None:
    """The old one is asked first."""
    dialog.old.setText(PASSWORD)
    dialog.new.setText(NEW)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert _signs_in(desk, NEW)
    assert not _signs_in(desk, PASSWORD)


def test_a_wrong_old_one_changes_nothing(qtbot, desk, dialog: ChangePassword) -> None:
    """An unattended desk gives nobody a login."""
    dialog.old.setText("not-the-one")
    dialog.new.setText(NEW)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["old"].error))
    assert _signs_in(desk, PASSWORD)
    assert dialog.yes.isEnabled()


def test_a_new_one_that_is_too_short_is_said_at_its_line(qtbot, desk, dialog: ChangePassword) -> None:
    """By core's rule."""
    dialog.old.setText(PASSWORD)
    dialog.new.setText("short")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["password"].error))
    assert "8 characters" in dialog.form.fields["password"].error
