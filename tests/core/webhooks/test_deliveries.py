"""Messages as an administrator sees them: counted once each, tried, and sent again."""

from __future__ import annotations

import orjson
import pytest

from core import webhooks
from core.base.errors import NotFound
from core.base.paging import Page
from core.rules.words import DeliveryStatus
from core.webhooks import Outcome
from tests.core.webhooks.conftest import Listening


def test_each_message_counts_once(listening: Listening) -> None:
    """However often it was tried; the rate is a percentage with two places."""
    endpoint = listening.endpoint()
    assert listening.do(webhooks.stats, endpoint.id).success_rate == 0.0
    listening.happen("a", "b", "c")
    for outcome in (Outcome(500, ""), Outcome(200, "")):
        first = listening.do(webhooks.page_of_deliveries, endpoint.id, Page(10))[-1]
        listening.do(webhooks.settle, first, outcome)
    found = listening.do(webhooks.stats, endpoint.id)
    assert (found.total, found.delivered, found.failed, found.pending) == (3, 1, 0, 2)
    assert found.success_rate == 33.33


def test_a_test_waits_in_line_like_any_other(listening: Listening) -> None:
    """It carries what it is given, whatever the endpoint wants to hear of."""
    endpoint = listening.endpoint()
    made = listening.do(webhooks.test, endpoint.id, {"entity": "webhook"})
    assert (made.event, made.status, made.event_id) == (webhooks.TEST, DeliveryStatus.PENDING, None)
    body = orjson.loads(made.body)
    assert list(body) == ["id", "event", "timestamp", "data"] and body["data"] == {"entity": "webhook"}


def test_what_was_sent_is_sent_again_on_demand(listening: Listening) -> None:
    """The same message, from the first attempt on."""
    endpoint = listening.endpoint()
    listening.happen("a")
    (sent,) = listening.do(webhooks.page_of_deliveries, endpoint.id, Page(10))
    listening.do(webhooks.settle, sent, Outcome(200, "thanks"))
    delivered = DeliveryStatus.DELIVERED
    (sent,) = listening.do(webhooks.page_of_deliveries, endpoint.id, Page(10), status=delivered)
    assert (sent.attempts, sent.answer_status, sent.answer, sent.next_at) == (1, 200, "thanks", None)
    again = listening.do(webhooks.redeliver, sent.id)
    assert (again.uuid, again.body, again.status, again.attempts) == (sent.uuid, sent.body, DeliveryStatus.PENDING, 0)
    assert listening.do(webhooks.waiting) == [endpoint.id]
    with pytest.raises(NotFound):
        listening.do(webhooks.redeliver, 999)
