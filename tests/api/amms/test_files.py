"""Files come in as forms and are handed out at signed addresses, from a folder and from a bucket alike."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import falcon.testing
import httpx
import pytest
from PIL import Image

from api.amms import files as served
from core import assets, files, settings
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import FileKind
from core.shop import Shop
from tests.api.amms.forms import JPEG, form, with_position
from tests.api.conftest import Answer, Client
from tests.core.conftest import SteppedClock

UPLOAD = served.UPLOAD
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


on_either_storage = pytest.mark.parametrize("kept_in", ["folder", "bucket"], indirect=True)


@pytest.fixture(autouse=True)
def kept_in(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where the shop keeps its files: a folder, where the test asks for nothing else."""
    place = str(getattr(request, "param", "folder"))
    if place == "bucket":
        for name, value in request.getfixturevalue("bucket").environment.items():
            monkeypatch.setenv(name, value)
    return place


@pytest.fixture
def asset(shop: Shop) -> str:
    """The UUID of a thing of the house."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return assets.add_equipment(tx, NewEquipment("Generator X-500")).uuid


def upload(who: Client, content: bytes, name: str = "photo.jpg", **fields: str) -> Answer:
    """A form with a file."""
    headers = {key: fields.pop(key) for key in list(fields) if key[0].isupper()}
    body, kind = form(content, name, **fields)
    return who("POST", UPLOAD, body=body, Content_Type=kind, **headers)


def raw(who: Client, address: str) -> falcon.testing.Result:
    """A GET with a token whose answer need not be JSON."""
    parts = urlsplit(address)
    token = {} if who.token is None else {"Authorization": f"Bearer {who.token}"}
    return falcon.testing.TestClient(who.application).simulate_get(parts.path, query_string=parts.query, headers=token)


def fetched(client: Client, location: str) -> tuple[int, bytes, dict[str, str]]:
    """What lies at a signed address, without any token."""
    if location.startswith("http"):
        found = httpx.get(location, verify=False)
        return found.status_code, found.content, {name.lower(): value for name, value in found.headers.items()}
    result = raw(Client(client.application), location)
    return result.status_code, result.content, dict(result.headers)


def test_upload_answers_as_documented(admin: Client, shop: Shop, asset: str) -> None:
    """Its name in the store says whose and of what it is."""
    answer = upload(admin, JPEG, assetId=asset)
    assert answer.status == 201, answer
    with shop.reading() as tx:
        tenant = settings.read(tx).shop_id
    name = answer.json["objectName"]
    assert name.startswith(f"tenants/{tenant}/assets/{asset}/") and name.endswith(".jpg")
    assert answer.json == {
        "success": True,
        "objectName": name,
        "size": len(JPEG),
        "contentType": "image/jpeg",
        "originalName": "photo.jpg",
        "downloadUrl": f"/api/v1/files/attachments/{name}",
    }


@on_either_storage
def test_download_is_a_redirect_to_where_the_file_is(admin: Client, kept_in: str, asset: str) -> None:
    """Signed, so that who follows it needs no token; the file is to be saved, never shown as a page."""
    address = upload(admin, JPEG, name='Grüße "1".jpg', assetId=asset).json["downloadUrl"]
    redirect = raw(admin, address)
    assert (redirect.status_code, redirect.content) == (302, b"")
    location = redirect.headers["location"]
    assert location.startswith("http") == (kept_in == "bucket")
    status, content, headers = fetched(admin, location)
    assert (status, content, headers["content-type"]) == (200, JPEG, "image/jpeg")
    assert headers["content-disposition"].startswith("attachment; filename=")
    assert "Gr%C3%BC%C3%9Fe" in headers["content-disposition"]
    assert kept_in == "bucket" or headers["x-content-type-options"] == "nosniff"


@on_either_storage
def test_the_largest_file_passes_byte_for_byte_and_one_byte_more_does_not(admin: Client, shop: Shop) -> None:
    """10 MB exactly; nothing is left of what was refused."""
    content = bytes(range(256)) * (files.LARGEST // 256)
    answer = upload(admin, content, "backup.bin")
    assert (answer.status, answer.json["size"]) == (201, files.LARGEST)
    location = raw(admin, answer.json["downloadUrl"]).headers["location"]
    assert fetched(admin, location)[1] == content
    refused = upload(admin, content + b"x", "backup.bin")
    assert refused.status == 413
    assert refused.json["error"] == "Payload Too Large"
    assert len(shop.store.names()) == 1
    assert shop.store.unfinished.left(older_than_s=0) == []


@on_either_storage
def test_where_a_photo_was_taken_is_taken_out(admin: Client, shop: Shop) -> None:
    """It gets a thumbnail, and the desktop shows it as a photo."""
    original = with_position()
    answer = upload(admin, original)
    content = fetched(admin, raw(admin, answer.json["downloadUrl"]).headers["location"])[1]
    assert Image.open(io.BytesIO(original)).getexif().get_ifd(0x8825)
    assert Image.open(io.BytesIO(content)).getexif().get_ifd(0x8825) == {}
    with shop.reading() as tx:
        row = files.named(tx, answer.json["objectName"])
        assert (row.kind, row.size_bytes) == (FileKind.PHOTO, len(content))
        assert files.thumbnail(tx, shop.store, row.id)


@pytest.mark.parametrize(
    ("name", "content", "shown", "kind"),
    [
        ("../../etc/passwd", b"root", "passwd.txt", "text/plain"),
        ("..\\..\\boot.ini", b"x", "boot.ini.txt", "text/plain"),
        ("CON.txt", b"x", "_CON.txt", "text/plain"),
        ("x" * 900 + ".pdf", b"%PDF-1.7", "x" * 120 + ".pdf", "application/pdf"),
        ("page.jpg", b"<html><script>alert(1)</script>", "page.jpg.txt", "text/plain"),
        ("run.exe", b"\0\1\2\3" * 9, "run.exe.bin", "application/octet-stream"),
    ],
    ids=["dots", "backslashes", "reserved", "long", "html", "exe"],
)
def test_odd_names_and_contents_are_made_harmless(
    admin: Client, name: str, content: bytes, shown: str, kind: str
) -> None:
    """The type is told by the content, whatever the sender says; no name leads anywhere."""
    answer = upload(admin, content, name)
    assert (answer.status, answer.json["originalName"], answer.json["contentType"]) == (201, shown, kind)
    assert fetched(admin, raw(admin, answer.json["downloadUrl"]).headers["location"])[1] == content


@pytest.mark.parametrize("content", [b"", b"MZ\x90\0" + b"\0" * 60], ids=["nothing", "a program"])
def test_what_is_no_document_is_refused(admin: Client, content: bytes) -> None:
    """With the field that is wrong."""
    answer = upload(admin, content)
    assert (answer.status, answer.json["error"]) == (400, "Bad Request")
    assert answer.json["message"].startswith("file: ")


@pytest.mark.parametrize(
    ("fields", "status"),
    [({"assetId": "7"}, 400), ({"assetId": "00000000-0000-4000-8000-000000000000"}, 404), ({"assetId": ""}, 201)],
    ids=["no UUID", "of nothing", "empty"],
)
def test_thing_has_to_be_there(admin: Client, shop: Shop, fields: dict[str, str], status: int) -> None:
    """Nothing is stored where it is not."""
    assert upload(admin, JPEG, **fields).status == status
    assert bool(shop.store.names()) == (status == 201)


def test_form_has_to_be_one(admin: Client) -> None:
    """With a file in it."""
    assert admin("POST", UPLOAD, {"file": "x"}).status == 415
    assert admin("POST", UPLOAD, body=b"x", Content_Type="multipart/form-data; boundary=b").status == 400


@on_either_storage
def test_deleted_file_is_gone_for_everybody(admin: Client, shop: Shop, asset: str) -> None:
    """At its signed address too; its bytes stay for the administrator, who can bring it back."""
    answer = upload(admin, JPEG, assetId=asset)
    address = answer.json["downloadUrl"]
    with shop.reading() as tx:
        row = files.named(tx, answer.json["objectName"])
    location = raw(admin, address).headers["location"]
    assert admin("DELETE", address, If_Match='"9"').status == 412
    assert admin("DELETE", address).status == 204
    assert admin("DELETE", address).status == admin("GET", address).status == 404
    if not location.startswith("http"):
        assert fetched(admin, location)[0] == 404
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        files.restore(tx, row.id)
    assert admin("GET", address).status == 302


def test_who_may_not_write_jobs_may_not_upload_or_delete(
    admin: Client, person: Callable[..., Client], asset: str
) -> None:
    """A viewer sees what belongs to assets; a stranger and a customer see nothing."""
    address = upload(admin, JPEG, assetId=asset).json["downloadUrl"]
    viewer, customer, nobody = person(Role.VIEWER), person(Role.CUSTOMER), Client(admin.application)
    assert [who("GET", address).status for who in (viewer, customer, nobody)] == [302, 404, 401]
    for who, status in ((viewer, 403), (customer, 403), (nobody, 401)):
        assert upload(who, JPEG, assetId=asset).status == status
        assert who("DELETE", address).status == status
    assert admin("GET", address).status == 302


def test_same_upload_sent_twice_is_one_file(admin: Client, shop: Shop) -> None:
    """By its Idempotency-Key, whatever boundary the sender chose."""
    first = upload(admin, b"text", "a.txt", Idempotency_Key="k1")
    again = upload(admin, b"text", "a.txt", Idempotency_Key="k1")
    assert (first.status, again.status, again.json) == (201, 201, first.json)
    assert upload(admin, b"other", "a.txt", Idempotency_Key="k1").status == 422
    assert shop.store.names() == [first.json["objectName"]]
    assert shop.store.unfinished.left(older_than_s=0) == []


@pytest.mark.parametrize(
    "path",
    [
        "attachments/../../../etc/passwd",
        "attachments/%2e%2e/%2e%2e/shop.db",
        "attachments/tenants/%00",
        "attachments/tenants/%ff/x",
        "attachments//etc/passwd",
        "other/tenants/x",
        "attachments/" + "x" * 2000,
    ],
)
def test_no_path_leads_out_of_the_store(admin: Client, path: str) -> None:
    """Only what a row names is handed out."""
    for method in ("GET", "DELETE"):
        assert admin(method, f"{served.BASE}/{path}").status == 404
    assert admin("GET", f"{served.BASE}/{path}?expires=9999999999&signature=x").status in (403, 404)


def test_own_address_ends_and_is_good_for_one_file(admin: Client, clock: SteppedClock) -> None:
    """As a bucket's is."""
    one, other = (upload(admin, content, "a.txt").json["downloadUrl"] for content in (b"one", b"other"))
    location = raw(admin, one).headers["location"]
    signed = {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}
    query = urlsplit(location).query

    def status(address: str) -> int:
        return fetched(admin, address)[0]

    assert status(location) == 200
    assert status(f"{other}?{query}") == 403
    assert status(location.replace(signed["expires"], str(int(signed["expires"]) + 60))) == 403
    for wrong in ("signature=", f"signature={signed['signature']}", "expires=x&signature=%FF", "expires=1&signature=1"):
        assert status(f"{one}?{wrong}") == 403
    clock.step(minutes=5)
    assert status(location) == 403


@on_either_storage
def test_store_that_is_away_is_said_so(admin: Client, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """503, no row, and no file."""
    refused: list[Any] = []

    def away(*_: object) -> None:
        from core.base.errors import Unavailable

        refused.append(1)
        raise Unavailable("The storage does not answer")

    with monkeypatch.context() as patched:
        patched.setattr(type(shop.store), "put", away)
        assert upload(admin, JPEG).status == 503
    assert refused and shop.store.names() == []
    with shop.reading() as tx:
        assert files.of_subject(tx, None, None) == []
