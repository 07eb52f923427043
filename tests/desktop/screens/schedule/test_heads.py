"""What stands above the columns and before the lines."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from core.shop import Shop
from desktop.screens.schedule import heads
from desktop.screens.schedule.board import Away, Board, Hours, board_of, read
from desktop.screens.schedule.slots import days_from
from tests.desktop.screens.counter import reading
from tests.desktop.screens.schedule.conftest import DAY


def test_technicians_with_what_is_planned_of_their_hours(board: Board) -> None:
    """Jobs of unknown length are reckoned as an hour."""
    assert [tuple(head)[:2] for head in heads.of_people(board)] == [
        ("Ayşe Yıldız", "4 h of 8 h"), ("Tom Bench", "Free · 8 h"),
    ]  # fmt: skip


def test_days_with_their_jobs(shop: Shop, board: Board) -> None:
    """Today is marked and said."""
    QLocale.setDefault(QLocale("en_GB"))
    days = days_from(DAY, 7)
    found = heads.of_days(board_of(reading(shop, read, days), days), DAY + timedelta(days=1))
    assert found[0].first == "Mon 9" and "3" in found[0].second and not found[0].is_marked
    assert found[1].is_marked and found[1].second == "Today"


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ([Hours()], "Free"),
        ([Hours(((480, 720), (780, 1020)))], "Free · 8 h"),
        ([Hours(((480, 1020),), (Away(0, 540, "Sick"), Away(500, 600, "")))], "Free · 7 h"),
        ([Hours(())], "Not working"),
    ],
    ids=["unknown", "with a break", "away", "a free day"],
)
def test_the_load_says_what_is_known(hours: list[Hours], words: str) -> None:
    """Nobody is held to hours that nobody wrote down."""
    assert heads.load_words((), hours) == words
