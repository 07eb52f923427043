"""The crm dialect's addresses."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.conftest import Client
from tests.api.crm.conftest import BASE

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


@pytest.mark.parametrize("path", ["customers", "work-orders", "technicians", "schedule"])
def test_a_path_works_with_and_without_its_slash(admin: Client, path: str) -> None:
    """As the document spells some with and some without."""
    assert admin.get(f"{BASE}/{path}") == admin.get(f"{BASE}/{path}/")


def test_unknown_addresses_and_methods_are_refused_in_its_shape(admin: Client, client: Client) -> None:
    """404, 405, and 401 before anything else."""
    for answer, status, error in (
        (admin("GET", f"{BASE}/nothing"), 404, "not_found"),
        (admin("PUT", f"{BASE}/customers"), 405, "method_not_allowed"),
        (client("GET", f"{BASE}/customers"), 401, "unauthorized"),
        (admin("POST", f"{BASE}/customers", body=b"{"), 422, "validation_error"),
    ):
        assert (answer.status, answer.json["error"], set(answer.json)) == (status, error, {"error", "detail", "hint"})


def test_each_answer_tells_how_the_limit_stands(admin: Client, client: Client) -> None:
    """A thousand a minute for who came in, a hundred for who did not."""
    first, second = admin("GET", f"{BASE}/customers"), admin("GET", f"{BASE}/technicians")
    assert [answer.headers["x-ratelimit-limit"] for answer in (first, second)] == ["1000", "1000"]
    assert [answer.headers["x-ratelimit-remaining"] for answer in (first, second)] == ["999", "998"]
    assert int(first.headers["x-ratelimit-reset"]) > 1_700_000_000
    outside = client("GET", f"{BASE}/customers")
    assert (outside.status, outside.headers["x-ratelimit-limit"]) == (401, "100")


def test_who_asks_for_too_many_tokens_waits(client: Client) -> None:
    """The hundred and first in a minute is refused in the document's shape."""
    answers = [client("POST", f"{BASE}/oauth/token", body=b"x", Content_Type="text/plain") for _ in range(101)]
    assert {answer.status for answer in answers[:100]} == {415}
    last = answers[100]
    assert (last.status, last.json["error"], "retry-after" in last.headers) == (429, "rate_limited", True)


def test_a_stranger_who_asks_too_often_waits(admin: Client, client: Client) -> None:
    """A hundred a minute for who is not let in; who is let in at the same address goes on, whatever he sends."""
    answers = [client("GET", f"{BASE}/customers") for _ in range(101)]
    assert {answer.status for answer in answers[:100]} == {401}
    last = answers[100]
    assert (last.status, last.json["error"], "retry-after" in last.headers) == (429, "rate_limited", True)
    assert admin("GET", f"{BASE}/customers").status == 200
    assert admin("POST", f"{BASE}/customers", body=b"{").status == 422


def test_the_description_says_that_all_of_it_is_limited(description: dict[str, Any]) -> None:
    """Each of its addresses and methods."""
    paths = description["paths"]
    answers = [
        each["responses"] for path, item in paths.items() if path.startswith(f"{BASE}/") for each in item.values()
    ]
    assert len(answers) > 30 and all("429" in each for each in answers)
