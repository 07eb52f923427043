"""Keeping a file: its bytes in the store, its row in the database, both or neither."""

from __future__ import annotations

from core.base.events import EventKind
from core.base.table import new_uuid
from core.base.transaction import Transaction
from core.files.kinds import SUFFIXES, NewFile, prepared
from core.files.reading import FileRow, get_any, require_subject
from core.rules.words import FileKind
from core.storage.folder import FolderStore
from core.tables import files


def add(
    tx: Transaction, store: FolderStore, noun: str, subject_id: int, name: str, content: bytes, kind: FileKind
) -> FileRow:
    """Keeps a file that belongs to a job ("work_order"), a device ("asset") or a found item ("found_item").

    Raises: Forbidden, NotFound, TooLarge, Invalid(file), StorageFull, Unavailable.
    """
    tx.allow(EventKind.FILE_ADDED)
    require_subject(tx, noun, subject_id)
    return put(tx, store, noun, subject_id, prepared(name, content, kind))


def put(tx: Transaction, store: FolderStore, noun: str, subject_id: int, new: NewFile) -> FileRow:
    """Keeps a prepared file. Raises: Forbidden, NotFound, StorageFull, Unavailable."""
    tx.allow(EventKind.FILE_ADDED)
    subject = require_subject(tx, noun, subject_id)
    uuid = new_uuid()
    place = f"{tx.now:%Y/%m}/{uuid}"
    stored_as = place + SUFFIXES[new.media_type][0]
    thumbnail_as = f"{place}.small.jpg" if new.thumbnail is not None else None
    _store(tx, store, stored_as, new.content)
    if thumbnail_as is not None and new.thumbnail is not None:
        _store(tx, store, thumbnail_as, new.thumbnail)
    file_id = tx.insert(
        files,
        uuid=uuid,
        name=new.name,
        media_type=new.media_type,
        size_bytes=len(new.content),
        sha256=new.sha256,
        stored_as=stored_as,
        thumbnail_as=thumbnail_as,
        kind=new.kind,
        noun=noun,
        subject_id=subject_id,
        added_by_id=tx.actor.person_id,
    )
    tx.record(
        EventKind.FILE_ADDED,
        file_id,
        new.name,
        {"kind": [None, new.kind], "of": [None, subject], "sha256": [None, new.sha256]},
        work_order_id=subject_id if noun == "work_order" else None,
    )
    return get_any(tx, file_id)


def _store(tx: Transaction, store: FolderStore, name: str, content: bytes) -> None:
    store.put(name, content)
    tx.on_rollback(lambda: store.delete(name))
