"""Which report is made by what, and for whom."""

from __future__ import annotations

from collections.abc import Callable

from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.reports import jobs, money, people, things
from core.reports.tables import Group, Progress, Table, Wanted
from core.rules.periods import Period, Step, usual_step

_MAKERS: dict[Group, Callable[[Transaction, Wanted, Progress], Table]] = {
    Group.REVENUE: money.revenue,
    Group.METHODS: money.methods,
    Group.JOBS: jobs.jobs,
    Group.QUALITY: jobs.quality,
    Group.TECHNICIANS: people.technicians,
    Group.STOCK: things.stock,
    Group.UPKEEP: things.upkeep,
    Group.EQUIPMENT: things.equipment,
    Group.SATISFACTION: jobs.satisfaction,
    Group.CUSTOMERS: people.customers,
}
#: What a reader needs beside report:view.
_NEEDED = {Group.UPKEEP: "pm:read", Group.CUSTOMERS: "customer:read"}


def make(
    tx: Transaction, group: Group, period: Period, step: Step | None = None, *,
    progress: Progress = lambda _share: None,
) -> Table:  # fmt: skip
    """The report as of now, by the shop's calendar; `step` None: as fits the period. Raises: Forbidden, Invalid."""
    period = period.checked()
    return _MAKERS[group](tx, Wanted(period, step or usual_step(period)), progress)


def groups_for(actor: Actor) -> list[Group]:
    """What somebody of this role may read."""
    if not actor.may("report:view"):
        return []
    return [group for group in Group if group not in _NEEDED or actor.may(_NEEDED[group])]
