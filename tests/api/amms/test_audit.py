"""The log of all that was done, paged and filtered."""

from __future__ import annotations

import pytest

from api.amms.house_schemas import AuditEntry
from core.base.permissions import Role
from tests.api.amms.conftest import BASE, NOBODY, House
from tests.core.conftest import SteppedClock

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def actions(house: House, query: str) -> list[str]:
    """What a list shows, whose total is that of its rows."""
    found = house.get(f"/audit-logs?limit=100&{query}")
    assert found["meta"]["total"] == len(found["data"])
    return [row["action"] for row in found["data"]]


def test_an_entry_says_who_did_what_when(house: House) -> None:
    """With what was before and what came after, in the document's words for what it is about."""
    assert house.admin.person is not None
    asset = house.post("/assets", name="Pump")["id"]
    house.put(f"/assets/{asset}", status="Active")
    entry = house.get("/audit-logs?limit=1")["data"][0]
    assert list(entry) == list(AuditEntry.model_fields)
    assert entry == entry | {
        "tenantId": house.tenant,
        "actorId": house.admin.person.uuid,
        "actorName": house.admin.person.full_name,
        "action": "asset.updated",
        "entity": "asset",
        "entityId": asset,
        "entityName": "Pump",
        "changes": {"status": ["Draft", "Active"]},
        "channel": "amms",
    }
    assert house.get("/audit-logs?entity=user&limit=1")["data"][0]["entity"] == "user"


def test_it_is_filtered_by_actor_entity_action_and_time(house: House, clock: SteppedClock) -> None:
    """Alone and together; the end of a time is not in it."""
    assert house.admin.person is not None
    manager = house.person(Role.MANAGER)
    assert manager.person is not None
    pump = house.post("/assets", name="Pump")["id"]
    clock.step(hours=1)
    since = f"{clock():%Y-%m-%dT%H:%M:%SZ}"
    manager("PUT", f"{BASE}/assets/{pump}", {"name": "Lift"})
    manager.post(f"{BASE}/locations", {"name": "Cellar", "type": "Floor"})
    clock.step(hours=1)
    until = f"{clock():%Y-%m-%dT%H:%M:%SZ}"
    house.admin("DELETE", f"{BASE}/assets/{pump}")
    mine = f"actorId={manager.person.uuid}"
    assert actions(house, mine) == ["location.created", "asset.updated", "session.opened"]
    assert actions(house, f"{mine}&entity=asset") == actions(house, f"actor={manager.person.uuid}&entity=asset")
    assert actions(house, "entity=asset&sortDir=asc") == ["asset.created", "asset.updated", "asset.deleted"]
    assert actions(house, f"entity=asset&entityId={pump}") == ["asset.deleted", "asset.updated", "asset.created"]
    assert actions(house, f"from={since}&to={until}") == ["location.created", "asset.updated"]
    assert actions(house, f"from={until}&entity=asset") == ["asset.deleted"]
    assert actions(house, "action=asset.created") == ["asset.created"]
    assert set(actions(house, "action=created")) == {"asset.created", "location.created", "person.created"}
    assert actions(house, "action=user.created") == actions(house, "action=created&entity=user")
    assert actions(house, f"action=deleted&{mine}") == []
    assert actions(house, f"actorId={NOBODY}") == actions(house, f"entity=asset&entityId={NOBODY}") == []
    first, second = (house.get(f"/audit-logs?limit=2&page={page}")["data"] for page in (1, 2))
    assert [row["id"] for row in first + second] == sorted((row["id"] for row in first + second), reverse=True)


@pytest.mark.parametrize(
    "query",
    [
        "actorId=x", "entity=nothing", "entity=", "action=eaten", "action=", "from=yesterday", "to=2026-13-01",
        "entityId=x", f"entityId={NOBODY}", f"entity=settings&entityId={NOBODY}", "sortBy=actor", "limit=0",
        "limit=101", "page=0",
    ],
)  # fmt: skip
def test_what_nothing_can_be_found_by_is_refused(house: House, query: str) -> None:
    """400, where an empty list would look like an answer."""
    assert house.refused("GET", f"/audit-logs?{query}")[0] == 400


def test_only_an_administrator_reads_it(house: House) -> None:
    """Source: the document, section 10."""
    for role in Role:
        if role is not Role.ADMIN:
            answer = house.person(role)("GET", f"{BASE}/audit-logs")
            assert (answer.status, answer.json["error"]) == (403, "Forbidden"), role
