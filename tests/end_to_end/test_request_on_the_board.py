"""A hotel's program, the server and the desktop as processes: what is posted stands on the open board by itself."""

from __future__ import annotations

from pathlib import Path

from core import rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM
from tests.end_to_end.processes import lay_shop, open_shop, serving
from tests.end_to_end.sitting import sitting

BASE = "/api/v1/work_order"


def test_a_posted_request_stands_on_the_open_board_with_a_notice(tmp_path: Path) -> None:
    """On the tile of its room; it goes again once it is done; a room nobody knew appears as well."""
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    lay_shop(url)
    shop = open_shop(url)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for name in ("203", "204"):
            rooms.add(tx, name)
    shop.close()
    request = {"created_by": "Guest", "room": "204", "type": "Technician Request", "status": "Created"}
    with serving(url) as server, server.client() as client, sitting(url, "board_sitter.py") as desk:
        desk.hear("ready")
        number = client.post(BASE, json=request).raise_for_status().json()["work_order_number"]
        assert desk.hear("board") == "board 204:1"
        assert number in desk.hear("notice")
        client.put(f"{BASE}/{number}", json={"status": "Done"}).raise_for_status()
        assert desk.hear("board") == "board"
        client.post(BASE, json=request | {"room": "909"}).raise_for_status()
        assert desk.hear("board") == "board 909:1"
