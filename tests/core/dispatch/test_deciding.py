"""What becomes of advice."""

from __future__ import annotations

from datetime import date

import pytest

from core import customer_jobs, dispatch, work_orders
from core.base.errors import Conflict, NotFound
from core.base.events import Channel
from core.rules.words import Status
from core.shop import Shop
from tests.core.dispatch.test_suggesting import DAY, opened
from tests.core.workshop import Workshop


def test_accepted_it_is_his(shop: Shop, at: Workshop) -> None:
    """A second time it is out of date."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.CRM) as tx:
        job = customer_jobs.open_(
            tx, {"customer_id": at.customer.id, "title": "Lamp", "scheduled_on": DAY}, goal=Status.REQUESTED
        ).id
        dispatch.accept(tx, job, tom, DAY)
        row = work_orders.get_customer_job(tx, job)
        assert (row.technician_id, row.status) == (tom, Status.APPROVED)
        for act in (dispatch.accept, dispatch.dismiss):
            with pytest.raises(Conflict):
                act(tx, job, tom, DAY)
        with pytest.raises(NotFound):
            dispatch.accept(tx, 10**9, tom, DAY)
        with pytest.raises(NotFound):
            dispatch.accept(tx, opened(tx, at, "Lamp"), at.clerk.person_id or 0, DAY)
        with pytest.raises(Conflict):
            dispatch.accept(tx, opened(tx, at, "Lamp"), tom, date(2026, 3, 10))


def test_who_is_not_free_any_more_is_given_nothing(shop: Shop, at: Workshop) -> None:
    """Something else came between the suggestion and its being accepted."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.CRM) as tx:
        job = opened(tx, at, "Lamp", window_start="09:00")
        assert dispatch.suggestions(tx, DAY)[0].technician_id == tom
        opened(tx, at, "Screen", window_start="09:30", technician_id=tom)
        for act in (dispatch.accept, lambda *given: dispatch.plan(*given, "09:00")):
            with pytest.raises(Conflict):
                act(tx, job, tom, DAY)
        assert work_orders.get_customer_job(tx, job).technician_id is None
        dispatch.plan(tx, job, tom, DAY, "11:00")
