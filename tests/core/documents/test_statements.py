"""The statement says what moved an account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal as D

import pytest

from core.documents import AccountLine, AccountStatement, Letterhead, statement
from core.rules.words import StatementKind as K
from tests.core.documents.conftest import RECEIVED, Printed

Read = Callable[[bytes], Printed]


@pytest.fixture
def account(shop: Letterhead) -> AccountStatement:
    """An invoice and its payment, with 10.00 carried over."""
    return AccountStatement(
        shop=shop,
        recipient=("王小明", "12 High Street"),
        since=date(2025, 11, 1),
        until=date(2025, 11, 30),
        opening=D("10.00"),
        lines=(
            AccountLine(at=RECEIVED, kind=K.INVOICE, number="INV-2025-0007", note="WO042", amount=D("240.00"),
                        balance=D("250.00")),
            AccountLine(at=RECEIVED, kind=K.PAYMENT, number="R-2025-0101", note="Card", amount=D("-50.00"),
                        balance=D("200.00")),
        ),
        closing=D("200.00"),
        payment_details="IBAN GB33 BUKB 2020 1555 5555 55",
    )  # fmt: skip


def test_every_move_is_on_the_statement(account: AccountStatement, read: Read) -> None:
    """With the balance before, after each, and at the end."""
    text = read(statement(account)).text
    wanted = [
        "Statement", "王小明", "1 Nov 2025 – 30 Nov 2025", "Balance before £10.00", "Invoice INV-2025-0007 · WO042",
        "£240.00 £250.00", "Payment R-2025-0101 · Card", "£50.00 £200.00", "Balance on 30 Nov 2025 £200.00", "IBAN",
    ]  # fmt: skip
    assert [value for value in wanted if value not in text] == []


def test_an_account_without_moves(account: AccountStatement, german_shop: Letterhead, read: Read) -> None:
    """Says so; money of the customer's is no negative debt."""
    empty = replace(account, shop=german_shop, since=None, opening=D("-5.00"), lines=(), closing=D("-5.00"))
    text = read(statement(empty)).text
    for words in ("Kontoauszug", "bis 30. Nov. 2025", "In diesem Zeitraum ist nichts geschehen.", "zu Ihren Gunsten"):
        assert words in text
    assert "IBAN" not in text
