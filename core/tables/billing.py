"""Payments and refunds, invoices and credit notes with their lines."""

from typing import Any

import sqlalchemy as sa

from core.base.table import Word, flag, key, metadata, moment, money, reference, row_columns
from core.rules.words import InvoiceStatus, PaymentKind, PaymentStatus

payments = sa.Table(
    "payments",
    metadata,
    key(),
    *row_columns(),
    #: receipts are numbered without gaps per year, e.g. R-2026-0001
    sa.Column("number", sa.Text(), nullable=False, unique=True),
    #: None: for an invoice that belongs to no job
    reference("work_order_id", "work_orders"),
    reference("invoice_id", "invoices"),
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
    sa.Index("ix_payments_invoice_id_id", "invoice_id", "id"),
    sa.Index("ix_payments_customer_id_id", "customer_id", "id"),
    sa.Index("ix_payments_status_id", "status", "id"),
    sa.Index("ix_payments_created_at_id", "created_at", "id"),
)
_refunds, _voided = payments.c.kind == PaymentKind.REFUND, payments.c.deleted_at.is_not(None)
sa.Index("ix_payments_refunds", payments.c.id, sqlite_where=_refunds, postgresql_where=_refunds)
sa.Index("ix_payments_voided", payments.c.id, sqlite_where=_voided, postgresql_where=_voided)

invoices = sa.Table(
    "invoices",
    metadata,
    key(),
    *row_columns(),
    #: without gaps per year, e.g. INV-2026-0001; nothing is ever deleted
    sa.Column("number", sa.Text(), nullable=False, unique=True),
    reference("customer_id", "people", nullable=False),
    reference("work_order_id", "work_orders", index=True),
    sa.Column("status", Word(InvoiceStatus), nullable=False),
    money("subtotal"),
    money("tax"),
    money("total"),
    #: what came in for it, refunds taken off, and what credit notes took back; kept by core.billing.settling
    money("paid"),
    money("credited"),
    #: by the shop's own calendar
    sa.Column("due_on", sa.Date(), nullable=False),
    sa.Column("note", sa.Text()),
    moment("sent_at"),
    moment("paid_at"),
    moment("cancelled_at"),
    sa.Column("cancel_reason", sa.Text()),
    sa.Index("ix_invoices_status_id", "status", "id"),
    sa.Index("ix_invoices_status_due_on_id", "status", "due_on", "id"),
    sa.Index("ix_invoices_customer_id_id", "customer_id", "id"),
)
_i = invoices.c
_open = sa.and_(_i.deleted_at.is_(None), _i.status == InvoiceStatus.SENT)
sa.Index(
    "ix_invoices_open", _i.due_on, _i.id, _i.customer_id, _i.total, _i.paid, _i.credited, _i.status, _i.deleted_at,
    sqlite_where=_open, postgresql_where=_open,
)  # fmt: skip


def _line_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        #: thousandths of a piece, an hour …
        sa.Column("quantity_milli", sa.BigInteger(), nullable=False),
        #: negative where something is taken off
        money("unit_price"),
        money("amount"),
    ]


invoice_lines = sa.Table(
    "invoice_lines",
    metadata,
    key(),
    reference("invoice_id", "invoices", nullable=False),
    *_line_columns(),
    sa.UniqueConstraint("invoice_id", "position"),
)

#: What is taken back of an invoice; amounts are positive.
credit_notes = sa.Table(
    "credit_notes",
    metadata,
    key(),
    *row_columns(),
    #: without gaps per year, e.g. CN-2026-0001; nothing is ever deleted or changed
    sa.Column("number", sa.Text(), nullable=False, unique=True),
    reference("invoice_id", "invoices", nullable=False, index=True),
    money("subtotal"),
    money("tax"),
    money("total"),
    sa.Column("reason", sa.Text(), nullable=False),
)

credit_note_lines = sa.Table(
    "credit_note_lines",
    metadata,
    key(),
    reference("credit_note_id", "credit_notes", nullable=False),
    *_line_columns(),
    sa.UniqueConstraint("credit_note_id", "position"),
)
