"""A bucket is tried out before it is chosen."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import files
from core.base.errors import Forbidden, Invalid, Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role
from core.shop import Shop
from core.storage import buckets
from core.storage.buckets import Bucket
from core.tables import events
from tests.core.conftest import actor
from tests.fixtures.s3_server import Bucket as Made

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def named(made: Made) -> Bucket:
    """As somebody types it."""
    found = buckets.of_environment(made.environment)
    assert found is not None
    return found


def choose(shop: Shop, bucket: Bucket, who: Actor = SYSTEM) -> None:
    """In the settings."""
    files.use_bucket(shop, who, Channel.DESKTOP, shop.folder / "files", shop.keys_folder, bucket)


def test_files_go_there_from_the_next_start_on(shop: Shop, bucket: Made) -> None:
    """The log says where, and no key; the trial leaves nothing there."""
    choose(shop, named(bucket))
    assert shop.store.kind == "folder"
    again = Shop(shop.url)
    assert again.store.kind == "bucket" and again.store.names() == []
    with again.transaction(SYSTEM, Channel.DESKTOP) as tx:
        files.add(tx, again.store, None, None, "a.txt", b"text", None)
        told = tx.row(sa.select(events.c.kind, events.c.changes).where(events.c.kind == "settings.changed"))
    assert len(list(bucket.folder.rglob("*.txt"))) == 1
    again.close()
    assert told is not None and bucket.folder.name in str(told.changes)
    assert not [value for name, value in bucket.environment.items() if name.endswith("KEY") and value in str(told)]


def test_bucket_that_cannot_be_used_is_not_chosen(shop: Shop, bucket: Made) -> None:
    """Nor one that is named by halves."""
    right = named(bucket)
    for wrong in (right._replace(name="nobodys"), right._replace(secret_key="x")):
        with pytest.raises(Unavailable):
            choose(shop, wrong)
    with pytest.raises(Invalid):
        choose(shop, right._replace(access_key=""))
    assert buckets.kept(buckets.path_in(shop.keys_folder)) is None


def test_choice_is_the_administrators(shop: Shop, bucket: Made) -> None:
    """Nothing is sent anywhere for anybody else."""
    with pytest.raises(Forbidden):
        choose(shop, named(bucket)._replace(endpoint="http://127.0.0.1:1"), actor(Role.MANAGER))


def test_choice_that_is_not_recorded_is_not_made(shop: Shop, bucket: Made) -> None:
    """The file is as it was when the transaction fails."""
    choose(shop, named(bucket))
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tx.execute(sa.text("CREATE TRIGGER stop BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no'); END"))
    other = named(bucket)._replace(region="eu")
    with pytest.raises(Exception, match="no"):
        choose(shop, other)
    assert buckets.kept(buckets.path_in(shop.keys_folder)) == named(bucket)
