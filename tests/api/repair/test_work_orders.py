"""Orders: states, prices, filters, and what a customer may do."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from core import work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import Status
from core.shop import Shop
from tests.api.conftest import Client
from tests.api.repair.conftest import Workshop

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])

WORDS = ("Pending", "Repairing", "Completed", "Cancelled")


@pytest.mark.parametrize(("first", "second"), list(itertools.product(WORDS, WORDS)))
def test_every_state_can_follow_every_other(workshop: Workshop, first: str, second: str) -> None:
    """What is written reads back the same; completed_at comes and goes with the state."""
    opened = workshop.opened(status=first)
    assert opened["status"] == first
    assert (opened["completed_at"] is not None) == (first == "Completed")
    changed = workshop.admin.patch(f"/v1/orders/{opened['id']}", {"status": second})
    assert changed["status"] == second
    if second in ("Pending", "Repairing"):
        assert changed["completed_at"] is None
    elif second == "Completed":
        assert changed["completed_at"] is not None


def test_writing_the_word_that_stands_changes_no_state(shop: Shop, workshop: Workshop) -> None:
    """A job on hold is Repairing; saying so does not take it off."""
    opened = workshop.opened()
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.move(tx, opened["id"], Status.ON_HOLD)
    assert workshop.admin.patch("/v1/orders/1", {"status": "Repairing", "note": "x"})["status"] == "Repairing"
    with shop.reading() as tx:
        assert work_orders.get(tx, opened["id"]).status is Status.ON_HOLD


def test_the_total_is_cost_less_discount(workshop: Workshop) -> None:
    """Always to the cent, and never below nothing."""
    assert workshop.opened(cost="0.30", discount="0.10")["total_cost"] == "0.20"
    assert workshop.opened(cost=250, discount=0.5)["total_cost"] == "249.50"
    for form in ({"cost": "1.00", "discount": "1.01"}, {"cost": "5.00"}):
        answer = workshop.admin("POST", "/v1/orders", workshop.order | form)
        assert answer.status == 422
        assert answer.json["detail"][0]["loc"] == ["body", "discount"]
    assert workshop.admin("PATCH", "/v1/orders/1", {"discount": "0.31"}).status == 422
    assert workshop.admin.patch("/v1/orders/1", {"discount": "0.30"})["total_cost"] == "0.00"


@pytest.mark.parametrize(
    "amount", ["-1", "NaN", "Infinity", "1e400", "-0", "250.005", "1" * 40, True, None, "", [], {}]
)
def test_what_is_no_amount_is_refused(workshop: Workshop, amount: Any) -> None:
    """422 at the field, when opening and when changing."""
    for method, path in (("POST", "/v1/orders"), ("PATCH", f"/v1/orders/{workshop.opened()['id']}")):
        answer = workshop.admin(method, path, workshop.order | {"cost": amount})
        assert answer.status == 422
        assert answer.json["detail"][0]["loc"] == ["body", "cost"]


def test_an_order_needs_a_device_and_a_customer_that_exist(workshop: Workshop) -> None:
    """404 for each, a problem included."""
    for name, thing in (("device_id", "Device"), ("customer_id", "Customer"), ("problem_id", "Problem")):
        for number in (99, 0, -1, 2**63 - 1):
            answer = workshop.admin("POST", "/v1/orders", workshop.order | {name: number})
            assert answer[:2] == (404, {"detail": f"{thing} not found"})
    assert workshop.admin("PATCH", f"/v1/orders/{workshop.opened()['id']}", {"device_id": 99}).status == 404


def test_the_promise_is_a_moment_in_utc(workshop: Workshop) -> None:
    """Given in any zone, shown in one; taken back by null."""
    opened = workshop.opened(estimated_completion_date="2026-03-05T18:00:00+02:00")
    assert opened["estimated_completion_date"] == "2026-03-05T16:00:00"
    assert workshop.admin.get("/v1/orders/1")["estimated_completion_date"] == "2026-03-05T16:00:00"
    assert (
        workshop.admin.patch("/v1/orders/1", {"estimated_completion_date": None})["estimated_completion_date"] is None
    )


def test_orders_are_filtered_and_paged(workshop: Workshop) -> None:
    """By word, customer and device, each alone and together."""
    for word in (*WORDS, *WORDS):
        workshop.opened(status=word)
    ids = {word: [each["id"] for each in workshop.admin.get(f"/v1/orders?status={word}")] for word in WORDS}
    assert ids == {word: [number, number + 4] for number, word in enumerate(WORDS, 1)}
    assert len(workshop.admin.get(f"/v1/orders?customer_id={workshop.customer_id}&device_id=1")) == 8
    assert workshop.admin.get("/v1/orders?customer_id=99") == workshop.admin.get("/v1/orders?device_id=-5") == []
    assert [each["id"] for each in workshop.admin.get("/v1/orders?limit=3&offset=2")] == [3, 4, 5]
    assert [each["id"] for each in workshop.admin.get("/v1/orders?limit=1&offset=1&status=Pending")] == [5]


@pytest.mark.parametrize(
    "query", ["status=pending", "status=", "customer_id=x", "device_id=%D9%A1", "limit=-1", "offset="]
)
def test_a_filter_that_is_none_is_refused(admin: Client, query: str) -> None:
    """422, naming the parameter."""
    answer = admin("GET", f"/v1/orders?{query}")
    assert answer.status == 422
    assert answer.json["detail"][0]["loc"] == ["query", query.split("=", maxsplit=1)[0]]


def test_jobs_without_a_customers_device_are_not_shown(shop: Shop, workshop: Workshop) -> None:
    """Other doors show them; here they do not exist."""
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        job = work_orders.open_(tx, work_orders.NewWorkOrder(title="Leaking tap"))
    assert workshop.admin.get("/v1/orders") == []
    for method, path in (
        ("GET", f"/v1/orders/{job.id}"),
        ("PATCH", f"/v1/orders/{job.id}"),
        ("DELETE", f"/v1/orders/{job.id}"),
        ("GET", f"/v1/orders/assign/{job.id}"),
    ):
        assert workshop.admin(method, path, {} if method == "PATCH" else None).status == 404
    assert workshop.admin("POST", "/v1/payments", {"order_id": job.id, "amount": "1.00"}).status == 404
    assert workshop.admin("POST", "/v1/assigns", {"order_id": job.id, "user_id": workshop.technician_id}).status == 404


def test_a_customer_opens_orders_for_himself_and_sets_no_price(workshop: Workshop) -> None:
    """Price and state are the staff's; somebody else's device answers as if it were not there."""
    opened = workshop.customer.post("/v1/orders", workshop.order | {"status": "Completed"})
    assert (opened["cost"], opened["discount"], opened["status"]) == ("0.00", "0.00", "Pending")
    for name in ("customer_id", "device_id"):
        others = workshop.order | {name: workshop.technician_id if name == "customer_id" else 99}
        assert workshop.customer("POST", "/v1/orders", others).status == 404


def test_a_customer_sees_his_own_orders_and_changes_none(workshop: Workshop) -> None:
    """Handed over is handed over; those of others do not exist."""
    own = workshop.opened()
    others = workshop.opened(customer_id=workshop.technician_id)
    customer = workshop.customer
    assert customer.get("/v1/orders") == [own]
    assert customer.get(f"/v1/orders?customer_id={workshop.technician_id}") == []
    assert customer.get(f"/v1/orders/{own['id']}") == own
    assert customer("PATCH", f"/v1/orders/{own['id']}", {"note": "x"}).status == 403
    assert customer("DELETE", f"/v1/orders/{own['id']}").status == 403
    for method in ("GET", "PATCH", "DELETE"):
        answer = customer(method, f"/v1/orders/{others['id']}", {} if method == "PATCH" else None)
        assert answer[:2] == (404, {"detail": "Order not found"})


def test_what_a_desk_does_is_seen_here(shop: Shop, workshop: Workshop) -> None:
    """One row behind every door: the version moves on with it."""
    tag = workshop.admin("POST", "/v1/orders", workshop.order).headers["etag"]
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.change(tx, 1, {"note": "from the desk"})
    seen = workshop.admin("GET", "/v1/orders/1")
    assert seen.json["note"] == "from the desk"
    assert seen.headers["etag"] != tag
