"""The schema's history: it leads to the declared tables, in one commit or not at all, and keeps what is stored."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal as D
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from core import migrations
from core.base.table import metadata
from core.check import figures
from core.shop import Schema, Shop, open_shop, schema_of
from core.tables import payments, people, work_orders

MOMENT = "'2026-03-02 09:00:00'"
HALF_WAY = """
import os, signal, sys
from core import migrations
from core.shop import Shop
with Shop(sys.argv[1]).database.writing() as connection:
    migrations.upgrade(connection)
    print("migrated", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""
#: What a shop of revision 0005 holds: a customer, two jobs, and payments, one of them voided.
ROWS = [
    "INSERT INTO people (id, uuid, created_at, updated_at, full_name, role) "
    f"VALUES (1, 'p1', {MOMENT}, {MOMENT}, 'Ayşe Yıldız', 'Customer')",
    *(
        "INSERT INTO work_orders (id, uuid, created_at, updated_at, number, title, type, origin, priority, status, "
        f"customer_id, cost, discount) VALUES ({n}, 'w{n}', {MOMENT}, {MOMENT}, 'WO00{n}', 'Screen', 'Repair', "
        f"'Manual_Request', 'Medium', 'work_complete', 1, 25000, 0)"
        for n in (1, 2)
    ),
    *(
        "INSERT INTO payments (id, uuid, created_at, updated_at, deleted_at, number, work_order_id, customer_id, kind, "
        f"amount, status, method) VALUES ({n}, 'y{n}', {MOMENT}, {MOMENT}, {deleted}, 'R-2026-000{n}', 1, 1, "
        f"'{kind}', {amount}, 'Paid', 'Cash')"
        for n, kind, amount, deleted in (
            (1, "payment", 10000, "NULL"),
            (2, "payment", 5000, MOMENT),
            (3, "refund", -2500, "NULL"),
        )
    ),
]


@pytest.fixture
def shop(database_url: str) -> Iterator[Shop]:
    """A database without a schema."""
    opened = Shop(database_url)
    yield opened
    opened.close()


def upgrade(shop: Shop, to: str = "head") -> None:
    """In a commit of its own."""
    with shop.database.writing() as connection:
        migrations.upgrade(connection, to)


def filled(shop: Shop, at: str, rows: Sequence[str]) -> None:
    """Of that revision, and with these rows in it."""
    upgrade(shop, at)
    with shop.database.writing() as connection:
        for statement in rows:
            connection.execute(sa.text(statement))


def revision(shop: Shop) -> str | None:
    """The one the database is at."""
    with shop.database.reading() as connection:
        return migrations.revision_of(connection)


def schema(shop: Shop) -> dict[str, list[str]]:
    """The columns of every table, and what else the database names."""
    with shop.database.reading() as connection:
        found = sa.inspect(connection)
        return {name: sorted(column["name"] for column in found.get_columns(name)) for name in found.get_table_names()}


def differences(connection: sa.Connection) -> list[Any]:
    """Between the database and the declared tables, search indexes apart: they are no tables of rows."""

    def is_ours(_thing: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
        return not (kind == "table" and name is not None and "_search" in name)

    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "compare_server_default": _default_differs, "include_object": is_ours}
    )
    return list(compare_metadata(context, metadata))


def _default_differs(
    _context: Any, _found: Any, column: sa.Column[Any], found: str | None, _default: Any, declared: str | None
) -> bool | None:
    """None: as Alembic does it, which cannot on PostgreSQL where the column is JSON."""
    if isinstance(column.type, sa.JSON) and found is not None:
        return found.split("::")[0] != declared
    return None


def test_the_steps_lead_to_the_declared_tables(shop: Shop) -> None:
    """No table, column, type, default, index or constraint is declared that the steps do not make, nor the reverse."""
    upgrade(shop)
    with shop.database.writing() as connection:
        assert differences(connection) == []


def test_a_difference_would_be_found(shop: Shop) -> None:
    """A missing index and a surplus column, as two examples."""
    upgrade(shop)
    with shop.database.writing() as connection:
        connection.execute(sa.text("DROP INDEX ix_payments_status_id"))
        connection.execute(sa.text("ALTER TABLE payments ADD COLUMN mood TEXT"))
        found = sorted(difference[0] for difference in differences(connection))
    assert found == ["add_index", "remove_column"]


def test_partial_indexes_have_their_conditions(shop: Shop) -> None:
    """Alembic does not compare them; without its condition an index would be used for nothing."""
    declared = {
        index.name: index.dialect_options[shop.database.engine.dialect.name]["where"] is not None
        for table in metadata.tables.values()
        for index in table.indexes
    }
    upgrade(shop)
    if shop.database.is_sqlite:
        statement = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    else:
        statement = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
    with shop.database.reading() as connection:
        made = {name: " WHERE " in text for name, text in connection.execute(sa.text(statement)).all()}
    assert {name: made[name] for name in declared if name is not None} == declared


def test_the_program_knows_its_newest_step() -> None:
    """It compares with a constant, so that opening a shop need not import Alembic."""
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [migrations.HEAD]
    numbers = [script.revision for script in scripts.walk_revisions()]
    assert numbers == [f"{n:04}" for n in range(len(numbers), 0, -1)]


def test_an_empty_database_has_no_revision(shop: Shop) -> None:
    """Nor is it given one by being asked."""
    assert revision(shop) is None
    assert schema(shop) == {}


def test_going_step_by_step_ends_where_going_at_once_does(shop: Shop) -> None:
    """Whoever updates rarely has the same shop as who updates always."""
    for step in range(1, int(migrations.HEAD) + 1):
        upgrade(shop, f"{step:04}")
        assert revision(shop) == f"{step:04}"
    assert schema_of(shop) is Schema.CURRENT
    with shop.database.writing() as connection:
        assert differences(connection) == []


def test_a_second_time_changes_nothing(shop: Shop) -> None:
    """What is done is not done again."""
    upgrade(shop)
    before = schema(shop)
    upgrade(shop)
    assert schema(shop) == before


@pytest.mark.parametrize("start", ["0001", "0005"])
def test_a_step_that_fails_leaves_the_old_schema(shop: Shop, start: str) -> None:
    """Also what was done before it in the same commit."""
    upgrade(shop, start)
    before = schema(shop)
    with pytest.raises(ZeroDivisionError), shop.database.writing() as connection:
        migrations.upgrade(connection)
        raise ZeroDivisionError
    assert revision(shop) == start
    assert schema(shop) == before
    upgrade(shop)
    assert schema_of(shop) is Schema.CURRENT


def test_a_failed_beginning_leaves_nothing(shop: Shop) -> None:
    """The place can be used again."""
    with pytest.raises(ZeroDivisionError), shop.database.writing() as connection:
        migrations.upgrade(connection)
        raise ZeroDivisionError
    assert revision(shop) is None
    assert schema(shop) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_program_leaves_the_old_schema(shop: Shop, database_url: str) -> None:
    """The power may fail in the middle of an update."""
    upgrade(shop, "0005")
    before = schema(shop)
    killed = subprocess.run([sys.executable, "-c", HALF_WAY, database_url], capture_output=True, text=True, check=False)
    assert killed.stdout == "migrated\n", killed.stderr
    assert killed.returncode == -9
    assert revision(shop) == "0005"
    assert schema(shop) == before
    upgrade(shop)
    assert schema_of(shop) is Schema.CURRENT


def test_a_shop_with_rows_keeps_them(shop: Shop, database_url: str) -> None:
    """From revision 0005 on, before which no shop was in use; sums kept since then are made from what is there."""
    filled(shop, "0005", ROWS)
    upgrade(shop)
    current = open_shop(database_url)
    with current.reading() as tx:
        w = work_orders.c
        assert list(map(tuple, tx.rows(sa.select(w.number, w.cost, w.paid).order_by(w.id)))) == [
            ("WO001", D("250.00"), D("75.00")),
            ("WO002", D("250.00"), D("0.00")),
        ]
        assert tx.value(sa.select(people.c.full_name)) == "Ayşe Yıldız"
        kept = tx.rows(sa.select(payments.c.amount, payments.c.tendered).order_by(payments.c.id))
        assert [row.amount for row in kept] == [D("100.00"), D("50.00"), D("-25.00")]
        assert [row.tendered for row in kept] == [None] * 3
        assert [fault for fault in figures.faults(tx) if "receipt" not in fault] == []
    current.close()


def test_sums_and_counters_go_on_after_the_update(shop: Shop) -> None:
    """The triggers stand on the rows that were there before."""
    filled(shop, "0005", ROWS)
    upgrade(shop)
    with shop.database.writing() as connection:
        connection.execute(sa.text("UPDATE payments SET deleted_at = NULL WHERE id = 2"))
        connection.execute(sa.text("DELETE FROM payments WHERE id = 3"))
    with shop.reading() as tx:
        assert tx.value(sa.select(work_orders.c.paid).where(work_orders.c.id == 1)) == D("150.00")
        assert tx.value(sa.text("SELECT value FROM counters WHERE name = 'payments'")) == 2
