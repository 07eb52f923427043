"""The tour through the back office."""

from __future__ import annotations

from core import oauth_clients
from desktop.tour import rights
from tests.desktop.screens.counter import reading


def test_a_client_is_there_afterwards_and_pictures_of_the_way(stage) -> None:
    """Roles, log, and the secret as it is shown once."""
    rights.go_round(stage)
    assert [row.name for row in reading(stage.program.shop, oauth_clients.list_all)] == [rights.PROGRAM]
    names = {path.stem.split("-", 1)[1] for path in stage.folder.glob("*.png")}
    assert names >= {"roles-light", "audit-log-light", "api-client-secret-light", "api-clients-light"}
    assert stage.dialogs() == []
