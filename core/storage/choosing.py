"""Which storage the files go to: a folder, or a bucket where one is named."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from core.storage import buckets
from core.storage.folder import FolderStore
from core.storage.store import FileStore


def chosen(folder: Path, keys_folder: Path, environment: Mapping[str, str] = os.environ) -> FileStore:
    """The store; nothing is asked of it yet. The environment comes before what was chosen in the settings.

    Raises: Unavailable where a bucket is named by halves.
    """
    beside = FolderStore(folder)
    bucket = buckets.of_environment(environment) or buckets.kept(buckets.path_in(keys_folder))
    if bucket is None:
        return beside
    from core.storage.s3 import S3Store  # a shop with a folder starts without it

    return S3Store(bucket, beside)
