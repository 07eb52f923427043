"""A backup is one whole, consistent file, made while the shop is in use."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import zipfile
from contextlib import closing
from pathlib import Path

import orjson
import pytest

from core import backup, files
from core.backup import archive
from core.base.errors import NotReady, Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.people import NewPerson, add
from core.rules.words import FileKind
from core.shop import Shop, create
from tests.core.workshop import Workshop


def add_person(shop: Shop, name: str = "Guest") -> None:
    """One more row and one more event."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        add(tx, NewPerson(name))


def add_photo(shop: Shop, at: Workshop, png: bytes) -> files.FileRow:
    """A photo of the customer's device."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return files.add(tx, shop.store, "asset", at.device_id, "front.png", png, FileKind.PHOTO)


def test_backup_holds_database_and_files(shop: Shop, at: Workshop, png: bytes, tmp_path: Path) -> None:
    """With a note of what it is; and no key."""
    photo = add_photo(shop, at, png)
    shop.vault.seal("secret")
    told: list[float] = []
    made = backup.make(shop, tmp_path / "to" / "shop.backup", progress=told.append)
    assert (made.missing, made.manifest.files, made.manifest.has_files) == ((), 2, True)
    assert told[0] == 0 and told[-1] == 1 and told == sorted(told)
    with zipfile.ZipFile(made.path) as zipped:
        names = set(zipped.namelist())
        assert zipped.read(f"files/{photo.stored_as}") == png
        assert orjson.loads(zipped.read("frontbench.json"))["shop_name"] == "Corner Repairs"
    assert names == {
        "frontbench.json", made.manifest.database, f"files/{photo.stored_as}", f"files/{photo.thumbnail_as}",
    }  # fmt: skip
    assert sorted(path.name for path in made.path.parent.iterdir()) == ["shop.backup"]


def test_backup_under_a_writer_is_consistent(shop: Shop, tmp_path: Path) -> None:
    """Its rows and its event log are of one moment, and the writer goes on meanwhile."""
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            add_person(shop)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [backup.make(shop, tmp_path / f"{number}.backup") for number in range(3)]
    finally:
        stop.set()
        writer.join()
    if not shop.database.is_sqlite:
        return
    for one in made:
        copy = tmp_path / "copy.db"
        with zipfile.ZipFile(one.path) as zipped:
            copy.write_bytes(zipped.read("shop.db"))
        with closing(sqlite3.connect(copy)) as opened:
            people, events, head = opened.execute(
                "SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM events WHERE noun = 'person'), "
                "(SELECT last_id - (SELECT max(id) FROM events) FROM event_head)"
            ).fetchone()
        assert (people, head) == (events, 0)


def test_missing_file_is_told_and_the_rest_is_kept(shop: Shop, at: Workshop, png: bytes, tmp_path: Path) -> None:
    """Somebody removed a photo by hand."""
    photo = add_photo(shop, at, png)
    shop.store.delete(photo.stored_as)
    made = backup.make(shop, tmp_path / "shop.backup")
    assert made.missing == (photo.stored_as,)
    archive.require_whole(made.path)


def test_backup_is_replaced_but_nothing_else_is(shop: Shop, tmp_path: Path) -> None:
    """A name given twice holds the newer one; a slip of the finger costs neither the database nor a letter."""
    target = tmp_path / "shop.backup"
    first = backup.make(shop, target)
    add_person(shop)
    assert backup.make(shop, target).manifest.event_id > first.manifest.event_id
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ann")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    others = [letter, tmp_path, pipe]
    if shop.database.path is not None:
        others.append(shop.database.path)
    for other in others:
        before = other.read_bytes() if other.is_file() else b""
        with pytest.raises(Unavailable):
            backup.make(shop, other)
        assert not other.is_file() or other.read_bytes() == before
    assert pipe.is_fifo()


def test_work_that_is_cancelled_leaves_nothing(shop: Shop, tmp_path: Path) -> None:
    """Neither the file nor a part of it."""

    def cancel(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup.make(shop, tmp_path / "to" / "shop.backup", progress=cancel)
    assert list((tmp_path / "to").iterdir()) == []


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_killed_backup_leaves_no_half_file(shop: Shop, tmp_path: Path) -> None:
    """At no moment is there anything under the name; what it left is removed by the next one."""
    target = tmp_path / "to" / "shop.backup"
    program = (
        "import os, signal, sys; from pathlib import Path; from core import backup; from core.shop import Shop\n"
        "def die(share):\n    if share >= float(sys.argv[3]): os.kill(os.getpid(), signal.SIGKILL)\n"
        "backup.make(Shop(sys.argv[1]), Path(sys.argv[2]), progress=die)"
    )
    for share in ("0.0", "0.4"):
        done = subprocess.run([sys.executable, "-c", program, shop.url, str(target), share], check=False)
        assert done.returncode == -9
        assert not target.exists()
    assert backup.make(shop, target).path.exists()
    assert [path.name for path in target.parent.iterdir()] == ["shop.backup"]


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_damaged_database_is_noticed(shop: Shop, tmp_path: Path) -> None:
    """No backup is made of it, and one that is there stays."""
    for number in range(300):
        add_person(shop, f"Guest {number} " + "x" * 180)
    good = backup.make(shop, tmp_path / "shop.backup")
    content = good.path.read_bytes()
    path = shop.database.path
    assert path is not None
    shop.close()
    damaged = bytearray(path.read_bytes())
    for place in range(40 * 4096, len(damaged) - 4096, 4096):
        damaged[place : place + 200] = b"\xff" * 200
    path.write_bytes(damaged)
    broken = Shop(shop.url)
    with pytest.raises(Unavailable):
        backup.make(broken, good.path)
    broken.database.close()
    assert good.path.read_bytes() == content


def test_database_without_a_shop_is_refused(database_url: str, tmp_path: Path) -> None:
    """Nothing to copy, and no empty database is made on the way."""
    shop = Shop(database_url)
    with pytest.raises((NotReady, Unavailable)):
        backup.make(shop, tmp_path / "shop.backup")
    shop.database.close()
    assert not (tmp_path / "shop.backup").exists()
    assert shop.database.path is None or not shop.database.path.exists()


def test_place_that_cannot_be_written_is_said_in_words(shop: Shop, tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "to").write_text("no folder")
    with pytest.raises(Unavailable):
        backup.make(shop, tmp_path / "to" / "shop.backup")


def test_fresh_schema_without_settings_can_be_copied(database_url: str, tmp_path: Path) -> None:
    """As before a migration of a shop that was never set up."""
    shop = create(database_url)
    assert backup.make(shop, tmp_path / "shop.backup").manifest.shop_id == ""
    shop.close()
