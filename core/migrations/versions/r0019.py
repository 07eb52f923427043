"""The index of owners holds the things that have one: what the house owns was looked up in it, all of it at once."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The same index, without the equipment of the house."""
    op.drop_index("ix_assets_owner_id_id", "assets")
    owned = sa.text("owner_id IS NOT NULL")
    op.create_index("ix_assets_owner_id_id", "assets", ["owner_id", "id"], sqlite_where=owned, postgresql_where=owned)
