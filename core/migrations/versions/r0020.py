"""What customers said of their jobs, counted by stars."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
_UP = (
    "INSERT INTO counters (name, value) VALUES ('ratings:' || NEW.stars, 1) "
    "ON CONFLICT (name) DO UPDATE SET value = counters.value + 1"
)
_DOWN = "UPDATE counters SET value = value - 1 WHERE name = 'ratings:' || OLD.stars"


def upgrade() -> None:
    """Creates the table and its counters."""
    op.create_table(
        "ratings",
        sa.Column("id", _ID, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("work_order_id", _ID, nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_ratings_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ratings")),
        sa.UniqueConstraint("uuid", name=op.f("uq_ratings_uuid")),
        sa.UniqueConstraint("work_order_id", name=op.f("uq_ratings_work_order_id")),
    )
    op.create_index("ix_ratings_created_at_stars", "ratings", ["created_at", "stars"])
    if op.get_bind().dialect.name == "postgresql":
        _count_on_postgresql()
    else:
        _count_on_sqlite()


def _count_on_postgresql() -> None:
    op.execute(
        f"""CREATE FUNCTION count_ratings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN {_DOWN}; END IF;
  IF TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN {_UP}; END IF;
  RETURN NULL;
END $$"""
    )
    op.execute(
        "CREATE TRIGGER count_ratings AFTER INSERT OR DELETE OR UPDATE OF stars, deleted_at ON ratings "
        "FOR EACH ROW EXECUTE FUNCTION count_ratings()"
    )


def _count_on_sqlite() -> None:
    parts = {
        "insert": ("AFTER INSERT ON ratings WHEN NEW.deleted_at IS NULL", _UP),
        "delete": ("AFTER DELETE ON ratings WHEN OLD.deleted_at IS NULL", _DOWN),
        "leave": ("AFTER UPDATE OF stars, deleted_at ON ratings WHEN OLD.deleted_at IS NULL", _DOWN),
        "enter": ("AFTER UPDATE OF stars, deleted_at ON ratings WHEN NEW.deleted_at IS NULL", _UP),
    }
    for part, (when, statement) in parts.items():
        op.execute(f"CREATE TRIGGER count_ratings_{part} {when} BEGIN {statement}; END")
