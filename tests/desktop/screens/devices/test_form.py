"""A device as a form."""

from __future__ import annotations

from core import assets
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.widgets.conflict_dialog import ConflictDialog
from tests.desktop.screens.counter import reading


def _edit(qtbot, screen, asset_id):
    screen.open_record(asset_id)
    qtbot.waitUntil(lambda: screen.panel.passport.device.id == asset_id)
    screen.edit(screen.panel.passport)
    qtbot.waitUntil(lambda: screen.form.kind.text() != "" and screen.form.owner.text() != "")
    return screen.form


def test_a_device_moves_to_another_owner(qtbot, shop, counter, screen):
    """Nothing else of it changes."""
    before = reading(shop, assets.get, counter.macbook_id)
    page = _edit(qtbot, screen, counter.macbook_id)
    assert (page.owner.text(), page.model.text()) == ("Ayşe Yıldız", "MacBook Air M2")
    assert not page.form.is_dirty
    page.owner.set_value(counter.wang_id)
    page.save()
    qtbot.waitUntil(lambda: screen.form is None)
    after = reading(shop, assets.get, counter.macbook_id)
    assert after.owner_id == counter.wang_id
    assert (after.name, after.model_id, after.serial_number) == (before.name, before.model_id, before.serial_number)


def test_models_follow_type_and_brand(qtbot, counter, screen):
    """A Samsung is not offered as an Apple."""
    page = _edit(qtbot, screen, counter.macbook_id)
    page.brand.set_value(None)
    assert page.model.name_of(page.model.value()) == ""


def test_a_model_needs_its_type_and_brand(qtbot, counter, screen):
    """It says so at the field that is missing."""
    screen.new(owner_id=counter.ayse_id)
    screen.form.model.add_asked.emit("Whatever 3")
    assert screen.form.form.fields["brand_id"].error


def test_where_two_changed_the_same_field_it_asks_which_counts(qtbot, shop, counter, screen):
    """Theirs is chosen at first."""
    page = _edit(qtbot, screen, counter.macbook_id)
    page.form.fields["colour"].control.set_value("Midnight")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        assets.change(tx, counter.macbook_id, {"colour": "Silver"})
    page.save()
    qtbot.waitUntil(lambda: screen.window().findChild(ConflictDialog) is not None)
    screen.window().findChild(ConflictDialog)._answer()
    qtbot.waitUntil(lambda: screen.form is None)
    assert reading(shop, assets.get, counter.macbook_id).colour == "Silver"


def test_the_check_digit_of_an_imei_is_looked_at(qtbot, counter, screen):
    """Said below the number, not held against it."""
    screen.new(owner_id=counter.ayse_id)
    field = screen.form.form.fields["serial_number"]
    screen.form.take_scan("490154203237518")
    assert field.control.accessibleDescription() == "IMEI: the check digit fits"
    screen.form.take_scan("490154203237519")
    assert "does not fit" in field.control.accessibleDescription()
