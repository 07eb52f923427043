"""The names of events that each dialect's document has."""

from __future__ import annotations

#: Dialect -> names. Source: CMMS document, event types; CRM document, webhook events.
EVENTS: dict[str, tuple[str, ...]] = {
    "cmms": (
        "work_order.created", "work_order.updated", "work_order.completed", "work_order.escalated",
        "equipment.created", "equipment.updated", "equipment.status_changed", "inventory.low_stock",
        "inventory.reorder", "parts.consumed", "pm.scheduled", "pm.overdue", "pm.completed",
    ),
    "crm": (
        "work_order.created", "work_order.scheduled", "work_order.started", "work_order.completed",
        "invoice.created", "invoice.sent", "invoice.paid", "customer.created", "payment.received",
    ),
}  # fmt: skip
