"""Which bucket it is, by the environment or by a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.base.errors import Invalid, Unavailable
from core.storage import buckets
from core.storage.buckets import Bucket

WHOLE = {
    "FRONTBENCH_S3_ENDPOINT": "https://minio.example:9000/",
    "FRONTBENCH_S3_BUCKET": " frontbench ",
    "FRONTBENCH_S3_ACCESS_KEY": "key",
    "FRONTBENCH_S3_SECRET_KEY": "secret",
}
BUCKET = Bucket("https://minio.example:9000", "frontbench", "key", "secret")


def test_environment_names_one_or_none() -> None:
    """Empty values say nothing; the region is a usual one."""
    assert buckets.of_environment({}) is buckets.of_environment(dict.fromkeys(WHOLE, " ")) is None
    assert buckets.of_environment(WHOLE) == BUCKET
    assert buckets.of_environment(WHOLE | {"FRONTBENCH_S3_REGION": "eu"}) == BUCKET._replace(region="eu")


@pytest.mark.parametrize("name", WHOLE)
def test_bucket_by_halves_is_refused(name: str) -> None:
    """Files must not go to the wrong place because of a slip; what is missing is named."""
    with pytest.raises(Unavailable, match=name):
        buckets.of_environment(WHOLE | {name: ""})


def test_endpoint_is_a_web_address() -> None:
    """Whether keys go encrypted is never guessed."""
    with pytest.raises(Unavailable, match="https://"):
        buckets.of_environment(WHOLE | {"FRONTBENCH_S3_ENDPOINT": "minio.example:9000"})


@pytest.mark.parametrize("field", ["endpoint", "name", "access_key", "secret_key"])
def test_what_is_typed_has_to_be_whole(field: str) -> None:
    """Each field is named that is not."""
    with pytest.raises(Invalid) as refusal:
        BUCKET._replace(**{field: " "}).checked()
    assert refusal.value.field == field


def test_choice_is_kept_for_its_owner_alone(tmp_path: Path) -> None:
    """Until it is taken back, twice too."""
    path = buckets.path_in(tmp_path / "keys")
    assert buckets.kept(path) is None
    buckets.keep(path, BUCKET)
    assert buckets.kept(path) == BUCKET
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]
    buckets.keep(path, None)
    buckets.keep(path, None)
    assert buckets.kept(path) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"endpoint": 1}', '{"endpoint": "ftp://x", "name": "a"}'])
def test_damaged_choice_is_said(tmp_path: Path, text: str) -> None:
    """The folder is not taken instead: what is in the bucket would be missing."""
    path = tmp_path / "bucket.json"
    path.write_text(text)
    with pytest.raises(Unavailable, match=r"bucket\.json"):
        buckets.kept(path)


def test_choice_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """A file stands in the folder's place."""
    (tmp_path / "keys").write_text("no folder")
    with pytest.raises(Unavailable):
        buckets.keep(tmp_path / "keys" / "bucket.json", BUCKET)
