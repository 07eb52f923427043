"""What is done to an invoice."""

from __future__ import annotations

from decimal import Decimal as D

from core import billing, invoices
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from desktop.screens.invoices.screen import InvoicesScreen
from desktop.screens.payments.taking import TakePayment
from desktop.widgets.dialogs import Question
from desktop.widgets.inputs import LongTextInput
from tests.desktop.screens.counter import reading
from tests.desktop.screens.invoices.conftest import Papers


def _answer(screen: InvoicesScreen, text: str = "") -> None:
    question = screen.window().findChildren(Question)[-1]
    if text:
        question.findChild(LongTextInput).set_value(text)
    question._buttons.itemAt(question._buttons.count() - 1).widget().click()


def test_it_is_paid_as_the_bank_says(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers, told) -> None:
    """What is left is booked as a payment."""
    screen.panel.actions.mark_paid(reading(shop, invoices.get, papers.sent_id))
    _answer(screen)
    qtbot.waitUntil(lambda: reading(shop, invoices.get, papers.sent_id).status is S.PAID)
    paid = reading(shop, billing.page, Page(9), invoice_id=papers.sent_id, newest_first=True)[0]
    assert (paid.amount, paid.method) == (D("100.00"), "Bank transfer")
    assert told.notices[-1][0].endswith("is paid")


def test_it_is_cancelled_with_its_reason(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers) -> None:
    """Which its history tells."""
    screen.panel.actions.cancel(reading(shop, invoices.get, papers.late_id))
    _answer(screen, "Wrong customer")
    qtbot.waitUntil(lambda: reading(shop, invoices.get, papers.late_id).status is S.CANCELLED)
    screen.open_record(papers.late_id)
    qtbot.waitUntil(lambda: screen.panel.invoice is not None and screen.panel.invoice.status is S.CANCELLED)
    assert "Wrong customer" in [happening.note for happening in screen.panel.history.happenings()]


def test_what_was_changed_meanwhile_is_looked_at_first(qtbot, screen, shop: Shop, papers: Papers, told) -> None:
    """Nothing is done with another invoice than the one that was seen."""
    seen = reading(shop, invoices.get, papers.draft_id)
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        invoices.change(tx, papers.draft_id, {"note": "Other"})
    screen.panel.actions.mark_sent(seen)
    _answer(screen)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert "was changed meanwhile" in told.notices[-1][0]
    assert reading(shop, invoices.get, papers.draft_id).status is S.DRAFT


def test_a_payment_is_taken_for_it(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers, told) -> None:
    """What is left stands in the line already."""
    screen.open_record(papers.sent_id)
    qtbot.waitUntil(lambda: screen.panel.invoice is not None and screen.panel.invoice.id == papers.sent_id)
    screen.panel.next.click()
    question = screen.window().findChildren(TakePayment)[-1]
    qtbot.waitUntil(question.take.isEnabled)
    assert question.form.amount.value() == D("100.00")
    question.take_now()
    qtbot.waitUntil(lambda: reading(shop, invoices.get, papers.sent_id).status is S.PAID)
    qtbot.waitUntil(lambda: [kind for kind, _ in told.papers] == ["receipt"])
