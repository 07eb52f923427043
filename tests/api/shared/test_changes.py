"""Bodies that name what is to be different."""

from __future__ import annotations

from api.shared.changes import Change


class Renaming(Change):
    """A change with one field that may be emptied and one that may not."""

    name: str = ""
    note: str | None = None


def test_only_what_was_sent_is_given() -> None:
    """A default is never taken for a wish; null is one."""
    assert Renaming().given() == {}
    assert Renaming.model_validate({"note": None}).given() == {"note": None}
    assert Renaming.model_validate({"name": ""}).given() == {"name": ""}


def test_no_default_is_described() -> None:
    """Nor is anything required."""
    schema = Renaming.model_json_schema()
    assert all("default" not in each for each in schema["properties"].values())
    assert "required" not in schema
