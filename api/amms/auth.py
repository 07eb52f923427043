"""Signing in, and staying so."""

from __future__ import annotations

import falcon

from api.amms import words
from api.amms.schemas import Access, LoginIn, RefreshIn, SignedIn
from api.shared import sign_in
from api.shared.app import answer
from api.shared.door import Door
from api.shared.inputs import body
from api.shared.operations import operation
from core import settings
from core.base.permissions import NOBODY

_NO_STORE = ("Cache-Control", "no-store")


class Login:
    """`/auth/login`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Sign in", body=LoginIn, answer=SignedIn, errors=(401, 403, 429), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """With e-mail address and password."""
        form = body(request, LoginIn)
        opened = sign_in.with_password(self._door, request, "email", form.email, form.password, form.mfaToken)
        with self._door.shop.reading(NOBODY, self._door.channel) as tx:
            tenant = settings.read(tx).shop_id
        person = opened.person
        user = {
            "id": person.uuid,
            "email": person.email,
            "name": person.full_name,
            "role": words.role_out(person.role),
            "tenantId": tenant,
        }
        answer(response, {"token": opened.access, "refreshToken": opened.refresh, "user": user})
        response.set_header(*_NO_STORE)


class Refresh:
    """`/auth/refresh`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Renew the access token", body=RefreshIn, answer=Access, errors=(401,), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """For as long as the session lasts."""
        answer(response, {"token": sign_in.renewed(self._door, body(request, RefreshIn).refreshToken)})
        response.set_header(*_NO_STORE)
