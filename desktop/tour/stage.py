"""The tour's stage: the running program, and the pictures and papers that are kept of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.look.theme import tokens
from desktop.printing.window import PaperWindow
from desktop.program import Program
from desktop.screen import Screen
from desktop.tour.hands import K, button, click, keys, press, until
from desktop.workspace import Workspace

#: So long nothing must be under way before a picture is taken.
QUIET_S = 0.25
USUAL_WIDTH, USUAL_HEIGHT = 1366, 768


class Stage:
    """Knows where the program stands; `folder` takes the pictures and papers."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program, self.folder = program, folder
        self._number = 0

    # where the program stands

    @property
    def workspace(self) -> Workspace:
        """The desk that is seen."""
        until(lambda: self.program.seats.current, "somebody to sit at the desk")
        workspace = self.program.seats.current
        assert workspace is not None
        return workspace

    @property
    def screen(self) -> Any:
        """The screen that is seen."""
        screen: Screen | None = self.workspace.screens.current
        return screen

    def go(self, title: str) -> Any:
        """Presses a place in the navigation; its screen."""
        click(button(self.workspace.nav, title))
        self.settle()
        return self.screen

    def sign_in(self, login: str, password: str) -> None:
        """Types both and presses Enter."""
        until(lambda: self.program.seats.page, "the question who is there")
        page = self.program.seats.page
        assert page is not None
        self.program.window.activateWindow()
        until(page.isActiveWindow, "the window to come to the front")
        page.login.setFocus()
        page.login.selectAll()
        keys(login)
        page.password.setFocus()
        keys(password)
        press(K.Key_Return)
        until(lambda: self.program.seats.current, f"the desk of {login}")
        self.settle()
        self.clear_notices()

    def switch_user(self, login: str, password: str) -> None:
        """By the menu at the name; the desk before stays as it is."""
        menu = self.workspace.badge.menu()
        next(entry for entry in menu.actions() if entry.text() == "Switch user").trigger()
        self.sign_in(login, password)

    # what is kept of it

    def say(self, text: str) -> None:
        """One line on the terminal."""
        print(text, flush=True)

    def settle(self) -> None:
        """Waits until all that is read, written and drawn is done."""
        quiet_since = time.monotonic()

        def is_quiet() -> bool:
            nonlocal quiet_since
            if self._is_busy():
                quiet_since = time.monotonic()
            return time.monotonic() - quiet_since > QUIET_S

        until(is_quiet, "the program to come to rest")
        window = self.program.window
        if not self.dialogs() and not window.isActiveWindow():
            window.activateWindow()  # as a window manager does when a question is shut; there may be none
            until(window.isActiveWindow, "the window to come to the front")

    def _is_busy(self) -> bool:
        current = self.program.seats.current
        return bool(self.program.errands.under_way) or (current is not None and current.desk.ask.is_busy)

    def clear_notices(self) -> None:
        """Closes the passing notices, as their crosses do."""
        for notice in self.workspace.toasts.notices():
            notice.close_notice()

    def picture(self, name: str) -> Path:
        """The window, with the questions over it, as a numbered picture."""
        self.settle()
        self._number += 1
        theme = tokens().name
        path = self.folder / f"{self._number:02}-{name}-{theme}.png"
        self._grab().save(str(path))
        self.say(f"  {path.name}")
        return path

    def _grab(self) -> QPixmap:
        window = self.program.window
        picture = window.grab()
        painter = QPainter(picture)
        for dialog in self.dialogs():
            place = dialog.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
            painter.fillRect(window.rect(), QColor(0, 0, 0, 70))
            painter.drawPixmap(place, dialog.grab())
            painter.setPen(QColor(tokens().border_strong))
            painter.drawRect(dialog.rect().translated(place).adjusted(-1, -1, 0, 0))
        painter.end()
        return picture

    @staticmethod
    def dialogs() -> list[QDialog]:
        """The questions and previews that are seen over the window."""
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    def begin_at(self, number: int) -> None:
        """The pictures that follow are numbered from here."""
        self._number = number - 1

    def paper(self, name: str) -> Path:
        """Waits for the preview of a paper, keeps a picture and its PDF, and shuts it."""

        def is_shown() -> bool:
            return (
                bool(papers()) and bool(papers()[0].preview.pages) and not papers()[0].preview.pages[0].image.isNull()
            )

        def papers() -> list[PaperWindow]:
            return [each for each in self.dialogs() if isinstance(each, PaperWindow)]

        until(is_shown, f"the preview of the {name}")
        window = papers()[0]
        self.picture(name)
        path = self.folder / f"{name}.pdf"
        path.unlink(missing_ok=True)
        data: list[bytes] = []
        window.preview.save_asked.disconnect()
        window.preview.save_asked.connect(lambda content, _name: data.append(content))
        click(button(window, "Save PDF"))
        window.save_to(path, data[0])
        until(path.exists, f"{path.name} to be saved")
        self.say(f"  {path.name}")
        QTest.keyClick(window, Qt.Key.Key_Escape)
        until(lambda: not papers(), f"the preview of the {name} to close")
        return path
