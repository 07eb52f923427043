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
from core.tables.people import (
    login_failures,
    oauth_clients,
    people,
    security_epoch,
    sessions,
    team_members,
    teams,
)
from core.tables.rooms import found_items, job_types, rooms
from core.tables.shop import counters, drafts, idempotency_keys, sequences, settings
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
    "condition_checks",
    "conditions",
    "counters",
    "device_types",
    "drafts",
    "event_head",
    "events",
    "files",
    "found_items",
    "idempotency_keys",
    "intakes",
    "job_types",
    "labour",
    "locations",
    "login_failures",
    "metadata",
    "models",
    "oauth_clients",
    "order_symptoms",
    "org_units",
    "parts",
    "parts_used",
    "payments",
    "people",
    "reservations",
    "rooms",
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
    "work_orders",
]
