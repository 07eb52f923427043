"""The price block adds up, and is for those who see money."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from core import work_orders
from core.base.permissions import Role
from core.work_orders import NewWorkOrder, OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.price import Price
from tests.desktop.screens.bench import Bench


def test_what_it_comes_to(show, bench: Bench) -> None:
    """Agreed price, lines, discount, total, paid, owed."""
    order = bench.open("100.00")
    bench.do(work_orders.add_labour, order.id, "Cleaning", 30)
    bench.do(work_orders.change, order.id, {"discount": Decimal("10.00")})
    bench.pay(order.id, "20.00")
    price = show(Price, order.id)
    amounts = {key: price.amount(key) for key in ("agreed", "labour", "discount", "total", "paid", "owed")}
    assert [amount.replace("€", "").strip() for amount in amounts.values()] == [
        "100.00", "30.00", "-10.00", "120.00", "20.00", "100.00",
    ]  # fmt: skip
    assert price.chip.text == "Partly paid"
    assert not price.pay.isHidden()


def test_states_of_payment(show, bench: Bench, job: OrderRow) -> None:
    """Not, partly, fully, too much."""
    price = show(Price, job.id)
    assert price.chip.text == "Not paid yet"
    bench.pay(job.id, "250.00")
    price.show_job(bench.job(job.id))
    assert (price.chip.text, price.pay.isHidden()) == ("Paid in full", True)
    bench.pay(job.id, "1.00")
    price.show_job(bench.job(job.id))
    assert price.chip.text == "Paid too much"
    assert price._amounts["owed"][0].text() == "In the customer's favour"


def test_a_deposit_is_not_paid_too_much(show, bench: Bench) -> None:
    """Before the price stands, up to the estimate; what is more has to be seen."""
    order = bench.open("0")
    bench.pay(order.id, "50.00")
    price = show(Price, order.id)
    assert price.chip.text == "Paid in advance"
    for estimate, said in (("120.00", "Paid in advance"), ("49.99", "Paid too much")):
        bench.do(work_orders.change, order.id, {"estimate": Decimal(estimate)})
        price.show_job(bench.job(order.id))
        assert price.chip.text == said


def test_free_job_says_nothing_of_payment(show, bench: Bench) -> None:
    """There is nothing to pay."""
    assert show(Price, bench.open("0").id).chip.text == ""


def test_bench_sees_no_price(show, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """Not even the block."""
    assert show(Price, job.id, on=desk_as(Role.TECHNICIAN)).isHidden()


def test_buttons_ask_the_screen(qtbot, show, job: OrderRow) -> None:
    """For the form and for the payment."""
    price = show(Price, job.id)
    with qtbot.waitSignal(price.edit_asked):
        price.edit.click()
    with qtbot.waitSignal(price.payment_asked):
        price.pay.click()


def test_the_house_pays_itself_nothing(show, bench: Bench) -> None:
    """A job in a room has no price; what it cost is shown once there is something, and nobody owes it."""
    order = bench.do(work_orders.open_, NewWorkOrder(title="The shower runs cold"))
    price = show(Price, order.id)
    assert price.isHidden()
    bench.do(work_orders.add_labour, order.id, "New mixer", 30)
    price.show_job(bench.job(order.id))
    assert (price.isHidden(), price.pay.isHidden(), bench.job(order.id).owed) == (False, True, Decimal("0.00"))
