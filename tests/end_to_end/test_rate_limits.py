"""Two servers on one database keep one limit."""

from __future__ import annotations

import httpx
import pytest

from tests.end_to_end.processes import lay_shop, serving


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_five_sign_ins_a_minute_over_two_servers(database_url: str) -> None:
    """The sixth is refused by whichever it comes to, and each tells how many are left over both."""
    lay_shop(database_url)
    with serving(database_url, limits=True) as first, serving(database_url, limits=True) as second:
        answers = [
            httpx.post(f"{server.address}/api/auth/refresh", json={"refreshToken": "x"}, timeout=30)
            for server in (first, second, second, first, second, first, second)
        ]
    assert [answer.status_code for answer in answers] == [401] * 5 + [429] * 2
    assert [answer.headers["x-ratelimit-remaining"] for answer in answers] == ["4", "3", "2", "1", "0", "0", "0"]
