"""Tests of what the log says of sharing."""

from __future__ import annotations

import pytest

from core import audit, sharing
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.permissions import Role
from core.shop import Shop
from tests.core.conftest import actor


def test_who_shares_is_in_the_log(shop: Shop) -> None:
    """Starting and stopping are entries with a name, a time and the port."""
    manager = actor(Role.MANAGER, name="Mia Manager")
    with shop.transaction(manager, Channel.DESKTOP) as tx:
        before = audit.last_id(tx)
        sharing.switched(tx, True, 8000)
        sharing.switched(tx, False, 8000)
        events = audit.after(tx, before)
    assert [(event.kind, event.subject, event.actor) for event in events] == [
        ("sharing.started", "port 8000", "Mia Manager"),
        ("sharing.stopped", "port 8000", "Mia Manager"),
    ]


def test_not_everybody_may_share(shop: Shop) -> None:
    """A technician cannot open the shop to the LAN."""
    with pytest.raises(Forbidden), shop.transaction(actor(Role.TECHNICIAN), Channel.DESKTOP) as tx:
        sharing.switched(tx, True, 8000)
