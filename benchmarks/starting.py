"""From starting a process to the first painted window: the desktop beside a bare widget."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

_WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

class Watch(QObject):
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.Paint and isinstance(target, QWidget) and target.isWindow():
            print(time.time() - float(sys.argv[1]), flush=True)
            os._exit(0)
        return False

app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
"""
BARE = _WATCH + "window = QWidget()\nwindow.show()\napp.exec()\n"
DESKTOP = _WATCH + "from desktop.app import run\nrun(['--database', sys.argv[2]])\n"


def first_paint_ms(program: str, url: str, runs: int = 7) -> float:
    """The median over several starts, after one that warms the disk."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    taken = []
    for _ in range(runs + 1):
        command = [sys.executable, "-c", program, str(time.time()), url]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        taken.append(float(done.stdout.split()[-1]) * 1000)
    return statistics.median(taken[1:])
