"""How a message proves where it comes from."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any

import orjson

_PREFIX = "whsec_"


def hexadecimal(secret: str, body: bytes) -> str:
    """HMAC-SHA256 of the raw body. Source: CMMS document, webhook security."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def with_signature(secret: str, message: Mapping[str, Any]) -> bytes:
    """The message with `signature` in it: over itself without that field, compact and with sorted keys.

    Source: CRM document, webhook payload; contract, decision 11.
    """
    plain = {name: value for name, value in message.items() if name != "signature"}
    signed = orjson.dumps(plain, option=orjson.OPT_SORT_KEYS)
    return orjson.dumps({**plain, "signature": f"sha256={hexadecimal(secret, signed)}"})


def standard_fields(secret: str, identifier: str, at_s: int, body: bytes) -> dict[str, str]:
    """The header fields of the Standard Webhooks specification."""
    signed = f"{identifier}.{at_s}.".encode() + body
    signature = base64.b64encode(hmac.new(_key(secret), signed, hashlib.sha256).digest()).decode()
    return {"webhook-id": identifier, "webhook-timestamp": str(at_s), "webhook-signature": f"v1,{signature}"}


def _key(secret: str) -> bytes:
    """A secret that is written as the specification writes it stands for its bytes."""
    if secret.startswith(_PREFIX):
        try:
            return base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
        except binascii.Error:
            pass
    return secret.encode()
