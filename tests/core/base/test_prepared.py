"""Prepared statements do what SQLAlchemy's own execution does, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
import sqlalchemy as sa

from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM, Role
from core.base.prepared import Prepared
from core.rules.words import AssetStatus, PaymentStatus
from core.shop import Shop
from core.tables import assets, drafts, payments, people, teams

_BY_ROLE = (
    sa.select(people.c.full_name, people.c.role, people.c.is_active, people.c.created_at, people.c.deleted_at)
    .where(people.c.role == sa.bindparam("role"), people.c.is_active == sa.bindparam("active"))
    .order_by(people.c.id)
    .limit(sa.bindparam("most"))
)


def _add(shop: Shop, name: str, role: Role) -> int:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        person_id = tx.insert(people, full_name=name, role=role, is_active=True)
        tx.record(EventKind.PERSON_CREATED, person_id, name)
    return person_id


def test_rows_are_the_same_as_through_sqlalchemy(shop: Shop) -> None:
    """Words, moments, flags and nothing at all, given and found."""
    _add(shop, "Ann", Role.TECHNICIAN)
    _add(shop, "Ben", Role.CUSTOMER)
    values = {"role": Role.TECHNICIAN, "active": True, "most": 5}
    with shop.reading() as tx:
        slow = [tuple(row) for row in tx.execute(_BY_ROLE, values)]
        quick = Prepared(_BY_ROLE, tuple).rows(tx, values)
    assert quick == slow == [("Ann", Role.TECHNICIAN, True, shop.clock(), None)]
    assert type(quick[0][2]) is bool


def test_constants_of_a_statement_need_not_be_given(shop: Shop) -> None:
    """They are written into it once."""
    _add(shop, "Ann", Role.ADMIN)
    statement = sa.select(people.c.full_name).where(people.c.role == Role.ADMIN, people.c.created_at <= shop.clock())
    with shop.reading() as tx:
        assert Prepared(statement, tuple).rows(tx, {}) == [("Ann",)]
        assert Prepared(statement.where(people.c.full_name == "Ben"), tuple).first(tx, {}) is None


def test_money_and_json_are_stored_as_declared(shop: Shop) -> None:
    """An insert through `tx.insert` is prepared too."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        asset_id = tx.insert(assets, name="TV", status=AssetStatus.ACTIVE, specs={"inches": 40})
        tx.record(EventKind.ASSET_CREATED, asset_id, "TV")
    amount = sa.literal(Decimal("250.50"), payments.c.amount.type)
    status = sa.literal(PaymentStatus.PAID, payments.c.status.type)
    with shop.reading() as tx:
        assert tx.value(sa.select(assets.c.specs).where(assets.c.id == asset_id)) == {"inches": 40}
        assert Prepared(sa.select(amount, status), tuple).one(tx, {}) == (Decimal("250.50"), PaymentStatus.PAID)


def test_a_change_has_to_be_recorded_too(shop: Shop) -> None:
    """The guard sees what goes to the driver directly."""
    insert = Prepared(sa.insert(teams), tuple, columns=("name", "name_key", "uuid", "created_at", "updated_at"))
    now = datetime(2026, 1, 2, tzinfo=UTC)
    values = {"name": "A", "name_key": "a", "uuid": "u", "created_at": now, "updated_at": now}
    with pytest.raises(RuntimeError, match="nothing was recorded"), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        insert.run(tx, values)
    with shop.reading() as tx:
        with pytest.raises(RuntimeError, match="tried to change teams"):
            insert.run(tx, values)
        assert tx.rows(sa.select(teams.c.id)) == []


def test_bookkeeping_is_not_changed_while_reading(shop: Shop) -> None:
    """As with every other statement."""
    with shop.reading() as tx, pytest.raises(RuntimeError, match="tried to change drafts"):
        Prepared(sa.delete(drafts), tuple).run(tx, {})


def test_what_the_database_refuses_is_told_as_sqlalchemy_tells_it(shop: Shop) -> None:
    """So that a full disk or a lost server is put into words in one place."""
    _add(shop, "Ann", Role.ADMIN)
    with pytest.raises(sa.exc.IntegrityError), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        row = tx.execute(sa.select(people)).one()
        tx.insert(people, full_name="Ben", role=Role.ADMIN, uuid=row.uuid)


def test_a_read_and_what_is_prepared_see_one_state(shop: Shop) -> None:
    """What is committed meanwhile is not seen half-way."""
    count = sa.select(sa.func.count()).select_from(people)
    with shop.reading() as tx:
        before = tx.value(count)
        if not tx.is_sqlite:
            return  # PostgreSQL shows each statement the newest state
        _add(shop, "Ann", Role.ADMIN)
        assert Prepared(count, tuple).one(tx, {}) == (before,) == (tx.value(count),)
