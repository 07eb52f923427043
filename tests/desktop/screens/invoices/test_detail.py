"""All there is to show of an invoice."""

from __future__ import annotations

from core.base.permissions import SYSTEM
from core.shop import Shop
from desktop.screens.invoices.detail import read_detail
from tests.desktop.screens.invoices.conftest import Papers


def test_payments_are_for_those_who_see_them(shop: Shop, papers: Papers) -> None:
    """The rest is there for everybody who reads invoices."""
    with shop.reading() as tx:
        found = read_detail(tx, papers.sent_id)
    assert len(found.payments or ()) == 1 and [line.description for line in found.lines] == ["Cleaning"]
    with shop.reading(SYSTEM._replace(permissions=frozenset({"invoice:read"}))) as tx:
        assert read_detail(tx, papers.sent_id).payments is None
