"""An index of the jobs that follow a defect: the dashboard counts those that are open."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_DEFECTS = "work_orders.deleted_at IS NULL AND work_orders.origin = 'Defect_Followup'"


def upgrade() -> None:
    """Beside that of preventive jobs."""
    where = sa.text(_DEFECTS)
    columns = ["status", "id", "deleted_at", "origin"]
    op.create_index("ix_work_orders_defects", "work_orders", columns, sqlite_where=where, postgresql_where=where)
