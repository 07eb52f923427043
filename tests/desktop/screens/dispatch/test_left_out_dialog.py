"""Why jobs stay without anybody."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from core.dispatch import LeftOut
from desktop.screens.dispatch.left_out_dialog import LeftOutDialog


def test_what_keeps_each_technician_is_said(qtbot, look, day, office) -> None:
    """The job opens from there."""
    window, opened = QWidget(), []
    qtbot.addWidget(window)
    nobody = LeftOut(0, "WO9", "Moon", None, ())
    dialog = LeftOutDialog(window, [*day.left_out, nobody], opened.append)
    dialog.open()
    said = "\n".join(each.text() for each in dialog.findChildren(QLabel))
    assert "Ayşe Yıldız: Off hours" in said and "Tom Bench: Off hours" in said and "Nobody is there" in said
    next(each for each in dialog.findChildren(QPushButton) if "Night watch" in each.text()).click()
    assert opened == [office.jobs["Night watch"]]
