"""The gallery's page of forms."""

from decimal import Decimal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.card import Card
from desktop.widgets.checklist import Checklist
from desktop.widgets.collapsible import Collapsible
from desktop.widgets.form import Form, scrolled
from desktop.widgets.inputs import ChoiceInput, LongTextInput, NumberInput, SecretInput, TextInput, TickInput
from desktop.widgets.lines_edit import LinesEdit
from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.page_header import PageHeader
from desktop.widgets.pattern_grid import PatternGrid
from desktop.widgets.phone_edit import PhoneEdit
from desktop.widgets.picker import CreatingPicker, Picker, among
from desktop.widgets.result_popup import Option
from desktop.widgets.signature_pad import SignaturePad

PEOPLE = [
    Option(1, "Ayşe Yıldız", "+90 532 555 01 42 · 3 devices", "user"),
    Option(2, "王小明", "+86 138 0013 8000", "user"),
    Option(3, "محمد العلي", "+966 50 123 4567 · owes €40.00", "user"),
    Option(4, "Нгуен", "+7 912 345 67 89", "user"),
]
SCRAWL = "M40 90 L60 40 L70 110 L95 60 L110 100 L140 70 L160 96 L230 80 M180 50 L190 52"


def left_side() -> Form:
    """The fields of an intake."""
    form = Form()
    form.add("customer", "Customer", Picker(among(PEOPLE), "Name or phone", add="Add “%s”"), required=True)
    form.add("name", "Full name", TextInput(), required=True)
    form.add("phone", "Phone", PhoneEdit("TR"), beside=True)
    form.add("brand", "Brand", CreatingPicker([Option("dell", "Dell")]))
    form.add("type", "Type", ChoiceInput([("laptop", "Laptop"), ("phone", "Phone")]), beside=True)
    form.add("count", "Copies", NumberInput(1, 9), beside=True)
    form.add("problem", "Problem in the customer's words", LongTextInput("What happens, and since when?"))
    form.add("estimate", "Estimate", MoneyEdit("EUR"))
    form.add("deposit", "Deposit", MoneyEdit("EUR"), beside=True)
    form.add("password", "Password", SecretInput(), beside=True)
    form.add("promise", "Promised for", MomentEdit())
    form.add("accessories", "Accessories", LinesEdit(suggestions=["Charger", "SIM card", "Case"]))
    form.add("consent", "", TickInput("Data may be erased if the repair needs it"))
    form.set_values({"name": "Maximiliane Freifrau von Hohenstein-Württemberg", "phone": "0532 555 01 42",
                     "estimate": Decimal("149.9"), "accessories": ["Charger", "Blue bag, zip broken"]})  # fmt: skip
    form.show_errors({"customer": "Please fill this in", "deposit": "At most 149.90"})
    form.body.addStretch(1)
    return form


def right_side() -> QWidget:
    """Checks, pattern, signature."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    card = Card("Condition")
    checks = Checklist([("power", "Switches on"), ("display", "Display and touch"), ("camera", "Cameras"),
                        ("sound", "Loudspeaker and microphone")], name="Condition")  # fmt: skip
    checks.set_value({"power": "works", "display": "broken", "camera": "not_testable"})
    card.add(checks)
    column.addWidget(card)
    pattern, pad = PatternGrid(), SignaturePad()
    pattern.set_value("14789")
    pad.set_value(SCRAWL)
    row = QHBoxLayout()
    row.addWidget(pattern)
    row.addWidget(pad, 1)
    code = Card("Passcode and signature")
    code.body.addLayout(row)
    column.addWidget(code)
    shut = Collapsible("Safety", QWidget())
    shut.set_summary("No swollen battery, no liquid")
    column.addWidget(shut)
    column.addStretch(1)
    return holder


def forms_page() -> QWidget:
    """An intake as the desktop builds it."""
    page = QWidget()
    page.setProperty("role", "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(14)
    column.addWidget(PageHeader("Intake", "Draft saved a moment ago"))
    row = QHBoxLayout()
    row.setSpacing(14)
    card = Card()
    card.add(scrolled(left_side()), 1)
    row.addWidget(card, 1)
    row.addWidget(right_side(), 1)
    column.addLayout(row, 1)
    return page


def picker_page() -> QWidget:
    """A picker with its list open."""
    page = QWidget()
    page.setProperty("role", "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 20, 24, 20)
    form = Form()
    picker = Picker(among(PEOPLE), "Name, phone or ticket", add="Add “%s”")
    form.add("customer", "Customer", picker)
    form.setMaximumWidth(460)
    column.addWidget(form)
    column.addStretch(1)

    def open_list() -> None:
        picker.setFocus()
        picker.setText("9")
        picker._ask()

    QTimer.singleShot(40, picker, open_list)
    return page
