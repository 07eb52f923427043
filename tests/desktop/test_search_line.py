"""Tests of what the search box finds and where it leads."""

from __future__ import annotations

import pytest

from core import rooms
from core.base.events import Channel
from core.base.permissions import Role
from desktop import actions
from desktop.search_line import SearchLine, own_number
from desktop.widgets.result_popup import Option
from tests.core.workshop import furnish, open_job
from tests.desktop.test_actions import window_actions


@pytest.fixture
def line(desk) -> SearchLine:
    """The administrator's, with the window's commands."""
    return SearchLine(desk, lambda: actions.commands(desk, window_actions([])), desk.ask)


def _found(qtbot, line: SearchLine, text: str) -> list[Option]:
    answers: list[list[Option]] = []
    line.search(text, lambda options: answers.append(list(options)))
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_people_devices_and_jobs_come_in_their_groups(qtbot, desk, line: SearchLine) -> None:
    """Each with the icon of its screen, jobs by their customer's name too."""
    at = furnish(desk.shop)
    order = open_job(desk.shop, at)
    found = _found(qtbot, line, "yildiz")
    assert [(option.group, option.value.id) for option in found] == [
        ("Work orders", order.id), ("Customers", at.customer.id), ("Devices", at.device_id),
    ]  # fmt: skip


def test_staff_stand_apart_from_customers(qtbot, desk, told, line: SearchLine) -> None:
    """They are looked after among the people, not among the customers."""
    found = _found(qtbot, line, "ann@example.com")
    assert [option.group for option in found] == ["Staff"]
    line.choose(found[0])
    assert told.places == [("people_and_roles", desk.actor.person_id, {})]


def test_a_room_is_found_by_what_the_screen_calls_it(qtbot, desk, line: SearchLine) -> None:
    """Its own name is a bare number, and a list says "Room 204"."""
    with desk.shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        room = rooms.add(tx, "204", "2")
    assert [option.value.id for option in _found(qtbot, line, "room 204") if option.group == "Rooms"] == [room.id]


def test_commands_come_after_what_was_found(qtbot, desk, line: SearchLine) -> None:
    """And are run when chosen."""
    done: list[str] = []
    line = SearchLine(desk, lambda: actions.commands(desk, window_actions(done)), desk.ask)
    found = _found(qtbot, line, "dark")
    assert [option.group for option in found] == ["Commands"]
    line.choose(found[0])
    assert done == ["toggle_theme"]


def test_what_the_role_may_not_open_is_not_offered(qtbot, desk_as, told) -> None:
    """A storekeeper finds no customers."""
    desk = desk_as(Role.STOREMAN)
    furnish(desk.shop)
    line = SearchLine(desk, list, desk.ask)
    assert {option.group for option in _found(qtbot, line, "yildiz")} <= {"Devices"}


@pytest.mark.parametrize("printed", ["{}", "{}/A2", "http://192.168.1.5:8000/t/{}"])
def test_a_scanned_label_opens_its_job(qtbot, desk, told, line: SearchLine, printed: str) -> None:
    """Ticket, label of an accessory, address in a code."""
    order = open_job(desk.shop, furnish(desk.shop))
    line.scan(printed.format(order.number))
    qtbot.waitUntil(lambda: bool(told.places))
    assert told.places == [("work_order", order.id, {})]


def test_a_scanned_serial_opens_its_device(qtbot, desk, told, line: SearchLine) -> None:
    """The maker's own barcode."""
    at = furnish(desk.shop)
    line.scan("SN123456789")
    qtbot.waitUntil(lambda: bool(told.places))
    assert told.places == [("asset", at.device_id, {})]


def test_a_code_that_leads_nowhere_is_shown(qtbot, desk, told, line: SearchLine) -> None:
    """It can be read and corrected."""
    with qtbot.waitSignal(line.not_found) as shown:
        line.scan("4006381333931")
    assert shown.args == ["4006381333931"]
    assert not told.places


def test_own_codes_are_told_from_others() -> None:
    """Only they are taken out of a text that is being written."""
    assert own_number("wo0152") == "WO0152"
    assert [own_number(code) for code in ("SN123456789", "4006381333931", "WO", "hello")] == ["", "", "", ""]


def test_a_search_that_core_refuses_leaves_the_commands(qtbot, desk, line: SearchLine, monkeypatch) -> None:
    """The box stays of use while the database is away."""
    from core import search
    from core.base.errors import Unavailable

    def refuse(*_: object) -> None:
        raise Unavailable("The database server cannot be reached")

    monkeypatch.setattr(search, "find", refuse)
    assert [option.group for option in _found(qtbot, line, "dark")] == ["Commands"]
