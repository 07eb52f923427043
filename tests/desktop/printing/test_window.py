"""A paper is shown, printed or saved; nothing that fails loses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from core.base.errors import Unavailable
from core.base.permissions import Role
from core.billing import PaymentRow
from core.work_orders import OrderRow
from desktop import printing
from desktop.desk import Desk
from desktop.printing.memory import PrintMemory
from desktop.printing.papers import Kind
from desktop.printing.printers import Printers
from desktop.printing.window import PaperWindow

Open = Callable[..., PaperWindow]
BOTH = Printers(("Office", "Till"), "Office")


@pytest.fixture
def memory(tmp_path: Path) -> PrintMemory:
    """A memory of its own."""
    return PrintMemory(tmp_path / "printing.ini")


@pytest.fixture
def opened(qtbot, desk: Desk, memory: PrintMemory) -> Open:
    """Opens a window and waits until the paper is seen."""

    def open_(kind: str, record_id: int, **given: Any) -> PaperWindow:
        window = PaperWindow(desk, kind, record_id, memory=memory, **{"find_printers": lambda: BOTH, **given})
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: bool(window.preview.pages), timeout=20_000)
        return window

    return open_


def test_paper_is_shown_under_its_name(opened: Open, job: OrderRow) -> None:
    """Two copies of the ticket, two pages."""
    window = opened(Kind.CLAIM_TICKET, job.id)
    assert len(window.preview.pages) == 2
    assert window.windowTitle() == "Claim ticket"


def test_other_copies_make_the_paper_anew(qtbot, opened: Open, job: OrderRow) -> None:
    """One copy, one page."""
    window = opened(Kind.CLAIM_TICKET, job.id)
    window.options.set_copies(1)
    qtbot.waitUntil(lambda: len(window.preview.pages) == 1, timeout=20_000)


def test_print_goes_to_the_chosen_printer(qtbot, opened: Open, told, memory: PrintMemory, paid: PaymentRow) -> None:
    """It is remembered for this kind of paper, said in a notice, and the window closes."""
    sent: list[tuple[str, str]] = []
    window = opened(Kind.RECEIPT, paid.id, print_pdf=lambda data, name, printer: sent.append((name, printer)))
    qtbot.waitUntil(lambda: window.options.printer() == "Office")
    window.options.choose_printer("Till")
    window.preview.print_asked.emit(b"%PDF", f"Receipt {paid.number}")
    qtbot.waitUntil(lambda: bool(told.notices))
    assert sent == [(f"Receipt {paid.number}", "Till")]
    assert told.notices[0][0] == f"Receipt {paid.number} was sent to Till"
    assert memory.printer(Kind.RECEIPT) == "Till"
    assert not window.isVisible()


def test_printer_that_fails_offers_the_pdf(qtbot, opened: Open, paid: PaymentRow) -> None:
    """The window stays, says why, and can print or save again."""

    def fails(*_: object) -> None:
        raise Unavailable("The printer {printer} does not answer. Is it switched on?", printer="Office")

    window = opened(Kind.RECEIPT, paid.id, print_pdf=fails)
    qtbot.waitUntil(lambda: window.options.printer() == "Office")
    window.preview.print_asked.emit(b"%PDF", "Receipt")
    qtbot.waitUntil(lambda: "does not answer" in window.notice.text)
    assert "saved as a PDF" in window.notice.text
    assert window.preview.isEnabled()
    assert window.isVisible()


def test_no_printer_offers_the_pdf(opened: Open, paid: PaymentRow) -> None:
    """A computer without a printer can still hand out its papers."""
    window = opened(Kind.RECEIPT, paid.id, find_printers=Printers)
    window.preview.print_asked.emit(b"%PDF", "Receipt")
    assert window.notice.text.startswith("No printer is set up")


def test_saved_where_it_was_asked(qtbot, opened: Open, memory: PrintMemory, job: OrderRow, tmp_path: Path) -> None:
    """The file is whole, and the folder is offered next time."""
    window = opened(Kind.WORK_SHEET, job.id)
    window.save_to(tmp_path / "sheet.pdf", b"%PDF-sheet")
    qtbot.waitUntil(lambda: "sheet.pdf" in window.notice.text)
    assert (tmp_path / "sheet.pdf").read_bytes() == b"%PDF-sheet"
    assert memory.folder() == tmp_path


def test_save_that_fails_asks_for_another_place(qtbot, opened: Open, job: OrderRow, tmp_path: Path) -> None:
    """Nothing is lost."""
    window = opened(Kind.WORK_SHEET, job.id)
    window.save_to(tmp_path / "gone" / "sheet.pdf", b"%PDF")
    qtbot.waitUntil(lambda: "choose another folder" in window.notice.text)


def test_paper_that_may_not_be_seen_is_refused_in_words(
    qtbot, desk_as: Callable[[Role], Desk], memory: PrintMemory, paid: PaymentRow
) -> None:
    """A technician's desk shows no receipt."""
    window = PaperWindow(desk_as(Role.TECHNICIAN), Kind.RECEIPT, paid.id, memory=memory, find_printers=Printers)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window._stateful.state.accessibleName() == "This paper cannot be made")


def test_window_opens_by_a_word(qtbot, desk: Desk, job: OrderRow) -> None:
    """Every screen prints through this call."""
    window = printing.show_document(desk, "device_labels", job.id)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: len(window.preview.pages) == 3, timeout=20_000)


def test_enter_presses_the_button_it_stands_on(qtbot, opened: Open, told, paid: PaymentRow) -> None:
    """Printing by keyboard alone."""
    window = opened(Kind.RECEIPT, paid.id, print_pdf=lambda *_: None)
    qtbot.waitUntil(lambda: window.options.printer() == "Office")
    with qtbot.waitActive(window):
        window.activateWindow()
    window.preview._print.setFocus()
    qtbot.keyClick(window.preview._print, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told.notices))
