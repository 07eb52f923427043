"""Signing in and out, and staying so."""

from __future__ import annotations

import falcon

from api.cmms import house, words
from api.cmms.schemas import Access, LoginIn, Message, RefreshIn, SignedIn
from api.shared import sign_in
from api.shared.app import answer
from api.shared.door import Door
from api.shared.inputs import body
from api.shared.operations import operation
from core.base.permissions import NOBODY

_NO_STORE = ("Cache-Control", "no-store")


class Login:
    """`/auth/login`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Sign in", body=LoginIn, answer=SignedIn, errors=(401, 403, 429), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """With e-mail address and password, and the code of the second factor where there is one."""
        form = body(request, LoginIn)
        opened = sign_in.with_password(self._door, request, "email", form.email, form.password, form.mfaToken)
        with self._door.shop.reading(NOBODY, self._door.channel) as tx:
            warehouse = house.warehouse(tx)
        person = opened.person
        user = {
            "id": person.uuid,
            "email": person.email,
            "role": words.role_out(person.role),
            "warehouseId": warehouse,
        }
        tokens = {"token": opened.access, "refreshToken": opened.refresh, "sessionId": opened.session}
        answer(response, {"user": user, **tokens})
        response.set_header(*_NO_STORE)


class Refresh:
    """`/auth/refresh`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Renew the access token", body=RefreshIn, answer=Access, errors=(401, 429), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """For as long as the session lasts."""
        answer(response, {"token": sign_in.renewed(self._door, body(request, RefreshIn).refreshToken)})
        response.set_header(*_NO_STORE)


class Logout:
    """`/auth/logout`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Sign out", body=RefreshIn, answer=Message, errors=(429,), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """The session's tokens stop working; a token that is none is as good as signed out."""
        sign_in.ended(self._door, body(request, RefreshIn).refreshToken)
        answer(response, {"message": "Logged out successfully"})
