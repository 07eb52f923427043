"""Reading what is stored of a file: small for a strip of pictures, or whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from core import files
from desktop.ask import in_words
from desktop.desk import Desk


def read_small(desk: Desk, owner: QObject, file_id: int, done: Callable[[bytes], object]) -> None:
    """The picture small; nothing is called where there is none, or it cannot be read."""

    def take(data: bytes | None) -> None:
        if data:
            done(data)

    desk.ask.read(files.thumbnail, desk.shop.store, file_id, owner=owner, done=take, failed=lambda _: None)


def read_whole(
    desk: Desk, owner: QObject, file_id: Any, done: Callable[[str, bytes], object], failed: Callable[[str], object]
) -> None:
    """Its name and content, or why it cannot be read."""
    desk.ask.read(
        files.content, desk.shop.store, file_id, owner=owner,
        done=lambda found: done(found.row.name, found.content), failed=lambda refusal: failed(in_words(refusal)),
    )  # fmt: skip
