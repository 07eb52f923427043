"""What is stored: every table, imported here so that the metadata is complete in every process."""

from core.base.log import event_head, events
from core.base.table import metadata
from core.tables.assets import (
    assets,
    brands,
    condition_checks,
    device_types,
    locations,
    models,
    org_units,
    symptoms,
)
from core.tables.billing import payments
from core.tables.files import files
from core.tables.inventory import parts, reservations, stock, stock_count_lines, stock_counts, stock_movements
from core.tables.maintenance import (
    escalation_rules,
    escalations,
    leases,
    meter_readings,
    meters,
    occurrences,
    order_checks,
    plan_assets,
    plan_checks,
    plans,
)
from core.tables.people import (
    client_visits,
    login_failures,
    oauth_clients,
    people,
    security_epoch,
    sessions,
    team_members,
    teams,
)
from core.tables.rooms import found_items, job_types, rooms
from core.tables.second_factors import recovery_codes, second_factors
from core.tables.shop import counters, drafts, idempotency_keys, sequences, settings
from core.tables.webhooks import webhook_cursors, webhook_deliveries, webhook_endpoints
from core.tables.work_orders import (
    accessories,
    assignments,
    conditions,
    intakes,
    labour,
    order_symptoms,
    parts_used,
    work_orders,
)

__all__ = [
    "accessories",
    "assets",
    "assignments",
    "brands",
    "client_visits",
    "condition_checks",
    "conditions",
    "counters",
    "device_types",
    "drafts",
    "escalation_rules",
    "escalations",
    "event_head",
    "events",
    "files",
    "found_items",
    "idempotency_keys",
    "intakes",
    "job_types",
    "labour",
    "leases",
    "locations",
    "login_failures",
    "metadata",
    "meter_readings",
    "meters",
    "models",
    "oauth_clients",
    "occurrences",
    "order_checks",
    "order_symptoms",
    "org_units",
    "parts",
    "parts_used",
    "payments",
    "people",
    "plan_assets",
    "plan_checks",
    "plans",
    "recovery_codes",
    "reservations",
    "rooms",
    "second_factors",
    "security_epoch",
    "sequences",
    "sessions",
    "settings",
    "stock",
    "stock_count_lines",
    "stock_counts",
    "stock_movements",
    "symptoms",
    "team_members",
    "teams",
    "webhook_cursors",
    "webhook_deliveries",
    "webhook_endpoints",
    "work_orders",
]
