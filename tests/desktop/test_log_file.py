"""Tests of the log file and of errors nobody foresaw."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler

from desktop import log_file
from desktop.log_file import Unforeseen


@pytest.fixture
def _logging_as_before():
    root = logging.getLogger()
    handlers, level, hooks = list(root.handlers), root.level, (sys.excepthook, threading.excepthook)
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks
    logging.raiseExceptions = True
    qInstallMessageHandler(None)


@pytest.mark.usefixtures("_logging_as_before")
def test_the_log_lies_in_the_users_data_folder(home: Path) -> None:
    """One file, made at the first line."""
    log_file.start()
    logging.getLogger("desktop.test").info("opened")
    assert "INFO desktop.test: opened" in log_file.path().read_text("utf-8")
    assert log_file.path().is_relative_to(home)


@pytest.mark.allow_warnings
@pytest.mark.usefixtures("_logging_as_before")
def test_an_error_nobody_caught_is_written_down_and_told(qtbot, home: Path) -> None:
    """In this thread and in another; the program goes on."""
    log_file.start()
    unforeseen = Unforeseen()
    unforeseen.install()
    with qtbot.waitSignal(unforeseen.happened) as told:
        try:
            raise ZeroDivisionError("by zero")
        except ZeroDivisionError:
            sys.excepthook(*sys.exc_info())
    assert told.args == ["ZeroDivisionError: by zero"]
    with qtbot.waitSignal(unforeseen.happened) as told:
        thread = threading.Thread(target=lambda: {}["key"])
        thread.start()
        thread.join()
    assert told.args[0].startswith("KeyError")
    assert log_file.path().read_text("utf-8").count("Traceback") == 2
