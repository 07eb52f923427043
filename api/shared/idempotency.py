"""Idempotency-Key: the same request sent twice changes one thing and gets one answer."""

from __future__ import annotations

import hashlib
import re

import falcon

from api.shared.errors import BadInput, Fault
from api.shared.inputs import raw_body
from core.base.permissions import Actor

_acceptable = re.compile(r"[\x21-\x7e]{1,255}").fullmatch


def key_of(request: falcon.Request) -> str | None:
    """The key, None where there is none. Raises: BadInput."""
    key: str | None = request.env.get("HTTP_IDEMPOTENCY_KEY")
    if key is not None and not _acceptable(key):
        message = "An idempotency key is 1 to 255 visible ASCII characters"
        raise BadInput([Fault("value_error", ("header", "Idempotency-Key"), message)])
    return key


def fingerprint(request: falcon.Request) -> str:
    """What makes two requests the same one: method, address and body."""
    digest = hashlib.sha256()
    for part in (request.method.encode(), request.path.encode(), request.query_string.encode(), raw_body(request)):
        digest.update(len(part).to_bytes(8) + part)
    return digest.hexdigest()


def owner_of(actor: Actor, address: str) -> str:
    """Whose key it is: another sender's same key is another one."""
    if actor.person_id is not None:
        return f"person:{actor.person_id}"
    return f"client:{actor.client_id}" if actor.client_id is not None else f"visitor:{address}"
