"""Payments and refunds."""

import sqlalchemy as sa

from core.base.table import Word, flag, key, metadata, moment, money, reference, row_columns
from core.rules.words import PaymentKind, PaymentStatus

payments = sa.Table(
    "payments",
    metadata,
    key(),
    *row_columns(),
    #: receipts are numbered without gaps per year, e.g. R-2026-0001
    sa.Column("number", sa.Text(), nullable=False, unique=True),
    reference("work_order_id", "work_orders", nullable=False),
    reference("customer_id", "people"),
    sa.Column("kind", Word(PaymentKind), nullable=False),
    #: negative for a refund
    money("amount"),
    #: what was owed before it, and how the client or the program calls the state after it
    money("due_amount"),
    sa.Column("status", Word(PaymentStatus), nullable=False),
    flag("status_given"),
    flag("due_given"),
    sa.Column("method", sa.String(40), nullable=False),
    #: what lay on the counter; the rest went back as change
    money("tendered", nullable=True),
    sa.Column("transaction_id", sa.Text()),
    sa.Column("note", sa.Text()),
    reference("refund_of_id", "payments", index=True),
    reference("cashier_id", "people"),
    sa.Column("void_reason", sa.Text()),
    moment("voided_at"),
    sa.Index("ix_payments_work_order_id_id", "work_order_id", "id"),
    sa.Index("ix_payments_customer_id_id", "customer_id", "id"),
    sa.Index("ix_payments_status_id", "status", "id"),
    sa.Index("ix_payments_created_at_id", "created_at", "id"),
)
_refunds, _voided = payments.c.kind == PaymentKind.REFUND, payments.c.deleted_at.is_not(None)
sa.Index("ix_payments_refunds", payments.c.id, sqlite_where=_refunds, postgresql_where=_refunds)
sa.Index("ix_payments_voided", payments.c.id, sqlite_where=_voided, postgresql_where=_voided)
