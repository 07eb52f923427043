"""All dialects as one application."""

from __future__ import annotations

from typing import Any

import falcon
import falcon.testing
import orjson
import pytest

from api.server import Application
from api.shared.app import Dialect, answer
from api.shared.inputs import LARGEST_JSON
from api.shared.request_log import Entry


class Named:
    """Answers with the dialect that was reached."""

    def __init__(self, name: str) -> None:
        self.name = name

    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """Says who it is, and lets the log know who asked."""
        request.env["frontbench.person"] = 7
        answer(response, self.name)


def dialect(name: str, prefix: str) -> Dialect:
    """One that answers with its own name under `prefix`/x and in its errors."""
    return Dialect(
        name=name,
        title=name,
        prefixes=(prefix,),
        routes={f"{prefix}/x": Named(name), prefix: Named(f"{name} itself")},
        error_body=lambda problem: {name: problem.detail},
    )


NESTED = [dialect("cmms", "/api"), dialect("amms", "/api/v1"), dialect("hotel", "/api/v1/work_order")]


@pytest.fixture
def log() -> list[Entry]:
    """What was logged."""
    return []


@pytest.fixture
def client(log: list[Entry]) -> falcon.testing.TestClient:
    """Three dialects, one inside the other."""
    return falcon.testing.TestClient(Application(NESTED, log.append))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/api/x", "cmms"),
        ("/api/v1/x", "amms"),
        ("/api/v1/x/", "amms"),
        ("/api/v1/work_order/x", "hotel"),
        ("/api/v1/work_order", "hotel itself"),
        ("/api/v1/work_order/", "hotel itself"),
    ],
)
def test_the_longest_prefix_answers(client: Any, path: str, name: str) -> None:
    """The dialects lie inside one another, and none takes the other's paths."""
    assert client.simulate_get(path).json == name


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/api/nothing", "cmms"),
        ("/api/v1x", "cmms"),
        ("/api/v1/nothing", "amms"),
        ("/api/v1/work_orders", "amms"),
        ("/api/v1/work_order/nothing", "hotel"),
        ("/nothing", "detail"),
        ("/API/x", "detail"),
    ],
)
def test_an_unknown_path_is_answered_in_the_words_of_the_dialect_it_falls_in(
    client: Any, path: str, words: str
) -> None:
    """404 of the right shape."""
    result = client.simulate_get(path)
    assert (result.status_code, result.json) == (404, {words: "Not Found"})


@pytest.mark.parametrize("method", ["POST", "FOO", "WEBSOCKET", "TRACE", "PROPFIND"])
def test_a_method_nobody_knows_is_405(client: Any, method: str) -> None:
    """Even one that HTTP does not have."""
    environ = falcon.testing.create_environ(method="GET", path="/api/x") | {"REQUEST_METHOD": method}
    seen = falcon.testing.StartResponseMock()
    body = b"".join(client.app(environ, seen))
    assert (seen.status, orjson.loads(body)) == ("405 Method Not Allowed", {"cmms": "Method Not Allowed"})


def test_every_answer_has_a_request_id_and_is_not_to_be_sniffed(client: Any, log: list[Entry]) -> None:
    """The id stands in the log too; each request has its own."""
    first, second = client.simulate_get("/api/x"), client.simulate_get("/api/nothing")
    assert first.headers["x-content-type-options"] == "nosniff"
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    assert [each.id for each in log] == [first.headers["x-request-id"], second.headers["x-request-id"]]
    assert [(each.method, each.status, each.who) for each in log] == [("GET", 200, 7), ("GET", 404, None)]


@pytest.mark.parametrize(("given", "kept"), [("order-17/a", True), ("a b", False), ("x" * 101, False), ("", False)])
def test_a_request_id_is_taken_over_where_it_is_a_plain_word(client: Any, given: str, kept: bool) -> None:
    """So that a chain of programs can be followed, and nothing odd gets into the log."""
    result = client.simulate_get("/api/x", headers={"X-Request-Id": given})
    assert (result.headers["x-request-id"] == given) == kept


def test_no_query_is_logged(client: Any, log: list[Entry]) -> None:
    """Secrets are sometimes sent in one."""
    client.simulate_get("/api/x", query_string="client_secret=hunter2", extras={"REQUEST_URI": "/api/x?s=hunter2"})
    assert log[0].path == "/api/x"


def test_what_never_reached_a_dialect_is_refused_in_its_words(client: Any, log: list[Entry]) -> None:
    """The server asks the application what to say."""
    fields, body = client.app.refusal("/api/v1/work_order/x", 413)
    assert orjson.loads(body) == {"hotel": "The body is too large"}
    assert dict(fields)["Content-Type"] == "application/json"
    assert log[0].status == 413


def test_json_has_one_limit_everywhere(client: Any) -> None:
    """One mebibyte."""
    assert client.app.body_limit("/api/x") == LARGEST_JSON == 1024 * 1024


def test_a_path_may_take_larger_bodies() -> None:
    """With and without a slash at its end, and no other path."""
    files = Dialect(
        name="files",
        title="Files",
        prefixes=("/files",),
        routes={},
        error_body=lambda problem: {"files": problem.detail},
        body_limits={"/files/upload": 2 * LARGEST_JSON},
    )
    application = Application([files])
    assert application.body_limit("/files/upload") == application.body_limit("/files/upload/") == 2 * LARGEST_JSON
    assert application.body_limit("/files/uploads") == application.body_limit("/files/upload/x") == LARGEST_JSON


def test_every_dialect_is_described(client: Any) -> None:
    """In one document."""
    tags = [each["name"] for each in client.simulate_get("/openapi.json").json["tags"]]
    assert tags == ["cmms", "amms", "hotel", "server"]
