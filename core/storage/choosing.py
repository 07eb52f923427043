"""Which storage the files go to: a folder, or a bucket where the environment names one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from core.base.errors import Unavailable
from core.storage.folder import FolderStore
from core.storage.store import FileStore

PREFIX = "FRONTBENCH_S3_"
#: All of them, or none.
NEEDED = ("ENDPOINT", "BUCKET", "ACCESS_KEY", "SECRET_KEY")
_REGION = "us-east-1"


def chosen(folder: Path, environment: Mapping[str, str] = os.environ) -> FileStore:
    """The store; nothing is asked of it yet. Raises: Unavailable where a bucket is named by halves."""
    beside = FolderStore(folder)
    given = {name: environment.get(PREFIX + name, "").strip() for name in (*NEEDED, "REGION")}
    missing = [PREFIX + name for name in NEEDED if not given[name]]
    if len(missing) == len(NEEDED):
        return beside
    if missing:
        raise Unavailable("Files are to go to a bucket, but {names} is not set", names=" and ".join(missing))
    if not given["ENDPOINT"].startswith(("http://", "https://")):
        raise Unavailable("{name} has to begin with https:// or http://", name=f"{PREFIX}ENDPOINT")
    from core.storage.s3 import S3Store  # a shop with a folder starts without it

    return S3Store(
        endpoint=given["ENDPOINT"].rstrip("/"),
        bucket=given["BUCKET"],
        access_key=given["ACCESS_KEY"],
        secret_key=given["SECRET_KEY"],
        region=given["REGION"] or _REGION,
        before=beside,
    )
