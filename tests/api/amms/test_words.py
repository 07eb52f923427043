"""The words of the maintenance document, both ways."""

from __future__ import annotations

import pytest

from api.amms import schemas, words
from api.shared.errors import BadInput, Fault, Problem
from core.base import errors
from core.base.permissions import Role
from core.rules import words as core_words
from core.rules.words import Origin, Status


def test_every_state_has_a_word_and_every_word_a_state() -> None:
    """The tables are total."""
    assert set(words.STATUS_OUT) == set(Status)
    assert set(words.STATUS_OUT.values()) == set(words.STATUS_IN) == set(schemas.WorkOrderStatus)
    assert {state for states in words.STATUSES.values() for state in states} == set(Status)
    assert set(words.ROLE_OUT) == set(Role)
    assert set(words.ROLE_OUT.values()) - {None} == set(words.ROLE_IN) == set(schemas.UserRole)
    for out, core, own in (
        (words.ASSET_STATUS_OUT, core_words.AssetStatus, schemas.AssetStatus),
        (words.PRIORITY_OUT, core_words.Priority, schemas.Priority),
        (words.ORIGIN_OUT, Origin, schemas.WorkOrderOrigin),
    ):
        assert (set(out), set(out.values())) == (set(core), set(own))


def test_a_word_that_is_written_reads_back_the_same() -> None:
    """Word to state to word is the identity."""
    for inward, outward in (
        (words.STATUS_IN, words.STATUS_OUT),
        (words.ROLE_IN, words.ROLE_OUT),
        (words.ASSET_STATUS_IN, words.ASSET_STATUS_OUT),
        (words.PRIORITY_IN, words.PRIORITY_OUT),
        (words.ORIGIN_IN, words.ORIGIN_OUT),
    ):
        assert [outward[meaning] for meaning in inward.values()] == list(inward)  # type: ignore[index]


@pytest.mark.parametrize(
    ("status", "word"),
    [("draft", "Requested"), ("requested", "Requested"), ("approved", "Approved"), ("in_progress", "In_Progress"),
     ("on_hold", "In_Progress"), ("work_complete", "Work_Complete"), ("closed", "Closed"), ("cancelled", "Cancelled")],
)  # fmt: skip
def test_states_are_called_as_agreed(status: str, word: str) -> None:
    """Source: contract, decision 2."""
    assert words.STATUS_OUT[Status(status)] == word


def test_every_field_of_the_document_is_known() -> None:
    """To whatever is written; the state and the assignee of a job have ways of their own."""
    assert set(words.USER_FIELDS) == set(schemas.UserChange.model_fields)
    assert set(words.ASSET_FIELDS) == set(schemas.AssetChange.model_fields) == set(schemas.AssetIn.model_fields)
    assert set(words.LOCATION_FIELDS) == set(schemas.LocationChange.model_fields) == {"name", "parentId", "type"}
    assert {*words.WORK_ORDER_FIELDS, "status", "assignedUserId"} == set(schemas.WorkOrderChange.model_fields)


def test_everybody_has_a_role_to_show() -> None:
    """A customer who signs in too, who is no user."""
    assert [words.role_out(role) for role in (Role.FRONT_DESK, Role.CUSTOMER)] == ["Supervisor", "Customer"]


@pytest.mark.parametrize(("total", "pages"), [(0, 0), (1, 1), (10, 1), (11, 2), (150, 15)])
def test_a_page_knows_how_many_there_are(total: int, pages: int) -> None:
    """Source: the document, section 4."""
    meta = words.page([], total, schemas.PageQuery())["meta"]
    assert meta == {"total": total, "page": 1, "limit": 10, "totalPages": pages}


def test_errors_say_their_status_in_words() -> None:
    """And name every field that is wrong."""
    assert words.error_body(Problem(413, "Too large")) == {"error": "Payload Too Large", "message": "Too large"}
    assert words.error_body(Problem(422, "x"))["error"] == "Unprocessable Entity"
    faults = [Fault("missing", ("body", "name"), "Field required"), Fault("x", ("body", "specs", "a"), "Wrong")]
    assert words.error_body(BadInput(faults)) == {
        "error": "Bad Request",
        "message": "name: Field required; specs.a: Wrong",
    }
    broken = BadInput([Fault("json_invalid", ("body", 7), "JSON decode error")])
    assert words.error_body(broken)["message"] == "JSON decode error"


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (errors.NotFound("Asset"), 404, "Asset not found"),
        (errors.Forbidden("No"), 403, "No"),
        (errors.Conflict("Taken"), 400, "Taken"),
        (errors.Stale("Asset"), 412, "Asset was changed meanwhile"),
        (errors.Invalid("parent_id", "No circles"), 400, "parentId: No circles"),
        (errors.Invalid("note", "Too long"), 400, "description: Too long"),
    ],
)
def test_refusals_of_the_core(error: Exception, status: int, message: str) -> None:
    """The document knows no 409."""
    problem = words.refusal(error)
    assert problem is not None
    shown = words.error_body(problem)
    assert (400 if problem.faults else problem.status, shown["message"]) == (status, message)
    assert words.refusal(ValueError()) is None
