"""Tests of the dialog of a rule of escalation."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import escalation
from core.escalation import RuleRow
from core.rules.words import EscalationCause, Priority
from desktop.screens.settings.escalation_dialog import EscalationDialog
from tests.desktop.screens.counter import reading


def _open(qtbot, desk, row: RuleRow | None = None) -> EscalationDialog:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    dialog = EscalationDialog(desk, around, [(desk.actor.person_id, desk.actor.name)], [], row)
    dialog.around = around
    dialog.open()
    return dialog


def test_a_rule_is_added(qtbot, look, desk) -> None:
    """Given to somebody, and made more urgent."""
    dialog = _open(qtbot, desk)
    values = {
        "name": "Two hours late", "after_minutes": 120, "assignee_id": desk.actor.person_id,
        "new_priority": Priority.CRITICAL,
    }  # fmt: skip
    dialog.form.set_values(values, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: len(reading(desk.shop, escalation.rules)) == 3)
    row = reading(desk.shop, escalation.rules)[-1]
    assert (row.name, row.cause, row.after_minutes) == ("Two hours late", EscalationCause.OVERDUE, 120)
    assert (row.assignee_id, row.new_priority, row.is_active) == (desk.actor.person_id, Priority.CRITICAL, True)


def test_a_rule_is_switched_off(qtbot, look, desk) -> None:
    """Without a name it is not stored."""
    dialog = _open(qtbot, desk, reading(desk.shop, escalation.rules)[0])
    dialog.form.set_values({"name": "", "is_active": False}, clean=False)
    dialog.submit()
    assert dialog.form.fields["name"].error
    dialog.form.fields["name"].control.set_value("Late")
    dialog.submit()
    qtbot.waitUntil(lambda: not reading(desk.shop, escalation.rules)[0].is_active)
    assert reading(desk.shop, escalation.rules)[0].name == "Late"
