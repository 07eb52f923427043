"""What the form and the hand-over share: a page in the middle, a way back, and a word before losing anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.screens.work_orders.job import Job
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.dialogs import confirm
from desktop.widgets.labels import ElidedLabel, label, line
from desktop.widgets.notice import Notice

WIDEST = 760


class _Fitting(QScrollArea):
    """As high as its content, and scrolling only where there is no room for that."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """The content's, at this width."""
        content = self.widget()
        height = content.heightForWidth(max(self.width(), 320)) if content.hasHeightForWidth() else -1
        return QSize(content.sizeHint().width(), max(height, content.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content needs more room, or less."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class PassingPage(QWidget):
    """`left` comes when it is done or given up. Content goes into `body`, buttons into `foot`."""

    left = Signal()

    def __init__(self, desk: Desk, job: Job, title: str) -> None:
        super().__init__()
        self.desk, self.job = desk, job
        self.setAccessibleName(title)
        self.notice = Notice()
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(24, 18, 24, 18)
        self.body.setSpacing(18)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(24, 12, 24, 14)
        self.foot.setSpacing(10)
        card = Card(padding=0)
        card.setMaximumWidth(WIDEST)
        card.body.setSpacing(0)
        card.body.addLayout(self._head(title))
        card.add(line())
        self._area = _Fitting(content)
        card.add(self._area, 1)
        card.add(line())
        card.body.addLayout(self.foot)
        self.body.addWidget(self.notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)

    def _head(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 14, 24, 12)
        row.setSpacing(8)
        row.addWidget(icon_button("arrow-left", self.tr("Back without saving"), clicked=self.leave))
        row.addWidget(label(title, "title"))
        detail, device = self.job.detail, self.job.detail.device
        who = [device.name if device else "", detail.customer.full_name if detail.customer else ""]
        row.addWidget(ElidedLabel(" · ".join(filter(None, who)), "secondary"), 1)
        return row

    def hasHeightForWidth(self) -> bool:
        """No: the area takes what room there is, and the foot stays in sight; Qt would ask for the whole content's."""
        return False

    @property
    def is_dirty(self) -> bool:
        """Whether leaving would lose something."""
        return False

    def leave(self) -> None:
        """Back, after asking where something would be lost."""
        self.may_leave(self.left.emit)

    def may_leave(self, then: Callable[[], None]) -> None:
        """Calls `then` at once, or after asking, or never."""
        if not self.is_dirty:
            then()
            return
        confirm(
            self.window(),
            self.tr("Leave without saving?"),
            self.tr("What was typed for {number} is not saved yet.").format(number=self.job.order.number),
            self.tr("Leave without saving"),
            then,
            danger=True,
            cancel=self.tr("Go on typing"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
