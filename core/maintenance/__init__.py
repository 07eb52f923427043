"""Preventive maintenance: plans, what is due, checklists, meters, and how well it is kept."""

from core.maintenance import calendar, compliance, meters
from core.maintenance.checks import Answer, OrderCheckRow, answer, clear, of_order, unanswered
from core.maintenance.due import has_overdue, note_overdue, open_due, plan_ids
from core.maintenance.plans import FIELDS, add, change, delete, restore
from core.maintenance.reading import checklist, count, equipment, get, of_asset, page
from core.maintenance.rows import NewCheck, NewPlan, PlanAssetRow, PlanCheckRow, PlanRow

__all__ = [
    "FIELDS",
    "Answer",
    "NewCheck",
    "NewPlan",
    "OrderCheckRow",
    "PlanAssetRow",
    "PlanCheckRow",
    "PlanRow",
    "add",
    "answer",
    "calendar",
    "change",
    "checklist",
    "clear",
    "compliance",
    "count",
    "delete",
    "equipment",
    "get",
    "has_overdue",
    "meters",
    "note_overdue",
    "of_asset",
    "of_order",
    "open_due",
    "page",
    "plan_ids",
    "restore",
    "unanswered",
]
