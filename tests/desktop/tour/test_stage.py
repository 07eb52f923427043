"""The tour's stage."""

from __future__ import annotations

from PySide6.QtGui import QImage


def test_a_picture_is_numbered_and_shows_the_window(stage) -> None:
    """As large as the window is."""
    stage.begin_at(7)
    path = stage.picture("list")
    assert path.name == "07-list-light.png"
    assert QImage(str(path)).width() == stage.program.window.width()


def test_a_place_is_gone_to_by_its_title(stage) -> None:
    """As a click in the navigation does."""
    stage.go("Devices")
    assert stage.workspace.screens.current_noun == "devices"
