"""Starts the desktop: reads the command line, dresses the application, shows the first window."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

from core.base.places import chosen_url
from desktop import log_file
from desktop.brand import NAME, window_icon
from desktop.languages import Speech
from desktop.look.theme import MODES, STYLE, STYLED, Look
from desktop.preferences import Preferences, apply_text_size
from desktop.program import Program
from desktop.widgets.focus_ring import FocusRing


def run(argv: Sequence[str] | None = None, painted: Callable[[], object] | None = None) -> int:
    """Runs the desktop until its window is closed; the process's exit code. `painted`: when the first window stands."""
    options = _options(argv)
    preferences = Preferences()
    apply_text_size(preferences)
    app = QApplication.instance() or _application()
    program = start(app, preferences, options, painted)
    code = app.exec()
    program.deleteLater()
    return code


def _application() -> QApplication:
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setProperty(STYLED, STYLE)
    return app


def start(
    app: QApplication, preferences: Preferences, options: argparse.Namespace,
    painted: Callable[[], object] | None = None,
) -> Program:  # fmt: skip
    """Everything up to the first window."""
    app.setApplicationName("frontbench")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("frontbench")
    app.setQuitOnLastWindowClosed(False)  # closing takes a while: the program ends when all is stored
    unforeseen = log_file.Unforeseen(app)
    unforeseen.install()
    speech = Speech(app)
    speech.speak(options.language or preferences.language)
    look = Look(app, options.theme or preferences.theme)
    FocusRing(app)
    program = Program(app, chosen_url(options.database), preferences, look, speech, unforeseen)
    program.ended.connect(app.quit)
    if painted is not None:
        program.window.painted.connect(painted)
    program.window.painted.connect(lambda: _when_painted(app))
    program.start()
    return program


def _when_painted(app: QApplication) -> None:
    """What the first window need not wait for."""
    gc.freeze()  # what is loaded by now stays, and need not be looked through again
    gc.enable()
    log_file.start()
    app.setWindowIcon(window_icon())


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="frontbench", description="The desk of a repair shop, a hotel, a property.")
    parser.add_argument("--database", metavar="URL", help="an SQLAlchemy URL; else FRONTBENCH_DATABASE_URL, else yours")
    parser.add_argument("--language", metavar="CODE", default=os.environ.get("FRONTBENCH_LANGUAGE", ""))
    parser.add_argument("--theme", choices=MODES)
    return parser.parse_args(argv)
