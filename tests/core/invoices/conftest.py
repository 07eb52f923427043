"""Invoices of a small workshop."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from core import invoices
from core.base.events import Channel
from core.invoices import InvoiceRow, NewInvoice
from core.shop import Shop
from tests.core.workshop import Workshop


@pytest.fixture
def add(shop: Shop, at: Workshop) -> Callable[..., InvoiceRow]:
    """Adds one of 100.00 to the customer, where nothing else is said."""

    def added(**values: Any) -> InvoiceRow:
        given = {"customer_id": at.customer.id, "subtotal": Decimal(100)} | values
        with shop.transaction(at.clerk, Channel.CRM) as tx:
            return invoices.add(tx, NewInvoice(**given))

    return added
