"""From starting a process to the first painted window: the desktop beside a bare widget, taken in turns."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import NamedTuple

_REPORT = """
import os, sys, time

began = float(sys.argv[1])

def report(*_):
    print(time.time() - began, flush=True)
    os._exit(0)
"""
# Each tells when the turn that painted its window is over. A filter over all events would make PySide look up every
# private class of Qt that it meets, which a bare widget has none of and a window many.
BARE = (
    _REPORT
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, report)

app = QApplication(sys.argv[:1])
window = Window()
window.show()
app.exec()
"""
)
DESKTOP = (
    _REPORT
    + """
from desktop.__main__ import main

sys.argv = ["frontbench", "--database", sys.argv[2]]
main(report)
"""
)


class Starts(NamedTuple):
    """Medians, in milliseconds; the ratio is that of starts one after the other."""

    desktop_ms: float
    bare_ms: float
    ratio: float


def compare(url: str, runs: int = 15) -> Starts:
    """Several starts of both by turns, after one of each that warms the disk."""
    both = [(_first_paint_ms(DESKTOP, url), _first_paint_ms(BARE, url)) for _ in range(runs + 1)][1:]
    desktop, bare = zip(*both, strict=True)
    ratios = [desktop_ms / bare_ms for desktop_ms, bare_ms in both]
    return Starts(statistics.median(desktop), statistics.median(bare), statistics.median(ratios))


def _first_paint_ms(program: str, url: str) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-c", program, str(time.time()), url]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout.split()[-1]) * 1000
