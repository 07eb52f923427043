"""The real desktop with somebody at it: signs in, looks at the open jobs, and takes a job's next step when told to.

Usage: python desk_sitter.py DATABASE_URL LOGIN PASSWORD

Says on stdout what the open list holds whenever that changes (`open 3 7`), and a job's state after a step
(`status 7 approved`). Takes `step 7` on stdin; goes home when stdin ends.
"""

from __future__ import annotations

import math
import os
import sys
from argparse import Namespace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from desktop.app import start
from desktop.preferences import Preferences
from desktop.program import Program
from desktop.tour.hands import click, until
from desktop.tour.stage import Stage


class Orders(QObject):
    """What is asked on stdin; `ended` once nobody can ask any more."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.ended = False
        self._read = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_input)

    def _on_input(self) -> None:
        found = os.read(sys.stdin.fileno(), 4096)
        if not found:
            self._notifier.setEnabled(False)
            self.ended = True
        *lines, self._read = (self._read + found).split(b"\n")
        self.lines += [line.decode() for line in lines]


def main(url: str, login: str, password: str) -> None:
    """Sits there until stdin ends."""
    app = QApplication([])
    program = start(app, Preferences(), Namespace(database=url, language="en", theme="light"))
    orders, stage = Orders(), Stage(program, Path())
    program.window.resize(1366, 768)
    stage.sign_in(login, password)
    stage.workspace.navigate("work_orders", show="open")
    table, said = stage.screen.list.table, None
    while not orders.ended:
        held = [record.id for record in map(table.model.record, range(table.count())) if record is not None]
        if held != said and table.model.loaded:
            said = held
            print("open", *said, flush=True)
        if orders.lines:
            _step(stage, int(orders.lines.pop(0).removeprefix("step ")))
        changed = _Flag()
        table.loaded.connect(changed.put_up)
        until(lambda changed=changed: changed.is_up or orders.lines or orders.ended, "news", math.inf)
        table.loaded.disconnect(changed.put_up)
    _go_home(program)


class _Flag:
    is_up = False

    def put_up(self, *_: object) -> None:
        self.is_up = True


def _step(stage: Stage, order_id: int) -> None:
    """Opens the job, presses its next step, and goes back to the list."""
    screen = stage.screen
    screen.open_record(order_id)
    until(lambda: screen.page.job is not None and screen.page.job.order.id == order_id, "the job")
    before = screen.page.job.order.status
    click(screen.page.foot.next)
    until(lambda: screen.page.job.order.status is not before, "the step")
    print("status", order_id, screen.page.job.order.status.value, flush=True)
    screen.show_list()


def _go_home(program: Program) -> None:
    program.window.close()
    until(lambda: not program.window.isVisible(), "the window to close")


if __name__ == "__main__":
    main(*sys.argv[1:])
