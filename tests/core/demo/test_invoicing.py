"""Some jobs of the sample are paid by invoice, each going another way."""

from __future__ import annotations

from decimal import Decimal as D
from random import Random

import pytest

from core import invoices, people, work_orders
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.base.transaction import Transaction
from core.check import accounts
from core.demo import filling, invoicing
from core.people import NewPerson
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from core.work_orders import NewWorkOrder

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_every_state_comes_in_turn(shop: Shop, tx: Transaction) -> None:
    """Paid, credited in part, late, cancelled and made anew, a draft; and the books agree."""
    cast = filling.cast_of(tx, shop, Random(1), tx.now.replace(year=2027))
    school = people.add(tx, NewPerson("Primary School", "+1 202 555 0180", company="Primary School"))
    for number in range(6):
        order = work_orders.open_(tx, NewWorkOrder(None, school.id, title=f"Laptop {number}", cost=D("80.00")))
        assert invoicing.wants_invoice(tx, order)
        tx.actor = cast.one(Role.FRONT_DESK)
        for pause in invoicing.bill(tx, cast, order):
            tx.now, tx.actor = pause.at or tx.now, pause.actor
        tx.actor = SYSTEM
    made = invoices.page(tx, Page(10))[::-1]
    assert [row.status for row in made] == [S.PAID, S.PAID, S.OVERDUE, S.CANCELLED, S.PAID, S.PAID, S.DRAFT]
    assert [row.credited for row in made[:3]] == [D(0), D("10.00"), D(0)]
    assert accounts.faults(tx) == []


def test_who_owes_nothing_wants_none(shop: Shop, tx: Transaction) -> None:
    """Nor does the house."""
    order = work_orders.open_(tx, NewWorkOrder(title="Lamp", cost=D("5.00")))
    assert not invoicing.wants_invoice(tx, order)
