"""The customer who was found."""

from __future__ import annotations

from core import customers
from desktop.screens.intake.customer_card import CustomerCard
from desktop.widgets.chip import Chip
from tests.desktop.screens.counter import reading


def _chips(card):
    return [chip.text for chip in card.findChildren(Chip) if not chip.isHidden() and chip.parent() is card._chips]


def test_it_counts_open_jobs_and_says_what_is_owed(qtbot, shop, counter, desk):
    """In words with a shape."""
    card = CustomerCard(desk)
    qtbot.addWidget(card)
    card.show_standing(reading(shop, customers.standing, counter.wang_id))
    chips = _chips(card)
    assert chips[0] == "1 open job(s)"
    assert "70" in chips[1]
    assert card.warning.isHidden()


def test_a_warning_comes_first(qtbot, shop, counter, desk):
    """And goes with the next customer."""
    card = CustomerCard(desk)
    qtbot.addWidget(card)
    card.show_standing(reading(shop, customers.standing, counter.ayse_id))
    assert not card.warning.isHidden()
    card.show_standing(reading(shop, customers.standing, counter.wang_id))
    assert card.warning.isHidden()
