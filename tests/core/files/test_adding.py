"""A file's bytes and its row are kept together or not at all."""

from __future__ import annotations

import io

import pytest
import sqlalchemy as sa
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from core import check, files, settings
from core.base.errors import Forbidden, NotFound, Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import FileKind
from core.shop import Shop
from core.tables import events
from tests.core.workshop import Workshop, open_job
from tests.fixtures.s3_server import Bucket


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


def test_files_lie_by_shop_and_thing(shop: Shop, at: Workshop, png: bytes) -> None:
    """So that several shops can share a bucket. Source: maintenance document, section 9."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        shop_id = settings.read(tx).shop_id
        photo = files.add(tx, shop.store, "asset", at.device_id, "front.png", png, None)
        paper = files.add(tx, shop.store, "work_order", order.id, "a.pdf", b"%PDF-1.7", None)
        licence = files.add(tx, shop.store, None, None, "licence.txt", b"text", None)
    assert photo.stored_as.startswith(f"tenants/{shop_id}/assets/") and photo.stored_as.endswith(f"/{photo.uuid}.png")
    assert paper.stored_as == f"tenants/{shop_id}/work-orders/{order.uuid}/{paper.uuid}.pdf"
    assert licence.stored_as == f"tenants/{shop_id}/files/{licence.uuid}.txt"
    assert [photo.kind, paper.kind, licence.kind] == [FileKind.PHOTO, FileKind.DOCUMENT, FileKind.DOCUMENT]


def test_papers_of_the_shop_are_its_staffs(shop: Shop, at: Workshop) -> None:
    """A file of nothing is read by who works here; to a customer it does not exist."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        licence = files.add(tx, shop.store, None, None, "licence.txt", b"text", None)
    with shop.reading(at.technician) as tx:
        assert files.of_subject(tx, None, None) == [licence]
        assert files.named(tx, licence.stored_as) == files.get(tx, licence.id) == licence
    with shop.reading(at.customer_actor) as tx, pytest.raises(NotFound):
        files.get(tx, licence.id)


def test_staged_file_is_kept_in_a_later_transaction(shop: Shop, at: Workshop, png: bytes) -> None:
    """Its bytes are written before, so that nobody waits for a slow store; then nothing is left to be done."""
    with shop.reading(at.clerk) as tx:
        place = files.place_for(tx, "asset", at.device_id)
    staged = files.stage(shop.store, place, files.prepared("front.png", png, None))
    assert len(shop.store.unfinished.left(older_than_s=0)) == 2
    with shop.transaction(at.clerk, Channel.AMMS) as tx:
        row = files.keep(tx, "asset", at.device_id, staged)
    staged.discard()
    assert shop.store.unfinished.left(older_than_s=0) == []
    with shop.reading(at.clerk) as tx:
        assert files.content(tx, shop.store, row.id).content == png


def test_staged_file_that_is_not_kept_is_discarded(shop: Shop, at: Workshop, png: bytes) -> None:
    """Nothing is left of it, not even a note."""
    with shop.reading(at.clerk) as tx:
        place = files.place_for(tx, "asset", at.device_id)
    staged = files.stage(shop.store, place, files.prepared("front.png", png, None))
    staged.discard()
    assert shop.store.names() == shop.store.unfinished.left(older_than_s=0) == []


def test_file_is_taken_in_by_steps(shop: Shop, at: Workshop, png: bytes) -> None:
    """No transaction is open while the store is written; nothing stays of what is refused."""
    order = open_job(shop, at)
    row = files.take_in(shop, at.clerk, Channel.DESKTOP, shop.store, "work_order", order.id, "front.png", png)
    with shop.reading(at.clerk) as tx:
        assert files.of_subject(tx, "work_order", order.id) == [row]
    kept = shop.store.names()
    for actor_, order_id, refusal in ((at.customer_actor, order.id, Forbidden), (at.clerk, 99, NotFound)):
        with pytest.raises(refusal):
            files.take_in(shop, actor_, Channel.DESKTOP, shop.store, "work_order", order_id, "a.txt", b"a")
    assert shop.store.names() == kept
    assert shop.store.unfinished.left(older_than_s=0) == []


def test_photos_and_papers_in_a_bucket(shop_url: str, bucket: Bucket, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same operations as in a folder: kept, read, its thumbnail shown, hidden, taken back with a rollback."""
    for name, value in bucket.environment.items():
        monkeypatch.setenv(name, value)
    shop = Shop(shop_url)
    content = png_with_place()
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        row = files.add(tx, shop.store, None, None, "plan.png", content, None)
    with shop.reading() as tx:
        found = files.content(tx, shop.store, row.id)
        assert found.content.startswith(b"\x89PNG") and b"somewhere" not in found.content
        assert files.thumbnail(tx, shop.store, row.id)
    assert len(shop.store.names()) == sum(1 for path in bucket.folder.rglob("*") if path.is_file()) == 2
    with pytest.raises(ZeroDivisionError), shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        files.add(tx, shop.store, None, None, "a.txt", b"a", None)
        raise ZeroDivisionError
    assert len(shop.store.names()) == 2
    assert check.faults_of(shop) == []
    shop.store.delete(row.stored_as)
    assert any("is missing" in fault for fault in check.faults_of(shop))
    shop.close()


def png_with_place() -> bytes:
    """A picture that says where it was taken."""
    made, notes = io.BytesIO(), PngInfo()
    notes.add_text("Location", "somewhere")
    Image.new("RGB", (60, 40), "navy").save(made, "PNG", pnginfo=notes)
    return made.getvalue()
