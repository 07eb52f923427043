"""Second factors of signing in: one shared secret for each person who has one, and codes for when it is lost."""

import sqlalchemy as sa

from core.base.table import BOOKKEEPING, key, metadata, moment, reference

second_factors = sa.Table(
    "second_factors",
    metadata,
    sa.Column(
        "person_id",
        sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
        sa.ForeignKey("people.id"),
        primary_key=True,
        autoincrement=False,
    ),
    #: encrypted
    sa.Column("secret_sealed", sa.Text(), nullable=False),
    #: None: made, and not asked for yet
    moment("active_since_at"),
    #: the half minute whose code was used last: none before it counts any more
    sa.Column("last_step", sa.BigInteger(), nullable=False, server_default=sa.text("0")),
    info=BOOKKEEPING,
)

recovery_codes = sa.Table(
    "recovery_codes",
    metadata,
    key(),
    reference("person_id", "people", nullable=False, index=True),
    sa.Column("code_hash", sa.String(64), nullable=False),
    moment("used_at"),
    info=BOOKKEEPING,
)
