"""The log of all that was done."""

from __future__ import annotations

from typing import Any, get_args

import falcon

from api.amms import words
from api.amms.house_schemas import AuditEntries
from api.amms.schemas import AuditQuery
from api.shared.door import Door
from api.shared.errors import BadInput, Fault
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import audit, identifiers, settings
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.log import Event
from core.base.paging import Page
from core.base.transaction import Transaction

_NOUNS = frozenset(kind.noun for kind in EventKind)


class AuditLogs:
    """`/audit-logs`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List what was done", query=AuditQuery, answer=AuditEntries)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of it, the newest first."""
        self._door.list(request, response, AuditQuery, _page)


def _page(tx: Transaction, wanted: AuditQuery) -> dict[str, Any]:
    tx.allow("audit:read")
    try:
        filter_ = _filter(tx, wanted)
    except NotFound:  # nobody whom that UUID belongs to did anything
        return words.page([], 0, wanted)
    page = Page(wanted.limit, wanted.offset)
    rows = audit.page(tx, page, filter_, oldest_first=wanted.sortDir == "asc")
    return words.page(_entries(tx, rows), audit.count(tx, filter_), wanted)


def _filter(tx: Transaction, wanted: AuditQuery) -> audit.AuditFilter:
    """Raises: NotFound, BadInput."""
    noun = None if wanted.entity is None else words.ENTITY_IN.get(wanted.entity, wanted.entity)
    if noun is not None and noun not in _NOUNS:
        known = sorted(words.ENTITY_OUT.get(each, each) for each in _NOUNS)
        raise BadInput([Fault("enum", ("query", "entity"), f"Input should be one of {', '.join(known)}")])
    if wanted.entityId is not None and noun not in get_args(identifiers.Noun):
        raise BadInput([Fault("missing", ("query", "entity"), "An id is looked for among the things of one kind")])
    return audit.AuditFilter(
        actor_id=None if wanted.actorId is None else _id(tx, "person", wanted.actorId),
        noun=noun,
        subject_id=None if wanted.entityId is None else _id(tx, noun or "", wanted.entityId),
        kinds=None if wanted.action is None else _kinds(wanted.action),
        since=wanted.from_,
        until=wanted.to,
    )


def _id(tx: Transaction, noun: str, uuid: str) -> int:
    return identifiers.id_of(tx, noun, uuid, deleted_too=True)  # type: ignore[arg-type]


def _kinds(action: str) -> list[str]:
    """What is meant by "asset.created", or by "created" alone. Raises: BadInput."""
    noun, dot, verb = action.rpartition(".")
    asked = words.ENTITY_IN.get(noun, noun) + dot + verb
    found = [kind.text for kind in EventKind if asked in (kind.text, kind.text.rpartition(".")[2])]
    if not found:
        raise BadInput([Fault("enum", ("query", "action"), "There is no such action; asset.created is one")])
    return found


def _entries(tx: Transaction, rows: list[Event]) -> list[dict[str, Any]]:
    tenant = settings.read(tx).shop_id
    wanted: dict[str, set[int]] = {"person": {row.actor_id for row in rows if row.actor_id is not None}}
    for row in rows:
        if row.subject_id is not None:
            wanted.setdefault(row.noun, set()).add(row.subject_id)
    known = {noun: identifiers.uuids_of(tx, noun, ids) for noun, ids in wanted.items()}
    return [_entry(row, tenant, known) for row in rows]


def _entry(row: Event, tenant: str, known: dict[str, dict[int, str]]) -> dict[str, Any]:
    return {
        "id": row.id,
        "tenantId": tenant,
        "actorId": known["person"].get(row.actor_id or 0),
        "actorName": row.actor,
        "action": row.kind,
        "entity": words.ENTITY_OUT.get(row.noun, row.noun),
        "entityId": known.get(row.noun, {}).get(row.subject_id or 0),
        "entityName": row.subject,
        "changes": row.changes,
        "channel": row.channel,
        "createdAt": zoned_moment_out(row.at),
    }
