"""What the server's request log tells: the last requests, and who made them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.base.transaction import Transaction

#: How much of the log's end is read: some 1,500 requests.
TAIL_BYTES = 256 * 1024
#: Who was heard of within this time counts as connected.
CONNECTED_FOR = timedelta(minutes=15)


@dataclass(frozen=True)
class Request:
    """One line of the log."""

    id: str
    at: datetime
    address: str
    person_id: int | None
    method: str
    path: str
    status: int
    ms: float


@dataclass(frozen=True)
class Visitor:
    """Somebody who uses the shop over the LAN: an address and who signed in there, None for nobody."""

    address: str
    person_id: int | None
    name: str
    last_at: datetime
    requests: int


def log_of(folder: Path) -> Path:
    """Where the server of this shop writes its requests."""
    return folder / "logs" / "requests.log"


def last_requests(log: Path, most: int = 500) -> list[Request]:
    """The newest first; what is no whole line is passed over."""
    try:
        with log.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - TAIL_BYTES))
            lines = file.read().splitlines()
    except OSError:
        return []
    found = [request for line in lines[-most:] if (request := _request(line)) is not None]
    return found[::-1]


def _request(line: bytes) -> Request | None:
    try:
        fields = json.loads(line)
        return Request(
            str(fields["id"]), datetime.fromisoformat(fields["at"]), str(fields["address"]), fields["who"],
            str(fields["method"]), str(fields["path"]), int(fields["status"]), float(fields["ms"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError):
        return None


def visitors(requests: Iterable[Request], names: dict[int, str], now: datetime) -> list[Visitor]:
    """Who was here lately, the last one first."""
    groups: dict[tuple[str, int | None], list[Request]] = {}
    for request in requests:
        if now - request.at <= CONNECTED_FOR and request.address != "-":
            groups.setdefault((request.address, request.person_id), []).append(request)
    found = [
        Visitor(address, person_id, names.get(person_id, "") if person_id else "", max(r.at for r in group), len(group))
        for (address, person_id), group in groups.items()
    ]
    return sorted(found, key=lambda visitor: visitor.last_at, reverse=True)


def names_of(tx: Transaction, person_ids: set[int]) -> dict[int, str]:
    """Who the people are; those who are no longer there are left out."""
    from core import people
    from core.base.errors import NotFound

    found: dict[int, str] = {}
    for person_id in person_ids:
        try:
            found[person_id] = people.get(tx, person_id).full_name
        except NotFound:
            continue
    return found


def read(tx: Transaction, log: Path, now: datetime) -> tuple[list[Request], list[Visitor]]:
    """Both in one go, for a worker."""
    requests = last_requests(log)
    ids = {request.person_id for request in requests if request.person_id is not None}
    return requests, visitors(requests, names_of(tx, ids), now)
