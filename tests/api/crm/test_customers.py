"""Customers: names in two parts, searched, switched off, deleted, and who may see whom."""

from __future__ import annotations

import pytest

from core.base.permissions import Role
from tests.api.crm.conftest import BASE, JOHN, Office

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/customers"


def test_the_documents_customer_is_added_and_shown(office: Office) -> None:
    """With exactly the documented keys."""
    made = office.admin("POST", f"{PATH}/", JOHN)
    assert made.status == 201
    known = {**JOHN, "status": "active", "created_at": "2026-03-02T09:00:00Z", "id": made.json["id"]}
    assert made.json == known and isinstance(made.json["id"], str)
    assert office.admin.get(f"{PATH}/{made.json['id']}") == known
    assert office.admin.get(f"{PATH}/") == {"items": [known], "total": 1, "page": 1, "page_size": 20, "total_pages": 1}


@pytest.mark.parametrize(
    ("first", "last"), [("John", "Doe"), ("Ana María", "de la Cruz Núñez"), ("Ludwig", "van Beethoven"), ("王", "小明")]
)
def test_names_read_back_as_they_were_written(office: Office, first: str, last: str) -> None:
    """Wherever they have spaces; a part alone is changed without the other."""
    made = office.customer(first_name=first, last_name=last)
    shown = office.admin.get(f"{PATH}/{made}")
    assert (shown["first_name"], shown["last_name"]) == (first, last)
    changed = office.admin.patch(f"{PATH}/{made}", {"last_name": "Neu Mann"})
    assert (changed["first_name"], changed["last_name"]) == (first, "Neu Mann")
    assert office.admin.get(f"/v1/users/{made}")["full_name"] == f"{first} Neu Mann"


def test_who_came_through_another_door_has_two_names(office: Office) -> None:
    """The last word is the last name; another full name makes the old parts worthless."""
    made = office.customer()
    office.admin.patch(f"/v1/users/{made}", {"full_name": "Mary Ann Smith"})
    shown = office.admin.get(f"{PATH}/{made}")
    assert (shown["first_name"], shown["last_name"]) == ("Mary Ann", "Smith")


def test_found_by_name_address_and_phone(office: Office) -> None:
    """Signs of the pattern language are taken literally. Source: contract, decision 22."""
    john, jane = office.customer(), office.customer(first_name="Jane", email="jane@example.org", phone="512 555 0199")

    def found(words: str) -> list[str]:
        return [each["id"] for each in office.admin.get(f"{PATH}?search={words}")["items"]]

    assert found("doe") == [jane, john]
    assert found("jane") == found("jane@example.org") == found("5125550199") == [jane]
    assert found("%25") == found("_") == found("nobody") == []
    assert office.admin.get(f"{PATH}?search=jane")["total"] == 1


def test_a_customer_is_switched_off_and_on(office: Office) -> None:
    """And the list is narrowed by it."""
    john, jane = office.customer(), office.customer(first_name="Jane")
    assert office.admin.patch(f"{PATH}/{john}", {"status": "inactive"})["status"] == "inactive"

    def listed(status: str) -> tuple[list[str], int]:
        answer = office.admin.get(f"{PATH}?status={status}")
        return [each["id"] for each in answer["items"]], answer["total"]

    assert listed("inactive") == ([john], 1)
    assert listed("active") == ([jane], 1)
    assert office.admin("GET", f"{PATH}?status=gone").status == 422
    assert office.admin("POST", PATH, {**JOHN, "status": "inactive"}).json["status"] == "inactive"


def test_pages_are_counted(office: Office) -> None:
    """The last one is shorter, one beyond it is empty."""
    ids = [office.customer(first_name=f"C{number}") for number in range(5)][::-1]
    second = office.admin.get(f"{PATH}?page=2&page_size=2")
    assert [each["id"] for each in second["items"]] == ids[2:4]
    assert (second["total"], second["page"], second["page_size"], second["total_pages"]) == (5, 2, 2, 3)
    assert office.admin.get(f"{PATH}?page=9&page_size=2")["items"] == []
    for query in ("page=0", "page_size=0", "page_size=101", "page=x"):
        answer = office.admin("GET", f"{PATH}?{query}")
        assert (answer.status, answer.json["error"]) == (422, "validation_error"), query
        assert query.partition("=")[0] in answer.json["hint"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("first_name", None), ("first_name", " "), ("last_name", 7), ("email", "no address"), ("phone", "x"), ("zip", [])],
)
def test_a_wrong_field_is_named(office: Office, field: str, value: object) -> None:
    """422 in the document's shape."""
    answer = office.admin("POST", PATH, {**JOHN, field: value})
    assert answer.status == 422
    assert answer.json["error"] == "validation_error" and set(answer.json) == {"error", "detail", "hint"}
    assert field in answer.json["hint"]


def test_a_deleted_customer_is_gone(office: Office) -> None:
    """From every door."""
    made = office.customer()
    assert office.admin("DELETE", f"{PATH}/{made}").status == 204
    for method in ("GET", "DELETE"):
        assert office.admin(method, f"{PATH}/{made}").status == 404
    assert office.admin("GET", f"/v1/users/{made}").status == 404
    assert office.admin.get(PATH)["total"] == 0


def test_staff_are_no_customers(office: Office) -> None:
    """Neither shown nor changed nor deleted here."""
    technician = office.technician().removeprefix("tech-")
    for method, body in (("GET", None), ("PATCH", {"first_name": "X"}), ("DELETE", None)):
        assert office.admin(method, f"{PATH}/{technician}", body).status == 404


def test_a_customer_sees_himself_alone(office: Office) -> None:
    """Others are not there. Source: contract, decision 4."""
    other = office.customer()
    me = office.person(Role.CUSTOMER, "Ann Own")
    assert me.person is not None
    assert [each["id"] for each in me.get(PATH)["items"]] == [str(me.person.id)]
    assert me.get(PATH)["total"] == 1
    assert me("GET", f"{PATH}/{other}").status == me("PATCH", f"{PATH}/{other}", {"city": "X"}).status == 404
    assert me.patch(f"{PATH}/{me.person.id}", {"city": "Austin"})["city"] == "Austin"
    assert me("PATCH", f"{PATH}/{me.person.id}", {"status": "inactive"}).status == 403
    assert me("POST", PATH, JOHN).status == me("DELETE", f"{PATH}/{me.person.id}").status == 403


def test_a_write_with_an_old_tag_is_refused(office: Office) -> None:
    """Nothing is changed."""
    made = office.admin("POST", PATH, JOHN)
    place, tag = f"{PATH}/{made.json['id']}", made.headers["etag"]
    assert office.admin("PATCH", place, {"city": "Waco"}, If_Match=tag).status == 200
    assert office.admin("PATCH", place, {"city": "Reno"}, If_Match=tag).status == 412
    assert office.admin.get(place)["city"] == "Waco"
