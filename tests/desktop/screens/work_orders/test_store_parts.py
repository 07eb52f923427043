"""Parts out of the store for a job."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import parts, stock, work_orders
from core.base.permissions import Role
from core.parts import NewPart, PartRow
from core.stock import PartUse
from core.work_orders import OrderRow
from desktop.screens.work_orders.happenings import happening_of
from desktop.screens.work_orders.sections.parts import Parts
from desktop.screens.work_orders.store_parts import StorePartDialog
from desktop.widgets.result_popup import Option
from tests.desktop.screens.bench import Bench


@pytest.fixture
def fan(bench: Bench) -> PartRow:
    """Five of it lie in the store."""
    row = bench.do(parts.add, NewPart("Fan", "FAN-1", unit_cost=Decimal("6.00"), unit_price=Decimal("9.90")))
    bench.do(stock.receive, row.id, 5)
    return bench.look(parts.get, row.id)


def asked(qtbot, section: Parts, part: PartRow, quantity: int) -> StorePartDialog:
    """The dialog, with the part found by what was typed."""
    section.from_store.click()
    dialog = section.window().findChildren(StorePartDialog)[-1]
    offered: list[Option] = []
    dialog._find("fan", offered.extend)
    qtbot.waitUntil(lambda: bool(offered))
    assert (offered[0].title, offered[0].detail) == ("Fan", "FAN-1 · 5 free")
    dialog.part.set_value(offered[0])
    dialog._on_picked(offered[0])
    dialog.form.set_values({"quantity": quantity}, clean=False)
    return dialog


def test_a_part_is_used_at_its_price_and_comes_back_by_undo(
    qtbot, show, bench: Bench, job: OrderRow, fan: PartRow, told
) -> None:
    """Out of the store, onto the job, and back."""
    section = show(Parts, job.id)
    dialog = asked(qtbot, section, fan, 2)
    assert dialog.form.values()["unit_price"] == Decimal("9.90")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    (line,) = bench.job(job.id).detail.parts
    assert (line.name, line.quantity, line.amount, line.part_id) == ("Fan", 2, Decimal("19.80"), fan.id)
    assert bench.look(parts.get, fan.id).on_hand == 3
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: bench.look(parts.get, fan.id).on_hand == 5)


def test_a_line_taken_off_comes_back_out_of_the_store(
    qtbot, show, bench: Bench, job: OrderRow, fan: PartRow, told
) -> None:
    """Not as something that was bought elsewhere."""
    line = bench.do(work_orders.use_parts, job.id, [PartUse(fan.id, 2, Decimal("8.00"))])[0]
    section = show(Parts, job.id)
    section.remove(line.id)
    qtbot.waitUntil(lambda: bench.look(parts.get, fan.id).on_hand == 5)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: bench.look(parts.get, fan.id).on_hand == 3)
    (line,) = bench.job(job.id).detail.parts
    assert (line.part_id, line.unit_price) == (fan.id, Decimal("8.00"))


def test_a_part_is_kept_and_let_go(qtbot, show, bench: Bench, job: OrderRow, fan: PartRow, told) -> None:
    """It stands among the lines, and in the timeline."""
    section = show(Parts, job.id)
    dialog = asked(qtbot, section, fan, 3)
    dialog.reserve()
    qtbot.waitUntil(lambda: bool(told.notices))
    now = bench.job(job.id)
    section.show_job(now)
    (shown,) = section.shown_lines(now)
    assert (shown.title, shown.detail, shown.amount) == ("Fan", "3 kept in the store · Main store", "")
    assert happening_of(now.events[-1], "EUR").title == "Kept in the store: 3 × Fan"
    section.remove(shown.key)
    qtbot.waitUntil(lambda: bench.look(parts.get, fan.id).reserved == 0)
    assert happening_of(bench.job(job.id).events[-1], "EUR").title == "No longer kept: 3 × Fan"
    qtbot.waitUntil(lambda: len(told.notices) == 2)
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: bench.look(parts.get, fan.id).reserved == 3)


def test_more_than_there_is_is_refused_where_it_was_typed(
    qtbot, show, bench: Bench, job: OrderRow, fan: PartRow
) -> None:
    """Used or kept; the dialog stays open."""
    section = show(Parts, job.id)
    for answer in ("submit", "reserve"):
        dialog = asked(qtbot, section, fan, 6)
        getattr(dialog, answer)()
        qtbot.waitUntil(lambda dialog=dialog: "only 5" in dialog.form.fields["quantity"].error)
        assert dialog.isVisible()
        dialog.reject()


def test_the_store_is_open_to_whom_the_job_was_given(show, bench: Bench, job: OrderRow, desk_as) -> None:
    """And to who works in it; a line of the job tells of itself once."""
    technician = desk_as(Role.TECHNICIAN)
    assert not show(Parts, job.id, on=technician).from_store.isVisible()
    bench.do(work_orders.assign, job.id, technician.actor.person_id)
    assert show(Parts, job.id, on=technician).from_store.isVisible()
    assert show(Parts, job.id).from_store.isVisible()
    assert not show(Parts, job.id, on=desk_as(Role.FRONT_DESK)).from_store.isVisible()
