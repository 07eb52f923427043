"""The days on which people are away."""

from __future__ import annotations

from datetime import date

import pytest

from core import schedule
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.rules.words import AbsenceKind
from core.shop import Shop
from tests.core.workshop import Workshop

FIRST, LAST = date(2026, 3, 9), date(2026, 3, 13)


def test_who_plans_enters_anybodys(shop: Shop, at: Workshop) -> None:
    """It is changed, and taken back; the version tells whether somebody else did so meanwhile."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        row = schedule.add_absence(tx, tom, FIRST, LAST, AbsenceKind.VACATION, "Sea")
        assert row[2:] == (tom, "Tom Bench", FIRST, LAST, AbsenceKind.VACATION, "Sea")
        assert schedule.absences_between(tx, LAST, LAST) == [row] == schedule.absences_between(tx, person_id=tom)
        assert (
            schedule.absences_between(tx, date(2026, 3, 14))
            == []
            == schedule.absences_between(tx, last=date(2026, 3, 8))
        )
        after = schedule.change_absence(tx, row.id, {"last_on": FIRST}, version=row.version)
        assert (after.last_on, after.kind) == (FIRST, AbsenceKind.VACATION)
        with pytest.raises(Stale):
            schedule.change_absence(tx, row.id, {"last_on": LAST}, version=row.version)
        schedule.remove_absence(tx, row.id, version=after.version)
        assert schedule.absences_between(tx) == []
        with pytest.raises(NotFound):
            schedule.remove_absence(tx, row.id)


def test_everybody_enters_his_own(shop: Shop, at: Workshop) -> None:
    """And nobody else's; a customer none."""
    tom, ann = at.technician.person_id or 0, at.clerk.person_id or 0
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        row = schedule.add_absence(tx, tom, FIRST, LAST, AbsenceKind.SICK)
        assert schedule.change_absence(tx, row.id, {"note": "Back on Monday"}).note == "Back on Monday"
        with pytest.raises(Forbidden):
            schedule.add_absence(tx, ann, FIRST, LAST, AbsenceKind.SICK)
    for operation in (
        lambda tx: schedule.add_absence(tx, at.customer.id, FIRST, LAST, AbsenceKind.SICK),
        schedule.absences_between,
    ):
        with shop.transaction(at.customer_actor, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
            operation(tx)


def test_why_is_seen_by_who_plans_and_by_oneself(shop: Shop, at: Workshop) -> None:
    """The log does not say it."""
    ann = at.clerk.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        schedule.add_absence(tx, ann, FIRST, LAST, AbsenceKind.SICK, "Flu")
    with shop.reading(at.technician) as tx:
        (row,) = schedule.absences_between(tx)
        assert (row.person, row.kind, row.note) == ("Ann Clerk", None, None)
    with shop.reading(at.clerk) as tx:
        assert schedule.absences_between(tx)[0].note == "Flu"


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_cannot_be(shop: Shop, at: Workshop) -> None:
    """The end before the beginning, for ever, twice, and of somebody who does not work here."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        for first, last in ((LAST, FIRST), (FIRST, date(2029, 1, 1))):
            with pytest.raises(Invalid) as refused:
                schedule.add_absence(tx, tom, first, last, AbsenceKind.OTHER)
            assert refused.value.field == "last_on"
        row = schedule.add_absence(tx, tom, FIRST, LAST, AbsenceKind.OTHER)
        with pytest.raises(Conflict):
            schedule.add_absence(tx, tom, LAST, LAST, AbsenceKind.OTHER)
        schedule.change_absence(tx, row.id, {"kind": AbsenceKind.TRAINING})
        for nobody in (10**9, at.customer.id):
            with pytest.raises(NotFound):
                schedule.add_absence(tx, nobody, FIRST, LAST, AbsenceKind.OTHER)
