"""The outbox: messages are put in with a hold, taken back, handed over by hand, tried again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from core.base.errors import Conflict, Invalid
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.mail.account import read_account
from core.mail.rows import SELECT, MessageRow, entity, get_any, m
from core.rules import texts
from core.rules.words import MessageState, SendingWay
from core.tables import messages

#: What is not settled yet.
OPEN = (MessageState.HELD, MessageState.WAITING, MessageState.BY_HAND)


@dataclass(frozen=True)
class NewMessage:
    """A message with an invoice, or a credit note of it, attached. `way` None: by mail where that is possible."""

    invoice_id: int
    to_name: str
    to_address: str | None
    subject: str
    body: str
    credit_note_id: int | None = None
    way: SendingWay | None = None


def put(tx: Transaction, new: NewMessage) -> MessageRow:
    """Raises: Forbidden, Invalid(email) where it is to be mailed to nobody, Conflict where no mail server is set up."""
    tx.allow(EventKind.MESSAGE_QUEUED)
    address = texts.email(new.to_address, "email")
    state = _state(tx, new.way, address)
    until = tx.now + timedelta(seconds=read_account(tx).hold_seconds) if state is MessageState.HELD else None
    message_id = tx.insert(
        messages,
        invoice_id=new.invoice_id,
        credit_note_id=new.credit_note_id,
        to_name=texts.required_line(new.to_name, "to_name"),
        to_address=address,
        subject=texts.required_line(new.subject, "subject"),
        body=new.body,
        state=state,
        held_until=until,
        next_at=until,
        sent_at=tx.now if state is MessageState.SENT else None,
        is_by_hand=state is not MessageState.HELD,
    )
    row = get_any(tx, message_id)
    kind = EventKind.MESSAGE_HANDED_OVER if state is MessageState.SENT else EventKind.MESSAGE_QUEUED
    _record(tx, kind, row, {"to": [None, address], "state": [None, state.value]})
    return row


def require_way(tx: Transaction, way: SendingWay | None, address: str | None) -> None:
    """Raises: Invalid(email) where it is to be mailed to nobody, Conflict where no mail server is set up."""
    _state(tx, way, texts.email(address, "email"))


def _state(tx: Transaction, way: SendingWay | None, address: str | None) -> MessageState:
    if way is SendingWay.HANDED_OVER:
        return MessageState.SENT
    is_possible = read_account(tx).is_usable
    if way is SendingWay.MAIL and address is None:
        raise Invalid("email", "This customer has no e-mail address")
    if way is SendingWay.MAIL and not is_possible:
        raise Conflict("No mail server is set up: send it by hand, or name one in the settings")
    if way is SendingWay.BY_HAND or address is None or not is_possible:
        return MessageState.BY_HAND
    return MessageState.HELD


def take_back(tx: Transaction, message_id: int) -> MessageRow:
    """Nothing is sent. Raises: Forbidden, NotFound, Conflict where it is on its way already."""
    tx.allow(EventKind.MESSAGE_TAKEN_BACK)
    row = get_any(tx, message_id)
    if row.state is MessageState.CANCELLED:
        return row
    if not row.can_be_taken_back(tx.now):
        raise Conflict("{number} is on its way already", number=row.number)
    return _settle(tx, row, EventKind.MESSAGE_TAKEN_BACK, state=MessageState.CANCELLED)


def cancel_of_invoice(tx: Transaction, invoice_id: int) -> None:
    """What has not gone out stays here, for an invoice that is cancelled."""
    for row in _rows(tx, SELECT.where(m.invoice_id == invoice_id, m.state.in_(OPEN)).order_by(m.id)):
        _settle(tx, row, EventKind.MESSAGE_TAKEN_BACK, state=MessageState.CANCELLED)


def hand_over(tx: Transaction, message_id: int) -> MessageRow:
    """Somebody sent it, or gave it to the customer. Raises: Forbidden, NotFound, Conflict where it was sent by mail."""
    tx.allow(EventKind.MESSAGE_HANDED_OVER)
    row = get_any(tx, message_id)
    if row.state not in (MessageState.BY_HAND, MessageState.FAILED):
        raise Conflict("{number} is not waiting for somebody to send it", number=row.number)
    values = {"state": MessageState.SENT, "sent_at": tx.now, "is_by_hand": True}
    return _settle(tx, row, EventKind.MESSAGE_HANDED_OVER, **values)


def retry(tx: Transaction, message_id: int, to_address: str | None = None) -> MessageRow:
    """Sends what failed, or what was to be handed over, by mail at once; to another address where one is given.

    Raises: Forbidden, NotFound, Conflict (it is on its way, no mail server), Invalid(email).
    """
    tx.allow(EventKind.MESSAGE_RETRIED)
    row = get_any(tx, message_id)
    if row.state not in (MessageState.BY_HAND, MessageState.FAILED):
        raise Conflict("{number} is on its way already", number=row.number)
    address = texts.email(to_address, "email") or row.to_address
    _state(tx, SendingWay.MAIL, address)
    values = {"state": MessageState.WAITING, "to_address": address, "next_at": tx.now, "attempts": 0, "error": None}
    # What it was put in for begins anew, so that it is not given up at once.
    return _settle(tx, row, EventKind.MESSAGE_RETRIED, **values, created_at=tx.now, is_by_hand=False)


def _settle(tx: Transaction, row: MessageRow, kind: EventKind, **values: Any) -> MessageRow:
    changes = tx.update(messages, entity(tx, row.id), **{"next_at": None, **values})
    told = {name: pair for name, pair in changes.items() if name in ("state", "to_address", "error")}
    after = get_any(tx, row.id)
    _record(tx, kind, after, told)
    return after


def _record(tx: Transaction, kind: EventKind, row: MessageRow, changes: dict[str, list[Any]]) -> None:
    tx.record(kind, row.invoice_id, row.number, changes)


def of_invoice(tx: Transaction, invoice_id: int) -> list[MessageRow]:
    """The newest first. Raises: Forbidden."""
    tx.allow("invoice:write")
    return _rows(tx, SELECT.where(m.invoice_id == invoice_id).order_by(m.id.desc()))


def page(tx: Transaction, page: Page, states: Collection[MessageState] = ()) -> list[MessageRow]:
    """The newest first; no states: all. Raises: Forbidden, Invalid."""
    tx.allow("invoice:write")
    page.checked()
    statement = SELECT.where(_in(states)).order_by(m.id.desc())
    return _rows(tx, statement.limit(page.limit).offset(page.offset))


def count(tx: Transaction, states: Collection[MessageState] = ()) -> int:
    """How many there are. Raises: Forbidden."""
    tx.allow("invoice:write")
    return int(tx.value(sa.select(sa.func.count()).select_from(messages).where(_in(states))) or 0)


def _in(states: Collection[MessageState]) -> sa.ColumnElement[bool]:
    return m.state.in_(states) if states else sa.true()


def _rows(tx: Transaction, statement: sa.Select[Any]) -> list[MessageRow]:
    return [MessageRow._make(row) for row in tx.rows(statement)]
