"""What an invoice looks like from outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from core import settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.invoices import InvoiceRow
from core.invoices.rows import entity, get_any
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop


def test_days_are_those_of_the_shop(
    shop: Shop, at: Workshop, add: Callable[..., InvoiceRow], clock: SteppedClock
) -> None:
    """In Auckland it is tomorrow already; an invoice is due two weeks from its own day."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, time_zone="Pacific/Auckland")
    clock.step(hours=3)
    made = add()
    with shop.reading(at.clerk) as tx:
        assert (settings.today(tx), made.due_on) == (date(2026, 3, 3), date(2026, 3, 17))
        assert get_any(tx, made.id) == made
        assert entity(tx, made.id).number == made.number
