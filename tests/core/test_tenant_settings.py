"""The settings that programs keep for the house."""

from __future__ import annotations

import pytest

from core import audit, tenant_settings
from core.base.errors import Forbidden, Invalid, Stale
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.core.conftest import actor


def test_settings_are_patched_and_recorded(shop: Shop) -> None:
    """Only what is different stands in the log, before and after."""
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        first = tenant_settings.read(tx)
        assert first == (1, {})
        second = tenant_settings.change(tx, {"maintenanceCycleDays": 90, "erpConfig": {"provider": "SAP"}})
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        third = tenant_settings.change(tx, {"erpConfig": {"enabled": True}}, version=second.version)
        assert third == (3, {"maintenanceCycleDays": 90, "erpConfig": {"provider": "SAP", "enabled": True}})
        last = audit.after(tx, 0)[-1]
        assert (last.kind, last.noun, list(last.changes)) == ("settings.changed", "settings", ["erpConfig"])
        assert last.changes["erpConfig"] == [{"provider": "SAP"}, {"provider": "SAP", "enabled": True}]
        with pytest.raises(Stale):
            tenant_settings.change(tx, {"maintenanceCycleDays": 1}, version=second.version)
        with pytest.raises(Invalid):
            tenant_settings.change(tx, {"currency": "EUR"})
        assert tenant_settings.change(tx, {"maintenanceCycleDays": 90}) == third
        assert audit.after(tx, 0)[-1] == last
    with shop.reading(SYSTEM) as tx:
        assert tenant_settings.read(tx) == third


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_only_an_administrator_sees_and_changes_them(shop: Shop, role: Role) -> None:
    """Source: the AMMS document, section 3."""
    with shop.transaction(actor(role), Channel.AMMS) as tx:
        with pytest.raises(Forbidden):
            tenant_settings.read(tx)
        with pytest.raises(Forbidden):
            tenant_settings.change(tx, {"maintenanceCycleDays": 1})
