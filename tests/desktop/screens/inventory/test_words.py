"""How much there is of a part, in words."""

from __future__ import annotations

from core import parts, stock
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.rules.stock import Shortage
from core.rules.words import CountStatus, MovementKind
from core.shop import Shop
from desktop.look.tokens import Tone
from desktop.screens.inventory import words
from tests.desktop.screens.inventory.conftest import Store


def test_every_state_has_a_word_and_every_movement_a_picture() -> None:
    """And no two the same."""
    assert len({words.shortage_chip(why).text for why in Shortage}) == len(Shortage)
    assert len({words.count_chip(status).text for status in CountStatus}) == len(CountStatus)
    assert set(words.ICONS) == set(MovementKind)


def test_a_part_is_enough_low_gone_or_bought_when_needed(shop: Shop, store: Store) -> None:
    """A chip each."""
    with shop.reading(SYSTEM) as tx:
        fuse = parts.get(tx, store.fuse_id)
    for part, tone in (
        (fuse, Tone.WARNING), (fuse._replace(on_hand=0), Tone.DANGER), (fuse._replace(on_hand=5), Tone.SUCCESS),
        (fuse._replace(is_stock_item=False), Tone.NEUTRAL),
    ):  # fmt: skip
        assert words.part_chip(part).tone is tone
    assert words.longest_part_chip() == "When needed"


def test_every_movement_says_how_many_and_whither(shop: Shop, store: Store) -> None:
    """Corrections say more or fewer, or what was taken back."""
    with shop.reading(SYSTEM) as tx:
        row = stock.movements(tx, Page(1))[0]._replace(source="Main store", target="Van 1", work_order="WO1")
    for kind in MovementKind:
        assert "4" in words.movement_words(row._replace(kind=kind))
    corrected = row._replace(kind=MovementKind.CORRECT)
    assert words.movement_words(corrected._replace(source=None)) == "4 more · Van 1"
    assert words.movement_words(corrected._replace(target=None)) == "4 fewer · Main store"
