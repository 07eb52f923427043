"""How sure advice is."""

from __future__ import annotations

from desktop.screens.dispatch.confidence_bar import ConfidenceBar
from tests.desktop.screens.counter import show


def test_a_bar_with_its_number_and_word(qtbot, look) -> None:
    """Longer the surer."""
    bar = ConfidenceBar()
    show(qtbot, bar, 300, 40)
    bar.set_confidence(0.2)
    weak = bar.grab().toImage()
    bar.set_confidence(0.84)
    assert bar.text == "84 % · Strong" and bar.grab().toImage() != weak
