"""What is sent next, and what came of it: each message is taken by one process, and tried again after a pause."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

import sqlalchemy as sa

from core import settings
from core.base.errors import Conflict
from core.base.events import Channel, EventKind
from core.base.permissions import Actor
from core.base.table import new_uuid
from core.base.transaction import OpenShop, Transaction
from core.mail import smtp
from core.mail.account import MailAccount, password_of, read_account
from core.mail.composing import Letter
from core.mail.rows import SELECT, MessageRow, entity, m
from core.mail.smtp import Outcome
from core.rules import mail as rules
from core.rules import texts
from core.rules.words import MessageState
from core.tables import messages

#: Who takes a message and is killed leaves it to the next one after this time.
_TAKEN_FOR = timedelta(minutes=10)
_WAITING = m.state.in_([MessageState.HELD, MessageState.WAITING])
#: A pause that is longer was reckoned by a clock that went wrong.
_LONGEST = timedelta(hours=3)


class Claimed(NamedTuple):
    """A message that is this process's to send, and the account to send it by."""

    message: MessageRow
    account: MailAccount
    password: str
    letter: Letter


def is_due(tx: Transaction) -> bool:
    """Whether something is to be sent now. Nothing is changed."""
    return read_account(tx).is_usable and tx.value(_due(tx).limit(1)) is not None


def _due(tx: Transaction) -> sa.Select[tuple[int]]:
    is_time = sa.or_(m.next_at <= tx.now, m.next_at > tx.now + _LONGEST)
    return sa.select(m.id).where(_WAITING, is_time).order_by(m.next_at, m.id)


def claim(tx: Transaction) -> Claimed | None:
    """Takes the message that waits longest; None where none is due. Raises: Unavailable where the key does not fit."""
    account = read_account(tx)
    found = tx.value(_due(tx).limit(1)) if account.is_usable else None
    if found is None:
        return None
    row = entity(tx, found)
    tx.update(
        messages, row, state=MessageState.WAITING, attempts=row.attempts + 1, next_at=tx.now + _TAKEN_FOR
    )  # fmt: skip
    message = MessageRow._make(tx.execute(SELECT.where(m.id == found)).one())
    letter = Letter(
        message.uuid, tx.now, settings.read(tx).name, account.sender, message.to_name, message.to_address or "",
        message.subject, message.body,
    )  # fmt: skip
    return Claimed(message, account, password_of(tx), letter)


def settle(tx: Transaction, message: MessageRow, outcome: Outcome) -> MessageState:
    """Writes down what came of an attempt. A message that never arrives tells the desk."""
    tx.allow(EventKind.MESSAGE_FAILED)
    row = entity(tx, message.id)
    if row.version != message.version:  # somebody else was at it meanwhile
        return MessageState(row.state)
    if outcome.is_good:
        tx.update(messages, row, state=MessageState.SENT, sent_at=tx.now, next_at=None, error=None)
        tx.record(EventKind.MESSAGE_DELIVERED, row.invoice_id, message.number, {"to": [None, row.to_address]})
        return MessageState.SENT
    if outcome.is_permanent or tx.now - row.created_at >= rules.GIVEN_UP_AFTER:
        tx.update(messages, row, state=MessageState.FAILED, next_at=None, error=outcome.error)
        told = {"to": [None, row.to_address], "error": [None, outcome.error]}
        tx.record(EventKind.MESSAGE_FAILED, row.invoice_id, message.number, told)
        return MessageState.FAILED
    tx.update(messages, row, next_at=tx.now + rules.pause(row.attempts), error=outcome.error)
    return MessageState.WAITING


def test_account(shop: OpenShop, actor: Actor, channel: Channel, to_address: str) -> None:
    """Sends a test message by the account as it is stored.

    Raises: Forbidden, Invalid(email), Conflict where there is none, or where the server did not take it and why.
    """
    with shop.transaction(actor, channel) as tx:
        tx.allow(EventKind.MAIL_TESTED)
        account, password, name = read_account(tx), password_of(tx), settings.read(tx).name
        address = texts.email(to_address, "email")
        if not account.is_usable or address is None:
            raise Conflict("Name a server, a sender and whom to send it to first")
        tx.record(EventKind.MAIL_TESTED, None, account.host, {"to": [None, address]})
        letter = Letter(new_uuid(), tx.now, name, account.sender, "", address, name, f"{name}\n{account.host}\n")
    outcome = smtp.send(account, password, letter)
    if not outcome.is_good:
        raise Conflict("The server did not take it: {reason}", reason=outcome.error)


test_account.__test__ = False  # type: ignore[attr-defined]  # a name that pytest takes for one of its own
