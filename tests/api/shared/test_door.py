"""What holds for every request that comes to the shop, tried at the repair dialect's orders."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from core import work_orders
from core.base.errors import Stale
from core.base.permissions import Role
from tests.api.conftest import Client


def test_a_request_without_a_token_is_refused_first(client: Client) -> None:
    """Before its body or query is looked at."""
    for method, path in (("GET", "/v1/orders?limit=x"), ("POST", "/v1/orders"), ("DELETE", "/v1/orders/1")):
        answer = client(method, path)
        assert answer[:2] == (401, {"detail": "Not authenticated"})
        assert answer.headers["www-authenticate"] == "Bearer"


# versions


def test_every_single_thing_has_a_version(admin: Client, order: dict[str, Any]) -> None:
    """The ETag of a POST's answer, of a GET's and of a PATCH's works in If-Match."""
    posted = admin("POST", "/v1/orders", order)
    assert posted.headers["etag"] == admin("GET", "/v1/orders/1").headers["etag"]
    patched = admin("PATCH", "/v1/orders/1", {"note": "a"}, If_Match=posted.headers["etag"])
    assert patched.status == 200
    assert patched.headers["etag"] != posted.headers["etag"]
    assert admin("DELETE", "/v1/orders/1", If_Match=patched.headers["etag"]).status == 204


def test_a_version_that_is_gone_changes_nothing(admin: Client, order: dict[str, Any]) -> None:
    """412, for every kind of change, a status alone included."""
    old = admin("POST", "/v1/orders", order).headers["etag"]
    admin.patch("/v1/orders/1", {"note": "changed"})
    before = admin("GET", "/v1/orders/1")[:2]
    for form in ({"note": "x"}, {"status": "Repairing"}, {}):
        answer = admin("PATCH", "/v1/orders/1", form, If_Match=old)
        assert answer[:2] == (412, {"detail": "Order was changed meanwhile"})
    assert admin("DELETE", "/v1/orders/1", If_Match=old).status == 412
    assert admin("GET", "/v1/orders/1")[:2] == before


def test_who_has_the_version_gets_no_body(admin: Client, order: dict[str, Any]) -> None:
    """304 until it changes."""
    tag = admin("POST", "/v1/orders", order).headers["etag"]
    known = admin("GET", "/v1/orders/1", If_None_Match=tag)
    assert (known.status, known.json, known.headers["etag"]) == (304, None, tag)
    admin.patch("/v1/orders/1", {"note": "changed"})
    assert admin("GET", "/v1/orders/1", If_None_Match=tag).status == 200


def test_a_clash_without_a_version_is_tried_again(
    admin: Client, order: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client did not ask for a version, so it need not hear of one."""
    admin.post("/v1/orders", order)
    change, clashes = work_orders.change, iter(range(3))

    def clashing(*args: Any, **kwargs: Any) -> Any:
        if next(clashes, None) is not None:
            raise Stale("Order")
        return change(*args, **kwargs)

    monkeypatch.setattr(work_orders, "change", clashing)
    assert admin.patch("/v1/orders/1", {"note": "a"})["note"] == "a"


def test_a_clash_that_does_not_end_is_a_conflict(
    admin: Client, order: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """409: nothing was changed."""
    admin.post("/v1/orders", order)

    def clashing(*_args: Any, **_kwargs: Any) -> Any:
        raise Stale("Order")

    monkeypatch.setattr(work_orders, "change", clashing)
    assert admin("PATCH", "/v1/orders/1", {"note": "a"}).status == 409


# repeated requests


def test_a_repeated_request_changes_one_thing_and_gets_one_answer(admin: Client, order: dict[str, Any]) -> None:
    """Status, body and version are the first ones; it says that it is a repetition."""
    first = admin("POST", "/v1/orders", order, Idempotency_Key="k1")
    again = admin("POST", "/v1/orders", order, Idempotency_Key="k1")
    assert again[:2] == first[:2]
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    assert len(admin.get("/v1/orders")) == 1


def test_every_write_may_be_repeated(admin: Client, order: dict[str, Any]) -> None:
    """Also those that would fail the second time."""
    admin.post("/v1/orders", order)
    for _ in range(2):
        assert admin("PATCH", "/v1/orders/1", {"note": "a"}, Idempotency_Key="k2", If_Match='"1"').status == 200
    for _ in range(2):
        assert admin("DELETE", "/v1/orders/1", Idempotency_Key="k3")[:2] == (204, None)


def test_a_key_belongs_to_one_request(admin: Client, order: dict[str, Any]) -> None:
    """With another body or address it is refused, and nothing is changed."""
    admin("POST", "/v1/orders", order, Idempotency_Key="k1")
    other = admin("POST", "/v1/orders", order | {"cost": "1.00"}, Idempotency_Key="k1")
    assert other[:2] == (422, {"detail": "This key was used for another request"})
    assert admin("DELETE", "/v1/orders/1", Idempotency_Key="k1").status == 422
    assert len(admin.get("/v1/orders")) == 1


def test_a_key_belongs_to_one_sender(admin: Client, order: dict[str, Any], person: Callable[..., Client]) -> None:
    """Somebody else's same key is another one."""
    other = person(Role.MANAGER)
    for sender in (admin, other):
        assert sender("POST", "/v1/orders", order, Idempotency_Key="k1").status == 201
    assert len(admin.get("/v1/orders")) == 2


def test_what_failed_may_be_sent_again_under_its_key(admin: Client, order: dict[str, Any]) -> None:
    """Nothing was changed, so nothing is remembered."""
    assert admin("POST", "/v1/orders", order | {"device_id": 99}, Idempotency_Key="k1").status == 404
    assert admin("POST", "/v1/orders", order, Idempotency_Key="k1").status == 201


def test_a_key_is_forgotten_after_a_day(admin: Client, order: dict[str, Any], clock: Any) -> None:
    """Then it is a new request."""
    admin("POST", "/v1/orders", order, Idempotency_Key="k1")
    clock.step(hours=23)
    assert admin("POST", "/v1/orders", order, Idempotency_Key="k1").json["id"] == 1
    clock.step(hours=1, seconds=1)
    token = {"phone": admin.person.phone, "password": "password123"} if admin.person else {}
    admin.token = admin.post("/v1/auth/login", token)["tokens"]["access_token"]
    assert admin("POST", "/v1/orders", order, Idempotency_Key="k1").json["id"] == 2


def test_the_same_request_sent_at_once_changes_one_thing(admin: Client, order: dict[str, Any]) -> None:
    """Eight at the same moment get the same answer."""
    answers: list[Any] = []

    def send() -> None:
        answers.append(admin("POST", "/v1/orders", order, Idempotency_Key="k1")[:2])

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [answers[0]] * 8
    assert answers[0][0] == 201
    assert len(admin.get("/v1/orders")) == 1


def test_visitors_may_repeat_too(client: Client) -> None:
    """A registration that was sent twice made one account."""
    form = {"full_name": "Ann", "phone": "1234567890", "password": "password123"}
    answers = [client("POST", "/v1/auth/register", form, Idempotency_Key="k1") for _ in range(2)]
    assert answers[0][:2] == answers[1][:2]
    assert answers[0].status == 201
