"""Sending what waits in the outbox: read, made into a PDF, handed to the mail server, and written down."""

from __future__ import annotations

from time import monotonic

from core import documents, mail, settings
from core.base.errors import Refused
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.documents import Paper
from core.documents.from_shop import credit_note_of, invoice_of
from core.mail import Claimed, MessageRow, Outcome
from core.mail.composing import Attachment
from core.shop import Shop

#: Then the lease is asked for anew.
_LONGEST_RUN_S = 60.0


def is_due(shop: Shop) -> bool:
    """Whether a message waits that nothing holds any more."""
    with shop.reading(SYSTEM, Channel.SYSTEM) as tx:
        return mail.is_due(tx)


def deliver(shop: Shop) -> int:
    """Each message is taken and settled in commits of its own; gives how many arrived."""
    begun, arrived = monotonic(), 0
    while monotonic() - begun < _LONGEST_RUN_S:
        with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            claimed = mail.claim(tx)
        if claimed is None:
            break
        outcome = _send(shop, claimed)
        with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            mail.settle(tx, claimed.message, outcome)
        arrived += outcome.is_good
    return arrived


def _send(shop: Shop, claimed: Claimed) -> Outcome:
    try:
        paper = _paper(shop, claimed.message)
    except (Refused, ValueError) as error:  # books that do not add up must not stop what waits behind it
        return Outcome(f"The paper cannot be made: {error}", is_permanent=True)
    return mail.send(claimed.account, claimed.password, claimed.letter._replace(attachment=paper))


def _paper(shop: Shop, message: MessageRow) -> Attachment:
    """As it stands now: what was paid since is on it."""
    with shop.reading(SYSTEM, Channel.SYSTEM) as tx:
        paper = _sheet(tx)
        if message.credit_note_id is not None:
            note = credit_note_of(tx, message.credit_note_id)
        else:
            invoice = invoice_of(tx, message.invoice_id)
    pdf = documents.invoice(invoice, paper) if message.credit_note_id is None else documents.credit_note(note, paper)
    return Attachment(f"{message.number}.pdf", pdf)


def _sheet(tx: Transaction) -> Paper:
    return Paper.LETTER if settings.read(tx).paper == "Letter" else Paper.A4
