"""Found things that were kept long enough are counted without reading the others."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """An index alone."""
    here = sa.text("deleted_at IS NULL AND claimed_at IS NULL AND disposed_at IS NULL")
    columns = ["disposal_on", "id", "deleted_at", "claimed_at", "disposed_at"]
    op.create_index("ix_found_items_here", "found_items", columns, sqlite_where=here, postgresql_where=here)
