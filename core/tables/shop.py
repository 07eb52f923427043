"""The shop's settings, number sequences, counters, retried requests and half-written forms."""

import sqlalchemy as sa

from core.base.table import BOOKKEEPING, flag, key, metadata, moment, reference

settings = sa.Table(
    "settings",
    metadata,
    key(),
    sa.Column("name", sa.String(60), nullable=False, unique=True),
    sa.Column("value", sa.JSON(), nullable=False),
    sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
)

sequences = sa.Table(
    "sequences",
    metadata,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("last", sa.BigInteger(), nullable=False),
    #: True once somebody chose a number of this series himself, so that the next one may be taken
    flag("has_own_numbers"),
    info=BOOKKEEPING,
)

#: Exact totals of the common lists, kept by triggers in the same transaction.
counters = sa.Table(
    "counters",
    metadata,
    sa.Column("name", sa.String(60), primary_key=True),
    sa.Column("value", sa.BigInteger(), nullable=False),
    info=BOOKKEEPING,
)

idempotency_keys = sa.Table(
    "idempotency_keys",
    metadata,
    key(),
    #: who sent it: another person's same key is independent
    sa.Column("owner", sa.String(60), nullable=False),
    sa.Column("key", sa.String(255), nullable=False),
    sa.Column("request_hash", sa.String(64), nullable=False),
    sa.Column("status", sa.Integer(), nullable=False),
    sa.Column("headers", sa.JSON(), nullable=False),
    sa.Column("body", sa.LargeBinary(), nullable=False),
    moment("created_at", nullable=False),
    sa.UniqueConstraint("owner", "key"),
    sa.Index("ix_idempotency_keys_created_at", "created_at"),
    info=BOOKKEEPING,
)

drafts = sa.Table(
    "drafts",
    metadata,
    key(),
    reference("person_id", "people", nullable=False, index=True),
    #: which form, e.g. "intake"; a person may have several drafts of one form
    sa.Column("form", sa.String(40), nullable=False),
    sa.Column("title", sa.Text(), nullable=False),
    #: the typed values as encrypted JSON: a passcode may be among them
    sa.Column("values_sealed", sa.Text(), nullable=False),
    moment("created_at", nullable=False),
    moment("updated_at", nullable=False),
    info=BOOKKEEPING,
)
