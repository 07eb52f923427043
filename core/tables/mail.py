"""Messages to customers: what waits, what was sent, and what could not be."""

import sqlalchemy as sa

from core.base.table import BOOKKEEPING, Word, flag, key, metadata, moment, reference
from core.rules.words import MessageState

#: The paper of a message is made when it is sent: it is the invoice, or a credit note of it.
messages = sa.Table(
    "messages",
    metadata,
    key(),
    sa.Column("uuid", sa.String(36), nullable=False, unique=True),
    sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
    moment("created_at", nullable=False),
    moment("updated_at", nullable=False),
    reference("invoice_id", "invoices", nullable=False, index=True),
    reference("credit_note_id", "credit_notes"),
    #: as the customer was called and could be reached then; no address: to be handed over by somebody
    sa.Column("to_name", sa.Text(), nullable=False),
    sa.Column("to_address", sa.Text()),
    sa.Column("subject", sa.Text(), nullable=False),
    sa.Column("body", sa.Text(), nullable=False),
    sa.Column("state", Word(MessageState), nullable=False),
    #: until then it can be taken back
    moment("held_until"),
    #: when it is tried next; None once it is settled
    moment("next_at"),
    sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
    #: what the server said last, where it did not take it
    sa.Column("error", sa.Text()),
    moment("sent_at"),
    #: printed, handed over, sent by somebody's own program
    flag("is_by_hand"),
    sa.Index("ix_messages_state_next_at", "state", "next_at"),
    sa.Index("ix_messages_state_id", "state", "id"),
    info=BOOKKEEPING,
)
