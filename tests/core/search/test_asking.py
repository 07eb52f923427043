"""What is typed is a question for words, never a piece of a query language."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import search
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules import search_terms
from core.rules.words import Status
from core.shop import Shop
from core.tables import work_orders
from core.work_orders import OrderFilter, count, lines
from tests.core.search.test_indexing import found
from tests.core.workshop import Workshop, open_job

NASTY = [
    '"ann"', '"*', "ann*", "NEAR(ann bob)", "ann AND bob", "ann OR zoe", "NOT ann", "-ann", "ann:bob", "text:ann",
    "^ann", "{ann}", "ann'", "'); DROP TABLE people; --", "ann & bob", "ann | zoe", "!ann", "ann <-> bob", "ann:*",
    "%", "_", "\\", "(", ")", "((((((((", '"' * 50, "ann\0bob", "a" * 5000, "a " * 500, "1 " * 100, "\u202eann",
]  # fmt: skip


@pytest.mark.parametrize("typed", NASTY)
def test_signs_of_query_languages_mean_nothing(tx: Transaction, typed: str) -> None:
    """They are passed over like any other sign; words like AND are words."""
    search.index(tx, "people", 1, ["Ann Bob"])
    statement = search.matching(tx, "people", typed)
    assert statement is None or [row[0] for row in tx.rows(statement)] in ([], [1])
    assert found(tx, "people", "ann") == [1]


@pytest.mark.parametrize("typed", ["ann AND bob", "ann OR zoe", "NOT ann", "NEAR(ann bob)"])
def test_operators_are_words(tx: Transaction, typed: str) -> None:
    """Who types AND looks for a row with that word."""
    search.index(tx, "people", 1, ["Ann Bob"])
    search.index(tx, "people", 2, ["Ann and bob not near zoe or"])
    assert found(tx, "people", typed) == [2]


@pytest.mark.parametrize("typed", ["", "  "])
def test_nothing_typed_leaves_everything_in(tx: Transaction, typed: str) -> None:
    """There is no condition then."""
    assert search.matching(tx, "people", typed) is None
    assert search.ids(tx, "people", typed) is None


@pytest.mark.parametrize("typed", ["-", '"*', "()", "\u200b"])
def test_signs_alone_find_nothing(tx: Transaction, typed: str) -> None:
    """No row has a word of them; all rows would be a wrong answer."""
    search.index(tx, "people", 1, ["Ann - (Bob)"])
    assert found(tx, "people", typed) == []
    ids = search.ids(tx, "people", typed)
    assert ids is not None and tx.rows(ids) == []


@given(typed=st.text(max_size=80))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_any_text_can_be_asked(tx: Transaction, typed: str) -> None:
    """No text makes the database refuse, and a row is found by its own text."""
    statement = search.matching(tx, "people", typed)
    if statement is None:
        return
    search.index(tx, "people", 5, [typed])
    has_words = search_terms.query(typed, "US") is not None
    assert [row[0] for row in tx.rows(statement)] == [5] * has_words


def test_ids_keep_order_limit_and_conditions(shop: Shop, at: Workshop) -> None:
    """From the index and from what waits beside it, newest first, as many as asked for."""
    orders = [open_job(shop, at, title="Screen" if number % 2 else "Battery").id for number in range(150)]
    with shop.reading() as tx:
        statement = search.ids(tx, "work_orders", "yildiz", work_orders.c.title == "Screen")
        assert statement is not None
        newest = statement.order_by(statement.selected_columns.id.desc()).limit(80)
        assert [row.id for row in tx.rows(newest)] == orders[::-1][::2]
        assert len(tx.rows(newest.limit(5).offset(73))) == 2


@pytest.mark.parametrize("engine_name", ["sqlite"])
@pytest.mark.parametrize("is_analysed", [False, True])
def test_index_is_read_no_further_than_the_page(shop: Shop, at: Workshop, is_analysed: bool) -> None:
    """The database walks the index from its newest end, looks each row up, sorts nothing, and makes no filter first.

    Also where somebody let it count its rows: it knows then that the jobs are fewer than it takes others for.
    """
    for _ in range(64):  # the last one folds them in
        open_job(shop, at, title="Screen")
    if is_analysed:
        with shop.database.writing() as connection:
            connection.execute(sa.text("ANALYZE"))
    with shop.reading() as tx:
        statement = search.ids(tx, "work_orders", "screen", work_orders.c.deleted_at.is_(None))
        assert statement is not None
        page = statement.order_by(statement.selected_columns.id.desc()).limit(50)
        compiled = page.compile(tx.connection, compile_kwargs={"literal_binds": True})
        plan = " / ".join(row.detail for row in tx.rows(sa.text(f"EXPLAIN QUERY PLAN {compiled}")))
    assert "MERGE (UNION ALL)" in plan and "TEMP B-TREE" not in plan and "BLOOM" not in plan
    assert plan.count("SEARCH work_orders USING") == 2 and "SCAN work_orders /" not in plan


def test_list_of_jobs_is_narrowed_by_what_is_typed(shop: Shop, at: Workshop) -> None:
    """With state, order and count."""
    one, two, three = (open_job(shop, at, title=title).id for title in ("Screen", "Battery", "Screen again"))
    open_job(shop, at, title="Screen", status=Status.DRAFT)
    with shop.reading() as tx:
        wanted = OrderFilter(typed="yildiz screen", statuses=(Status.REQUESTED, Status.APPROVED))
        assert [line.id for line in lines(tx, Page(10), wanted)] == [three, one]
        assert [line.id for line in lines(tx, Page(10), wanted, "oldest")] == [one, three]
        assert [line.id for line in lines(tx, Page(10), wanted, "due")] == [one, three]
        assert [line.id for line in lines(tx, Page(1, 1), wanted)] == [one]
        assert count(tx, wanted) == count(tx, wanted, at_most=2) == count(tx, wanted, at_most=99) == 2
        assert count(tx, wanted, at_most=1) == 1
        assert [line.id for line in lines(tx, Page(10), OrderFilter(typed="battery"))] == [two]
