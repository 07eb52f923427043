"""Customers into files."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.base.permissions import Role
from desktop.screens.customers.screen import CustomersScreen
from desktop.screens.import_page import read_table


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_all_customers_are_saved(qtbot, screen: CustomersScreen, tmp_path: Path, suffix: str, told) -> None:
    """Where it was asked for."""
    path = tmp_path / f"customers.{suffix}"
    screen.files.save_to(path)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert str(path) in told.notices[-1][0]
    assert sorted(row[0] for row in read_table(path).rows) == ["Ayşe Yıldız", "王小明"]


def test_files_are_for_those_who_may_take_all_of_them(qtbot, counter, desk_as, tmp_path: Path) -> None:
    """The counter has no menu for it, and a file is not opened."""
    screen = CustomersScreen(desk_as(Role.FRONT_DESK))
    qtbot.addWidget(screen)
    assert screen._more() == []
    screen.open_file(tmp_path / "customers.csv")
    assert screen.page is None


def test_the_menu_offers_both_ways(screen: CustomersScreen) -> None:
    """In and out."""
    assert len(screen.files.entries()) == 4
