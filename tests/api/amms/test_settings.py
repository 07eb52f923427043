"""The settings of the house."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.permissions import Role
from tests.api.amms.conftest import BASE, House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = "/tenant/settings"
DOCUMENTED = {
    "maintenanceCycleDays": 90,
    "assetCategories": ["Hardware", "software"],
    "erpConfig": {"enabled": True, "provider": "SAP"},
}


def test_settings_are_changed_in_part(house: House) -> None:
    """Down into objects. Source: the document, section 17."""
    assert house.get(PATH) == {"tenantId": house.tenant, "settings": {}}
    answer = house.admin("PATCH", BASE + PATH, {"settings": DOCUMENTED})
    assert answer[:2] == (200, {"tenantId": house.tenant, "settings": DOCUMENTED})
    patched = house.admin.patch(BASE + PATH, {"settings": {"erpConfig": {"enabled": False}, "custom": {"a": 1.5}}})
    assert patched["settings"] == DOCUMENTED | {
        "erpConfig": {"enabled": False, "provider": "SAP"},
        "custom": {"a": 1.5},
    }
    assert house.get(PATH) == patched


def test_what_is_no_setting_is_refused_by_name(house: House) -> None:
    """And the rest of the patch with it."""
    house.admin.patch(BASE + PATH, {"settings": DOCUMENTED})
    cases: list[tuple[dict[str, Any], str]] = [
        ({"shopId": "x"}, "settings.shopId: There is no setting shopId"),
        ({"maintenanceCycleDays": "90"}, "settings.maintenanceCycleDays: A whole number from 1 to 36500"),
        ({"erpConfig": "SAP"}, "settings.erpConfig: This is an object of names and values"),
        ({"custom": {"a": "x" * 65_536}}, "settings: At most 64 KB"),
    ]
    for wrong, message in cases:
        body = {"settings": {"assetCategories": []} | wrong}
        assert house.refused("PATCH", PATH, body) == (400, message)
    for none in ({}, {"settings": None}, {"settings": []}, {"settings": "x"}):
        assert house.refused("PATCH", PATH, none)[0] == 400
    assert house.get(PATH)["settings"] == DOCUMENTED


def test_a_change_is_meant_for_one_version(house: House) -> None:
    """Of what was never changed too."""
    first = house.admin("GET", BASE + PATH).headers["etag"]
    changed = house.admin("PATCH", BASE + PATH, {"settings": DOCUMENTED}, If_Match=first)
    assert changed.status == 200 and changed.headers["etag"] != first
    answer = house.admin("PATCH", BASE + PATH, {"settings": {}}, If_Match=first)
    assert (answer.status, answer.json["error"]) == (412, "Precondition Failed")
    assert house.admin("PATCH", BASE + PATH, {"settings": {}}, If_Match='"x"').status == 412


def test_only_an_administrator_reads_and_changes_them(house: House) -> None:
    """Source: the document, section 3."""
    for role in Role:
        if role is not Role.ADMIN:
            someone = house.person(role)
            assert someone("GET", BASE + PATH).status == 403
            assert someone("PATCH", BASE + PATH, {"settings": {}}).status == 403
