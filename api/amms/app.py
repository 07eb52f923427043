"""The maintenance dialect: its document's addresses and what answers there."""

from __future__ import annotations

from api.amms import (
    analytics,
    assets,
    audit,
    auth,
    files,
    health,
    inventory,
    locations,
    parts,
    people,
    schemas,
    wallets,
    words,
    work_orders,
)
from api.amms import settings as tenant
from api.shared.app import Dialect
from api.shared.door import Door
from api.shared.inputs import UUID

BASE = "/api/v1"
_NAMED_BY_UUID = ("user_id", "asset_id", "location_id", "work_order_id", "part_id")
_NAME = {"type": "string", "minLength": 1}


def dialect(door: Door) -> Dialect:
    """Source: the maintenance document, base address /api/v1; contract, decision 10."""
    return Dialect(
        name="amms",
        title="Asset maintenance",
        prefixes=(BASE,),
        routes={
            f"{BASE}/auth/login": auth.Login(door),
            f"{BASE}/auth/refresh": auth.Refresh(door),
            f"{BASE}/users": people.Users(door),
            f"{BASE}/users/{{user_id}}": people.OneUser(door),
            f"{BASE}/users/{{user_id}}/password": people.Password(door),
            f"{BASE}/assets": assets.AllAssets(door),
            f"{BASE}/assets/{{asset_id}}": assets.OneAsset(door),
            f"{BASE}/locations": locations.AllLocations(door),
            f"{BASE}/locations/{{location_id}}": locations.OneLocation(door),
            f"{BASE}/work-orders": work_orders.AllWorkOrders(door),
            f"{BASE}/work-orders/{{work_order_id}}": work_orders.OneWorkOrder(door),
            f"{BASE}/parts": parts.AllParts(door),
            f"{BASE}/parts/{{part_id}}": parts.OnePart(door),
            f"{BASE}/inventory/stock": inventory.AllStock(door),
            f"{BASE}/inventory/stock/adjust": inventory.Adjustment(door),
            f"{BASE}/inventory/wallets": wallets.OwnWallet(door),
            f"{BASE}/inventory/wallets/{{user_id}}": wallets.OneWallet(door),
            f"{BASE}/inventory/wallets/{{user_id}}/issue": wallets.HandOut(door),
            f"{BASE}/inventory/wallets/{{user_id}}/return": wallets.HandBack(door),
            files.UPLOAD: files.NewFiles(door),
            f"{files.BASE}/{{bucket}}/{{object_path:path}}": files.OneFile(door),
            f"{BASE}/audit-logs": audit.AuditLogs(door),
            f"{BASE}/tenant/settings": tenant.TenantSettings(door),
            f"{BASE}/health": health.Health(door),
            f"{BASE}/system/health": health.SystemHealth(door),
            f"{BASE}/analytics/dashboard": analytics.Dashboard(door),
        },
        error_body=words.error_body,
        refusal=words.refusal,
        invalid_status=400,
        error_model=schemas.Error,
        parameters=dict.fromkeys(_NAMED_BY_UUID, UUID) | {"bucket": _NAME, "object_path": _NAME},
        slow=frozenset({("POST", f"{BASE}/auth/login"), ("POST", f"{BASE}/users")}),
        body_limits={files.UPLOAD: files.LARGEST_FORM},
    )
