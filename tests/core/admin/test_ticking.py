"""tick does what is due, once."""

from __future__ import annotations

from core import assets, maintenance
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.maintenance import NewPlan
from core.rules.words import AssetStatus
from core.shop import open_shop
from tests.core.admin.conftest import Run


def test_what_is_due_is_done_once(initialised: Run, database_url: str) -> None:
    """A maintenance job and a backup; then nothing."""
    shop = open_shop(database_url)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        thing = assets.add_equipment(tx, NewEquipment("Pump", status=AssetStatus.ACTIVE))
        maintenance.add(tx, NewPlan("Service", [thing.id], next_due_at=tx.now))
    shop.close()
    code, out, err = initialised("tick")
    assert (code, out, err) == (0, "maintenance 1, backup 1\n", "")
    assert initialised("tick").out == "nothing was due\n"
