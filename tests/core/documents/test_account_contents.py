"""Figures of an account's papers that do not add up are refused before anything is printed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from core.documents import AccountLine, AccountStatement, ChargeLine, CreditNote, Invoice, Letterhead, TaxLine
from core.rules.words import InvoiceStatus, StatementKind
from tests.core.documents.conftest import RECEIVED

LINES = (ChargeLine(description="Screen", unit_price=D("10.00"), amount=D("10.00")),)
TAXES = (TaxLine(rate=D(20), net=D("10.00"), amount=D("2.00")),)


@pytest.mark.parametrize(
    "wrong", [{"total": D("12.01"), "left": D("12.01")}, {"left": D("11.99")}], ids=["sum", "left"]
)
def test_an_invoice(shop: Letterhead, wrong: dict[str, Any]) -> None:
    """Lines and taxes to the total, payments to what is left."""
    given: dict[str, Any] = {
        "shop": shop, "number": "INV-1", "status": InvoiceStatus.SENT, "recipient": ("Ann",), "issued_at": RECEIVED,
        "due_on": date(2025, 12, 5), "lines": LINES, "taxes": TAXES, "total": D("12.00"), "left": D("12.00"),
    }  # fmt: skip
    assert Invoice(**given).subtotal == D("10.00")
    with pytest.raises(ValueError, match="INV-1"):
        Invoice(**{**given, **wrong})


def test_a_credit_note(shop: Letterhead) -> None:
    """Lines and taxes to the total."""
    given: dict[str, Any] = {
        "shop": shop, "number": "CN-1", "recipient": ("Ann",), "invoice_number": "INV-1", "issued_at": RECEIVED,
        "reason": "Late", "lines": LINES, "taxes": TAXES,
    }  # fmt: skip
    assert CreditNote(**given, total=D("12.00")).subtotal == D("10.00")
    with pytest.raises(ValueError, match="CN-1"):
        CreditNote(**given, total=D("10.00"))


def test_a_statement(shop: Letterhead) -> None:
    """From the opening to the closing balance."""
    line = AccountLine(at=RECEIVED, kind=StatementKind.INVOICE, number="INV-1", amount=D("12.00"), balance=D("13.00"))
    given: dict[str, Any] = {
        "shop": shop, "recipient": ("Ann",), "since": None, "until": date(2025, 12, 5), "opening": D("1.00"),
        "lines": (line,),
    }  # fmt: skip
    assert AccountStatement(**given, closing=D("13.00")).number == "Ann 2025-12-05"
    with pytest.raises(ValueError, match="closing"):
        AccountStatement(**given, closing=D("12.00"))
