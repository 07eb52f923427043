"""Taking customers over from a table."""

from __future__ import annotations

import pytest

from core import people, work_orders
from core.base import table_reading
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.base.table_reading import Table
from core.base.transaction import Transaction
from core.customers import importing
from core.customers.importing import Choices
from core.customers.table import guessed
from core.imports import Action
from core.people import NewPerson
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.workshop import Workshop

FILE = """Name,Phone,E-mail,City,Active
Ayşe Yıldız-Kaya,0090 532 555 0142,,İzmir,
New Customer,+49 30 5550100,new@example.com,Berlin,no
王小明,+1 (202) 555-0143,,,
,+49 30 5550199,,Nowhere,
Too Bad,+49 30 5550200,no address,,
Again,,NEW@example.com,,
Tom,+1 202 555 0101,,,
Both,+1 202 555 0143,ayse@example.com,,
"""
LEAVES = Choices(leaves_wrong=True)


def table(text: str = FILE) -> Table:
    """As it was read from a file."""
    return table_reading.read("customers.csv", text.encode())


def names(tx: Transaction) -> set[str]:
    """All customers."""
    return {row.full_name for row in people.page(tx, Page(50), roles=(Role.CUSTOMER,))}


def test_a_dry_run_says_what_each_row_would_do(shop: Shop, at: Workshop) -> None:
    """Phones in any spelling; wrong rows name the field. Nothing is changed."""
    shares: list[float] = []
    with shop.reading(at.manager) as tx:
        planned = importing.dry_run(tx, table(), guessed(table().titles), progress=shares.append)
        assert [row.action for row in planned] == [
            Action.CHANGE, Action.ADD, Action.SAME, Action.WRONG, Action.WRONG, Action.WRONG, Action.WRONG,
            Action.WRONG,
        ]  # fmt: skip
        assert planned[0].person_id == at.customer.id
        assert planned[0].changes["full_name"] == ["Ayşe Yıldız", "Ayşe Yıldız-Kaya"]
        assert planned[0].changes["city"] == [None, "İzmir"]
        assert planned[1].changes["is_active"] == [True, False]
        problems = [(row.line, getattr(row.problem, "field", None)) for row in planned if row.problem is not None]
        assert problems == [(5, "full_name"), (6, "email"), (7, "phone"), (8, "phone"), (9, "phone")]
        assert names(tx) == {"Ayşe Yıldız", "王小明"}
    assert shares == [0.0]


def test_who_is_there_already_is_updated_or_left(shop: Shop, at: Workshop) -> None:
    """As chosen for all of them, and single lines beside."""
    mapping = guessed(table().titles)
    with shop.reading(at.manager) as tx:
        left = importing.dry_run(tx, table(), mapping, Choices(updates_known=False))
        assert [row.action for row in left[:3]] == [Action.SKIP, Action.ADD, Action.SAME]
        skipped = importing.dry_run(tx, table(), mapping, Choices(skips=frozenset({3})))
        assert [row.action for row in skipped[:3]] == [Action.CHANGE, Action.SKIP, Action.SAME]
        assert skipped[5].action is Action.ADD


def test_an_import_is_done_whole_and_undone_whole(shop: Shop, at: Workshop) -> None:
    """Who is new goes again, who was changed is as he was."""
    mapping = guessed(table().titles)
    with pytest.raises(Invalid, match="Line 5"), shop.transaction(at.manager, Channel.DESKTOP) as tx:
        importing.run(tx, table(), mapping, "customers.csv")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        done = importing.run(tx, table(), mapping, "customers.csv", LEAVES)
        assert (done.added, done.changed, done.actor, done.undone_at) == (1, 1, "Mia Boss", None)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assert names(tx) == {"Ayşe Yıldız-Kaya", "王小明", "New Customer"}
        assert not next(row for row in people.page(tx, Page(9)) if row.full_name == "New Customer").is_active
        with pytest.raises(Conflict, match="nothing in the file"):
            importing.run(tx, table(), mapping, "again.csv", LEAVES)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assert importing.undo(tx, done.id).undone_at is not None
        assert names(tx) == {"Ayşe Yıldız", "王小明"}
        assert people.get(tx, at.customer.id).phone == at.customer.phone
        with pytest.raises(Conflict, match="already"):
            importing.undo(tx, done.id)
        with pytest.raises(NotFound):
            importing.undo(tx, 10**6)
        assert [row.id for row in importing.imports(tx, Page(9))] == [done.id]


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_an_import_that_is_stopped_leaves_nothing(shop: Shop, at: Workshop) -> None:
    """Not half of it."""

    def stop(share: float) -> None:
        if share > 0.4:
            raise Refused("Stopped")

    with pytest.raises(Refused, match="Stopped"), shop.transaction(at.manager, Channel.DESKTOP) as tx:
        importing.run(tx, table(), guessed(table().titles), "customers.csv", LEAVES, progress=stop)
    with shop.reading(at.manager) as tx:
        assert names(tx) == {"Ayşe Yıldız", "王小明"}
        assert importing.imports(tx, Page(9)) == []


@pytest.mark.parametrize("engine_name", ["sqlite"])
@pytest.mark.parametrize("what", ["changed", "used", "deleted"])
def test_nobodys_work_since_is_undone_with_it(shop: Shop, at: Workshop, what: str) -> None:
    """Refused whole, with a clear word."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        done = importing.run(tx, table("Name\nA One\nB Two\n"), {"full_name": 0}, "customers.csv")
        one = next(row for row in people.page(tx, Page(9)) if row.full_name == "A One")
        if what == "changed":
            people.change(tx, one.id, {"city": "Bonn"})
        elif what == "used":
            work_orders.open_(tx, NewWorkOrder(customer_id=one.id, title="Fan"))
        else:
            people.delete(tx, one.id)
    with pytest.raises(Conflict), shop.transaction(at.manager, Channel.DESKTOP) as tx:
        importing.undo(tx, done.id)
    with shop.reading(at.manager) as tx:
        assert "B Two" in names(tx)


def test_who_cannot_be_reached_is_known_by_his_name(shop: Shop, at: Workshop) -> None:
    """And only among those who cannot be reached either."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        person = people.add(tx, NewPerson("Bo Li"))
        planned = importing.dry_run(tx, table("Name,City\nBo Li,Bonn\n王小明,\n"), {"full_name": 0, "city": 1})
    assert [(row.action, row.person_id) for row in planned] == [(Action.CHANGE, person.id), (Action.ADD, None)]


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_managers_import_and_nobody_else(shop: Shop, at: Workshop) -> None:
    """Looking is for them, too."""
    mapping = {"full_name": 0}
    for asker in (at.clerk, at.technician):
        for work in (
            lambda tx: importing.dry_run(tx, table(), mapping),
            lambda tx: importing.run(tx, table(), mapping, "p"),
            lambda tx: importing.undo(tx, 1),
            lambda tx: importing.imports(tx, Page(1)),
        ):
            with pytest.raises(Forbidden), shop.transaction(asker, Channel.DESKTOP) as tx:
                work(tx)
