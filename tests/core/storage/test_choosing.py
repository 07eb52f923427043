"""Where files go is told by the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.base.errors import Unavailable
from core.storage.choosing import chosen
from core.storage.folder import FolderStore
from core.storage.s3 import S3Store

WHOLE = {
    "FRONTBENCH_S3_ENDPOINT": "https://minio.example:9000/",
    "FRONTBENCH_S3_BUCKET": "frontbench",
    "FRONTBENCH_S3_ACCESS_KEY": "key",
    "FRONTBENCH_S3_SECRET_KEY": "secret",
}


def test_folder_where_nothing_is_said(tmp_path: Path) -> None:
    """Empty values say nothing."""
    for environment in ({}, dict.fromkeys(WHOLE, " ")):
        store = chosen(tmp_path, environment)
        assert isinstance(store, FolderStore)
        assert store.place == str(tmp_path)


def test_bucket_where_all_is_said(tmp_path: Path) -> None:
    """Nothing is asked of it yet."""
    store = chosen(tmp_path, WHOLE)
    assert isinstance(store, S3Store)
    assert store.place == "frontbench (https://minio.example:9000)"


@pytest.mark.parametrize("name", WHOLE)
def test_bucket_by_halves_is_refused(tmp_path: Path, name: str) -> None:
    """Files must not go to the wrong place because of a slip; what is missing is named."""
    with pytest.raises(Unavailable, match=name):
        chosen(tmp_path, WHOLE | {name: ""})


def test_endpoint_is_a_web_address(tmp_path: Path) -> None:
    """Whether keys go encrypted is never guessed."""
    with pytest.raises(Unavailable, match="https://"):
        chosen(tmp_path, WHOLE | {"FRONTBENCH_S3_ENDPOINT": "minio.example:9000"})
