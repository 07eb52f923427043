"""What becomes of advice."""

from __future__ import annotations

from core import schedule, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.planning import FindingCode
from core.shop import Shop
from tests.desktop.screens.dispatch.conftest import DAY, Office


def test_a_suggestion_is_taken_and_taken_back(qtbot, screen, told, advice, stored, office: Office) -> None:
    """The job is his; Undo makes it nobody's again."""
    screen.actions.accept(advice("Lock"))
    qtbot.waitUntil(lambda: stored("Lock").technician_id == office.tom_id)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: stored("Lock").technician_id is None)


def test_whose_it_became_meanwhile_keeps_it(qtbot, shop: Shop, screen, told, advice, stored, office: Office) -> None:
    """Undo takes nothing from others; a suggestion that is out of date is refused."""
    screen.actions.accept(advice("Lock"))
    undo = told.notices[-1][2]
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        work_orders.give_to(tx, office.jobs["Lock"], office.ayse_id)
    undo()
    qtbot.waitUntil(lambda: not screen.desk.ask.writes_under_way)
    assert stored("Lock").technician_id == office.ayse_id
    before = len(told.notices)
    screen.actions.accept(advice("Lock"))
    qtbot.waitUntil(lambda: len(told.notices) > before)
    assert told.notices[-1][1] == "danger" and "out of date" in told.notices[-1][0]


def test_all_or_none(qtbot, shop: Shop, screen, told, advice, stored, office: Office) -> None:
    """One that is out of date stops the rest."""
    given, refused, done = [advice("Lock"), advice("Heating")], [], []
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        schedule.plan(tx, office.jobs["Heating"], office.ayse_id, DAY, "09:00", 2.0, despite=tuple(FindingCode))
    screen.actions.accept_all(given, lambda: done.append(1), refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert stored("Lock").technician_id is None and not done
    screen.actions.accept_all(given[:1], lambda: done.append(1), refused.append)
    qtbot.waitUntil(lambda: bool(done))
    assert stored("Lock").technician_id == office.tom_id


def test_one_that_was_turned_down_does_not_come_again(qtbot, screen, told, advice, office: Office) -> None:
    """On that day."""
    screen.actions.dismiss(advice("Lock"))
    qtbot.waitUntil(
        lambda: all(each.suggestion.technician_id != office.tom_id or each.suggestion.title != "Lock"
                    for each in screen.day.advice)
    )  # fmt: skip
    assert "Tom Bench" in told.notices[-1][0]


def test_an_order_is_carried_out(qtbot, screen, told, advice, stored, office: Office) -> None:
    """For its day and hour; a whole day has none."""
    done: list[int] = []
    screen.actions.carry_out(advice("Lock")._replace(plan_at="13:00"), lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    assert (stored("Lock").technician_id, stored("Lock").window_start) == (office.tom_id, "13:00")
    screen.actions.carry_out(advice("Heating")._replace(plan_at="day"), lambda: done.append(2))
    qtbot.waitUntil(lambda: len(done) == 2)
    assert stored("Heating").window_start is None
