"""When people work: their hours of the week, the days they are away, and the addresses of their calendars."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Nobody has hours of his own yet, and nobody is away."""
    op.add_column("people", sa.Column("working_hours", sa.Text(), nullable=True))
    op.create_table(
        "absences",
        *_row_columns(),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
        sa.UniqueConstraint("uuid", name=op.f("uq_absences_uuid")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_absences_person_id")),
    )
    op.create_index("ix_absences_person_id_last_on", "absences", ["person_id", "last_on"])
    op.create_index("ix_absences_last_on", "absences", ["last_on"])
    op.create_table(
        "calendars",
        *_row_columns(),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendars")),
        sa.UniqueConstraint("uuid", name=op.f("uq_calendars_uuid")),
        sa.UniqueConstraint("person_id", name=op.f("uq_calendars_person_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_calendars_token_hash")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_calendars_person_id")),
    )


def _row_columns() -> list[sa.Column]:  # type: ignore[type-arg]
    return [
        sa.Column("id", _ID, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
    ]
