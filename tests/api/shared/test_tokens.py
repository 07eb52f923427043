"""What a token must say to be believed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest

from api.shared.errors import Problem
from api.shared.keyring import Keyring
from api.shared.tokens import ACCESS, ACCESS_LIFETIME, REFRESH, Tokens, fingerprint
from tests.core.conftest import SteppedClock


@pytest.fixture
def keyring(tmp_path: Path, clock: SteppedClock) -> Keyring:
    """The shop's keys."""
    return Keyring(tmp_path, clock)


@pytest.fixture
def tokens(keyring: Keyring, clock: SteppedClock) -> Tokens:
    """The shop's tokens."""
    return Tokens(keyring, clock)


@pytest.fixture
def forged(keyring: Keyring, clock: SteppedClock) -> Callable[..., str]:
    """Makes tokens with the right key that say something else; a claim that is None is left out."""

    def forge(**claims: Any) -> str:
        now = int(clock().timestamp())
        good = {"iss": "frontbench", "aud": "frontbench", "typ": ACCESS, "sub": "s", "iat": now, "exp": now + 60}
        said = {**good, "jti": "j", **claims}
        key = keyring.current()
        said = {name: value for name, value in said.items() if value is not None}
        return jwt.encode(said, key.secret, "HS256", {"kid": key.name})

    return forge


def refused(tokens: Tokens, token: str, kind: str = ACCESS) -> bool:
    """Whether it is answered with 401."""
    with pytest.raises(Problem) as caught:
        tokens.read(token, kind)
    return caught.value.status == 401


def test_a_token_tells_whose_session_it_is(tokens: Tokens, clock: SteppedClock) -> None:
    """And until when."""
    claims = tokens.read(tokens.access("session-1"), ACCESS)
    assert (claims.subject, claims.is_client) == ("session-1", False)
    assert claims.expires_at == (clock() + ACCESS_LIFETIME).timestamp()
    assert tokens.read(tokens.access("client-1", is_client=True), ACCESS).is_client


def test_a_forged_token_with_the_right_key_is_good(tokens: Tokens, forged: Callable[..., str]) -> None:
    """So that the next test says something."""
    assert tokens.read(forged(), ACCESS).subject == "s"


@pytest.mark.parametrize(
    "claims",
    [
        *({name: None} for name in ("iss", "aud", "typ", "sub", "iat", "exp", "jti")),
        {"iss": "elsewhere"},
        {"aud": "elsewhere"},
        {"typ": "refresh"},
        {"typ": ["access"]},
        {"exp": 1},
        {"exp": "soon"},
        {"sub": 5},
    ],
    ids=repr,
)
def test_every_claim_is_required_and_looked_at(
    tokens: Tokens, forged: Callable[..., str], claims: dict[str, Any]
) -> None:
    """A token that lacks one, or says something else, is refused."""
    assert refused(tokens, forged(**claims))


def test_a_refresh_token_is_no_access_token(tokens: Tokens) -> None:
    """Nor the other way round."""
    refresh = tokens.refresh("s", timedelta(days=30))
    assert refused(tokens, refresh)
    assert refused(tokens, tokens.access("s"), REFRESH)
    assert tokens.read(refresh, REFRESH).subject == "s"


def test_a_token_ends(tokens: Tokens, clock: SteppedClock) -> None:
    """By the shop's clock."""
    token = tokens.access("s")
    clock.now += ACCESS_LIFETIME
    assert refused(tokens, token)


def test_a_clock_that_is_set_back_locks_nobody_out(tokens: Tokens, clock: SteppedClock) -> None:
    """A token from the future is as good as before."""
    token = tokens.access("s")
    clock.now -= timedelta(days=3)
    assert tokens.read(token, ACCESS).subject == "s"


@pytest.mark.parametrize("algorithm", ["none", "HS512"])
def test_another_algorithm_is_refused(tokens: Tokens, keyring: Keyring, algorithm: str) -> None:
    """Even with the right key, even with none."""
    key = keyring.current()
    claims = jwt.decode(tokens.access("s"), options={"verify_signature": False})
    secret = None if algorithm == "none" else key.secret
    assert refused(tokens, jwt.encode(claims, secret, algorithm, {"kid": key.name}))  # type: ignore[arg-type]


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "é.é.é", "." * 5000, "eyJhbGciOiJIUzI1NiJ9.e30.x"])
def test_what_is_no_token_is_refused(tokens: Tokens, token: str) -> None:
    """In the same words."""
    assert refused(tokens, token)


def test_another_shops_token_is_refused(tokens: Tokens, tmp_path: Path, clock: SteppedClock) -> None:
    """Its key has another name, and another secret under the same name."""
    other = Keyring(tmp_path / "other", clock)
    assert refused(tokens, Tokens(other, clock).access("s"))


def test_no_two_tokens_are_alike(tokens: Tokens) -> None:
    """And what is stored of one does not give it away."""
    one, two = tokens.access("s"), tokens.access("s")
    assert one != two
    assert fingerprint(one) != fingerprint(two)
    assert len(fingerprint(one)) == 64
