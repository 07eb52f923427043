"""Pictures of what is not saved yet: they lie beside the drafts, as they are too large to be written at every key."""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import time
from collections.abc import Collection
from pathlib import Path

from core.base.errors import NotFound
from core.storage.folder import FolderStore

_DAY_S = 86_400
_TIE = ".draft"


class DraftFolder:
    """Keeps pictures by the draft's token (a UUID that the form makes) and by their content."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._store = FolderStore(folder)

    def put(self, token: str, content: bytes) -> str:
        """Writes the picture to the disk and gives the key it is found by. Raises: StorageFull, Unavailable."""
        key = hashlib.sha256(content).hexdigest()
        place = self._place(token)
        if not (place / key).exists():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._store.put(f"{token}/{key}", content)
        return key

    def get(self, token: str, key: str) -> bytes:
        """The picture. Raises: NotFound where it is not on this computer (any more)."""
        if not re.fullmatch("[0-9a-f]{64}", key):
            raise NotFound("Photo")
        try:
            return (self._place(token) / key).read_bytes()
        except OSError as error:
            raise NotFound("Photo") from error

    def discard(self, token: str) -> None:
        """Removes a draft's pictures; nothing happens where there are none."""
        shutil.rmtree(self._place(token), ignore_errors=True)

    def tie(self, token: str, draft_id: int) -> None:
        """Notes which draft the pictures belong to, so that they can go with it."""
        place = self._place(token)
        if place.is_dir():
            (place / f"{draft_id}{_TIE}").touch()

    def ties(self) -> dict[str, set[int]]:
        """By token, the drafts that its pictures belong to."""
        if not self.folder.is_dir():
            return {}
        return {place.name: _ties_in(place) for place in self.folder.iterdir() if place.is_dir()}

    def sweep(self, existing: Collection[int], *, older_than_s: float = _DAY_S) -> None:
        """Removes pictures of none of these drafts; young ones may be of a draft that is not written yet."""
        latest = time.time() - older_than_s
        for token, draft_ids in self.ties().items():
            place = self.folder / token
            with contextlib.suppress(FileNotFoundError):  # another desk sweeps too
                if draft_ids.isdisjoint(existing) and place.stat().st_mtime < latest:
                    shutil.rmtree(place, ignore_errors=True)

    def _place(self, token: str) -> Path:
        if not re.fullmatch("[0-9a-f-]{8,40}", token):
            raise NotFound("Draft")
        return self.folder / token


def _ties_in(place: Path) -> set[int]:
    try:
        names = [each.name for each in place.iterdir()]
    except FileNotFoundError:  # another desk has swept it away
        return set()
    ties = [name.removesuffix(_TIE) for name in names if name.endswith(_TIE)]
    return {int(tie) for tie in ties if tie.isdecimal()}
