"""Invoices: drafts, sent, paid, overdue, cancelled."""

from __future__ import annotations

import pytest

from core import invoices
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.invoices import NewCreditNote
from core.shop import Shop
from tests.api.conftest import Answer
from tests.api.crm.conftest import BASE, Office

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/invoices"


def _made(office: Office, **fields: object) -> Answer:
    given = {"customer_id": office.customer(), "subtotal": 250.00, "tax": 20.63, "due_date": "2026-04-01"} | fields
    return office.admin("POST", f"{PATH}/", {name: value for name, value in given.items() if value is not None})


def test_the_documents_invoice(office: Office) -> None:
    """Exactly the documented keys in the list; numbers, not texts."""
    customer = office.customer()
    job = office.opened(customer_id=customer)
    made = _made(office, customer_id=customer, work_order_id=job)
    assert made.status == 201
    known = {
        "id": made.json["id"], "customer_id": customer, "work_order_id": job, "status": "draft", "subtotal": 250.0,
        "tax": 20.63, "total": 270.63, "due_date": "2026-04-01", "paid_at": None, "created_at": "2026-03-02T09:00:00Z",
    }  # fmt: skip
    assert made.json["id"].startswith("inv-")
    assert made.json == {**known, "number": "INV-2026-0001", "notes": None, "lines": []}
    assert office.admin.get(f"{PATH}/{made.json['id']}") == made.json
    assert office.admin.get(PATH)["items"] == [known]


def test_lines_add_up(office: Office) -> None:
    """To the cent; without a tax the shop's own rate is added, which is none."""
    lines = [
        {"description": "Labour", "quantity": 1.335, "unit_price": 60},
        {"description": "Pump", "unit_price": "99.99"},
    ]
    made = _made(office, subtotal=None, tax=None, lines=lines)
    assert (made.status, made.json["subtotal"], made.json["total"]) == (201, 180.09, 180.09)
    assert [line["amount"] for line in made.json["lines"]] == [80.1, 99.99]


def test_sent_then_paid(office: Office) -> None:
    """By one and the same payment that every door shows."""
    made = _made(office).json["id"]
    sent = office.admin("POST", f"{PATH}/{made}/send")
    assert (sent.status, sent.json["status"]) == (200, "sent")
    paid = office.admin("POST", f"{PATH}/{made.removeprefix('inv-')}/mark-paid")
    assert (paid.status, paid.json["status"], paid.json["paid_at"]) == (200, "paid", "2026-03-02T09:00:00Z")
    assert office.admin("POST", f"{PATH}/{made}/mark-paid").json == paid.json
    payments = office.admin.get(f"{BASE}/payments")
    assert [(each["invoice_id"], each["amount"]) for each in payments["items"]] == [(made, 270.63)]
    assert office.admin("POST", f"{PATH}/{made}/cancel").status == 409


def test_past_its_day_it_is_overdue(office: Office) -> None:
    """The list tells the two apart."""
    late, due = (_made(office, due_date=day).json["id"] for day in ("2026-03-01", "2026-03-02"))
    for each in (late, due):
        office.admin.post(f"{PATH}/{each}/send", None)

    def listed(status: str) -> tuple[list[str], int]:
        answer = office.admin.get(f"{PATH}?status={status}")
        return [each["id"] for each in answer["items"]], answer["total"]

    assert (listed("overdue"), listed("sent"), listed("draft")) == (([late], 1), ([due], 1), ([], 0))
    assert office.admin("GET", f"{PATH}?status=void").status == 422


def test_a_cancelled_one_stays_with_its_number(office: Office) -> None:
    """And is neither sent nor paid any more."""
    made = _made(office).json["id"]
    assert office.admin("POST", f"{PATH}/{made}/cancel").json["status"] == "cancelled"
    for step in ("send", "mark-paid"):
        assert office.admin("POST", f"{PATH}/{made}/{step}").status == 409
    assert _made(office).json["number"] == "INV-2026-0002"


def test_what_was_credited_whole_reads_as_cancelled(office: Office, shop: Shop) -> None:
    """The document knows no credit notes; it is listed among the cancelled ones, and no money was paid for it."""
    made = _made(office).json["id"]
    office.admin.post(f"{PATH}/{made}/send", None)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        invoices.credit(tx, NewCreditNote(int(made.removeprefix("inv-")), "Wrong customer"))
    shown = office.admin.get(f"{PATH}/{made}")
    assert (shown["status"], shown["paid_at"], shown["total"]) == ("cancelled", None, 270.63)
    listed = office.admin.get(f"{PATH}?status=cancelled")
    assert ([each["id"] for each in listed["items"]], listed["total"]) == ([made], 1)
    assert office.admin.get(f"{PATH}?status=paid")["total"] == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("customer_id", "x"), ("subtotal", -1), ("subtotal", 1.005), ("subtotal", []), ("tax", "many"),
        ("due_date", "soon"), ("lines", [{"description": "x"}]),
        ("lines", [{"description": "x", "unit_price": 1, "quantity": 0}]),
        ("lines", [{"description": "x", "unit_price": 1, "quantity": "2"}]), ("lines", "x"), ("work_order_id", []),
    ],
)  # fmt: skip
def test_a_wrong_field_is_named(office: Office, field: str, value: object) -> None:
    """422 in the document's shape."""
    answer = _made(office, **{field: value})
    assert (answer.status, answer.json["error"]) == (422, "validation_error"), answer
    assert field in answer.json["hint"]


def test_a_sum_is_needed_and_the_customer_must_be_there(office: Office) -> None:
    """422 for the first, 404 for the second."""
    assert _made(office, subtotal=None, tax=None).status == 422
    assert _made(office, customer_id="999999").status == 404
    assert _made(office, work_order_id="999999").status == 404
    assert _made(office, work_order_id=office.opened()).status == 422
    for step in ("", "/send", "/mark-paid", "/cancel"):
        for unknown in ("inv-999999", "x", "inv-"):
            assert office.admin("POST" if step else "GET", f"{PATH}/{unknown}{step}").status == 404


def test_an_old_tag_is_refused(office: Office) -> None:
    """Nothing is sent."""
    made = _made(office)
    place, tag = f"{PATH}/{made.json['id']}", made.headers["etag"]
    assert office.admin("POST", f"{place}/send", If_Match=tag).status == 200
    assert office.admin("POST", f"{place}/mark-paid", If_Match=tag).status == 412
    assert office.admin.get(place)["status"] == "sent"


def test_a_customer_sees_what_was_sent_to_him(office: Office) -> None:
    """And makes none."""
    me = office.person(Role.CUSTOMER)
    assert me.person is not None
    mine, _ = (_made(office, customer_id=str(me.person.id)).json["id"] for _ in range(2))
    office.admin.post(f"{PATH}/{mine}/send", None)
    assert [each["id"] for each in me.get(PATH)["items"]] == [mine]
    assert me("POST", PATH, {"customer_id": str(me.person.id), "subtotal": 1}).status == 403
    assert me("POST", f"{PATH}/{mine}/mark-paid").status == 403
    assert office.person(Role.TECHNICIAN)("GET", PATH).status == 403
