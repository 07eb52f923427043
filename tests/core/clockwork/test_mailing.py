"""What waits in the outbox is sent by the clock, with its paper, to a real server."""

from __future__ import annotations

from decimal import Decimal as D

import sqlalchemy as sa

from core import clockwork, invoices, mail, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.clockwork import MAIL
from core.invoices import NewCreditNote, NewInvoice
from core.rules.words import MessageState
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.mail.conftest import Post, account, certificate, post, serve  # noqa: F401 - fixtures
from tests.core.workshop import Workshop


def test_the_outbox_is_emptied(shop: Shop, at: Workshop, account: Post, clock: SteppedClock) -> None:  # noqa: F811
    """After the hold; each once, with the invoice or the credit note as a PDF; who cannot be reached is left behind."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, paper="Letter")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.send(tx, invoices.add(tx, NewInvoice(at.customer.id, subtotal=D(100))).id)
        note = invoices.credit(tx, NewCreditNote(made.id, "Kindness", subtotal=D(10)))
        invoices.send_credit_note(tx, note.id)
        lost = invoices.send_again(tx, made.id)
        mail.take_back(tx, lost.id)
    assert clockwork.tick(shop, MAIL).done == {} and account.received == []
    clock.step(minutes=2)
    assert clockwork.tick(shop, MAIL).done == {"mail": 2}
    assert clockwork.tick(shop, MAIL).done == {}
    papers = [next(iter(arrived.iter_attachments())) for arrived in account.received]
    assert [paper.get_filename() for paper in papers] == [f"{made.number}.pdf", f"{note.number}.pdf"]
    assert all(paper.get_content().startswith(b"%PDF") for paper in papers)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        invoices.send_again(tx, made.id)
        tx.execute(sa.text("UPDATE invoices SET tax = 1"))
    clock.step(minutes=2)
    assert clockwork.tick(shop, MAIL).done == {"mail": 0} and len(account.received) == 2
    with shop.reading(at.clerk) as tx:
        broken, *sent = mail.of_invoice(tx, made.id)
        assert broken.state is MessageState.FAILED and "do not add up" in (broken.error or "")
        assert [row.state for row in sent] == [
            MessageState.CANCELLED, MessageState.SENT, MessageState.SENT,
        ]  # fmt: skip
