"""Each figure of invoices and accounts that was tampered with is found."""

from __future__ import annotations

from decimal import Decimal as D

import pytest
import sqlalchemy as sa

from core import billing, invoices
from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.check import accounts
from core.invoices import NewCreditNote, NewInvoice, NewLine
from core.shop import Shop
from tests.core.workshop import Workshop


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE invoices SET paid = 1", "says 0.01 was paid, but its payments come to 20.00"),
        ("UPDATE invoices SET credited = 1", "says 0.01 was credited"),
        ("UPDATE invoices SET status = 'credited'", "is credited, but 10.00 of 100.00 was credited"),
        ("UPDATE invoice_lines SET amount = amount + 1", "line 1 of INV-2026-0001 is not its quantity times its price"),
        ("UPDATE credit_note_lines SET unit_price = 1", "line 1 of CN-2026-0001 is not its quantity times its price"),
        ("UPDATE credit_notes SET tax = 1", "the sums of CN-2026-0001 do not add up"),
        (
            "UPDATE credit_notes SET subtotal = 900, total = 900",
            "the lines of CN-2026-0001 do not come to its subtotal",
        ),
        ("UPDATE credit_notes SET number = 'CN-2026-0003'", "credit note CN-2026-0002 is missing"),
        ("UPDATE payments SET customer_id = {stranger}", "the statement of 王小明 does not come to the 0.00"),
    ],
    ids=["paid", "credited", "status", "invoice line", "credit line", "sums", "lines", "gap", "account"],
)
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_does_not_agree_is_found(shop: Shop, at: Workshop, statement: str, fault: str) -> None:
    """By the number of the document, or the name of the customer."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.send(tx, invoices.add(tx, NewInvoice(at.customer.id, lines=[NewLine("Screen", D(100))])).id)
        invoices.credit(tx, NewCreditNote(made.id, "Kindness", [NewLine("Allowance", D(10))]))
        billing.take(tx, NewPayment(None, D(20), invoice_id=made.id))
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        assert accounts.faults(tx) == []
        tx.execute(sa.text(statement.format(stranger=at.stranger.id)))
        tx.record(EventKind.INVOICE_UPDATED, made.id, made.number)
        assert any(fault in found for found in accounts.faults(tx)), accounts.faults(tx)
