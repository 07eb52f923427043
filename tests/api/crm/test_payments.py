"""Payments: for invoices, and those of jobs seen from here."""

from __future__ import annotations

import pytest

from core.base.permissions import Role
from tests.api.crm.conftest import BASE, Office

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/payments"


def _invoice(office: Office, **fields: object) -> str:
    given = {"customer_id": office.customer(), "subtotal": 250, "tax": 20.63} | fields
    made: str = office.admin.post(f"{BASE}/invoices", given)["id"]
    return made


def test_the_documents_payment_pays_its_invoice(office: Office) -> None:
    """Exactly what was sent reads back."""
    invoice = _invoice(office)
    body = {"invoice_id": invoice, "amount": 270.63, "method": "card", "reference": "ch_xxx123"}
    paid = office.admin("POST", f"{PATH}/", body)
    assert paid.status == 201
    assert {name: paid.json[name] for name in body} == body
    assert office.admin.get(f"{BASE}/invoices/{invoice}")["status"] == "paid"
    assert office.admin.get(f"{PATH}/{paid.json['id']}") == paid.json
    assert office.admin.get(PATH)["items"] == [paid.json]
    assert office.admin.get("/v1/payments") == []


def test_a_part_leaves_it_open(office: Office) -> None:
    """Until the rest comes; narrowed by invoice and customer, and counted."""
    invoice, other = _invoice(office), _invoice(office)
    for amount in (100, 170.63):
        assert office.admin.get(f"{BASE}/invoices/{invoice}")["status"] == "draft"
        office.admin.post(PATH, {"invoice_id": invoice, "amount": amount, "method": "cash"})
    assert office.admin.get(f"{BASE}/invoices/{invoice}")["status"] == "paid"
    assert office.admin.get(f"{PATH}?invoice_id={invoice}")["total"] == 2
    assert office.admin.get(f"{PATH}?invoice_id={other}")["total"] == 0
    customer = office.admin.get(f"{BASE}/invoices/{invoice}")["customer_id"]
    assert [each["amount"] for each in office.admin.get(f"{PATH}?customer_id={customer}")["items"]] == [170.63, 100.0]


def test_a_payment_for_a_jobs_invoice_is_the_jobs(office: Office) -> None:
    """The same number behind the repair document's door. Source: contract, decision 22."""
    me = office.person(Role.CUSTOMER)
    assert me.person is not None
    for path, body in (
        ("types", {"name": "Laptop"}), ("brands", {"name": "Dell"}),
        ("models", {"brand_id": 1, "name": "XPS", "device_type_id": 1}),
    ):  # fmt: skip
        office.admin.post(f"/v1/devices/{path}", body)
    owner = me.person.id
    device = {"brand_id": 1, "model_id": 1, "device_type_id": 1, "owner_id": owner, "serial_number": "SN1"}
    made = office.admin.post("/v1/devices", device)
    order = office.admin.post("/v1/orders", {"device_id": made["id"], "customer_id": owner, "cost": "100.00"})
    invoice = _invoice(office, customer_id=str(owner), work_order_id=str(order["id"]), subtotal=100, tax=0)
    paid = office.admin.post(PATH, {"invoice_id": invoice, "amount": 100, "method": "card", "reference": "ch_1"})
    shown = office.admin.get(f"/v1/payments/{paid['id']}")
    assert (shown["order_id"], shown["payment_method"], shown["transaction_id"]) == (order["id"], "card", "ch_1")
    assert [each["id"] for each in me.get(PATH)["items"]] == [paid["id"]]


@pytest.mark.parametrize(
    ("field", "value", "status"),
    [("invoice_id", "inv-999999", 404), ("invoice_id", "x", 422), ("amount", -1, 422), ("amount", None, 422),
     ("amount", True, 422), ("method", "", 422), ("reference", 7, 422)],
)  # fmt: skip
def test_what_is_wrong_is_refused(office: Office, field: str, value: object, status: int) -> None:
    """In the document's shape."""
    body = {"invoice_id": _invoice(office), "amount": 1, "method": "card", field: value}
    answer = office.admin("POST", PATH, body)
    assert (answer.status, set(answer.json)) == (status, {"error", "detail", "hint"})


def test_who_has_no_till_takes_nothing(office: Office) -> None:
    """403; what is no payment is not there."""
    invoice = _invoice(office)
    for role in (Role.TECHNICIAN, Role.CUSTOMER, Role.VIEWER):
        answer = office.person(role)("POST", PATH, {"invoice_id": invoice, "amount": 1, "method": "card"})
        assert answer.status == 403
    for unknown in ("999999", "x"):
        assert office.admin("GET", f"{PATH}/{unknown}").status == 404
