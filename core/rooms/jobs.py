"""Jobs from a room: a request in two keys, and a broken thing straight to the bench."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core import files, job_types, work_orders
from core.base.errors import Invalid
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rooms import equipment
from core.rooms.rows import get_any
from core.rules import texts
from core.rules.words import FileKind, Priority
from core.storage.store import FileStore
from core.work_orders import NewWorkOrder, OrderRow

_REPAIR = "Repair"


@dataclass(frozen=True)
class NewRoomJob:
    """A job in a room. What is None is as jobs of its type usually are; `photos` are names and contents."""

    room_id: int
    type: str
    note: str | None = None
    title: str | None = None
    priority: Priority | None = None
    team_id: int | None = None
    assignee_id: int | None = None
    blocks_room: bool | None = None
    asset_id: int | None = None
    promised_at: datetime | None = None
    photos: Sequence[tuple[str, bytes]] = ()


def open_job(tx: Transaction, store: FileStore, new: NewRoomJob) -> OrderRow:
    """Opens a job in a room with what its type asks for, photos and assignee together, or nothing of it.

    Raises: Forbidden, NotFound (room, team, user, device), Invalid (note, photos), StorageFull, Unavailable.
    """
    tx.allow(EventKind.WORK_ORDER_CREATED)
    tx.allow("room:read")
    room, kind = get_any(tx, new.room_id), job_types.named(tx, new.type)
    note = texts.passage(new.note, "note")
    if kind is not None and kind.needs_note and note is None and not new.title:
        raise Invalid("note", "This field is required")
    if kind is not None and kind.needs_photo and not new.photos:
        raise Invalid("photos", "A photo is required")
    order = work_orders.open_(
        tx,
        NewWorkOrder(
            asset_id=new.asset_id,
            title=new.title,
            type=new.type if kind is None else kind.name,
            priority=new.priority or (kind.default_priority if kind is not None else None) or Priority.MEDIUM,
            location_id=room.location_id,
            team_id=new.team_id or (kind.default_team_id if kind is not None else None),
            created_by=tx.actor.name,
            note=note,
            estimated_completion_at=new.promised_at,
            blocks_room=new.blocks_room,
        ),
    )
    for name, content in new.photos:
        files.add(tx, store, "work_order", order.id, name, content, FileKind.PHOTO)
    if new.assignee_id is not None:
        work_orders.assign(tx, order.id, new.assignee_id)
    return order


def send_to_bench(
    tx: Transaction,
    room_id: int,
    asset_id: int | None,
    device_name: str,
    problem: str,
    blocks: bool = True,
    *,
    priority: Priority = Priority.MEDIUM,
) -> OrderRow:
    """A repair of something that stands in the room; with `blocks` the room waits for it, and is dirty afterwards.

    `asset_id` None: what of this name stands there, registered where nothing does. Raises: Forbidden, NotFound (room,
    device), Invalid.
    """
    tx.allow(EventKind.EQUIPMENT_REPORTED)
    tx.allow("room:read")
    room = get_any(tx, room_id)
    note = texts.passage(problem, "note")
    if note is None:
        raise Invalid("note", "This field is required")
    if asset_id is None:
        asset_id = equipment.require_named(tx, room, device_name)
    else:
        equipment.require_of_house(tx, asset_id)
    new = NewWorkOrder(
        asset_id=asset_id,
        title=f"{device_name.strip()}: {note.splitlines()[0][:120]}" if device_name.strip() else None,
        type=_REPAIR,
        priority=priority,
        location_id=room.location_id,
        created_by=tx.actor.name,
        note=note,
        blocks_room=blocks,
    )
    return work_orders.open_(tx, new)
