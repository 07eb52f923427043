"""What programs may keep in the settings of the house."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.errors import Invalid
from core.rules.tenant_settings import LARGEST, patched

DOCUMENTED = {
    "maintenanceCycleDays": 90,
    "assetCategories": ["Hardware", "software"],
    "erpConfig": {"enabled": True, "provider": "SAP"},
}


def test_a_patch_reaches_into_objects_and_leaves_the_rest() -> None:
    """Source: the AMMS document, section 17; RFC 7396."""
    before = patched({}, DOCUMENTED)
    assert before == DOCUMENTED
    assert patched(before, {"erpConfig": {"enabled": False}})["erpConfig"] == {"enabled": False, "provider": "SAP"}
    assert patched(before, {"assetCategories": ["Tools"]})["assetCategories"] == ["Tools"]
    assert patched(before, {"erpConfig": None, "maintenanceCycleDays": None}) == {
        "assetCategories": ["Hardware", "software"]
    }
    deep = patched(before, {"custom": {"a": {"b": 1, "c": [1, None]}}})
    assert patched(deep, {"custom": {"a": {"b": None, "d": "é"}}})["custom"] == {"a": {"c": [1, None], "d": "é"}}
    assert patched(before, {}) == before


def deep(levels: int) -> dict[str, Any]:
    """Objects in one another."""
    value: dict[str, Any] = {}
    for _ in range(levels):
        value = {"a": value}
    return value


@pytest.mark.parametrize(
    ("patch", "field"),
    [
        ({"shop_id": "x"}, "settings.shop_id"),
        ({"": 1}, "settings."),
        ({"__proto__": {}}, "settings.__proto__"),
        ({"maintenanceCycleDays": 0}, "settings.maintenanceCycleDays"),
        ({"maintenanceCycleDays": True}, "settings.maintenanceCycleDays"),
        ({"maintenanceCycleDays": 90.5}, "settings.maintenanceCycleDays"),
        ({"maintenanceCycleDays": "90"}, "settings.maintenanceCycleDays"),
        ({"assetCategories": "Hardware"}, "settings.assetCategories"),
        ({"assetCategories": [1]}, "settings.assetCategories"),
        ({"assetCategories": [" "]}, "settings.assetCategories"),
        ({"assetCategories": ["x"] * 501}, "settings.assetCategories"),
        ({"erpConfig": []}, "settings.erpConfig"),
        ({"erpConfig": {"enabled": "yes"}}, "settings.erpConfig.enabled"),
        ({"erpConfig": {"provider": 7}}, "settings.erpConfig.provider"),
        ({"custom": "x"}, "settings.custom"),
        ({"custom": {"a": "x" * LARGEST}}, "settings"),
        ({"custom": deep(5000)}, "settings"),
        ({"custom": {"a": float("nan")}}, "settings"),
        ({"custom": {"a": "\0"}}, "settings"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_name(patch: dict[str, Any], field: str) -> None:
    """Nothing of the patch is taken."""
    with pytest.raises(Invalid) as caught:
        patched(DOCUMENTED, patch)
    assert caught.value.field == field


def test_all_settings_together_have_a_limit() -> None:
    """Not each patch alone."""
    half = {"custom": {"a": "x" * (LARGEST // 2)}}
    with pytest.raises(Invalid):
        patched(patched({}, half), {"custom": {"b": "x" * (LARGEST // 2)}})
