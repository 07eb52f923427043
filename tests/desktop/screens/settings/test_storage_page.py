"""The page that tells where files lie."""

from __future__ import annotations

import pytest

from core import files
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.storage.buckets import Bucket
from core.storage.choosing import chosen
from desktop.screens.settings.screen import PAGES
from desktop.screens.settings.storage_page import StoragePage


def shown(qtbot, desk) -> StoragePage:
    """The page, when the place has answered or not."""
    page = StoragePage(desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    qtbot.waitUntil(lambda: page.again.isEnabled() and page.facts.value("How much") != "…")
    return page


def test_folder_is_named_with_what_is_in_it(qtbot, desk) -> None:
    """And counted anew when asked again."""
    page = shown(qtbot, desk)
    assert page.facts.value("Kept in") == "A folder on this computer"
    assert page.facts.value("Where") == desk.shop.store.place
    assert page.facts.value("How much").startswith("0 file")
    assert page.facts.value("Condition").startswith("Answers")
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        files.add(tx, desk.shop.store, None, None, "a.txt", b"x" * 1500, None)
    page.again.click()
    qtbot.waitUntil(lambda: page.facts.value("How much").startswith("1 file"))
    assert "1.5" in page.facts.value("How much")
    assert not page.notice.isVisible()


def test_bucket_that_is_away_is_said(qtbot, desk, tmp_path) -> None:
    """With the reason; the rest of the page stands."""
    names = ("BUCKET", "ACCESS_KEY", "SECRET_KEY")
    given = dict.fromkeys((f"FRONTBENCH_S3_{name}" for name in names), "x")
    desk.shop.store = chosen(
        tmp_path / "files", tmp_path / "keys", given | {"FRONTBENCH_S3_ENDPOINT": "http://127.0.0.1:1"}
    )
    page = shown(qtbot, desk)
    assert (page.facts.value("Kept in"), page.facts.value("Condition")) == ("A bucket", "Does not answer")
    assert "http://127.0.0.1:1" in page.facts.value("Where")
    assert page.notice.isVisible() and "does not answer" in page.notice.text


@pytest.mark.parametrize(("role", "sees"), [(Role.ADMIN, True), (Role.MANAGER, False)])
def test_page_is_the_administrators(desk_as, role: Role, sees: bool) -> None:
    """As the health of the system is."""
    entry = next(entry for entry in PAGES if entry.key == "storage")
    assert desk_as(role).may(entry.permission) is sees


def test_bucket_that_was_chosen_counts_from_the_next_start_on(qtbot, desk) -> None:
    """Until then the folder is shown, and the page says so."""
    page = shown(qtbot, desk)
    dialog = page.ask_bucket()
    page._on_chosen(Bucket("http://nas:9000", "photos", "key", "secret"))
    assert page.notice.isVisible() and "photos" in page.notice.text
    assert page.facts.value("Kept in") == "A folder on this computer"
    dialog.reject()


def test_bucket_of_the_environment_is_not_chosen_anew(qtbot, desk, desk_as, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the last word; and only the administrator chooses."""
    assert not shown(qtbot, desk_as(Role.ADMIN)).choose.isHidden()
    for name in ("ENDPOINT", "BUCKET", "ACCESS_KEY", "SECRET_KEY"):
        monkeypatch.setenv(f"FRONTBENCH_S3_{name}", "http://127.0.0.1:1")
    assert shown(qtbot, desk).choose.isHidden()
