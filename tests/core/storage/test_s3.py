"""Files in a bucket, against a real S3 server that checks every signature."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from core.base.errors import NotFound, Refused, StorageFull, Unavailable
from core.storage.choosing import chosen
from core.storage.folder import FolderStore
from core.storage.s3 import S3Store, disposition
from tests.fixtures.s3_server import Bucket

NAME = "tenants/x/assets/y/a.jpg"
MINUTE = timedelta(minutes=1)


@pytest.fixture
def store(bucket: Bucket, tmp_path: Path) -> S3Store:
    """The store that the environment names."""
    found = chosen(tmp_path / "files", tmp_path / "keys", bucket.environment)
    assert isinstance(found, S3Store)
    return found


def changed(bucket: Bucket, tmp_path: Path, **values: str) -> S3Store:
    """The same with something else in the environment."""
    given = {f"FRONTBENCH_S3_{name}": value for name, value in values.items()}
    found = chosen(tmp_path / "files", tmp_path / "keys", bucket.environment | given)
    assert isinstance(found, S3Store)
    return found


def test_file_is_kept_and_listed(store: S3Store, bucket: Bucket) -> None:
    """What was put lies in the bucket, is read, listed, and gone after deleting, twice too."""
    assert store.names() == []
    store.put(NAME, b"one")
    store.put(NAME, b"two")
    assert (store.get(NAME), store.names()) == (b"two", [NAME])
    assert (bucket.folder / NAME).read_bytes() == b"two"
    store.delete(NAME)
    store.delete(NAME)
    assert store.names() == []
    with pytest.raises(NotFound):
        store.get(NAME)


def test_more_files_than_one_answer_lists(store: S3Store, bucket: Bucket) -> None:
    """A list comes in pages of a thousand."""
    names = [f"tenants/x/files/{number:05}.txt" for number in range(1100)]
    (bucket.folder / names[0]).parent.mkdir(parents=True)
    for name in names:
        (bucket.folder / name).write_bytes(b"x")
    assert store.names() == names


def test_the_largest_file_comes_back_byte_for_byte(store: S3Store) -> None:
    """In one piece, and from a signed address too."""
    content = os.urandom(10 * 2**20)
    store.put(NAME, content)
    assert store.get(NAME) == content
    link = store.link(NAME, MINUTE)
    assert link is not None
    assert httpx.get(link, verify=False).content == content


def test_signed_address_hands_out_this_file_to_be_saved(store: S3Store) -> None:
    """As what it is, under its own name, and never shown as a page."""
    store.put(NAME, b"picture", 'Grüße "a".jpg')
    answer = httpx.get(store.link(NAME, MINUTE) or "", verify=False)
    assert (answer.status_code, answer.content) == (200, b"picture")
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.headers["Content-Disposition"] == disposition('Grüße "a".jpg')


def test_address_is_good_for_nothing_else(store: S3Store) -> None:
    """Neither for another file, nor longer, nor without its signature."""
    store.put(NAME, b"x")
    store.put(NAME.replace("a.jpg", "b.jpg"), b"y")
    link = store.link(NAME, MINUTE) or ""
    for forged in (
        link.replace("a.jpg", "b.jpg"),
        link.replace("X-Amz-Expires=60", "X-Amz-Expires=600"),
        link.partition("?")[0],
    ):
        assert forged != link
        assert httpx.get(forged, verify=False).status_code in (400, 403)


def test_address_ends(store: S3Store) -> None:
    """One that was good until a moment ago is refused."""
    store.put(NAME, b"x")
    assert httpx.get(store.link(NAME, timedelta(seconds=0)) or "", verify=False).status_code in (400, 403)


def test_what_lay_in_the_folder_before_stays_readable(store: S3Store, tmp_path: Path) -> None:
    """A shop that moves to a bucket loses no photo; such a file is handed out by our own server."""
    FolderStore(tmp_path / "files").put("2026/03/old.png", b"old")
    store.put(NAME, b"new")
    assert store.names() == ["2026/03/old.png", NAME]
    assert store.get("2026/03/old.png") == b"old"
    assert store.link("2026/03/old.png", MINUTE) is None
    store.delete("2026/03/old.png")
    assert store.names() == [NAME]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"BUCKET": "nobodys"}, "no bucket nobodys"),
        ({"SECRET_KEY": "a wrong one"}, "refuses the keys"),
        ({"ACCESS_KEY": "nobody"}, "refuses the keys"),
        ({"ENDPOINT": "http://127.0.0.1:1"}, "does not answer"),
    ],
    ids=["bucket", "secret", "key", "endpoint"],
)
def test_storage_that_refuses_is_said_in_words(
    bucket: Bucket, tmp_path: Path, values: dict[str, str], said: str
) -> None:
    """What is wrong, without keys, for whatever is asked of it."""
    store = changed(bucket, tmp_path, **values)
    acts: list[Callable[[], object]] = [store.probe, lambda: store.put(NAME, b"x"), lambda: store.get(NAME)]
    for act in acts:
        with pytest.raises(Unavailable, match=said) as refusal:
            act()
        assert "SECRET" not in refusal.value.message
        assert values.get("SECRET_KEY", "?") not in refusal.value.message


def test_storage_in_order_says_nothing(store: S3Store, bucket: Bucket) -> None:
    """It is there, and this is where."""
    store.probe()
    assert store.place == f"{bucket.folder.name} ({bucket.environment['FRONTBENCH_S3_ENDPOINT']})"


def test_full_storage_is_told_from_one_that_is_away(store: S3Store) -> None:
    """By what S3 and MinIO say of it."""

    def refusal(said: str) -> type[Refused]:
        return type(store._refusal(OSError(said)))

    assert refusal("Server returned non-2xx status code: 507 Insufficient Storage: XMinioStorageFull") is StorageFull
    assert refusal("Server returned non-2xx status code: 503 Slow Down") is Unavailable


@pytest.mark.parametrize(
    ("file_name", "field"),
    [
        ("", "attachment"),
        ("a b.pdf", "attachment; filename=\"a b.pdf\"; filename*=UTF-8''a%20b.pdf"),
        ('ü"\r\n.pdf', "attachment; filename=\"____.pdf\"; filename*=UTF-8''%C3%BC%22%0D%0A.pdf"),
    ],
)
def test_disposition_takes_any_name(file_name: str, field: str) -> None:
    """No name breaks out of the field."""
    assert disposition(file_name) == field
