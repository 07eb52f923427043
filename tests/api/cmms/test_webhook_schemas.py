"""The events that can be heard of."""

from __future__ import annotations

from api.cmms.webhook_schemas import WebhookEvent


def test_there_are_the_thirteen_of_the_document() -> None:
    """Source: CMMS document, event types."""
    assert len(WebhookEvent) == 13
