"""The models of the document's JSON."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from api.amms import schemas


def fault(model: type[BaseModel], values: dict[str, Any]) -> set[tuple[Any, ...]]:
    """Where it is wrong."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(values)
    return {each["loc"] for each in caught.value.errors()}


@pytest.mark.parametrize(
    ("model", "required"),
    [
        (schemas.LoginIn, {"email", "password"}),
        (schemas.RefreshIn, {"refreshToken"}),
        (schemas.UserIn, {"email", "password", "role"}),
        (schemas.PasswordIn, {"newPassword"}),
        (schemas.AssetIn, {"name"}),
        (schemas.LocationIn, {"name", "type"}),
        (schemas.WorkOrderIn, {"title"}),
    ],
)
def test_what_is_required(model: type[BaseModel], required: set[str]) -> None:
    """As the document's tables and examples say."""
    assert fault(model, {}) == {(name,) for name in required}


@pytest.mark.parametrize(
    "model", [schemas.UserChange, schemas.AssetChange, schemas.LocationChange, schemas.WorkOrderChange]
)
def test_a_change_may_be_partial(model: type[BaseModel]) -> None:
    """Nothing is required."""
    assert model().model_fields_set == set()


def test_pages_begin_at_one() -> None:
    """Ten rows where nothing is said, a hundred at most. Source: the document, section 4."""
    assert (schemas.PageQuery().limit, schemas.PageQuery().offset) == (10, 0)
    assert schemas.PageQuery(page=3, limit=20).offset == 40
    assert fault(schemas.PageQuery, {"page": 0, "limit": 101}) == {("page",), ("limit",)}
    assert (schemas.SortedQuery().sortBy, schemas.SortedQuery().sortDir) == ("created_at", "desc")
