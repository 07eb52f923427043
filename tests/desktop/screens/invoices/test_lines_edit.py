"""The lines of an invoice as they are written."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core.invoices import NewLine
from desktop.screens.invoices.lines_edit import InvoiceLinesEdit, lines_of, shown

LINES = [NewLine("Battery", D("40.00"), D(2)), NewLine("Discount", D("-5.00"), D("1"))]


@pytest.fixture
def edit(qtbot, look) -> InvoiceLinesEdit:
    """With two lines."""
    made = InvoiceLinesEdit("EUR")
    qtbot.addWidget(made)
    made.set_value(shown(LINES))
    return made


def test_lines_come_back_as_they_were(edit: InvoiceLinesEdit) -> None:
    """Amounts to the cent, what is taken off included."""
    assert lines_of(edit.value()) == LINES
    assert (edit.subtotal(), edit.problem()) == (D("75.00"), "")
    assert [line.amount.text() for line in edit.lines] == ["80.00€", "-5.00€"]


def test_what_is_typed_is_reckoned_at_every_key(qtbot, edit: InvoiceLinesEdit) -> None:
    """Half a cent goes up, as core has it; what cannot be reckoned shows no amount."""
    with qtbot.waitSignal(edit.edited):
        edit.lines[0].quantity.setText("0.125")
    edit.lines[0].price.setText("0.04")
    assert (edit.lines[0].amount.text(), edit.subtotal()) == ("0.01€", D("-4.99"))
    edit.lines[0].price.setText("much")
    assert edit.lines[0].amount.text() == "" and edit.value()[0]["unit_price"] == "much"


@pytest.mark.parametrize(
    ("part", "text", "words"),
    [("what", "", "what is charged"), ("quantity", "", "how many"), ("quantity", "0", "between"),
     ("price", "", "how much"), ("price", "x", "amount such as")],
)  # fmt: skip
def test_what_is_wrong_is_said_by_its_line(edit: InvoiceLinesEdit, part: str, text: str, words: str) -> None:
    """And the keyboard goes there."""
    getattr(edit.lines[1], part).setText(text)
    assert edit.problem().startswith("Line 2: ") and words in edit.problem()
    edit.show()
    edit.setFocus()
    assert edit.focusWidget() is getattr(edit.lines[1], part)


def test_an_empty_line_does_not_count(edit: InvoiceLinesEdit) -> None:
    """One that is removed neither; the names follow."""
    edit.add_line()
    assert (edit.problem(), len(edit.value()), len(edit.lines)) == ("", 2, 3)
    edit.lines[0].remove.click()
    assert lines_of(edit.value()) == LINES[1:]
    assert edit.lines[0].what.accessibleName() == "Line 1: what is charged"
    for line in list(edit.lines):
        line.remove.click()
    assert edit.value() == [] and edit.focusWidget() is edit.add
