"""The refund slip says how much went back, for what and who allowed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from core.documents import Letterhead, Paper, RefundSlip, refund_slip
from tests.core.documents.conftest import RECEIVED, Printed

Read = Callable[[bytes], Printed]

EVERYTHING = [
    "Bench & Bolt Repairs",
    "Refund",
    "RF-2025-0003",
    "WO042",
    "R-2025-00117",
    "Ayşe Yıldız",
    "Dell XPS 13",
    "Originally paid £150.00",
    "21 Nov 2025",
    "Cash",
    "Refunded £40.00",
    "Bank transfer",
    "TRF-9",
    "A dead pixel; the price was reduced.",
    "Still owed £125.00",
    "Jürgen Müller",
    "Sofia Rossi",
    "23 Nov 2025, 14:05",
    "I have received this amount.",
    "Customer’s signature",
]


@pytest.mark.parametrize("paper", Paper)
def test_every_value_is_on_the_slip(refund_data: RefundSlip, read: Read, paper: Paper) -> None:
    """Nothing that was given is left out, on any paper."""
    printed = read(refund_slip(refund_data, paper))
    assert [value for value in EVERYTHING if value not in printed.text] == []
    assert len(printed.sizes) == 1


@pytest.mark.parametrize("paper", Paper)
def test_only_what_must_be_known(read: Read, paper: Paper) -> None:
    """A slip with nothing but its required values prints, and shows no empty label."""
    bare = RefundSlip(
        shop=Letterhead(name=""),
        number="1",
        order_number="2",
        amount=Decimal("1.00"),
        method="",
        refunded_at=RECEIVED,
    )
    text = read(refund_slip(bare, paper)).text
    assert "Refunded €1.00" in text
    for label in ("Reason", "Approved by", "Originally paid", "Still owed", "For receipt"):
        assert label not in text


def test_german(refund_data: RefundSlip, german_shop: Letterhead, read: Read) -> None:
    """A German shop's slip is German."""
    text = read(refund_slip(replace(refund_data, shop=german_shop))).text
    for value in ("Erstattung", "Ursprünglich bezahlt 150,00 €", "Erstattet 40,00 €", "Überweisung", "Genehmigt von"):
        assert value in text


def test_a_long_reason_loses_nothing(refund_data: RefundSlip, read: Read) -> None:
    """4,000 characters run over the pages."""
    words = [f"w{number:04d}" for number in range(660)]
    printed = read(refund_slip(replace(refund_data, reason=" ".join(words)), Paper.LETTER))
    assert [word for word in words if printed.text.count(word) != 1] == []


def test_the_same_slip_is_the_same_file(refund_data: RefundSlip, signature: bytes) -> None:
    """Byte for byte."""
    signed = replace(refund_data, signature=signature)
    assert refund_slip(signed) == refund_slip(signed)
