"""What a person, a device or a job is found by follows every change of it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import assets, intakes, people, search, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.intakes import NewIntake
from core.people import NewPerson
from core.search import Searched
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def found(tx: Transaction, table: Searched, typed: str) -> list[int]:
    """The ids of what is found, by id."""
    statement = search.matching(tx, table, typed)
    assert statement is not None
    return sorted(row[0] for row in tx.rows(statement))


def test_person_is_found_by_name_phone_and_address(shop: Shop, at: Workshop) -> None:
    """In any spelling; and his device and job by him too."""
    order = open_job(shop, at)
    with shop.reading() as tx:
        for typed in ("ayse yil", "YILDIZ", "ayse@example.com", "0532 555 01 42", "+90 532", "5550142"):
            assert found(tx, "people", typed) == [at.customer.id], typed
        for typed in ("yildiz", "5550142", "laptop yildiz", "dell", "xps13", "sn123456789", "6789"):
            assert found(tx, "assets", typed) == [at.device_id], typed
            assert found(tx, "work_orders", typed) == [order.id], typed
        assert found(tx, "people", "小明") == [at.stranger.id]
        assert found(tx, "people", "明小") == []


def test_change_of_a_person_reaches_his_devices_and_jobs(shop: Shop, at: Workshop) -> None:
    """The new name and phone find them, the old ones no longer."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        people.change(tx, at.customer.id, {"full_name": "Ayşe Demir", "phone": "+49 171 5550199"})
    with shop.reading() as tx:
        ids: dict[Searched, int] = {"people": at.customer.id, "assets": at.device_id, "work_orders": order.id}
        for table, row_id in ids.items():
            assert found(tx, table, "demir 0171 5550199") == [row_id]
            assert found(tx, table, "yildiz") == []
            assert found(tx, table, "5550142") == []


def test_change_of_a_device_reaches_its_jobs(shop: Shop, at: Workshop) -> None:
    """By its new serial number."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assets.change(tx, at.device_id, {"serial_number": "ZX-99 88 77"})
    with shop.reading() as tx:
        assert found(tx, "work_orders", "zx998877") == found(tx, "work_orders", "9988-77") == [order.id]
        assert found(tx, "work_orders", "sn1234567") == []


def test_job_is_found_by_number_title_and_code(shop: Shop, at: Workshop) -> None:
    """And by who brought it and where the customer is reached meanwhile, and by a new title."""
    order = open_job(shop, at, title="Screen flickers")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intakes.record(tx, order.id, NewIntake(dropped_off_by="Cem Kaya", contact_phone="+1 202 555 0177"))
        for typed in (order.number, "flick scr", order.pickup_code or "", "cem kaya", "(202) 555-0177"):
            assert found(tx, "work_orders", typed) == [order.id], typed
        work_orders.change(tx, order.id, {"title": "Battery swollen"})
        assert found(tx, "work_orders", "battery") == [order.id]
        assert found(tx, "work_orders", "flickers") == []


def test_deleted_row_is_found_no_longer(shop: Shop, at: Workshop) -> None:
    """And again once it is restored."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.delete(tx, order.id)
        assert found(tx, "work_orders", "yildiz") == []
        work_orders.restore(tx, order.id)
        assert found(tx, "work_orders", "yildiz") == [order.id]


def test_rolled_back_change_leaves_the_index(shop: Shop, at: Workshop) -> None:
    """The index is of the same commit as the row."""
    with pytest.raises(ZeroDivisionError), shop.transaction(at.manager, Channel.DESKTOP) as tx:
        people.change(tx, at.customer.id, {"full_name": "Somebody Else"})
        raise ZeroDivisionError
    with shop.reading() as tx:
        assert found(tx, "people", "somebody") == []
        assert found(tx, "people", "yildiz") == [at.customer.id]


def test_many_rows_are_folded_into_the_index_and_stay_found(shop: Shop) -> None:
    """Whether they wait beside the index or are in it, and after changing and forgetting them in either place."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        ids = [people.add(tx, NewPerson(f"Guest Number{number}")).id for number in range(200)]
        assert found(tx, "people", "guest") == ids
        for row_id in (ids[0], ids[-1]):
            search.index(tx, "people", row_id, ["Renamed"])
            assert found(tx, "people", "renamed") == [row_id]
            search.forget(tx, "people", row_id)
            assert found(tx, "people", "renamed") == []
        assert found(tx, "people", "guest") == ids[1:-1]


def test_reindex_gives_the_same_again(shop: Shop, at: Workshop) -> None:
    """From the rows alone, in as many steps as it takes; deleted rows stay out."""
    orders = [open_job(shop, at).id for _ in range(7)]
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        work_orders.delete(tx, orders.pop())
        for table in search.TABLES:
            tx.execute(sa.delete(search.index_of(table)))
            search.index(tx, table, 1, ["nonsense"])
        search.reindex(tx, step=2)
        assert found(tx, "work_orders", "yildiz laptop") == orders
        assert found(tx, "people", "5550142") == [at.customer.id]
        assert found(tx, "assets", "xps") == [at.device_id]
        assert found(tx, "work_orders", "nonsense") == []
