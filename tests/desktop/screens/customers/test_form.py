"""A customer as a form."""

from __future__ import annotations

from core import drafts, people
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.widgets.conflict_dialog import ConflictDialog
from tests.desktop.screens.counter import reading


def _edit(qtbot, screen, person_id):
    screen.open_record(person_id)
    qtbot.waitUntil(lambda: screen.panel.person is not None and screen.panel.person.id == person_id)
    screen.edit(screen.panel.detail)
    return screen.form


def test_only_what_was_changed_is_written(qtbot, shop, counter, screen):
    """What another desk changed meanwhile in another field stays."""
    page = _edit(qtbot, screen, counter.ayse_id)
    page.form.fields["city"].control.set_value("İstanbul")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.change(tx, counter.ayse_id, {"company": "Yıldız Ltd."})
    page.save()
    qtbot.waitUntil(lambda: screen.form is None)
    row = reading(shop, people.get, counter.ayse_id)
    assert (row.city, row.company) == ("İstanbul", "Yıldız Ltd.")


def test_where_two_changed_the_same_field_it_asks_which_counts(qtbot, shop, counter, screen):
    """Mine is chosen, and written over theirs."""
    page = _edit(qtbot, screen, counter.ayse_id)
    page.form.fields["company"].control.set_value("Mine")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.change(tx, counter.ayse_id, {"company": "Theirs"})
    page.save()
    qtbot.waitUntil(lambda: screen.window().findChild(ConflictDialog) is not None)
    dialog = screen.window().findChild(ConflictDialog)
    dialog.choose("company", mine=True)
    dialog._answer()
    qtbot.waitUntil(lambda: screen.form is None)
    assert reading(shop, people.get, counter.ayse_id).company == "Mine"


def test_who_has_the_phone_already_is_named(qtbot, counter, screen, told):
    """In any spelling; he can be opened."""
    screen.new()
    screen.form.form.fields["phone"].control.set_value("0090 5325550142")
    qtbot.waitUntil(lambda: "Ayşe Yıldız" in screen.form.known.text)
    screen.form.known._act()
    assert told.places == [("customers", counter.ayse_id, {})]


def test_what_core_refuses_is_said_at_its_field(qtbot, counter, screen):
    """And nothing typed is lost."""
    screen.new()
    form = screen.form.form
    form.set_values({"full_name": "Zoë", "email": "no address"}, clean=False)
    screen.form.save()
    qtbot.waitUntil(lambda: form.fields["email"].error != "")
    assert form.values()["full_name"] == "Zoë"


def test_a_draft_of_a_form_comes_back(qtbot, shop, counter, screen, desk):
    """As after a crash: what was typed and not saved is offered by the next form."""
    with shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        drafts.keep(tx, "customer", {"full_name": "Half typed", "phone": ""}, "New customer")
    screen.new()
    page = screen.form
    qtbot.waitUntil(lambda: "not saved" in page.form.notice.text)
    page.form.notice._act()
    qtbot.waitUntil(lambda: page.form.values()["full_name"] == "Half typed")
    page.save()
    qtbot.waitUntil(lambda: screen.form is None)
    qtbot.waitUntil(lambda: _no_drafts(shop, desk))


def _no_drafts(shop, desk):
    with shop.reading(desk.actor) as tx:
        return drafts.mine(tx) == []
