"""A dialect's application: its routes, its words for every error."""

from __future__ import annotations

import logging
from typing import Any

import falcon
import falcon.testing
import pytest

from api.shared.app import Dialect, answer, make_app
from api.shared.errors import BadInput, Fault, Problem, unauthorized


class Things:
    """A resource that does what its id says."""

    def on_get(self, _request: falcon.Request, response: falcon.Response, thing: str = "") -> None:
        """Answers, or fails in the way that is asked for."""
        problems = {
            "missing": Problem(404, "Thing not found"),
            "invalid": BadInput([Fault("missing", ("body", "name"), "Field required")]),
            "stranger": unauthorized("Invalid or expired token"),
            "refused": PermissionError("core says no"),
            "broken": RuntimeError("secret detail"),
        }
        if thing in problems:
            raise problems[thing]
        answer(response, {"thing": thing})


def refusal(error: Exception) -> Problem | None:
    """What stands for the core's refusals here."""
    return Problem(403, str(error)) if isinstance(error, PermissionError) else None


@pytest.fixture
def client() -> falcon.testing.TestClient:
    """A dialect that says `message` where another says `detail`."""
    dialect = Dialect(
        name="test",
        title="Test",
        prefixes=("/t",),
        routes={"/t/things": Things(), "/t/things/{thing}": Things()},
        error_body=lambda problem: {"message": problem.detail},
        refusal=refusal,
        invalid_status=400,
    )
    return falcon.testing.TestClient(make_app(dialect))


@pytest.mark.parametrize("path", ["/t/things/a", "/t/things/a/"])
def test_a_path_works_with_and_without_a_trailing_slash(client: Any, path: str) -> None:
    """The same resource answers."""
    assert client.simulate_get(path).json == {"thing": "a"}


@pytest.mark.parametrize(
    ("thing", "status", "message"),
    [
        ("missing", 404, "Thing not found"),
        ("invalid", 400, "Field required"),
        ("stranger", 401, "Invalid or expired token"),
        ("refused", 403, "core says no"),
    ],
)
def test_every_problem_is_told_in_the_dialects_shape(client: Any, thing: str, status: int, message: str) -> None:
    """Its own key, and its own status for invalid input."""
    result = client.simulate_get(f"/t/things/{thing}")
    assert (result.status_code, result.json) == (status, {"message": message})
    assert ("www-authenticate" in result.headers) == (status == 401)


@pytest.mark.parametrize("path", ["/t/nothing", "/t/things/a/b", "/t/%2e%2e/things", "/t/things%00", "/t//things"])
def test_unknown_paths_are_404(client: Any, path: str) -> None:
    """In the dialect's shape."""
    result = client.simulate_get(path)
    assert (result.status_code, result.json) == (404, {"message": "Not Found"})


def test_unknown_methods_are_405_and_name_the_known(client: Any) -> None:
    """With Allow, as HTTP asks."""
    result = client.simulate_post("/t/things")
    assert (result.status_code, result.json) == (405, {"message": "Method Not Allowed"})
    assert {"GET", "HEAD"} <= set(result.headers["allow"].split(", "))


def test_head_answers_like_get_without_the_body(client: Any) -> None:
    """Same status, same length."""
    result = client.simulate_head("/t/things/abc")
    assert (result.status_code, result.content) == (200, b"")
    assert result.headers["content-length"] == "15"


def test_options_names_the_methods(client: Any) -> None:
    """And changes nothing; no other origin is let in."""
    result = client.simulate_options("/t/things", headers={"Origin": "https://elsewhere.example"})
    assert result.status_code == 200
    assert "GET" in result.headers["allow"]
    assert "access-control-allow-origin" not in result.headers


def test_a_bug_is_logged_with_its_request_and_told_to_nobody(client: Any, caplog: pytest.LogCaptureFixture) -> None:
    """500 in the dialect's shape; the trace stands in the log alone."""
    with caplog.at_level(logging.ERROR):
        result = client.simulate_get("/t/things/broken", extras={"frontbench.request_id": "abc123"})
    assert (result.status_code, result.json) == (500, {"message": "Internal Server Error"})
    assert "abc123" in caplog.text and "secret detail" in caplog.text
