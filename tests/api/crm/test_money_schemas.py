"""What the CRM document's invoices and payments take."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic import ValidationError

from api.crm.money_schemas import InvoiceLineIn, PaymentIn


def test_one_piece_is_charged_unless_more_are_named() -> None:
    """A quantity may have three places."""
    assert InvoiceLineIn(description="Pump", unit_price=Decimal(5)).quantity == 1
    assert InvoiceLineIn(description="Pump", unit_price=Decimal(5), quantity=Decimal("1.125")).quantity == Decimal(
        "1.125"
    )


@pytest.mark.parametrize("quantity", [0, -1, "2", True, None, Decimal("0.0001"), 1_000_001, []])
def test_what_is_no_quantity_is_refused(quantity: object) -> None:
    """Numbers only."""
    with pytest.raises(ValidationError):
        InvoiceLineIn(description="Pump", unit_price=Decimal(5), quantity=quantity)  # type: ignore[arg-type]


def test_a_payment_says_for_what_how_much_and_how() -> None:
    """The reference may be left out."""
    assert PaymentIn(invoice_id=7, amount=Decimal(1), method=" card ").method == "card"
    for missing in ("invoice_id", "amount", "method"):
        given = {"invoice_id": "inv-7", "amount": 1, "method": "card"}
        del given[missing]
        with pytest.raises(ValidationError):
            PaymentIn.model_validate(given)
