"""The printed things on the screen: shown, sent to a printer, saved as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.desk import Desk
    from desktop.printing.window import PaperWindow


def show_document(desk: Desk, kind: str, record_id: int) -> PaperWindow:
    """Opens the preview of a paper: its kind (see `desktop.printing.papers`) and the id of the job or payment."""
    from desktop.printing.window import PaperWindow

    window = PaperWindow(desk, kind, record_id)
    window.open()
    return window


def show_content(desk: Desk, kind: str, content: Any) -> PaperWindow:
    """Opens the preview of a paper whose content stands nowhere, such as a one-time password."""
    from desktop.printing.window import PaperWindow

    window = PaperWindow(desk, kind, 0, content=content)
    window.open()
    return window
