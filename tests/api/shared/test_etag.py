"""Versions on the wire."""

from __future__ import annotations

from typing import Any

import falcon
import falcon.testing
import pytest

from api.shared import etag
from core.base.errors import Stale


def request(**headers: str) -> falcon.Request:
    """A request with these header fields."""
    return falcon.testing.create_req(headers={name.replace("_", "-"): value for name, value in headers.items()})


def never() -> int:
    """Reads nothing."""
    raise AssertionError("one version needs no reading")


def test_a_tag_is_a_quoted_version() -> None:
    """As HTTP wants it."""
    assert etag.tag(7) == '"7"'


@pytest.mark.parametrize(
    ("given", "version"), [('"7"', 7), (' "7" ', 7), ("*", None), ('W/"7"', etag.NEVER), ("7", etag.NEVER), ("", 0)]
)
def test_one_version_is_expected_as_it_stands(given: str, version: int | None) -> None:
    """A weak one never matches, nor does what is no version."""
    assert etag.expected(request(If_Match=given), never) == version


def test_without_the_field_any_version_will_do() -> None:
    """The write is unconditional."""
    assert etag.expected(request(), never) is None


@pytest.mark.parametrize(("current", "expected"), [(2, 2), (3, 3), (4, etag.NEVER)])
def test_of_several_versions_one_has_to_be_current(current: int, expected: int) -> None:
    """Then it is the one that is expected."""
    assert etag.expected(request(If_Match='"2", "x", "3"'), lambda: current) == expected


@pytest.mark.parametrize(
    ("headers", "known"),
    [
        ({}, False),
        ({"If_None_Match": '"7"'}, True),
        ({"If_None_Match": 'W/"7"'}, True),
        ({"If_None_Match": '"6", "7"'}, True),
        ({"If_None_Match": "*"}, True),
        ({"If_None_Match": '"8"'}, False),
    ],
)
def test_who_has_a_version_need_not_be_sent_it(headers: dict[str, Any], known: bool) -> None:
    """If-None-Match compares weakly."""
    assert etag.is_known(request(**headers), '"7"') == known


@pytest.mark.parametrize("given", [None, "*", '"7"', '"3", "7"'])
def test_the_version_that_there_is_may_be_written(given: str | None) -> None:
    """Also where nothing is said, or anything will do."""
    etag.require(request(**({} if given is None else {"If_Match": given})), 7, "Asset")


@pytest.mark.parametrize("given", ['"6"', 'W/"7"', "7", '"3", "4"'])
def test_another_version_may_not(given: str) -> None:
    """Refused before anything is changed."""
    with pytest.raises(Stale, match="Asset"):
        etag.require(request(If_Match=given), 7, "Asset")
