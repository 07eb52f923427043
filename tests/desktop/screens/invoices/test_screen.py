"""The invoices screen."""

from __future__ import annotations

from decimal import Decimal as D

from PySide6.QtCore import Qt

from core import invoices
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from desktop.screens.invoices.screen import InvoicesScreen
from desktop.widgets.dialogs import Question
from tests.desktop.screens.counter import CTRL, Windows, enter, here, keys, press, reading, show
from tests.desktop.screens.invoices.conftest import Papers

K = Qt.Key


def test_an_invoice_is_written_by_keyboard_alone(qtbot, screen: InvoicesScreen, shop: Shop, told) -> None:
    """Customer, lines, sent: no hand leaves the keys."""
    press(K.Key_N, CTRL)
    form = screen.form
    assert form is not None
    keys("yildiz")
    qtbot.waitUntil(form.customer._is_open)
    enter()
    qtbot.waitUntil(lambda: form.customer.value() is not None)
    enter(2)
    keys("Screen")
    enter()
    here().selectAll()
    keys("2")
    enter()
    keys("60.50")
    assert form.totals.amount("total") == "143.99€"
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.form is None)
    qtbot.waitUntil(lambda: screen.panel.invoice is not None and screen.panel.invoice.total == D("143.99"))
    assert told.notices[-1][0] == f"{screen.panel.invoice.number} is saved"
    qtbot.waitUntil(screen.list.table.view.hasFocus)
    press(K.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    question = screen.window().findChildren(Question)[-1]
    qtbot.keyClick(question, K.Key_Return)
    qtbot.waitUntil(lambda: reading(shop, invoices.get, screen.panel.record_id).status is S.SENT)


def test_changes_from_elsewhere_are_seen(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers) -> None:
    """In the list and beside it."""
    screen.open_record(papers.sent_id)
    qtbot.waitUntil(lambda: screen.panel.record_id == papers.sent_id and screen.panel.found is not None)
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        invoices.mark_paid(tx, papers.sent_id)
    qtbot.waitUntil(lambda: screen.panel.invoice is not None and screen.panel.invoice.status is S.PAID)
    qtbot.waitUntil(lambda: screen.list.table.model.record(2).status is S.PAID)


def test_what_the_window_asks_for_is_begun(qtbot, screen: InvoicesScreen, papers: Papers) -> None:
    """A saved filter; a number that was scanned; an invoice for a job, filled in from it."""
    screen.begin(show="overdue")
    qtbot.waitUntil(lambda: screen.list.table.count() == 1)
    assert screen.take_scan("INV-2026-0004".replace("2026", screen.panel.invoice.number[4:8]))
    qtbot.waitUntil(lambda: screen.list.table.count() == 1 and screen.list.table.model.record(0).id == papers.paid_id)
    screen.begin(work_order_id=papers.at.open_order_id)
    form = screen.form
    assert form is not None and not screen.take_scan("x")
    qtbot.waitUntil(lambda: form.totals.amount("total") == "149.00€")
    qtbot.waitUntil(lambda: form.customer.text() == "Ayşe Yıldız")


def test_keys_in_the_form_touch_no_other_invoice(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers) -> None:
    """Ctrl+S saves the form; the invoice behind it is neither sent nor printed nor paid."""
    screen.open_record(papers.draft_id)
    qtbot.waitUntil(lambda: screen.panel.invoice is not None and screen.panel.invoice.id == papers.draft_id)
    screen.new()
    form = screen.form
    assert form is not None
    for key in (K.Key_S, K.Key_B, K.Key_D, K.Key_P):
        press(key, CTRL)
    assert form.form.fields["lines"].error and not screen.window().findChildren(Question)
    form.leave()
    qtbot.waitUntil(lambda: screen.form is None)
    assert reading(shop, invoices.get, papers.draft_id).status is S.DRAFT


def test_nothing_is_a_window_of_its_own(qtbot, look, papers: Papers, desk) -> None:
    """Not for a moment, neither the screen nor its form."""
    with Windows() as shown:
        made = InvoicesScreen(desk)
        qtbot.addWidget(made)
        made.new(work_order_id=papers.at.open_order_id)
        qtbot.waitUntil(lambda: made.form is not None and made.form.totals.amount("total") == "149.00€")
    assert shown == []


def test_who_only_reads_changes_nothing(qtbot, look, papers: Papers, desk_as) -> None:
    """No form, no steps."""
    desk = desk_as(Role.MANAGER)
    desk.actor = desk.actor._replace(permissions=frozenset({"invoice:read"}))
    made = InvoicesScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.found is not None)
    made.open_record(papers.draft_id)
    qtbot.waitUntil(lambda: made.panel.invoice is not None and made.panel.invoice.id == papers.draft_id)
    for part in (made._add, made.panel.edit, made.panel.next, made.panel.menu):
        assert not part.isVisible()
    made.new()
    assert made.form is None
