"""The hotel document, request by request, with its own values, on both engines."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.conftest import Client
from tests.api.hotel.conftest import CLEANING, PATH, Hotel

DONE = CLEANING | {
    "work_order_number": "WO001",
    "room": "101",
    "started_at": "2023-09-30T08:00:00",
    "finished_at": "2023-09-30T10:00:00",
    "status": "Done",
}
ASSIGNED = {
    "work_order_number": "WO002",
    "created_by": "Guest",
    "assigned_to": "Maintenance Technician",
    "room": "202",
    "started_at": "2023-09-30T14:00:00",
    "type": "Technician Request",
    "status": "Assigned",
}


def test_every_request_of_the_document_gets_its_answer(hotel: Hotel) -> None:
    """Down to the keys and their presence."""
    assert hotel.admin("POST", f"{PATH}/", DONE)[:2] == (201, DONE)
    assert hotel.admin("POST", f"{PATH}/", ASSIGNED)[:2] == (201, ASSIGNED)
    assert hotel.admin.get(f"{PATH}/") == [DONE, ASSIGNED | {"finished_at": None}]
    assert hotel.admin.get(f"{PATH}/WO001") == DONE
    assert hotel.admin("POST", f"{PATH}/", CLEANING)[:2] == (201, CLEANING)
    started = CLEANING | {"status": "In Progress"}
    assert hotel.admin("PUT", f"{PATH}/WO003", {"status": "In Progress"})[:2] == (200, started)
    assert hotel.admin.get(f"{PATH}/WO003") == started | {"finished_at": None}


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_paths_work_with_and_without_a_trailing_slash(hotel: Hotel) -> None:
    """Source: contract, Addresses."""
    number = hotel.opened()
    assert hotel.admin.get(PATH) == hotel.admin.get(f"{PATH}/")
    assert hotel.admin.get(f"{PATH}/{number}") == hotel.admin.get(f"{PATH}/{number}/")


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_errors_are_in_the_documents_shape(hotel: Hotel, client: Client) -> None:
    """`{"detail": "…"}`, a text."""
    admin = hotel.admin
    assert client("GET", PATH)[:2] == (401, {"detail": "Not authenticated"})
    assert admin("GET", f"{PATH}/WO999")[:2] == (404, {"detail": "Work order not found"})
    assert admin("GET", f"{PATH}/a/b")[:2] == (404, {"detail": "Not Found"})
    for method, path in (("DELETE", f"{PATH}/WO001"), ("PATCH", f"{PATH}/WO001"), ("PUT", PATH), ("DELETE", PATH)):
        assert admin(method, path, {})[:2] == (405, {"detail": "Method Not Allowed"})
    assert admin("POST", PATH, {})[:2] == (422, {"detail": "room: Field required"})
    assert admin("POST", PATH, body=b"{")[0] == 422
    assert admin("POST", PATH, body=b"room=1", Content_Type="text/plain")[0] == 415
    assert isinstance(admin("POST", PATH, {"room": [], "status": "x"}).json["detail"], str)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_the_get_of_the_token_is_described_as_deprecated(description: dict[str, Any]) -> None:
    """And nothing else of the dialect is."""
    paths = description["paths"]
    found = {
        (path, method)
        for path, methods in paths.items()
        for method, facts in methods.items()
        if facts["tags"] == ["hotel"] and facts.get("deprecated")
    }
    assert found == {("/oauth/token", "get"), (f"{PATH}/oauth/token", "get")}
    assert set(paths[f"{PATH}/{{work_order_id}}"]) == {"get", "put"}
