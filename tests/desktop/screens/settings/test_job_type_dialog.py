"""Tests of the dialog of a job type."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import job_types, teams
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.job_types import JobTypeRow
from core.rules.words import Priority
from desktop.screens.settings.job_type_dialog import JobTypeDialog
from tests.desktop.screens.counter import reading


def _open(qtbot, desk, row: JobTypeRow | None = None, team=None) -> JobTypeDialog:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    dialog = JobTypeDialog(desk, around, [(team.id, team.name)] if team else [], row)
    dialog.around = around
    dialog.open()
    return dialog


def test_a_type_of_the_house_is_added(qtbot, look, desk) -> None:
    """With its team and urgency."""
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        team = teams.add(tx, "Night shift")
    dialog = _open(qtbot, desk, team=team)
    values = {"name": "Turn-down", "blocks_room": True, "default_team_id": team.id, "default_priority": Priority.HIGH}
    dialog.form.set_values(values, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: any(row.name == "Turn-down" for row in reading(desk.shop, job_types.all_)))
    row = reading(desk.shop, job_types.require, "Turn-down")
    assert (row.needs_room, row.blocks_room, row.default_team_id, row.default_priority) == (
        True, True, team.id, Priority.HIGH,
    )  # fmt: skip


def test_one_of_the_program_keeps_its_name(qtbot, look, desk) -> None:
    """What it asks for is the house's own affair."""
    row = reading(desk.shop, job_types.require, "Technician Request")
    dialog = _open(qtbot, desk, row)
    assert not dialog.form.fields["name"].isEnabled()
    dialog.form.set_values({"needs_photo": not row.needs_photo}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: reading(desk.shop, job_types.require, row.name).needs_photo is not row.needs_photo)


def test_a_name_that_is_taken_is_refused_at_its_field(qtbot, look, desk) -> None:
    """What was typed stays."""
    dialog = _open(qtbot, desk)
    dialog.form.set_values({"name": "cleaning"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["name"].error))
    assert dialog.isVisible()
