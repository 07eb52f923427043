"""One plan beside the list: how often, for what, what is looked at, and what came of it."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core import maintenance
from core.base.transaction import Transaction
from core.maintenance import PlanAssetRow, PlanCheckRow, PlanRow
from core.maintenance.compliance import OccurrenceRow
from core.rules import compliance as rules
from core.rules.checklists import figure_text, limits_text
from core.rules.compliance import Compliance
from core.rules.words import PlanTrigger
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.maintenance.actions import PlanActions
from desktop.screens.maintenance.reading_dialog import ReadingDialog
from desktop.screens.maintenance.words import compliance_words, every_words, outcome_chip, plan_chip
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import label, plain
from desktop.widgets.moments import moment_text, now
from desktop.words import priority_word

YEAR = timedelta(days=365)


class PlanDetail(NamedTuple):
    """A plan with all there is to show of it; `dates` of the last year, the newest first."""

    plan: PlanRow
    equipment: list[PlanAssetRow]
    checks: list[PlanCheckRow]
    dates: list[OccurrenceRow]
    compliance: Compliance


class PlanPanel(RecordPanel):
    """`edit_asked` carries the PlanDetail."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.actions = PlanActions(desk, self)
        self.facts = KeyValues(wrap=True)
        self.equipment = LinkRows(20, none=self.tr("No equipment: it makes no jobs"))
        self.checks = LinkRows(40, none=self.tr("No checklist"))
        self.dates = LinkRows(12, none=self.tr("Nothing was due yet"))
        self.furnish(
            read_detail,
            [(self._head(), 0), (scrolled(self._body()), 1)],
            none=(self.tr("No plan is chosen"), self.tr("Choose one in the list."), "calendar-clock"),
            failed=self.tr("This plan could not be loaded"),
        )

    @property
    def detail(self) -> PlanDetail | None:
        """All there is to show of it."""
        return self.found

    @property
    def plan(self) -> PlanRow | None:
        """What is shown."""
        return None if self.detail is None else self.detail.plan

    def _head(self) -> QHBoxLayout:
        self._name, self._chip = label("", "heading", wrap=True), Chip()
        self.edit = button(self.tr("Edit"), "pencil", name=self.tr("Edit this plan"), clicked=self.ask_edit)
        self.read = button(self.tr("Note reading"), "pencil", clicked=self.ask_reading)
        self.menu = self.more(self.tr("More for this plan"))
        head = self.head([self._name], self._chip, self.read, self.edit, self.menu)
        for each in (self.edit, self.menu):
            each.setVisible(self.desk.may("pm:write"))
        return head

    def _body(self) -> QWidget:
        return sections(
            self.facts, SectionHeading(self.tr("Equipment")), self.equipment, SectionHeading(self.tr("Checklist")),
            self.checks, SectionHeading(self.tr("The last year")), self.dates,
        )  # fmt: skip

    # what is shown

    def show_found(self, found: PlanDetail) -> None:
        """As it is now."""
        plan = found.plan
        chip = plan_chip(plan, now())
        self._name.setText(plan.name)
        is_read = plan.due_by is PlanTrigger.METER and bool(found.equipment) and self.desk.may("wo:write")
        self.read.setVisible(is_read)
        self._chip.set_chip(chip.text, chip.tone)
        self.facts.set_facts(self._facts(found))
        self.equipment.show_rows([self._equipment_row(row) for row in found.equipment])
        self.checks.show_rows([self._check_row(row) for row in found.checks])
        self.dates.show_rows([self._date_row(row) for row in found.dates])

    def _facts(self, found: PlanDetail) -> list[tuple[str, str]]:
        plan = found.plan
        counts = self.tr("From its own dates") if plan.is_fixed else self.tr("From when it was done")
        by_days = plan.due_by is PlanTrigger.CALENDAR
        lead = self.tr("%n day(s) before", "", plan.lead) if by_days else f"{plan.lead}"
        facts = [
            (self.tr("How often"), every_words(plan)),
            (self.tr("Counts"), counts),
            (self.tr("Next due"), moment_text(plan.next_due_at)),
            (self.tr("Job is opened"), lead if plan.lead else ""),
            (self.tr("Days of grace"), str(plan.grace_days) if plan.grace_days else ""),
            (self.tr("Takes"), self.tr("%n minute(s)", "", plan.estimated_minutes) if plan.estimated_minutes else ""),
            (self.tr("Priority"), priority_word(plan.priority)),
            (self.tr("Team"), plan.team or ""),
            (self.tr("Given to"), plan.assignee or ""),
            (self.tr("Last year"), compliance_words(found.compliance)),
            (self.tr("What is done"), plan.description or ""),
        ]
        return [(name, value) for name, value in facts if value]

    def _equipment_row(self, row: PlanAssetRow) -> LinkRow:
        end = moment_text(row.next_due_at)
        if row.next_due_reading is not None:
            end = self.tr("at {figure}").format(figure=figure_text(row.next_due_reading))
        done = self.tr("done {when}").format(when=moment_text(row.last_done_at)) if row.last_done_at else ""
        return LinkRow(row.name, done, lambda: self.desk.navigate("equipment", row.asset_id), end=end)

    def _check_row(self, row: PlanCheckRow) -> LinkRow:
        limits = limits_text(row.least, row.most, row.unit) or row.unit or ""
        return LinkRow(row.description, limits, end=self.tr("required") if row.is_required else "")

    def _date_row(self, row: OccurrenceRow) -> LinkRow:
        words = " · ".join(filter(None, (row.asset, row.number or self.tr("the job before was still open"))))
        order_id = row.work_order_id
        opens = None if order_id is None else lambda: self.desk.navigate("work_order", order_id)
        return LinkRow(moment_text(row.due_at), words, opens, outcome_chip(row.outcome))

    # what is done

    def fill(self, menu: QMenu) -> None:
        """Letting it rest, and taking it away."""
        plan = self.found.plan
        words = self.tr("Let it rest") if plan.is_active else self.tr("Let it go on")
        menu.addAction(icon("clock"), plain(words)).triggered.connect(
            lambda *_: self.actions.set_active(plan, not plan.is_active)
        )
        menu.addAction(icon("trash-2"), plain(self.tr("Delete this plan"))).triggered.connect(
            lambda *_: self.actions.delete(plan)
        )

    def ask_reading(self) -> None:
        """What a meter shows."""
        if self.detail is not None:
            ReadingDialog(self.desk, self.window(), self.detail.plan, self.detail.equipment).open()


def read_detail(tx: Transaction, plan_id: int) -> PlanDetail:
    """Raises: Forbidden, NotFound."""
    plan = maintenance.get(tx, plan_id)
    since_at = tx.now - YEAR
    dates = [row for row in maintenance.compliance.dates(tx, since_at, tx.now) if row.plan_id == plan_id]
    return PlanDetail(
        plan,
        maintenance.equipment(tx, plan_id),
        maintenance.checklist(tx, plan_id),
        dates[::-1],
        rules.summed(row.outcome for row in dates),
    )
