"""What pydantic says of an input, as faults."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, ValidationError

from api.shared.errors import BadInput, Fault, Problem, unauthorized


class Form(BaseModel):
    """A form with a secret in it."""

    password: int


def test_faults_name_place_and_reason_and_repeat_no_input() -> None:
    """A password that was refused stands nowhere in the answer."""
    with pytest.raises(ValidationError) as caught:
        Form.model_validate({"password": "hunter2"})
    problem = BadInput.of(caught.value, "body")
    assert [(each.type, each.where) for each in problem.faults] == [("int_parsing", ("body", "password"))]
    assert "hunter2" not in repr(problem.faults)


def test_a_missing_field_is_a_fault() -> None:
    """In the words of the repair document's example."""
    with pytest.raises(ValidationError) as caught:
        Form.model_validate({})
    assert BadInput.of(caught.value, "body").faults == (Fault("missing", ("body", "password"), "Field required"),)


def test_unauthorized_carries_the_challenge() -> None:
    """401 says how to come in."""
    problem = unauthorized("Invalid or expired token")
    assert isinstance(problem, Problem)
    assert (problem.status, problem.fields) == (401, {"WWW-Authenticate": "Bearer"})
