"""Whatever is sent to the maintenance dialect, it answers in its own shape and stays whole."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.amms.conftest import BASE, NOBODY, House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
#: Beside what comes by chance: what other programs have stumbled over.
ODD = st.sampled_from(
    ["", " ", "..", "a/b", "\u202eabc", "\u0300", "\ufeff", "İ", "ﬁ", "１０１", "١٠١", "%_", "'; --", "<img src=x>",
     "{0}", "%s", "x" * 41, "x" * 201, "\n", "a\u2028b", "\x00", "\x1f", "💥", NOBODY, NOBODY.upper(), NOBODY + "0",
     "0001-01-01T00:00:00", "9999-12-31T23:59:59-14:00", "Draft", "Red_Tag", "Approved", "Closed", "Critical", "Admin",
     "Room", "a@b.c", "password123", 2**31, 2**63, -(2**63) - 1, 10**30, 1.5, 1e300]
)  # fmt: skip
ANY = st.recursive(
    ODD | st.text(max_size=20) | st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, width=32),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
FIELDS = {
    "/users": ("email", "password", "role", "fullName", "isActive", "orgUnitId"),
    "/assets": ("name", "parentId", "locationId", "orgUnitId", "status", "isFieldRelated", "isFieldVerified",
                "manufacturer", "modelNumber", "specs"),
    "/locations": ("name", "parentId", "type"),
    "/work-orders": ("assetId", "assignedUserId", "origin", "priority", "title", "description", "status"),
    "/tenant/settings": ("settings",),
    "/auth/login": ("email", "password", "mfaToken"),
    "/auth/refresh": ("refreshToken",),
}  # fmt: skip
WHOLE: dict[str, dict[str, Any]] = {
    "/users": {"email": "new@example.com", "password": "password123", "role": "Viewer"},
    "/assets": {"name": "Pump"},
    "/locations": {"name": "Cellar", "type": "Floor"},
    "/work-orders": {"title": "Repair"},
}
QUERIES = {
    "/users": ("role", "page", "limit", "sortBy", "sortDir"),
    "/assets": ("status", "orgUnitId", "locationId", "search", "page", "limit", "sortBy", "sortDir"),
    "/locations": ("page", "limit", "sortBy", "sortDir"),
    "/work-orders": ("status", "priority", "assetId", "page", "limit", "sortBy", "sortDir"),
    "/audit-logs": ("actorId", "entity", "entityId", "action", "from", "to", "page", "limit", "sortDir"),
}
tried = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def is_answered(answer: Any) -> bool:
    """With a status in words and a sentence where it is an error, which is never the server's."""
    if answer.status < 400:
        return True
    shaped = list(answer.json) == ["error", "message"] and all(isinstance(each, str) for each in answer.json.values())
    return answer.status < 500 and shaped


def sent(body: Any) -> Any:
    """As bytes; with lone surrogates escaped, which no UTF-8 holds."""
    try:
        return json.dumps(body, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(body).encode()


@tried
@given(path=st.sampled_from(list(FIELDS)), data=st.data())
def test_no_body_breaks_it(house: House, path: str, data: st.DataObject) -> None:
    """What is taken reads back as it was answered, and can be sent back as it was shown."""
    body = WHOLE.get(path, {}) | data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS[path], ANY)))
    method = "PATCH" if path == "/tenant/settings" else "POST"
    answer = house.admin(method, BASE + path, body=sent(body))
    assert is_answered(answer), (path, body, answer)
    if answer.status == 201:
        one = f"{path}/{answer.json['id']}"
        assert house.get(one) == answer.json
        again = house.put(one, **answer.json)
        assert (again.status, again.json) == (200, answer.json)


@tried
@given(path=st.sampled_from(list(WHOLE)), data=st.data())
def test_no_change_breaks_it(house: House, path: str, data: st.DataObject) -> None:
    """What is refused changes nothing."""
    found = house.get(path)
    rows = found if path == "/users" else found["data"]
    if path == "/users":
        rows = [row for row in rows if row["email"] == "new@example.com"]
    one = f"{path}/{rows[0]['id'] if rows else house.post(path, **WHOLE[path])['id']}"
    before = house.get(one)
    body = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS[path], ANY)))
    body.pop("email", None)  # by which it is found again
    answer = house.admin("PUT", BASE + one, body=sent(body))
    assert is_answered(answer), (path, body, answer)
    if answer.status != 200:
        assert house.get(one) == before


@tried
@given(path=st.sampled_from(list(QUERIES)), data=st.data())
def test_no_query_breaks_it(house: House, path: str, data: st.DataObject) -> None:
    """A page, or a refusal."""
    asked = data.draw(st.dictionaries(st.sampled_from(QUERIES[path]), ODD | st.text(max_size=20), max_size=3))
    query = "&".join(f"{name}={quote(str(value).encode('utf-8', 'surrogatepass'))}" for name, value in asked.items())
    answer = house.admin("GET", f"{BASE}{path}?{query}")
    assert is_answered(answer), (path, query, answer)


@tried
@given(path=st.sampled_from(list(WHOLE)), odd=ODD | st.text(min_size=1, max_size=50))
def test_no_id_breaks_it(house: House, path: str, odd: object) -> None:
    """Not found, or another address."""
    quoted = quote(str(odd).encode("utf-8", "surrogatepass"), safe="")
    for method in ("GET", "PUT", "DELETE"):
        answer = house.admin(method, f"{BASE}{path}/{quoted}", {} if method == "PUT" else None)
        assert is_answered(answer), (path, odd, answer)
