"""When sessions and programs were last seen, passwords that somebody else made up, and the log by what it is about."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Adds them; nobody was seen yet, and every password counts as its owner's own."""
    op.add_column("sessions", sa.Column("last_seen_at", sa.DateTime(), nullable=True))
    op.add_column(
        "people", sa.Column("has_temporary_password", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_table(
        "client_visits",
        sa.Column("client_id", _ID, autoincrement=False, nullable=False),
        sa.Column("last_seen_at", sa.DateTime(), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["oauth_clients.id"], name=op.f("fk_client_visits_client_id_oauth_clients")
        ),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_client_visits")),
    )
    op.create_index("ix_events_noun_id", "events", ["noun", "id"])
