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
        given = {"address": "Hauptstraße 1", "phone": "+4930901820", "receipt_footer": "Danke!"}
        settings.change(tx, language="de", region="DE", **given)
        head = letterhead(settings.read(tx))
    assert (head.name, head.address, head.locale, head.footer) == ("Corner Repairs", "Hauptstraße 1", "de_DE", "Danke!")
    assert head.phone == "+49 30 901820"
    assert head.terms
