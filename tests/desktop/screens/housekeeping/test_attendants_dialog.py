"""Somebody is taken into the team that cleans."""

from __future__ import annotations

from core import housekeeping, people
from core.base.permissions import Role
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.housekeeping.attendants_dialog import AttendantDialog
from desktop.widgets.result_popup import Option
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.housekeeping.conftest import House


def _opened(qtbot, desk: Desk) -> AttendantDialog:
    dialog = AttendantDialog(desk, None, reading(desk.shop, people.staff))
    show(qtbot, dialog)
    return dialog


def test_without_a_name_it_stays_open(qtbot, look, house: House, desk: Desk) -> None:
    """And says at the field what is missing."""
    dialog = _opened(qtbot, desk)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.form.fields["person_id"].error


def test_a_refusal_is_told_and_nothing_is_lost(qtbot, look, house: House, desk_as, shop: Shop) -> None:
    """Who may not, is told so by core."""
    desk = desk_as(Role.TECHNICIAN)
    dialog = AttendantDialog(desk, None, [])
    show(qtbot, dialog)
    chosen = Option(desk.actor.person_id, desk.actor.name)
    dialog.form.fields["person_id"].control.set_value(chosen)
    dialog.submit()
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert dialog.isVisible()
    assert dialog.form.fields["person_id"].control.value() == desk.actor.person_id
    assert len(reading(shop, housekeeping.plan).attendants) == 2
