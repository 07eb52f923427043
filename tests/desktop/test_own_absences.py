"""One's own absences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import schedule
from core.base.permissions import SYSTEM
from desktop.own_absences import OwnAbsences
from desktop.screens.people_and_roles.absence_rows import AbsenceDialog


def test_they_are_added_and_taken_back(qtbot, desk, told) -> None:
    """By everybody who works on jobs; nobody else's are seen."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = OwnAbsences(desk, parent)
    dialog.open()
    dialog.add.click()
    form = dialog.findChild(AbsenceDialog)
    form.submit()
    qtbot.waitUntil(lambda: len(dialog.rows.buttons) == 1)
    with desk.shop.reading(SYSTEM) as tx:
        (row,) = schedule.absences_between(tx)
    assert row.person_id == desk.actor.person_id
    dialog.rows.buttons[0].click()
    qtbot.waitUntil(lambda: dialog.rows.buttons == [])
    with desk.shop.reading(SYSTEM) as tx:
        assert schedule.absences_between(tx) == []
    dialog.reject()
