"""What a message looks like from outside."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.rules.words import MessageState
from core.tables import credit_notes, invoices, messages

m = messages.c
THING = "Message"
SELECT = (
    sa.select(
        m.id, m.uuid, m.version, m.invoice_id, invoices.c.number, m.credit_note_id, credit_notes.c.number, m.to_name,
        m.to_address, m.subject, m.body, m.state, m.held_until, m.next_at, m.attempts, m.error, m.sent_at, m.is_by_hand,
        m.created_at,
    )
    .join(invoices, invoices.c.id == m.invoice_id)
    .outerjoin(credit_notes, credit_notes.c.id == m.credit_note_id)
)  # fmt: skip


class MessageRow(NamedTuple):
    """One message; with a credit note that one is attached, else the invoice."""

    id: int
    uuid: str
    version: int
    invoice_id: int
    invoice_number: str
    credit_note_id: int | None
    credit_note_number: str | None
    to_name: str
    to_address: str | None
    subject: str
    body: str
    state: MessageState
    held_until: datetime | None
    next_at: datetime | None
    attempts: int
    error: str | None
    sent_at: datetime | None
    is_by_hand: bool
    created_at: datetime

    @property
    def number(self) -> str:
        """Of the paper that is sent."""
        return self.credit_note_number or self.invoice_number

    def can_be_taken_back(self, now: datetime) -> bool:
        """Whether nothing was sent yet, and nothing is about to be."""
        if self.state is MessageState.HELD:
            return self.held_until is None or now < self.held_until
        return self.state in (MessageState.BY_HAND, MessageState.FAILED)


def entity(tx: Transaction, message_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = tx.row(sa.select(messages).where(m.id == message_id))
    if row is None:
        raise NotFound(THING)
    return row


def get_any(tx: Transaction, message_id: int) -> MessageRow:
    """The row whoever asks. Raises: NotFound."""
    row = tx.row(SELECT.where(m.id == message_id))
    if row is None:
        raise NotFound(THING)
    return MessageRow._make(row)
