"""Where files go is told by the environment."""

from __future__ import annotations

import os
import subprocess
import sys
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


def test_shop_starts_without_the_client(tmp_path: Path) -> None:
    """Neither with a folder nor with a bucket is the client loaded before a file is asked for."""
    code = (
        "import sys, core.shop; core.shop.Shop(sys.argv[1]); "
        "print('core.storage.s3' in sys.modules, 'obstore' in sys.modules)"
    )
    for environment, loaded in (({}, "False False"), (WHOLE, "True False")):
        command = [sys.executable, "-c", code, f"sqlite:///{tmp_path / 'shop.db'}"]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | environment)
        assert done.stdout.strip() == loaded
