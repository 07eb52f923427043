"""One's own second factor: enrolled, switched on and off."""

from __future__ import annotations

import falcon

from api.cmms.schemas import Enrolled, Message, MfaIn, RecoveryCodes
from api.shared.app import answer
from api.shared.door import Done, Door
from api.shared.inputs import body
from api.shared.operations import operation
from core import auth, second_factors
from core.base.transaction import Transaction

_NO_STORE = ("Cache-Control", "no-store")


class Enrol:
    """`/auth/mfa/enroll`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Enrol a second factor", answer=Enrolled, errors=(429,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """Its secret, shown once. Source: contract, decision 14."""
        response.set_header(*_NO_STORE)
        self._door.do(request, response, _enrol)


class Activate:
    """`/auth/mfa/activate`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Switch the second factor on", body=MfaIn, answer=RecoveryCodes, errors=(429,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """With a code of it. Source: contract, decision 14."""
        response.set_header(*_NO_STORE)
        self._door.change(request, response, MfaIn, _activate)


class Deactivate:
    """`/auth/mfa/deactivate`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Switch the second factor off", body=MfaIn, answer=Message, errors=(429,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """With a code of it, or a recovery code."""
        actor = self._door.sender(request)
        code, address = body(request, MfaIn).mfaToken, request.env.get("REMOTE_ADDR", "")
        auth.switch_second_factor_off(self._door.shop, actor, code, channel=self._door.channel, address=address)
        answer(response, {"message": "MFA deactivated"})


def _enrol(tx: Transaction) -> Done:
    made = second_factors.enrol(tx)
    return Done({"secret": made.secret, "otpauthUrl": made.otpauth_url})


def _activate(tx: Transaction, form: MfaIn) -> Done:
    codes = second_factors.activate(tx, form.mfaToken)
    return Done({"message": "MFA activated", "recoveryCodes": codes})
