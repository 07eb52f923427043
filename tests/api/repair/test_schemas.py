"""The models of the document's JSON."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from api.repair import schemas


def fault(model: type[BaseModel], values: dict[str, Any]) -> list[tuple[str, tuple[Any, ...]]]:
    """What is wrong."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(values)
    return [(each["type"], each["loc"]) for each in caught.value.errors()]


@pytest.mark.parametrize(
    ("model", "missing"),
    [
        (schemas.RegisterIn, {"full_name", "phone", "password"}),
        (schemas.UserIn, {"full_name", "phone", "password"}),
        (schemas.LoginIn, {"phone", "password"}),
        (schemas.RefreshIn, {"refresh_token"}),
        (schemas.CategoryIn, {"name"}),
        (schemas.ModelIn, {"brand_id", "name", "device_type_id"}),
        (schemas.DeviceIn, {"brand_id", "model_id", "device_type_id", "owner_id"}),
        (schemas.OrderIn, {"device_id", "customer_id"}),
        (schemas.AssignmentIn, {"order_id", "user_id"}),
        (schemas.PaymentIn, {"order_id", "amount"}),
    ],
)
def test_what_is_required(model: type[BaseModel], missing: set[str]) -> None:
    """Each missing field is named."""
    assert set(fault(model, {})) == {("missing", (name,)) for name in missing}


def test_an_order_has_the_documents_defaults() -> None:
    """Source: contract, decision 21."""
    form = schemas.OrderIn(device_id=1, customer_id=2)
    assert (form.status, form.discount, form.problem_id, form.note) == ("Pending", Decimal("0.00"), None, None)


def test_a_page_is_ten_from_the_start() -> None:
    """1 to 100, from 0 on."""
    assert schemas.PageQuery() == schemas.PageQuery(limit=10, offset=0)
    for values in ({"limit": 0}, {"limit": 101}, {"offset": -1}, {"offset": 2**63}):
        assert fault(schemas.PageQuery, values)


@pytest.mark.parametrize(
    "model", [schemas.OrderChange, schemas.PaymentChange, schemas.UserChange, schemas.DeviceChange]
)
def test_a_change_gives_only_what_was_sent(model: type[schemas.Change]) -> None:
    """Nothing is changed by a default, and the description shows none."""
    assert model().given() == {}
    assert all("default" not in each for each in model.model_json_schema()["properties"].values())


def test_what_may_be_emptied_takes_null_and_the_rest_does_not() -> None:
    """A price cannot be nothing."""
    assert schemas.OrderChange.model_validate({"note": None}).given() == {"note": None}
    for name in ("cost", "discount", "status", "device_id", "customer_id"):
        assert fault(schemas.OrderChange, {name: None})
    for name in ("full_name", "phone", "is_active"):
        assert fault(schemas.UserChange, {name: None})


@pytest.mark.parametrize("word", ["pending", "Done", "", 1, None, "Pending "])
def test_an_unknown_word_is_refused(word: Any) -> None:
    """Words are exact."""
    assert fault(schemas.OrderIn, {"device_id": 1, "customer_id": 2, "status": word})[0][1] == ("status",)
