"""Files through a real server, in a folder and in a bucket: byte for byte, and not one byte too many."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from core import files
from tests.end_to_end.processes import administer, lay_shop, open_shop, serving

UPLOAD = "/api/v1/upload"
#: Of no kind that anything could be taken out of.
CONTENT = bytes(range(256)) * (10 * 2**20 // 256)


@pytest.fixture(params=["folder", "bucket"])
def kept_in(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Runs the test once on either storage, chosen as an administrator does."""
    if request.param == "bucket":
        for name, value in request.getfixturevalue("bucket").environment.items():
            monkeypatch.setenv(name, value)
    return str(request.param)


def sent(client: httpx.Client, content: bytes) -> httpx.Response:
    """An upload."""
    return client.post(UPLOAD, files={"file": ("backup.bin", content, "application/octet-stream")})


def test_ten_megabytes_pass_and_one_byte_more_does_not(kept_in: str, tmp_path: Path) -> None:
    """The same bytes come back at the redirect's address, which needs no token; nothing is left of the refused one."""
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    lay_shop(url)
    with serving(url) as server, server.client() as client:
        answer = sent(client, CONTENT)
        assert (answer.status_code, answer.json()["size"]) == (201, len(CONTENT)), answer.text
        refused = sent(client, CONTENT + b"x")
        assert (refused.status_code, refused.json()["error"]) == (413, "Payload Too Large")
        redirect = client.get(answer.json()["downloadUrl"])
        assert redirect.status_code == 302
        location = httpx.URL(server.address).join(redirect.headers["Location"])
        assert (str(location).startswith(server.address)) == (kept_in == "folder")
        found = httpx.get(location)
        assert found.content == CONTENT
        assert found.headers["Content-Disposition"].startswith("attachment;")
        assert client.delete(answer.json()["downloadUrl"]).status_code == 204
        assert client.get(answer.json()["downloadUrl"]).status_code == 404
    shop = open_shop(url)
    assert shop.store.names() == [answer.json()["objectName"]]
    with shop.reading() as tx:
        assert files.of_subject(tx, None, None) == []
    shop.close()
    assert administer(url, "check") == "ok\n"


def test_storage_that_is_away_at_the_start_stops_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server serves; what needs a file is told that the storage does not answer, and the check says so."""
    values = {"ENDPOINT": "http://127.0.0.1:1", "BUCKET": "b", "ACCESS_KEY": "a", "SECRET_KEY": "s"}
    for name, value in values.items():
        monkeypatch.setenv(f"FRONTBENCH_S3_{name}", value)
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    lay_shop(url)
    with serving(url) as server, server.client() as client:
        assert client.get("/v1/users").status_code == 200
        answer = sent(client, b"text")
        assert (answer.status_code, answer.json()["error"]) == (503, "Service Unavailable")


def test_bucket_named_by_halves_is_refused_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence that says what is missing, before a file could go to the wrong place."""
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    lay_shop(url)
    monkeypatch.setenv("FRONTBENCH_S3_ENDPOINT", "http://127.0.0.1:1")
    command = [sys.executable, "-m", "api", "--database", url, "--port", "0"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "FRONTBENCH_S3_BUCKET" in done.stderr and "Traceback" not in done.stderr and done.stderr.count("\n") == 1
