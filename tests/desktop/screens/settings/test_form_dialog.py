"""Tests of a question with a form in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.base.errors import Conflict, Forbidden
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import TextInput


class _Dialog(FormDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Add a brand")
        self.stored: list[dict[str, object]] = []
        self.form.add("name", "Name", TextInput(), required=True)

    def store(self) -> None:
        self.stored.append(self.form.values())


@pytest.fixture
def dialog(qtbot) -> Iterator[_Dialog]:
    """Open."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = _Dialog(parent)
    dialog.open()
    yield dialog


def test_nothing_missing_is_stored_once(dialog: _Dialog) -> None:
    """A second press while it is stored does nothing."""
    dialog.submit()
    assert dialog.form.fields["name"].error
    dialog.form.set_values({"name": "Dell"}, clean=False)
    dialog.submit()
    dialog.submit()
    assert dialog.stored == [{"name": "Dell"}]


def test_what_is_refused_can_be_corrected(dialog: _Dialog) -> None:
    """At its field, or above all."""
    dialog.form.set_values({"name": "Dell"}, clean=False)
    dialog.submit()
    dialog.refuse(Conflict("Brand already exists", "name"))
    assert dialog.form.fields["name"].error == "Brand already exists"
    dialog.submit()
    dialog.refuse(Forbidden("Nobody can delete himself"))
    assert dialog.form.notice.text == "Nobody can delete himself"
    assert len(dialog.stored) == 2


def test_what_is_left_while_it_is_stored_comes_back_when_it_is_refused(qtbot, dialog: _Dialog) -> None:
    """With what was typed; then Esc closes it as ever."""
    dialog.form.set_values({"name": "Dell"}, clean=False)
    dialog.submit()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and isValid(dialog)
    dialog.refuse(Conflict("Brand already exists", "name"))
    assert dialog.isVisible() and dialog.form.fields["name"].error == "Brand already exists"
    assert dialog.form.values() == {"name": "Dell"}
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_what_is_left_while_it_is_stored_goes_when_it_is(qtbot, dialog: _Dialog) -> None:
    """Whoever asked is told, as if nobody had been in a hurry."""
    dialog.form.set_values({"name": "Dell"}, clean=False)
    dialog.submit()
    dialog.reject()
    told: list[str] = []
    dialog.accepted.connect(lambda: told.append("accepted"))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert told == ["accepted"]


def test_keys_save_and_leave(qtbot, dialog: _Dialog) -> None:
    """Ctrl+Enter and Esc, from within a field."""
    line = dialog.form.fields["name"].control
    line.setText("Dell")
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.stored
    dialog.refuse(Forbidden("Nobody can delete himself"))
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
