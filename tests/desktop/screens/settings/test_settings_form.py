"""Tests of a page of the shop's settings."""

from __future__ import annotations

import pytest

from core import settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.settings.settings_form import SettingsFormPage
from desktop.widgets.inputs import TextInput


@pytest.fixture
def page(qtbot, desk) -> SettingsFormPage:
    """Of three settings."""
    page = SettingsFormPage(desk, "Shop", "")
    for key in ("name", "website", "email"):
        page.form.add(key, key, TextInput(), required=key == "name")
    page.begin()
    qtbot.addWidget(page)
    page.show()
    return page


def _elsewhere(desk, **changes: object) -> None:
    with desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        settings.change(tx, **changes)


def _stored(desk) -> settings.ShopSettings:
    with desk.shop.reading() as tx:
        return settings.read(tx)


def test_only_what_was_changed_is_stored(qtbot, desk, told, page: SettingsFormPage) -> None:
    """The button wakes with the first letter and sleeps again afterwards."""
    assert not page.save.isEnabled()
    page.form.set_values({"website": "example.com"}, clean=False)
    assert page.is_dirty and page.save.isEnabled()
    then: list[int] = []
    page.store(lambda: then.append(1))
    qtbot.waitUntil(lambda: then == [1])
    assert _stored(desk).website == "example.com"
    assert desk.settings.website == "example.com"
    assert not page.is_dirty
    assert told.notices[-1][0] == "Settings saved"


def test_what_others_change_appears(qtbot, desk, page: SettingsFormPage) -> None:
    """As long as nothing is being typed."""
    _elsewhere(desk, website="elsewhere.example")
    qtbot.waitUntil(lambda: page.form.values()["website"] == "elsewhere.example")


def test_changes_to_different_settings_go_together(qtbot, desk, page: SettingsFormPage) -> None:
    """Nobody is asked."""
    page.form.set_values({"name": "Mine"}, clean=False)
    _elsewhere(desk, website="theirs.example")
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    assert (_stored(desk).name, _stored(desk).website) == ("Mine", "theirs.example")


def test_the_same_setting_changed_twice_is_asked_about(qtbot, desk, page: SettingsFormPage) -> None:
    """Both values are seen; saving again is the answer."""
    page.form.set_values({"name": "Mine"}, clean=False)
    _elsewhere(desk, name="Theirs")
    page.store()
    qtbot.waitUntil(lambda: "Theirs" in page.form.fields["name"].error)
    assert _stored(desk).name == "Theirs"
    assert page.form.values()["name"] == "Mine"
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    assert _stored(desk).name == "Mine"


def test_what_core_refuses_is_said_at_its_field(qtbot, desk, page: SettingsFormPage) -> None:
    """What was typed stays."""
    page.form.set_values({"email": "nonsense"}, clean=False)
    page.store()
    qtbot.waitUntil(lambda: bool(page.form.fields["email"].error))
    assert page.form.values()["email"] == "nonsense"
    assert _stored(desk).email == ""


def test_changes_can_be_discarded(page: SettingsFormPage) -> None:
    """With one press."""
    page.form.set_values({"name": ""}, clean=False)
    page.store()
    assert page.form.fields["name"].error
    page.undo.click()
    assert page.form.values()["name"] == "Corner Repairs"
    assert not page.is_dirty
