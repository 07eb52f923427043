"""Who a job was given to first, as a part of statements: the one technician that some dialects show."""

from __future__ import annotations

import sqlalchemy as sa

from core.tables import assignments, work_orders

__all__ = ["FIRST_ASSIGNMENT", "assignments"]

_given = assignments.alias("given")
#: The id of the assignment that was made first; it comes from the index of the job's assignments.
FIRST_ASSIGNMENT = (
    sa.select(sa.func.min(_given.c.id))
    .where(_given.c.work_order_id == work_orders.c.id)
    .correlate(work_orders)
    .scalar_subquery()
)
