"""Files: photos and papers of the house's things, handed out at signed addresses."""

from __future__ import annotations

import re
from functools import partial
from typing import Annotated, Any
from urllib.parse import urlencode

import falcon
from pydantic import BaseModel, Field, ValidationError

from api.amms.house_schemas import Uploaded, UploadFields, UploadIn
from api.shared import etag, uploads
from api.shared.door import Done, Door
from api.shared.errors import BadInput, Problem
from api.shared.operations import operation
from core import files, identifiers
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.files import FileRow, Staged
from core.storage.links import LIFETIME, Links
from core.storage.s3 import disposition

UPLOAD = "/api/v1/upload"
BASE = "/api/v1/files"
#: The document's word for all of them, wherever they lie.
BUCKET = "attachments"
#: Bytes of a form with the largest file.
LARGEST_FORM = files.LARGEST + uploads.OVERHEAD
_plain_name = re.compile(r"[\w./-]{1,300}", re.ASCII).fullmatch
_plain_second = re.compile(r"\d{1,12}", re.ASCII).fullmatch


class Signed(BaseModel):
    """What a signed address carries; with it nobody needs a token."""

    expires: Annotated[str | None, Field(pattern=r"^\d{1,12}$", description="Seconds since 1970")] = None
    signature: Annotated[str | None, Field(description="Made by GET without it")] = None


class NewFiles:
    """`/upload`. Source: the document, section 9."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(
        summary="Upload a file of 10 MB at most",
        body=UploadIn,
        body_type=uploads.KIND,
        answer=Uploaded,
        status=201,
        errors=(404,),
    )
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """Its bytes are stored before the transaction: nobody waits for a slow store."""
        self._door.require(request, EventKind.FILE_ADDED.permission)
        form = uploads.upload(request, files.LARGEST)
        uuid = _asset_in(form.fields)
        place = self._door.ask(request, partial(_place, uuid))
        new = files.prepared(form.name, form.content, None)
        staged = files.stage(self._door.shop.store, place, new)
        try:
            self._door.do(request, response, partial(_keep, uuid, staged))
        finally:
            staged.discard()


class OneFile:
    """One file, by the name that its upload gave it."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._links = Links(door.shop.keys_folder)

    @operation(summary="Where to fetch a file: a signed address that ends", query=Signed, status=302)
    def on_get(self, request: falcon.Request, response: falcon.Response, bucket: str, object_path: str) -> None:
        """Redirects to the store, or to this very address with a signature, at which the file is handed out."""
        if "signature" in request.params:
            self._hand_out(request, response, _name_in(bucket, object_path))
            return
        row = self._door.ask(request, lambda tx: files.named(tx, _name_in(bucket, object_path)))
        response.status = 302
        response.location = self._door.shop.store.link(row.stored_as, LIFETIME) or self._own_link(row)
        response.set_header("Cache-Control", "no-store")

    @operation(summary="Delete a file", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, bucket: str, object_path: str) -> None:
        """Hidden from every door; kept for the administrator."""
        self._door.do(request, response, lambda tx: _delete(tx, request, _name_in(bucket, object_path)))

    def _own_link(self, row: FileRow) -> str:
        until = self._links.until(self._door.shop.clock())
        signed = {"expires": until, "signature": self._links.signature(row.stored_as, until)}
        return f"{_address(row)}?{urlencode(signed)}"

    def _hand_out(self, request: falcon.Request, response: falcon.Response, name: str) -> None:
        shop, until = self._door.shop, request.get_param("expires", default="")
        signature = request.get_param("signature", default="")
        if not _plain_second(until) or not self._links.is_good(name, int(until), signature, shop.clock()):
            raise Problem(403, "This address is not good, or not any more: ask for a new one")
        with shop.reading(SYSTEM, self._door.channel) as tx:
            row = files.named(tx, name)
        response.data = shop.store.get(row.stored_as)
        response.content_type = row.media_type
        response.set_header("Content-Disposition", disposition(row.name))
        response.set_header("Content-Security-Policy", "default-src 'none'; sandbox")
        response.set_header("Cache-Control", f"private, max-age={int(LIFETIME.total_seconds())}")


def _asset_in(fields: dict[str, str]) -> str | None:
    """The thing that the form names, if any. Raises: BadInput."""
    given = {name: value for name, value in fields.items() if value}
    try:
        return UploadFields.model_validate(given).assetId
    except ValidationError as error:
        raise BadInput.of(error, "body") from None


def _asset_id(tx: Transaction, uuid: str | None) -> int | None:
    return None if uuid is None else identifiers.id_of(tx, "asset", uuid)


def _noun(uuid: str | None) -> str | None:
    return None if uuid is None else "asset"


def _place(uuid: str | None, tx: Transaction) -> str:
    return files.place_for(tx, _noun(uuid), _asset_id(tx, uuid))


def _keep(uuid: str | None, staged: Staged, tx: Transaction) -> Done:
    tx.allow(EventKind.FILE_ADDED)
    row = files.keep(tx, _noun(uuid), _asset_id(tx, uuid), staged)
    return Done(_shown(row), row.version, 201)


def _shown(row: FileRow) -> dict[str, Any]:
    return {
        "success": True,
        "objectName": row.stored_as,
        "size": row.size_bytes,
        "contentType": row.media_type,
        "originalName": row.name,
        "downloadUrl": _address(row),
    }


def _address(row: FileRow) -> str:
    return f"{BASE}/{BUCKET}/{row.stored_as}"


def _name_in(bucket: str, object_path: str) -> str:
    """The name in the store. Raises: NotFound for what no file is called."""
    if bucket != BUCKET or not _plain_name(object_path):
        raise NotFound("File")
    return object_path


def _delete(tx: Transaction, request: falcon.Request, name: str) -> Done:
    tx.allow(EventKind.FILE_DELETED)
    row = files.named(tx, name)
    etag.require(request, row.version, "File")
    files.delete(tx, row.id)
    return Done(None, status=204)
