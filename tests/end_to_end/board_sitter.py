"""The real desktop with somebody at the rooms: signs in, opens the board, and touches nothing any more.

Usage: python board_sitter.py DATABASE_URL LOGIN PASSWORD

Says on stdout which rooms have how many open jobs whenever that changes (`board 204:1`), and each notice that is seen
(`notice WO001 came in over the LAN`). Goes home when stdin ends.
"""

from __future__ import annotations

import math
import os
import sys
from argparse import Namespace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from desktop.app import start
from desktop.preferences import Preferences
from desktop.tour.hands import until
from desktop.tour.stage import Stage


class Watch:
    """What was said last; `ended` once nobody listens any more."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._board = ""
        self._notices: list[str] = []
        self.ended = False
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_input)

    def _on_input(self) -> None:
        if not os.read(sys.stdin.fileno(), 4096):
            self._notifier.setEnabled(False)
            self.ended = True

    def look(self) -> bool:
        """Says what is new on the screen; True at the end."""
        model = self._stage.screen.board.model
        board = " ".join(f"{row.name}:{row.open_jobs}" for row in model.rooms() if row.open_jobs)
        if board != self._board:
            self._board = board
            print("board", board, flush=True)
        notices = [notice.text for notice in self._stage.workspace.toasts.notices()]
        for text in notices:
            if text not in self._notices:
                print("notice", text, flush=True)
        self._notices = notices
        return self.ended


def main(url: str, login: str, password: str) -> None:
    """Sits there until stdin ends."""
    QApplication([])
    program = start(QApplication.instance(), Preferences(), Namespace(database=url, language="en", theme="light"))
    stage = Stage(program, Path())
    program.window.resize(1366, 768)
    stage.sign_in(login, password)
    screen = stage.go("Rooms")
    until(lambda: screen.board.state.rows, "the rooms")
    print("ready", flush=True)
    until(Watch(stage).look, "the end", math.inf)
    program.window.close()
    until(lambda: not program.window.isVisible(), "the window to close")


if __name__ == "__main__":
    main(*sys.argv[1:])
