"""Signing in and out, and making oneself an account."""

from __future__ import annotations

import falcon

from api.repair import words
from api.repair.schemas import Access, LoginIn, Message, RefreshIn, RegisterIn, SignedIn, User
from api.shared import sign_in
from api.shared.app import answer
from api.shared.door import Done, Door
from api.shared.inputs import body
from api.shared.operations import operation
from core import passwords, people
from core.base.permissions import NOBODY
from core.base.transaction import Transaction

_NO_STORE = ("Cache-Control", "no-store")


class Register:
    """`/auth/register`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Make an account", body=RegisterIn, answer=User, status=201, errors=(400,), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A customer's account, whatever else is asked for."""
        form = body(request, RegisterIn)
        password = passwords.prepared(form.password)
        new = people.NewPerson(form.full_name, form.phone, form.email, password)

        def register(tx: Transaction) -> Done:
            row = people.register(tx, new)
            return Done(words.user(row), row.version, 201)

        self._door.open(request, response, register, NOBODY)


class Login:
    """`/auth/login`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Sign in", body=LoginIn, answer=SignedIn, errors=(401, 403, 429), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """With phone and password."""
        form = body(request, LoginIn)
        opened = sign_in.with_password(self._door, request, "phone", form.phone, form.password, form.mfaToken)
        tokens = {"access_token": opened.access, "refresh_token": opened.refresh, "token_type": "bearer"}
        answer(response, {"user": words.user(opened.person), "tokens": tokens})
        response.set_header(*_NO_STORE)


class Refresh:
    """`/auth/refresh`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Renew the access token", body=RefreshIn, answer=Access, errors=(401,), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """For as long as the session lasts."""
        access = sign_in.renewed(self._door, body(request, RefreshIn).refresh_token)
        answer(response, {"access_token": access, "token_type": "bearer"})
        response.set_header(*_NO_STORE)


class Logout:
    """`/auth/logout`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Sign out", body=RefreshIn, answer=Message, public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """The session's tokens stop working; a token that is none is as good as signed out."""
        sign_in.ended(self._door, body(request, RefreshIn).refresh_token)
        answer(response, {"message": "Logged out successfully"})
