"""What was agreed at the counter reads as sentences in the paper's language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.documents import remarks
from core.intakes import IntakeRow
from core.rules.words import PasscodeKind, Priority

RECORD = IntakeRow(
    work_order_id=1,
    customer_words=None,
    dropped_off_by=None,
    contact_phone=None,
    how_it_happened="It fell",
    has_liquid_damage=True,
    safety_note=None,
    passcode_kind=PasscodeKind.REFUSED,
    has_passcode=False,
    has_backup=False,
    may_be_wiped=True,
    terms_version="1",
    consented_at=datetime(2026, 3, 2, tzinfo=UTC),
    signature_file_id=None,
    signed_at=None,
)


def test_nothing_was_agreed_without_a_record() -> None:
    """A job from the LAN has none."""
    assert remarks.agreed(None, "en") == ()
    assert remarks.warnings(None, "en") == ()


def test_agreements_are_said_in_full() -> None:
    """Backup, wiping, tests without a code."""
    assert remarks.agreed(RECORD, "en") == (
        "How it happened: It fell",
        "There is no backup of the data.",
        "The data may be erased.",
        "The passcode was not given: what can be tested is limited.",
    )


def test_german_papers_speak_german() -> None:
    """Any other language is served in English."""
    assert remarks.warnings(RECORD, "de-AT", exceeds_limit=True)[0] == "Flüssigkeitsschaden"
    assert remarks.warnings(RECORD, "tr")[0] == "Liquid damage"


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_priority_has_a_word(language: str) -> None:
    """None is printed raw by accident."""
    assert all(remarks.priority(word, language) for word in Priority)
