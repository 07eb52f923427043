"""The description of what is served."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from openapi_spec_validator import validate
from pydantic import BaseModel, Field

from api.shared.app import Dialect
from api.shared.openapi import describe
from api.shared.operations import operation


class Colour(StrEnum):
    """An enum of a query."""

    RED = "red"


class Thing(BaseModel):
    """An answer."""

    id: int
    colour: Colour


class ThingIn(BaseModel):
    """A body."""

    colour: Colour


class Filter(BaseModel):
    """A query."""

    limit: int = Field(default=10, ge=1, le=100)
    colour: Colour | None = None


class Error(BaseModel):
    """An error."""

    detail: str


class Things:
    """A list to read and to add to."""

    @operation(summary="List them", query=Filter, answer=list[Thing], public=True)
    def on_get(self, *_args: Any) -> None:
        """Answers."""

    @operation(summary="Add one", body=ThingIn, answer=Thing, status=201, errors=(404,))
    def on_post(self, *_args: Any) -> None:
        """Answers."""


class OneThing:
    """One of them."""

    @operation(summary="Delete it", status=204)
    def on_delete(self, *_args: Any) -> None:
        """Answers."""


def described() -> dict[str, Any]:
    """One dialect with two paths."""
    routes = {"/t/things": Things(), "/t/things/{thing_id}": OneThing(), "/t/undescribed": object()}
    dialect = Dialect(
        name="test", title="Test", prefixes=("/t",), routes=routes, error_body=lambda _problem: {}, error_model=Error
    )
    return describe([dialect])


def test_the_description_is_valid_openapi() -> None:
    """Checked by the official schema."""
    validate(described())


def test_parameters_have_their_limits_and_defaults() -> None:
    """As the model has them, with references that lead somewhere."""
    parameters = {each["name"]: each for each in described()["paths"]["/t/things"]["get"]["parameters"]}
    assert parameters["limit"]["schema"] | {"title": ""} == {
        "default": 10,
        "maximum": 100,
        "minimum": 1,
        "title": "",
        "type": "integer",
    }
    assert "test.Colour" in described()["components"]["schemas"]


def test_bodies_answers_and_errors_are_described() -> None:
    """Every status that can come, and what it carries."""
    post = described()["paths"]["/t/things"]["post"]
    assert post["requestBody"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/test.ThingIn"}
    assert post["responses"]["201"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/test.Thing"
    }
    assert {"201", "401", "403", "404", "409", "413", "415", "422"} == set(post["responses"])
    assert post["security"] == [{"bearer": []}]


def test_a_deletion_needs_an_id_and_may_carry_conditions() -> None:
    """If-Match and Idempotency-Key go with every write to one thing."""
    delete = described()["paths"]["/t/things/{thing_id}"]["delete"]
    assert [each["name"] for each in delete["parameters"]] == ["thing_id", "Idempotency-Key", "If-Match"]
    assert "content" not in delete["responses"]["204"]


def test_what_describes_nothing_is_left_out() -> None:
    """No empty paths."""
    assert "/t/undescribed" not in described()["paths"]


def test_what_will_be_gone_is_marked() -> None:
    """And only that."""

    class Leaving:
        """One that goes, one that stays."""

        @operation(summary="Old", answer=Thing, public=True, deprecated=True)
        def on_get(self, *_args: Any) -> None:
            """Answers."""

        @operation(summary="New", body=ThingIn, answer=Thing, public=True)
        def on_post(self, *_args: Any) -> None:
            """Answers."""

    dialect = Dialect(name="test", title="Test", prefixes=("/t",), routes={"/t": Leaving()}, error_body=lambda _: {})
    path = describe([dialect])["paths"]["/t"]
    assert path["get"]["deprecated"] is True and "deprecated" not in path["post"]


def test_what_is_no_json_is_described_as_what_it_is() -> None:
    """A form that comes in, a file that goes out, and a path of several parts."""

    class Files:
        """Takes and gives files."""

        @operation(summary="Send", body=ThingIn, body_type="multipart/form-data", answer=Thing, public=True)
        def on_post(self, *_args: Any) -> None:
            """Answers."""

        @operation(summary="Fetch", answer_type="application/octet-stream", public=True)
        def on_get(self, *_args: Any) -> None:
            """Answers."""

    routes = {"/t/{path:path}": Files()}
    document = describe([Dialect(name="t", title="T", prefixes=("/t",), routes=routes, error_body=lambda _: {})])
    validate(document)
    path = document["paths"]["/t/{path}"]
    assert list(path["post"]["requestBody"]["content"]) == ["multipart/form-data"]
    assert list(path["get"]["responses"]["200"]["content"]) == ["application/octet-stream"]
    assert [each["name"] for each in path["get"]["parameters"]] == ["path"]
