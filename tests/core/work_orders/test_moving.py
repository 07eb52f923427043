"""A job's way through its states."""

from __future__ import annotations

import pytest

from core import audit, intakes, work_orders
from core.base.errors import Conflict, Forbidden, NotFound
from core.base.events import Channel
from core.base.permissions import Role
from core.intakes import NewIntake
from core.rules.words import HoldReason, PasscodeKind, Status
from core.shop import Shop
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import Workshop, open_job

S = Status


def _kinds(shop: Shop, order_id: int) -> list[str]:
    with shop.reading() as tx:
        return [event.kind for event in audit.after(tx, 0, 1000) if event.work_order_id == order_id]


def test_every_step_of_the_way_is_recorded(shop: Shop, at: Workshop) -> None:
    """Who looks at the history sees no jump."""
    order = open_job(shop, at)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        row = work_orders.move(tx, order.id, S.WORK_COMPLETE)
    assert (row.status, row.version) == (S.WORK_COMPLETE, 4)
    assert _kinds(shop, order.id)[1:] == ["work_order.approved", "work_order.started", "work_order.completed"]


def test_reopening_clears_the_end_and_keeps_the_start(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Source: contract, decision 20."""
    order = open_job(shop, at, status=S.CLOSED)
    clock.step(hours=2)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = work_orders.move(tx, order.id, S.IN_PROGRESS)
    assert (row.started_at, row.completed_at, row.closed_at) == (order.started_at, None, None)
    assert _kinds(shop, order.id)[-1] == "work_order.reopened"


def test_a_hold_keeps_its_reason_until_it_ends(shop: Shop, at: Workshop) -> None:
    """And work that goes on is recorded as resumed."""
    order = open_job(shop, at, status=S.IN_PROGRESS)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        held = work_orders.move(tx, order.id, S.ON_HOLD, hold_reason=HoldReason.PARTS, note="Screen ordered")
        assert (held.hold_reason, held.status_note) == (HoldReason.PARTS, "Screen ordered")
        assert work_orders.move(tx, order.id, S.IN_PROGRESS).hold_reason is None
    assert _kinds(shop, order.id)[-1] == "work_order.resumed"


def test_only_single_steps_where_the_dialect_says_so(shop: Shop, at: Workshop) -> None:
    """Source: contract, decision 2 (amms)."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.AMMS) as tx, pytest.raises(Conflict):
        work_orders.move(tx, order.id, S.IN_PROGRESS, only_single_step=True)


def test_a_single_step_leaves_what_the_document_does_not_know(shop: Shop, at: Workshop) -> None:
    """A draft is as good as requested, a job on hold as good as in progress; each step inside is recorded."""
    draft, held = open_job(shop, at, status=S.DRAFT), open_job(shop, at, status=S.ON_HOLD)
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        assert work_orders.move(tx, held.id, S.IN_PROGRESS, only_single_step=True).status is S.ON_HOLD
        assert work_orders.move(tx, draft.id, S.APPROVED, only_single_step=True).status is S.APPROVED
        with pytest.raises(Conflict):
            work_orders.move(tx, held.id, S.CANCELLED, only_single_step=True)
        assert work_orders.move(tx, held.id, S.WORK_COMPLETE, only_single_step=True).status is S.WORK_COMPLETE
    assert _kinds(shop, draft.id)[-2:] == ["work_order.requested", "work_order.approved"]
    assert _kinds(shop, held.id)[-2:] == ["work_order.resumed", "work_order.completed"]


def test_a_move_from_a_state_nobody_is_in_any_more_is_refused(shop: Shop, at: Workshop) -> None:
    """Two technicians press the button at once."""
    order = open_job(shop, at)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.move(tx, order.id, S.APPROVED, seen=S.REQUESTED)
        with pytest.raises(Conflict, match="WO001 is approved meanwhile"):
            work_orders.move(tx, order.id, S.CANCELLED, seen=S.REQUESTED)


def test_a_technician_completes_but_does_not_close(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix (wo:close); and nothing of the refused way is stored."""
    order = open_job(shop, at)
    with pytest.raises(Forbidden), shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.move(tx, order.id, S.CLOSED)
    with shop.reading(at.clerk) as tx:
        assert work_orders.get(tx, order.id).status is S.REQUESTED


def test_customers_move_nothing_and_strangers_see_nothing(shop: Shop, at: Workshop) -> None:
    """403 for his own, 404 for another's. Source: contract, decisions 4 and 21."""
    order = open_job(shop, at)
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx, pytest.raises(Forbidden):
        work_orders.move(tx, order.id, S.CANCELLED)
    with shop.transaction(at.stranger_actor, Channel.REPAIR) as tx, pytest.raises(NotFound):
        work_orders.move(tx, order.id, S.CANCELLED)
    with shop.transaction(actor(Role.VIEWER), Channel.REPAIR) as tx, pytest.raises(Forbidden):
        work_orders.move(tx, order.id, S.CANCELLED)


def test_the_passcode_is_erased_at_pick_up(shop: Shop, at: Workshop) -> None:
    """And the log says so."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intakes.record(tx, order.id, NewIntake(passcode_kind=PasscodeKind.PIN, passcode="1234"))
        work_orders.move(tx, order.id, S.CLOSED)
        record = intakes.of_order(tx, order.id)
    assert record is not None
    assert (record.has_passcode, record.passcode_kind) == (False, PasscodeKind.NONE)
    assert "passcode.erased" in _kinds(shop, order.id)
