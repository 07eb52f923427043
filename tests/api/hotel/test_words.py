"""The words of the hotel document, both ways."""

from __future__ import annotations

import pytest

from api.hotel import words
from api.hotel.schemas import JobStatus, WorkOrder, WorkOrderChange
from api.shared.errors import BadInput, Fault, Problem
from core.base import errors
from core.rules.words import Status
from core.work_orders import RoomJobRow

ROW = RoomJobRow(1, 1, "WO001", "Guest", None, "101", "2023-09-30T08:00:00", None, "Cleaning", Status.APPROVED)


def test_every_state_has_a_word_and_every_word_a_state() -> None:
    """The tables are total."""
    assert set(words.STATUS_OUT) == set(Status)
    assert set(words.STATUS_OUT.values()) == set(words.STATUS_IN) == set(JobStatus)


@pytest.mark.parametrize("word", JobStatus)
def test_a_word_that_is_written_reads_back_the_same(word: JobStatus) -> None:
    """Word to state to word is the identity."""
    assert words.STATUS_OUT[words.STATUS_IN[word]] is word


@pytest.mark.parametrize(
    ("status", "word"),
    [("draft", "Created"), ("requested", "Created"), ("approved", "Assigned"), ("in_progress", "In Progress"),
     ("on_hold", "In Progress"), ("work_complete", "Done"), ("closed", "Done"), ("cancelled", "Cancelled")],
)  # fmt: skip
def test_states_are_called_as_agreed(status: str, word: str) -> None:
    """Source: contract, decision 2."""
    assert words.STATUS_OUT[Status(status)] == word


def test_every_field_of_the_document_is_known() -> None:
    """To whatever is written, and to whatever is shown; the state has a table of its own."""
    assert {*words.FIELDS, "status"} == set(WorkOrderChange.model_fields) == set(WorkOrder.model_fields)
    assert list(words.work_order(ROW)) == list(WorkOrder.model_fields)


def test_a_written_job_shows_its_end_only_where_there_is_one() -> None:
    """Source: the document's answers to POST and PUT; its list shows null."""
    assert words.work_order(ROW)["finished_at"] is None
    assert list(words.written(ROW)) == [
        "work_order_number", "created_by", "assigned_to", "room", "started_at", "type", "status",
    ]  # fmt: skip
    done = ROW._replace(completed_at="2023-09-30T10:00:00")
    assert words.written(done) == words.work_order(done)


def test_errors_are_always_one_sentence() -> None:
    """With the names of the fields that are wrong."""
    assert words.error_body(Problem(404, "Work order not found")) == {"detail": "Work order not found"}
    faults = [
        Fault("missing", ("body", "room"), "Field required"),
        Fault("missing", ("body", "user_info", "client_id"), "Field required"),
        Fault("json_invalid", ("body", 17), "JSON decode error"),
    ]
    assert words.error_body(BadInput(faults)) == {
        "detail": "room: Field required; user_info.client_id: Field required; JSON decode error"
    }


@pytest.mark.parametrize(
    ("field", "name"),
    [("number", "work_order_number"), ("work_order_number", "work_order_number"), ("completed_at", "finished_at"),
     ("assignee", "assigned_to"), ("room", "room"), ("type", "type")],
)  # fmt: skip
def test_fields_are_named_as_the_document_names_them(field: str, name: str) -> None:
    """Whatever the core calls them."""
    problem = words.refusal(errors.Invalid(field, "no"))
    assert problem is not None
    assert words.error_body(problem) == {"detail": f"{name}: no"}


def test_what_is_taken_already_is_409() -> None:
    """Source: contract, decision 1."""
    problem = words.refusal(errors.Conflict("Work order WO001 exists already"))
    assert problem is not None and problem.status == 409
