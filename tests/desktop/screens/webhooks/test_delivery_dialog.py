"""One message, as it is shown."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from core.rules.words import DeliveryStatus
from core.webhooks import DeliveryRow
from desktop.screens.webhooks.delivery_dialog import DeliveryDialog

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"attempted_at": None, "answer_status": None}, "not tried"),
        ({"attempted_at": AT, "answer_status": None, "attempts": 2}, "No answer at attempt 2"),
        ({"attempted_at": AT, "answer_status": 503, "attempts": 3}, "Answer 503 at attempt 3"),
    ],
    ids=["waiting", "nobody there", "refused"],
)
def test_it_says_how_it_stands(qtbot: Any, facts: dict[str, Any], said: str) -> None:
    """Markup in an answer is text."""
    row = DeliveryRow(1, "u", 1, 1, "pm.overdue", '{"é":1}', DeliveryStatus.PENDING, 0, AT, AT, None, None, "<b>no</b>")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DeliveryDialog(parent, row._replace(**facts))
    assert said in dialog.said.text()
    assert dialog.request.toPlainText() == '{\n  "é": 1\n}' and dialog.answer.toPlainText() == "<b>no</b>"
