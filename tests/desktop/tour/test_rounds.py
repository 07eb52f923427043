"""The tour's rounds."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.look.theme import tokens
from desktop.tour import rounds


def test_what_is_searched_for_is_opened(stage, counter) -> None:
    """The customer by a phone number in another spelling, though a job is found first."""
    rounds.search(stage, "0090 532 5550142", "phone", "customers")
    assert stage.screen.panel.person.id == counter.ayse_id


def test_after_the_rounds_all_is_as_before(stage, qapp, monkeypatch) -> None:
    """English, from left to right, light."""
    monkeypatch.setattr(rounds, "IN_GERMAN", ("today", "invoices"))
    rounds.in_german(stage)
    rounds.from_right_to_left(stage)
    assert stage.program.speech.code == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert tokens().name == "light"
    names = {path.stem.split("-", 1)[1] for path in stage.folder.glob("*.png")}
    assert names >= {"german-intake-light", "right-to-left-intake-light"}
