"""The shop's head for its papers."""

from __future__ import annotations

from core.documents.contents import Letterhead
from core.rules.matching import readable_phone
from core.settings import ShopSettings


def letterhead(shop: ShopSettings) -> Letterhead:
    """The shop as its papers show it."""
    return Letterhead(
        name=shop.name,
        address=shop.address,
        phone=readable_phone(shop.phone),
        email=shop.email,
        website=shop.website,
        tax_id=shop.tax_id,
        currency=shop.currency,
        locale=shop.locale,
        time_zone=shop.time_zone,
        language=shop.language,
        terms=shop.terms,
        footer=shop.receipt_footer,
    )
