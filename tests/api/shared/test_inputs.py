"""Bodies, queries and ids as they come in."""

from __future__ import annotations

from typing import Any

import falcon
import falcon.testing
import pytest
from pydantic import BaseModel, Field

from api.shared import inputs
from api.shared.errors import BadInput, Problem


class Form(BaseModel):
    """A body."""

    name: str = Field(max_length=5)
    count: int = Field(default=1, strict=True)


class Filter(BaseModel):
    """A query."""

    limit: int = Field(default=10, ge=1, le=100)
    colour: list[str] = Field(default_factory=list, max_length=3)


def request(body: bytes = b"", content_type: str | None = "application/json", query: str = "") -> falcon.Request:
    """A request as the server would hand it over."""
    headers = {"Content-Type": content_type} if content_type else {}
    return falcon.testing.create_req(method="POST", body=body, headers=headers, query_string=query)


def faults(call: Any, *args: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    """What was refused, and where."""
    with pytest.raises(BadInput) as caught:
        call(*args)
    return [(each.type, each.where) for each in caught.value.faults]


@pytest.mark.parametrize(
    "kind",
    [
        "application/json",
        "application/json; charset=UTF-8",
        'application/json; charset="utf-8"; v=1',
        "application/merge+json",
        None,
    ],
)
def test_json_is_read_under_its_names(kind: str | None) -> None:
    """With any of JSON's content types, or none."""
    form = inputs.body(request(b'{"name": "Ana", "role": "Admin"}', kind), Form)
    assert (form.name, form.count) == ("Ana", 1)
    assert not hasattr(form, "role")


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1"]
)
def test_another_content_type_is_refused(kind: str) -> None:
    """415, before anything is read."""
    with pytest.raises(Problem) as caught:
        inputs.body(request(b'{"name": "Ana"}', kind), Form)
    assert caught.value.status == 415


@pytest.mark.parametrize("text", [b"null", b'"x"', b"[]", b"3", b"true"])
def test_a_body_that_is_no_object_is_refused(text: bytes) -> None:
    """The body itself is at fault."""
    assert faults(inputs.body, request(text), Form) == [("dict_type", ("body",))]


def test_an_empty_body_is_missing() -> None:
    """As if it were a field."""
    assert faults(inputs.body, request(b""), Form) == [("missing", ("body",))]


def test_broken_json_names_the_position() -> None:
    """The way FastAPI does."""
    assert faults(inputs.body, request(b'{"name": '), Form) == [("json_invalid", ("body", 9))]


def test_every_fault_of_a_body_is_told_at_once() -> None:
    """Not only the first."""
    found = faults(inputs.body, request(b'{"name": "Annabelle", "count": "2"}'), Form)
    assert found == [("string_too_long", ("body", "name")), ("int_type", ("body", "count"))]


def test_a_body_past_the_limit_is_refused() -> None:
    """413, whoever serves."""
    with pytest.raises(Problem) as caught:
        inputs.raw_body(request(b"x" * (inputs.LARGEST_JSON + 1)))
    assert caught.value.status == 413


def test_the_raw_body_can_be_read_twice() -> None:
    """Once to recognise a repeated request, once to understand it."""
    read = request(b'{"name": "Ana"}')
    assert inputs.raw_body(read) == inputs.raw_body(read) == b'{"name": "Ana"}'
    assert inputs.body(read, Form).name == "Ana"


@pytest.mark.parametrize(("text", "expected"), [("", 10), ("limit=20", 20), ("limit=5&limit=7", 7), ("x=1", 10)])
def test_queries_have_defaults_and_take_the_last_of_a_name(text: str, expected: int) -> None:
    """Unknown names are nobody's business."""
    assert inputs.query(request(query=text), Filter).limit == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("limit=", "int_parsing"),
        ("limit=-1", "greater_than_equal"),
        ("limit=101", "less_than_equal"),
        ("limit=99999999999999999999", "less_than_equal"),
        ("limit=1e9", "int_parsing"),
        ("limit=%D9%A1", "int_parsing"),
        ("limit=%ff", "int_parsing"),
        ("limit=%00", "value_error"),
        ("limit=5&limit=a%00b", "value_error"),
    ],
)
def test_queries_out_of_range_are_refused(text: str, kind: str) -> None:
    """Named by the parameter."""
    assert faults(inputs.query, request(query=text), Filter) == [(kind, ("query", "limit"))]


@pytest.mark.parametrize(
    ("text", "number"), [("1", 1), ("007", 7), ("9" * 18, 10**18 - 1), ("9" * 20, 0), ("9" * 999, 0)]
)
def test_ids_in_a_path_are_plain_digits(text: str, number: int) -> None:
    """One that no database can hold is the number of no row."""
    assert inputs.path_id(text, "order_id") == number


@pytest.mark.parametrize("text", ["abc", "١", "-1", "+1", "1.0", "1_0", "", "..", " 1", "1\0", "²"])
def test_anything_else_is_no_id(text: str) -> None:
    """Refused by the name of the path's field."""
    assert faults(inputs.path_id, text, "order_id") == [("int_parsing", ("path", "order_id"))]


@pytest.mark.parametrize(
    ("text", "expected"), [("", []), ("colour=red", ["red"]), ("colour=red&limit=7&colour=blue", ["red", "blue"])]
)
def test_a_parameter_that_takes_a_list_may_be_repeated(text: str, expected: list[str]) -> None:
    """Given once it is a list of one."""
    assert inputs.query(request(query=text), Filter).colour == expected


def test_a_parameter_may_not_be_repeated_without_end() -> None:
    """The model says how often."""
    assert faults(inputs.query, request(query="colour=x&" * 4), Filter) == [("too_long", ("query", "colour"))]


def test_uuids_are_read_in_either_case() -> None:
    """As programs write them."""
    assert inputs.is_uuid("F47AC10B-58CC-4372-A567-0E02B2C3D479")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "f47ac10b58cc4372a5670e02b2c3d479",
        "{f47ac10b-58cc-4372-a567-0e02b2c3d479}",
        "f47ac10b-58cc-4372-a567-0e02b2c3d479\n",
        "f47ac10b-58cc-4372-a567-0e02b2c3d47g",
        "f47ac10b-58cc-4372-a567-0e02b2c3d47\u0669",
    ],
)
def test_anything_else_is_no_uuid(text: str) -> None:
    """However near it is."""
    assert not inputs.is_uuid(text)
