"""The receipt's figures are the shop's, to the cent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from core.documents import Letterhead, LineKind, Paper, PaymentLine, Receipt, ReceiptLine, TaxLine, receipt
from tests.core.documents.conftest import RECEIVED, Printed

Read = Callable[[bytes], Printed]

EVERYTHING = [
    "Bench & Bolt Repairs",
    "Receipt",
    "R-2025-00117",
    "WO042",
    "21 Nov 2025, 14:05",
    "Jürgen Müller",
    "Ayşe Yıldız",
    "Dell XPS 13",
    "SN123456789",
    "Labour",
    "Replace display",
    "1.5 h",
    "£60.00",
    "£90.00",
    "Parts",
    "Display assembly",
    "£206.30",
    "Cleaning",
    "included",
    "Subtotal £296.30",
    "Discount -£11.30",
    "Total £285.00",
    "Includes VAT 20% on £237.50 £47.50",
    "Paid before: Card £50.00",
    "R-2025-00101",
    "Paid now: Cash £150.00",
    "Given £160.00",
    "Change £10.00",
    "Reference TXN001",
    "Still owed £85.00",
    "Thank you.",
    "Six months of warranty.",
]


@pytest.mark.parametrize("paper", Paper)
def test_every_value_is_on_the_receipt(receipt_data: Receipt, read: Read, paper: Paper) -> None:
    """Nothing that was given is left out, and each sum stands beside its name."""
    text = read(receipt(receipt_data, paper)).text
    assert [value for value in EVERYTHING if value not in text] == []


def test_a_receipt_is_printed_on_a_roll_by_itself(receipt_data: Receipt, read: Read) -> None:
    """80 mm wide and one page, as long as its content."""
    ((width, height),) = read(receipt(receipt_data)).sizes
    assert width == pytest.approx(226.77, abs=0.01)
    many = replace(receipt_data, lines=receipt_data.lines + receipt_data.lines[2:] * 60)
    ((_, longer),) = read(receipt(many)).sizes
    assert longer > height + 600


def test_amounts_stand_under_each_other(receipt_data: Receipt, read: Read) -> None:
    """All amounts of a receipt end at the same edge."""
    for paper in Paper:
        printed = read(receipt(receipt_data, paper))
        edge = max(character.right for character in printed.characters[0])
        ends = [edge - character.right for character in printed.characters[0] if edge - character.right < 1.5]
        assert len(ends) >= 12


def test_paid_in_full(receipt_data: Receipt, read: Read) -> None:
    """The last payment says so instead of owing nothing."""
    text = read(receipt(replace(receipt_data, amount=Decimal("235.00"), still_owed=Decimal(0), tendered=None))).text
    assert "Paid in full" in text
    assert "Still owed" not in text
    assert "Change" not in text


def test_paid_too_much(receipt_data: Receipt, read: Read) -> None:
    """What the customer has to his credit is no negative debt."""
    text = read(
        receipt(replace(receipt_data, amount=Decimal("240.00"), still_owed=Decimal("-5.00"), tendered=None))
    ).text
    assert "In your favour £5.00" in text


def test_an_earlier_refund_is_a_negative_payment(receipt_data: Receipt, read: Read) -> None:
    """What went back raises what is owed."""
    refund = PaymentLine(at=RECEIVED, method="card", amount=Decimal("-20.00"))
    data = replace(receipt_data, payments=(*receipt_data.payments, refund), still_owed=Decimal("105.00"))
    text = read(receipt(data)).text
    assert "Refunded: Card -£20.00" in text
    assert "Still owed £105.00" in text


def test_net_prices_show_the_tax_that_is_added(receipt_data: Receipt, german_shop: Letterhead, read: Read) -> None:
    """Each rate on its own line, between subtotal and total."""
    taxes = (
        TaxLine(rate=Decimal("19"), net=Decimal("200.00"), amount=Decimal("38.00")),
        TaxLine(rate=Decimal("7"), net=Decimal("85.00"), amount=Decimal("5.95")),
    )
    data = replace(
        receipt_data,
        shop=german_shop,
        tax_included=False,
        taxes=taxes,
        total=Decimal("328.95"),
        still_owed=Decimal("128.95"),
    )
    text = read(receipt(data)).text
    for value in ("19 % MwSt. auf 200,00 € 38,00 €", "7 % MwSt. auf 85,00 € 5,95 €", "Gesamtbetrag 328,95 €"):
        assert value in text
    assert text.index("Zwischensumme") < text.index("19 % MwSt.") < text.index("Gesamtbetrag")


def test_an_agreed_price_lists_what_it_includes(receipt_data: Receipt, read: Read) -> None:
    """The price is charged once; labour and parts are named without amounts."""
    lines = (
        ReceiptLine(kind=LineKind.AGREED_PRICE, description="Display repair", amount=Decimal("285.00")),
        ReceiptLine(kind=LineKind.PART, description="Screws", quantity=Decimal(4)),
    )
    text = read(receipt(replace(receipt_data, lines=lines, discount=Decimal(0)))).text
    assert "Agreed price Display repair £285.00" in text
    assert "Screws included 4" in text
    assert "Subtotal" not in text


@pytest.mark.parametrize("paper", Paper)
def test_a_hundred_lines(receipt_data: Receipt, read: Read, paper: Paper) -> None:
    """Every line is printed with its amount, and the sum after the last."""
    lines = tuple(
        ReceiptLine(kind=LineKind.PART, description=f"Part number {number:03d}", amount=Decimal("1.01"))
        for number in range(100)
    )
    data = replace(
        receipt_data, lines=lines, discount=Decimal(0), total=Decimal("101.00"), still_owed=Decimal("-99.00")
    )
    text = read(receipt(data, paper)).text
    assert all(f"Part number {number:03d} £1.01" in text for number in range(100))
    assert text.index("Part number 099") < text.index("Total £101.00")


@pytest.mark.parametrize("paper", Paper)
def test_a_description_of_4000_characters(receipt_data: Receipt, read: Read, paper: Paper) -> None:
    """It runs over the pages without loss."""
    words = [f"w{number:04d}" for number in range(660)]
    lines = (ReceiptLine(kind=LineKind.PART, description=" ".join(words), amount=Decimal("296.30")),)
    printed = read(receipt(replace(receipt_data, lines=lines), paper))
    assert [word for word in words if printed.text.count(word) != 1] == []


def test_arabic_receipt(receipt_data: Receipt, arabic_shop: Letterhead, read: Read) -> None:
    """Amounts are those of the shop's currency, at the left where the line ends."""
    printed = read(receipt(replace(receipt_data, shop=arabic_shop), Paper.A4))
    assert "285.00" in printed.text
    assert "ر.س" in printed.text
    total = [c for c in printed.characters[0] if c.font == "NotoSansArabic-Bold" and c.left < 120]
    assert total


def test_a_roll_is_black_and_white(receipt_data: Receipt, read: Read) -> None:
    """No colour and no grey is asked of a thermal printer."""
    picture = read(receipt(receipt_data)).pictures[0]
    assert len({band.tobytes() for band in picture.split()}) == 1


def test_the_same_receipt_is_the_same_file(receipt_data: Receipt) -> None:
    """Byte for byte."""
    assert receipt(receipt_data) == receipt(receipt_data)
