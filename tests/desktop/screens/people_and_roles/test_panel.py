"""One person beside the list."""

from __future__ import annotations

import pyotp
from PySide6.QtWidgets import QDialog, QPushButton

from core import people, second_factors, sessions
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.shop import Shop
from desktop.screens.people_and_roles.person_dialog import PersonDialog
from desktop.screens.people_and_roles.screen import PeopleScreen
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.people_and_roles.conftest import House, open_person


def _menu(screen: PeopleScreen) -> list[str]:
    menu = screen.panel.menu.menu()
    menu.aboutToShow.emit()
    return [entry.text() for entry in menu.actions()]


def test_what_is_to_know_about_somebody(qtbot, screen: PeopleScreen, house: House) -> None:
    """Unit, teams, role, and where he is signed in."""
    open_person(qtbot, screen, house.tom_id)
    facts = screen.panel.facts
    assert (facts.value("Part of the organisation"), facts.value("Teams")) == ("Workshop", "Night shift")
    assert facts.value("Last seen").startswith("Today")
    assert [button.accessibleName() for button in screen.panel.sessions.buttons] == ["Sign out: CMMS API · 192.168.0.7"]


def test_oneself_is_neither_reset_nor_deleted(qtbot, screen: PeopleScreen, house: House) -> None:
    """But may be changed; where one sits is marked."""
    open_person(qtbot, screen, house.ann_id)
    assert screen.panel.edit.isEnabled() and not screen.panel.password.isEnabled()
    assert not screen.panel.menu.isVisible()
    assert screen.panel.sessions.buttons == []


def test_switched_off_and_on_again(qtbot, screen: PeopleScreen, house: House, shop: Shop, told) -> None:
    """His sessions end; Undo lets him in again."""
    open_person(qtbot, screen, house.tom_id)
    assert _menu(screen)[0].startswith("Switch off")
    screen.panel.menu.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: not reading(shop, people.get, house.tom_id).is_active)
    assert reading(shop, sessions.open_of, house.tom_id) == []
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, people.get, house.tom_id).is_active)


def test_somebody_is_signed_out_from_here(qtbot, screen: PeopleScreen, house: House, shop: Shop) -> None:
    """At one place."""
    open_person(qtbot, screen, house.tom_id)
    screen.panel.sessions.buttons[0].click()
    qtbot.waitUntil(lambda: reading(shop, sessions.open_of, house.tom_id) == [])
    qtbot.waitUntil(lambda: screen.panel.sessions.buttons == [])


def test_what_somebody_did_is_in_the_log(qtbot, screen: PeopleScreen, house: House, told) -> None:
    """One step away, for who may read it."""
    open_person(qtbot, screen, house.tom_id)
    assert "What this person did" in _menu(screen)
    next(each for each in screen.panel.menu.menu().actions() if "did" in each.text()).trigger()
    assert told.places[-1] == ("audit", None, {"actor_id": house.tom_id})


def test_a_manager_leaves_administrators_alone(qtbot, look, house: House, desk_as) -> None:
    """It is said why; everybody else is his."""
    screen = PeopleScreen(desk_as(Role.MANAGER))
    show(qtbot, screen)
    open_person(qtbot, screen, house.ann_id)
    assert not screen.panel.edit.isEnabled() and not screen.panel.password.isEnabled()
    assert screen.panel.locked.isVisible() and not screen.panel.menu.isVisible()
    screen.panel.ask_change()
    assert screen.findChildren(PersonDialog) == []
    open_person(qtbot, screen, house.tom_id)
    assert screen.panel.edit.isEnabled() and screen.panel.password.isEnabled()
    assert not screen.panel.locked.isVisible()
    assert "What this person did" not in _menu(screen)


def test_somebody_deleted_elsewhere_is_gone_here(qtbot, screen: PeopleScreen, house: House, shop: Shop) -> None:
    """Without a word too many."""
    open_person(qtbot, screen, house.mia_id)
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        people.delete(tx, house.mia_id)
    qtbot.waitUntil(lambda: screen.list.table.count() == 2)
    qtbot.waitUntil(lambda: screen.panel.person is None or screen.panel.person.id != house.mia_id)


def test_a_lost_phone(qtbot, screen: PeopleScreen, house: House, shop: Shop, told) -> None:
    """Its second factor is taken away, after a question."""
    row = reading(shop, people.get, house.tom_id)
    tom = Actor(row.id, row.role, row.full_name, permissions_of(row.role), row.uuid)
    with shop.transaction(tom, Channel.CMMS) as tx:
        secret = second_factors.enrol(tx).secret
        second_factors.activate(tx, pyotp.TOTP(secret).at(tx.now))
    open_person(qtbot, screen, house.tom_id)
    qtbot.waitUntil(lambda: screen.panel.facts.value("Second factor") == "On")
    assert any("phone lost" in words for words in _menu(screen))
    next(each for each in screen.panel.menu.menu().actions() if "phone lost" in each.text()).trigger()
    question = next(each for each in screen.findChildren(QDialog) if each.isVisible())
    next(each for each in question.findChildren(QPushButton) if each.text() == "Take away").click()
    qtbot.waitUntil(lambda: not reading(shop, second_factors.is_active, house.tom_id))
    qtbot.waitUntil(lambda: screen.panel.facts.value("Second factor") == "Off")
