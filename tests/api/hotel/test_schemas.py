"""The models of the document's JSON."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from api.hotel import schemas


def fault(model: type[BaseModel], values: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Where it is wrong."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(values)
    return [each["loc"] for each in caught.value.errors()]


@pytest.mark.parametrize(
    ("model", "missing"),
    [
        (schemas.WorkOrderIn, {("room",)}),
        (schemas.TokenIn, {("grant_type",), ("user_info",)}),
        (schemas.GetTokenIn, {("grant_type",), ("user_info",)}),
        (schemas.ClientIn, {("client_id",), ("client_secret",)}),
        (schemas.WorkOrderChange, set()),
    ],
)
def test_what_is_required(model: type[BaseModel], missing: set[tuple[str, ...]]) -> None:
    """A job needs its room only. Source: contract, decision 20."""
    assert (set(fault(model, {})) if missing else model().model_fields_set) == missing


def test_a_new_job_is_created() -> None:
    """A number is given by the shop where the client has none."""
    form = schemas.WorkOrderIn(room="101")
    assert (form.status, form.work_order_number, form.started_at, form.finished_at) == ("Created", None, None, None)


def test_a_page_is_ten_from_the_start() -> None:
    """Source: the document's List Work Orders."""
    assert schemas.PageQuery() == schemas.PageQuery(skip=0, limit=10)
    for values in ({"limit": 0}, {"limit": 1001}, {"limit": -1}, {"skip": -1}, {"skip": 2**63}, {"limit": "x"}):
        assert fault(schemas.PageQuery, values) == [(next(iter(values)),)]


@pytest.mark.parametrize("number", ["WO003", "2023-001", "Zimmer 7 ä", "...", "a.b", "x" * 40, "100%", "a?b#c"])
def test_a_client_chooses_its_numbers(number: str) -> None:
    """Nearly any text that fits."""
    assert schemas.WorkOrderIn(room="1", work_order_number=number).work_order_number == number


@pytest.mark.parametrize("number", ["", " ", "2023/001", ".", "..", "..\u200e", "oauth", "x" * 41, 7, True])
def test_a_number_has_to_be_an_address(number: Any) -> None:
    """It is what the job is asked for by."""
    assert fault(schemas.WorkOrderIn, {"room": "1", "work_order_number": number}) == [("work_order_number",)]


@pytest.mark.parametrize("word", ["created", "Done ", "In progress", "in_progress", "Pending", "", 1, None])
def test_an_unknown_word_is_refused(word: Any) -> None:
    """Words are exact."""
    for model in (schemas.WorkOrderIn, schemas.WorkOrderChange):
        assert fault(model, {"room": "1", "status": word}) == [("status",)]


def test_what_may_be_emptied_takes_null_and_the_rest_does_not() -> None:
    """Room, type and state are always there."""
    for name in ("created_by", "assigned_to", "started_at", "finished_at"):
        assert schemas.WorkOrderChange.model_validate({name: None}).given() == {name: None}
    for name in ("room", "type", "status", "work_order_number"):
        assert fault(schemas.WorkOrderChange, {name: None}) == [(name,)]


def test_each_method_has_its_grant() -> None:
    """Source: the document's two token requests."""
    client = {"client_id": "a", "client_secret": "b"}
    assert schemas.TokenIn.model_validate({"grant_type": "client_credentials", "user_info": client})
    assert schemas.GetTokenIn.model_validate({"grant_type": "get_client_credentials", "user_info": client})
    for model, grant in ((schemas.TokenIn, "get_client_credentials"), (schemas.GetTokenIn, "client_credentials")):
        assert fault(model, {"grant_type": grant, "user_info": client}) == [("grant_type",)]
