"""Signed addresses of files that our own server hands out: good for one file, and for a while."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from pathlib import Path

from core.base.vault import private_file

#: How long an address is good, whoever hands the file out.
LIFETIME = timedelta(minutes=5)
_KEY_BYTES = 32


class Links:
    """Signs with a key that lies outside the database, in a file that only its owner may read."""

    def __init__(self, keys_folder: Path) -> None:
        self.path = keys_folder / "links.key"

    def signature(self, name: str, until: int) -> str:
        """For a file, until a second of the clock. Raises: Unavailable."""
        key = bytes.fromhex(private_file(self.path, lambda: secrets.token_hex(_KEY_BYTES).encode()).decode("ascii"))
        return hmac.new(key, f"GET\n{until}\n{name}".encode(), hashlib.sha256).hexdigest()

    def until(self, now: datetime) -> int:
        """When an address made now ends."""
        return int((now + LIFETIME).timestamp())

    def is_good(self, name: str, until: int, signature: str, now: datetime) -> bool:
        """Whether we signed just this, and it is not over. Raises: Unavailable."""
        signed = hmac.compare_digest(self.signature(name, until).encode(), signature.encode("utf-8", "replace"))
        return signed and now.timestamp() < until
