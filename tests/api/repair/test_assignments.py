"""Assignments: two addresses, one set of rows."""

from __future__ import annotations

import pytest

from tests.api.repair.conftest import Workshop

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


@pytest.mark.parametrize(("one", "other"), [("/v1/assigns", "/v1/orders/assign"), ("/v1/orders/assign", "/v1/assigns")])
def test_both_addresses_write_the_same_rows(workshop: Workshop, one: str, other: str) -> None:
    """What one made, the other refuses to make again."""
    order = workshop.opened()["id"]
    form = {"order_id": order, "user_id": workshop.technician_id}
    made = workshop.admin.post(one, form)
    assert workshop.admin("POST", other, form)[:2] == (400, {"detail": "Assignment already exists"})
    assert workshop.admin.get("/v1/assigns") == workshop.admin.get(f"/v1/orders/assign/{order}") == [made]
    assert workshop.admin("DELETE", f"/v1/assigns/{made['id']}").status == 204
    assert workshop.admin.get(f"/v1/orders/assign/{order}") == []
    assert workshop.admin.post(other, form)["order_id"] == order


def test_assignments_are_filtered_and_paged(workshop: Workshop) -> None:
    """By order and by technician."""
    admin = workshop.admin
    orders = [workshop.opened()["id"] for _ in range(3)]
    staff = (workshop.technician_id, admin.person.id)  # type: ignore[union-attr]
    for order in orders:
        for user in staff:
            admin.post("/v1/assigns", {"order_id": order, "user_id": user})
    assert len(admin.get("/v1/assigns")) == 6
    assert [each["order_id"] for each in admin.get(f"/v1/assigns?user_id={staff[0]}")] == orders
    assert [each["user_id"] for each in admin.get(f"/v1/assigns?order_id={orders[0]}")] == list(staff)
    assert [each["id"] for each in admin.get("/v1/assigns?limit=2&offset=3")] == [4, 5]
    assert admin("GET", "/v1/assigns?user_id=x").status == 422
    assert admin("GET", "/v1/orders/assign/99")[:2] == (404, {"detail": "Order not found"})


def test_an_assignment_is_never_changed_only_made_and_ended(workshop: Workshop) -> None:
    """So its version is always the first."""
    form = {"order_id": workshop.opened()["id"], "user_id": workshop.technician_id}
    tag = workshop.admin("POST", "/v1/assigns", form).headers["etag"]
    assert workshop.admin("PATCH", "/v1/assigns/1", {}).status == 405
    assert workshop.admin("DELETE", "/v1/assigns/1", If_Match='"2"').status == 412
    assert workshop.admin("DELETE", "/v1/assigns/1", If_Match=tag).status == 204


def test_only_staff_is_given_work(workshop: Workshop) -> None:
    """A customer is no technician."""
    form = {"order_id": workshop.opened()["id"], "user_id": workshop.customer_id}
    assert workshop.admin("POST", "/v1/assigns", form)[:2] == (404, {"detail": "User not found"})


def test_a_technician_takes_work_and_gives_none(workshop: Workshop) -> None:
    """For himself, not for others; and gives back what he took, not what others did."""
    order = workshop.opened()["id"]
    admin_id = workshop.admin.person.id  # type: ignore[union-attr]
    assert workshop.technician("POST", "/v1/assigns", {"order_id": order, "user_id": admin_id}).status == 403
    own = {"order_id": order, "user_id": workshop.technician_id}
    assert workshop.technician("POST", "/v1/assigns", own).status == 201
    workshop.admin.post("/v1/assigns", {"order_id": order, "user_id": admin_id})
    assert workshop.technician("DELETE", "/v1/assigns/2").status == 403
    assert workshop.technician("DELETE", "/v1/assigns/1").status == 204


def test_a_customer_gives_no_work_and_sees_who_works_on_his_orders_only(workshop: Workshop) -> None:
    """Others' assignments do not exist for him."""
    own, others = workshop.opened()["id"], workshop.opened(customer_id=workshop.technician_id)["id"]
    for order in (own, others):
        workshop.admin.post("/v1/assigns", {"order_id": order, "user_id": workshop.technician_id})
    customer = workshop.customer
    assert [each["order_id"] for each in customer.get("/v1/assigns")] == [own]
    assert customer("GET", "/v1/assigns/2").status == 404
    assert customer("GET", f"/v1/orders/assign/{others}").status == 404
    assert customer("POST", "/v1/assigns", {"order_id": own, "user_id": workshop.technician_id}).status == 403
    assert customer("DELETE", "/v1/assigns/1").status == 403
