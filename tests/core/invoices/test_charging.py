"""A hundred thousand random lines add up to the cent."""

from __future__ import annotations

from decimal import Decimal as D
from random import Random

import pytest

from core import invoices
from core.base.events import Channel
from core.check import accounts
from core.invoices import InvoiceLine, NewInvoice, NewLine, charging
from core.shop import Shop
from core.tables import invoice_lines
from tests.core.workshop import Workshop


def random_lines(rng: Random, count: int) -> list[NewLine]:
    """Prices up to 900.00 and quantities with three places; one in ten takes something off."""
    least = [-500 if n % 10 == 9 else 0 for n in range(count)]
    drawn = [(rng.randrange(price, 90_000), rng.randint(1, 9999)) for price in least]
    return [NewLine("x", D(price).scaleb(-2), D(quantity).scaleb(-3)) for price, quantity in drawn]


def cents(line: NewLine) -> int:
    """Quantity times price in whole numbers alone, rounded half away from nothing, as a till does."""
    exact = int(line.unit_price.scaleb(2)) * int(line.quantity.scaleb(3))
    whole = (abs(exact) + 500) // 1000
    return whole if exact >= 0 else -whole


def test_a_hundred_thousand_lines_add_up() -> None:
    """Two hundred invoices of five hundred lines, against whole numbers."""
    rng = Random(20260302)
    for _ in range(200):
        lines = random_lines(rng, 500)
        assert charging.sum_of(charging.checked(lines)) == D(sum(map(cents, lines))).scaleb(-2)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_is_stored_is_what_was_reckoned(shop: Shop, at: Workshop) -> None:
    """In the order given; the books agree."""
    lines = random_lines(Random(7), 300)
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        made = invoices.add(tx, NewInvoice(at.customer.id, lines=lines))
        assert made.subtotal == D(sum(map(cents, lines))).scaleb(-2)
        assert charging.stored(tx, invoice_lines, made.id) == charging.checked(lines)
        charging.replace(tx, made.id, [InvoiceLine("y", D(1), made.subtotal, made.subtotal)])
        assert [line.description for line in invoices.lines(tx, made.id)] == ["y"]
        assert accounts.faults(tx) == []
