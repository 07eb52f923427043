"""What lay on the counter when a payment was taken, so that its receipt can be printed again with the change."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds it; of earlier payments it is not known."""
    op.add_column("payments", sa.Column("tendered", sa.BigInteger(), nullable=True))
