"""A backup is put back whole, and what it replaces is kept."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

import orjson
import pytest
import sqlalchemy as sa

from core import audit, backup, files, people, search, settings
from core.base.errors import NotReady, Unavailable
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.shop import Shop, open_shop
from core.tables import intakes
from tests.core.backup.test_making import add_person, add_photo
from tests.core.workshop import Workshop
from tests.fixtures.s3_server import Bucket


def names(shop: Shop) -> list[str]:
    """Who is in the shop."""
    with shop.reading() as tx:
        return [row.full_name for row in people.page(tx, Page(1000))]


def reopened(shop: Shop) -> Shop:
    """The shop as another process finds it; the one given is closed."""
    shop.close()
    return open_shop(shop.url)


@pytest.mark.sole_connection
def test_shop_is_as_it_was(shop: Shop, at: Workshop, png: bytes, tmp_path: Path) -> None:
    """People, log, settings, files and search; what came after the backup is gone from it, and kept aside."""
    photo = add_photo(shop, at, png)
    before = names(shop)
    made = backup.make(shop, tmp_path / "shop.backup")
    add_person(shop, "Too Late")
    shop.store.delete(photo.stored_as)
    shop.close()
    restored = backup.restore(made.path, shop.url)
    assert restored.missing == () and restored.kept is not None and restored.kept.exists()
    found = open_shop(shop.url)
    assert names(found) == before
    with found.reading() as tx:
        assert audit.verify_chain(tx) == []
        assert settings.read(tx).name == "Corner Repairs"
        assert files.content(tx, found.store, photo.id).content == png
        assert [hit.id for hit in search.find(tx, "yildiz")]
    add_person(found, "Goes On")
    found.close()


@pytest.mark.sole_connection
def test_what_was_replaced_can_be_put_back(shop: Shop, at: Workshop, tmp_path: Path) -> None:
    """It is a shop itself: nothing is lost by a restore that was a mistake."""
    made = backup.make(shop, tmp_path / "shop.backup")
    add_person(shop, "Too Late")
    shop.close()
    kept = backup.restore(made.path, shop.url).kept
    assert kept is not None
    if shop.database.is_sqlite:
        mistaken = open_shop(f"sqlite:///{kept}")
    else:
        backup.restore(kept, shop.url)
        mistaken = open_shop(shop.url)
    assert "Too Late" in names(mistaken)
    mistaken.close()


def test_restore_into_a_new_place(shop: Shop, at: Workshop, png: bytes, database_url: str, tmp_path: Path) -> None:
    """Where there was nothing nothing is kept; files and key come along, and secrets can be read."""
    photo = add_photo(shop, at, png)
    sealed = shop.vault.seal("2580")
    made = backup.make(shop, tmp_path / "shop.backup")
    url = f"sqlite:///{tmp_path / 'new' / 'other.db'}" if shop.database.is_sqlite else database_url
    if not shop.database.is_sqlite:
        shop.close()
    restored = backup.restore(made.path, url)
    assert restored.kept is None
    found = open_shop(url)
    with found.reading(SYSTEM) as tx:
        assert files.content(tx, found.store, photo.id).content == png
    assert found.vault.unseal(sealed) == "2580"
    assert stat.S_IMODE(found.vault.path.stat().st_mode) == 0o600
    path = found.database.path
    assert path is None or stat.S_IMODE(path.stat().st_mode) == 0o600
    found.close()


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_who_may_open_the_file_may_open_what_replaced_it(shop: Shop, tmp_path: Path) -> None:
    """Whoever shares a shop with a group of the computer's users goes on sharing it."""
    made = backup.make(shop, tmp_path / "shop.backup")
    assert shop.database.path is not None
    shop.database.path.chmod(0o660)
    shop.close()
    backup.restore(made.path, shop.url)
    assert stat.S_IMODE(shop.database.path.stat().st_mode) == 0o660


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_shop_in_use_is_left_alone(shop: Shop, tmp_path: Path) -> None:
    """Another connection is open: refused in words, nothing changed."""
    made = backup.make(shop, tmp_path / "shop.backup")
    add_person(shop, "Working")
    with pytest.raises(Unavailable, match="in use"):
        backup.restore(made.path, shop.url)
    assert "Working" in names(shop)
    again = reopened(shop)
    assert "Working" in names(again)
    again.close()


@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_database_in_use_is_left_alone(shop: Shop, tmp_path: Path) -> None:
    """The same on a server."""
    made = backup.make(shop, tmp_path / "shop.backup")
    with shop.database.engine.connect() as connection:
        connection.execute(sa.select(intakes.c.id))
        with pytest.raises(Unavailable, match="in use"):
            backup.restore(made.path, shop.url)


def edited(path: Path, **changes: object) -> Path:
    """The backup with another note."""
    with zipfile.ZipFile(path) as zipped:
        parts = {name: zipped.read(name) for name in zipped.namelist()}
    parts["frontbench.json"] = orjson.dumps(orjson.loads(parts["frontbench.json"]) | changes)
    with zipfile.ZipFile(path, "w") as zipped:
        for name, content in parts.items():
            zipped.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"schema": "9999"}, NotReady),
        ({"format": 2}, Unavailable),
        ({"engine": "oracle"}, Unavailable),
        ({"database_sha256": "0" * 64}, Unavailable),
    ],
)
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_backup_that_does_not_fit_is_refused(
    shop: Shop, tmp_path: Path, changes: dict[str, object], refusal: type[Exception]
) -> None:
    """Of a newer program, of another database, or changed since; the shop stays as it is."""
    made = backup.make(shop, tmp_path / "shop.backup")
    shop.close()
    assert shop.database.path is not None
    before = shop.database.path.read_bytes()
    with pytest.raises(refusal):
        backup.restore(edited(made.path, **changes), shop.url)
    assert shop.database.path.read_bytes() == before
    assert not list(tmp_path.glob("*before-restore*")) and not list(tmp_path.glob(".frontbench*"))


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_damaged_shop_is_replaced_and_kept(shop: Shop, tmp_path: Path) -> None:
    """That is what a backup is for, whatever lies there now."""
    made = backup.make(shop, tmp_path / "shop.backup")
    shop.close()
    assert shop.database.path is not None
    shop.database.path.write_bytes(b"\0garbage" * 4096)
    restored = backup.restore(made.path, shop.url)
    assert restored.kept is not None and restored.kept.read_bytes().startswith(b"\0garbage")
    open_shop(shop.url).close()


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_file_that_is_no_backup_is_refused(shop: Shop, tmp_path: Path) -> None:
    """A text, an empty file, nothing."""
    for name, content in (("a.txt", b"hello"), ("empty", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Unavailable):
            backup.restore(tmp_path / name, shop.url)
    with pytest.raises(Unavailable):
        backup.restore(tmp_path / "nothing", shop.url)


@pytest.mark.parametrize("engine_name", ["sqlite"])
@pytest.mark.parametrize("automatic", [False, True], ids=["one file", "automatic"])
def test_files_of_a_bucket_are_in_the_backup(
    shop_url: str, bucket: Bucket, monkeypatch: pytest.MonkeyPatch, png: bytes, tmp_path: Path, automatic: bool
) -> None:
    """A bucket that was emptied is filled again; so is another storage that the shop moves to."""
    for name, value in bucket.environment.items():
        monkeypatch.setenv(name, value)
    shop = Shop(shop_url)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        row = files.add(tx, shop.store, None, None, "plan.png", png, None)
    made = backup.make_if_changed(shop) if automatic else backup.make(shop, tmp_path / "shop.backup")
    assert made is not None and made.missing == ()
    for name in shop.store.names():
        shop.store.delete(name)
    shop.close()
    for bucket_is_chosen in (True, False):
        if not bucket_is_chosen:
            for name in bucket.environment:
                monkeypatch.delenv(name)
        assert backup.restore(made.path, shop_url).missing == ()
        found = open_shop(shop_url)
        with found.reading() as tx:
            assert files.content(tx, found.store, row.id).content == png
            assert files.thumbnail(tx, found.store, row.id)
        assert (found.store.place == str(found.folder / "files")) is not bucket_is_chosen
        found.close()
