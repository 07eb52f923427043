"""Saves a PDF whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from core.base.errors import StorageFull, Unavailable
from core.rules.file_names import safe_name

_FULL = (28, 122)  # ENOSPC, EDQUOT


def file_name(title: str) -> str:
    """A name that any system takes, ending in .pdf."""
    return safe_name(title.replace("/", "-"), (".pdf",))


def save(path: Path, data: bytes) -> Path:
    """Writes the file in one piece; one that was there is replaced. Raises: StorageFull, Unavailable."""
    return save_file(path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf"), data)


def save_file(target: Path, data: bytes) -> Path:
    """Writes any file in one piece; one that was there is replaced. Raises: StorageFull, Unavailable."""
    try:
        _replace(target, data)
    except OSError as fault:
        if fault.errno in _FULL:
            raise StorageFull("The disk is full: {name} was not saved", name=target.name) from fault
        raise Unavailable("{name} cannot be written here: choose another folder", name=target.name) from fault
    return target


def _replace(target: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=target.suffix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
