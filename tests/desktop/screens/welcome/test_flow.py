"""Tests of the way from the first page to a shop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from core import passwords
from core.base.errors import StorageFull
from core.shop import open_shop
from desktop.errands import Errands
from desktop.main_window import MainWindow
from desktop.preferences import Preferences
from desktop.screens.welcome.choice_page import ChoicePage
from desktop.screens.welcome.flow import WelcomeFlow
from desktop.screens.welcome.wizard_page import WizardPage
from desktop.state_page import StatePage
from tests.desktop.program import LONG_MS, press
from tests.desktop.screens.welcome.test_wizard_page import PERSON, SHOP


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where nothing is yet."""
    return f"sqlite:///{tmp_path / 'shop.db'}"


@pytest.fixture
def flow(qtbot, surroundings, url: str, monkeypatch) -> Iterator[WelcomeFlow]:
    """At its first page."""
    monkeypatch.setattr(passwords, "COST", 4)
    window, errands = MainWindow(Preferences()), Errands("test")
    qtbot.addWidget(window, before_close_func=lambda w: setattr(w, "_may_close", True))
    flow = WelcomeFlow(window, surroundings, errands, url, "somewhere")
    flow.begin()
    window.show()
    yield flow
    errands.close()


def _fill(flow: WelcomeFlow, **changes: str) -> WizardPage:
    page = flow.set_up()
    page.shop.set_values({**SHOP, "with_catalogue": False}, clean=False)
    page.go_on()
    page.person.set_values({**PERSON, **changes}, clean=False)
    return page


def test_a_shop_of_ones_own(qtbot, flow: WelcomeFlow, url: str) -> None:
    """It ends with the login that was typed."""
    page = _fill(flow)
    with qtbot.waitSignal(flow.made, timeout=LONG_MS) as made:
        page.go_on()
    assert made.args == ["ayse@example.com", "blue-bench-1"]
    open_shop(url).close()


def test_what_is_refused_comes_back_to_its_field_with_everything_typed(qtbot, flow: WelcomeFlow) -> None:
    """Corrected, it goes on."""
    page = _fill(flow, email="nonsense")
    page.go_on()
    qtbot.waitUntil(lambda: bool(page.person.fields["email"].error), timeout=LONG_MS)
    assert flow._window.page is page
    assert page.person.values()["full_name"] == "Ayşe Yıldız"
    page.person.set_values({"email": "ayse@example.com"}, clean=False)
    with qtbot.waitSignal(flow.made, timeout=LONG_MS):
        page.go_on()


def test_a_full_disk_is_said_and_can_be_tried_again(qtbot, flow: WelcomeFlow, monkeypatch) -> None:
    """Nothing typed is lost on the way."""
    from desktop.screens.welcome import making

    def full(*_: object) -> None:
        raise StorageFull("The disk is full: nothing was stored")

    monkeypatch.setattr(making, "make_shop", full)
    page = _fill(flow)
    page.go_on()
    qtbot.waitUntil(lambda: isinstance(flow._window.page, StatePage) and not flow._waiting, timeout=LONG_MS)
    assert "disk is full" in flow._window.page.text.text()
    press(qtbot, flow._window.page, "Back")
    assert flow._window.page is page


def test_the_sample_shop_in_one_click(qtbot, flow: WelcomeFlow, url: str, monkeypatch) -> None:
    """It tells its login, and says how far it is meanwhile."""
    shares: list[float] = []
    flow._progressed.connect(shares.append)
    flow.begin().sample.click()
    qtbot.waitUntil(lambda: "ready" in flow._window.page.accessibleName(), timeout=100_000)
    page = flow._window.page
    assert page.facts.value("E-mail") == "sample@example.com"
    password = page.facts.value("Password")
    press(qtbot, page, "Copy the password")
    assert QGuiApplication.clipboard().text() == password
    with qtbot.waitSignal(flow.made) as made:
        press(qtbot, page, "Sign in now")
    assert made.args == ["sample@example.com", password]
    assert shares and shares[-1] == 1.0


def test_another_language_keeps_what_was_typed(flow: WelcomeFlow) -> None:
    """The page is made anew."""
    page = _fill(flow)
    flow.rebuild()
    again = flow._window.page
    assert again is not page and isinstance(again, WizardPage)
    assert again.stack.currentIndex() == 1
    assert again.person.values()["full_name"] == "Ayşe Yıldız"
    again.left.emit()
    assert isinstance(flow._window.page, ChoicePage)


def test_who_goes_back_to_the_beginning_finds_what_was_typed(flow: WelcomeFlow) -> None:
    """Esc on the first form is pressed quickly."""
    page = _fill(flow)
    page.go_back()
    page.go_back()
    assert isinstance(flow._window.page, ChoicePage)
    again = flow.set_up()
    assert again is not page and again.stack.currentIndex() == 0
    assert again.shop.values() == page.shop.values()
    assert again.person.values()["full_name"] == "Ayşe Yıldız"


def test_papers_follow_the_language_of_the_wizard_until_one_is_chosen(flow: WelcomeFlow) -> None:
    """Who switches to German wants German tickets; who has chosen another language for them keeps it."""
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en_GB"))
        flow.set_up()
        QLocale.setDefault(QLocale("de_DE"))
        flow.rebuild()
        assert flow._window.page.shop.values()["language"] == "de"
        flow._window.page.shop.set_values({"language": "en"}, clean=False)
        flow.rebuild()
        assert flow._window.page.shop.values()["language"] == "en"
    finally:
        QLocale.setDefault(before)
