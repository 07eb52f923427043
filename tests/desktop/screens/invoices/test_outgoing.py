"""What goes out to the customer."""

from __future__ import annotations

import pytest

from core import invoices, mail
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.invoices import InvoiceRow
from core.mail import MessageRow
from core.rules.words import InvoiceStatus as S
from core.rules.words import MessageState as M
from core.shop import Shop
from desktop.screens.invoices.screen import InvoicesScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.invoices.conftest import Papers


def _row(shop: Shop, invoice_id: int) -> InvoiceRow:
    return reading(shop, invoices.get, invoice_id)


def _message(shop: Shop, invoice_id: int) -> MessageRow:
    with shop.reading(SYSTEM, Channel.ADMIN) as tx:
        return mail.of_invoice(tx, invoice_id)[0]


def _open(qtbot, screen: InvoicesScreen, invoice_id: int) -> None:
    screen.open_record(invoice_id)
    now = _row(screen.desk.shop, invoice_id)
    qtbot.waitUntil(lambda: screen.panel.invoice == now)


@pytest.mark.usefixtures("with_mail")
def test_what_is_sent_by_mail_can_be_taken_back(
    qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers, told
) -> None:
    """By the notice that tells it, or from the panel; it is a draft again and nothing went out."""
    for is_by_notice in (True, False):
        _open(qtbot, screen, papers.draft_id)
        assert screen.panel.next.text() == "Send"
        screen.panel.next.click()
        qtbot.waitUntil(lambda: _row(shop, papers.draft_id).status is S.SENT)
        qtbot.waitUntil(lambda: screen.panel.notice.isVisible() and "goes to ayse@" in told.notices[-1][0])
        assert "ayse@example.com" in screen.panel.notice.text and not told.papers
        if is_by_notice:
            told.notices[-1][2]()
        else:
            screen.panel.notice._act()
        qtbot.waitUntil(lambda: _row(shop, papers.draft_id).status is S.DRAFT)
        qtbot.waitUntil(lambda: "draft again" in told.notices[-1][0] and not screen.panel.notice.isVisible())
    assert _message(shop, papers.draft_id).state is M.CANCELLED


def test_without_mail_it_is_sent_by_hand(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers, told) -> None:
    """Its paper comes up; it waits among those to be sent until somebody says that it was."""
    _open(qtbot, screen, papers.draft_id)
    screen.panel.next.click()
    qtbot.waitUntil(lambda: told.papers == [("invoice", papers.draft_id)])
    screen.list.show_saved("to_send")
    qtbot.waitUntil(lambda: screen.list.table.count() == 4)
    qtbot.waitUntil(screen.panel.notice.isVisible)
    assert "by hand" in screen.panel.notice.text and "take_back" in {step.key for step in screen.panel.steps()}
    screen.panel.notice._act()
    qtbot.waitUntil(lambda: _message(shop, papers.draft_id).state is M.SENT)
    qtbot.waitUntil(lambda: screen.list.table.count() == 3)
    _open(qtbot, screen, papers.draft_id)
    qtbot.waitUntil(lambda: "take_back" not in {step.key for step in screen.panel.steps()})
    qtbot.waitUntil(lambda: not screen.panel.notice.isVisible())


@pytest.mark.usefixtures("with_mail")
def test_it_is_sent_again_and_stays_here(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers, told) -> None:
    """Undo takes back the mail, not the invoice."""
    screen.panel.actions.outgoing.send_again(_row(shop, papers.paid_id))
    qtbot.waitUntil(lambda: len(told.notices) == 1)
    assert _message(shop, papers.paid_id).state is M.HELD
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: _message(shop, papers.paid_id).state is M.CANCELLED)
    assert _row(shop, papers.paid_id).status is S.PAID


@pytest.mark.usefixtures("with_mail")
def test_what_waits_for_a_hand_can_go_by_mail(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers, told) -> None:
    """Once there is a mail server; to whom nobody can mail, it says so."""
    outgoing = screen.panel.actions.outgoing
    outgoing.retry(_message(shop, papers.paid_id))
    qtbot.waitUntil(lambda: _message(shop, papers.paid_id).state is M.WAITING)
    outgoing.retry(_message(shop, papers.sent_id))
    qtbot.waitUntil(lambda: "no e-mail address" in told.notices[-1][0])
    outgoing.send(_row(shop, papers.draft_id)._replace(version=99))
    qtbot.waitUntil(lambda: "changed meanwhile" in told.notices[-1][0])
