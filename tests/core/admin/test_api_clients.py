"""A client's secret is printed once, as JSON."""

from __future__ import annotations

import json

from core import oauth_clients
from core.base.permissions import Role
from core.shop import open_shop
from tests.core.admin.conftest import Run


def test_client_is_printed_and_works(initialised: Run, database_url: str) -> None:
    """One JSON object with id and secret; a Manager, unless said otherwise."""
    shop = open_shop(database_url)
    for words, role in (((), Role.MANAGER), (("--role", "Viewer"), Role.VIEWER)):
        said = initialised("oauth-client", "add", f"POS {role}", *words)
        made = json.loads(said.out)
        assert (said.code, set(made)) == (0, {"client_id", "client_secret"})
        with shop.reading() as tx:
            actor = oauth_clients.proven(tx, made["client_id"], made["client_secret"])
        assert actor is not None and actor.role is role
    shop.close()


def test_taken_name_is_refused(initialised: Run) -> None:
    """Two programs are told apart by their names."""
    assert initialised("oauth-client", "add", "POS").code == 0
    said = initialised("oauth-client", "add", "POS")
    assert (said.code, said.out) == (1, "")
