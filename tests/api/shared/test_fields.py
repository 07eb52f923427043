"""Input that pydantic alone would take."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from api.shared.fields import Amount, Flag, Id, IdFilter, Moment, Name, Object, Uuid, moment_out, zoned_moment_out


class Form(BaseModel):
    """One of each."""

    amount: Amount = Decimal(0)
    at: Moment | None = None
    id: Id = 1
    filter: IdFilter = 1
    flag: Flag = False
    name: Name = "x"
    uuid: Uuid = ""
    object: Object = {}


def fault(**values: Any) -> str:
    """What is wrong with it."""
    with pytest.raises(ValidationError) as caught:
        Form.model_validate(values)
    return caught.value.errors()[0]["type"]


@pytest.mark.parametrize(
    ("given", "amount"),
    [("250.00", "250.00"), ("250", "250"), (250, "250"), (Decimal("250.1"), "250.1"), ("0", "0"), ("99999999.99",) * 2],
)
def test_amounts_are_texts_or_numbers(given: Any, amount: str) -> None:
    """With two places at most."""
    assert Form(amount=given).amount == Decimal(amount)


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (True, "decimal_type"),
        (None, "decimal_type"),
        ([], "decimal_type"),
        (1.5, "decimal_type"),
        ("", "decimal_parsing"),
        ("NaN", "decimal_parsing"),
        ("Infinity", "decimal_parsing"),
        ("1e400", "decimal_parsing"),
        (Decimal("1e400"), "decimal_parsing"),
        ("-0", "decimal_parsing"),
        ("-0.00", "decimal_parsing"),
        (Decimal("-0.0"), "decimal_parsing"),
        ("9" * 40, "decimal_parsing"),
        (10**40, "decimal_parsing"),
        ("١٢", "decimal_parsing"),
        ("1_000", "decimal_parsing"),
        (" 1", "decimal_parsing"),
        ("1,5", "decimal_parsing"),
        ("250.005", "decimal_max_places"),
        ("100000000.00", "decimal_whole_digits"),
        ("-1", "greater_than_equal"),
        (-1, "greater_than_equal"),
    ],
)
def test_what_is_no_amount_is_refused(given: Any, kind: str) -> None:
    """Everywhere and in one way."""
    assert fault(amount=given) == kind


@pytest.mark.parametrize(
    ("given", "at"),
    [
        ("2025-01-10T10:00:00", datetime(2025, 1, 10, 10, tzinfo=UTC)),
        ("2025-01-10T10:00:00Z", datetime(2025, 1, 10, 10, tzinfo=UTC)),
        ("2025-01-10T10:00:00.5+02:00", datetime(2025, 1, 10, 8, 0, 0, 500_000, tzinfo=UTC)),
        ("2025-01-10", datetime(2025, 1, 10, tzinfo=UTC)),
    ],
)
def test_moments_are_in_utc(given: str, at: datetime) -> None:
    """Where they say nothing else."""
    assert Form(at=given).at == at  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "given",
    [
        5,
        1.5,
        True,
        "5",
        "1736503200",
        "tomorrow",
        "2025-13-01",
        "2025-02-30",
        "0001-01-01T00:00:00+23:59",
        "1899-12-31",
        "9999-12-31",
        "٢٠٢٥",
    ],
)
def test_what_is_no_moment_is_refused(given: Any) -> None:
    """Numbers are no moments, whatever they might count."""
    assert fault(at=given).startswith(("datetime", "date"))


@pytest.mark.parametrize("given", ["1", 1.0, True, None, 2**63])
def test_ids_are_whole_numbers(given: Any) -> None:
    """That a database can hold."""
    assert fault(id=given) in ("int_type", "less_than_equal")


@pytest.mark.parametrize("given", ["x", "", "1.5", "9" * 20, "١"])
def test_filters_are_whole_numbers_too(given: str) -> None:
    """Written in digits."""
    assert fault(filter=given) in ("int_parsing", "less_than_equal")


@pytest.mark.parametrize("given", ["true", 1, 0, None])
def test_a_flag_is_true_or_false(given: Any) -> None:
    """And nothing that might be either."""
    assert fault(flag=given) == "bool_type"


def test_a_name_says_something() -> None:
    """Blanks alone do not."""
    assert Form(name=" Ann ").name == "Ann"
    assert fault(name="  ") == "string_too_short"
    assert fault(name="x" * 201) == "string_too_long"


def test_moments_go_out_to_the_second() -> None:
    """Texts from the database's busiest lists are that already."""
    assert moment_out(datetime(2025, 1, 10, 10, 0, 0, 999, tzinfo=UTC)) == "2025-01-10T10:00:00"
    assert moment_out("2025-01-10T10:00:00") == "2025-01-10T10:00:00"
    assert moment_out(None) is None


def test_moments_can_say_that_they_are_in_utc() -> None:
    """Where the dialect's document does."""
    assert zoned_moment_out(datetime(2025, 1, 10, 10, 0, 0, 999, tzinfo=UTC)) == "2025-01-10T10:00:00Z"
    assert zoned_moment_out("2025-01-10T10:00:00") == "2025-01-10T10:00:00Z"
    assert zoned_moment_out(None) is None


def test_a_uuid_is_read_in_either_case() -> None:
    """And in no other spelling."""
    assert Form(uuid="F47AC10B-58CC-4372-A567-0E02B2C3D479").uuid == "f47ac10b-58cc-4372-a567-0e02b2c3d479"
    for given in ("uuid", "", "f47ac10b58cc4372a5670e02b2c3d479", "f47ac10b-58cc-4372-a567-0e02b2c3d479 "):
        assert fault(uuid=given) == "uuid_parsing"
    assert fault(uuid=7) == "string_type"


def test_an_object_keeps_its_values() -> None:
    """Numbers with a fraction, which the reader takes for amounts, are plain ones again."""
    given = {"powerKw": Decimal("1.5"), "list": [Decimal("2.25"), {"a": None}], "name": "x", "on": True}
    assert Form(object=given).object == {"powerKw": 1.5, "list": [2.25, {"a": None}], "name": "x", "on": True}


def test_an_object_has_an_end() -> None:
    """However deep somebody nests."""
    deep: dict[str, Any] = {}
    for _ in range(900):
        deep = {"x": deep}
    assert fault(object=deep) == "object_too_deep"
    for given in (None, [], "x", 7):
        assert fault(object=given) == "dict_type"
