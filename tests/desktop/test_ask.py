"""Tests of the seam between screens and core."""

from __future__ import annotations

import pytest

from core import files, people, settings
from core.base.errors import Conflict, Invalid, NotFound, Refused
from core.base.permissions import Role
from desktop.ask import in_words


def test_a_reading_operation_gives_plain_data(qtbot, desk) -> None:
    """The operation gets a transaction and the arguments, the screen gets what it returns."""
    found: list[list[people.PersonRow]] = []
    desk.ask.read(people.staff, owner=desk.ask, done=found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert [person.full_name for person in found[0]] == ["Ann Clerk"]


def test_a_writing_operation_is_stored_in_the_name_of_who_sits_there(qtbot, desk) -> None:
    """When `done` is called, the change is in the database."""
    changed: list[settings.ShopSettings] = []
    desk.ask.write(settings.change, owner=desk.ask, done=changed.append, name="Corner Café")
    qtbot.waitUntil(lambda: bool(changed))
    with desk.shop.reading() as tx:
        assert settings.read(tx).name == "Corner Café"


def test_what_the_role_may_not_do_is_refused(qtbot, desk_as) -> None:
    """The permission is checked in core, whatever the screen shows; the window is told."""
    technician = desk_as(Role.TECHNICIAN)
    with qtbot.waitSignal(technician.ask.refused) as told:
        technician.ask.write(settings.change, owner=technician.ask, done=lambda _: None, name="Mine")
    assert told.args[0].template == "{role} may not do this ({permission})"


def test_busy_is_told_once_from_first_to_last(qtbot, desk) -> None:
    """However much is under way, it begins once and ends once."""
    told: list[bool] = []
    desk.ask.busy_changed.connect(told.append)
    for _ in range(3):
        desk.ask.read(people.staff, owner=desk.ask, done=lambda _: None)
    qtbot.waitUntil(lambda: told[-1:] == [False])
    assert told == [True, False]


def test_an_operation_in_steps_opens_its_own_transactions(qtbot, desk) -> None:
    """In the name of who sits there, after what was written before."""
    found: list[files.FileRow] = []
    desk.ask.write_in_steps(
        files.take_in, desk.shop.store, None, None, "a.txt", b"text", owner=desk.ask, done=found.append
    )
    assert desk.ask.writes_under_way == 1
    qtbot.waitUntil(lambda: bool(found))
    assert (found[0].name, found[0].added_by_id) == ("a.txt", desk.actor.person_id)


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (NotFound("Device"), "Device not found"),
        (Conflict("{number} is taken", "number", number="WO{1}"), "WO{1} is taken"),
        (Invalid("phone", "This field is required"), "This field is required"),
        (Refused("A plain {brace stays"), "A plain {brace stays"),
    ],
)
def test_a_refusal_is_said_in_words(qapp, refusal, words) -> None:
    """The sentence is translated first and filled in afterwards."""
    assert in_words(refusal) == words
