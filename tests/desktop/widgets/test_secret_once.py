"""A secret that is shown once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.widgets.secret_once import SecretOnce
from tests.desktop.screens.counter import K, here, show


@pytest.fixture
def parent(qtbot, look) -> Iterator[QWidget]:
    """What it stands over."""
    made = QWidget()
    show(qtbot, made)
    yield made


def _shown(qtbot, parent: QWidget, printed: list[int] | None = None) -> SecretOnce:
    asked = None if printed is None else (lambda: printed.append(1))
    dialog = SecretOnce(parent, "Secret", "Only now", [("Client id", "abc"), ("Secret", "s3cr3t")], printed=asked)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_one_press_copies_the_secret(qtbot, parent: QWidget) -> None:
    """Enter copies, Enter again closes."""
    dialog = _shown(qtbot, parent)
    assert here() is dialog.copy
    QTest.keyClick(here(), K.Key_Return)
    assert QGuiApplication.clipboard().text() == "s3cr3t"
    QTest.keyClick(here(), K.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_each_line_is_copied_by_itself(qtbot, parent: QWidget) -> None:
    """Under a name that says what; nothing can be typed into it."""
    dialog = _shown(qtbot, parent)
    line = dialog.lines["Client id"]
    assert line.copy.accessibleName() == "Copy: Client id" and line.line.isReadOnly()
    line.copy.click()
    assert QGuiApplication.clipboard().text() == "abc"


def test_leaving_too_early_asks_once(qtbot, parent: QWidget) -> None:
    """It cannot be shown again."""
    dialog = _shown(qtbot, parent)
    QTest.keyClick(dialog, K.Key_Escape)
    assert dialog.isVisible() and "cannot be shown again" in dialog.notice.text
    QTest.keyClick(dialog, K.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_what_was_printed_is_kept(qtbot, parent: QWidget) -> None:
    """It closes without a question."""
    printed: list[int] = []
    dialog = _shown(qtbot, parent, printed)
    dialog.print.click()
    dialog.done_button.click()
    assert printed == [1]
    qtbot.waitUntil(lambda: not dialog.isVisible())
