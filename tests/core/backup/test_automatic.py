"""Backups make themselves when something changed, and thin themselves out only after a good one."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import backup, settings
from core.base.errors import Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop, open_shop
from tests.core.backup.test_making import add_person, add_photo
from tests.core.backup.test_restoring import names
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop


def times(shop: Shop) -> list[str]:
    """When the backups in the folder were made, oldest first."""
    return [one.made_at.strftime("%d %H:%M") for one in reversed(backup.kept(backup.folder_of(shop)))]


def test_one_is_made_every_half_hour_of_use(shop: Shop, clock: SteppedClock) -> None:
    """Not sooner, and not where nothing changed."""
    for _ in range(4):
        add_person(shop)
        backup.make_if_due(shop)
        clock.step(minutes=10)
    assert times(shop) == ["02 09:00", "02 09:30"]
    clock.step(hours=5)
    assert backup.make_if_due(shop) is None
    add_person(shop)
    assert backup.make_if_due(shop) is not None


def test_one_is_made_on_closing_where_something_changed(shop: Shop, clock: SteppedClock) -> None:
    """However short the last one is ago."""
    assert backup.make_if_changed(shop) is not None
    clock.step(minutes=1)
    assert backup.make_if_changed(shop) is None
    add_person(shop)
    assert backup.make_if_changed(shop) is not None


def test_clock_that_was_a_year_ahead_stops_nothing(shop: Shop, clock: SteppedClock) -> None:
    """A backup that lies in the future is no reason to wait for it."""
    clock.step(days=365)
    backup.make_if_due(shop)
    clock.step(days=-365)
    add_person(shop)
    assert backup.make_if_due(shop) is not None


def test_folder_stays_small(shop: Shop, clock: SteppedClock) -> None:
    """Of many, those stay that the rule keeps; other files in the folder are left alone."""
    folder = backup.folder_of(shop)
    folder.mkdir(parents=True)
    (folder / "shop-photo.frontbench").write_text("not ours")
    for _ in range(5):
        add_person(shop)
        backup.make_if_due(shop)
        clock.step(minutes=30)
    clock.step(days=30)
    add_person(shop)
    backup.make_if_due(shop)
    assert times(shop) == ["02 11:00", "01 11:30"]
    assert (folder / "shop-photo.frontbench").exists()


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_damaged_database_drives_no_good_backup_out(shop: Shop, clock: SteppedClock) -> None:
    """The new one is refused, the old ones stay however many and old they are."""
    for _ in range(3):
        for _ in range(40):
            add_person(shop, "x" * 200)
        backup.make_if_due(shop)
        clock.step(minutes=30)
    folder, path = backup.folder_of(shop), shop.database.path
    before = backup.kept(folder)
    assert path is not None and len(before) == 3
    shop.close()
    content = bytearray(path.read_bytes())
    for place in range(len(content) // 4096 // 2 * 4096, len(content), 4096):
        content[place : place + 100] = b"\xff" * 100
    path.write_bytes(content)
    clock.step(days=60)
    broken = Shop(shop.url, clock=clock)
    with pytest.raises(Unavailable):
        backup.make_before_migration(broken)
    broken.database.close()
    assert backup.kept(folder) == before


@pytest.mark.sole_connection
def test_stored_files_lie_beside_once_and_come_back(shop: Shop, at: Workshop, png: bytes, clock: SteppedClock) -> None:
    """Restoring from the folder brings them too."""
    photo = add_photo(shop, at, png)
    first = backup.make_if_due(shop)
    clock.step(hours=1)
    second_photo = add_photo(shop, at, png)
    second = backup.make_if_due(shop)
    assert first is not None and second is not None
    beside = first.path.parent / "files"
    assert (beside / photo.stored_as).read_bytes() == (beside / second_photo.stored_as).read_bytes() == png
    shop.store.delete(photo.stored_as)
    before = names(shop)
    shop.close()
    assert backup.restore(first.path, shop.url).missing == ()
    found = open_shop(shop.url)
    assert (names(found), found.store.get(photo.stored_as)) == (before, png)
    found.close()


def test_other_folder_can_be_chosen(shop: Shop, tmp_path: Path) -> None:
    """A disk of its own, say."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, backup_folder=str(tmp_path / "disk"))
    made = backup.make_if_due(shop)
    assert made is not None and made.path.parent == tmp_path / "disk"


def test_folder_that_cannot_be_written_is_said_in_words(shop: Shop, tmp_path: Path) -> None:
    """The disk was pulled out."""
    (tmp_path / "disk").write_text("no folder")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, backup_folder=str(tmp_path / "disk"))
    with pytest.raises(Unavailable):
        backup.make_if_due(shop)
