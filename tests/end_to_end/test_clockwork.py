"""Servers that run see to maintenance by themselves: within fifteen seconds, once, also where one is killed."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from core import audit
from tests.end_to_end.processes import lay_shop, open_shop, serving

PATH = "/api/pm-templates"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A new shop."""
    lay_shop(f"sqlite:///{tmp_path / 'shop.db'}")
    return f"sqlite:///{tmp_path / 'shop.db'}"


def _template(client: httpx.Client, pieces: int) -> Any:
    """Due now, for so many pieces of equipment."""
    made = [client.post("/api/equipment", json={"assetTag": f"PUMP-{n}"}).raise_for_status() for n in range(pieces)]
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    body = {"name": "Check pumps", "frequency": 30, "equipmentIds": [each.json()["id"] for each in made]}
    return client.post(PATH, json=body | {"nextDueDate": now}).raise_for_status().json()


def _jobs_once_moved(client: httpx.Client, template: Any) -> list[Any]:
    """The jobs, as soon as the template is due later; the suite's time limit ends what never comes."""
    while client.get(f"{PATH}/{template['id']}").json()["nextDueDate"] == template["nextDueDate"]:
        time.sleep(0.05)
    return list(client.get("/api/work-orders").json())


def test_two_servers_make_the_jobs_of_a_due_template_once(url: str) -> None:
    """One for each piece of equipment; the log is whole afterwards. Source: contract, decision 16."""
    with serving(url) as first, serving(url) as second, first.client() as one, second.client() as other:
        template = _template(one, 3)
        jobs = _jobs_once_moved(other, template)
        assert sorted(job["equipmentId"] for job in jobs) == sorted(template["equipmentIds"])
        assert {job["type"] for job in jobs} == {"preventive"}
    with open_shop(url).reading() as tx:
        assert audit.verify_chain(tx) == []


def test_what_a_killed_server_left_is_done_by_the_next(url: str) -> None:
    """Killed as soon as there was something due: in the end each piece has its one job."""
    with serving(url) as server, server.client() as client:
        template = _template(client, 3)
        server.kill()
    with serving(url) as server, server.client() as client:
        jobs = _jobs_once_moved(client, template)
    assert sorted(job["equipmentId"] for job in jobs) == sorted(template["equipmentIds"])
