"""Bodies that name what is to be different and leave the rest as it is."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict


def without_defaults(schema: dict[str, Any]) -> None:
    """For models whose defaults only mean that something was not given: the description shows none."""
    for each in schema["properties"].values():
        each.pop("default", None)


class Change(BaseModel):
    """What is to be different; what is left out stays as it is, so that the defaults here are never looked at."""

    model_config = ConfigDict(json_schema_extra=without_defaults)

    def given(self) -> dict[str, Any]:
        """What was sent, by the names of the document."""
        return {name: getattr(self, name) for name in self.model_fields_set}
