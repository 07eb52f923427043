"""The whole program in a test: started, signed in to, closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.languages import Speech
from desktop.log_file import Unforeseen
from desktop.look.theme import Look
from desktop.preferences import Preferences
from desktop.program import Program
from tests.desktop.conftest import PASSWORD

LONG_MS = 30_000
LOGIN = "ann@example.com"


@contextmanager
def running(qtbot: Any, look: Look, url: str, language: str = "en") -> Iterator[Program]:
    """Its first window is shown; at the end it is closed as a user would."""
    app: Any = QApplication.instance()
    speech = Speech(app)
    speech.speak(language)
    program = Program(app, url, Preferences(), look, speech, Unforeseen())
    program.start()
    program.window.resize(1366, 768)
    try:
        yield program
    finally:
        closed(qtbot, program)
        program.deleteLater()
        app.sendPostedEvents(program, QEvent.Type.DeferredDelete)


def closed(qtbot: Any, program: Program) -> None:
    """Closes it and waits until it is gone."""
    if program.window.isVisible():
        program.window.close()
        qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=LONG_MS)


def sign_in(qtbot: Any, program: Program, login: str = LOGIN, password: str = PASSWORD) -> Any:
    """Types and presses; gives the workspace."""
    qtbot.waitUntil(lambda: program.seats.page is not None and program.shop is not None, timeout=LONG_MS)
    page = program.seats.page
    page.login.set_value(login)
    page.password.setText(password)
    page.submit()
    qtbot.waitUntil(
        lambda: program.seats.current is not None and program.seats.current.screens.current is not None, timeout=LONG_MS
    )
    return program.seats.current


def press(qtbot: Any, within: QWidget, words: str) -> None:
    """Waits for a button with these words to be seen, and clicks it."""
    qtbot.waitUntil(lambda: bool(_buttons(within, words)), timeout=LONG_MS)
    _buttons(within, words)[0].click()


def _buttons(within: QWidget, words: str) -> list[QPushButton]:
    return [each for each in within.findChildren(QPushButton) if each.text() == words and each.isVisible()]
