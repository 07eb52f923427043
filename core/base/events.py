"""The event log's vocabulary: every kind of thing that can happen, closed and complete."""

from __future__ import annotations

from enum import Enum, StrEnum


class Channel(StrEnum):
    """The door a change came through."""

    DESKTOP = "desktop"
    HOTEL = "hotel"
    REPAIR = "repair"
    CRM = "crm"
    CMMS = "cmms"
    AMMS = "amms"
    ADMIN = "admin"
    SYSTEM = "system"


class EventKind(Enum):
    """name, noun it is about, permission it needs."""

    SHOP_INITIALISED = ("shop.initialised", "shop", "admin:manage")
    SETTINGS_CHANGED = ("settings.changed", "settings", "tenant:settings")
    SHARING_STARTED = ("sharing.started", "settings", "sharing:switch")
    SHARING_STOPPED = ("sharing.stopped", "settings", "sharing:switch")
    BACKUP_MADE = ("backup.made", "shop", "backup:run")
    DEMO_FILLED = ("demo.filled", "shop", "admin:manage")

    PERSON_REGISTERED = ("person.registered", "person", "self:register")
    PERSON_CREATED = ("person.created", "person", "user:manage")
    PERSON_UPDATED = ("person.updated", "person", "user:manage")
    PERSON_DELETED = ("person.deleted", "person", "user:manage")
    PERSON_RESTORED = ("person.restored", "person", "user:manage")
    PERSON_ROLE_CHANGED = ("person.role_changed", "person", "user:manage")
    PERSON_PASSWORD_CHANGED = ("person.password_changed", "person", "user:manage")
    PERSON_ACTIVATED = ("person.activated", "person", "user:manage")
    PERSON_DEACTIVATED = ("person.deactivated", "person", "user:manage")
    CUSTOMER_CREATED = ("customer.created", "person", "customer:write")
    CUSTOMER_UPDATED = ("customer.updated", "person", "customer:write")
    CUSTOMER_DELETED = ("customer.deleted", "person", "customer:delete")
    CUSTOMER_RESTORED = ("customer.restored", "person", "customer:delete")
    PROFILE_UPDATED = ("profile.updated", "person", "profile:write")
    SIGNED_IN = ("session.opened", "session", "profile:write")
    SIGNED_OUT = ("session.closed", "session", "profile:write")
    SESSION_ENDED = ("session.ended", "session", "user:manage")
    OAUTH_CLIENT_CREATED = ("oauth_client.created", "oauth_client", "user:manage")
    OAUTH_CLIENT_REVOKED = ("oauth_client.revoked", "oauth_client", "user:manage")
    TEAM_CREATED = ("team.created", "team", "wo:assign")
    TEAM_UPDATED = ("team.updated", "team", "wo:assign")
    TEAM_MEMBER_ADDED = ("team.member_added", "team", "wo:assign")
    TEAM_MEMBER_REMOVED = ("team.member_removed", "team", "wo:assign")

    LOCATION_CREATED = ("location.created", "location", "asset:write")
    LOCATION_UPDATED = ("location.updated", "location", "asset:write")
    LOCATION_DELETED = ("location.deleted", "location", "asset:delete")
    LOCATION_RESTORED = ("location.restored", "location", "asset:delete")
    ORG_UNIT_CREATED = ("org_unit.created", "org_unit", "asset:write")
    ORG_UNIT_UPDATED = ("org_unit.updated", "org_unit", "asset:write")
    ORG_UNIT_DELETED = ("org_unit.deleted", "org_unit", "asset:delete")
    DEVICE_TYPE_CREATED = ("device_type.created", "device_type", "catalog:write")
    BRAND_CREATED = ("brand.created", "brand", "catalog:write")
    MODEL_CREATED = ("model.created", "model", "catalog:write")
    SYMPTOM_CREATED = ("symptom.created", "symptom", "catalog:write")
    CHECKLIST_CHANGED = ("checklist.changed", "device_type", "catalog:write")
    ASSET_CREATED = ("asset.created", "asset", "asset:write")
    ASSET_REGISTERED = ("asset.registered", "asset", "asset:register")
    ASSET_UPDATED = ("asset.updated", "asset", "asset:write")
    ASSET_VERIFIED = ("asset.verified", "asset", "asset:write")
    ASSET_DELETED = ("asset.deleted", "asset", "asset:delete")
    ASSET_RESTORED = ("asset.restored", "asset", "asset:delete")
    EQUIPMENT_REPORTED = ("asset.reported", "asset", "wo:write")

    ROOM_CREATED = ("room.created", "room", "room:write")
    ROOM_REGISTERED = ("room.registered", "room", "wo:write")
    ROOM_CONFIRMED = ("room.confirmed", "room", "room:write")
    ROOM_UPDATED = ("room.updated", "room", "room:write")
    ROOM_DELETED = ("room.deleted", "room", "room:write")
    ROOM_RESTORED = ("room.restored", "room", "room:write")
    ROOM_FRONT_DESK_CHANGED = ("room.front_desk_changed", "room", "room:write")
    ROOM_CHECKED_IN = ("room.checked_in", "room", "room:write")
    ROOM_CHECKED_OUT = ("room.checked_out", "room", "room:write")
    ROOM_HOUSEKEEPING_CHANGED = ("room.housekeeping_changed", "room", "room:clean")
    ROOM_INSPECTED = ("room.inspected", "room", "room:inspect")
    ROOM_INSPECTION_FAILED = ("room.inspection_failed", "room", "room:inspect")
    ROOM_STATE_RESTORED = ("room.state_restored", "room", "room:clean")
    ROOM_WITHDRAWN = ("room.withdrawn", "room", "room:write")
    ROOM_BROUGHT_BACK = ("room.brought_back", "room", "room:write")
    ROOM_RELEASED = ("room.released", "room", "wo:write")
    ROOM_RUSH_CHANGED = ("room.rush_changed", "room", "room:write")
    ROOM_ATTENDANT_CHANGED = ("room.attendant_changed", "room", "room:inspect")
    ROOM_SEEN = ("room.seen", "room", "room:clean")
    ROOM_SERVICE_REFUSED = ("room.service_refused", "room", "room:clean")
    ROOM_DAY_TURNED = ("room.day_turned", "room", "room:write")
    JOB_TYPE_CREATED = ("job_type.created", "job_type", "catalog:write")
    JOB_TYPE_UPDATED = ("job_type.updated", "job_type", "catalog:write")
    JOB_TYPE_DELETED = ("job_type.deleted", "job_type", "catalog:write")
    FOUND_ITEM_ADDED = ("found_item.added", "found_item", "found:write")
    FOUND_ITEM_UPDATED = ("found_item.updated", "found_item", "found:write")
    FOUND_ITEM_CLAIMED = ("found_item.claimed", "found_item", "found:release")
    FOUND_ITEM_DISPOSED = ("found_item.disposed", "found_item", "found:release")
    FOUND_ITEM_REOPENED = ("found_item.reopened", "found_item", "found:release")
    FOUND_ITEM_DELETED = ("found_item.deleted", "found_item", "found:release")
    FOUND_ITEM_RESTORED = ("found_item.restored", "found_item", "found:release")

    PLAN_CREATED = ("plan.created", "plan", "pm:write")
    PLAN_UPDATED = ("plan.updated", "plan", "pm:write")
    PLAN_DELETED = ("plan.deleted", "plan", "pm:write")
    PLAN_RESTORED = ("plan.restored", "plan", "pm:write")
    MAINTENANCE_SCHEDULED = ("maintenance.scheduled", "plan", "pm:run")
    MAINTENANCE_SKIPPED = ("maintenance.skipped", "plan", "pm:run")
    MAINTENANCE_OVERDUE = ("maintenance.overdue", "plan", "pm:run")
    MAINTENANCE_COMPLETED = ("maintenance.completed", "plan", "wo:write")
    METER_ADDED = ("meter.added", "asset", "asset:write")
    METER_READ = ("meter.read", "asset", "wo:write")
    CHECK_ANSWERED = ("check.answered", "work_order", "wo:write")
    WORK_ORDER_ESCALATED = ("work_order.escalated", "work_order", "pm:run")
    ESCALATION_RULE_CREATED = ("escalation_rule.created", "escalation_rule", "pm:write")
    ESCALATION_RULE_UPDATED = ("escalation_rule.updated", "escalation_rule", "pm:write")
    ESCALATION_RULE_DELETED = ("escalation_rule.deleted", "escalation_rule", "pm:write")

    WORK_ORDER_CREATED = ("work_order.created", "work_order", "wo:open")
    WORK_ORDER_UPDATED = ("work_order.updated", "work_order", "wo:write")
    WORK_ORDER_REQUESTED = ("work_order.requested", "work_order", "wo:write")
    WORK_ORDER_APPROVED = ("work_order.approved", "work_order", "wo:write")
    WORK_ORDER_STARTED = ("work_order.started", "work_order", "wo:write")
    WORK_ORDER_HELD = ("work_order.held", "work_order", "wo:write")
    WORK_ORDER_RESUMED = ("work_order.resumed", "work_order", "wo:write")
    WORK_ORDER_COMPLETED = ("work_order.completed", "work_order", "wo:write")
    WORK_ORDER_CLOSED = ("work_order.closed", "work_order", "wo:close")
    WORK_ORDER_CANCELLED = ("work_order.cancelled", "work_order", "wo:write")
    WORK_ORDER_REOPENED = ("work_order.reopened", "work_order", "wo:write")
    WORK_ORDER_STEP_UNDONE = ("work_order.step_undone", "work_order", "wo:write")
    WORK_ORDER_DELETED = ("work_order.deleted", "work_order", "wo:delete")
    WORK_ORDER_RESTORED = ("work_order.restored", "work_order", "wo:delete")
    WORK_ORDER_ASSIGNED = ("work_order.assigned", "work_order", "wo:assign")
    WORK_ORDER_TAKEN = ("work_order.taken", "work_order", "wo:write")
    WORK_ORDER_UNASSIGNED = ("work_order.unassigned", "work_order", "wo:assign")
    WORK_ORDER_GIVEN_BACK = ("work_order.given_back", "work_order", "wo:write")
    WORK_ORDER_NOTED = ("work_order.noted", "work_order", "wo:write")
    INTAKE_RECORDED = ("intake.recorded", "work_order", "wo:write")
    ACCESSORIES_RETURNED = ("intake.accessories_returned", "work_order", "wo:write")
    PASSCODE_STORED = ("passcode.stored", "work_order", "vault:store")
    PASSCODE_REVEALED = ("passcode.revealed", "work_order", "vault:reveal")
    PASSCODE_ERASED = ("passcode.erased", "work_order", "wo:write")
    LABOUR_ADDED = ("labour.added", "work_order", "wo:write")
    LABOUR_REMOVED = ("labour.removed", "work_order", "wo:write")
    PART_USED = ("part_used.added", "work_order", "wo:write")
    PART_REMOVED = ("part_used.removed", "work_order", "wo:write")

    PART_CREATED = ("part.created", "part", "inventory:write")
    PART_UPDATED = ("part.updated", "part", "inventory:write")
    PART_DELETED = ("part.deleted", "part", "inventory:write")
    PART_RESTORED = ("part.restored", "part", "inventory:write")
    PART_ORDERED = ("part.ordered", "part", "inventory:write")
    PART_LOW_STOCK = ("part.low_stock", "part", "inventory:consume")
    PART_REORDER = ("part.reorder", "part", "inventory:consume")
    PARTS_IMPORTED = ("parts.imported", "part", "inventory:write")
    PARTS_IMPORT_UNDONE = ("parts.import_undone", "part", "inventory:write")
    STOCK_RECEIVED = ("stock.received", "part", "inventory:write")
    STOCK_ISSUED = ("stock.issued", "part", "inventory:consume")
    STOCK_RETURNED = ("stock.returned", "part", "inventory:consume")
    STOCK_TRANSFERRED = ("stock.transferred", "part", "inventory:write")
    STOCK_HANDED_OUT = ("stock.handed_out", "part", "inventory:write")
    STOCK_HANDED_BACK = ("stock.handed_back", "part", "inventory:write")
    STOCK_SCRAPPED = ("stock.scrapped", "part", "inventory:write")
    STOCK_CORRECTED = ("stock.corrected", "part", "inventory:write")
    STOCK_COUNTED = ("stock.counted", "part", "inventory:write")
    STOCK_LABELLED = ("stock.labelled", "part", "inventory:write")
    STOCK_RESERVED = ("stock.reserved", "part", "inventory:consume")
    STOCK_RELEASED = ("stock.released", "part", "inventory:consume")
    STOCK_COUNT_STARTED = ("stock_count.started", "stock_count", "inventory:write")
    STOCK_COUNT_ENTERED = ("stock_count.entered", "stock_count", "inventory:write")
    STOCK_COUNT_SUBMITTED = ("stock_count.submitted", "stock_count", "inventory:write")
    STOCK_COUNT_APPROVED = ("stock_count.approved", "stock_count", "inventory:write")
    STOCK_COUNT_CANCELLED = ("stock_count.cancelled", "stock_count", "inventory:write")
    PAYMENT_RECEIVED = ("payment.received", "payment", "payment:write")
    PAYMENT_UPDATED = ("payment.updated", "payment", "payment:write")
    PAYMENT_REFUNDED = ("payment.refunded", "payment", "payment:refund")
    PAYMENT_VOIDED = ("payment.voided", "payment", "payment:void")

    FILE_ADDED = ("file.added", "file", "wo:write")
    FILE_DELETED = ("file.deleted", "file", "wo:write")
    FILE_RESTORED = ("file.restored", "file", "wo:write")

    def __init__(self, text: str, noun: str, permission: str) -> None:
        self.text = text
        self.noun = noun
        self.permission = permission


KIND_BY_TEXT = {kind.text: kind for kind in EventKind}
