"""The dialects take the events that the core knows them by."""

from __future__ import annotations

from api.cmms.webhook_schemas import WebhookEvent as CmmsEvent
from api.crm.webhooks import WebhookEvent as CrmEvent
from core.webhooks import EVENTS


def test_both_say_the_same() -> None:
    """In the order of the documents."""
    assert {"cmms": tuple(CmmsEvent), "crm": tuple(CrmEvent)} == EVENTS
