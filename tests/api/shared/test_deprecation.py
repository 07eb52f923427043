"""Addresses that will be gone one day."""

from __future__ import annotations

from datetime import UTC, datetime

import falcon

from api.shared import deprecation


def test_three_fields_say_that_it_ends_when_and_what_comes_instead() -> None:
    """Source: CRM document, Versioning."""
    response = falcon.Response()
    deprecation.announce(response, successor="/api/v3/customers", sunset_at=datetime(2025, 3, 1, tzinfo=UTC))
    assert response.headers == {
        "deprecation": "true",
        "sunset": "Sat, 01 Mar 2025 00:00:00 GMT",
        "link": '</api/v3/customers>; rel="successor-version"',
    }
