"""The question for a bucket."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from core.shop import Shop
from core.storage import buckets
from desktop.screens.settings.bucket_dialog import BucketDialog
from tests.desktop.program import LONG_MS
from tests.fixtures.s3_server import Bucket as Made


@pytest.fixture
def chosen() -> list[buckets.Bucket]:
    """What the page was told."""
    return []


@pytest.fixture
def dialog(qtbot, look, desk, chosen: list[buckets.Bucket], bucket: Made) -> BucketDialog:
    """With a bucket of the tests' server typed in."""
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    dialog = BucketDialog(desk, around, chosen.append)
    dialog.around = around
    dialog.open()
    named = buckets.of_environment(bucket.environment)
    dialog.form.set_values(named._asdict(), clean=False)
    return dialog


def test_bucket_that_answers_is_taken(qtbot, desk, dialog: BucketDialog, chosen: list[buckets.Bucket]) -> None:
    """Every program on this computer that opens the shop from now on keeps its files there."""
    dialog.submit()
    qtbot.waitUntil(lambda: bool(chosen), timeout=LONG_MS)
    again = Shop(desk.shop.url)
    assert again.store.place == f"{chosen[0].name} ({chosen[0].endpoint})"
    again.close()


def test_bucket_that_refuses_is_not(qtbot, desk, dialog: BucketDialog, chosen: list[buckets.Bucket]) -> None:
    """What is wrong is said, what was typed stays."""
    dialog.form.set_values({"secret_key": "a wrong one"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(dialog.form.notice.isVisible, timeout=LONG_MS)
    assert "refuses the keys" in dialog.form.notice.text
    assert (chosen, dialog.form.values()["secret_key"]) == ([], "a wrong one")
    dialog.form.set_values({"endpoint": "minio.example"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["endpoint"].error), timeout=LONG_MS)
    assert buckets.kept(buckets.path_in(desk.shop.keys_folder)) is None
    dialog.reject()
