"""The one log file, and what becomes of an error nobody foresaw: it is written down, told, and work goes on."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from core.base.places import data_folder

LARGEST_BYTES = 2 * 2**20
_log = logging.getLogger("desktop")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}  # fmt: skip


def path() -> Path:
    """Where the log lies."""
    return data_folder() / "frontbench.log"


def start() -> None:
    """Sends the log to the file; where that cannot be written, to stderr. Loads slowly: not before the first window."""
    from logging.handlers import RotatingFileHandler

    handler: logging.Handler
    try:
        path().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path(), maxBytes=LARGEST_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.raiseExceptions = False  # a full disk must not break the program over its log


class Unforeseen(QObject):
    """Catches what no one caught, in every thread; `happened` is told in the GUI thread."""

    happened = Signal(str)

    def install(self) -> None:
        """Takes Python's and Qt's hooks."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(_on_qt_message)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("nobody caught this", exc_info=(kind, error, trace))
        self.happened.emit(f"{kind.__name__}: {error}")


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", text)
