"""The CMMS dialect: its document's addresses and what answers there."""

from __future__ import annotations

from api.cmms import (
    assets,
    auth,
    maintenance,
    parts,
    performance,
    schemas,
    second_factors,
    webhooks,
    words,
    work_orders,
)
from api.shared.app import Dialect
from api.shared.door import Door
from api.shared.inputs import UUID
from api.shared.measures import Measures
from api.shared.rate_limits import Gate, Limit

BASE = "/api"
_AUTH = f"{BASE}/auth/"
#: For who has come in already.
_MFA = f"{_AUTH}mfa/"
_WEBHOOKS = f"{BASE}/webhooks/"
#: Source: the document, rate limiting.
SIGNING_IN = Limit("authentication", 5, 60)
GENERAL = Limit("general", 1000, 3600)
WEBHOOK = Limit("webhook", 100, 60)
_NAMED_BY_UUID = ("work_order_id", "equipment_id", "part_id", "webhook_id", "template_id")


def limit_of(path: str) -> tuple[Limit, str | None]:
    """Of a path, and whose requests count together: an address's own (""), a webhook's, or (None) each user's."""
    if path.startswith(_AUTH) and not path.startswith(_MFA):
        return SIGNING_IN, ""
    if path.startswith(_WEBHOOKS):
        return WEBHOOK, path.removeprefix(_WEBHOOKS).partition("/")[0][:40]
    return GENERAL, None


def dialect(door: Door, measures: Measures) -> Dialect:
    """Source: the CMMS document, base address /api."""
    gate = Gate(door.shop.rate_windows, "cmms", limit_of)
    door.admitted = gate.admitted
    return Dialect(
        name="cmms",
        title="Computerised maintenance",
        prefixes=(BASE,),
        routes={
            f"{BASE}/auth/login": auth.Login(door),
            f"{BASE}/auth/refresh": auth.Refresh(door),
            f"{BASE}/auth/logout": auth.Logout(door),
            f"{BASE}/auth/mfa/enroll": second_factors.Enrol(door),
            f"{BASE}/auth/mfa/activate": second_factors.Activate(door),
            f"{BASE}/auth/mfa/deactivate": second_factors.Deactivate(door),
            f"{BASE}/work-orders": work_orders.WorkOrders(door),
            f"{BASE}/work-orders/{{work_order_id}}": work_orders.OneWorkOrder(door),
            f"{BASE}/equipment": assets.AllEquipment(door),
            f"{BASE}/equipment/{{equipment_id}}": assets.OnePieceOfEquipment(door),
            f"{BASE}/parts": parts.Parts(door),
            f"{BASE}/parts/consume": parts.Consume(door),
            f"{BASE}/parts/{{part_id}}": parts.OnePart(door),
            f"{BASE}/pm-templates": maintenance.Templates(door),
            f"{BASE}/pm-templates/{{template_id}}": maintenance.OneTemplate(door),
            f"{BASE}/pm-compliance": maintenance.ComplianceOfPeriod(door),
            f"{BASE}/admin/performance/summary": performance.Performance(door, measures),
            f"{BASE}/webhooks": webhooks.Webhooks(door),
            f"{BASE}/webhooks/{{webhook_id}}": webhooks.OneWebhook(door),
            f"{BASE}/webhooks/{{webhook_id}}/stats": webhooks.Stats(door),
            f"{BASE}/webhooks/{{webhook_id}}/test": webhooks.Test(door),
        },
        error_body=words.error_body,
        refusal=words.refusal,
        invalid_status=400,
        error_model=schemas.Error,
        parameters=dict.fromkeys(_NAMED_BY_UUID, UUID),
        slow=frozenset({("POST", f"{BASE}/auth/login")}),
        middleware=(gate,),
    )
