"""Whether what the program stands on answers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import health
from core.base.errors import Unavailable
from core.base.permissions import SYSTEM
from core.shop import Shop
from core.storage.folder import FolderStore


def test_a_database_that_answers_is_up(shop: Shop) -> None:
    """After some time, in milliseconds."""
    with shop.reading(SYSTEM) as tx:
        found = health.of_database(tx)
    assert found.is_up and 0 < found.latency_ms < timedelta(minutes=1) / timedelta(milliseconds=1)


class Gone(FolderStore):
    """A folder that is not there any more."""

    def probe(self) -> None:
        """As where a disk was taken away."""
        raise Unavailable("The folder {folder} cannot be written", folder=str(self.folder))


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_storage_is_up_where_files_can_be_kept(shop: Shop) -> None:
    """And down otherwise, which is no error of who asks."""
    assert health.of_storage(shop.store).is_up
    assert not health.of_storage(Gone(shop.folder)).is_up
