"""What every test of the desktop stands on: no screen needed, no dialog that waits for a hand that never comes."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from desktop.look.theme import Look

BLOCKING = [
    (QDialog, "exec"), (QMenu, "exec"),
    *[(QMessageBox, name) for name in ("information", "question", "warning", "critical", "about")],
    *[(QInputDialog, name) for name in ("getText", "getItem", "getInt", "getDouble", "getMultiLineText")],
    *[(QFileDialog, name) for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName")],
]  # fmt: skip


@pytest.fixture(autouse=True)
def nothing_waits(monkeypatch):
    """A call that would wait for the user raises instead of hanging the run."""

    def refuse(*_arguments, **_named):
        raise AssertionError("a modal call would wait for ever")

    for owner, name in BLOCKING:
        monkeypatch.setattr(owner, name, refuse)


@pytest.fixture
def look(qapp):
    """The application dressed in the light theme."""
    existing = qapp.findChild(Look)
    look = existing or Look(qapp, "light")
    look.set_mode("light")
    yield look
    look.set_mode("light")
