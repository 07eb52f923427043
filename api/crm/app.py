"""The crm dialect: its document's addresses and what answers there."""

from __future__ import annotations

from api.crm import (
    analytics,
    customers,
    dispatch,
    invoices,
    oauth,
    payments,
    schedule,
    schemas,
    technicians,
    webhooks,
    words,
    work_orders,
)
from api.shared.app import Dialect
from api.shared.door import Door
from api.shared.rate_limits import Gate, Limit

BASE = "/api/v2"
_TOKEN = f"{BASE}/oauth/token"
#: Source: the document, rate limiting.
STANDARD = Limit("standard", 100, 60)
AUTHENTICATED = Limit("authenticated", 1000, 60)
#: An id as the dialect shows it, with or without its prefix.
_ID = {"type": "string", "minLength": 1, "maxLength": 60}
_PARAMETERS = (
    "customer_id", "work_order_id", "technician_id", "invoice_id", "payment_id", "webhook_id", "suggestion_id",
)  # fmt: skip


def limit_of(path: str) -> tuple[Limit, str | None]:
    """Of a path, and whose requests count together: an address's own (""), or (None) each user's and program's."""
    return (STANDARD, "") if path.rstrip("/") == _TOKEN else (AUTHENTICATED, None)


def limit_of_program(most: int) -> Limit:
    """Source: the document, OAuth apps: configurable per app."""
    return Limit("program", most, AUTHENTICATED.window_s)


def dialect(door: Door) -> Dialect:
    """Source: the CRM document, base address /api/v2."""
    gate = Gate(door.shop.rate_windows, "crm", limit_of, outside=STANDARD, of_program=limit_of_program)
    door.admitted = gate.admitted
    return Dialect(
        name="crm",
        title="CRM",
        prefixes=(BASE,),
        routes={
            _TOKEN: oauth.AccessToken(door),
            f"{BASE}/customers": customers.Customers(door),
            f"{BASE}/customers/{{customer_id}}": customers.OneCustomer(door),
            f"{BASE}/work-orders": work_orders.WorkOrders(door),
            f"{BASE}/work-orders/{{work_order_id}}": work_orders.OneWorkOrder(door),
            f"{BASE}/technicians": technicians.Technicians(door),
            f"{BASE}/technicians/{{technician_id}}": technicians.OneTechnician(door),
            f"{BASE}/webhooks": webhooks.Webhooks(door),
            f"{BASE}/webhooks/{{webhook_id}}": webhooks.OneWebhook(door),
            f"{BASE}/invoices": invoices.Invoices(door),
            f"{BASE}/invoices/{{invoice_id}}": invoices.OneInvoice(door),
            f"{BASE}/invoices/{{invoice_id}}/send": invoices.SendInvoice(door),
            f"{BASE}/invoices/{{invoice_id}}/mark-paid": invoices.MarkInvoicePaid(door),
            f"{BASE}/invoices/{{invoice_id}}/cancel": invoices.CancelInvoice(door),
            f"{BASE}/payments": payments.Payments(door),
            f"{BASE}/payments/{{payment_id}}": payments.OnePayment(door),
            f"{BASE}/ai/dispatch/query": dispatch.Question(door),
            f"{BASE}/ai/dispatch/suggestions": dispatch.Suggestions(door),
            f"{BASE}/ai/dispatch/suggestions/{{suggestion_id}}/accept": dispatch.Accept(door),
            f"{BASE}/ai/dispatch/suggestions/{{suggestion_id}}/dismiss": dispatch.Dismiss(door),
            f"{BASE}/analytics/dashboard": analytics.Dashboard(door),
            f"{BASE}/analytics/equipment-health": analytics.EquipmentHealth(door),
            f"{BASE}/analytics/customer-intelligence": analytics.CustomerIntelligence(door),
            f"{BASE}/schedule": schedule.Schedule(door),
        },
        error_body=words.error_body,
        refusal=words.refusal,
        error_model=schemas.Error,
        parameters=dict.fromkeys(_PARAMETERS, _ID),
        middleware=(gate,),
    )
