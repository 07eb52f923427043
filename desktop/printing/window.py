"""The preview of one paper, to be printed or saved; whatever fails, the PDF is still there to be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QVBoxLayout

from core.base.errors import Refused
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.theme import dress
from desktop.printing import papers, printers, saving
from desktop.printing.memory import PrintMemory
from desktop.printing.options import PrintOptions
from desktop.printing.papers import Kind
from desktop.widgets.keys import ENTER
from desktop.widgets.notice import Notice
from desktop.widgets.pdf_preview import PdfPreview
from desktop.widgets.state_view import Stateful

PrintPdf = Callable[[bytes, str, str], None]


class PaperWindow(QDialog):
    """Reads the paper, or is handed its content, shows it, and answers Print and Save."""

    def __init__(
        self,
        desk: Desk,
        kind: str,
        record_id: int,
        *,
        content: Any = None,
        memory: PrintMemory | None = None,
        print_pdf: PrintPdf = printers.print_pdf,
        find_printers: Callable[[], printers.Printers] = printers.printers,
    ) -> None:
        super().__init__(QApplication.activeWindow())
        if self.parent() is None:
            dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._kind, self._id = desk, Kind(kind), record_id
        self._memory, self._print_pdf, self._find_printers = memory or PrintMemory(), print_pdf, find_printers
        self._content: Any = content
        self._data = b""
        self._asked = 0
        title = papers.title_of(self._kind)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.notice = Notice()
        self.preview = PdfPreview()
        self.preview.print_asked.connect(self.print_now)
        self.preview.save_asked.connect(self.ask_where)
        self._stateful = Stateful(self.preview)
        self.options = PrintOptions(self._kind, self._memory)
        self.options.changed.connect(self._make)
        self._lay_out()
        self._read()
        QTimer.singleShot(0, self, self._look_for_printers)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(self._stateful, 1)
        column.addWidget(self.options)
        screen = self.screen().availableGeometry() if self.screen() else None
        height = min(760, screen.height() - 60) if screen else 700
        self.resize(720, height)

    # the paper

    def _read(self) -> None:
        self._stateful.loading()
        if self._content is not None:
            self._make()
            return
        store = self._desk.shop.store
        self._desk.ask.read(
            papers.read, store, self._kind, self._id, owner=self, done=self._take, failed=self._cannot_show
        )

    def _take(self, content: Any) -> None:
        self._content = content
        self._make()

    def _make(self) -> None:
        """Makes the PDF with what is chosen now."""
        if self._content is None:
            return
        kind, content, shop, choices = self._kind, self._content, self._desk.settings, self.options.choices()
        self._asked += 1
        number = self._asked
        self._desk.ask.work(
            lambda: papers.pdf_of(kind, content, shop, choices),
            owner=self,
            done=lambda data: self._show(number, data),
            failed=self._cannot_show,
        )

    def _show(self, number: int, data: bytes) -> None:
        if number != self._asked:
            return  # something else was chosen meanwhile, and its PDF is on the way
        self._data = data
        self._stateful.ready()
        self.preview.load(data, self._name())

    def _cannot_show(self, refusal: Refused) -> None:
        self._stateful.error(self.tr("This paper cannot be made"), in_words(refusal), self._read)

    def _look_for_printers(self) -> None:
        self.options.set_printers(self._find_printers())

    # printing

    def print_now(self, data: bytes, name: str) -> None:
        """Sends the paper to the chosen printer, in a worker."""
        printer = self.options.printer()
        if not printer:
            self._offer_saving(self.tr("No printer is set up on this computer."))
            return
        self._memory.remember_printer(self._kind, printer)
        self.preview.setEnabled(False)
        self.notice.show_notice(self.tr("Sending to {printer} …").format(printer=printer))
        self._desk.ask.work(
            lambda: self._print_pdf(data, name, printer),
            owner=self,
            done=lambda _: self._printed(name, printer),
            failed=lambda refusal: self._offer_saving(in_words(refusal)),
        )

    def _printed(self, name: str, printer: str) -> None:
        self._desk.say(self.tr("{paper} was sent to {printer}").format(paper=name, printer=printer))
        self.accept()

    def _offer_saving(self, words: str) -> None:
        self.preview.setEnabled(True)
        hint = self.tr("The paper is not lost: it can be saved as a PDF and printed later.")
        self.notice.show_notice(f"{words} {hint}", "warning", self.tr("Save as PDF"), self._save_shown)

    # saving

    def _save_shown(self) -> None:
        self.ask_where(self._data, self._name())

    def _name(self) -> str:
        return f"{papers.title_of(self._kind)} {self._content.number}" if self._content else ""

    def ask_where(self, data: bytes, name: str) -> None:
        """Opens the system's window for a place to save in."""
        dialog = QFileDialog(self, self.tr("Save as PDF"), str(self._memory.folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (%s)") % "*.pdf")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(saving.file_name(name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path), data))
        dialog.open()

    def save_to(self, path: Path, data: bytes) -> None:
        """Writes the PDF there."""
        self._desk.ask.work(lambda: saving.save(path, data), owner=self, done=self._saved, failed=self._not_saved)

    def _saved(self, path: Path) -> None:
        self._memory.remember_folder(path.parent)
        words = self.tr("Saved as {name} in {folder}").format(name=path.name, folder=path.parent)
        self.notice.show_notice(words, "success")

    def _not_saved(self, refusal: Refused) -> None:
        self.notice.show_notice(in_words(refusal), "danger", self.tr("Save elsewhere"), self._save_shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter presses the button it stands on, and no other."""
        if event.key() in ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            return
        super().keyPressEvent(event)


# What core and the printers refuse in here is told by `in_words`; the sentences have to be known to translators.
_SENTENCES = (
    QCoreApplication.translate("core", "The printer {printer} does not answer. Is it switched on?"),
    QCoreApplication.translate("core", "The printer {printer} stopped."),
    QCoreApplication.translate("core", "The printer {printer} is not there any more."),
    QCoreApplication.translate("core", "The disk is full: {name} was not saved"),
    QCoreApplication.translate("core", "{name} cannot be written here: choose another folder"),
)
