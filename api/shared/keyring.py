"""The keys that tokens are signed with: made at first start, renewed now and then, old ones good for a while."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import orjson

from core.base.errors import Unavailable
from core.base.vault import private_file

#: A key signs for so long ...
RENEWED_AFTER = timedelta(days=90)
#: ... and its signatures are believed for so long afterwards, which is longer than any token lives.
GRACE = timedelta(days=31)
_KEY_BYTES = 64


class Key(NamedTuple):
    """One signing key."""

    name: str
    secret: bytes
    made_at: datetime


class Keyring:
    """The keys of one shop, in a file that only its owner may read; several servers share it."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self.path = folder / "tokens.key"
        self._clock = clock
        self._changing = threading.Lock()
        self._keys: dict[str, Key] = {}
        self._read()

    def current(self) -> Key:
        """The key to sign with. Raises: Unavailable where a new one is due and cannot be stored."""
        newest = self._newest()
        if self._clock() - newest.made_at < RENEWED_AFTER:
            return newest
        with self._changing:
            self._read()  # another server may have renewed it
            if self._clock() - self._newest().made_at >= RENEWED_AFTER:
                self._renew()
            return self._newest()

    def named(self, name: str) -> Key | None:
        """The key of that name, where it is still believed."""
        if name not in self._keys:
            with self._changing:
                self._read()
        return self._keys.get(name)

    def _newest(self) -> Key:
        return max(self._keys.values(), key=lambda key: key.made_at)

    def _renew(self) -> None:
        now = self._clock()
        fresh = _made(now)
        kept = [key for key in self._keys.values() if now - key.made_at < RENEWED_AFTER + GRACE]
        draft = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        try:
            draft.touch(mode=0o600)
            draft.write_bytes(_text([*kept, fresh]))
            draft.replace(self.path)
        except OSError as error:
            raise Unavailable("The key file {path} cannot be written", path=str(self.path)) from error
        self._keys = {key.name: key for key in (*kept, fresh)}

    def _read(self) -> None:
        text = private_file(self.path, lambda: _text([_made(self._clock())]))
        try:
            found = [
                Key(each["name"], bytes.fromhex(each["secret"]), datetime.fromisoformat(each["made_at"]))
                for each in orjson.loads(text)
            ]
        except (ValueError, KeyError, TypeError) as error:
            raise Unavailable("The key file {path} is damaged", path=str(self.path)) from error
        if not found:
            raise Unavailable("The key file {path} is damaged", path=str(self.path))
        self._keys = {key.name: key for key in found}


def _made(now: datetime) -> Key:
    return Key(secrets.token_hex(8), secrets.token_bytes(_KEY_BYTES), now)


def _text(keys: list[Key]) -> bytes:
    plain = [{"name": key.name, "secret": key.secret.hex(), "made_at": key.made_at.isoformat()} for key in keys]
    return orjson.dumps(plain, option=orjson.OPT_APPEND_NEWLINE)
