"""Other systems that want to hear of what happens, and what was sent to them."""

import sqlalchemy as sa

from core.base.table import BOOKKEEPING, Word, flag, key, metadata, moment, reference, row_columns
from core.rules.words import DeliveryStatus

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")

webhook_endpoints = sa.Table(
    "webhook_endpoints",
    metadata,
    key(),
    *row_columns(),
    #: whose words it wants to hear it in: the name of a dialect
    sa.Column("dialect", sa.String(16), nullable=False),
    sa.Column("url", sa.Text(), nullable=False),
    #: the dialect's names of events
    sa.Column("events", sa.JSON(), nullable=False),
    #: encrypted
    sa.Column("secret_sealed", sa.Text(), nullable=False),
    flag("is_active", default=True),
)

#: Up to which event of the log an endpoint was told what there is to tell.
webhook_cursors = sa.Table(
    "webhook_cursors",
    metadata,
    sa.Column("endpoint_id", _ID, sa.ForeignKey("webhook_endpoints.id"), primary_key=True, autoincrement=False),
    sa.Column("event_id", sa.BigInteger(), nullable=False),
    info=BOOKKEEPING,
)

webhook_deliveries = sa.Table(
    "webhook_deliveries",
    metadata,
    key(),
    sa.Column("uuid", sa.String(36), nullable=False, unique=True),
    reference("endpoint_id", "webhook_endpoints", nullable=False),
    #: of the log; None: a test
    sa.Column("event_id", sa.BigInteger()),
    sa.Column("event", sa.String(48), nullable=False),
    #: what is sent, byte for byte the same at each attempt
    sa.Column("body", sa.Text(), nullable=False),
    sa.Column("status", Word(DeliveryStatus), nullable=False),
    sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
    moment("created_at", nullable=False),
    #: when it is tried next; None once it is settled
    moment("next_at"),
    moment("attempted_at"),
    #: what came back last: a status, the beginning of a body, or why nothing did
    sa.Column("answer_status", sa.Integer()),
    sa.Column("answer", sa.Text()),
    sa.UniqueConstraint("endpoint_id", "event_id", "event"),
    sa.Index("ix_webhook_deliveries_endpoint_id_status_id", "endpoint_id", "status", "id"),
    sa.Index("ix_webhook_deliveries_created_at", "created_at"),
    info=BOOKKEEPING,
)
