"""Makes and reads the tokens that stand for a session: JWTs with every claim required."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import jwt

from api.shared.errors import unauthorized
from api.shared.keyring import Keyring

ACCESS_LIFETIME = timedelta(hours=24)
ACCESS, REFRESH = "access", "refresh"
_ALGORITHM = "HS256"
_ISSUER = _AUDIENCE = "frontbench"
_REQUIRED = ["iss", "aud", "typ", "exp", "iat", "jti", "sub"]
_LONGEST = 4096


class Claims(NamedTuple):
    """What a token says: whose session it is (a UUID; of an OAuth client: its id), and when it ends."""

    subject: str
    is_client: bool
    expires_at: float


class Tokens:
    """Signs with the shop's newest key and believes its older ones for a while."""

    def __init__(self, keyring: Keyring, clock: Callable[[], datetime]) -> None:
        self._keyring = keyring
        self._clock = clock

    def now(self) -> float:
        """The shop's clock, in seconds since 1970."""
        return self._clock().timestamp()

    def access(self, subject: str, *, is_client: bool = False) -> str:
        """An access token for a session or a client."""
        return self._signed(ACCESS, subject, ACCESS_LIFETIME, is_client)

    def refresh(self, subject: str, lifetime: timedelta) -> str:
        """A refresh token for a session."""
        return self._signed(REFRESH, subject, lifetime, False)

    def _signed(self, kind: str, subject: str, lifetime: timedelta, is_client: bool) -> str:
        now, key = self._clock(), self._keyring.current()
        claims = {
            "iss": _ISSUER,
            "aud": _AUDIENCE,
            "typ": kind,
            "sub": subject,
            "client": is_client,
            "iat": int(now.timestamp()),
            "exp": int((now + lifetime).timestamp()),
            "jti": uuid.uuid4().hex,
        }
        return jwt.encode(claims, key.secret, algorithm=_ALGORITHM, headers={"kid": key.name})

    def read(self, token: str, kind: str) -> Claims:
        """What a token says, its signature, kind and age being right. Raises: Problem 401."""
        try:
            said = self._verified(token)
        except (jwt.InvalidTokenError, ValueError) as error:
            raise unauthorized("Invalid or expired token") from error
        if said["typ"] != kind or not isinstance(said["exp"], int) or said["exp"] <= self.now():
            raise unauthorized("Invalid or expired token")
        return Claims(str(said["sub"]), said.get("client") is True, float(said["exp"]))

    def _verified(self, token: str) -> dict[str, Any]:
        if len(token) > _LONGEST or not token.isascii():
            raise jwt.InvalidTokenError
        key = self._keyring.named(str(jwt.get_unverified_header(token).get("kid")))
        if key is None:
            raise jwt.InvalidTokenError
        # A clock that was set back must lock nobody out: the moment of issue is required and not judged; the end is
        # compared with the shop's own clock.
        options: Any = {"require": _REQUIRED, "verify_iat": False, "verify_exp": False}
        return jwt.decode(
            token, key.secret, algorithms=[_ALGORITHM], audience=_AUDIENCE, issuer=_ISSUER, options=options
        )


def fingerprint(token: str) -> str:
    """What is stored of a refresh token."""
    return hashlib.sha256(token.encode()).hexdigest()
