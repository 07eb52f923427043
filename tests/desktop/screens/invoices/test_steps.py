"""What can be done with an invoice where it stands."""

from __future__ import annotations

import pytest

from core import invoices
from core.base.permissions import Role
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from desktop.screens.invoices import steps
from desktop.screens.invoices.steps import Hands
from tests.desktop.screens.counter import reading
from tests.desktop.screens.invoices.conftest import Papers


@pytest.mark.parametrize(
    ("status", "usual"),
    [(S.DRAFT, "send"), (S.SENT, "pay"), (S.OVERDUE, "pay"), (S.PAID, ""), (S.CANCELLED, ""), (S.CREDITED, "")],
)
def test_the_usual_next_step(desk_as, shop: Shop, papers: Papers, status: S, usual: str) -> None:
    """None for who may not; what is closed is neither paid nor cancelled."""
    row = reading(shop, invoices.get, papers.late_id)._replace(status=status)
    desk, hands = desk_as(Role.MANAGER), Hands(None, lambda: None)
    found = steps.next_step(row, desk, hands)
    assert (found.key if found else "") == usual
    keys = {step.key for step in steps.other_steps(row, desk, hands)}
    assert ("cancel" in keys) == ("mark_paid" in keys) == bool(usual)
    assert ("credit" in keys) == (status in (S.SENT, S.OVERDUE, S.PAID, S.CREDITED))
    assert steps.next_step(row, desk_as(Role.TECHNICIAN), hands) is None


def test_what_a_deposit_paid_is_sent_all_the_same(desk_as, shop: Shop, papers: Papers) -> None:
    """It is paid, and nobody has seen it yet."""
    row = reading(shop, invoices.get, papers.paid_id)._replace(sent_at=None)
    desk, hands = desk_as(Role.MANAGER), Hands(None, lambda: None)
    found = steps.next_step(row, desk, hands)
    assert found is not None and found.key == "send"
    assert [step.key for step in steps.other_steps(row, desk, hands)] == ["mark_sent", "credit"]
