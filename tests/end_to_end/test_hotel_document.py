"""Every documented request of the hotel document, with its own values, against a fresh shop."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.end_to_end.processes import Server, administer, initialise, serving

BASE = "/api/v1/work_order"
NAMES = ("work_order_number", "created_by", "assigned_to", "room", "started_at", "finished_at", "type", "status")


def job(*values: str | None) -> dict[str, Any]:
    """A work order as the document's list shows it."""
    return dict(zip(NAMES, values, strict=True))


def written(shown: dict[str, Any]) -> dict[str, Any]:
    """As the document writes it and shows it after a write: without an end that there is not."""
    return {name: value for name, value in shown.items() if value is not None}


MAID, STAFF, TECHNICIAN = "Maid Supervisor", "Housekeeping Staff", "Maintenance Technician"
DAY = "2023-09-30T"
WO001 = job("WO001", MAID, STAFF, "101", f"{DAY}08:00:00", f"{DAY}10:00:00", "Cleaning", "Done")
WO002 = job("WO002", "Guest", TECHNICIAN, "202", f"{DAY}14:00:00", None, "Technician Request", "Assigned")
WO003 = job("WO003", MAID, STAFF, "203", f"{DAY}16:00:00", None, "Cleaning", "Created")
WO004 = job("WO004", "Guest", TECHNICIAN, "204", f"{DAY}09:30:00", None, "Technician Request", "Created")
WO005 = job("WO005", MAID, STAFF, "102", f"{DAY}11:30:00", f"{DAY}13:30:00", "Cleaning", "Done")
STARTED = WO003 | {"status": "In Progress"}
TABLE = [WO001, WO002, STARTED, WO004, WO005]
MISSING = {"detail": "Work order not found"}

#: method, path, body, status, answer
STEPS: list[tuple[str, str, Any, int, Any]] = [
    ("GET", "/", None, 200, []),
    ("GET", "/WO001", None, 404, MISSING),
    ("POST", "/", written(WO001), 201, WO001),
    ("POST", "/", written(WO002), 201, written(WO002)),
    ("GET", "/", None, 200, [WO001, WO002]),
    ("GET", "/WO001", None, 200, WO001),
    ("POST", "/", written(WO003), 201, written(WO003)),
    ("PUT", "/WO003", {"status": "In Progress"}, 200, written(STARTED)),
    # the table at the document's end, its moments spelled as they are there
    ("POST", "/", written(WO004) | {"started_at": "2023-09-30 09:30"}, 201, written(WO004)),
    ("POST", "/", WO005 | {"started_at": "2023-09-30 11:30", "finished_at": "2023-09-30 13:30"}, 201, WO005),
    ("GET", "/", None, 200, TABLE),
    ("GET", "?skip=1&limit=2", None, 200, TABLE[1:3]),
    ("GET", "/?skip=5", None, 200, []),
    ("GET", "?limit=0", None, 422, {"detail": "limit: Input should be greater than or equal to 1"}),
    ("GET", "?skip=-1", None, 422, {"detail": "skip: Input should be greater than or equal to 0"}),
    ("POST", "/", written(WO003), 409, {"detail": "Work order WO003 exists already"}),
    ("POST", "/", {"created_by": "Guest"}, 422, {"detail": "room: Field required"}),
    ("PUT", "/WO009", {"status": "Done"}, 404, MISSING),
    ("DELETE", "/WO001", None, 405, {"detail": "Method Not Allowed"}),
    ("GET", "/WO001/rooms", None, 404, {"detail": "Not Found"}),
]


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A shop as `frontbench-admin init` leaves it: nothing but its administrator."""
    address = f"sqlite:///{tmp_path / 'shop.db'}"
    initialise(address, "Ada Admin", "ada@example.com")
    return address


def _token(server: Server, url: str) -> str:
    """By the document's two requests at both addresses; the last of the four."""
    program = json.loads(administer(url, "oauth-client", "add", "Front office"))
    assert list(program) == ["client_id", "client_secret"]
    given = [
        httpx.request(method, f"{server.address}{path}", json={"grant_type": grant, "user_info": program})
        for path in ("/oauth/token", f"{BASE}/oauth/token")
        for method, grant in (("GET", "get_client_credentials"), ("POST", "client_credentials"))
    ]
    for answer in given:
        assert (answer.status_code, list(answer.json())) == (200, ["access_token", "token_type"]), answer.text
        assert (answer.json()["token_type"], answer.headers["cache-control"]) == ("bearer", "no-store")
    assert [answer.headers.get("deprecation") for answer in given] == ["true", None, "true", None]
    assert all("sunset" in answer.headers and "successor-version" in answer.headers["link"] for answer in given[::2])
    assert len({answer.json()["access_token"] for answer in given}) == 4
    return str(given[-1].json()["access_token"])


def test_every_documented_request_gets_its_documented_answer(url: str, tmp_path: Path) -> None:
    """In the document's order, down to the order of the keys; and the server has nothing to complain of."""
    log = tmp_path / "stderr.txt"
    with log.open("w") as errors, serving(url, errors=errors) as server:
        refused = httpx.get(f"{server.address}{BASE}/")
        assert (refused.status_code, list(refused.json())) == (401, ["detail"])
        opener = {"Authorization": f"Bearer {_token(server, url)}"}
        with httpx.Client(base_url=server.address, headers=opener, timeout=30) as client:
            for method, path, body, status, answer in STEPS:
                got = client.request(method, f"{BASE}{path}", json=body)
                assert (method, path, got.status_code) == (method, path, status), got.text
                assert (got.json(), json.dumps(got.json())) == (answer, json.dumps(answer))
        with server.client() as administrator:  # signed in by phone, as the repair document does
            assert administrator.get(BASE).json() == TABLE
        assert server.stop() == 0
    assert log.read_text() == ""
    assert administer(url, "check") == "ok\n"
