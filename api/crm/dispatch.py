"""AI dispatch: whom to send, why, and what becomes of the advice."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal

import falcon
from pydantic import BaseModel, Field

from api.crm import words
from api.crm.schemas import Day, WorkOrder
from api.shared.door import Done, Door
from api.shared.errors import Problem
from api.shared.operations import operation
from core import dispatch, dispatch_questions, settings, work_orders
from core.base.transaction import Transaction
from core.dispatch import Suggestion
from core.rules.dispatching import Factor

_ID = re.compile(r"sug-(\d{1,18})-(\d{1,18})-(\d{4})(\d\d)(\d\d)(?:-(day|[0-2]\d[0-5]\d))?", re.ASCII).fullmatch
ACTIONS = [
    {"id": "accept", "label": "Accept", "type": "primary"},
    {"id": "dismiss", "label": "Dismiss", "type": "secondary"},
]


class Query(BaseModel):
    """Of which day, and how many; today where nothing is said."""

    date: Day | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 20


class Action(BaseModel):
    """What can be done with it."""

    id: str
    label: str
    type: str


class SuggestionOut(BaseModel):
    """One piece of advice."""

    id: str
    type: Literal["assign"]
    title: str
    description: str
    confidence: Annotated[float, Field(ge=0, le=1)]
    work_order_id: str
    technician_id: str
    reasoning: str
    actions: list[Action]


class SuggestionsOut(BaseModel):
    """All of the day."""

    suggestions: list[SuggestionOut]


class Suggestions:
    """`/ai/dispatch/suggestions`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Suggest whom to send", query=Query, answer=SuggestionsOut)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """For the unassigned jobs of the day, the most urgent first."""
        self._door.list(request, response, Query, _suggestions)


class ContextIn(BaseModel):
    """What the asker's own calendar says."""

    current_date: Day | None = None


class QuestionIn(BaseModel):
    """What somebody typed."""

    query: Annotated[str, Field(max_length=dispatch_questions.LONGEST)]
    context: ContextIn = Field(default_factory=ContextIn)


class NamedOut(BaseModel):
    """Somebody or something that was understood."""

    id: str
    name: str


class WindowOut(BaseModel):
    """Hours of the day."""

    start: str
    end: str | None


class InterpretationOut(BaseModel):
    """What was understood."""

    technician: NamedOut | None
    work_order: NamedOut | None
    customer: str | None
    date: str | None
    time_window: WindowOut | None


class UnderstandingOut(BaseModel):
    """What was understood, what is still to be asked, and what is suggested."""

    query: str
    interpretation: InterpretationOut
    question: str | None
    suggestions: list[SuggestionOut]


class Question:
    """`/ai/dispatch/query`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Ask in plain words", body=QuestionIn, answer=UnderstandingOut)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """Nothing changes until a suggestion is accepted."""
        self._door.change(request, response, QuestionIn, _understood)


class _Answer:
    """What is done with a suggestion; both answer with the job."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def _do(self, request: falcon.Request, response: falcon.Response, text: str, act: Callable[..., None]) -> None:
        def write(tx: Transaction) -> Done:
            order_id, technician_id, day, at = _read(text)
            if at is not None and act is dispatch.accept:
                dispatch.plan(tx, order_id, technician_id, day, None if at == "day" else f"{at[:2]}:{at[2:]}")
            else:
                act(tx, order_id, technician_id, day)
            row = work_orders.get_customer_job(tx, order_id)
            return Done(words.work_order(row), row.mark)

        self._door.do(request, response, write)


class Accept(_Answer):
    """`/accept`."""

    @operation(summary="Accept a suggestion", answer=WorkOrder, errors=(409,))
    def on_post(self, request: falcon.Request, response: falcon.Response, suggestion_id: str) -> None:
        """The job is the technician's."""
        self._do(request, response, suggestion_id, dispatch.accept)


class Dismiss(_Answer):
    """`/dismiss`."""

    @operation(summary="Dismiss a suggestion", answer=WorkOrder, errors=(409,))
    def on_post(self, request: falcon.Request, response: falcon.Response, suggestion_id: str) -> None:
        """It is not made again; the next best takes its place."""
        self._do(request, response, suggestion_id, dispatch.dismiss)


def _understood(tx: Transaction, form: QuestionIn) -> Done:
    today = form.context.current_date or settings.today(tx)
    found = dispatch_questions.ask(tx, form.query, today)
    technician, job = found.technician, found.work_order
    window = None if found.window_start is None else {"start": found.window_start, "end": found.window_end}
    interpretation = {
        "technician": technician and {"id": words.technician_id(technician.id), "name": technician.name},
        "work_order": job and {"id": str(job.id), "name": job.name},
        "customer": found.customer,
        "date": None if found.day is None else found.day.isoformat(),
        "time_window": window,
    }
    advice = [shown(each) for each in found.suggestions]
    said = {"query": form.query, "interpretation": interpretation, "question": found.question}
    return Done({**said, "suggestions": advice})


def _suggestions(tx: Transaction, wanted: Query) -> dict[str, Any]:
    day = wanted.date or settings.today(tx)
    return {"suggestions": [shown(each) for each in dispatch.suggestions(tx, day, wanted.limit)]}


def shown(each: Suggestion) -> dict[str, Any]:
    """SuggestionOut."""
    first = each.technician.split(" ")[0]
    whose = f"{each.customer}'s job" if each.customer else f"job {each.number}"
    busy = f"{each.planned_hours:g} of {each.day_hours:g} hours are planned for {first} that day"
    able = f"{first} has the skill {each.skill}" if each.skill else f"No skill of {first} is known to fit"
    at = "" if each.plan_at is None else f"-{each.plan_at.replace(':', '')}"
    return {
        "id": f"sug-{each.work_order_id}-{each.technician_id}-{each.day:%Y%m%d}{at}",
        "type": "assign",
        "title": f"Assign {first} to {whose}",
        "description": f"{each.title} on {each.day.isoformat()}: {busy}",
        "confidence": each.confidence,
        "work_order_id": str(each.work_order_id),
        "technician_id": words.technician_id(each.technician_id),
        "reasoning": " ".join(f"{said}." for said in (able, busy, *_more(each))),
        "actions": ACTIONS,
    }


def _more(each: Suggestion) -> list[str]:
    """What else was reckoned with, and what speaks against it."""
    told = [reason.sentence for reason in each.reasons if reason.factor not in (Factor.SKILL, Factor.LOAD)]
    return told + [finding.sentence for finding in each.findings]


def _read(text: str) -> tuple[int, int, date, str | None]:
    """Raises: Problem 404 for what is no suggestion's id."""
    found = _ID(text)
    try:
        if found is not None:
            return int(found[1]), int(found[2]), date(int(found[3]), int(found[4]), int(found[5])), found[6]
    except ValueError:
        pass
    raise Problem(404, "Suggestion not found")
