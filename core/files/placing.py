"""Choosing the bucket that files go to from the next start on."""

from __future__ import annotations

from pathlib import Path

from core import settings
from core.base.errors import Unavailable
from core.base.events import Channel, EventKind
from core.base.permissions import Actor
from core.base.table import new_uuid
from core.base.transaction import OpenShop
from core.storage import buckets
from core.storage.buckets import Bucket
from core.storage.folder import FolderStore

_TRIED = b"Frontbench tried whether it can keep files here."


def use_bucket(
    shop: OpenShop, actor: Actor, channel: Channel, files_folder: Path, keys_folder: Path, bucket: Bucket
) -> None:
    """Tries the bucket out, and notes it for every program on this computer that opens the shop.

    Raises: Forbidden, Invalid(endpoint, name, access_key, secret_key), Unavailable where it cannot be used.
    """
    with shop.reading(actor, channel) as tx:
        tx.allow(EventKind.SETTINGS_CHANGED)
        shop_id, name = settings.read(tx).shop_id, settings.read(tx).name
    wanted = bucket.checked()
    _try_out(wanted, files_folder, shop_id)
    path = buckets.path_in(keys_folder)
    before = buckets.kept(path)
    with shop.transaction(actor, channel) as tx:
        tx.on_rollback(lambda: buckets.keep(path, before))
        buckets.keep(path, wanted)
        tx.record(EventKind.SETTINGS_CHANGED, None, name, {"files": [_place(before), _place(wanted)]})


def _try_out(bucket: Bucket, files_folder: Path, shop_id: str) -> None:
    from core.storage.s3 import S3Store

    store = S3Store(bucket, FolderStore(files_folder))
    name = f"tenants/{shop_id}/tried/{new_uuid()}.txt"
    store.put(name, _TRIED)
    store.probe()
    if store.get(name) != _TRIED:
        raise Unavailable("The storage {place} does not give back what it was given", place=store.place)
    store.delete(name)


def _place(bucket: Bucket | None) -> str | None:
    """Without its keys."""
    return None if bucket is None else f"{bucket.name} ({bucket.endpoint})"
