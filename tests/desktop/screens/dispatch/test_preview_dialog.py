"""All of a plan before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.base.errors import Conflict
from desktop.screens.dispatch.preview_dialog import PreviewDialog


def test_lines_are_left_out_and_a_refusal_is_shown(qtbot, look, advice) -> None:
    """Without a line nothing is done."""
    window, done = QWidget(), []
    qtbot.addWidget(window)
    given = [advice("Lock"), advice("Heating")]
    dialog = PreviewDialog(window, "Plan", "", given, lambda each: "09:00", lambda *args: done.append(args))
    dialog.open()
    assert dialog.chosen() == given and "2" in dialog.yes.text()
    dialog.lines[0][0].set_value(False)
    dialog.yes.click()
    chosen, _, failed = done[0]
    assert chosen == given[1:] and not dialog.yes.isEnabled()
    failed(Conflict("The suggestion is out of date: look again"))
    assert "out of date" in dialog.notice.text and dialog.yes.isEnabled()
    dialog.lines[1][0].set_value(False)
    assert not dialog.yes.isEnabled()
    assert "09:00" in dialog.lines[1][0].accessibleName() and "%" in dialog.lines[1][0].accessibleName()
    dialog.reject()
