"""The invoice says what is charged, what was paid, and what is due when and where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal as D

import pytest

from core.documents import ChargeLine, Invoice, Letterhead, Paper, PaymentLine, TaxLine, invoice
from core.rules.words import InvoiceStatus
from tests.core.documents.conftest import RECEIVED, Printed

Read = Callable[[bytes], Printed]


@pytest.fixture
def data(shop: Letterhead) -> Invoice:
    """200.00 net with VAT, a deposit and a credit note."""
    return Invoice(
        shop=shop,
        number="INV-2025-0007",
        status=InvoiceStatus.SENT,
        recipient=("Ayşe Yıldız", "Yıldız & Co", "12 High Street", "SW1A 1AA London"),
        order_number="WO042",
        device="Dell XPS 13",
        serial="SN123456789",
        issued_at=RECEIVED,
        due_on=date(2025, 12, 5),
        lines=(
            ChargeLine(description="Replace display", unit_price=D("90.00"), quantity=D("1.5"), amount=D("135.00")),
            ChargeLine(description="Display assembly", unit_price=D("75.00"), amount=D("75.00")),
            ChargeLine(description="Discount", unit_price=D("-10.00"), amount=D("-10.00")),
        ),
        taxes=(TaxLine(rate=D(20), net=D("200.00"), amount=D("40.00"), name="VAT"),),
        total=D("240.00"),
        credits=(PaymentLine(at=RECEIVED, method="", amount=D("12.00"), number="CN-2025-0001"),),
        payments=(PaymentLine(at=RECEIVED, method="Cash", amount=D("50.00"), number="R-2025-00101"),),
        left=D("178.00"),
        note="Thank you for your patience.",
        payment_details="IBAN GB33 BUKB 2020 1555 5555 55",
    )


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_every_value_is_on_it(data: Invoice, read: Read, paper: Paper) -> None:
    """Each sum beside its name, on the sheet that was asked for."""
    printed = read(invoice(data, paper))
    assert printed.sizes == [pytest.approx((paper.width, paper.height), abs=0.01)]
    wanted = [
        "Invoice", "INV-2025-0007", "Ayşe Yıldız", "Yıldız & Co", "12 High Street", "SW1A 1AA London", "21 Nov 2025",
        "5 Dec 2025", "WO042", "Dell XPS 13", "SN123456789", "Replace display", "1.5", "£135.00", "-£10.00",
        "Subtotal £200.00", "VAT 20% on £200.00 £40.00", "Total £240.00", "Credit note CN-2025-0001 -£12.00",
        "Paid 21 Nov 2025, Cash, R-2025-00101 -£50.00", "Amount due £178.00",
        "Please pay £178.00 by 5 Dec 2025 and name INV-2025-0007.", "IBAN GB33 BUKB 2020 1555 5555 55",
        "Thank you for your patience.",
    ]  # fmt: skip
    assert [value for value in wanted if value not in printed.text] == []


def test_a_roll_is_no_place_for_it(data: Invoice, read: Read) -> None:
    """It is laid out for a sheet all the same; a long one goes on over the page."""
    many = replace(data, lines=data.lines + data.lines[:1] * 80, total=D("11040.00"), left=D("10978.00"))
    printed = read(invoice(many, Paper.ROLL_80))
    assert len(printed.sizes) > 1 and printed.sizes[0] == pytest.approx((Paper.A4.width, Paper.A4.height), abs=0.01)


@pytest.mark.parametrize(
    ("status", "stamp"),
    [(InvoiceStatus.DRAFT, "Draft: not sent yet"), (InvoiceStatus.CANCELLED, "Cancelled")],
    ids=["draft", "cancelled"],
)
def test_what_is_not_to_be_paid_says_so(data: Invoice, read: Read, status: InvoiceStatus, stamp: str) -> None:
    """A cancelled one asks for nothing."""
    text = read(invoice(replace(data, status=status))).text
    assert stamp in text
    assert ("Please pay" in text) is (status is InvoiceStatus.DRAFT)


def test_a_code_for_a_banking_program(data: Invoice, read: Read) -> None:
    """Beside what is to be paid; a paid one has none."""
    coded = replace(data, payment_code="BCD\n002")
    assert "Scan to pay" in read(invoice(coded)).text
    paid = replace(coded, payments=(replace(data.payments[0], amount=D("228.00")),), left=D("0.00"))
    assert "Scan to pay" not in read(invoice(paid)).text


def test_nothing_is_left(data: Invoice, german_shop: Letterhead, read: Read) -> None:
    """Neither day nor bank; what is too much is the customer's. In German as well."""
    paid = replace(data.payments[0], amount=D("230.00"))
    text = read(invoice(replace(data, shop=german_shop, payments=(paid,), left=D("-2.00")))).text
    for words in ("Rechnung", "Guthaben 2,00 €", "Es ist nichts mehr zu zahlen.", "20 % VAT auf 200,00 €"):
        assert words in text
    assert "IBAN" not in text
