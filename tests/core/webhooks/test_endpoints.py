"""Who is told of what happens: added with a secret that is shown once, changed, switched off and deleted."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import webhooks
from core.base.errors import Forbidden, Invalid, NotFound, Stale
from core.base.paging import Page
from core.shop import Shop
from core.tables import webhook_endpoints
from core.webhooks import NewEndpoint
from tests.core.webhooks.conftest import URL, Listening
from tests.core.workshop import Workshop


def test_a_secret_is_made_up_where_none_is_given(listening: Listening) -> None:
    """Each another one; it is encrypted where it is stored, and stands in no event."""
    new = NewEndpoint("cmms", f"{URL}?key=hidden", ("a", "b", "a"))
    first, second = listening.do(webhooks.add, new), listening.do(webhooks.add, new)
    assert first.secret != second.secret and len(first.secret) == 64
    assert first.endpoint.events == ("a", "b")
    given = listening.do(webhooks.add, NewEndpoint("cmms", URL, ("a",), "my own"))
    assert given.secret == "my own"
    with listening.shop.reading(listening.actor) as tx:
        stored = str(tx.rows(sa.select(webhook_endpoints)))
        told = str(tx.rows(sa.text("SELECT subject, changes FROM events")))
    for secret in (first.secret, "my own"):
        assert secret not in stored and secret not in told
    assert "hidden" not in told


def test_what_does_not_fit_is_refused(listening: Listening) -> None:
    """Without an event, with an address of the server itself, with an empty secret."""
    for new, field in (
        (NewEndpoint("cmms", URL, ()), "events"),
        (NewEndpoint("cmms", "http://127.0.0.1/", ("a",)), "url"),
        (NewEndpoint("cmms", URL, ("a",), ""), "secret"),
    ):
        with pytest.raises(Invalid) as refused:
            listening.do(webhooks.add, new)
        assert refused.value.field == field


def test_a_new_secret_counts_from_now_on_and_is_recorded(listening: Listening) -> None:
    """With the other fields in one go; it is shown this once and stands nowhere."""
    endpoint = listening.endpoint()
    renewed = listening.do(webhooks.change_with_new_secret, endpoint.id, {"events": ["x"]}, version=1)
    assert (renewed.endpoint.events, len(renewed.secret)) == (("x",), 64)
    listening.do(webhooks.test, endpoint.id)
    with listening.shop.reading(listening.actor) as tx:
        dispatch = webhooks.next_of(tx, endpoint.id)
        told = tx.rows(sa.text("SELECT kind, changes FROM events ORDER BY id"))
    assert dispatch is not None and dispatch.secret == renewed.secret
    assert [row.kind for row in told][-3:] == ["webhook.secret_renewed", "webhook.updated", "webhook.tested"]
    assert renewed.secret not in str(told)


def test_it_is_changed_and_deleted(listening: Listening) -> None:
    """For the version that was seen only; then it is gone from every list."""
    endpoint = listening.endpoint()
    changed = listening.do(webhooks.change, endpoint.id, {"events": ["x"], "is_active": False}, version=1)
    assert (changed.events, changed.is_active, changed.url) == (("x",), False, URL)
    with pytest.raises(Stale):
        listening.do(webhooks.change, endpoint.id, {"url": "https://example.com/other"}, version=1)
    assert listening.do(webhooks.page, Page(10), dialect="cmms") == [changed]
    assert listening.do(webhooks.page, Page(10), dialect="crm") == []
    listening.do(webhooks.delete, endpoint.id)
    assert listening.do(webhooks.page, Page(10)) == []
    with pytest.raises(NotFound):
        listening.do(webhooks.get, endpoint.id)


def test_only_who_manages_webhooks_sees_them(shop: Shop, at: Workshop, listening: Listening) -> None:
    """Neither a technician nor a clerk."""
    endpoint = listening.endpoint()
    attempts = (
        (webhooks.add, NewEndpoint("cmms", URL, ("a",))),
        (webhooks.get, endpoint.id),
        (webhooks.page, Page(10)),
        (webhooks.change, endpoint.id, {}),
        (webhooks.delete, endpoint.id),
        (webhooks.stats, endpoint.id),
        (webhooks.test, endpoint.id),
        (webhooks.page_of_deliveries, endpoint.id, Page(10)),
        (webhooks.redeliver, 1),
    )
    for actor in (at.technician, at.clerk, at.customer_actor):
        for operation, *given in attempts:
            with pytest.raises(Forbidden):
                Listening(shop, actor).do(operation, *given)
