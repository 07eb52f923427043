"""One customer: the warning first, then how to reach him, his devices, jobs and payments, and what he owes."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import customers
from core.base.errors import NotFound, Refused
from core.base.money import ZERO
from core.customers import CustomerDetail
from core.invoices import InvoiceEntry
from core.people import PersonRow
from core.rules.matching import readable_phone
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.customers.actions import CustomerActions
from desktop.screens.customers.standing import CustomerStanding
from desktop.screens.invoices.words import date_text
from desktop.screens.invoices.words import status_chip as invoice_chip
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.order_links import OrderLinks
from desktop.widgets.buttons import button, icon_button, menu_button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.flow import Flow
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.moments import day_text
from desktop.widgets.money import money_text
from desktop.widgets.notice import Notice
from desktop.widgets.state_view import Stateful
from desktop.words import asset_chip

MOST_ORDERS, MOST_DEVICES, MOST_PAYMENTS = 8, 8, 6
#: Moving through the list reads a customer only where one stops.
PAUSE_MS = 60


class CustomerPanel(Card):
    """`edit_asked`, `history_asked`, `merge_asked` carry the PersonRow, `gone` the id of who is not there any more."""

    edit_asked = Signal(object)
    history_asked = Signal(object, str)
    merge_asked = Signal(object)
    back_asked = Signal()
    gone = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self.detail, self._wanted = desk, None, None
        self.actions = CustomerActions(desk, self)
        self.warning = Notice()
        self._make_head()
        self._make_sections()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head)
        column.addWidget(self.warning)
        column.addWidget(scrolled(self._sections), 1)
        column.addLayout(self._foot)
        self._stateful = Stateful(content)
        self.add(self._stateful, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.show_none()

    def _make_head(self) -> None:
        self.back = icon_button("arrow-left", self.tr("Back to the customers"), clicked=self.back_asked.emit)
        self.back.hide()
        self._name, self._company = ElidedLabel("", "heading"), ElidedLabel("", "secondary")
        entries = [(self.tr("Switch off or on"), "power", lambda: self.actions.toggle(self.person))]
        if self._desk.may("customer:merge"):
            entries.append((self.tr("Merge with somebody …"), "merge", self._ask_merge))
        if self._desk.may("customer:delete"):
            entries.append((self.tr("Delete customer"), "trash-2", lambda: self.actions.delete(self.detail)))
        self.menu = menu_button("", "ellipsis", entries, name=self.tr("More for this customer"), kind="quiet")
        if not self._desk.may("customer:write"):
            self.menu.hide()
        self.history = icon_button(
            "maximize", self.tr("All jobs, devices, invoices and payments"), clicked=self._ask_history
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._company)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self.back)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.history)
        self._head.addWidget(self.menu)
        self.edit = button(
            self.tr("Edit"), "pencil", name=self.tr("Edit customer"), clicked=lambda: self.edit_asked.emit(self.person)
        )
        self.intake = button(self.tr("New intake"), "package-plus", "primary", clicked=self._begin_intake)
        self.intake.setAccessibleName(self.tr("New intake for this customer"))
        if not self._desk.may("customer:write"):
            self.edit.hide()
            self.intake.hide()
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        self._foot.addWidget(self.edit)
        self._foot.addWidget(self.intake, 1)

    def _make_sections(self) -> None:
        self._sections = QWidget()
        self._chips = QWidget()
        self._flow = Flow(6, self._chips)
        self.facts = KeyValues(wrap=True)
        self.orders = OrderLinks(self._desk, MOST_ORDERS, shows_money=True, none=self.tr("No jobs yet"))
        self.devices = LinkRows(MOST_DEVICES, none=self.tr("No devices yet"))
        self.standing = CustomerStanding(self._desk)
        self.standing.statement_asked.connect(self._print_statement)
        self.invoices = LinkRows(MOST_PAYMENTS, none=self.tr("No invoices yet"))
        self._invoices_heading = SectionHeading(self.tr("Invoices"))
        self.payments = LinkRows(MOST_PAYMENTS, none=self.tr("No payments yet"))
        self._payments_heading = SectionHeading(self.tr("Payments"))
        column = QVBoxLayout(self._sections)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for part in (
            self._chips, self.facts, SectionHeading(self.tr("Jobs")), self.orders,
            SectionHeading(self.tr("Devices")), self.devices, self.standing, self._invoices_heading, self.invoices,
            self._payments_heading, self.payments,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)

    # what is shown

    @property
    def person(self) -> PersonRow | None:
        """The customer who is shown."""
        return self.detail.standing.person if self.detail is not None else None

    @property
    def customer_id(self) -> int | None:
        """The customer who is shown, or on his way."""
        return self._wanted

    def show_none(self) -> None:
        """Nobody is chosen."""
        self._wanted, self.detail = None, None
        hint = self.tr("How to reach them, their devices, jobs and payments are shown here.")
        self._stateful.empty(self.tr("Choose a customer"), hint, "user-round")

    def show_customer(self, person_id: int, *, at_once: bool = False) -> None:
        """Reads the customer, soon: whoever runs through the list passes many."""
        self._wanted = person_id
        if at_once:
            self.reload()
        else:
            self._pause.start()

    def reload(self) -> None:
        """As he is now."""
        if self._wanted is None:
            return
        wanted = self._wanted
        self._desk.ask.read(
            customers.detail,
            wanted,
            owner=self,
            done=lambda found: self._on_detail(wanted, found),
            failed=lambda refusal: self._on_failed(wanted, refusal),
        )

    def _on_failed(self, wanted: int, refusal: Refused) -> None:
        if wanted != self._wanted:
            return
        if isinstance(refusal, NotFound):
            self.show_none()
            self.gone.emit(wanted)
        else:
            self._stateful.error(self.tr("This customer could not be loaded"), in_words(refusal), self.reload)

    def _on_detail(self, wanted: int, found: CustomerDetail) -> None:
        if wanted != self._wanted:
            return
        self.detail, self._wanted = found, found.standing.person.id  # who was merged is who was kept
        person = found.standing.person
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
        self._stateful.ready()

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
                    lambda device=device: self._desk.navigate("devices", device.id),
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
                        lambda payment=payment: self._desk.navigate("payments", payment.id),
                        end=self._money(payment.amount),
                    )
                    for payment in found.payments
                ]
            )

    def _invoice(self, entry: InvoiceEntry) -> LinkRow:
        return LinkRow(
            entry.number,
            " · ".join(filter(None, (entry.order_number, date_text(entry.due_on)))),
            lambda: self._desk.navigate("invoices", entry.id),
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
            self._desk.print_document("statement", self.person.id)

    def _money(self, amount: object) -> str:
        return money_text(amount, self._desk.settings.currency)

    def _begin_intake(self) -> None:
        if self._wanted is not None:
            self._desk.navigate("intake", customer_id=self._wanted)
