"""Opening, creating and closing a shop, and what a transaction stores."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from core import migrations
from core.base import places
from core.base.errors import NotReady, StorageFull, Unavailable
from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM
from core.shop import Schema, Shop, create, default_url, open_shop, schema_of
from core.tables import teams
from tests.core.conftest import SteppedClock

sqlite_only = pytest.mark.parametrize("engine_name", ["sqlite"])


def _add_team(shop: Shop, name: str, then: Callable[[], None] = lambda: None) -> None:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        team_id = tx.insert(teams, name=name, name_key=name.lower())
        tx.record(EventKind.TEAM_CREATED, team_id, name)
        then()


def _teams(shop: Shop) -> list[str]:
    with shop.reading() as tx:
        return [row.name for row in tx.rows(sa.select(teams.c.name).order_by(teams.c.id))]


def _set_revision(url: str, revision: str) -> None:
    shop = Shop(url)
    with shop.database.writing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = :to"), {"to": revision})
    shop.close()


def _schema(url: str) -> Schema:
    shop = Shop(url)
    try:
        return schema_of(shop)
    finally:
        shop.close()


# creating and opening


def test_a_created_shop_can_be_opened(database_url: str) -> None:
    """It has the newest schema and nothing in it."""
    create(database_url).close()
    shop = open_shop(database_url)
    assert schema_of(shop) is Schema.CURRENT
    assert _teams(shop) == []
    shop.close()


def test_a_shop_is_not_created_twice(database_url: str) -> None:
    """The one that stands there is left as it is."""
    shop = create(database_url)
    _add_team(shop, "Front")
    with pytest.raises(NotReady, match="a shop in this database already"):
        create(database_url)
    assert _teams(shop) == ["Front"]
    shop.close()


@sqlite_only
def test_creating_makes_the_folders_it_needs(tmp_path: Path, engine_name: str) -> None:
    """The user's data folder is not there when the program starts for the first time."""
    create(f"sqlite:///{tmp_path / 'new' / 'deep' / 'shop.db'}").close()
    assert (tmp_path / "new" / "deep" / "shop.db").exists()


@sqlite_only
def test_nobody_else_on_the_computer_may_read_a_new_shop(tmp_path: Path, engine_name: str) -> None:
    """Neither the file nor the log beside it."""
    made = create(f"sqlite:///{tmp_path / 'shop.db'}")
    assert {path.stat().st_mode & 0o077 for path in tmp_path.glob("shop.db*") if path.suffix != ".lock"} == {0}
    made.close()


@sqlite_only
def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, engine_name: str) -> None:
    """Here a file is in its place."""
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable, match="cannot be made"):
        create(f"sqlite:///{tmp_path / 'file' / 'deeper' / 'shop.db'}")


@sqlite_only
def test_where_there_is_no_file_none_is_made(tmp_path: Path, engine_name: str) -> None:
    """A misspelt name is refused, not taken for a new shop."""
    with pytest.raises(NotReady, match=r"no shop at .*shop\.db"):
        open_shop(f"sqlite:///{tmp_path / 'shop.db'}")
    assert list(tmp_path.iterdir()) == []


def _with_letters(url: str) -> Shop:
    shop = Shop(url)
    with shop.database.writing() as connection:
        connection.execute(sa.text("CREATE TABLE letters (text TEXT)"))
    return shop


@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_a_servers_database_without_a_shop_is_refused(database_url: str) -> None:
    """The refusal says what to do; other programs may keep their tables there."""
    shop = _with_letters(database_url)
    assert schema_of(shop) is Schema.EMPTY
    shop.close()
    with pytest.raises(NotReady, match="frontbench-admin init"):
        open_shop(database_url)


@sqlite_only
@pytest.mark.parametrize("revision", [None, "5f5dc8c5", "00a1"])
def test_another_programs_file_is_left_alone(database_url: str, revision: str | None) -> None:
    """Neither opened nor filled with a shop, also where that program keeps versions as this one does."""
    shop = _with_letters(database_url)
    if revision is not None:
        with shop.database.writing() as connection:
            connection.execute(sa.text("CREATE TABLE alembic_version (version_num TEXT)"))
            connection.execute(sa.text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": revision})
    shop.close()
    path = Path(database_url.removeprefix("sqlite:///"))
    before = path.read_bytes()
    for attempt in (open_shop, create, _schema):
        with pytest.raises(Unavailable, match="another program"):
            attempt(database_url)
    assert path.read_bytes() == before


def test_a_shop_of_an_older_program_is_not_opened(shop_url: str) -> None:
    """Nor brought up to date without being asked."""
    _set_revision(shop_url, "0001")
    with pytest.raises(NotReady, match="frontbench-admin migrate"):
        open_shop(shop_url)
    assert _schema(shop_url) is Schema.OLDER


def test_a_shop_of_a_newer_program_is_not_opened(shop_url: str) -> None:
    """What this program does not know it could damage."""
    _set_revision(shop_url, f"{int(migrations.HEAD) + 1:04}")
    with pytest.raises(NotReady, match="made by a newer Frontbench"):
        open_shop(shop_url)
    assert _schema(shop_url) is Schema.NEWER


@sqlite_only
def test_a_newer_shop_stays_byte_for_byte_as_it_is(shop_url: str) -> None:
    """Also when it was tried to be opened and to be created."""
    _set_revision(shop_url, "9999")
    path = Path(shop_url.removeprefix("sqlite:///"))
    before = path.read_bytes()
    for attempt in (open_shop, create):
        with pytest.raises(NotReady):
            attempt(shop_url)
    assert path.read_bytes() == before


def test_two_shops_may_be_open_on_one_database(shop_url: str) -> None:
    """What the one stores the other reads."""
    one, two = open_shop(shop_url), open_shop(shop_url)
    _add_team(one, "Front")
    _add_team(two, "Back")
    assert _teams(one) == _teams(two) == ["Front", "Back"]
    one.close()
    two.close()


# where things lie


@sqlite_only
def test_keys_and_files_lie_beside_a_sqlite_file(tmp_path: Path, shop_url: str) -> None:
    """Whoever moves the shop moves both."""
    shop = Shop(shop_url)
    assert shop.folder == tmp_path / "shop.frontbench"
    assert shop.keys_folder == tmp_path / "shop.frontbench" / "keys"
    shop.close()


@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_keys_and_files_of_a_servers_database_lie_in_the_data_folder(shop_url: str) -> None:
    """Two databases of one server do not share them."""
    other_url = sa.make_url(shop_url).set(database="another").render_as_string(hide_password=False)
    shop, other = Shop(shop_url), Shop(other_url)
    assert shop.folder.parent == other.folder.parent == places.data_folder()
    assert shop.folder != other.folder
    shop.close()
    other.close()


def test_the_default_shop_lies_in_the_users_data_folder(home: Path) -> None:
    """The tests' own home here."""
    assert default_url().startswith(f"sqlite:///{home}")
    assert default_url().endswith("/shop.db")


# transactions


def test_a_transaction_has_one_moment(shop: Shop, clock: SteppedClock) -> None:
    """All that happens in it happens at once."""
    with shop.reading() as tx:
        before = tx.now
        clock.step(minutes=5)
        assert tx.now == before
    with shop.reading() as tx:
        assert tx.now == clock.now


def test_what_was_written_is_read_by_the_next(shop: Shop) -> None:
    """And what was not finished by nobody."""

    def fail() -> None:
        raise ZeroDivisionError

    _add_team(shop, "Front")
    with pytest.raises(ZeroDivisionError):
        _add_team(shop, "Back", fail)
    assert _teams(shop) == ["Front"]


def test_files_are_taken_back_with_the_rows(shop: Shop) -> None:
    """A picture without its row would lie there for ever."""
    written: list[Path] = []
    with pytest.raises(ZeroDivisionError), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        path = shop.folder / "picture"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"...")
        written.append(path)
        tx.on_rollback(path.unlink)
        raise ZeroDivisionError
    assert not written[0].exists()


@sqlite_only
def test_files_are_taken_back_where_the_disk_is_full(shop: Shop) -> None:
    """Though the block itself came to its end: it was the database that could not."""
    undone: list[bool] = []
    with shop.database.writing() as connection:
        pages = connection.execute(sa.text("PRAGMA page_count")).scalar_one()
        connection.execute(sa.text(f"PRAGMA max_page_count = {pages + 1}"))
    with pytest.raises(StorageFull), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tx.on_rollback(lambda: undone.append(True))
        name = "x" * 100_000
        tx.record(EventKind.TEAM_CREATED, tx.insert(teams, name=name, name_key=name), name)
    assert undone == [True]
    assert _teams(shop) == []


def test_files_are_taken_back_where_nothing_was_recorded(shop: Shop) -> None:
    """The guard refuses after the block has ended."""
    undone: list[bool] = []
    with pytest.raises(RuntimeError), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tx.on_rollback(lambda: undone.append(True))
        tx.insert(teams, name="Front", name_key="front")
    assert undone == [True]


@sqlite_only
def test_closing_leaves_one_file_to_copy(shop: Shop, tmp_path: Path) -> None:
    """The write-ahead log is folded back."""
    _add_team(shop, "Front")
    shop.close()
    log = tmp_path / "shop.db-wal"
    assert not log.exists() or log.stat().st_size == 0
