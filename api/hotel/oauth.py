"""Tokens for the hotel's programs, by POST and by the deprecated GET."""

from __future__ import annotations

from datetime import UTC, datetime

import falcon

from api.hotel.schemas import GetTokenIn, Token, TokenIn
from api.shared import client_tokens, deprecation
from api.shared.door import Door
from api.shared.inputs import body
from api.shared.operations import operation

#: The end of the GET, which puts a secret where caches and logs do not expect one.
SUNSET = datetime(2028, 12, 31, 23, 59, 59, tzinfo=UTC)


class AccessToken:
    """`/oauth/token`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Get an access token", body=TokenIn, answer=Token, errors=(401, 429), public=True)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """For a program's id and secret."""
        client_tokens.prepare(request, response)
        client = body(request, TokenIn).user_info
        client_tokens.issue(self._door, request, response, client.client_id, client.client_secret)

    @operation(
        summary="Get an access token (use POST)",
        body=GetTokenIn,
        answer=Token,
        errors=(401, 429),
        public=True,
        deprecated=True,
    )
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """The same by GET. Source: contract, decision 13."""
        deprecation.announce(response, successor=request.path, sunset_at=SUNSET)
        client_tokens.prepare(request, response)
        client = body(request, GetTokenIn).user_info
        client_tokens.issue(self._door, request, response, client.client_id, client.client_secret)
