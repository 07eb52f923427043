"""Payments and refunds."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import billing, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.billing import NewPayment
from core.rules.words import PaymentKind, PaymentStatus
from core.shop import Shop
from core.work_orders import OrderRow
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import Workshop, open_job

P = PaymentStatus


@pytest.fixture
def order(shop: Shop, at: Workshop) -> OrderRow:
    """A job of 275.00."""
    return open_job(shop, at, "300.00", discount=D("25.00"))


def _take(shop: Shop, at: Workshop, order: OrderRow, amount: str, **given: object) -> billing.PaymentRow:
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return billing.take(tx, NewPayment(order.id, D(amount), **given))  # type: ignore[arg-type]


def _balance(shop: Shop, order: OrderRow) -> tuple[D, D]:
    with shop.reading() as tx:
        found = billing.balance(tx, order.id)
    return found.paid, found.owed


def test_status_and_due_amount_follow_from_what_the_job_owes(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """due_amount is what was owed before that payment. Source: contract, decisions 7 and 21."""
    first = _take(shop, at, order, "150.00")
    second = _take(shop, at, order, "125.00")
    assert (first.due_amount, first.status) == (D("275.00"), P.PARTIAL)
    assert (second.due_amount, second.status) == (D("125.00"), P.PAID)
    assert _balance(shop, order) == (D("275.00"), D("0.00"))


def test_a_clients_words_are_kept_but_the_figures_are_the_shops_own(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """Source: contract, decision 7."""
    row = _take(shop, at, order, "1.00", status=P.PAID, due_amount=D("9.00"))
    assert (row.status, row.due_amount) == (P.PAID, D("9.00"))
    assert _balance(shop, order) == (D("1.00"), D("274.00"))


def test_receipts_are_numbered_without_gaps_and_anew_each_year(
    shop: Shop, at: Workshop, order: OrderRow, clock: SteppedClock
) -> None:
    """Also past a payment that was refused or voided."""
    assert _take(shop, at, order, "1.00").number == "R-2026-0001"
    with pytest.raises(Invalid):
        _take(shop, at, order, "-1.00")
    second = _take(shop, at, order, "1.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.void(tx, second.id, "typed twice")
    assert _take(shop, at, order, "1.00").number == "R-2026-0003"
    clock.step(days=365)
    assert _take(shop, at, order, "1.00").number == "R-2027-0001"


def test_a_refund_is_an_entry_of_its_own(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """Linked to what was paid, never more than that."""
    paid = _take(shop, at, order, "275.00", method="Card")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, D("75.00"), "Part was faulty")
        assert (back.kind, back.amount, back.refund_of_id, back.method) == (
            PaymentKind.REFUND,
            D("-75.00"),
            paid.id,
            "Card",
        )
        with pytest.raises(Invalid) as refusal:
            billing.refund(tx, paid.id, D("200.01"), "More")
        assert refusal.value.field == "amount"
        with pytest.raises(Conflict):
            billing.refund(tx, back.id, D("1.00"), "Again")
        with pytest.raises(Invalid):
            billing.refund(tx, paid.id, D("1.00"), " ")
    assert _balance(shop, order) == (D("200.00"), D("75.00"))


def test_a_payment_is_never_lowered_below_what_was_given_back(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """Or the till would have paid out what it never took."""
    paid = _take(shop, at, order, "275.00")
    with shop.transaction(at.clerk, Channel.REPAIR) as tx:
        billing.refund(tx, paid.id, D("75.00"), "Part was faulty")
        with pytest.raises(Invalid) as refusal:
            billing.change(tx, paid.id, {"amount": D("74.99")})
        assert billing.change(tx, paid.id, {"amount": D("75.00")}).amount == D("75.00")
    assert refusal.value.field == "amount"


def test_a_voided_payment_leaves_every_figure_but_stays_numbered(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """And one that was refunded cannot be voided before its refund."""
    paid = _take(shop, at, order, "275.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, D("75.00"), "Part was faulty")
        with pytest.raises(Conflict):
            billing.void(tx, paid.id)
        billing.void(tx, back.id)
        billing.void(tx, paid.id, "wrong customer")
        with pytest.raises(NotFound):
            billing.get(tx, paid.id)
        assert billing.page(tx, Page(10)) == []
    assert _balance(shop, order) == (D("0.00"), D("275.00"))


def test_a_change_derives_the_status_anew_where_it_was_derived(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """And keeps it where the client gave it."""
    derived = _take(shop, at, order, "150.00")
    given = _take(shop, at, order, "1.00", status=P.DUE)
    with shop.transaction(at.clerk, Channel.REPAIR) as tx:
        assert billing.change(tx, derived.id, {"amount": D("274.00")}).status is P.PAID
        assert billing.change(tx, given.id, {"amount": D("1.00"), "method": "Card"}).status is P.DUE
        row = billing.change(tx, given.id, {"status": P.PAID, "transaction_id": "T1"})
        assert (row.status, row.method, row.transaction_id) == (P.PAID, "Card", "T1")
        with pytest.raises(Stale):
            billing.change(tx, given.id, {"amount": D("2.00")}, version=1)


@pytest.mark.parametrize("amount", ["-0.01", "1.005", "NaN", "100000000.00"])
def test_an_amount_that_is_none_is_refused(shop: Shop, at: Workshop, order: OrderRow, amount: str) -> None:
    """Nothing is booked."""
    with pytest.raises(Invalid):
        _take(shop, at, order, amount)
    assert _balance(shop, order) == (D("0.00"), D("275.00"))


def test_pages_are_filtered(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """By state, job and customer."""
    other = open_job(shop, at)
    rows = [_take(shop, at, order, "150.00"), _take(shop, at, order, "125.00"), _take(shop, at, other, "1.00")]
    with shop.reading(at.clerk) as tx:
        assert billing.page(tx, Page(10)) == rows
        assert billing.page(tx, Page(10), status=P.PAID) == rows[1:2]
        assert billing.page(tx, Page(10), order_id=other.id) == rows[2:]
        assert billing.page(tx, Page(1, 1)) == rows[1:2]
        assert billing.page(tx, Page(10), newest_first=True) == rows[::-1]
        assert billing.page(tx, Page(10), customer_id=at.stranger.id) == []


def test_customers_read_their_own_and_book_nothing(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """Source: contract, decision 4."""
    paid = _take(shop, at, order, "150.00")
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx:
        assert billing.get(tx, paid.id).amount == D("150.00")
        with pytest.raises(Forbidden):
            billing.take(tx, NewPayment(order.id, D("1.00")))
    with shop.reading(at.stranger_actor) as tx:
        assert billing.page(tx, Page(10)) == []
        with pytest.raises(NotFound):
            billing.get(tx, paid.id)


@pytest.mark.parametrize(
    ("role", "may_take", "may_refund", "may_void"),
    [
        (Role.ADMIN, True, True, True),
        (Role.MANAGER, True, True, True),
        (Role.FRONT_DESK, True, True, False),
        (Role.SUPERVISOR, True, False, False),
        (Role.TECHNICIAN, False, False, False),
        (Role.VIEWER, False, False, False),
    ],
)
def test_who_may_do_what_with_money(
    shop: Shop, at: Workshop, order: OrderRow, role: Role, may_take: bool, may_refund: bool, may_void: bool
) -> None:
    """Each operation by its own permission."""
    paid = _take(shop, at, order, "150.00")
    with shop.transaction(actor(role, at.clerk.person_id), Channel.DESKTOP) as tx:
        attempts = (
            (may_take, lambda: billing.take(tx, NewPayment(order.id, D("1.00")))),
            (may_refund, lambda: billing.refund(tx, paid.id, D("1.00"), "why")),
            (may_void, lambda: billing.void(tx, billing.take(tx, NewPayment(order.id, D("1.00"))).id)),
        )
        for is_allowed, attempt in attempts:
            if is_allowed:
                attempt()
            else:
                with pytest.raises(Forbidden):
                    attempt()


def test_a_job_of_someone_who_pays_to_the_cent_is_settled(shop: Shop, at: Workshop) -> None:
    """A hundred payments of 1.01 on a job of 101.00."""
    order = open_job(shop, at, "101.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        for _ in range(100):
            billing.take(tx, NewPayment(order.id, D("1.01")))
    assert _balance(shop, order) == (D("101.00"), D("0.00"))


def test_a_deleted_job_takes_no_payment(shop: Shop, at: Workshop, order: OrderRow) -> None:
    """It is not there."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.delete(tx, order.id)
        with pytest.raises(NotFound, match="Order not found"):
            billing.take(tx, NewPayment(order.id, D("1.00")))
