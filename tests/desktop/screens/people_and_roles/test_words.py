"""Where somebody stands, in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.sessions import OpenSession
from core.shop import Shop
from desktop.screens.people_and_roles.words import door_words, place_words, sign_in_chip, since_words

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_the_chip_says_how_somebody_signs_in(qapp, shop: Shop) -> None:
    """Switched off outweighs the rest."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tom = people.add(tx, NewPerson("Tom", role=Role.TECHNICIAN))
    tina = tom._replace(can_log_in=True, has_temporary_password=True)
    rows = [tom, tina, tina._replace(has_temporary_password=False), tina._replace(is_active=False)]
    assert [sign_in_chip(row).text for row in rows] == ["No login", "One-time password", "Active", "Switched off"]


@pytest.mark.parametrize("channel", Channel)
def test_every_door_has_its_words(qapp, channel: Channel) -> None:
    """As people call it."""
    assert door_words(channel) and door_words(channel) != channel.value


def test_a_place_is_a_door_and_an_address(qapp) -> None:
    """A door that nobody knows is named as it is."""
    session = OpenSession(1, 1, "Tom", Role.TECHNICIAN, "amms", "10.0.0.9", NOW, None, NOW)
    assert place_words(session) == "AMMS API · 10.0.0.9"
    assert place_words(session._replace(channel="desktop", address="desktop")) == "At a desk"
    assert door_words("fax") == "fax"
    assert since_words(session).startswith("Since ") and "seen" not in since_words(session)
    assert "seen" in since_words(session._replace(last_seen_at=NOW))
