"""Tells that an address will be gone one day, and what to use instead."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime

import falcon


def announce(response: falcon.Response, *, successor: str, sunset_at: datetime) -> None:
    """On answers and errors alike; `successor` is a path of this server.

    Source: CRM document, Versioning; contract, decision 13.
    """
    response.set_header("Deprecation", "true")
    response.set_header("Sunset", format_datetime(sunset_at, usegmt=True))
    response.set_header("Link", f'<{successor}>; rel="successor-version"')
