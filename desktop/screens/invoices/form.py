"""An invoice as a form: for whom, for which job, what is charged, until when; a draft of it survives a crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import customers, invoices, people, work_orders
from core.base.errors import Refused, Stale
from core.base.paging import Page
from core.invoices import JobProposal, NewInvoice
from core.rules.matching import readable_phone
from core.work_orders import OrderFilter, OrderLine, OrderRow
from desktop.desk import Desk
from desktop.screens.devices.id_picker import RowPicker
from desktop.screens.form_page import FormPage
from desktop.screens.invoices.detail import InvoiceDetail, read_detail
from desktop.screens.invoices.lines_edit import InvoiceLinesEdit, lines_of, shown
from desktop.screens.invoices.totals import TaxEdit, Totals
from desktop.screens.invoices.words import quantity_text
from desktop.screens.lost_and_found.moments import DayEdit
from desktop.widgets.buttons import button
from desktop.widgets.inputs import LongTextInput
from desktop.widgets.moments import today
from desktop.widgets.money import money_text
from desktop.widgets.result_popup import Option
from desktop.words import status_chip

translate = QCoreApplication.translate
MOST_FOUND = 8
WRITTEN = ("lines", "tax", "due_on", "note")
THINGS = {"Customer": "customer_id", "Work order": "work_order_id", "Order": "work_order_id"}


class InvoiceForm(FormPage):
    """Without a detail it writes a new one; `given` are then its first values: customer_id, work_order_id."""

    def __init__(self, desk: Desk, detail: InvoiceDetail | None = None, given: dict[str, Any] | None = None) -> None:
        row = None if detail is None else detail.invoice
        super().__init__(desk, "", "invoice" if row is None else f"invoice:{row.id}")
        self.header.set_title(translate("InvoiceForm", "New invoice") if row is None else row.number)
        self._row = row
        self._job_of: int | None = None
        currency = desk.settings.currency
        self.customer = RowPicker(self._find_customer, self.tr("Phone, name, e-mail or company"))
        self.job = RowPicker(self._find_job, self.tr("Empty: for no job"))
        before = self.job if row is None else self.save_button
        self.lines, self.tax = InvoiceLinesEdit(currency, before), TaxEdit(currency, desk.settings.tax_rate)
        self.totals = Totals(currency)
        self.fill = button(self.tr("Take the lines from the job"), "clipboard-list", "link", clicked=self.fill_in)
        self._add_fields()
        self._connect()
        if detail is None:
            self._begin_new(given or {})
        else:
            self.header.set_subtitle(detail.invoice.customer)
            self.begin_with(self._values(detail))
        self._show_sums()
        self._show_fill()

    def _add_fields(self) -> None:
        form, rate = self.form, quantity_text(self.tax.rate_percent)
        if self._row is None:
            form.add("customer_id", self.tr("Customer"), self.customer, required=True)
            form.add("work_order_id", self.tr("Job"), self.job, beside=True)
        form.add("lines", self.tr("Lines"), self.lines)
        self.lines.put_beside_add(self.fill)
        form.add_widget(self.totals)
        form.add("due_on", self.tr("Due"), DayEdit([7, 14, 30]), required=True)
        words = self.tr("Empty: {rate} % of the net amount").format(rate=rate)
        form.add("tax", self.tr("Tax"), self.tax, help=words, beside=True)
        form.add("note", self.tr("Note on the invoice"), LongTextInput(lines=2, longest=2000))

    def _connect(self) -> None:
        self.lines.edited.connect(self._show_sums)
        self.tax.edited.connect(self._show_sums)
        self.customer.edited.connect(self._on_customer)
        self.job.edited.connect(self._on_job)
        self.job.picked.connect(lambda option: None if option is None else self.fill_in(only_empty=True))

    def _begin_new(self, given: dict[str, Any]) -> None:
        self.begin_with({})
        self._seen = {}
        first = {"due_on": today() + timedelta(days=self.desk.settings.payment_days), **given}
        self.form.set_values({key: value for key, value in first.items() if key in self.form.fields})
        self.keeper.begin(None, self.form.values())
        if given.get("work_order_id") is not None:
            self.fill_in()
        elif not self.lines.lines:
            self.lines.set_value([{}])

    def _values(self, detail: InvoiceDetail) -> dict[str, Any]:
        row = detail.invoice
        tax = self.tax.given(row.tax, row.subtotal)
        return {"lines": shown(detail.lines), "tax": tax, "due_on": row.due_on, "note": row.note}

    # the sums

    @property
    def net(self) -> Decimal:
        """What the lines come to; of a draft without lines, what it was written for."""
        if self._row is not None and not self.lines.value():
            return self._row.subtotal
        return self.lines.subtotal()

    def _show_sums(self) -> None:
        net = self.net
        self.tax.follow(net)
        self.totals.show_sums(net, self.tax.amount)

    # customer and job

    def _find_customer(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        self.desk.ask.read(
            customers.find_at_desk, text, owner=self, failed=lambda _: done([]),
            done=lambda found: done([
                Option(line.id, line.full_name, " · ".join(filter(None, (readable_phone(line.phone), line.company))),
                       "user-round")
                for line in found.customers
            ]),
        )  # fmt: skip

    def _find_job(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        wanted = OrderFilter(customer_id=self.customer.value(), typed=text)
        self.desk.ask.read(
            work_orders.lines, Page(MOST_FOUND), wanted, owner=self, failed=lambda _: done([]),
            done=lambda rows: done([_job_option(row) for row in rows if row.customer]),
        )  # fmt: skip

    def _on_customer(self) -> None:
        pending = self.customer.pending
        if pending is not None:
            self.desk.ask.read(
                people.get, pending, owner=self, failed=lambda _: None,
                done=lambda row: self.customer.set_name(row.id, row.full_name),
            )  # fmt: skip
        if self._job_of is not None and self.customer.value() not in (None, self._job_of):
            self.job.set_value(None)

    def _on_job(self) -> None:
        order_id, self._job_of = self.job.value(), None
        self._show_fill()
        if order_id is not None:
            self.desk.ask.read(work_orders.get, order_id, owner=self, done=self._know_job, failed=lambda _: None)

    def _know_job(self, order: OrderRow) -> None:
        """Its number, and whose it is: who chooses the job first has chosen the customer too."""
        if order.id != self.job.value():
            return
        self.job.set_name(order.id, order.number)
        self._job_of = order.customer_id
        if order.customer_id is not None and self.customer.value() != order.customer_id:
            self.customer.set_value(order.customer_id)

    def _show_fill(self) -> None:
        self.fill.setVisible(self._row is None and self.job.value() is not None)

    def fill_in(self, *, only_empty: bool = False) -> None:
        """The lines that the job comes to, in place of those that stand here."""
        order_id = self.job.value()
        if order_id is None or (only_empty and self.lines.value()):
            return
        self.desk.ask.read(
            invoices.proposal, order_id, owner=self, failed=self.refuse,
            done=lambda found: self._on_proposal(order_id, found),
        )  # fmt: skip

    def _on_proposal(self, order_id: int, found: JobProposal) -> None:
        if order_id != self.job.value():
            return
        self.lines.set_value(shown(found.lines))
        self.tax.set_value(self.tax.given(found.tax, found.net))

    # storing

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """Adds, or changes the draft as it was seen."""
        values = {key: None if value == "" else value for key, value in self.form.values().items()}
        if self._row is None:
            values["lines"] = lines_of(values["lines"])
            values["tax"] = _amount(values["tax"])
            self.desk.ask.write(invoices.add, NewInvoice(**values), owner=self, done=self.finish, failed=self.refuse)
            return
        fields = dict(changes)
        if "lines" in fields:  # the tax belongs to them
            fields = {**fields, "lines": lines_of(fields["lines"] or []), "tax": values["tax"]}
        if "tax" in fields:
            fields["tax"] = _amount(fields["tax"])
        self.desk.ask.write(
            invoices.change, self._row.id, fields, version=self._row.version, owner=self, done=self.finish,
            failed=self.refuse,
        )  # fmt: skip

    def save(self) -> None:
        """An invoice of nothing is none."""
        if self._row is None and not self.lines.value() and not self._is_storing:
            self.form.show_errors({"lines": self.tr("Write at least one line")})
            return
        super().save()

    def refuse(self, refusal: Refused) -> None:
        """Where somebody else changed the draft, both versions are laid side by side; the rest is put together."""
        if isinstance(refusal, Stale) and self._row is not None:
            self._set_storing(False)
            self.read_again(self._put_together)
            return
        super().refuse(refusal)

    def read_again(self, then: Callable[[Any], object]) -> None:
        """As somebody else left it."""
        assert self._row is not None

        def read(detail: InvoiceDetail) -> None:
            self._row = detail.invoice
            values = self._values(detail)
            then(SimpleNamespace(**{key: "" if value is None else value for key, value in values.items()}))

        self.desk.ask.read(read_detail, self._row.id, owner=self, done=read, failed=super().refuse)

    def _put_together(self, theirs: SimpleNamespace) -> None:
        """What only one of the two changed is taken from him; about the rest is asked."""
        mine, before = self.form.changes(), {key: _shown(self._seen[key]) for key in WRITTEN}
        others = {key: getattr(theirs, key) for key in WRITTEN}
        clashing = tuple(key for key in mine if others[key] != before[key] and _shown(mine[key]) != others[key])
        self._seen |= others
        self.form.set_values(others)
        self.form.set_values(mine, clean=False)
        if clashing:
            self._ask_which(clashing, theirs)
        else:
            self.save()

    def field_of_thing(self, thing: str) -> str:
        """Core's words for what is missing."""
        return THINGS.get(thing, "")

    def words_of(self, key: str, value: Any) -> str:
        """Lines by how many they are and what they come to."""
        currency = self.desk.settings.currency
        if key == "lines" and value:
            amount = sum((Decimal(line["quantity"]) * Decimal(line["unit_price"]) for line in value), Decimal(0))
            words = self.tr("%n line(s), {amount}", "", len(value))
            return words.format(amount=money_text(amount, currency))
        if key == "tax":
            return self.tr("By the shop's rate") if value in (None, "") else money_text(Decimal(value), currency)
        return value.isoformat() if isinstance(value, date) else ""


def _amount(text: str | None) -> Decimal | None:
    return Decimal(text) if text else None


def _shown(value: Any) -> Any:
    return "" if value is None else value


def _job_option(row: OrderLine) -> Option:
    said = (row.customer, row.device, row.title, status_chip(row.status, row.hold_reason).text)
    return Option(row.id, row.number, " · ".join(filter(None, said)), "clipboard-list")
