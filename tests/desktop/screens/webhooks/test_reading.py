"""What the lists of webhooks show."""

from __future__ import annotations

from core import webhooks
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from core.webhooks import NewEndpoint
from desktop.screens.webhooks.reading import read_deliveries, read_endpoints


def test_each_system_with_its_messages(shop: Shop) -> None:
    """None where none is chosen, or it is gone."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        made = webhooks.add(tx, NewEndpoint("cmms", "https://example.com/hook", ("pm.overdue",))).endpoint
        webhooks.test(tx, made.id)
        (line,) = read_endpoints(tx)
        assert (line.id, line.row, line.stats.pending) == (made.id, made, 1)
        assert [row.event for row in read_deliveries(tx, made.id)] == [webhooks.TEST]
        assert read_deliveries(tx, None) == []
        webhooks.delete(tx, made.id)
        assert read_endpoints(tx) == read_deliveries(tx, made.id) == []
