"""Where files go is told by the environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from core.storage import buckets
from core.storage.buckets import Bucket
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
        store = chosen(tmp_path, tmp_path / "keys", environment)
        assert isinstance(store, FolderStore)
        assert store.place == str(tmp_path)


def test_bucket_where_all_is_said(tmp_path: Path) -> None:
    """Nothing is asked of it yet."""
    store = chosen(tmp_path, tmp_path / "keys", WHOLE)
    assert isinstance(store, S3Store)
    assert store.place == "frontbench (https://minio.example:9000)"


def test_choice_of_the_settings_counts_where_the_environment_says_nothing(tmp_path: Path) -> None:
    """Who looks after the computers has the last word."""
    keys = tmp_path / "keys"
    buckets.keep(buckets.path_in(keys), Bucket("http://nas:9000", "mine", "key", "secret"))
    assert chosen(tmp_path, keys, {}).place == "mine (http://nas:9000)"
    assert chosen(tmp_path, keys, WHOLE).place == "frontbench (https://minio.example:9000)"


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
