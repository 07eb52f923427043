"""Entries are told apart by word and shape."""

from __future__ import annotations

from core.rules.words import PaymentKind
from desktop.screens.payments.kinds import kind_chip


def test_every_kind_has_its_own_word_and_tone(qapp) -> None:
    """Not by colour alone."""
    chips = [kind_chip(kind) for kind in PaymentKind]
    assert len({chip.text for chip in chips}) == len({chip.tone for chip in chips}) == len(PaymentKind)


def test_voided_outweighs_the_kind(qapp) -> None:
    """Whatever it was."""
    assert {kind_chip(kind, is_voided=True).text for kind in PaymentKind} == {"Voided"}
