"""The ids of the CRM document, which are texts: "123", "tech-1", "inv-789". Source: contract, decision 1."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from api.shared.errors import Problem

_LONGEST = 18


def number_of(text: str, prefix: str = "") -> int | None:
    """The row's number; a bare one is as good as one with its prefix. None where it is no id."""
    bare = text.removeprefix(prefix)
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= _LONGEST else None


def path_number(text: str, thing: str, prefix: str = "") -> int:
    """From the path. Raises: Problem 404, for what is no id is nobody's."""
    number = number_of(text, prefix)
    if number is None:
        raise Problem(404, f"{thing} not found")
    return number


def _reads(prefix: str) -> Any:
    def read(value: Any) -> int:
        number = value if type(value) is int else number_of(value, prefix) if isinstance(value, str) else None
        if number is None or not 0 <= number < 10**_LONGEST:
            raise PydanticCustomError(
                "id_parsing", "Input should be an id such as {example}", {"example": f"{prefix}1"}
            )
        return number

    return BeforeValidator(read)


def _described(prefix: str) -> Any:
    return WithJsonSchema({"type": "string", "pattern": f"^({prefix})?[0-9]{{1,18}}$", "examples": [f"{prefix}1"]})


TECHNICIAN = "tech-"
INVOICE = "inv-"
CustomerId = Annotated[int, _reads(""), _described("")]
WorkOrderId = Annotated[int, _reads(""), _described("")]
TechnicianId = Annotated[int, _reads(TECHNICIAN), _described(TECHNICIAN)]
InvoiceId = Annotated[int, _reads(INVOICE), _described(INVOICE)]
