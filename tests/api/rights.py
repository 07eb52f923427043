"""What every operation of every dialect asks for, what is sent to it, and the rows that it is tried on."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from tests.api.amms.forms import JPEG, form
from tests.api.conftest import Answer, Client

#: Stands in everything of the stranger, so that it is seen wherever it gets to.
MARK = "Qzx7 of a stranger"
#: What anybody who came in may do.
ANYBODY = ""

#: Operation -> what a member of staff needs for it, all of it. One that is missing here fails the test.
NEEDED = {
    "GET /api/v1/work_order": "wo:read",
    "POST /api/v1/work_order": "wo:write",
    "GET /api/v1/work_order/{work_order_id}": "wo:read",
    "PUT /api/v1/work_order/{work_order_id}": "wo:write",
    "GET /v1/users": "customer:read",
    "POST /v1/users": "user:manage",
    "GET /v1/users/{user_id}": "customer:read",
    "PATCH /v1/users/{user_id}": "customer:write",
    "DELETE /v1/users/{user_id}": "customer:delete",
    "GET /v1/devices/types": "asset:read",
    "POST /v1/devices/types": "catalog:write",
    "GET /v1/devices/brands": "asset:read",
    "POST /v1/devices/brands": "catalog:write",
    "GET /v1/devices/models": "asset:read",
    "POST /v1/devices/models": "catalog:write",
    "GET /v1/devices": "asset:read",
    "POST /v1/devices": "asset:register",
    "GET /v1/devices/{device_id}": "asset:read",
    "PATCH /v1/devices/{device_id}": "asset:write",
    "DELETE /v1/devices/{device_id}": "asset:delete",
    "GET /v1/orders": "wo:read",
    "POST /v1/orders": "wo:open",
    "GET /v1/orders/{order_id}": "wo:read",
    "PATCH /v1/orders/{order_id}": "wo:write",
    "DELETE /v1/orders/{order_id}": "wo:delete",
    "POST /v1/orders/assign": "wo:assign",
    "GET /v1/orders/assign/{order_id}": "wo:read",
    "GET /v1/payments": "payment:read",
    "POST /v1/payments": "payment:write",
    "GET /v1/payments/{payment_id}": "payment:read",
    "PATCH /v1/payments/{payment_id}": "payment:write",
    "DELETE /v1/payments/{payment_id}": "payment:void",
    "GET /v1/assigns": "wo:read",
    "POST /v1/assigns": "wo:assign",
    "GET /v1/assigns/{assign_id}": "wo:read",
    "DELETE /v1/assigns/{assign_id}": "wo:assign",
    "POST /api/auth/mfa/enroll": ANYBODY,
    "POST /api/auth/mfa/activate": ANYBODY,
    "POST /api/auth/mfa/deactivate": ANYBODY,
    "GET /api/work-orders": "wo:read",
    "POST /api/work-orders": "wo:assign",
    "GET /api/work-orders/{work_order_id}": "wo:read",
    "PATCH /api/work-orders/{work_order_id}": "wo:assign",
    "GET /api/equipment": "asset:read",
    "POST /api/equipment": "asset:write",
    "GET /api/equipment/{equipment_id}": "asset:read",
    "GET /api/parts": "inventory:read",
    "POST /api/parts/consume": "inventory:write",
    "GET /api/parts/{part_id}": "inventory:read",
    "GET /api/pm-templates": "pm:read",
    "POST /api/pm-templates": "pm:write",
    "GET /api/pm-templates/{template_id}": "pm:read",
    "PATCH /api/pm-templates/{template_id}": "pm:write",
    "DELETE /api/pm-templates/{template_id}": "pm:write",
    "GET /api/pm-compliance": "pm:read",
    "GET /api/admin/performance/summary": "system:health",
    "GET /api/webhooks": "webhook:manage",
    "POST /api/webhooks": "webhook:manage",
    "GET /api/webhooks/{webhook_id}": "webhook:manage",
    "PATCH /api/webhooks/{webhook_id}": "webhook:manage",
    "DELETE /api/webhooks/{webhook_id}": "webhook:manage",
    "GET /api/webhooks/{webhook_id}/stats": "webhook:manage",
    "POST /api/webhooks/{webhook_id}/test": "webhook:manage",
    "GET /api/v1/users": "user:manage",
    "POST /api/v1/users": "user:manage",
    "GET /api/v1/users/{user_id}": "user:manage",
    "PUT /api/v1/users/{user_id}": "user:manage",
    "PUT /api/v1/users/{user_id}/password": "admin:manage",
    "GET /api/v1/assets": "asset:read",
    "POST /api/v1/assets": "asset:write",
    "GET /api/v1/assets/{asset_id}": "asset:read",
    "PUT /api/v1/assets/{asset_id}": "asset:write",
    "DELETE /api/v1/assets/{asset_id}": "asset:delete",
    "GET /api/v1/locations": "asset:read",
    "POST /api/v1/locations": "asset:write",
    "GET /api/v1/locations/{location_id}": "asset:read",
    "PUT /api/v1/locations/{location_id}": "asset:write",
    "DELETE /api/v1/locations/{location_id}": "asset:delete",
    "GET /api/v1/work-orders": "wo:read",
    "POST /api/v1/work-orders": "wo:assign",
    "GET /api/v1/work-orders/{work_order_id}": "wo:read",
    "PUT /api/v1/work-orders/{work_order_id}": "wo:assign",
    "DELETE /api/v1/work-orders/{work_order_id}": "wo:delete",
    "GET /api/v1/parts": "inventory:read",
    "POST /api/v1/parts": "inventory:write",
    "GET /api/v1/parts/{part_id}": "inventory:read",
    "PUT /api/v1/parts/{part_id}": "inventory:write",
    "DELETE /api/v1/parts/{part_id}": "inventory:write",
    "GET /api/v1/inventory/stock": "inventory:read",
    "POST /api/v1/inventory/stock": "inventory:write",
    "POST /api/v1/inventory/stock/adjust": "inventory:write",
    "GET /api/v1/inventory/wallets": "inventory:consume",
    "GET /api/v1/inventory/wallets/{user_id}": "inventory:read",
    "POST /api/v1/inventory/wallets/{user_id}/issue": "inventory:write",
    "POST /api/v1/inventory/wallets/{user_id}/return": "inventory:write",
    "POST /api/v1/upload": "wo:write",
    "GET /api/v1/files/{bucket}/{object_path}": "asset:read",
    "DELETE /api/v1/files/{bucket}/{object_path}": "wo:write",
    "GET /api/v1/audit-logs": "audit:read",
    "GET /api/v1/tenant/settings": "tenant:settings",
    "PATCH /api/v1/tenant/settings": "tenant:settings",
    "GET /api/v1/system/health": "system:health",
    "GET /api/v1/analytics/dashboard": "report:view",
    "GET /api/v2/customers": "customer:read",
    "POST /api/v2/customers": "customer:write",
    "GET /api/v2/customers/{customer_id}": "customer:read",
    "PATCH /api/v2/customers/{customer_id}": "customer:write",
    "DELETE /api/v2/customers/{customer_id}": "customer:delete",
    "GET /api/v2/work-orders": "wo:read",
    "POST /api/v2/work-orders": "wo:assign",
    "GET /api/v2/work-orders/{work_order_id}": "wo:read",
    "PATCH /api/v2/work-orders/{work_order_id}": "wo:assign",
    "DELETE /api/v2/work-orders/{work_order_id}": "wo:delete",
    "GET /api/v2/technicians": "wo:read",
    "GET /api/v2/technicians/{technician_id}": "wo:read",
    "GET /api/v2/schedule": "wo:read",
    "GET /api/v2/invoices": "invoice:read",
    "POST /api/v2/invoices": "invoice:write",
    "GET /api/v2/invoices/{invoice_id}": "invoice:read",
    "POST /api/v2/invoices/{invoice_id}/send": "invoice:write",
    "POST /api/v2/invoices/{invoice_id}/mark-paid": "payment:write",
    "POST /api/v2/invoices/{invoice_id}/cancel": "invoice:write",
    "GET /api/v2/payments": "payment:read",
    "POST /api/v2/payments": "payment:write",
    "GET /api/v2/payments/{payment_id}": "payment:read",
    "GET /api/v2/ai/dispatch/suggestions": "wo:assign",
    "POST /api/v2/ai/dispatch/query": "wo:assign",
    "GET /api/v2/analytics/dashboard": "report:view",
    "GET /api/v2/analytics/equipment-health": "report:view",
    "GET /api/v2/analytics/customer-intelligence": "report:view+customer:read",
    "GET /api/v2/webhooks": "webhook:manage",
    "POST /api/v2/webhooks": "webhook:manage",
    "GET /api/v2/webhooks/{webhook_id}": "webhook:manage",
    "DELETE /api/v2/webhooks/{webhook_id}": "webhook:manage",
}

#: What is sent; a name in braces stands for the stranger's row.
BODIES: dict[str, dict[str, Any]] = {
    "POST /api/v1/work_order": {"room": "101"},
    "POST /v1/users": {"full_name": "N", "phone": "+1 202 555 0177", "password": "password123", "is_staff": True},
    "PATCH /v1/users/{user_id}": {"full_name": MARK},
    "POST /v1/devices/types": {"name": "Phone"},
    "POST /v1/devices/brands": {"name": "Apple"},
    "POST /v1/devices/models": {"brand_id": "{brand}", "name": "Air", "device_type_id": "{kind}"},
    "POST /v1/devices": {
        "brand_id": "{brand}", "model_id": "{model}", "device_type_id": "{kind}", "serial_number": "SN9",
        "owner_id": "{owner}",
    },
    "PATCH /v1/devices/{device_id}": {"owner_id": "{owner}", "notes": "x"},
    "POST /v1/orders": {"device_id": "{device}", "customer_id": "{owner}", "cost": "10.00"},
    "PATCH /v1/orders/{order_id}": {"device_id": "{device}", "customer_id": "{owner}", "note": "x"},
    "POST /v1/orders/assign": {"order_id": "{order}", "user_id": "{clerk}"},
    "POST /v1/payments": {"order_id": "{order}", "amount": "1.00"},
    "POST /v1/assigns": {"order_id": "{order}", "user_id": "{clerk}"},
    "POST /api/auth/mfa/activate": {"mfaToken": "000000"},
    "POST /api/auth/mfa/deactivate": {"mfaToken": "000000"},
    "POST /api/work-orders": {"title": "x", "equipmentId": "{asset}", "assignedTo": "{clerk_uuid}"},
    "PATCH /api/work-orders/{work_order_id}": {"equipmentId": "{asset}", "assignedTo": "{clerk_uuid}"},
    "POST /api/equipment": {"assetTag": "T-2"},
    "POST /api/parts/consume": {
        "workOrderId": "{job}", "partsUsage": [{"partId": "{part}", "quantityUsed": 1, "quantity": 1}],
    },
    "POST /api/pm-templates": {
        "name": "Plan", "frequencyType": "calendar", "frequency": 1, "frequencyUnit": "month", "equipmentIds": [],
    },
    "POST /api/webhooks": {"url": "https://example.com/a", "events": ["work_order.created"]},
    "POST /api/v1/users": {"email": "n@example.com", "password": "password123", "role": "Viewer"},
    "PUT /api/v1/users/{user_id}": {"fullName": "Clerk"},
    "PUT /api/v1/users/{user_id}/password": {"newPassword": "password123"},
    "POST /api/v1/assets": {"name": "x", "parentId": "{asset}", "locationId": "{place}"},
    "PUT /api/v1/assets/{asset_id}": {"locationId": "{place}"},
    "POST /api/v1/locations": {"name": "x", "type": "Floor", "parentId": "{place}"},
    "PUT /api/v1/locations/{location_id}": {"type": "Floor"},
    "POST /api/v1/work-orders": {"title": "x", "assetId": "{asset}", "assignedUserId": "{clerk_uuid}"},
    "PUT /api/v1/work-orders/{work_order_id}": {"assetId": "{asset}", "assignedUserId": "{clerk_uuid}"},
    "POST /api/v1/parts": {"sku": "S-2", "name": "Belt", "uom": "Each"},
    "POST /api/v1/inventory/stock": {"partId": "{part}", "locationId": "{place}", "quantityOnHand": 50},
    "POST /api/v1/inventory/stock/adjust": {"partId": "{part}", "locationId": "{place}", "delta": 5},
    "POST /api/v1/inventory/wallets/{user_id}/issue": {
        "partId": "{part}", "locationId": "{place}", "quantity": 1,
    },
    "POST /api/v1/inventory/wallets/{user_id}/return": {
        "partId": "{part}", "locationId": "{place}", "quantity": 1,
    },
    "PATCH /api/v1/tenant/settings": {"settings": {"maintenanceCycleDays": 90}},
    "POST /api/v2/ai/dispatch/query": {"query": "Who is free tomorrow?"},
    "POST /api/v2/invoices": {"customer_id": "{owner_text}", "subtotal": 10.00, "notes": MARK},
    "POST /api/v2/payments": {"invoice_id": "{invoice}", "amount": 1.00, "method": "cash", "reference": MARK},
    "POST /api/v2/webhooks": {"url": "https://example.com/b", "events": ["work_order.created"]},
    "POST /api/v2/customers": {"first_name": "N", "last_name": "N", "email": "c@example.com", "phone": "555-0199"},
    "POST /api/v2/work-orders": {
        "customer_id": "{owner_text}", "service_type": "Repair", "assigned_technician": "{technician}",
    },
    "PATCH /api/v2/work-orders/{work_order_id}": {"assigned_technician": "{technician}"},
}  # fmt: skip

#: Parameter in a path -> the stranger's row, by the beginning of the path where a name means several.
_PATHS = {
    ("/v1/", "user_id"): "owner",
    ("/v1/", "device_id"): "device",
    ("/v1/", "order_id"): "order",
    ("/v1/", "payment_id"): "payment",
    ("/v1/", "assign_id"): "assignment",
    ("/api/v1/work_order/", "work_order_id"): "number",
    ("/api/v1/", "user_id"): "clerk_uuid",
    ("/api/v1/", "asset_id"): "asset",
    ("/api/v1/", "location_id"): "place",
    ("/api/v1/", "work_order_id"): "job",
    ("/api/v1/", "part_id"): "part",
    ("/api/v1/", "bucket"): "bucket",
    ("/api/v1/", "object_path"): "file",
    ("/api/v2/", "customer_id"): "owner_text",
    ("/api/v2/", "work_order_id"): "order",
    ("/api/v2/", "technician_id"): "technician",
    ("/api/v2/", "webhook_id"): "crm_webhook",
    ("/api/v2/", "invoice_id"): "invoice",
    ("/api/v2/", "payment_id"): "crm_payment",
    ("/api/", "work_order_id"): "job",
    ("/api/", "equipment_id"): "asset",
    ("/api/", "part_id"): "part",
    ("/api/", "template_id"): "template",
    ("/api/", "webhook_id"): "webhook",
}


class Rows(NamedTuple):
    """What is there of a stranger and of the house, by the names above."""

    ids: dict[str, Any]

    def path(self, template: str) -> str:
        """With the stranger's ids."""

        def named(match: re.Match[str]) -> str:
            for (beginning, name), row in _PATHS.items():
                if name == match[1] and template.startswith(beginning):
                    return str(self.ids[row])
            raise AssertionError(f"what is {match[0]} of {template}?")

        return re.sub(r"{(\w+)}", named, template)

    def filled(self, value: Any) -> Any:
        """A body with the stranger's ids."""
        if isinstance(value, str) and value.startswith("{"):
            return self.ids[value.strip("{}")]
        if isinstance(value, dict):
            return {name: self.filled(each) for name, each in value.items()}
        return [self.filled(each) for each in value] if isinstance(value, list) else value


def send(client: Client, operation: str, rows: Rows) -> Answer:
    """The operation, at the stranger's rows, with what its body needs."""
    method, _, template = operation.partition(" ")
    path = rows.path(template)
    if template == "/api/v1/upload":
        body, kind = form(JPEG, "x.jpg", assetId=rows.ids["asset"])
        return client(method, path, body=body, Content_Type=kind)
    return client(method, path, rows.filled(BODIES.get(operation, {})) if method not in ("GET", "DELETE") else None)


def furnish(admin: Client, clerk: Client) -> Rows:
    """A stranger's device, its job and payment, and a house; through the doors themselves."""
    assert clerk.person is not None
    post = admin.post
    ids: dict[str, Any] = {"clerk": clerk.person.id, "clerk_uuid": clerk.person.uuid, "bucket": "attachments"}
    ids["technician"] = f"tech-{clerk.person.id}"
    owner = {"full_name": MARK, "phone": "+1 202 555 0166", "password": "password123"}
    ids["owner"] = post("/v1/users", owner)["id"]
    ids["owner_text"] = str(ids["owner"])
    ids["kind"] = post("/v1/devices/types", {"name": "Laptop"})["id"]
    ids["brand"] = post("/v1/devices/brands", {"name": "Dell"})["id"]
    model = {"brand_id": ids["brand"], "name": "XPS 13", "device_type_id": ids["kind"]}
    ids["model"] = post("/v1/devices/models", model)["id"]
    device = {"brand_id": ids["brand"], "model_id": ids["model"], "device_type_id": ids["kind"]}
    ids["device"] = post("/v1/devices", device | {"serial_number": MARK, "owner_id": ids["owner"]})["id"]
    order = {"device_id": ids["device"], "customer_id": ids["owner"], "cost": "250.00", "note": MARK}
    ids["order"] = post("/v1/orders", order)["id"]
    ids["payment"] = post("/v1/payments", {"order_id": ids["order"], "amount": "9.00", "transaction_id": MARK})["id"]
    ids["assignment"] = post("/v1/orders/assign", {"order_id": ids["order"], "user_id": admin_id(admin)})["id"]
    post("/api/v1/work_order", {"room": "7", "work_order_number": "QZX7", "created_by": MARK})
    ids["number"] = "QZX7"
    ids["place"] = post("/api/v1/locations", {"name": MARK, "type": "Floor"})["id"]
    ids["asset"] = post("/api/v1/assets", {"name": MARK})["id"]
    ids["job"] = post("/api/v1/work-orders", {"title": MARK})["id"]
    ids["part"] = post("/api/v1/parts", {"sku": "S-1", "name": MARK, "uom": "Each"})["id"]
    stock = {"partId": ids["part"], "locationId": ids["place"], "quantityOnHand": 50}
    post("/api/v1/inventory/stock", stock)
    post(f"/api/v1/inventory/wallets/{ids['clerk_uuid']}/issue",
         {"partId": ids["part"], "locationId": ids["place"], "quantity": 5})  # fmt: skip
    ids["template"] = post("/api/pm-templates", BODIES["POST /api/pm-templates"] | {"name": MARK})["id"]
    ids["webhook"] = post("/api/webhooks", BODIES["POST /api/webhooks"])["id"]
    rows = Rows(ids)
    ids["invoice"] = post("/api/v2/invoices", rows.filled(BODIES["POST /api/v2/invoices"]))["id"]
    ids["crm_payment"] = post("/api/v2/payments", rows.filled(BODIES["POST /api/v2/payments"]))["id"]
    ids["crm_webhook"] = post("/api/v2/webhooks", BODIES["POST /api/v2/webhooks"])["id"]
    body, kind = form(JPEG, f"{MARK}.jpg", assetId=ids["asset"])
    ids["file"] = admin("POST", "/api/v1/upload", body=body, Content_Type=kind).json["objectName"]
    return rows


def admin_id(admin: Client) -> int:
    """The administrator's own row."""
    assert admin.person is not None
    return admin.person.id
