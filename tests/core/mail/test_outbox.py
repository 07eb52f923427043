"""What goes to a customer is held for a while, and can be taken back; what cannot be mailed waits for somebody."""

from __future__ import annotations

import pytest

from core import audit, invoices, mail, people
from core.base.errors import Conflict, Forbidden, Invalid
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.invoices import InvoiceRow, NewCreditNote, NewInvoice
from core.rules.words import InvoiceStatus, MessageState, SendingWay
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.mail.conftest import Post
from tests.core.workshop import Workshop


@pytest.fixture
def draft(shop: Shop, at: Workshop) -> InvoiceRow:
    """An invoice of 100.00."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return invoices.add(tx, NewInvoice(at.customer.id, subtotal=100))  # type: ignore[arg-type]


def test_held_then_taken_back(shop: Shop, at: Workshop, account: Post, draft: InvoiceRow, clock: SteppedClock) -> None:
    """The invoice is a draft again, and nothing is sent; once the hold is over it is too late."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        invoices.send(tx, draft.id, way=SendingWay.MAIL)
        (message,) = mail.of_invoice(tx, draft.id)
        assert (message.state, message.to_address, message.number) == (
            MessageState.HELD, "ayse@example.com", draft.number,
        )  # fmt: skip
        assert draft.number in message.subject and "100.00" in message.body
        assert (message.held_until, message.can_be_taken_back(tx.now)) == (message.next_at, True)
        assert not mail.is_due(tx)
        back = invoices.take_back(tx, draft.id)
        assert (back.status, back.sent_at) == (InvoiceStatus.DRAFT, None)
        assert mail.of_invoice(tx, draft.id)[0].state is MessageState.CANCELLED
        invoices.send(tx, draft.id)
    clock.step(seconds=61)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        assert mail.is_due(tx)
        with pytest.raises(Conflict):
            invoices.take_back(tx, draft.id)
        assert mail.count(tx, [MessageState.HELD]) == 1 and len(mail.page(tx, Page(10))) == 2


def test_without_a_server_it_waits_for_somebody(shop: Shop, at: Workshop, draft: InvoiceRow) -> None:
    """Listed to be sent, until somebody says that it was; by mail it is refused."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Conflict):
        invoices.send(tx, draft.id, way=SendingWay.MAIL)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        invoices.send(tx, draft.id)
        (message,) = mail.page(tx, Page(10), [MessageState.BY_HAND])
        assert message.is_by_hand and message.can_be_taken_back(tx.now)
        done = mail.hand_over(tx, message.id)
        assert (done.state, done.sent_at, done.is_by_hand) == (MessageState.SENT, tx.now, True)
        for attempt in (mail.hand_over, mail.take_back, mail.retry):
            with pytest.raises(Conflict):
                attempt(tx, message.id)
        again = invoices.send_again(tx, draft.id, SendingWay.HANDED_OVER)
        assert again.state is MessageState.SENT
        assert mail.count(tx, [MessageState.BY_HAND]) == 0


def test_a_customer_without_an_address(shop: Shop, at: Workshop, account: Post) -> None:
    """Named by the field where it is to be mailed; else by hand, and by mail as soon as somebody knows an address."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.add(tx, NewInvoice(at.stranger.id, subtotal=100))  # type: ignore[arg-type]
        with pytest.raises(Invalid) as refusal:
            invoices.send(tx, made.id, way=SendingWay.MAIL)
        assert refusal.value.field == "email"
        invoices.send(tx, made.id)
        (message,) = mail.of_invoice(tx, made.id)
        assert message.state is MessageState.BY_HAND
        with pytest.raises(Invalid):
            mail.retry(tx, message.id)
        after = mail.retry(tx, message.id, "ming@example.com")
        assert (after.state, after.to_address, after.is_by_hand) == (MessageState.WAITING, "ming@example.com", False)


def test_a_cancelled_invoice_is_not_sent(shop: Shop, at: Workshop, account: Post, draft: InvoiceRow) -> None:
    """And one that was never sent is not sent again; a credit note goes by itself."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        with pytest.raises(Conflict):
            invoices.send_again(tx, draft.id)
        invoices.send(tx, draft.id)
        note = invoices.credit(tx, NewCreditNote(draft.id, "Kindness", subtotal=10))  # type: ignore[arg-type]
        message = invoices.send_credit_note(tx, note.id)
        assert (message.number, message.state) == (note.number, MessageState.HELD)
        with pytest.raises(Conflict):
            invoices.take_back(tx, draft.id)
        other = invoices.send(tx, invoices.add(tx, NewInvoice(at.customer.id, subtotal=1)).id)  # type: ignore[arg-type]
        invoices.cancel(tx, other.id)
        assert mail.of_invoice(tx, other.id)[0].state is MessageState.CANCELLED


def test_who_may_and_who_is_told(shop: Shop, at: Workshop, draft: InvoiceRow) -> None:
    """Who writes invoices; the log says to whom it went, and the address of that time stays."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        invoices.send(tx, draft.id)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.change(tx, at.customer.id, {"email": "new@example.com"})
        assert mail.of_invoice(tx, draft.id)[0].to_address == "ayse@example.com"
        queued = [event for event in audit.after(tx, 0) if event.kind == "message.queued"]
        assert queued[0].changes["to"] == [None, "ayse@example.com"]
    with shop.reading(at.customer_actor) as tx:
        for attempt in (lambda: mail.of_invoice(tx, draft.id), lambda: mail.page(tx, Page(1)), lambda: mail.count(tx)):
            with pytest.raises(Forbidden):
                attempt()
