"""Parts, what there is of them where, the ledger of their movements, reservations and counts."""

import sqlalchemy as sa

from core.base.table import Word, flag, key, metadata, moment, money, reference, row_columns
from core.rules.words import CountStatus, MovementKind

parts = sa.Table(
    "parts",
    metadata,
    key(),
    *row_columns(),
    #: the part number, and what two of them are compared by
    sa.Column("sku", sa.String(80), nullable=False),
    sa.Column("sku_key", sa.Text(), nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("category", sa.String(80)),
    #: what one of it is called: Each, Box, Liter
    sa.Column("uom", sa.String(40), nullable=False),
    #: below it stock is low
    sa.Column("minimum", sa.Integer(), nullable=False, server_default=sa.text("0")),
    #: at it stock is bought; None: at the minimum
    sa.Column("reorder_point", sa.Integer()),
    #: how many are bought at once; None: as many as are needed
    sa.Column("reorder_quantity", sa.Integer()),
    #: bought and not yet come
    sa.Column("on_order", sa.Integer(), nullable=False, server_default=sa.text("0")),
    #: False for what is bought when it is needed: nobody waits for its stock to fall
    flag("is_stock_item", default=True),
    #: what one costs the shop, and a customer; None: the same
    money("unit_cost"),
    money("unit_price", nullable=True),
    sa.Column("barcode", sa.String(80)),
    sa.Column("supplier", sa.Text()),
    sa.Column("note", sa.Text()),
)
_p = parts.c
_shown = _p.deleted_at.is_(None)
sa.Index("ix_parts_sku_key", _p.sku_key, unique=True, sqlite_where=_shown, postgresql_where=_shown)
sa.Index("ix_parts_barcode", _p.barcode, unique=True, sqlite_where=_shown, postgresql_where=_shown)
sa.Index("ix_parts_shown_name", _p.name, _p.id, _p.deleted_at, sqlite_where=_shown, postgresql_where=_shown)
sa.Index("ix_parts_category", _p.category, _p.id, _p.deleted_at, sqlite_where=_shown, postgresql_where=_shown)

#: What there is of a part at a place or with a person (his wallet), changed in the commit of each movement.
stock = sa.Table(
    "stock",
    metadata,
    key(),
    *row_columns(),
    reference("part_id", "parts", nullable=False),
    reference("location_id", "locations", index=True),
    reference("holder_id", "people", index=True),
    sa.Column("on_hand", sa.Integer(), nullable=False, server_default=sa.text("0")),
    #: of these, for jobs: the sum of the reservations
    sa.Column("reserved", sa.Integer(), nullable=False, server_default=sa.text("0")),
    sa.Column("bin_label", sa.String(80)),
    sa.UniqueConstraint("part_id", "location_id"),
    sa.UniqueConstraint("part_id", "holder_id"),
    sa.CheckConstraint("on_hand >= 0", name="on_hand_not_negative"),
    sa.CheckConstraint("reserved >= 0", name="reserved_not_negative"),
    sa.CheckConstraint("(location_id IS NULL) <> (holder_id IS NULL)", name="at_one_place"),
)

#: Each is written once and never changed: triggers of the migration see to it.
stock_movements = sa.Table(
    "stock_movements",
    metadata,
    key(),
    sa.Column("uuid", sa.String(36), nullable=False, unique=True),
    moment("at", nullable=False),
    sa.Column("kind", Word(MovementKind), nullable=False),
    reference("part_id", "parts", nullable=False),
    sa.Column("quantity", sa.Integer(), nullable=False),
    reference("from_location_id", "locations", index=True),
    reference("from_holder_id", "people", index=True),
    reference("to_location_id", "locations", index=True),
    reference("to_holder_id", "people", index=True),
    reference("work_order_id", "work_orders", index=True),
    reference("part_used_id", "parts_used", index=True),
    reference("count_id", "stock_counts"),
    #: the movement that this one takes back
    sa.Column(
        "reverses_id",
        sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
        sa.ForeignKey("stock_movements.id"),
        unique=True,
    ),
    money("unit_cost", nullable=True),
    sa.Column("reason", sa.Text()),
    reference("actor_id", "people"),
    sa.Column("actor", sa.Text(), nullable=False),
    sa.CheckConstraint("quantity > 0", name="quantity_positive"),
    sa.Index("ix_stock_movements_part_id_id", "part_id", "id"),
)

reservations = sa.Table(
    "reservations",
    metadata,
    key(),
    *row_columns(),
    reference("part_id", "parts", nullable=False),
    reference("work_order_id", "work_orders", nullable=False, index=True),
    reference("location_id", "locations", nullable=False),
    sa.Column("quantity", sa.Integer(), nullable=False),
    sa.UniqueConstraint("part_id", "work_order_id", "location_id"),
    sa.CheckConstraint("quantity >= 0", name="quantity_not_negative"),
)

stock_counts = sa.Table(
    "stock_counts",
    metadata,
    key(),
    *row_columns(),
    sa.Column("number", sa.Text(), nullable=False, unique=True),
    reference("location_id", "locations", nullable=False),
    sa.Column("status", Word(CountStatus), nullable=False),
    #: who counts does not see how many there should be
    flag("is_blind"),
    sa.Column("note", sa.Text()),
    reference("started_by_id", "people"),
    reference("decided_by_id", "people"),
    moment("decided_at"),
)

stock_count_lines = sa.Table(
    "stock_count_lines",
    metadata,
    key(),
    reference("count_id", "stock_counts", nullable=False),
    reference("part_id", "parts", nullable=False),
    #: how many there were by the ledger when the counting began
    sa.Column("expected", sa.Integer(), nullable=False),
    sa.Column("counted", sa.Integer()),
    reference("counted_by_id", "people"),
    moment("counted_at"),
    sa.UniqueConstraint("count_id", "part_id"),
)
