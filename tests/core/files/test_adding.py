"""A file's bytes and its row are kept together or not at all."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import files
from core.base.errors import Forbidden, NotFound, Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import FileKind
from core.shop import Shop
from core.tables import events
from tests.core.workshop import Workshop, open_job


def test_added_file_is_stored_and_recorded(shop: Shop, at: Workshop, png: bytes) -> None:
    """Its row says what and whose it is; the store holds it and its small copy; the job's log tells of it."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = files.add(tx, shop.store, "work_order", order.id, "front.png", png, FileKind.PHOTO)
    assert (row.name, row.media_type, row.size_bytes, row.added_by_id) == (
        "front.png", "image/png", len(png), at.clerk.person_id,
    )  # fmt: skip
    assert shop.store.names() == sorted(filter(None, (row.stored_as, row.thumbnail_as)))
    with shop.reading() as tx:
        told = tx.execute(sa.select(events.c.kind, events.c.work_order_id).order_by(events.c.id.desc())).first()
    assert told == ("file.added", order.id)


def test_rollback_takes_the_bytes_back(shop: Shop, at: Workshop, png: bytes) -> None:
    """A transaction that fails after the file was written leaves no file behind."""
    order = open_job(shop, at)
    with pytest.raises(ZeroDivisionError), shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        files.add(tx, shop.store, "work_order", order.id, "front.png", png, FileKind.PHOTO)
        assert len(shop.store.names()) == 2
        raise ZeroDivisionError
    assert shop.store.names() == []


def test_store_that_cannot_be_written_is_said_in_words(shop: Shop, at: Workshop, png: bytes) -> None:
    """Nothing is stored then."""
    shop.store.folder.parent.mkdir(parents=True, exist_ok=True)
    shop.store.folder.write_text("a file where the folder should be")
    with pytest.raises(Unavailable), shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        files.add(tx, shop.store, "asset", at.device_id, "front.png", png, FileKind.PHOTO)
    with shop.reading() as tx:
        assert files.of_subject(tx, "asset", at.device_id) == []


def test_prepared_file_can_be_put_later(shop: Shop, at: Workshop, png: bytes) -> None:
    """The slow part lies before the transaction."""
    new = files.prepared("front.png", png, FileKind.PHOTO)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = files.put(tx, shop.store, "asset", at.device_id, new)
    with shop.reading(at.clerk) as tx:
        assert files.content(tx, shop.store, row.id) == (row, png)


@pytest.mark.parametrize(("noun", "subject_id"), [("work_order", 99), ("asset", 99), ("person", 1)])
def test_unknown_subject_is_refused(shop: Shop, at: Workshop, png: bytes, noun: str, subject_id: int) -> None:
    """A file belongs to a job or a device that is there."""
    with pytest.raises(NotFound), shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        files.add(tx, shop.store, noun, subject_id, "front.png", png, FileKind.PHOTO)


def test_customer_may_not_add(shop: Shop, at: Workshop, png: bytes) -> None:
    """Files are the staff's."""
    with pytest.raises(Forbidden), shop.transaction(at.customer_actor, Channel.REPAIR) as tx:
        files.add(tx, shop.store, "asset", at.device_id, "front.png", png, FileKind.PHOTO)
