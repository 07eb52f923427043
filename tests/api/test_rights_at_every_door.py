"""Who may do what through which door: every operation of every dialect, for every role, with others' rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core import audit
from core.base.permissions import SYSTEM, Role, permissions_of
from core.shop import Shop
from tests.api.conftest import Client
from tests.api.rights import ANYBODY, MARK, NEEDED, Rows, furnish, send

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
_ORDER = ("GET", "POST", "PATCH", "PUT", "DELETE")
#: Of things that last for a moment, and are nobody's rows: their own tests hold them to the roles.
FLEETING = "/api/v2/ai/dispatch/suggestions/"
#: What is deleted last: others hang on it.
_LAST = ("/v1/orders", "/v1/devices", "/v1/users", "/api/v2/customers")


@pytest.fixture(autouse=True)
def _no_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRONTBENCH_RATE_LIMITS", "off")


@pytest.fixture
def rows(admin: Client, person: Callable[..., Client]) -> Rows:
    """Of a stranger, and of the house."""
    return furnish(admin, person(Role.TECHNICIAN, "Clara Clerk"))


@pytest.fixture
def operations(description: dict[str, Any]) -> list[str]:
    """All that need a token, as the description names them: reading first, deleting last."""
    found = [
        f"{method.upper()} {path}"
        for path, methods in description["paths"].items()
        for method, facts in methods.items()
        if "security" in facts
    ]
    return sorted(found, key=_place)


@pytest.fixture
def known(operations: list[str]) -> list[str]:
    """Those that the table has."""
    return [each for each in operations if each in NEEDED]


def _place(operation: str) -> tuple[int, int]:
    method, _, path = operation.partition(" ")
    last = next((number for number, each in enumerate(_LAST) if path.startswith(each)), -1)
    return _ORDER.index(method), last


def _refusals(operation: str) -> tuple[int, ...]:
    """What somebody with the right may not be answered; what was deleted through one door is gone at the next."""
    return (401, 403) if operation.startswith("DELETE") else (401, 403, 404, 405, 415, 422)


def last_event(shop: Shop) -> int:
    """How much was done."""
    with shop.reading(SYSTEM) as tx:
        return audit.last_id(tx)


def test_every_operation_says_what_it_needs(operations: list[str]) -> None:
    """A new one has to be added to the table."""
    assert [each for each in operations if each not in NEEDED and not each.partition(" ")[2].startswith(FLEETING)] == []


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.CUSTOMER])
def test_the_staff_may_what_their_role_says(
    shop: Shop, person: Callable[..., Client], rows: Rows, known: list[str], role: Role
) -> None:
    """And nothing else: what is refused leaves no trace. Source: the AMMS document, section 3; contract."""
    someone = person(role, "Somebody")
    wrong = []
    for operation in known:
        before = last_event(shop)
        answer = send(someone, operation, rows)
        is_anybodys = NEEDED[operation] == ANYBODY
        may = is_anybodys or set(NEEDED[operation].split("+")) <= permissions_of(role)
        if may and not is_anybodys and answer.status in _refusals(operation):
            wrong.append((operation, "refused", answer.status, answer.json))
        if not may and (answer.status not in (403, 404) or last_event(shop) != before or MARK in str(answer.json)):
            wrong.append((operation, "not refused", answer.status, answer.json))
    assert not wrong, "\n".join(map(str, wrong))


def test_customers_reach_nothing_of_others(
    shop: Shop, person: Callable[..., Client], rows: Rows, known: list[str]
) -> None:
    """By no id in a path and by none in a body. Source: contract, decision 4."""
    customer = person(Role.CUSTOMER, "Carla Customer")
    wrong: list[Any] = []
    for operation in known:
        before = last_event(shop)
        answer = send(customer, operation, rows)
        is_harmless = answer.status >= 400 or last_event(shop) == before or NEEDED[operation] == ANYBODY
        if not is_harmless or MARK in str(answer.json) or ("{" in operation and answer.status not in (403, 404)):
            wrong.append((operation, answer.status, answer.json))
    assert not wrong, "\n".join(map(str, wrong))


def test_customers_bind_nothing_of_others_to_what_is_theirs(
    admin: Client, person: Callable[..., Client], rows: Rows
) -> None:
    """Each id in a body alone, beside what is their own."""
    customer = person(Role.CUSTOMER, "Carla Customer")
    assert customer.person is not None
    ids, own = rows.ids, customer.person.id
    device = {"brand_id": ids["brand"], "model_id": ids["model"], "device_type_id": ids["kind"]}
    mine = customer.post("/v1/devices", device | {"serial_number": "MINE", "owner_id": own})["id"]
    order = customer.post("/v1/orders", {"device_id": mine, "customer_id": own, "cost": "0.00"})["id"]
    job = next(row["id"] for row in customer.get("/api/v1/work-orders")["data"])
    before = customer.get(f"/v1/devices/{mine}"), customer.get(f"/v1/orders/{order}"), customer.get("/v1/orders")
    for method, path, body in (
        ("POST", "/v1/devices", device | {"serial_number": "X", "owner_id": ids["owner"]}),
        ("PATCH", f"/v1/devices/{mine}", {"owner_id": ids["owner"]}),
        ("POST", "/v1/orders", {"device_id": ids["device"], "customer_id": own, "cost": "0.00"}),
        ("POST", "/v1/orders", {"device_id": mine, "customer_id": ids["owner"], "cost": "0.00"}),
        ("PATCH", f"/v1/orders/{order}", {"device_id": ids["device"]}),
        ("PATCH", f"/v1/orders/{order}", {"customer_id": ids["owner"]}),
        ("POST", "/v1/payments", {"order_id": order, "amount": "1.00"}),
        ("POST", "/v1/orders/assign", {"order_id": order, "user_id": ids["clerk"]}),
        ("POST", "/api/v1/work-orders", {"title": "x", "assetId": ids["asset"]}),
        ("POST", "/api/v1/work-orders", {"title": "x", "assignedUserId": ids["clerk_uuid"]}),
        ("PUT", f"/api/v1/work-orders/{job}", {"assetId": ids["asset"]}),
        ("PUT", f"/api/v1/work-orders/{job}", {"assignedUserId": ids["clerk_uuid"]}),
        ("POST", "/api/work-orders", {"title": "x", "equipmentId": ids["asset"]}),
        ("POST", "/api/work-orders", {"title": "x", "assignedTo": ids["clerk_uuid"]}),
        ("PATCH", f"/api/work-orders/{job}", {"equipmentId": ids["asset"]}),
        ("POST", "/api/v2/work-orders", {"customer_id": ids["owner_text"], "service_type": "x"}),
    ):
        answer = customer(method, path, body)
        assert answer.status in (400, 403, 404, 422) and MARK not in str(answer.json), (method, path, body, answer)
    after = customer.get(f"/v1/devices/{mine}"), customer.get(f"/v1/orders/{order}"), customer.get("/v1/orders")
    assert after == before
