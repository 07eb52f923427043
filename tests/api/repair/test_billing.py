"""Payments: what is derived, what is kept as given, who may."""

from __future__ import annotations

from typing import Any

import pytest

from core import billing
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from tests.api.repair.conftest import Workshop

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def paid(workshop: Workshop, **form: Any) -> dict[str, Any]:
    """A payment for the first order."""
    payment: dict[str, Any] = workshop.admin.post("/v1/payments", {"order_id": 1, **form})
    return payment


def test_what_is_left_out_follows_from_what_is_owed(workshop: Workshop) -> None:
    """The due amount is what was owed before that payment. Source: contract, decisions 7 and 21."""
    workshop.opened(cost="250.00", discount="0.00")
    first, second, third = (paid(workshop, amount=amount) for amount in ("100.00", "150.00", "10.00"))
    assert [(each["due_amount"], each["status"]) for each in (first, second, third)] == [
        ("250.00", "Partial"),
        ("150.00", "Paid"),
        ("0.00", "Paid"),
    ]
    assert first["payment_method"] == "Cash"


def test_what_is_given_is_shown_back_and_changes_no_sum(shop: Shop, workshop: Workshop) -> None:
    """A client's words are a client's words."""
    workshop.opened(cost="250.00", discount="0.00")
    given = {
        "amount": "1.00",
        "due_amount": "7.00",
        "status": "Paid",
        "payment_method": "Bitcoin",
        "transaction_id": "T",
    }
    shown = paid(workshop, **given)
    assert {name: shown[name] for name in given} == given
    with shop.reading() as tx:
        assert str(billing.balance(tx, 1).owed) == "249.00"


def test_changing_the_amount_derives_the_state_anew(workshop: Workshop) -> None:
    """Where it was derived; what the client chose stays his."""
    workshop.opened(cost="250.00", discount="0.00")
    derived, chosen = paid(workshop, amount="100.00"), paid(workshop, amount="10.00", status="Due")
    assert workshop.admin.patch(f"/v1/payments/{derived['id']}", {"amount": "240.00"})["status"] == "Paid"
    assert workshop.admin.patch(f"/v1/payments/{chosen['id']}", {"amount": "20.00"})["status"] == "Due"
    emptied = workshop.admin.patch(f"/v1/payments/{chosen['id']}", {"transaction_id": None})
    assert emptied["transaction_id"] is None


def test_a_deleted_payment_is_owed_again(workshop: Workshop) -> None:
    """Its number stays used, its money does not count."""
    workshop.opened(cost="250.00", discount="0.00")
    first = paid(workshop, amount="250.00")
    assert workshop.admin("DELETE", f"/v1/payments/{first['id']}").status == 204
    assert paid(workshop, amount="250.00")["due_amount"] == "250.00"
    assert len(workshop.admin.get("/v1/payments")) == 1


def test_payments_are_filtered_and_paged(workshop: Workshop) -> None:
    """By state and order."""
    workshop.opened()
    workshop.opened()
    for status in ("Paid", "Due", "Unpaid", "Partial"):
        paid(workshop, amount="1.00", status=status)
    workshop.admin.post("/v1/payments", {"order_id": 2, "amount": "1.00", "status": "Paid"})
    assert [each["id"] for each in workshop.admin.get("/v1/payments?status=Paid")] == [1, 5]
    assert [each["id"] for each in workshop.admin.get("/v1/payments?order_id=2")] == [5]
    assert [each["id"] for each in workshop.admin.get("/v1/payments?limit=2&offset=1")] == [2, 3]
    assert workshop.admin("GET", "/v1/payments?status=Refunded").status == 422


@pytest.mark.parametrize("name", ["amount", "due_amount"])
@pytest.mark.parametrize("amount", ["-0.01", "NaN", "1e5", "0.001", True, "100000000.00"])
def test_what_is_no_amount_is_refused(workshop: Workshop, name: str, amount: Any) -> None:
    """422 at the field."""
    workshop.opened()
    answer = workshop.admin("POST", "/v1/payments", {"order_id": 1, "amount": "1.00", name: amount})
    assert answer.status == 422
    assert answer.json["detail"][0]["loc"] == ["body", name]


def test_a_refund_of_the_desk_reads_as_a_negative_payment(shop: Shop, workshop: Workshop) -> None:
    """It is an entry of its own."""
    workshop.opened()
    first = paid(workshop, amount="100.00")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        billing.refund(tx, first["id"], billing.get(tx, first["id"]).amount, "broken again")
    assert [each["amount"] for each in workshop.admin.get("/v1/payments")] == ["100.00", "-100.00"]
    assert workshop.admin("DELETE", f"/v1/payments/{first['id']}").status == 400


def test_a_customer_sees_his_own_payments_and_books_none(workshop: Workshop) -> None:
    """Others' do not exist for him."""
    workshop.opened()
    workshop.opened(customer_id=workshop.technician_id)
    own = paid(workshop, amount="1.00")
    others = workshop.admin.post("/v1/payments", {"order_id": 2, "amount": "1.00"})
    customer = workshop.customer
    assert customer.get("/v1/payments") == [own]
    assert customer("GET", f"/v1/payments/{others['id']}").status == 404
    assert customer("POST", "/v1/payments", {"order_id": 1, "amount": "1.00"}).status == 403
    assert customer("PATCH", f"/v1/payments/{own['id']}", {"amount": "2.00"}).status == 403
    assert customer("DELETE", f"/v1/payments/{own['id']}").status == 403


def test_a_technician_sees_no_payments(workshop: Workshop) -> None:
    """The till is not his."""
    assert workshop.technician("GET", "/v1/payments").status == 403
