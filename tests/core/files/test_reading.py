"""Files are read by who may see what they belong to."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from core import assets, files, intakes
from core.base.errors import Conflict, Forbidden, NotFound
from core.base.events import Channel
from core.base.permissions import Role
from core.files import FileRow
from core.intakes import NewIntake
from core.rules.words import FileKind
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def photo(shop: Shop, at: Workshop, png: bytes) -> FileRow:
    """A photo of the customer's device."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return files.add(tx, shop.store, "asset", at.device_id, "front.png", png, FileKind.PHOTO)


def test_files_are_listed_in_the_order_they_came(shop: Shop, at: Workshop, photo: FileRow) -> None:
    """Those of this thing only."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        text = files.add(tx, shop.store, "asset", at.device_id, "notes.txt", b"wet", FileKind.DOCUMENT)
    with shop.reading(at.technician) as tx:
        assert files.of_subject(tx, "asset", at.device_id) == [photo, text]
        assert files.of_subject(tx, "work_order", order.id) == []
        assert files.thumbnail(tx, shop.store, text.id) is None


def test_thumbnail_is_a_small_picture(shop: Shop, at: Workshop, photo: FileRow) -> None:
    """A JPEG that can be shown at once."""
    with shop.reading(at.clerk) as tx:
        small = files.thumbnail(tx, shop.store, photo.id)
    assert small is not None
    assert Image.open(io.BytesIO(small)).format == "JPEG"


def test_customer_reaches_his_own_only(shop: Shop, at: Workshop, photo: FileRow) -> None:
    """The owner reads it; to another customer it does not exist."""
    with shop.reading(at.customer_actor) as tx:
        assert files.get(tx, photo.id) == photo
    with shop.reading(at.stranger_actor) as tx:
        with pytest.raises(NotFound, match="File not found"):
            files.content(tx, shop.store, photo.id)
        with pytest.raises(NotFound, match="Device not found"):
            files.of_subject(tx, "asset", at.device_id)


def test_reading_needs_the_right_of_the_subject(shop: Shop, at: Workshop, photo: FileRow) -> None:
    """Who may not see jobs sees no file of one."""
    order = open_job(shop, at)
    with shop.reading(actor(Role.STOREMAN)) as tx, pytest.raises(Forbidden):
        files.of_subject(tx, "work_order", order.id)


def test_deleted_file_is_hidden_and_kept(shop: Shop, at: Workshop, photo: FileRow) -> None:
    """No list and no id shows it; its bytes stay in the store."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        files.delete(tx, photo.id)
        with pytest.raises(NotFound):
            files.get(tx, photo.id)
    with shop.reading(at.clerk) as tx:
        assert files.of_subject(tx, "asset", at.device_id) == []
    assert photo.stored_as in shop.store.names()


def test_file_of_a_deleted_thing_is_gone_too(shop: Shop, at: Workshop, photo: FileRow) -> None:
    """It comes back with it."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assets.delete(tx, at.device_id)
        with pytest.raises(NotFound):
            files.get(tx, photo.id)
        assets.restore(tx, at.device_id)
        assert files.get(tx, photo.id) == photo


def test_signature_of_an_intake_stays(shop: Shop, at: Workshop, png: bytes) -> None:
    """What a customer signed cannot be taken away."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intakes.record(tx, order.id, NewIntake())
        drawn = files.add(tx, shop.store, "work_order", order.id, "signature.png", png, FileKind.SIGNATURE)
        intakes.sign(tx, order.id, drawn.id, "0" * 64)
    with pytest.raises(Conflict), shop.transaction(at.manager, Channel.DESKTOP) as tx:
        files.delete(tx, drawn.id)


def test_deleted_file_comes_back(shop: Shop, at: Workshop, photo: FileRow) -> None:
    """As it was; what was never deleted, or never there, is not brought back."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        with pytest.raises(NotFound):
            files.restore(tx, photo.id)
        files.delete(tx, photo.id)
        assert files.restore(tx, photo.id)._replace(version=photo.version) == photo
        assert [row.id for row in files.of_subject(tx, "asset", at.device_id)] == [photo.id]


def test_usage_counts_what_is_hidden_too(shop: Shop, at: Workshop, photo: FileRow) -> None:
    """It takes its room all the same; only an administrator is told."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        files.add(tx, shop.store, "asset", at.device_id, "notes.txt", b"wet", None)
        files.delete(tx, photo.id)
    with shop.reading() as tx:
        assert files.usage(tx) == (2, photo.size_bytes + 3)
    with shop.reading(at.manager) as tx, pytest.raises(Forbidden):
        files.usage(tx)
