"""What was begun and not finished."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.drafts import DraftRow
from desktop.screens.intake.draft_offer import MOST, DraftOffer
from desktop.widgets.moments import now


def _rows(*titles):
    at = now() - timedelta(minutes=3)
    return [DraftRow(place, "intake", title, at, at) for place, title in enumerate(titles, 1)]


def _offer(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    offer = DraftOffer()
    offer.after = QPushButton("before")
    for part in (offer.after, offer):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    return window, offer


def test_a_draft_is_offered_by_the_customers_name(look, qtbot):
    """And how long ago it was."""
    window, offer = _offer(qtbot)
    chosen = []
    offer.continued.connect(chosen.append)
    offer.show_drafts(_rows("Ayşe Yıldız", ""))
    names = [button.accessibleName() for button in offer.findChildren(QPushButton)]
    assert names[0] == "Continue the intake of Ayşe Yıldız, 3 minute(s) ago"
    assert names[2] == "Continue the unfinished intake, 3 minute(s) ago"
    offer.findChildren(QPushButton)[0].click()
    assert [row.title for row in chosen] == ["Ayşe Yıldız"]
    window.close()


def test_without_drafts_it_takes_no_room(look, qtbot):
    """And many are counted."""
    window, offer = _offer(qtbot)
    offer.show_drafts([])
    assert not offer.isVisible()
    offer.show_drafts(_rows(*"ABCDEFG"))
    assert offer.isVisible()
    assert len(offer.findChildren(QPushButton)) == 2 * MOST
    window.close()
