"""Tests of the table of screens."""

from __future__ import annotations

from importlib import import_module

import pytest

from core.base.permissions import PERMISSIONS, Actor, Role, permissions_of
from desktop.look.paths import ICONS
from desktop.navigation import ENTRIES, entries_for, entry_of
from desktop.screen import Screen


def _actor(role: Role) -> Actor:
    return Actor(1, role, "Somebody", permissions_of(role))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.noun)
def test_every_entry_leads_to_a_screen(entry) -> None:
    """Module, class and icon are there."""
    module, _, name = entry.factory.partition(":")
    assert issubclass(getattr(import_module(module), name), Screen)
    assert (ICONS / f"{entry.icon}.svg").exists()


def test_nobody_is_shown_what_he_may_not() -> None:
    """A technician neither shares the shop nor takes payments; a viewer sees least."""
    nouns = {role: [entry.noun for entry in entries_for(_actor(role))] for role in PERMISSIONS}
    assert nouns[Role.ADMIN] == [entry.noun for entry in ENTRIES]
    assert "sharing" not in nouns[Role.TECHNICIAN] and "payments" not in nouns[Role.TECHNICIAN]
    assert "work_orders" in nouns[Role.TECHNICIAN]
    assert nouns[Role.VIEWER] == ["devices", "equipment", "maintenance", "locations", "reports", "settings"]


def test_cores_words_lead_to_their_screen() -> None:
    """What a search finds or an event is about can be opened."""
    assert [entry_of(noun).noun for noun in ("work_order", "person", "asset", "payment", "work_orders")] == [
        "work_orders", "customers", "devices", "payments", "work_orders",
    ]  # fmt: skip
    assert entry_of("weather") is None


def test_the_groups_stand_together() -> None:
    """Each caption is read once, whoever adds a screen."""
    captions = [entry.group for entry in ENTRIES]
    assert captions == sorted(captions, key=list(dict.fromkeys(captions)).index)
