"""What is done with people."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton

from core import auth, people
from core.base.events import Channel
from core.base.permissions import Role
from core.shop import Shop
from desktop.printing.window import PaperWindow
from desktop.screens.people_and_roles.password_dialog import PasswordDialog
from desktop.screens.people_and_roles.person_dialog import PersonDialog
from desktop.screens.people_and_roles.screen import PeopleScreen
from desktop.widgets.secret_once import SecretOnce
from tests.desktop.screens.counter import reading
from tests.desktop.screens.people_and_roles.conftest import House, open_person


def test_somebody_new_gets_a_password_that_is_shown_once(qtbot, screen: PeopleScreen, shop: Shop) -> None:
    """Copied from there, it lets him in; he is asked for one of his own."""
    screen.new()
    (dialog,) = screen.findChildren(PersonDialog)
    dialog.form.set_values({"full_name": "Tina", "email": "tina@example.com", "role": Role.STOREMAN}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(screen.findChildren(SecretOnce)))
    (shown,) = screen.findChildren(SecretOnce)
    assert shown.lines["Signs in as"].line.text() == "tina@example.com"
    shown.copy.click()
    secret = QGuiApplication.clipboard().text()
    shown.done_button.click()
    actor, _ = auth.sign_in(shop, "email", "tina@example.com", secret, channel=Channel.DESKTOP, address="desk")
    assert actor.role is Role.STOREMAN
    assert reading(shop, people.get, actor.person_id).has_temporary_password


def test_the_password_is_printed(qtbot, screen: PeopleScreen, house: House, shop: Shop) -> None:
    """On a slip that stands in no database."""
    shown = screen.panel.actions.show_secret(reading(shop, people.get, house.tom_id), "abcd-efgh")
    shown.print.click()
    qtbot.waitUntil(lambda: any(isinstance(each, PaperWindow) for each in QGuiApplication.instance().topLevelWidgets()))
    window = next(each for each in QGuiApplication.instance().topLevelWidgets() if isinstance(each, PaperWindow))
    qtbot.waitUntil(lambda: bool(window.preview.pages))
    window.reject()
    shown.done_button.click()


def test_a_forgotten_password_is_replaced(qtbot, screen: PeopleScreen, house: House, shop: Shop) -> None:
    """Nothing typed is something made up."""
    open_person(qtbot, screen, house.tom_id)
    screen.panel.password.click()
    (dialog,) = screen.findChildren(PasswordDialog)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(screen.findChildren(SecretOnce)))
    (shown,) = screen.findChildren(SecretOnce)
    secret = shown.lines["One-time password"].line.text()
    shown.copy.click()
    shown.done_button.click()
    actor, _ = auth.sign_in(shop, "email", "tom@example.com", secret, channel=Channel.DESKTOP, address="desk")
    assert actor.person_id == house.tom_id


def test_deleting_asks_and_can_be_taken_back(qtbot, screen: PeopleScreen, house: House, shop: Shop, told) -> None:
    """The person leaves the list, and comes back."""
    screen.panel.actions.ask_delete(reading(shop, people.get, house.tom_id))
    question = next(each for each in screen.findChildren(QDialog) if each.isVisible())
    next(each for each in question.findChildren(QPushButton) if each.text() == "Delete person").click()
    qtbot.waitUntil(lambda: screen.list.table.count() == 2)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: screen.list.table.count() == 3)
