"""Secrets at rest: encrypted with a key that lies outside the database."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from core.base.errors import Unavailable


class Vault:
    """Encrypts and decrypts small texts. The key file is made on first use, readable by its owner only."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "vault.key"
        self._fernet: MultiFernet | None = None
        self._making = threading.Lock()

    def seal(self, secret: str) -> str:
        """The text, encrypted."""
        return self._opened().encrypt(secret.encode()).decode()

    def unseal(self, sealed: str) -> str:
        """The text again. Raises: Unavailable where the key does not fit."""
        try:
            return self._opened().decrypt(sealed.encode()).decode()
        except InvalidToken as error:
            raise self._does_not_fit() from error

    def _opened(self) -> MultiFernet:
        with self._making:
            if self._fernet is None:
                text = private_file(self.path, lambda: Fernet.generate_key() + b"\n")
                try:
                    self._fernet = MultiFernet([Fernet(line) for line in text.split()])
                except ValueError as error:  # none, or a line that is no key
                    raise self._does_not_fit() from error
            return self._fernet

    def _does_not_fit(self) -> Unavailable:
        return Unavailable("The key file {path} does not fit this database", path=str(self.path))


def private_file(path: Path, make: Callable[[], bytes]) -> bytes:
    """The content of a file only its owner may read; made whole by `make()` where it is missing.

    Raises: Unavailable where it can be neither read nor made.
    """
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _publish(path, make())
        return path.read_bytes()
    except OSError as error:
        raise Unavailable("The key file {path} cannot be read or made", path=str(path)) from error


def _publish(path: Path, content: bytes) -> None:
    """Two processes may start at once: the first link wins, the other reads what it wrote."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.{threading.get_ident()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        except OSError:  # a file system without hard links
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
