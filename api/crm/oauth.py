"""Tokens for programs: OAuth 2.0 client credentials, as a form."""

from __future__ import annotations

import base64
import binascii
from typing import Literal
from urllib.parse import parse_qsl, unquote_plus

import falcon
from pydantic import BaseModel, ValidationError

from api.crm.schemas import Token
from api.shared import client_tokens
from api.shared.door import Door
from api.shared.errors import BadInput, Fault, Problem
from api.shared.inputs import body, raw_body
from api.shared.operations import operation

FORM = "application/x-www-form-urlencoded"
_MOST_FIELDS = 20


class TokenIn(BaseModel):
    """A program that wants to come in."""

    grant_type: Literal["client_credentials"]
    client_id: str
    client_secret: str


class AccessToken:
    """`/oauth/token`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(
        summary="Get an access token", body=TokenIn, body_type=FORM, answer=Token, errors=(401, 429), public=True
    )
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """For a program's id and secret, in the form or in the Authorization header (RFC 6749, 2.3.1)."""
        client_tokens.prepare(request, response)
        form = _form(request)
        client_tokens.issue(self._door, request, response, form.client_id, form.client_secret)


def _form(request: falcon.Request) -> TokenIn:
    """Raises: Problem, BadInput."""
    kind = (request.content_type or "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return body(request, TokenIn)
    if kind != FORM:
        raise Problem(415, f"The body must be {FORM}")
    fields = _fields(raw_body(request)) | _of_header(request)
    try:
        return TokenIn.model_validate(fields)
    except ValidationError as error:
        raise BadInput.of(error, "body") from None


def _fields(raw: bytes) -> dict[str, str]:
    try:
        given = parse_qsl(raw.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise BadInput([Fault("form_invalid", ("body",), "The body is no form in UTF-8")]) from None
    names = [name for name, _ in given]
    if len(names) != len(set(names)):
        raise BadInput([Fault("form_invalid", ("body",), "A field is given twice")])
    return dict(given)


def _of_header(request: falcon.Request) -> dict[str, str]:
    scheme, _, given = (request.get_header("Authorization") or "").partition(" ")
    if scheme.lower() != "basic":
        return {}
    try:
        name, _, secret = base64.b64decode(given, validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return {}
    return {"client_id": unquote_plus(name), "client_secret": unquote_plus(secret)}
