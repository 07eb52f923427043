"""Shows a PDF page by page, with zoom, and asks others to print or save it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.look.theme import tokens
from desktop.widgets.background import Background
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pdf_pages import PageSize, draw_page, page_sizes
from desktop.widgets.state_view import Stateful

STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
SCREEN_PIXELS_PER_POINT = 96 / 72


class Page(QWidget):
    """One page: white paper until its picture is there."""

    def __init__(self, number: int, size: PageSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.paper, self.image = number, size, QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Page %d") % (number + 1))

    def set_zoom(self, zoom: float) -> None:
        """Be as large as the page at this zoom."""
        scale = zoom * SCREEN_PIXELS_PER_POINT
        self.setFixedSize(round(self.paper.width * scale), round(self.paper.height * scale))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper and what is on it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.image)
        painter.setPen(QColor(tokens().border_strong))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PdfPreview(QWidget):
    """`load(data, name)` shows a document. `print_asked` and `save_asked` carry its bytes and its name."""

    print_asked = Signal(bytes, str)
    save_asked = Signal(bytes, str)
    loaded = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data, self._name, self._zoom = b"", "", 1.0
        self._fits = True
        self.pages: list[Page] = []
        self._background = Background(self)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._stateful = Stateful(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._tools())
        column.addWidget(self._stateful, 1)
        self._add_keys()
        self._enable(False)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._title, self._percent = ElidedLabel("", "heading"), label("", "small")
        self._percent.setMinimumWidth(40)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._smaller = icon_button("zoom-out", self.tr("Smaller"), clicked=lambda: self.zoom_by(-1))
        self._larger = icon_button("zoom-in", self.tr("Larger"), clicked=lambda: self.zoom_by(1))
        self._fit = icon_button("maximize", self.tr("Fit to width"), clicked=self.fit_width)
        self._save = button(
            self.tr("Save PDF"), "download", clicked=lambda: self.save_asked.emit(self._data, self._name)
        )
        self._print = button(
            self.tr("Print"), "printer", "primary", clicked=lambda: self.print_asked.emit(self._data, self._name)
        )
        row.addWidget(self._title, 1)
        for part in (self._smaller, self._percent, self._larger, self._fit, self._save, self._print):
            row.addWidget(part)
        return row

    def _add_keys(self) -> None:
        for keys, action in (("Ctrl++", lambda: self.zoom_by(1)), ("Ctrl+-", lambda: self.zoom_by(-1)),
                             ("Ctrl+0", self.fit_width), ("Ctrl+P", self._print.click)):  # fmt: skip
            QShortcut(QKeySequence(keys), self, activated=action, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper on the screen."""
        return self._zoom

    def load(self, data: bytes, name: str) -> None:
        """Show another document; `name` is its title and its file name without ending."""
        self._background.forget()
        self._data, self._name = data, name
        self._title.setText(name)
        self._enable(False)
        self._stateful.loading()
        self._background.run(lambda: page_sizes(data), self._on_sizes, self._on_failed)

    def _enable(self, enabled: bool) -> None:
        for part in (self._smaller, self._larger, self._fit, self._save, self._print):
            part.setEnabled(enabled)

    def _on_failed(self, words: str) -> None:
        self._stateful.error(self.tr("This document cannot be shown"), words)

    def _on_sizes(self, sizes: list[PageSize]) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(14)
        self.pages = [Page(number, size) for number, size in enumerate(sizes)]
        for page in self.pages:
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._area.setWidget(holder)
        self._enable(True)
        self._stateful.ready()
        self.fit_width()
        self.loaded.emit(len(sizes))

    def zoom_by(self, steps: int) -> None:
        """The next larger or smaller step."""
        ordered = [step for step in STEPS if (step > self._zoom + 0.01 if steps > 0 else step < self._zoom - 0.01)]
        if ordered:
            self._fits = False
            self._set_zoom(ordered[0] if steps > 0 else ordered[-1])

    def fit_width(self) -> None:
        """As wide as there is room, at most one and a half times the paper."""
        if not self.pages:
            return
        self._fits = True
        room = self._area.width() - self._area.verticalScrollBar().sizeHint().width() - 32
        widest = max(page.paper.width for page in self.pages) * SCREEN_PIXELS_PER_POINT
        self._set_zoom(min(1.5, max(0.2, room / widest)))

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._percent.setText(f"{round(zoom * 100)} %")
        for page in self.pages:
            page.set_zoom(zoom)
        self._draw()

    def _draw(self) -> None:
        self._background.forget()
        data, scale = self._data, self._zoom * SCREEN_PIXELS_PER_POINT * self.devicePixelRatioF()
        for page in self.pages:
            self._background.run(
                lambda number=page.number: draw_page(data, number, scale),
                lambda image, page=page: self._on_image(page, image),
                self._on_failed,
            )

    def _on_image(self, page: Page, image: QImage) -> None:
        if page not in self.pages:
            return  # another document is shown by now
        page.image = image
        page.update()

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(640, 760)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting."""
        super().resizeEvent(event)
        if self._fits:
            self.fit_width()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
