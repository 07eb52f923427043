"""Indexes of equipment by what it is a part of, and by whether somebody has seen it where it stands."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_HOUSE = "assets.deleted_at IS NULL AND assets.owner_id IS NULL"


def upgrade() -> None:
    """Both in the order of names."""
    for name, columns in (("parent", ["parent_id", "name", "id"]), ("verified", ["is_field_verified", "name", "id"])):
        where = sa.text(_HOUSE)
        op.create_index(
            f"ix_assets_house_{name}",
            "assets",
            [*columns, "deleted_at", "owner_id"],
            sqlite_where=where,
            postgresql_where=where,
        )
