"""Terms, consent and signature."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core import settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.intake.section import State
from desktop.screens.intake.terms import TermsSection


@pytest.fixture
def section(qtbot, desk):
    """As it is seen."""
    made = TermsSection(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def _sign(section):
    area = section.pad.area
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    for step in range(10):
        QTest.mouseMove(area, QPoint(30 + 10 * step, 60 + step % 3 * 10))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(140, 60))


def test_consent_and_signature_are_kept_with_the_version(section, desk):
    """What was signed can be told later."""
    section.consent.set_value(True)
    _sign(section)
    values = section.values()
    assert (values["is_consented"], values["terms_version"]) == (True, desk.settings.terms_version)
    assert values["signature"].startswith("M")
    assert section.told().lines == ["Agreed · Signed"]


def test_a_draft_comes_back_as_it_was(section):
    """Stroke by stroke."""
    section.consent.set_value(True)
    _sign(section)
    values = section.values()
    section.fill({})
    assert section.told().state is State.EMPTY
    section.fill(values)
    assert section.values() == values


def test_a_consent_to_other_terms_counts_no_longer(shop, desk, section):
    """They were changed between draft and return."""
    section.consent.set_value(True)
    values = section.values()
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        desk.settings = settings.change(tx, terms="Nothing is guaranteed.")
    section.fill(values)
    assert not section.values()["is_consented"]
    assert section.text.text() == "Nothing is guaranteed."
