"""A part as a form."""

from __future__ import annotations

from decimal import Decimal

from core import drafts, parts
from core.shop import Shop
from desktop.screens.inventory.form import OptionalNumber, PriceInput
from desktop.screens.inventory.screen import InventoryScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.inventory.conftest import Store


def test_a_part_is_added(qtbot, screen: InventoryScreen, store: Store, shop: Shop) -> None:
    """With a number of the shop's own where none is typed, and chosen afterwards."""
    screen.begin(new=True)
    form = screen.form
    form.save()
    assert screen.form is form
    form.form.set_values({"name": "V-belt A42", "minimum": 3, "unit_price": "14.90"}, clean=False)
    form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    qtbot.waitUntil(lambda: screen.panel.part is not None and screen.panel.part.name == "V-belt A42")
    part = reading(shop, parts.get, screen.panel.part.id)
    assert (part.sku, part.uom, part.minimum, part.reorder_point) == ("P-0001", "Each", 3, None)
    assert (part.unit_cost, part.unit_price, part.is_stock_item) == (Decimal("0.00"), Decimal("14.90"), True)


def test_a_number_that_is_taken_is_refused_at_its_field(qtbot, screen: InventoryScreen, store: Store) -> None:
    """What was typed stays."""
    screen.new()
    form = screen.form
    form.form.set_values({"name": "Other", "sku": "fus-1"}, clean=False)
    form.save()
    qtbot.waitUntil(lambda: bool(form.form.fields["sku"].error))
    assert form.form.fields["name"].control.value() == "Other"


def test_what_is_typed_is_kept_as_a_draft(qtbot, screen: InventoryScreen, store: Store, desk) -> None:
    """Amounts and left out numbers, too."""
    screen.new()
    screen.form.form.set_values({"name": "Belt", "unit_cost": "3.50"}, clean=False)
    screen.form.keeper.note_change()
    left: list[int] = []
    screen.may_leave(lambda: left.append(1))
    qtbot.waitUntil(lambda: left == [1])
    with desk.shop.reading(desk.actor) as tx:
        kept = drafts.mine(tx, "part")
        values = drafts.read(tx, kept[0].id).values
    assert (values["name"], values["unit_cost"], values["reorder_point"]) == ("Belt", "3.50", None)


def test_a_number_may_be_left_out(qtbot, look) -> None:
    """Nothing is not nought."""
    number, price = OptionalNumber("the minimum"), PriceInput("EUR")
    qtbot.addWidget(number)
    qtbot.addWidget(price)
    for value, shown in ((None, None), ("", None), (0, 0), (7, 7)):
        number.set_value(value)
        assert number.value() == shown
    for value, text in ((None, ""), ("", ""), (Decimal("2.50"), "2.50"), ("2.50", "2.50")):
        price.set_value(value)
        assert price.value() == text
