"""Access tokens for programs that call on their own behalf: OAuth 2 client credentials, for every dialect's address."""

from __future__ import annotations

import falcon

from api.shared.app import answer
from api.shared.door import Door
from api.shared.errors import BadInput, Fault
from core import auth


def prepare(request: falcon.Request, response: falcon.Response) -> None:
    """Before the credentials are looked at: nobody between may keep the answer. Raises: BadInput."""
    response.set_header("Cache-Control", "no-store")
    for name in request.params:
        if "secret" in name.lower():
            # Addresses are written to logs on their way.
            raise BadInput([Fault("value_error", ("query", name), "A secret is not taken from the address")])


def issue(door: Door, request: falcon.Request, response: falcon.Response, client_id: str, client_secret: str) -> None:
    """Answers with a token and its type, no more. Raises: the core's SignInRefused, Throttled.

    Source: contract, decision 19.
    """
    address = request.env.get("REMOTE_ADDR", "")
    auth.sign_in_client(door.shop, client_id, client_secret, channel=door.channel, address=address)
    token = door.guard.tokens.access(client_id, is_client=True)
    answer(response, {"access_token": token, "token_type": "bearer"})
