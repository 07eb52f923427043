"""What the server says of itself."""

from __future__ import annotations

import re
from typing import Any

import falcon.testing
import pytest
from openapi_spec_validator import validate

from api.shared import root
from api.shared.app import make_app


@pytest.fixture
def client() -> falcon.testing.TestClient:
    """A server with no dialect."""
    return falcon.testing.TestClient(make_app(root.dialect([])))


def test_the_server_says_that_it_is_well(client: Any) -> None:
    """For whoever watches over it."""
    assert client.simulate_get("/health").json == {"status": "ok"}


def test_the_description_is_served(client: Any) -> None:
    """As OpenAPI 3.1."""
    result = client.simulate_get("/openapi.json")
    assert result.json["openapi"].startswith("3.1")
    validate(result.json)


def test_the_documentation_needs_no_internet(client: Any) -> None:
    """Everything the page loads comes from this server, and the browser is told to load nothing else."""
    page = client.simulate_get("/docs")
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    for address in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        assert client.simulate_get(address).status_code == 200
    script = client.simulate_get("/docs/docs.js")
    assert script.headers["content-type"] == "text/javascript"
    assert "innerHTML" not in script.text
    for text in (page.text, script.text, client.simulate_get("/docs/docs.css").text):
        assert not re.search(r"https?://|url\(", text)


@pytest.mark.parametrize("path", ["/docs/other.js", "/docs/../openapi.json", "/docs/%2e%2e%2fstyle", "/", "/nothing"])
def test_nothing_else_is_served(client: Any, path: str) -> None:
    """Only the page's own files, by name."""
    assert client.simulate_get(path).status_code == 404
