"""The choices before printing start where they were left."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.printing.memory import PrintMemory
from desktop.printing.options import PrintOptions
from desktop.printing.papers import Kind
from desktop.printing.printers import Printers


@pytest.fixture
def memory(tmp_path: Path) -> PrintMemory:
    """A memory of its own."""
    return PrintMemory(tmp_path / "printing.ini")


def test_last_printer_is_chosen_else_the_systems(qtbot, look, memory: PrintMemory) -> None:
    """A remembered printer that is gone is not offered."""
    memory.remember_printer(Kind.RECEIPT, "Till")
    options = PrintOptions(Kind.RECEIPT, memory)
    qtbot.addWidget(options)
    assert options.printer() == ""
    options.set_printers(Printers(("Office", "Till"), "Office"))
    assert options.printer() == "Till"
    options.set_printers(Printers(("Office",), "Office"))
    assert options.printer() == "Office"


def test_changed_copies_are_remembered_and_told(qtbot, look, memory: PrintMemory) -> None:
    """The PDF is made anew."""
    options = PrintOptions(Kind.CLAIM_TICKET, memory)
    qtbot.addWidget(options)
    with qtbot.waitSignal(options.changed):
        options.set_copies(1)
    assert memory.choices().copies == 1
