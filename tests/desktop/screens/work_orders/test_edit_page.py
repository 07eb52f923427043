"""The form writes what differs, says what is wrong at its field, and asks where two changed the same."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from core import work_orders
from core.base.permissions import Role
from core.rules.words import Priority
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.edit_page import EditPage
from desktop.widgets.conflict_dialog import ConflictDialog
from tests.desktop.screens.bench import Bench


@pytest.fixture
def priced(bench: Bench) -> OrderRow:
    """100.00 agreed and a part of 40.00."""
    order = bench.open("100.00", title="No sound")
    bench.do(work_orders.add_part, order.id, "Fan", 2, Decimal("20.00"))
    return bench.order(order.id)


@pytest.fixture
def page(qtbot, desk: Desk, bench: Bench, priced: OrderRow) -> EditPage:
    """Its form."""
    made = EditPage(desk, bench.job(priced.id))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_only_what_differs_is_written(qtbot, page: EditPage, bench: Bench, priced: OrderRow, told) -> None:
    """What somebody else changed elsewhere stays."""
    bench.do(work_orders.change, priced.id, {"priority": Priority.HIGH})
    page.form.fields["title"].control.set_value("Distorted sound")
    page.form.fields["agreed_price"].control.set_value(Decimal("90.00"))
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    after = bench.order(priced.id)
    assert (after.title, after.cost, after.priority) == ("Distorted sound", Decimal("130.00"), Priority.HIGH)
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: bench.order(priced.id).title == "No sound")
    assert bench.order(priced.id).cost == Decimal("140.00")


def test_total_is_told_before_it_is_saved(page: EditPage) -> None:
    """Also that it passes what the customer authorised."""
    page.form.fields["discount"].control.set_value(Decimal("15.00"))
    assert "125.00" in page._total.text()
    page.form.fields["authorised_limit"].control.set_value(Decimal("120.00"))
    assert "above the authorised" in page._total.text()


def test_refusal_stands_at_its_field(qtbot, page: EditPage, bench: Bench, priced: OrderRow) -> None:
    """A discount above the cost; nothing typed is lost."""
    page.form.fields["discount"].control.set_value(Decimal("500.00"))
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.fields["discount"].error))
    assert page.form.fields["discount"].control.value() == Decimal("500.00")
    assert bench.order(priced.id).discount == 0
    assert page.save_button.isEnabled()


def test_empty_title_is_not_sent(page: EditPage, bench: Bench, priced: OrderRow) -> None:
    """It is said at once."""
    page.form.fields["title"].control.set_value("")
    page.save()
    assert page.form.fields["title"].error


def test_part_booked_meanwhile_is_no_clash(qtbot, page: EditPage, bench: Bench, priced: OrderRow) -> None:
    """The agreement is beside the lines."""
    bench.do(work_orders.add_part, priced.id, "Screw", 1, Decimal("1.00"))
    page.form.fields["agreed_price"].control.set_value(Decimal("50.00"))
    with qtbot.waitSignal(page.left):
        page.save()
    assert bench.order(priced.id).cost == Decimal("91.00")


@pytest.mark.parametrize("mine", [True, False])
def test_same_field_is_asked_for(qtbot, page: EditPage, bench: Bench, priced: OrderRow, mine: bool) -> None:
    """The rest of the form is kept either way."""
    bench.do(work_orders.change, priced.id, {"title": "Theirs"})
    page.form.fields["title"].control.set_value("Mine")
    page.form.fields["estimate"].control.set_value(Decimal("99.00"))
    page.save()
    qtbot.waitUntil(lambda: page.findChild(ConflictDialog) is not None)
    dialog = page.findChild(ConflictDialog)
    dialog.choose("title", mine=mine)
    with qtbot.waitSignal(page.left):
        dialog._answer()
    after = bench.order(priced.id)
    assert (after.title, after.estimate) == ("Mine" if mine else "Theirs", Decimal("99.00"))


def test_unchanged_form_just_closes(qtbot, page: EditPage, bench: Bench, priced: OrderRow) -> None:
    """Nothing is written for nothing."""
    before = bench.kinds(priced.id)
    with qtbot.waitSignal(page.left):
        page.save()
    assert bench.kinds(priced.id) == before


def test_technicians_form_holds_no_price(qtbot, desk_as: Callable[[Role], Desk], bench: Bench, job: OrderRow) -> None:
    """Title, priority, promise, estimate and limit."""
    page = EditPage(desk_as(Role.TECHNICIAN), bench.job(job.id, bench.at.technician))
    qtbot.addWidget(page)
    assert {"agreed_price", "discount"}.isdisjoint(page.form.fields)
