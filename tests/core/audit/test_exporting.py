"""The audit as a file for other programs."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import pytest

from core import audit, teams
from core.audit import AuditFilter, exporting
from core.base.errors import Forbidden, Invalid
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.rules import cells
from core.shop import Shop
from tests.core.conftest import SteppedClock, actor

EVIL = '=HYPERLINK("http://evil.example";"Team")'


@pytest.fixture
def shop_with_teams(shop: Shop, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """Seven of them, one with the name of a formula; files are written in steps of three."""
    monkeypatch.setattr(exporting, "_STEP", 3)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for name in ("Ärzte", "王", EVIL, "'quoted", "D", "E", "F"):
            teams.add(tx, name)
    return shop


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_csv_has_every_entry_once_and_no_formula(shop_with_teams: Shop, tmp_path: Path) -> None:
    """Newest first, with a head; a name that would be a formula is text, and can be had back."""
    path = tmp_path / "audit.csv"
    with shop_with_teams.reading() as tx:
        assert audit.export(tx, path, AuditFilter(noun="team")) == 7
        events = audit.page(tx, Page(100), AuditFilter(noun="team"))
    head, *rows = _read(path)
    assert tuple(head) == exporting.FIELDS
    assert [int(row[0]) for row in rows] == [event.id for event in events]
    subjects = [row[head.index("subject")] for row in rows]
    assert not any(subject.startswith("=") for subject in subjects)
    assert [cells.original(subject) for subject in subjects] == [event.subject for event in events]


def test_times_are_the_houses_own(shop_with_teams: Shop, tmp_path: Path) -> None:
    """Not those of the computer that writes them."""
    from core import settings

    with shop_with_teams.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, time_zone="Asia/Tokyo")
    path = tmp_path / "audit.csv"
    with shop_with_teams.reading() as tx:
        audit.export(tx, path, AuditFilter(noun="team"))
    assert _read(path)[1][1] == "2026-03-02 18:00:00+09:00"


def test_a_sheet_holds_text_as_text(shop_with_teams: Shop, tmp_path: Path) -> None:
    """No formula is in it, whatever somebody called himself; columns may have other words."""
    path = tmp_path / "audit.xlsx"
    with shop_with_teams.reading() as tx:
        audit.export(tx, path, titles=("When", "What"), words_of=lambda event: (event.at, event.subject))
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet and "HYPERLINK" in sheet and "When" in sheet
    assert sheet.count("<row ") >= 8


@pytest.mark.parametrize("name", ["audit.csv", "audit.xlsx"])
def test_stopped_half_way_leaves_nothing(shop_with_teams: Shop, tmp_path: Path, name: str) -> None:
    """Neither a half file nor the traces of one; a file that was there stays."""
    path = tmp_path / name
    path.write_text("as it was")

    def stop(_share: float) -> None:
        raise Forbidden("Enough")

    with shop_with_teams.reading() as tx, pytest.raises(Forbidden):
        audit.export(tx, path, progress=stop)
    assert path.read_text() == "as it was"
    assert [each.name for each in tmp_path.iterdir() if not each.name.startswith("shop")] == [name]


def test_only_who_reads_the_audit_takes_it_away(shop_with_teams: Shop, tmp_path: Path) -> None:
    """A manager does not; a name that says no kind is refused."""
    with shop_with_teams.reading(actor(Role.MANAGER)) as tx, pytest.raises(Forbidden):
        audit.export(tx, tmp_path / "audit.csv")
    with shop_with_teams.reading() as tx, pytest.raises(Invalid):
        audit.export(tx, tmp_path / "audit.doc")
