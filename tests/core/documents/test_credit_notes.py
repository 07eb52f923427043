"""The credit note says what is taken back of which invoice, and why."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal as D

from core.documents import ChargeLine, CreditNote, Letterhead, TaxLine, credit_note
from tests.core.documents.conftest import RECEIVED, Printed


def test_every_value_is_on_it(shop: Letterhead, read: Callable[[bytes], Printed]) -> None:
    """With its tax."""
    data = CreditNote(
        shop=shop,
        number="CN-2025-0001",
        recipient=("Ayşe Yıldız",),
        invoice_number="INV-2025-0007",
        order_number="WO042",
        issued_at=RECEIVED,
        reason="The display was scratched",
        lines=(ChargeLine(description="Allowance", unit_price=D("10.00"), amount=D("10.00")),),
        taxes=(TaxLine(rate=D(20), net=D("10.00"), amount=D("2.00"), name="VAT"),),
        total=D("12.00"),
    )
    text = read(credit_note(data)).text
    wanted = ("Credit note", "CN-2025-0001", "INV-2025-0007", "WO042", "The display was scratched", "Allowance",
              "VAT 20% on £10.00 £2.00", "Total £12.00")  # fmt: skip
    assert [value for value in wanted if value not in text] == []
