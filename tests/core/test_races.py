"""Many at once: what they do to one job, its money, its numbers and the log is as if they had come one by one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from decimal import Decimal as D

import pytest
import sqlalchemy as sa

from core import audit, billing, people, work_orders
from core.base.errors import Conflict, NotFound, Refused, Stale
from core.base.events import Channel
from core.base.log import Event
from core.billing import NewPayment
from core.check import figures
from core.rules.words import PaymentStatus, Status
from core.shop import Shop
from core.tables import payments
from tests.core.workshop import Workshop, open_job

Outcome = object


def at_once(*attempts: Callable[[], Outcome]) -> list[Outcome]:
    """Each in a thread of its own, all set off together; what it gave, or how it was refused."""
    outcomes: list[Outcome] = [None] * len(attempts)
    start = threading.Barrier(len(attempts))

    def run(number: int) -> None:
        start.wait()
        try:
            outcomes[number] = attempts[number]()
        except Refused as refusal:
            outcomes[number] = refusal

    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(attempts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def refusals(outcomes: list[Outcome], kind: type[Refused]) -> int:
    """How many were refused, all of them so."""
    refused = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert all(type(refusal) is kind for refusal in refused), refused
    return len(refused)


def faults(shop: Shop) -> list[str]:
    """Sums, counters, document numbers and the log's chain."""
    with shop.reading() as tx:
        return figures.faults(tx) + audit.verify_chain(tx)


def test_a_job_is_paid_once_where_twenty_pay_at_once(shop: Shop, at: Workshop) -> None:
    """Who asks what is owed in the transaction that takes the money finds it paid."""
    order = open_job(shop, at, "100.00")

    def pay() -> str:
        with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
            if not billing.balance(tx, order.id).owed:
                raise Conflict("Nothing is owed")
            return billing.take(tx, NewPayment(order.id, D("100.00"))).number

    outcomes = at_once(*[pay] * 20)
    assert refusals(outcomes, Conflict) == 19
    assert [outcome for outcome in outcomes if isinstance(outcome, str)] == ["R-2026-0001"]
    with shop.reading() as tx:
        assert billing.balance(tx, order.id) == (D("100.00"), D("100.00"), D("0.00"))
    assert faults(shop) == []


def test_twenty_payments_at_once_are_numbered_without_gaps(shop: Shop, at: Workshop) -> None:
    """Each says what was owed before it, and the last of them is the one that pays the job."""
    order = open_job(shop, at, "100.00")

    def pay() -> billing.PaymentRow:
        with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
            return billing.take(tx, NewPayment(order.id, D("5.00")))

    rows = [row for row in at_once(*[pay] * 20) if isinstance(row, billing.PaymentRow)]
    by_number = sorted(rows, key=lambda row: row.number)
    assert [row.number for row in by_number] == [f"R-2026-{n:04}" for n in range(1, 21)]
    assert [row.due_amount for row in by_number] == [D(100 - 5 * n) for n in range(20)]
    assert [row.status for row in by_number] == [PaymentStatus.PARTIAL] * 19 + [PaymentStatus.PAID]
    assert faults(shop) == []


def test_a_payment_is_refunded_once_where_eight_give_it_back(shop: Shop, at: Workshop) -> None:
    """No more leaves the till than came in."""
    order = open_job(shop, at, "100.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        paid = billing.take(tx, NewPayment(order.id, D("100.00")))

    def give_back() -> billing.PaymentRow:
        with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
            return billing.refund(tx, paid.id, D("60.00"), "not repaired")

    outcomes = at_once(*[give_back] * 8)
    assert sum(isinstance(outcome, billing.PaymentRow) for outcome in outcomes) == 1
    with shop.reading() as tx:
        assert billing.balance(tx, order.id).paid == D("40.00")
    assert faults(shop) == []


def test_jobs_opened_at_once_have_numbers_of_their_own(shop: Shop, at: Workshop) -> None:
    """WO001 to WO020, none left out and none given twice."""
    outcomes = at_once(*[lambda: open_job(shop, at).number] * 20)
    assert sorted(map(str, outcomes)) == [f"WO{n:03}" for n in range(1, 21)]
    assert faults(shop) == []


def test_a_job_is_given_to_somebody_once(shop: Shop, at: Workshop) -> None:
    """Of those who give it to the same person at once, one does."""
    order = open_job(shop, at)
    person_id = at.technician.person_id or 0

    def assign() -> Outcome:
        with shop.transaction(at.manager, Channel.DESKTOP) as tx:
            return work_orders.assign(tx, order.id, person_id)

    assert refusals(at_once(*[assign] * 4), Conflict) == 3
    with shop.reading(at.manager) as tx:
        assert [row.person_id for row in work_orders.of_order(tx, order.id)] == [person_id]


def test_one_of_two_takes_the_step_that_both_saw(shop: Shop, at: Workshop) -> None:
    """The other is told where the job is meanwhile."""
    order = open_job(shop, at)

    def to(goal: Status) -> Callable[[], Status]:
        def move() -> Status:
            with shop.transaction(at.manager, Channel.DESKTOP) as tx:
                return work_orders.move(tx, order.id, goal, seen=Status.REQUESTED).status

        return move

    outcomes = at_once(to(Status.APPROVED), to(Status.CANCELLED))
    assert refusals(outcomes, Conflict) == 1
    with shop.reading(at.manager) as tx:
        assert work_orders.get(tx, order.id).status in outcomes


def test_one_of_two_changes_the_field_that_both_saw(shop: Shop, at: Workshop) -> None:
    """Nobody's words are written over; changes of different fields are both kept."""
    order = open_job(shop, at)

    def write(**fields: str) -> Callable[[], Outcome]:
        def change() -> Outcome:
            with shop.transaction(at.manager, Channel.DESKTOP) as tx:
                return work_orders.change(tx, order.id, fields, seen={"note": None, "diagnosis": None})

        return change

    outcomes = at_once(write(note="one"), write(note="two"), write(diagnosis="three"))
    assert refusals(outcomes, Stale) == 1
    with shop.reading(at.manager) as tx:
        row = work_orders.get(tx, order.id)
    assert row.note in {"one", "two"}
    assert row.diagnosis == "three"
    assert row.version == order.version + 2


def test_a_version_is_changed_once(shop: Shop, at: Workshop) -> None:
    """Of eight who read the same version, one writes."""

    def rename(n: int) -> Outcome:
        with shop.transaction(at.manager, Channel.DESKTOP) as tx:
            return people.change(tx, at.customer.id, {"full_name": f"Name {n}"}, version=at.customer.version)

    outcomes = at_once(*[lambda n=n: rename(n) for n in range(8)])
    assert refusals(outcomes, Stale) == 7


@pytest.mark.parametrize("end", ["delete", "void"])
def test_who_comes_second_finds_it_gone(shop: Shop, at: Workshop, end: str) -> None:
    """A job deleted twice, a payment voided twice: the figures count it once."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        paid = billing.take(tx, NewPayment(order.id, D("10.00")))

    def remove() -> None:
        with shop.transaction(at.manager, Channel.DESKTOP) as tx:
            work_orders.delete(tx, order.id) if end == "delete" else billing.void(tx, paid.id)

    assert refusals(at_once(*[remove] * 4), NotFound) == 3
    assert faults(shop) == []


def test_a_follower_misses_nothing_of_eight_writers(shop: Shop, at: Workshop) -> None:
    """400 events, each heard once and in order, by one who asks all the time. Source: architecture, event log."""
    order = open_job(shop, at)
    with shop.reading() as tx:
        start = audit.last_id(tx)
    heard: list[Event] = []
    written = threading.Event()

    def follow() -> None:
        cursor = start
        while True:
            is_over = written.is_set()
            with shop.reading() as tx:
                fresh = audit.after(tx, cursor)
            heard.extend(fresh)
            cursor = fresh[-1].id if fresh else cursor
            if is_over and not fresh:
                return

    def write(writer: int) -> None:
        for turn in range(50):
            with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
                work_orders.note(tx, order.id, f"{writer}/{turn}")

    follower = threading.Thread(target=follow)
    follower.start()
    at_once(*[lambda n=n: write(n) for n in range(8)])
    written.set()
    follower.join()
    assert [event.id for event in heard] == list(range(start + 1, start + 401))
    assert faults(shop) == []


def test_a_refused_one_among_many_leaves_no_gap(shop: Shop, at: Workshop) -> None:
    """Neither a receipt's number nor an event's is used up by it."""
    order = open_job(shop, at, "100.00")

    def pay(n: int) -> Outcome:
        with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
            row = billing.take(tx, NewPayment(order.id, D("1.00")))
            if n % 3 == 0:
                raise Conflict("The customer has changed his mind")
            return row

    outcomes = at_once(*[lambda n=n: pay(n) for n in range(12)])
    assert refusals(outcomes, Conflict) == 4
    with shop.reading() as tx:
        numbers = [row.number for row in tx.rows(sa.select(payments.c.number).order_by(payments.c.id))]
    assert numbers == [f"R-2026-{n:04}" for n in range(1, 9)]
    assert faults(shop) == []
