"""Tests of someone who works here."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget

from core import auth, org_units, people, technicians
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson, PersonRow
from desktop.screens.people_and_roles.person_dialog import PersonDialog


@pytest.fixture
def parent(qtbot) -> Iterator[QWidget]:
    """What the dialog stands over."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    yield parent


@pytest.fixture
def tom(shop) -> PersonRow:
    """A technician."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return people.add(tx, NewPerson("Tom Bench", "+49 30 7654321", "tom@example.com", role=Role.TECHNICIAN))


def test_somebody_new_can_sign_in(qtbot, desk, told, parent: QWidget) -> None:
    """With the role that was given and a password that is handed over."""
    handed: list[tuple[str, str]] = []
    dialog = PersonDialog(desk, parent, added=lambda person, secret: handed.append((person.full_name, secret)))
    dialog.open()
    assert dialog.form.values()["role"] is Role.TECHNICIAN
    dialog.form.set_values({"full_name": "Mia Boss", "email": "mia@example.com", "role": Role.MANAGER}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(handed))
    ((name, secret),) = handed
    actor, _ = auth.sign_in(desk.shop, "email", "mia@example.com", secret, channel=Channel.DESKTOP, address="desk")
    assert (name, actor.role) == ("Mia Boss", Role.MANAGER)


def test_somebody_who_never_signs_in_gets_no_password(qtbot, desk, parent: QWidget) -> None:
    """An attendant whose rooms are shared out by others; neither phone nor e-mail is needed."""
    handed: list[str] = []
    dialog = PersonDialog(desk, parent, added=lambda _, secret: handed.append(secret))
    dialog.open()
    dialog.form.set_values({"full_name": "Oksana", "is_active": False}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: handed == [""])
    with desk.shop.reading() as tx:
        (oksana,) = [row for row in people.staff(tx) if row.full_name == "Oksana"]
    assert oksana.is_active and not oksana.can_log_in


def test_what_somebody_is_able_to_do_is_kept(qtbot, desk, told, parent: QWidget, tom: PersonRow) -> None:
    """With what an hour of his costs; dispatch and the office's programs read it."""
    dialog = PersonDialog(desk, parent, tom)
    dialog.open()
    given = {"skills": ["Plumbing", "HVAC"], "hourly_rate": Decimal("45.00"), "working_hours": "Mo 8-12"}
    dialog.form.set_values(given, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["working_hours"].error))
    dialog.form.set_values({"working_hours": "Mo-Di 8:00-12:00"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    with desk.shop.reading(SYSTEM) as tx:
        known = technicians.get(tx, tom.id)
    assert known.working_hours == "Mo-Tu 08:00-12:00"
    assert (known.skills, known.hourly_rate) == (["Plumbing", "HVAC"], Decimal("45.00"))


def test_somebody_moves_to_another_part_of_the_house(qtbot, desk, told, parent: QWidget, tom: PersonRow) -> None:
    """The parts are those of the organisation; None takes him out."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        unit = org_units.add(tx, "Workshop")
        people.change(tx, tom.id, {"org_unit_id": unit.id})
        tom = people.get(tx, tom.id)
        other = org_units.add(tx, "Reception")
    dialog = PersonDialog(desk, parent, tom)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.unit.value() == unit.id)
    assert not dialog.form.is_dirty
    dialog.unit.set_value(other.id)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    with desk.shop.reading() as tx:
        assert people.get(tx, tom.id).org_unit_id == other.id


def test_without_phone_or_email_nobody_could_sign_in(desk, parent: QWidget) -> None:
    """It is said before anything is stored."""
    dialog = PersonDialog(desk, parent)
    dialog.open()
    dialog.form.set_values({"full_name": "Mia Boss"}, clean=False)
    dialog.submit()
    assert dialog.form.fields["email"].error
    assert dialog.yes.isEnabled()


def test_only_what_was_changed_is_written(qtbot, desk, told, parent: QWidget, tom: PersonRow) -> None:
    """What another desk changed meanwhile stays."""
    dialog = PersonDialog(desk, parent, tom)
    dialog.open()
    with desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        people.change(tx, tom.id, {"phone": "+49 30 1111111"})
    dialog.form.set_values({"role": Role.SUPERVISOR}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    with desk.shop.reading() as tx:
        after = people.get(tx, tom.id)
    assert after.role is Role.SUPERVISOR and after.phone.endswith("1111111")


def test_a_clash_is_said_and_nothing_is_lost(qtbot, desk, parent: QWidget, tom: PersonRow) -> None:
    """The same field changed twice."""
    dialog = PersonDialog(desk, parent, tom)
    dialog.open()
    with desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        people.change(tx, tom.id, {"full_name": "Thomas Bench"})
    dialog.form.set_values({"full_name": "Tommy Bench"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: "changed meanwhile" in dialog.form.notice.text)
    assert dialog.form.values()["full_name"] == "Tommy Bench"


def test_nobody_takes_his_own_rights(qtbot, desk, parent: QWidget) -> None:
    """Core refuses it; the fields do not pretend."""
    with desk.shop.reading() as tx:
        ann = people.get(tx, desk.actor.person_id)
    dialog = PersonDialog(desk, parent, ann)
    dialog.open()
    assert not dialog.form.fields["role"].isEnabled()
    assert not dialog.form.fields["is_active"].isEnabled()


def test_a_manager_makes_no_administrators(qtbot, desk_as, parent: QWidget) -> None:
    """The role is not on offer."""
    dialog = PersonDialog(desk_as(Role.MANAGER), parent)
    assert Role.ADMIN not in dialog.role._values
