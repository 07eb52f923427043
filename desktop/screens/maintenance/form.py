"""A maintenance plan as a form: for what, how often, who does it, and what is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from core import assets, maintenance, people, teams
from core.base.paging import Page
from core.base.transaction import Transaction
from core.maintenance import NewPlan, PlanRow
from core.rules.words import Period, PlanTrigger, Priority
from desktop.desk import Desk
from desktop.screens.devices.id_picker import IdPicker
from desktop.screens.form_page import FormPage
from desktop.screens.lost_and_found.moments import FoundMoment
from desktop.screens.maintenance.checks_edit import ChecksEdit, checks_of, shown
from desktop.screens.maintenance.equipment_edit import EquipmentEdit
from desktop.screens.maintenance.panel import PlanDetail
from desktop.screens.maintenance.words import period_choices
from desktop.widgets.inputs import ChoiceInput, LongTextInput, NumberInput, TextInput
from desktop.words import priority_word

translate = QCoreApplication.translate
FIELDS = ("name", "description", "due_by", "every", "period", "is_fixed", "lead", "grace_days", "meter_name",
          "estimated_minutes", "priority", "team_id", "assignee_id")  # fmt: skip


class Names(NamedTuple):
    """What can be picked, by id."""

    equipment: list[tuple[int, str]]
    teams: list[tuple[int, str]]
    people: list[tuple[int, str]]


class PlanForm(FormPage):
    """Without a plan it adds one; `asset_id` is then what it is for."""

    def __init__(self, desk: Desk, detail: PlanDetail | None = None, asset_id: int | None = None) -> None:
        super().__init__(desk, "", f"plan:{detail.plan.id}" if detail is not None else "plan")
        self.header.set_title(detail.plan.name if detail is not None else translate("PlanForm", "Maintenance plan"))
        self._plan: PlanRow | None = None if detail is None else detail.plan
        self.equipment, self.checks = EquipmentEdit(), ChecksEdit()
        self.team, self.person = IdPicker(self.tr("Team")), IdPicker(self.tr("Who works here"))
        self._add_fields()
        self.form.fields["due_by"].control.edited.connect(self._show_what_counts)
        self.begin_with({} if detail is None else _values(detail))
        if detail is None:
            self._seen = {}
            self.form.set_values({"every": 1, "period": Period.MONTH, "priority": Priority.MEDIUM,
                                  "asset_ids": [] if asset_id is None else [asset_id]})  # fmt: skip
            self.keeper.begin(None, self.form.values())
        self._show_what_counts()
        desk.ask.read(read_names, owner=self, done=self._offer_names)

    def _add_fields(self) -> None:
        form = self.form
        by = [(PlanTrigger.CALENDAR, self.tr("By the calendar")), (PlanTrigger.METER, self.tr("By a meter"))]
        counts = [(True, self.tr("From its own dates")), (False, self.tr("From when it was done"))]
        form.add("name", self.tr("Plan"), TextInput(self.tr("Such as: lift, monthly inspection")), required=True)
        form.add("asset_ids", self.tr("Equipment"), self.equipment)
        form.add("due_by", self.tr("Due"), ChoiceInput(by))
        form.add("every", self.tr("Every"), NumberInput(1, 10_000_000), beside=True)
        form.add("period", self.tr("Of"), ChoiceInput(period_choices()), beside=True)
        form.add("meter_name", self.tr("Meter"), TextInput(self.tr("Such as: hours"), longest=60), beside=True)
        form.add("next_due_at", self.tr("Next due"), FoundMoment([]), help=self.tr("Empty: one interval from now."))
        form.add("is_fixed", self.tr("Counts"), ChoiceInput(counts), beside=True)
        form.add("lead", self.tr("Opened so much before"), NumberInput(0, 100_000))
        form.add("grace_days", self.tr("Days of grace"), NumberInput(0, 365), beside=True)
        form.add("estimated_minutes", self.tr("Minutes it takes"), NumberInput(0, 100_000), beside=True)
        form.add("priority", self.tr("Priority"), ChoiceInput([(each, priority_word(each)) for each in Priority]))
        form.add("team_id", self.tr("Team"), self.team, beside=True)
        form.add("assignee_id", self.tr("Given to"), self.person, beside=True)
        form.add("description", self.tr("What is done"), LongTextInput(lines=2))
        form.add("checks", self.tr("Checklist"), self.checks)

    def _show_what_counts(self) -> None:
        by_calendar = self.form.fields["due_by"].control.value() is PlanTrigger.CALENDAR
        for key in ("period", "next_due_at"):
            self.form.fields[key].setVisible(by_calendar)
        self.form.fields["meter_name"].setVisible(not by_calendar)
        self.form.fields["meter_name"].set_required(not by_calendar)

    def _offer_names(self, names: Names) -> None:
        self.equipment.set_rows(names.equipment)
        self.team.set_rows(names.teams)
        self.person.set_rows(names.people)

    # storing

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """Adds, or changes."""
        if self._plan is None:
            values = {key: None if value == "" else value for key, value in self.form.values().items()}
            changes = values
        if "checks" in changes:
            changes = {**changes, "checks": checks_of(changes["checks"] or [])}
        if changes.get("next_due_at") is None:
            changes = {key: value for key, value in changes.items() if key != "next_due_at"}
        if self._plan is None:
            self.desk.ask.write(
                maintenance.add, NewPlan(**changes), owner=self, done=self.finish, failed=self.refuse
            )  # fmt: skip
            return
        self.desk.ask.write(
            maintenance.change, self._plan.id, changes, seen=seen, owner=self, done=self.finish, failed=self.refuse
        )

    def read_again(self, then: Callable[[Any], object]) -> None:
        """As somebody else left it."""
        assert self._plan is not None
        self.desk.ask.read(maintenance.get, self._plan.id, owner=self, done=then, failed=self.refuse)

    def words_of(self, key: str, value: Any) -> str:
        """Names instead of ids."""
        control = self.form.fields[key].control
        return control.name_of(value) if isinstance(control, IdPicker) else ""


def read_names(tx: Transaction) -> Names:
    """What can be picked. Raises: Forbidden."""
    things = assets.page_of_equipment(tx, Page(1000), sort="name", descending=False)
    return Names(
        [(row.id, " · ".join(filter(None, (row.name, row.location)))) for row in things],
        [(team.id, team.name) for team in teams.all_(tx)],
        [(person.id, person.full_name) for person in people.staff(tx)],
    )


def _values(detail: PlanDetail) -> dict[str, Any]:
    return {key: getattr(detail.plan, key) for key in FIELDS} | {
        "next_due_at": detail.plan.next_due_at,
        "asset_ids": [row.asset_id for row in detail.equipment],
        "checks": shown(detail.checks),
    }
