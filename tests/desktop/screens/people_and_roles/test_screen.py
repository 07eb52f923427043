"""People and roles as one screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.shop import Shop
from desktop.screens.people_and_roles.matrix_model import ROLES as COLUMNS
from desktop.screens.people_and_roles.person_dialog import PersonDialog
from desktop.screens.people_and_roles.screen import PeopleScreen
from tests.desktop.screens.counter import CTRL, K, here, press
from tests.desktop.screens.people_and_roles.conftest import House, open_person


def test_by_keyboard_alone(qtbot, screen: PeopleScreen, house: House) -> None:
    """Down to a person, Enter to open, Ctrl+E to edit, Esc back; Ctrl+R to the roles and Esc back."""
    press(K.Key_Down)
    press(K.Key_Down)
    press(K.Key_Return)
    qtbot.waitUntil(lambda: screen.panel.person.id == house.tom_id)
    press(K.Key_E, CTRL)
    (dialog,) = screen.findChildren(PersonDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(K.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    QTest.keyClick(screen.list.table.view, Qt.Key.Key_R, CTRL)
    assert screen.matrix.isVisible() and here() is screen.matrix.table
    press(K.Key_Escape)
    assert screen.list.isVisible() and not screen.matrix.isVisible()


def test_the_role_of_a_person_leads_to_the_matrix(qtbot, screen: PeopleScreen, house: House) -> None:
    """With its column marked."""
    open_person(qtbot, screen, house.tom_id)
    screen.panel.rights.click()
    assert screen.matrix.isVisible()
    assert COLUMNS[screen.matrix.table.currentIndex().column() - 1] is Role.TECHNICIAN


def test_who_is_added_elsewhere_appears(qtbot, screen: PeopleScreen, house: House, shop: Shop) -> None:
    """By itself; who is looked at stays."""
    open_person(qtbot, screen, house.tom_id)
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        people.add(tx, NewPerson("Aaron", role=Role.VIEWER))
    qtbot.waitUntil(lambda: screen.list.table.count() == 4)
    assert screen.panel.person.id == house.tom_id


def test_begun_from_elsewhere(qtbot, screen: PeopleScreen, house: House) -> None:
    """A person, a role, or somebody new."""
    screen.begin(person_id=house.tom_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == house.tom_id)
    screen.begin(role="Manager")
    assert screen.matrix.isVisible()
    screen.begin(new=True)
    (dialog,) = screen.findChildren(PersonDialog)
    dialog.reject()


def test_a_small_window_shows_one_of_the_two(qtbot, screen: PeopleScreen, house: House) -> None:
    """With a way back."""
    screen.resize(700, 420)
    open_person(qtbot, screen, house.tom_id)
    assert screen.panel.isVisible() and not screen.list.isVisible() and screen.panel.back.isVisible()
    screen.panel.back.click()
    assert screen.list.isVisible()
