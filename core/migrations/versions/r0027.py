"""How often a program may ask, where it was given a limit of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Those that there are already keep the dialect's."""
    op.add_column("oauth_clients", sa.Column("requests_per_minute", sa.Integer()))
