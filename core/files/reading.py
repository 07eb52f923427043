"""Reading files, and hiding them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules.words import FileKind
from core.storage.store import FileStore
from core.tables import assets, files, found_items, intakes, work_orders

f = files.c
_ROW = (
    f.id, f.uuid, f.version, f.name, f.media_type, f.size_bytes, f.sha256, f.kind, f.noun, f.subject_id,
    f.added_by_id, f.created_at, f.stored_as, f.thumbnail_as,
)  # fmt: skip


class FileRow(NamedTuple):
    """One file; `stored_as` and `thumbnail_as` are its names in the store. Of the shop itself where noun is None."""

    id: int
    uuid: str
    version: int
    name: str
    media_type: str
    size_bytes: int
    sha256: str
    kind: FileKind
    noun: str | None
    subject_id: int | None
    added_by_id: int | None
    created_at: datetime
    stored_as: str
    thumbnail_as: str | None


class FileContent(NamedTuple):
    """A file and what is in it."""

    row: FileRow
    content: bytes


class _Subject(NamedTuple):
    table: sa.Table
    permission: str
    thing: str
    name: sa.ColumnElement[Any]
    owner: sa.ColumnElement[Any]


class Subject(NamedTuple):
    """What a file belongs to."""

    name: str
    uuid: str


_w, _a = work_orders.c, assets.c
SUBJECTS = {
    "work_order": _Subject(work_orders, "wo:read", "Order", _w.number, _w.customer_id),
    "asset": _Subject(assets, "asset:read", "Device", _a.name, _a.owner_id),
    # nobody's own: a customer may not see them at all
    "found_item": _Subject(found_items, "found:read", "Found item", found_items.c.number, sa.null()),
}
#: How the folder is called in which the files of a noun lie; None: of the shop itself.
FOLDERS = {"work_order": "work-orders", "asset": "assets", "found_item": "found-items", None: "files"}


def require_subject(tx: Transaction, noun: str | None, subject_id: int | None) -> Subject:
    """What files belong to. Raises: Forbidden, NotFound; a customer reaches only what is his own."""
    if noun is None:
        return _shop(tx)
    if noun not in SUBJECTS:
        raise NotFound("Subject")
    subject = SUBJECTS[noun]
    tx.allow(subject.permission)
    c = subject.table.c
    statement = sa.select(subject.name, c.uuid).where(c.id == subject_id, c.deleted_at.is_(None))
    if tx.actor.own_only:
        statement = statement.where(subject.owner == tx.actor.person_id)
    row = tx.row(statement)
    if row is None:
        raise NotFound(subject.thing)
    return Subject(str(row[0]), row.uuid)


def _shop(tx: Transaction) -> Subject:
    """Papers of the house are its staff's."""
    tx.allow("asset:read")
    if tx.actor.own_only:
        raise NotFound("File")
    return Subject("", "")


def of_subject(tx: Transaction, noun: str | None, subject_id: int | None) -> list[FileRow]:
    """The files of a job, an asset, a found item, or of the shop, as they came. Raises: Forbidden, NotFound."""
    require_subject(tx, noun, subject_id)
    statement = sa.select(*_ROW).where(f.noun == noun, f.subject_id == subject_id, f.deleted_at.is_(None))
    return [FileRow._make(row) for row in tx.rows(statement.order_by(f.id))]


def get(tx: Transaction, file_id: int) -> FileRow:
    """Raises: Forbidden, NotFound, also where what it belongs to is not to be seen."""
    return _readable(tx, f.id == file_id)


def named(tx: Transaction, stored_as: str) -> FileRow:
    """The file of this name in the store. Raises: Forbidden, NotFound."""
    return _readable(tx, f.stored_as == stored_as)


def _readable(tx: Transaction, which: sa.ColumnElement[bool]) -> FileRow:
    row = tx.row(sa.select(*_ROW).where(which, f.deleted_at.is_(None)))
    if row is None:
        raise NotFound("File")
    try:
        require_subject(tx, row.noun, row.subject_id)
    except NotFound:
        raise NotFound("File") from None
    return FileRow._make(row)


class Usage(NamedTuple):
    """How much is kept, what is hidden included."""

    files: int
    size_bytes: int


def usage(tx: Transaction) -> Usage:
    """Raises: Forbidden."""
    tx.allow("system:health")
    count, size = sa.func.count(f.id), sa.func.coalesce(sa.func.sum(f.size_bytes), 0)
    row = tx.execute(sa.select(count.label("count_"), size.label("size"))).one()
    return Usage(row.count_, int(row.size))


def get_any(tx: Transaction, file_id: int) -> FileRow:
    """The row whoever asks, for what an operation gives back."""
    return FileRow._make(tx.execute(sa.select(*_ROW).where(f.id == file_id)).one())


def content(tx: Transaction, store: FileStore, file_id: int) -> FileContent:
    """The file itself. Raises: Forbidden, NotFound."""
    row = get(tx, file_id)
    return FileContent(row, store.get(row.stored_as))


def thumbnail(tx: Transaction, store: FileStore, file_id: int) -> bytes | None:
    """A small JPEG of a picture; None for what is none. Raises: Forbidden, NotFound."""
    row = get(tx, file_id)
    return store.get(row.thumbnail_as) if row.thumbnail_as is not None else None


def delete(tx: Transaction, file_id: int) -> None:
    """Hides the file; its bytes stay. Raises: Forbidden, NotFound, Conflict for the signature of an intake."""
    tx.allow(EventKind.FILE_DELETED)
    row = get(tx, file_id)
    if tx.value(sa.select(intakes.c.id).where(intakes.c.signature_file_id == file_id)) is not None:
        raise Conflict("The signature of an intake cannot be deleted")
    entity = tx.execute(sa.select(files).where(f.id == file_id)).one()
    tx.update(files, entity, deleted_at=tx.now)
    order_id = row.subject_id if row.noun == "work_order" else None
    tx.record(EventKind.FILE_DELETED, file_id, row.name, work_order_id=order_id)


def restore(tx: Transaction, file_id: int) -> FileRow:
    """Brings a deleted file back. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.FILE_RESTORED)
    entity = tx.row(sa.select(files).where(f.id == file_id, f.deleted_at.is_not(None)))
    if entity is None:
        raise NotFound("File")
    require_subject(tx, entity.noun, entity.subject_id)
    tx.update(files, entity, deleted_at=None)
    order_id = entity.subject_id if entity.noun == "work_order" else None
    tx.record(EventKind.FILE_RESTORED, file_id, entity.name, work_order_id=order_id)
    return get_any(tx, file_id)
