"""What was begun and never kept is removed, and nothing else."""

from __future__ import annotations

from core import files
from core.base.events import Channel
from core.files.cleaning import remove_unfinished
from core.rules.words import FileKind
from core.shop import Shop
from tests.core.workshop import Workshop


def clean(shop: Shop, older_than_s: float = 0) -> list[str]:
    """What was removed."""
    with shop.reading() as tx:
        return remove_unfinished(tx, shop.store, older_than_s=older_than_s)


def test_file_of_a_program_that_was_killed_goes(shop: Shop, at: Workshop, png: bytes) -> None:
    """Its bytes were there and no row; but not while somebody may be at it still."""
    with shop.reading(at.clerk) as tx:
        place = files.place_for(tx, "asset", at.device_id)
    files.stage(shop.store, place, files.prepared("front.png", png, FileKind.PHOTO))
    assert len(shop.store.names()) == 2
    assert clean(shop, older_than_s=3600) == []
    assert len(clean(shop)) == 2
    assert shop.store.names() == shop.store.unfinished.left(older_than_s=0) == []


def test_kept_file_stays_whatever_a_note_says(shop: Shop, at: Workshop, png: bytes) -> None:
    """A program may be killed between its commit and the end of the note, or the file hidden since."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = files.add(tx, shop.store, "asset", at.device_id, "front.png", png, FileKind.PHOTO)
        files.delete(tx, row.id)
    for name in shop.store.names():
        shop.store.unfinished.begin(name)
    assert clean(shop) == []
    assert shop.store.names() == sorted(filter(None, (row.stored_as, row.thumbnail_as)))
    assert shop.store.unfinished.left(older_than_s=0) == []


def test_file_without_a_note_is_nobodys_business(shop: Shop) -> None:
    """It may be of a shop that was restored beside, and shares the storage."""
    shop.store.put("tenants/other/files/a.txt", b"x")
    assert clean(shop) == []
    assert shop.store.names() == ["tenants/other/files/a.txt"]
