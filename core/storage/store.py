"""What every place for files can do."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal, Protocol

from core.storage.unfinished import Unfinished


class FileStore(Protocol):
    """Keeps each file under a name that the program made."""

    #: what was begun and may have been cut off
    unfinished: Unfinished

    @property
    def kind(self) -> Literal["folder", "bucket"]:
        """What it is."""

    @property
    def place(self) -> str:
        """Where it is, in words for a person."""

    def put(self, name: str, content: bytes, file_name: str = "") -> None:
        """Stores the file whole or not at all; `file_name` is what who fetches it calls it.

        Raises: StorageFull, Unavailable.
        """

    def get(self, name: str) -> bytes:
        """The content. Raises: NotFound, Unavailable."""

    def delete(self, name: str) -> None:
        """Removes the file; nothing happens where it is gone already. Raises: Unavailable."""

    def names(self) -> list[str]:
        """All files kept, for checks and copies. Raises: Unavailable."""

    def link(self, name: str, lifetime: timedelta) -> str | None:
        """A signed address that hands the file out by itself for so long; None where our own server has to."""

    def probe(self) -> None:
        """Asks whether files can be kept just now. Raises: Unavailable."""
