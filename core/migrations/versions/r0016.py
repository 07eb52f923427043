"""Invoices with their lines, and payments that belong to one."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
_UP = (
    "INSERT INTO counters (name, value) VALUES ({name}, 1) ON CONFLICT (name) DO UPDATE SET value = counters.value + 1"
)
_DOWN = "UPDATE counters SET value = value - 1 WHERE name = {name}"
_OWED = (
    "work_orders.deleted_at IS NULL AND work_orders.status IN ('work_complete', 'closed') "
    "AND work_orders.cost - work_orders.discount - work_orders.paid > 0"
)
_NAME = "'invoices:' || r.status"


def upgrade() -> None:
    """Creates them; no payment belongs to an invoice yet, and none may be without a job until now."""
    _invoices()
    _lines()
    _count()
    _payments()
    _owed()


def _is_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _invoices() -> None:
    op.create_table(
        "invoices",
        sa.Column("id", _ID, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("customer_id", _ID, nullable=False),
        sa.Column("work_order_id", _ID, nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("subtotal", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("tax", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("total", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("paid_at", sa.DateTime(), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(), nullable=True),
        sa.Column("cancel_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["people.id"], name=op.f("fk_invoices_customer_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_invoices_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoices")),
        sa.UniqueConstraint("uuid", name=op.f("uq_invoices_uuid")),
        sa.UniqueConstraint("number", name=op.f("uq_invoices_number")),
    )
    op.create_index("ix_invoices_work_order_id", "invoices", ["work_order_id"])
    op.create_index("ix_invoices_status_id", "invoices", ["status", "id"])
    op.create_index("ix_invoices_status_due_on_id", "invoices", ["status", "due_on", "id"])
    op.create_index("ix_invoices_customer_id_id", "invoices", ["customer_id", "id"])


def _lines() -> None:
    op.create_table(
        "invoice_lines",
        sa.Column("id", _ID, nullable=False),
        sa.Column("invoice_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("quantity_milli", sa.BigInteger(), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("amount", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoices.id"], name=op.f("fk_invoice_lines_invoice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice_lines")),
        sa.UniqueConstraint("invoice_id", "position", name=op.f("uq_invoice_lines_invoice_id_position")),
    )


def _count() -> None:
    """By the stored state, as in revision 0005."""
    up, down = _UP.format(name=_NAME.replace("r.", "NEW.")), _DOWN.format(name=_NAME.replace("r.", "OLD."))
    if _is_postgresql():
        op.execute(
            f"""CREATE FUNCTION count_invoices() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN {down}; END IF;
  IF TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN {up}; END IF;
  RETURN NULL;
END $$"""
        )
        op.execute(
            "CREATE TRIGGER count_invoices AFTER INSERT OR DELETE OR UPDATE OF status, deleted_at ON invoices "
            "FOR EACH ROW EXECUTE FUNCTION count_invoices()"
        )
        return
    parts = {
        "insert": ("AFTER INSERT ON invoices WHEN NEW.deleted_at IS NULL", up),
        "delete": ("AFTER DELETE ON invoices WHEN OLD.deleted_at IS NULL", down),
        "leave": ("AFTER UPDATE OF status, deleted_at ON invoices WHEN OLD.deleted_at IS NULL", down),
        "enter": ("AFTER UPDATE OF status, deleted_at ON invoices WHEN NEW.deleted_at IS NULL", up),
    }
    for part, (when, statement) in parts.items():
        op.execute(f"CREATE TRIGGER count_invoices_{part} {when} BEGIN {statement}; END")


def _payments() -> None:
    if _is_postgresql():
        op.alter_column("payments", "work_order_id", nullable=True)
        op.execute(
            "ALTER TABLE payments ADD COLUMN invoice_id BIGINT CONSTRAINT fk_payments_invoice_id "
            "REFERENCES invoices (id)"
        )
    else:
        _rebuild_payments()
    op.create_index("ix_payments_invoice_id_id", "payments", ["invoice_id", "id"])


def _rebuild_payments() -> None:
    """SQLite takes no NOT NULL away: the table is made anew from its own words, with its indexes and triggers."""
    bind = op.get_bind()
    found = bind.execute(sa.text("SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'payments'")).all()
    table = next(row.sql for row in found if row.type == "table")
    strict, free = "work_order_id INTEGER NOT NULL", "work_order_id INTEGER"
    if table.count(strict) != 1:
        raise RuntimeError("the table of payments is not as revision 0015 left it")
    made = table.replace(strict, free).replace("CREATE TABLE payments", "CREATE TABLE payments_new", 1)
    # The reference to another payment has to follow the new name, or dropping the old table would break it.
    op.execute(
        made.replace("REFERENCES payments ", "REFERENCES payments_new ").replace(
            "REFERENCES payments(", "REFERENCES payments_new("
        )
    )
    op.execute(
        "ALTER TABLE payments_new ADD COLUMN invoice_id INTEGER CONSTRAINT fk_payments_invoice_id "
        "REFERENCES invoices (id)"
    )
    columns = ", ".join(row[1] for row in bind.execute(sa.text("PRAGMA table_info(payments)")))
    op.execute(f"INSERT INTO payments_new ({columns}) SELECT {columns} FROM payments ORDER BY id")  # noqa: S608 - ours
    op.execute("DROP TABLE payments")
    op.execute("ALTER TABLE payments_new RENAME TO payments")
    for row in found:
        if row.type in ("index", "trigger") and row.sql is not None:
            op.execute(row.sql)


def _owed() -> None:
    """The index of revision 0006, with who owes in it: nothing else has to be looked up."""
    op.drop_index("ix_work_orders_owed", "work_orders")
    op.create_index(
        "ix_work_orders_owed",
        "work_orders",
        ["status", "id", "cost", "discount", "paid", "deleted_at", "customer_id"],
        sqlite_where=sa.text(_OWED),
        postgresql_where=sa.text(_OWED),
    )
