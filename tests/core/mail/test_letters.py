"""What a message says."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D

from core.mail import letters
from core.settings import ShopSettings

ENGLISH = ShopSettings(name="Corner Repairs", currency="GBP", region="GB", phone="+44 117 496 0123")
GERMAN = ShopSettings(name="Eckwerkstatt", currency="EUR", region="DE", language="de")


def test_an_invoice_says_how_much_until_when() -> None:
    """In the shop's language; one that is paid asks for nothing."""
    found = letters.invoice(ENGLISH, "Ann", "INV-2026-0001", D("1200.00"), D("1150.00"), date(2026, 3, 16))
    assert found.subject == "Invoice INV-2026-0001 · Corner Repairs"
    assert found.body == (
        "Hello Ann,\n\nattached you find our invoice INV-2026-0001 of £1,200.00. Please pay £1,150.00 by "
        "16 March 2026.\n\nWith kind regards\nCorner Repairs\n+44 117 496 0123\n"
    )
    paid = letters.invoice(GERMAN, "Ann", "INV-2026-0001", D("1200.00"), D("0.00"), date(2026, 3, 16))
    assert "Rechnung INV-2026-0001 über 1.200,00\xa0€. Sie ist bereits bezahlt." in paid.body


def test_a_credit_note_names_its_invoice() -> None:
    """A shop in a country that nobody knows writes as the English do."""
    strange = ShopSettings(name="X", currency="EUR", region="", language="xx")
    for shop, words in ((GERMAN, "12,00\xa0€ zur Rechnung INV-1."), (strange, "€12.00 for invoice INV-1.")):
        assert words in letters.credit_note(shop, "Ann", "CN-1", D("12.00"), "INV-1").body
