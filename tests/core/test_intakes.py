"""The intake record and the passcode vault."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import audit, files, intakes, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.intakes import ConditionRow, NewIntake
from core.rules.words import CheckResult, FileKind, PasscodeKind
from core.shop import Shop
from core.tables import intakes as table
from tests.core.workshop import Workshop, open_job

CODE = "4711-secret"


def test_the_record_comes_back_as_it_was_written(shop: Shop, at: Workshop) -> None:
    """Lines in their order."""
    order = open_job(shop, at)
    lines = [ConditionRow("Screen", CheckResult.BROKEN), ConditionRow("Camera", CheckResult.NOT_TESTED)]
    new = NewIntake(
        "It fell", "His sister", "+1 202 555 0177", accessories=["Charger", "Bag"], conditions=lines, is_consented=True
    )
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = intakes.record(tx, order.id, new)
        assert intakes.of_order(tx, order.id) == row
        assert intakes.conditions_of(tx, order.id) == lines
        assert [(a.position, a.name) for a in intakes.accessories_of(tx, order.id)] == [(1, "Charger"), (2, "Bag")]
        with pytest.raises(Conflict):
            intakes.record(tx, order.id, new)
    assert (row.customer_words, row.dropped_off_by, row.has_passcode) == ("It fell", "His sister", False)
    assert row.consented_at == order.created_at


def test_accessories_are_checked_off_once(shop: Shop, at: Workshop) -> None:
    """And only those of this job."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intakes.record(tx, order.id, NewIntake(accessories=["Charger", "Bag"]))
        charger, bag = intakes.accessories_of(tx, order.id)
        intakes.return_accessories(tx, order.id, [charger.id])
        intakes.return_accessories(tx, order.id, [charger.id])
        assert [a.returned_at is not None for a in intakes.accessories_of(tx, order.id)] == [True, False]
        with pytest.raises(NotFound):
            intakes.return_accessories(tx, order.id, [bag.id, 10**9])


def test_a_passcode_is_sealed_and_each_look_recorded(shop: Shop, at: Workshop) -> None:
    """It stands nowhere in the database, and nowhere in the log."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intakes.record(tx, order.id, NewIntake(passcode_kind=PasscodeKind.PIN, passcode=CODE))
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assert intakes.reveal_passcode(tx, order.id) == CODE
        assert CODE not in str(tx.rows(sa.select(table)))
        log = audit.after(tx, 0, 1000)
    assert CODE not in str(log)
    assert [e.actor for e in log if e.kind == "passcode.revealed"] == ["Mia Boss"]


def test_only_managers_and_the_assigned_technician_see_it(shop: Shop, at: Workshop) -> None:
    """Source: workflows, passcode vault."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intakes.record(tx, order.id, NewIntake(passcode_kind=PasscodeKind.PATTERN, passcode="1-2-5"))
        with pytest.raises(Forbidden):
            intakes.reveal_passcode(tx, order.id)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        with pytest.raises(Forbidden):
            intakes.reveal_passcode(tx, order.id)
        work_orders.assign(tx, order.id, at.technician.person_id or 0)
        assert intakes.reveal_passcode(tx, order.id) == "1-2-5"


@pytest.mark.parametrize("kind", [PasscodeKind.PIN, PasscodeKind.PATTERN])
def test_a_pin_needs_its_digits(shop: Shop, at: Workshop, kind: PasscodeKind) -> None:
    """The refusal names the field."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Invalid) as refusal:
        intakes.record(tx, order.id, NewIntake(passcode_kind=kind, passcode=" "))
    assert refusal.value.field == "passcode"


@pytest.mark.parametrize("kind", [PasscodeKind.NONE, PasscodeKind.REFUSED, PasscodeKind.CUSTOMER_UNLOCKS])
def test_where_there_is_no_code_none_is_kept(shop: Shop, at: Workshop, kind: PasscodeKind) -> None:
    """Even if one was typed before the kind was changed."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assert not intakes.record(tx, order.id, NewIntake(passcode_kind=kind, passcode="1234")).has_passcode
        with pytest.raises(NotFound):
            intakes.reveal_passcode(tx, order.id)


def test_a_signature_is_tied_to_what_was_signed(shop: Shop, at: Workshop, png: bytes) -> None:
    """By the hash of the text."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        drawn = files.add(tx, shop.store, "work_order", order.id, "s.png", png, FileKind.SIGNATURE)
        with pytest.raises(NotFound):
            intakes.sign(tx, order.id, drawn.id, "a" * 64)
        intakes.record(tx, order.id, NewIntake())
        intakes.sign(tx, order.id, drawn.id, "a" * 64)
        row = intakes.of_order(tx, order.id)
    assert row is not None
    assert (row.signature_file_id, row.signed_at) == (drawn.id, order.created_at)


def test_customers_record_nothing(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix."""
    order = open_job(shop, at)
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx, pytest.raises(Forbidden):
        intakes.record(tx, order.id, NewIntake())
