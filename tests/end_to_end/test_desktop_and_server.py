"""The desktop and the server as processes on one database: what one does, the other sees."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.end_to_end.processes import add_device, lay_shop, serving
from tests.end_to_end.sitting import sitting


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A new shop."""
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    lay_shop(url)
    return url


def _post(client: httpx.Client, device_id: int) -> int:
    owner_id = client.get(f"/v1/devices/{device_id}").raise_for_status().json()["owner_id"]
    order = {
        "device_id": device_id,
        "customer_id": owner_id,
        "cost": "250.00",
        "note": "Screen replacement needed",
        "status": "Pending",
    }
    return int(client.post("/v1/orders", json=order).raise_for_status().json()["id"])


def test_what_one_process_does_the_other_sees(url: str) -> None:
    """A POST appears in the desktop's open list by itself; a step at the desk changes what GET answers."""
    with serving(url) as server, server.client() as client, sitting(url, "desk_sitter.py") as desk:
        device_id = add_device(client)
        assert desk.hear("open") == "open"
        order_id = _post(client, device_id)
        assert desk.hear("open") == f"open {order_id}"
        assert client.get(f"/v1/orders/{order_id}").json()["status"] == "Pending"
        for status in ("approved", "in_progress"):
            desk.tell(f"step {order_id}")
            assert desk.hear("status") == f"status {order_id} {status}"
        assert client.get(f"/v1/orders/{order_id}").json()["status"] == "Repairing"
