"""The papers carry the shop's own head."""

from __future__ import annotations

from core import settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.documents.from_shop import letterhead
from core.shop import Shop


def test_head_follows_the_settings(shop: Shop) -> None:
    """Name, address, currency, language and terms are the shop's as of now."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, address="Hauptstraße 1", language="de", region="DE", receipt_footer="Danke!")
        head = letterhead(settings.read(tx))
    assert (head.name, head.address, head.locale, head.footer) == ("Corner Repairs", "Hauptstraße 1", "de_DE", "Danke!")
    assert head.terms
