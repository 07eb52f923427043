"""A desktop that types an intake into the real form and then sits there: run as a process, to be killed.

Usage: python intake_typist.py DATABASE_URL PHOTO
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.shop import open_shop
from desktop.screens.intake.screen import IntakeScreen
from tests.end_to_end.desks import desk_on

K = Qt.Key
PATIENCE_S = 30


def main(url: str, photo: str) -> None:
    """Types, says so, and waits for its end."""
    app = QApplication([])
    screen = IntakeScreen(desk_on(open_shop(url)))
    screen.resize(1156, 712)
    screen.show()
    screen.activateWindow()
    _until(screen.isActiveWindow)
    screen.setFocus()
    _type_intake(screen, photo)
    print("typed", flush=True)
    app.exec()


def _type_intake(screen: IntakeScreen, photo: str) -> None:
    form = screen.form
    _keys("0532 555 01 42")
    _until(lambda: form.customer.search.popup().isVisible())
    _enter()
    _until(lambda: form.device.search.hasFocus() and form.device.search.popup().isVisible())
    _enter()
    _until(lambda: form.problem.words.hasFocus() and form.condition.checklist.rows != {})
    form.photos.strip.add_files([photo])
    _until(lambda: form.photos.values()["photos"] != [])
    _keys("It fell into the sea")
    _enter()
    _enter()
    _enter()
    _keys("213")
    _keys("Charger")
    _enter()
    _enter()
    QTest.keyClick(_here(), K.Key_3)
    _enter()
    _keys("secret4711")


def _here() -> object:
    return QApplication.focusWidget()


def _keys(text: str) -> None:
    for sign in text:
        QTest.keyClicks(_here(), sign)


def _enter() -> None:
    QTest.keyClick(_here(), K.Key_Return)


def _until(condition: Callable[[], bool]) -> None:
    latest = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < latest, "the form did not follow"
        QTest.qWait(10)


if __name__ == "__main__":
    main(*sys.argv[1:])
