"""One invoice beside the list: what it comes to, what came in, what happened to it, and the usual next step."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core.base.money import ZERO
from core.billing import PaymentRow
from core.invoices import CreditNoteRow, InvoiceRow
from core.rules.words import InvoiceStatus
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.invoices.actions import InvoiceActions
from desktop.screens.invoices.credit_dialog import CreditDialog
from desktop.screens.invoices.detail import InvoiceDetail, can_be_taken_back, read_detail
from desktop.screens.invoices.mail_view import MailList, MailNotice
from desktop.screens.invoices.sheet import InvoiceSheet
from desktop.screens.invoices.steps import Hands, Step, next_step, other_steps
from desktop.screens.invoices.words import happening_of, late_words, status_chip
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.payments.methods import method_word
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain, set_role
from desktop.widgets.moments import date_text, day_text, moment_text, now, today
from desktop.widgets.money import money_text
from desktop.widgets.timeline import Timeline


class InvoicePanel(RecordPanel):
    """`edit_asked` carries the InvoiceDetail."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.actions = InvoiceActions(desk, self)
        self.notice = MailNotice(self.actions.outgoing, self._take_back)
        self.mails = MailList(self.actions.outgoing)
        self.whose, self.job = LinkRows(1), LinkRows(1)
        self.facts, self.sheet = KeyValues(wrap=True), InvoiceSheet()
        self.payments, self.history = LinkRows(20, none=self.tr("Nothing came in yet")), Timeline()
        self.credits = LinkRows(20)
        self._payments_heading = SectionHeading(self.tr("Payments"))
        self._credits_heading = SectionHeading(self.tr("Credit notes"))
        self.furnish(
            read_detail,
            [(self._head(), 0), (self.notice, 0), (scrolled(self._body()), 1), (self._foot(), 0)],
            none=(
                self.tr("Choose an invoice"),
                self.tr("Its lines, payments and history are shown here."),
                "file-text",
            ),
            failed=self.tr("This invoice could not be loaded"),
        )

    @property
    def invoice(self) -> InvoiceRow | None:
        """What is shown."""
        return None if self.found is None else self.found.invoice

    def _head(self) -> QHBoxLayout:
        self._number, self._chip, self._left = ElidedLabel("", "heading"), Chip(), label("", "secondary")
        self.menu = self.more(self.tr("More for this invoice"))
        return self.head([self._number, self._left], self._chip, self.menu)

    def _body(self) -> QWidget:
        return sections(
            self.whose, self.job, self.facts, SectionHeading(self.tr("Lines")), self.sheet, self._credits_heading,
            self.credits, self._payments_heading, self.payments, self.mails, SectionHeading(self.tr("History")),
            self.history,
        )  # fmt: skip

    def _foot(self) -> QHBoxLayout:
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit this invoice"), clicked=self.ask_edit)
        words = self.tr("Print this invoice, or save it as PDF")
        self.print = button(self.tr("Print"), "printer", name=words, clicked=self.print_now)
        self.next = button(" ", "check", "primary", clicked=self.go_on)
        row = self.foot((self.edit, ""), (self.print, ""), (self.next, ""))
        row.addStretch()
        return row

    # what is shown

    def show_found(self, found: InvoiceDetail) -> None:
        """As it is now."""
        row = found.invoice
        chip = status_chip(row.status)
        self.setAccessibleName(self.tr("Invoice {number}").format(number=row.number))
        self._number.setText(row.number)
        self._chip.set_chip(chip.text, chip.tone)
        self._show_left(row)
        self.whose.show_rows([LinkRow(row.customer, "", lambda: self.desk.navigate("customers", row.customer_id))])
        order_id = row.work_order_id
        jobs = [] if order_id is None else [
            LinkRow(row.order_number or "", self.tr("the job"), lambda: self.desk.navigate("work_order", order_id))
        ]  # fmt: skip
        self.job.show_rows(jobs)
        self.facts.set_facts(self._facts(row))
        self.sheet.show_invoice(row, found.lines, self.desk.settings.currency)
        for part in (self._payments_heading, self.payments):
            part.setVisible(found.payments is not None)
        self.payments.show_rows([self._payment_row(each) for each in found.payments or ()])
        self.notice.show_messages(found.messages)
        self.mails.show_messages(found.messages)
        self._credits_heading.setVisible(bool(found.credits))
        self.credits.show_rows([self._credit_row(each) for each in found.credits])
        self.history.set_happenings([happening_of(event, self.desk.settings.currency) for event in found.events])
        self._show_steps(row)

    def _show_left(self, row: InvoiceRow) -> None:
        """The one thing that everybody asks of an invoice."""
        left = self._money(row.left)
        words = {
            InvoiceStatus.DRAFT: self.tr("Not sent yet"),
            InvoiceStatus.SENT: self.tr("{amount} left, due {day}").format(amount=left, day=date_text(row.due_on)),
            InvoiceStatus.OVERDUE: self.tr("{amount} left, {late}").format(
                amount=left, late=late_words((today() - row.due_on).days)
            ),
        }.get(row.status, "")
        if row.status is not InvoiceStatus.CANCELLED and row.left < ZERO:
            words = self.tr("{amount} has to go back").format(amount=self._money(-row.left))
        self._left.setText(words)
        self._left.setVisible(bool(words))
        set_role(self._left, "role", "error" if row.status is InvoiceStatus.OVERDUE else "secondary")

    def _facts(self, row: InvoiceRow) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Written"), day_text(row.created_at)),
            (self.tr("Due"), date_text(row.due_on)),
            (self.tr("Sent"), moment_text(row.sent_at)),
            (self.tr("Paid"), moment_text(row.paid_at)),
            (self.tr("Cancelled"), moment_text(row.cancelled_at)),
            (self.tr("Note"), row.note or ""),
        ]
        return [(name, value) for name, value in facts if value]

    def _payment_row(self, row: PaymentRow) -> LinkRow:
        words = " · ".join((day_text(row.created_at), method_word(row.method)))
        return LinkRow(
            row.number, words, lambda: self.desk.navigate("payments", row.id), end=self._money(row.amount)
        )  # fmt: skip

    def _credit_row(self, row: CreditNoteRow) -> LinkRow:
        return LinkRow(
            row.number, row.reason, lambda: self.desk.print_document("credit_note", row.id), end=self._money(-row.total)
        )  # fmt: skip

    def _money(self, amount: object) -> str:
        return money_text(amount, self.desk.settings.currency)  # type: ignore[arg-type]

    # what is done

    def _show_steps(self, row: InvoiceRow) -> None:
        self.edit.setVisible(row.status is InvoiceStatus.DRAFT and self.desk.may("invoice:write"))
        step = next_step(row, self.desk, self._hands)
        self.next.setVisible(step is not None)
        if step is not None:
            self.next.setText(plain(step.words))
            self.next.setAccessibleName(step.words)
            self.next.setIcon(icon(step.icon, "on_primary"))
        self.menu.setVisible(bool(self._other_steps(row)))

    def go_on(self) -> None:
        """The usual next step."""
        step = None if self.invoice is None else next_step(self.invoice, self.desk, self._hands)
        if step is not None:
            step.go()

    def print_now(self) -> None:
        """Its paper on the screen, to be printed or saved."""
        if self.invoice is not None:
            self.desk.print_document("invoice", self.invoice.id)

    def ask_credit(self) -> None:
        """How much is taken back, and why."""
        if self.found is not None:
            CreditDialog(self.desk, self.window(), self.found, self.actions.outgoing).open()

    def steps(self) -> list[Step]:
        """All that can be done with it."""
        return [] if self.invoice is None else self._other_steps(self.invoice)

    @property
    def _hands(self) -> Hands:
        return Hands(self.actions, self.ask_credit, self.found is not None and can_be_taken_back(self.found, now()))

    def _take_back(self) -> None:
        if self.invoice is not None:
            self.actions.outgoing.take_back(self.invoice.id)

    def _other_steps(self, row: InvoiceRow) -> list[Step]:
        return other_steps(row, self.desk, self._hands)

    def do(self, key: str) -> None:
        """The step with this key, where it can be done."""
        usual = None if self.invoice is None else next_step(self.invoice, self.desk, self._hands)
        for step in filter(None, (usual, *self.steps())):
            if step.key == key:
                step.go()
                return

    def fill(self, menu: QMenu) -> None:
        """Every step that its state allows."""
        for step in self.steps():
            menu.addAction(icon(step.icon), plain(step.words)).triggered.connect(lambda *_, step=step: step.go())
