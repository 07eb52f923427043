"""When two requests are the same one."""

from __future__ import annotations

from typing import Any

import falcon
import falcon.testing
import pytest

from api.shared import idempotency
from api.shared.errors import BadInput
from core.base.permissions import NOBODY, SYSTEM


def request(path: str = "/v1/orders", body: bytes = b"{}", method: str = "POST", query: str = "") -> falcon.Request:
    """A request that might be sent twice."""
    return falcon.testing.create_req(method=method, path=path, body=body, query_string=query)


def test_method_address_and_body_make_a_request() -> None:
    """Any of them another, and it is another request."""
    requests = [
        request(),
        request(body=b"{ }"),
        request(path="/v1/payments"),
        request(method="PUT"),
        request(query="a=1"),
        request(path="/v1/orders{", body=b"}"),
    ]
    assert len({idempotency.fingerprint(each) for each in requests}) == len(requests)
    assert idempotency.fingerprint(request()) == idempotency.fingerprint(request())


def test_each_sender_has_keys_of_his_own() -> None:
    """A person, a program, a visitor at an address."""
    actors: list[Any] = [
        SYSTEM._replace(person_id=1),
        SYSTEM._replace(person_id=2),
        SYSTEM._replace(client_id=1),
        NOBODY,
    ]
    owners = [idempotency.owner_of(actor, "10.0.0.1") for actor in actors]
    assert owners == ["person:1", "person:2", "client:1", "visitor:10.0.0.1"]


@pytest.mark.parametrize("key", ["a", "x" * 255, '"8e03978e-40d5-43dd-bc93-6894a57f9324"'])
def test_any_visible_word_is_a_key(key: str) -> None:
    """Clients choose it."""
    assert idempotency.key_of(falcon.testing.create_req(headers={"Idempotency-Key": key})) == key


@pytest.mark.parametrize("key", ["", "x" * 256, "a b", "é"])
def test_what_is_no_word_is_refused(key: str) -> None:
    """Named by its header field."""
    made = falcon.testing.create_req()
    made.env["HTTP_IDEMPOTENCY_KEY"] = key
    with pytest.raises(BadInput) as caught:
        idempotency.key_of(made)
    assert caught.value.faults[0].where == ("header", "Idempotency-Key")


def test_most_requests_have_none() -> None:
    """And are treated each for itself."""
    assert idempotency.key_of(request()) is None
