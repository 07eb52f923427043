"""Claim ticket, labels and work sheet say what was taken in, and no more."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest

from core import billing, intakes, work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.billing import NewPayment
from core.documents import Condition, claim_ticket, device_labels, work_sheet
from core.documents.from_shop import claim_ticket_of, labels_of, work_sheet_of
from core.intakes import ConditionRow, NewIntake
from core.rules.words import CheckResult, PasscodeKind, PaymentKind
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def job_id(shop: Shop, at: Workshop) -> int:
    """A job with a full intake record, a deposit and a technician."""
    job = open_job(shop, at, estimate=Decimal("200.00"), authorised_limit=Decimal("220.00"), note="Staff note")
    record = NewIntake(
        customer_words="It does not start",
        contact_phone="+90 555",
        safety_note="Swollen battery",
        passcode_kind=PasscodeKind.PIN,
        passcode="4711-secret",
        has_backup=True,
        accessories=("Charger", "Bag"),
        conditions=(ConditionRow("Display", CheckResult.BROKEN), ConditionRow("Keys", CheckResult.NOT_TESTED)),
    )
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        intakes.record(tx, job.id, record)
        billing.take(tx, NewPayment(job.id, Decimal("50.00"), kind=PaymentKind.DEPOSIT))
        work_orders.assign(tx, job.id, at.technician.person_id or 0)
    return job.id


def test_claim_ticket_repeats_the_intake(shop: Shop, at: Workshop, job_id: int) -> None:
    """In the customer's words, with conditions, accessories under their numbers, deposit and who took it in."""
    with shop.reading(at.clerk) as tx:
        ticket = claim_ticket_of(tx, shop.store, job_id)
    assert (ticket.customer_name, ticket.customer_phone, ticket.problem) == (
        "Ayşe Yıldız",
        "+90 555",
        "It does not start",
    )
    assert [(line.name, line.condition) for line in ticket.conditions] == [
        ("Display", Condition.BROKEN),
        ("Keys", Condition.NOT_TESTED),
    ]
    assert [(item.number, item.name) for item in ticket.accessories] == [(1, "Charger"), (2, "Bag")]
    assert (ticket.deposit, ticket.estimate, ticket.authorised_limit) == (Decimal("50"), Decimal("200"), Decimal("220"))
    assert ticket.received_by == "Ann Clerk"
    assert len(ticket.pickup_code) == 6
    assert "A backup of the data was made." in ticket.remarks
    assert claim_ticket(ticket).startswith(b"%PDF")


def test_no_paper_carries_the_passcode(shop: Shop, at: Workshop, job_id: int) -> None:
    """Neither as text nor anywhere else in what is printed."""
    with shop.reading(at.manager) as tx:
        papers = (claim_ticket_of(tx, shop.store, job_id), labels_of(tx, job_id), work_sheet_of(tx, job_id))
    assert "4711-secret" not in str([dataclasses.asdict(paper) for paper in papers])


def test_labels_warn_of_what_is_dangerous(shop: Shop, at: Workshop, job_id: int) -> None:
    """Whoever takes the device in hand reads it first; every accessory has a label."""
    with shop.reading(at.clerk) as tx:
        labels = labels_of(tx, job_id)
    assert (labels.warning, len(labels.accessories), labels.serial) == ("Swollen battery", 2, "SN123456789")
    assert device_labels(labels).startswith(b"%PDF")


def test_work_sheet_is_for_the_bench(shop: Shop, at: Workshop, job_id: int) -> None:
    """Who works on it, what staff noted, and a warning where the price passed the limit."""
    with shop.reading(at.technician) as tx:
        sheet = work_sheet_of(tx, job_id)
    assert (sheet.technicians, sheet.notes, sheet.priority) == (("Tom Bench",), "Staff note", "Medium")
    assert sheet.warnings == (
        "Swollen battery",
        "The price is above what the customer authorised: ask before going on.",
    )
    assert work_sheet(sheet).startswith(b"%PDF")


def test_technicians_ticket_shows_no_money_that_was_paid(shop: Shop, at: Workshop, job_id: int) -> None:
    """He may print the ticket, without the deposit."""
    with shop.reading(at.technician) as tx:
        assert claim_ticket_of(tx, shop.store, job_id).deposit is None


def test_job_without_intake_record_prints_too(shop: Shop, at: Workshop) -> None:
    """It came over the LAN from the customer himself: his title stands for his words, nobody took it in."""
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx:
        job = work_orders.open_(tx, work_orders.NewWorkOrder(at.device_id, at.customer.id, title="Broken hinge"))
    with shop.reading(at.clerk) as tx:
        ticket = claim_ticket_of(tx, shop.store, job.id)
    assert (ticket.problem, ticket.accessories, ticket.remarks, ticket.received_by) == ("Broken hinge", (), (), "")
    assert claim_ticket(ticket, copies=2).startswith(b"%PDF")


def test_unknown_job_is_not_found(shop: Shop, at: Workshop) -> None:
    """And nothing is printed."""
    with shop.reading(at.clerk) as tx, pytest.raises(NotFound):
        labels_of(tx, 999)
