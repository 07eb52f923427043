"""PM templates, and how well they are kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import falcon

from api.cmms import house, words
from api.cmms.pm_schemas import (
    CheckIn,
    CheckType,
    ComplianceQuery,
    FrequencyType,
    FrequencyUnit,
    PmCompliance,
    Template,
    TemplateChange,
    TemplateIn,
)
from api.cmms.schemas import PageQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import milli_moment_out
from api.shared.operations import operation
from core import identifiers, maintenance
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.maintenance import NewCheck, NewPlan, PlanCheckRow, PlanRow
from core.rules.compliance import Compliance
from core.rules.words import CheckKind, Period, PlanTrigger

#: The document's names of a template -> core's.
_FIELDS = {
    "name": "name", "description": "description", "frequencyType": "due_by", "frequency": "every",
    "frequencyUnit": "period", "estimatedDuration": "estimated_minutes", "equipmentIds": "asset_ids",
    "checklist": "checks", "nextDueDate": "next_due_at", "meterName": "meter_name", "priority": "priority",
    "active": "is_active",
}  # fmt: skip
_IN: dict[str, Callable[[Any], Any]] = {
    "frequencyType": lambda each: PlanTrigger(each.value),
    "frequencyUnit": lambda each: Period(each.value),
    "priority": lambda each: words.PRIORITY_IN[each],
    "checklist": lambda lines: [_check_in(line) for line in lines],
}


class Templates:
    """All of them, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List PM templates", query=PageQuery, answer=list[Template], errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """By name."""
        self._door.list(request, response, PageQuery, _page)

    @operation(summary="Create a PM template", body=TemplateIn, answer=Template, status=201, errors=(404, 429))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """It makes a work order for each piece of equipment whenever it is due."""
        self._door.change(request, response, TemplateIn, _add)


class OneTemplate:
    """One of them. Source: contract, decision 10."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a PM template", answer=Template, errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response, template_id: str) -> None:
        """With when it is due next."""
        self._door.show(request, response, lambda tx: _found(tx, template_id))

    @operation(summary="Update a PM template", body=TemplateChange, answer=Template, errors=(404, 429))
    def on_patch(self, request: falcon.Request, response: falcon.Response, template_id: str) -> None:
        """What is given is changed; a new frequency counts from what is due next."""
        self._door.change(request, response, TemplateChange, partial(_change, request, template_id))

    @operation(summary="Delete a PM template", status=204, errors=(429,))
    def on_delete(self, request: falcon.Request, response: falcon.Response, template_id: str) -> None:
        """It makes no more work orders; those it made stay."""
        self._door.do(request, response, lambda tx: _delete(tx, request, template_id))


class ComplianceOfPeriod:
    """What was due, and what came of it."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show PM compliance", query=ComplianceQuery, answer=PmCompliance, errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """Of the last days, all templates and each."""
        self._door.list(request, response, ComplianceQuery, _compliance)


def _page(tx: Transaction, wanted: PageQuery) -> list[dict[str, Any]]:
    warehouse = house.warehouse(tx)
    return [_shown(tx, row, warehouse) for row in maintenance.page(tx, Page(wanted.limit, wanted.offset))]


def _found(tx: Transaction, uuid: str) -> Done:
    tx.allow("pm:read")
    row = maintenance.get(tx, identifiers.id_of(tx, "plan", uuid))
    return Done(_shown(tx, row, house.warehouse(tx)), row.version)


def _add(tx: Transaction, form: TemplateIn) -> Done:
    tx.allow(EventKind.PLAN_CREATED)
    is_metered = form.frequencyType is FrequencyType.METER
    new = NewPlan(
        form.name,
        [identifiers.id_of(tx, "asset", uuid) for uuid in form.equipmentIds],
        due_by=PlanTrigger(form.frequencyType.value),
        every=form.frequency,
        period=Period(form.frequencyUnit.value),
        meter_name=form.meterName if is_metered else None,
        description=form.description,
        estimated_minutes=form.estimatedDuration,
        priority=words.PRIORITY_IN[form.priority],
        is_active=form.active,
        checks=[_check_in(line) for line in form.checklist],
        next_due_at=form.nextDueDate,
    )
    row = maintenance.add(tx, new)
    return Done(_shown(tx, row, house.warehouse(tx)), row.version, 201)


def _change(request: falcon.Request, uuid: str, tx: Transaction, form: TemplateChange) -> Done:
    tx.allow(EventKind.PLAN_UPDATED)
    before = maintenance.get(tx, identifiers.id_of(tx, "plan", uuid))
    given = form.given()
    fields = {_FIELDS[name]: _IN.get(name, lambda value: value)(value) for name, value in given.items()}
    if "equipmentIds" in given:
        fields["asset_ids"] = [identifiers.id_of(tx, "asset", each) for each in form.equipmentIds]
    if fields.get("due_by") is PlanTrigger.METER and before.meter_name is None:
        fields.setdefault("meter_name", form.meterName)
    version = etag.expected(request, lambda: before.version)
    row = maintenance.change(tx, before.id, fields, version=version)
    return Done(_shown(tx, row, house.warehouse(tx)), row.version)


def _delete(tx: Transaction, request: falcon.Request, uuid: str) -> Done:
    tx.allow(EventKind.PLAN_DELETED)
    before = maintenance.get(tx, identifiers.id_of(tx, "plan", uuid))
    maintenance.delete(tx, before.id, version=etag.expected(request, lambda: before.version))
    return Done(None, status=204)


def _check_in(line: CheckIn) -> NewCheck:
    kind = CheckKind(line.type.value)
    return NewCheck(line.description, kind, line.required, line.unit, line.min, line.max, line.id)


def _check_out(row: PlanCheckRow) -> dict[str, Any]:
    return {
        "id": row.code,
        "description": row.description,
        "type": CheckType(row.kind.value).value,
        "required": row.is_required,
        "unit": row.unit,
        "min": None if row.least is None else float(row.least),
        "max": None if row.most is None else float(row.most),
    }


def _shown(tx: Transaction, row: PlanRow, warehouse: str | None) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "name": row.name,
        "description": row.description,
        "frequencyType": FrequencyType(row.due_by.value).value,
        "frequency": row.every,
        "frequencyUnit": FrequencyUnit(row.period.value).value,
        "estimatedDuration": row.estimated_minutes,
        "equipmentIds": [each.asset_uuid for each in maintenance.equipment(tx, row.id)],
        "checklist": [_check_out(each) for each in maintenance.checklist(tx, row.id)],
        "nextDueDate": milli_moment_out(row.next_due_at),
        "meterName": row.meter_name,
        "priority": words.PRIORITY_OUT[row.priority].value,
        "active": row.is_active,
        "createdAt": milli_moment_out(row.created_at),
        "updatedAt": milli_moment_out(row.updated_at),
        "warehouseId": warehouse,
    }


def _compliance(tx: Transaction, wanted: ComplianceQuery) -> dict[str, Any]:
    since_at = tx.now - timedelta(days=wanted.days)
    plans = maintenance.compliance.by_plan(tx, since_at, tx.now)
    return {
        "days": wanted.days,
        "since": milli_moment_out(since_at),
        "until": milli_moment_out(tx.now),
        **_figures(maintenance.compliance.of_period(tx, since_at, tx.now)),
        "templates": [
            {"templateId": plan.uuid, "name": plan.name, **_figures(figures)} for plan, figures in plans.items()
        ],
    }


def _figures(found: Compliance) -> dict[str, Any]:
    return {
        "due": found.due,
        "completedOnTime": found.in_time,
        "completedLate": found.late,
        "missed": found.missed,
        "pending": found.pending,
        "complianceRate": found.percent,
    }
