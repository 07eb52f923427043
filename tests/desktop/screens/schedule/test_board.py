"""What is read of some days."""

from __future__ import annotations

from datetime import timedelta

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from desktop.screens.schedule.board import Board, board_of, read
from desktop.screens.schedule.slots import days_from
from tests.desktop.screens.counter import reading
from tests.desktop.screens.schedule.conftest import DAY, Monday


def test_a_day_is_columns_cards_and_hours(board: Board, monday: Monday, card) -> None:
    """Who is nobody's waits; what speaks against a place is said in full and in short."""
    assert [person.name for person in board.people] == ["Ayşe Yıldız", "Tom Bench"]
    assert [each.title for each in board.cards] == ["Update", "Lock", "Heating"]
    assert [each.title for each in board.waiting] == ["Lamp"]
    assert (card("Lock").minute, card("Lock").minutes, card("Update").minute, card("Heating").minutes) == (
        540, 120, None, None,
    )  # fmt: skip
    assert card("Lock").marks == ("Overlap",) and card("Heating").number in card("Lock").conflicts[0]
    assert board.hours_of(monday.tom_id, DAY).works == ((480, 720), (780, 1020))
    assert (board.name_of(monday.tom_id), board.name_of(None), board.card(0)) == ("Tom Bench", "", None)


def test_who_is_away_is_away_all_day(shop: Shop, monday: Monday) -> None:
    """With the reason for who plans."""
    days = days_from(DAY, 7)
    week = board_of(reading(shop, read, days), days)
    assert [bool(week.hours_of(monday.tom_id, day).away) for day in days] == [False, False, True, True] + [False] * 3
    assert week.hours_of(monday.tom_id, days[2]).away[0].words == "On holiday"
    assert week.hours_of(monday.tom_id, days[6]).works == ()


def test_who_left_keeps_the_column_of_his_jobs(shop: Shop, monday: Monday) -> None:
    """Else they would be seen nowhere."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for person_id in (monday.ayse_id, monday.tom_id):
            people.change(tx, person_id, {"is_active": False})
    board = board_of(reading(shop, read, [DAY]), [DAY])
    assert [person.name for person in board.people] == ["Ayşe Yıldız"]


def test_who_has_jobs_comes_first_and_who_is_away_last(shop: Shop, monday: Monday) -> None:
    """While the same day is shown, nobody changes his place."""
    early, away = DAY + timedelta(days=1), DAY + timedelta(days=2)
    look = reading(shop, read, [DAY])
    busy, free = monday.ayse_id, monday.tom_id
    assert [person.id for person in board_of(look, [DAY]).people][:2] == [busy, free]
    turned = board_of(look, [DAY])
    turned = turned._replace(people=turned.people[::-1])
    assert board_of(look, [DAY], turned).people == turned.people
    assert board_of(look, [DAY], turned._replace(days=(early,))).people[0].id == busy
    gone = board_of(reading(shop, read, [away]), [away]).people
    assert gone[-1].id == free
