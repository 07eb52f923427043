"""Tests of signing in."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from core.base.errors import AccountInactive, CodeNeeded, SignInRefused, Throttled, Unavailable
from desktop.sign_in import SignInPage


class _Door:
    """Stands for whoever checks: keeps what was tried and how to answer."""

    def __init__(self) -> None:
        self.tried: list[tuple[str, str]] = []
        self.codes: list[str] = []
        self.done: Any = None
        self.failed: Any = None

    def __call__(self, login: str, password: str, done: Any, failed: Any, code: str) -> None:
        self.tried.append((login, password))
        self.codes.append(code)
        self.done, self.failed = done, failed


@pytest.fixture
def door() -> _Door:
    """Answers when the test says so."""
    return _Door()


@pytest.fixture
def page(qtbot, surroundings, door: _Door) -> SignInPage:
    """As at the start of the day."""
    page = SignInPage(surroundings, door)
    qtbot.addWidget(page)
    page.welcome("Corner Repairs", "ann@example.com")
    page.show()
    page.activateWindow()
    return page


def test_who_was_here_last_only_types_the_password(qtbot, page: SignInPage, door: _Door) -> None:
    """The login is filled in, the keyboard is at the password, Enter tries."""
    page.take_focus()
    qtbot.waitUntil(page.password.hasFocus)
    qtbot.keyClicks(page.password, " with blanks ")
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    assert door.tried == [("ann@example.com", " with blanks ")]


def test_empty_lines_are_said_at_the_line(page: SignInPage, door: _Door) -> None:
    """Nothing is tried."""
    page.login.clear()
    page.submit()
    assert page.login_field.error and page.password_field.error
    assert door.tried == []


def test_one_try_at_a_time(page: SignInPage, door: _Door) -> None:
    """A second Enter while the first is under way does nothing."""
    page.password.setText("secret-1")
    page.submit()
    page.submit()
    assert len(door.tried) == 1
    assert not page.button.isEnabled()


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (SignInRefused("Invalid credentials"), "do not belong together"),
        (AccountInactive("User is inactive"), "switched off"),
        (Unavailable("The database server cannot be reached"), "cannot be reached"),
    ],
)
def test_what_went_wrong_is_said_and_can_be_tried_again(page: SignInPage, door: _Door, refusal, words) -> None:
    """The login stays, the password is marked to be typed over."""
    page.password.setText("wrong-one")
    page.submit()
    door.failed(refusal)
    assert words in page.notice.text
    assert page.button.isEnabled()
    assert page.login.value() == "ann@example.com"
    assert page.password.selectedText() != ""


def test_a_locked_desk_asks_for_the_password_alone(page: SignInPage, door: _Door) -> None:
    """So nothing else can be wrong."""
    page.lock("Ann Clerk", "ann@example.com")
    page.password.setText("wrong-one")
    page.submit()
    door.failed(SignInRefused("Invalid credentials"))
    assert page.notice.text.startswith("This is not the password")


def test_too_many_tries_count_down(page: SignInPage, door: _Door) -> None:
    """The button comes back when the time is over, not before."""
    page.password.setText("wrong-one")
    page.submit()
    door.failed(Throttled(2))
    assert "2 second" in page.notice.text
    page.submit()
    assert len(door.tried) == 1
    page._count_down()
    assert "1 second" in page.notice.text and not page.button.isEnabled()
    page._count_down()
    assert page.button.isEnabled()
    assert not page.notice.isVisible()


def test_signed_in_leaves_no_password_behind(page: SignInPage, door: _Door) -> None:
    """The line is empty for the next one."""
    page.password.setText("secret-1")
    page.submit()
    door.done(None)
    assert page.password.text() == ""


@pytest.mark.parametrize(
    ("text", "modifier", "is_on"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("1", Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_caps_lock_is_noticed_by_the_letters(page: SignInPage, text: str, modifier, is_on: bool) -> None:
    """A capital without Shift, or a small letter with it."""
    QApplication.sendEvent(page.password, QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), modifier, text))
    assert (page.password.accessibleDescription() == "Caps lock is on") is is_on


def test_a_locked_desk_asks_its_owner_for_the_password_only(page: SignInPage, door: _Door) -> None:
    """Or lets somebody else sign in."""
    page.lock("Ayşe Yıldız", "ayse@example.com")
    assert page.title.text() == "Ayşe Yıldız"
    assert not page.login_field.isVisible()
    page.password.setText("secret-1")
    page.submit()
    assert door.tried == [("ayse@example.com", "secret-1")]
    page.other.click()
    assert page.login_field.isVisible()
    assert page.login.value() == ""


def test_every_control_has_a_name(page: SignInPage) -> None:
    """For who cannot see it, and for who drives it from outside."""
    names = [page.login.accessibleName(), page.password.accessibleName(), page.button.accessibleName()]
    assert names == ["Phone or e-mail", "Password", "Sign in"]


def test_a_second_factor_is_asked_for_when_there_is_one(qtbot, page: SignInPage, door: _Door) -> None:
    """Its line comes after the right password; a code that does not fit is said, and the next page has none."""
    assert page.code_field.isHidden()
    page.password.setText("secret")
    page.submit()
    door.failed(CodeNeeded())
    assert not page.code_field.isHidden()
    qtbot.waitUntil(page.code.hasFocus)
    qtbot.keyClicks(page.code, "123456")
    qtbot.keyClick(page.code, Qt.Key.Key_Return)
    assert (door.tried[-1], door.codes) == (("ann@example.com", "secret"), ["", "123456"])
    door.failed(SignInRefused("Invalid MFA token"))
    assert "code" in page.notice.text and page.code.selectedText() == "123456"
    door.done(None)
    assert page.code_field.isHidden() and page.code.value() == ""
