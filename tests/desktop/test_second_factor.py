"""One's own second factor at the desk: switched on with a code of the app, switched off with another."""

from __future__ import annotations

from collections.abc import Iterator

import pyotp
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from core import second_factors
from desktop.second_factor import RecoveryCodes, SwitchOff, SwitchOn, open_second_factor


@pytest.fixture
def parent(qtbot) -> Iterator[QWidget]:
    """Something to stand over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made


def shown(qtbot, parent: QWidget, kind: type[QDialog]) -> QDialog:
    """The dialog of that kind, once it is there."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in parent.findChildren(kind)))
    return next(each for each in parent.findChildren(kind) if each.isVisible())


def code_of(desk, secret: str, later_s: int = 0) -> str:
    """What the app shows."""
    return pyotp.TOTP(secret).at(int(desk.shop.clock().timestamp()) + later_s)


def is_on(desk) -> bool:
    """Whether a code is asked for."""
    with desk.shop.reading(desk.actor) as tx:
        return second_factors.is_active(tx, desk.actor.person_id)


def test_it_is_switched_on_with_a_code_and_off_with_another(qtbot, desk, told, parent: QWidget) -> None:
    """The QR code and the letters are of one secret; recovery codes are shown once, to be copied."""
    open_second_factor(desk, parent)
    dialog = shown(qtbot, parent, SwitchOn)
    secret = dialog.secret.line.text()
    dialog.code.setText("000000x")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["code"].error))
    assert not is_on(desk)
    dialog.code.setText(code_of(desk, secret))
    dialog.submit()
    codes = shown(qtbot, parent, RecoveryCodes)
    assert is_on(desk) and len(codes.codes.toPlainText().split()) == second_factors.RECOVERY_CODES
    codes.copy.click()
    assert QGuiApplication.clipboard().text() == codes.codes.toPlainText()
    codes.close_button.click()
    open_second_factor(desk, parent)
    off = shown(qtbot, parent, SwitchOff)
    off.code.setText("nonsense")
    off.submit()
    qtbot.waitUntil(lambda: bool(off.form.fields["code"].error))
    off.code.setText(code_of(desk, secret, 30))
    off.submit()
    qtbot.waitUntil(lambda: not is_on(desk))
    qtbot.waitUntil(lambda: len(told.notices) == 2)


def test_who_thinks_better_of_it_is_asked_for_nothing(qtbot, desk, parent: QWidget) -> None:
    """A secret that no code was typed for does not count."""
    open_second_factor(desk, parent)
    shown(qtbot, parent, SwitchOn).reject()
    assert not is_on(desk)
