"""A shop with an administrator, and somebody who wants to hear of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from core import org_units, webhooks
from core.base.events import Channel
from core.base.log import Event
from core.base.paging import Page
from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.shop import Shop
from core.webhooks import EndpointRow, NewEndpoint
from tests.core.workshop import Workshop

URL = "https://example.com/hook"


def render(_tx: Transaction, event: Event) -> Iterable[tuple[str, str]]:
    """Everything that happens to parts of the organisation."""
    if event.noun == "org_unit":
        yield event.kind, event.subject


class Listening:
    """Does things that are told of, and looks into the line."""

    def __init__(self, shop: Shop, actor: Actor) -> None:
        self.shop = shop
        self.actor = actor

    def do(self, operation: Callable[..., Any], *given: Any, **named: Any) -> Any:
        """One operation in the administrator's name."""
        with self.shop.transaction(self.actor, Channel.CMMS) as tx:
            return operation(tx, *given, **named)

    def endpoint(self, *events: str, **fields: Any) -> EndpointRow:
        """One that wants to hear of these, or of new parts of the organisation."""
        new = NewEndpoint("cmms", URL, events or ("org_unit.created",), **fields)
        found: EndpointRow = self.do(webhooks.add, new).endpoint
        return found

    def happen(self, *names: str) -> None:
        """New parts of the organisation, put into the lines of who wants to hear of them."""
        for name in names:
            self.do(org_units.add, name)
        self.do(webhooks.distribute, {"cmms": render})

    def line(self, endpoint: EndpointRow) -> list[str]:
        """What the messages say, the oldest first."""
        rows = self.do(webhooks.page_of_deliveries, endpoint.id, Page(1000))
        return [row.body for row in reversed(rows)]


@pytest.fixture
def listening(shop: Shop, at: Workshop) -> Listening:
    """The manager, who may add endpoints."""
    return Listening(shop, at.manager)
