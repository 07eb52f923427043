"""Types of files and the names they may have."""

from __future__ import annotations

import pytest

from core.rules import file_types


@pytest.mark.parametrize(("media_type", "suffixes"), file_types.SUFFIXES.items())
def test_each_suffix_leads_back_to_its_type(media_type: str, suffixes: tuple[str, ...]) -> None:
    """So that the type can be told from the name in the store."""
    assert {file_types.media_type_of(f"tenants/x/a{suffix}") for suffix in suffixes} == {media_type}


def test_unknown_types_are_all_one() -> None:
    """Kept as they are, and never shown."""
    assert file_types.known("application/x-sqlite3") == file_types.media_type_of("a.sqlite") == file_types.OTHER
    assert file_types.known("image/png") == "image/png"


def test_programs_and_foreign_pictures_are_not_kept() -> None:
    """The pictures that are kept lose where they were made; of others that cannot be promised."""
    assert not file_types.is_kept("application/x-executable")
    assert not file_types.is_kept("image/heic")
    assert file_types.is_kept("image/jpeg")
    assert file_types.is_kept("application/zip")
