"""Two customers become one, with everything that belonged to either; and it can be undone."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa

from core import billing, customers, invoices, passwords, people, search, teams, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel, EventKind
from core.base.log import events
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.base.table import metadata
from core.base.transaction import Transaction
from core.billing import NewPayment
from core.customers import merging
from core.people import NewPerson
from core.shop import Shop
from core.tables import people as people_table
from core.work_orders import NewWorkOrder
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def double(shop: Shop, at: Workshop) -> int:
    """Ayşe once more, with a job, a payment and an invoice, another phone, and a note."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        new = NewPerson("Ayse Yildiz", "+90 532 555 02 00", company="Yıldız Ltd", note="Second floor", warning="Dog")
        person = people.add(tx, new)
        people.change(tx, at.customer.id, {"note": "Rings twice"})
        order = work_orders.open_(tx, NewWorkOrder(customer_id=person.id, title="Fan", cost=Decimal("80.00")))
        billing.take(tx, NewPayment(order.id, Decimal("30.00")))
        invoices.add(tx, invoices.NewInvoice(person.id, subtotal=Decimal("10.00")))
    return person.id


def test_every_reference_to_a_person_moves_or_stays_for_a_reason() -> None:
    """Whoever adds one decides here: rows that belong to a customer follow him by themselves."""
    keys = {
        f"{column.table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table is people_table
    }
    moving = {f"{column.table.name}.{column.name}" for column in merging.references()}
    assert keys == moving | merging.STAYS
    assert not moving & merging.STAYS
    assert {"work_orders.customer_id", "assets.owner_id", "invoices.customer_id", "payments.customer_id"} <= moving
    assert all(len(column.table.primary_key.columns) == 1 for column in merging.references())


def test_the_preview_tells_what_would_be_and_changes_nothing(shop: Shop, at: Workshop, double: int) -> None:
    """Empty fields are filled, texts are joined, and what is taken of the other is said."""
    with shop.reading(at.manager) as tx:
        found = merging.preview(tx, at.customer.id, double, ["full_name"])
    values = {each.name: each.result for each in found.fields}
    assert values["full_name"] == "Ayse Yildiz"
    assert values["phone"] == at.customer.phone
    assert values["company"] == "Yıldız Ltd"
    assert (values["note"], values["warning"]) == ("Rings twice\nSecond floor", "Dog")
    assert found.moves == {"work_orders": 1, "payments": 1, "invoices": 1}
    assert not found.ends_login


def test_everything_moves_and_the_other_goes_to_the_trash(shop: Shop, at: Workshop, double: int) -> None:
    """Found by his name, told in the log; his number leads to who was kept, and the house's figures agree."""
    open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        done = merging.merge(tx, at.customer.id, double, ["phone"])
        assert (done.kept_id, done.merged_id, done.undone_at) == (at.customer.id, double, None)
        kept = customers.detail(tx, double)
        assert kept.standing.person.id == at.customer.id
        assert (len(kept.orders), len(kept.payments or []), len(kept.invoices or [])) == (2, 1, 1)
        assert (kept.standing.person.phone, kept.standing.person.company) == ("+90 532 555 02 00", "Yıldız Ltd")
        with pytest.raises(NotFound):
            people.get(tx, double)
        assert [hit.id for hit in search.find(tx, "Fan") if hit.noun == "work_order"]
        kinds = [row.kind for row in tx.rows(sa.select(events.c.kind).order_by(events.c.id.desc()).limit(3))]
        assert EventKind.CUSTOMERS_MERGED.text == kinds[0]
        assert EventKind.CUSTOMER_DELETED.text in kinds
        assert merging.merges(tx, Page(5)) == [done]


def test_undo_brings_both_back_each_with_his_own(shop: Shop, at: Workshop, double: int) -> None:
    """What was changed since stays as it is; a second time is refused."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        before = people.get(tx, double)
        done = merging.merge(tx, at.customer.id, double, ["phone"])
        people.change(tx, at.customer.id, {"company": "New Ltd"})
        undone = merging.undo(tx, done.id)
        assert undone.undone_at is not None
        kept, other = customers.detail(tx, at.customer.id), customers.detail(tx, double)
        assert (kept.standing.person.phone, kept.standing.person.company) == (at.customer.phone, "New Ltd")
        assert other.standing.person[3:6] == before[3:6]
        assert (len(kept.orders), len(other.orders), len(other.payments or [])) == (0, 1, 1)
        with pytest.raises(Conflict):
            merging.undo(tx, done.id)
        with pytest.raises(NotFound):
            merging.undo(tx, 999)


def test_who_signs_in_is_kept(shop: Shop, at: Workshop) -> None:
    """A login is never lost by the way; where both have one, the other one's ends and is free again."""
    secret = passwords.prepared("workbench")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        other = people.add(tx, NewPerson("Ayşe", "+90 532 555 02 00", "second@example.com", secret))
        with pytest.raises(Conflict):
            merging.merge(tx, at.customer.id, other.id)
        people.set_password(tx, at.customer.id, secret)
        assert merging.preview(tx, at.customer.id, other.id).ends_login
        merging.merge(tx, at.customer.id, other.id, ["email"])
        assert people.get(tx, at.customer.id).email == "second@example.com"


def test_what_both_have_is_not_there_twice(shop: Shop, at: Workshop, double: int) -> None:
    """Both were in one team once."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        team = teams.add(tx, "Bench")
        for person_id in (at.customer.id, double):
            tx.insert(metadata.tables["team_members"], team_id=team.id, person_id=person_id)
        merging.merge(tx, at.customer.id, double)
        members = metadata.tables["team_members"].c.person_id
        assert {row[0] for row in tx.rows(sa.select(members))} == {at.customer.id, double}


@pytest.mark.parametrize("engine_name", ["sqlite"])
@pytest.mark.parametrize("case", ["oneself", "staff", "gone", "field", "stale"])
def test_what_cannot_be_merged(shop: Shop, at: Workshop, double: int, case: str) -> None:
    """And nothing is changed."""
    calls: dict[str, tuple[type[Exception], tuple[Any, ...], dict[str, Any]]] = {
        "oneself": (Conflict, (double, double), {}),
        "staff": (NotFound, (double, at.technician.person_id), {}),
        "gone": (NotFound, (double, 999), {}),
        "field": (Invalid, (at.customer.id, double, ["role"]), {}),
        "stale": (Stale, (at.customer.id, double), {"versions": (1, 1)}),
    }
    refused, arguments, named = calls[case]
    with shop.transaction(at.manager, Channel.DESKTOP) as tx, pytest.raises(refused):
        merging.merge(tx, *arguments, **named)
    with shop.reading(at.manager) as tx:
        assert people.get(tx, double).full_name == "Ayse Yildiz"


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_managers_merge_and_nobody_else(shop: Shop, at: Workshop, double: int) -> None:
    """Neither the counter nor the bench."""
    for actor in (at.clerk, at.technician):
        with shop.transaction(actor, Channel.DESKTOP) as tx:
            for refused in _operations(tx, at.customer.id, double):
                with pytest.raises(Forbidden):
                    refused()


def _operations(tx: Transaction, kept_id: int, merged_id: int) -> list[Any]:
    return [
        lambda: merging.preview(tx, kept_id, merged_id),
        lambda: merging.merge(tx, kept_id, merged_id),
        lambda: merging.undo(tx, 1),
        lambda: merging.merges(tx, Page(5)),
    ]
