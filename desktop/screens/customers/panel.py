"""One customer: the warning first, then how to reach him, his devices, jobs and payments, and what he owes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core import customers
from core.base.money import ZERO
from core.customers import CustomerDetail
from core.invoices import InvoiceEntry
from core.people import PersonRow
from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.screens.customers.actions import CustomerActions
from desktop.screens.customers.standing import CustomerStanding
from desktop.screens.invoices.words import status_chip as invoice_chip
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.order_links import OrderLinks
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button, icon_button, menu_button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.flow import Flow
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.moments import date_text, day_text
from desktop.widgets.money import money_text
from desktop.widgets.notice import Notice
from desktop.words import asset_chip

MOST_ORDERS, MOST_DEVICES, MOST_PAYMENTS = 8, 8, 6


class CustomerPanel(RecordPanel):
    """`edit_asked` carries the CustomerDetail, `history_asked` and `merge_asked` the PersonRow."""

    history_asked = Signal(object, str)
    merge_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.actions = CustomerActions(desk, self)
        self.warning = Notice()
        self._make_head()
        self._make_sections()
        hint = self.tr("How to reach them, their devices, jobs and payments are shown here.")
        self.furnish(
            customers.detail,
            [(self._head, 0), (self.warning, 0), (scrolled(self._sections), 1), (self._foot, 0)],
            none=(self.tr("Choose a customer"), hint, "user-round"),
            failed=self.tr("This customer could not be loaded"),
        )

    def _make_head(self) -> None:
        self._name, self._company = ElidedLabel("", "heading"), ElidedLabel("", "secondary")
        entries = [(self.tr("Switch off or on"), "power", lambda: self.actions.toggle(self.person))]
        if self.desk.may("invoice:write"):
            entries.append((self.tr("New invoice"), "file-text", self._begin_invoice))
        if self.desk.may("customer:merge"):
            entries.append((self.tr("Merge with somebody …"), "merge", self._ask_merge))
        if self.desk.may("customer:delete"):
            entries.append((self.tr("Delete customer"), "trash-2", lambda: self.actions.delete(self.detail)))
        self.menu = menu_button("", "ellipsis", entries, name=self.tr("More for this customer"), kind="quiet")
        if not self.desk.may("customer:write"):
            self.menu.hide()
        self.history = icon_button(
            "maximize", self.tr("All jobs, devices, invoices and payments"), clicked=self._ask_history
        )
        self._head = self.head([self._name, self._company], self.history, self.menu)
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit customer"), clicked=self.ask_edit)
        self.intake = button(self.tr("New intake"), "package-plus", "primary", clicked=self._begin_intake)
        self.intake.setAccessibleName(self.tr("New intake for this customer"))
        self._foot = self.foot((self.edit, "customer:write"), (self.intake, "customer:write"))

    def _make_sections(self) -> None:
        self._chips = QWidget()
        self._flow = Flow(6, self._chips)
        self.facts = KeyValues(wrap=True)
        self.orders = OrderLinks(self.desk, MOST_ORDERS, shows_money=True, none=self.tr("No jobs yet"))
        self.devices = LinkRows(MOST_DEVICES, none=self.tr("No devices yet"))
        self.standing = CustomerStanding(self.desk)
        self.standing.statement_asked.connect(self._print_statement)
        self.invoices = LinkRows(MOST_PAYMENTS, none=self.tr("No invoices yet"))
        self._invoices_heading = SectionHeading(self.tr("Invoices"))
        self.payments = LinkRows(MOST_PAYMENTS, none=self.tr("No payments yet"))
        self._payments_heading = SectionHeading(self.tr("Payments"))
        self._sections = sections(
            self._chips, self.facts, SectionHeading(self.tr("Jobs")), self.orders,
            SectionHeading(self.tr("Devices")), self.devices, self.standing, self._invoices_heading, self.invoices,
            self._payments_heading, self.payments,
        )  # fmt: skip

    # what is shown

    @property
    def detail(self) -> CustomerDetail | None:
        """All there is to know of him."""
        return self.found

    @property
    def person(self) -> PersonRow | None:
        """The customer who is shown."""
        return self.detail.standing.person if self.detail is not None else None

    def show_found(self, found: CustomerDetail) -> None:
        """As he is now."""
        person = found.standing.person
        self.is_now(person.id)  # who was merged is who was kept
        self._name.setText(person.full_name)
        self._company.setText(person.company or "")
        self._company.setVisible(bool(person.company))
        if person.warning:
            self.warning.show_notice(person.warning, "danger")
        else:
            self.warning.hide()
        self._show_chips(found)
        self._show_facts(found)
        self.standing.show_customer(found)
        self._show_lists(found)

    def _show_chips(self, found: CustomerDetail) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        standing = found.standing
        chips = []
        if standing.open_orders:
            chips.append((self.tr("%n open job(s)", "", len(standing.open_orders)), "active"))
        if standing.owed is not None and standing.owed > ZERO:
            chips.append((self.tr("Owes {amount}").format(amount=self._money(standing.owed)), "danger"))
        if not standing.person.is_active:
            chips.append((self.tr("Switched off"), "neutral"))
        for words, tone in chips:
            self._flow.addWidget(Chip(words, tone))
        self._chips.setVisible(bool(chips))

    def _show_facts(self, found: CustomerDetail) -> None:
        person = found.standing.person
        place = " ".join(filter(None, (person.zip, person.city)))
        address = ", ".join(filter(None, (person.address, place, person.state)))
        facts = [(self.tr("Phone"), readable_phone(person.phone)), (self.tr("E-mail"), person.email or "")]
        facts += [(self.tr("Address"), address)] if address else []
        facts.append((self.tr("Customer since"), day_text(person.created_at)))
        facts += [(self.tr("Note"), person.note)] if person.note else []
        self.facts.set_facts(facts)

    def _show_lists(self, found: CustomerDetail) -> None:
        self.orders.show_orders(found.orders, found.standing.orders)
        self.devices.show_rows(
            [
                LinkRow(
                    device.name,
                    " · ".join(filter(None, (device.device_type, device.serial_number))),
                    lambda device=device: self.desk.navigate("devices", device.id),
                    asset_chip(device.status, is_red_tagged=True) if device.is_red_tagged else None,
                )
                for device in found.standing.devices
            ]
        )
        for part in (self._invoices_heading, self.invoices):
            part.setVisible(found.invoices is not None)
        if found.invoices is not None:
            self.invoices.show_rows([self._invoice(entry) for entry in found.invoices])
        for part in (self._payments_heading, self.payments):
            part.setVisible(found.payments is not None)
        if found.payments is not None:
            self.payments.show_rows(
                [
                    LinkRow(
                        payment.number,
                        " · ".join((payment.order_number, day_text(payment.created_at))),
                        lambda payment=payment: self.desk.navigate("payments", payment.id),
                        end=self._money(payment.amount),
                    )
                    for payment in found.payments
                ]
            )

    def _invoice(self, entry: InvoiceEntry) -> LinkRow:
        return LinkRow(
            entry.number,
            " · ".join(filter(None, (entry.order_number, date_text(entry.due_on)))),
            lambda: self.desk.navigate("invoices", entry.id),
            invoice_chip(entry.status),
            self._money(entry.total),
        )

    def _ask_history(self) -> None:
        if self.person is not None:
            self.history_asked.emit(self.person, "work_orders")

    def _ask_merge(self) -> None:
        if self.person is not None:
            self.merge_asked.emit(self.person)

    def _print_statement(self) -> None:
        if self.person is not None:
            self.desk.print_document("statement", self.person.id)

    def _money(self, amount: object) -> str:
        return money_text(amount, self.desk.settings.currency)

    def _begin_intake(self) -> None:
        if self.record_id is not None:
            self.desk.navigate("intake", customer_id=self.record_id)

    def _begin_invoice(self) -> None:
        if self.record_id is not None:
            self.desk.navigate("invoices", customer_id=self.record_id)
