"""Photos are seen large, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.screens.work_orders.photo_view import PhotoView, decoded
from tests.desktop.screens.bench import picture


@pytest.fixture
def window(qtbot, look) -> QWidget:
    """Over which it opens."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def from_memory(key: Any, done: Callable[[str, bytes], None], failed: Callable[[str], None]) -> None:
    """Photos 1 and 2; 3 is broken, 4 is gone."""
    if key == 4:
        failed("File not found")
        return
    done(f"{key}.png", b"no picture" if key == 3 else picture(20 * key))


def test_arrows_go_round(qtbot, window: QWidget) -> None:
    """After the last comes the first."""
    view = PhotoView(window, from_memory, [1, 2], 2)
    view.open()
    qtbot.waitUntil(lambda: view.picture.image.width() == 40)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view.picture.image.width() == 20)
    assert (view.place, view._count.text()) == (0, "1 / 2")
    view.grab()


@pytest.mark.parametrize(("key", "words"), [(3, "3.png"), (4, "File not found")])
def test_what_cannot_be_shown_is_said(qtbot, window: QWidget, key: int, words: str) -> None:
    """In place of the photo."""
    view = PhotoView(window, from_memory, [key], key)
    view.open()
    qtbot.waitUntil(lambda: view._stateful.state.accessibleDescription() == words)
    assert view.forth.isHidden()


def test_nonsense_is_no_picture() -> None:
    """It comes out empty, not as an error."""
    assert decoded(b"nonsense").isNull()
