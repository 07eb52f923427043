"""One message: what was sent, and what came back last."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.webhooks import DeliveryRow
from desktop.widgets.dialogs import Question
from desktop.widgets.labels import label


class DeliveryDialog(Question):
    """To be read and copied."""

    def __init__(self, parent: QWidget, row: DeliveryRow) -> None:
        super().__init__(parent, row.event, QCoreApplication.translate("DeliveryDialog", "What was sent:"), width=620)
        self.request = _text(json.dumps(json.loads(row.body), indent=2, ensure_ascii=False), 260)
        self.request.setAccessibleName(self.tr("What was sent"))
        self.answer = _text(row.answer or "", 90)
        self.answer.setAccessibleName(self.tr("What came back"))
        self.body.addWidget(self.request)
        self.said = label(self._status(row), "secondary", wrap=True)
        self.body.addWidget(self.said)
        self.body.addWidget(self.answer)
        self.add_answer(self.tr("Close"), self.accept)

    def _status(self, row: DeliveryRow) -> str:
        if row.attempted_at is None:
            return self.tr("It was not tried yet.")
        if row.answer_status is None:
            return self.tr("No answer at attempt {count}:").format(count=row.attempts)
        return self.tr("Answer {status} at attempt {count}:").format(status=row.answer_status, count=row.attempts)


def _text(words: str, height: int) -> QPlainTextEdit:
    made = QPlainTextEdit(words)
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setFixedHeight(height)
    return made
