"""Tests of how the shop is shared."""

from __future__ import annotations

from core import settings
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from desktop.screens.sharing.options_card import OptionsCard


def test_port_and_start_are_kept_in_the_shop(qtbot, desk, told) -> None:
    """Saved with a press."""
    card = OptionsCard(desk)
    qtbot.addWidget(card)
    card.show()
    assert not card.save.isEnabled()
    card.form.set_values({"sharing_port": 8123, "shares_at_start": True}, clean=False)
    card.save.click()
    qtbot.waitUntil(lambda: bool(told.notices))
    with desk.shop.reading() as tx:
        stored = settings.read(tx)
    assert (stored.sharing_port, stored.shares_at_start) == (8123, True)
    assert not card.form.is_dirty


def test_what_another_desk_chose_appears(qtbot, desk) -> None:
    """Unless something is being typed here."""
    card = OptionsCard(desk)
    qtbot.addWidget(card)
    with desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        settings.change(tx, sharing_port=9000)
    qtbot.waitUntil(lambda: card.form.values()["sharing_port"] == 9000)


def test_who_may_not_change_them_sees_them_only(qtbot, desk_as) -> None:
    """A manager shares, the administrator says how."""
    card = OptionsCard(desk_as(Role.MANAGER))
    qtbot.addWidget(card)
    card.show()
    assert not card.form.isEnabled()
    assert not card.save.isVisible()
