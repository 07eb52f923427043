"""oauth-client add: a program that may call the API."""

from __future__ import annotations

import argparse
import json

from core import oauth_clients
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import open_shop


def run(options: argparse.Namespace) -> None:
    """Prints one JSON object; the secret is shown this once.

    Raises: Conflict (name taken), Invalid, NotReady, Unavailable.
    """
    shop = open_shop(options.database)
    try:
        with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
            new = oauth_clients.add(tx, options.name, Role(options.role), options.requests_per_minute)
    finally:
        shop.close()
    print(json.dumps({"client_id": new.client_id, "client_secret": new.client_secret}))
