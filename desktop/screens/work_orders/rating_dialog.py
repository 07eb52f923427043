"""What a customer said of his job, put right by those who may."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import ratings
from core.base.errors import Refused
from core.ratings import RatingRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.widgets.dialogs import Question
from desktop.widgets.field import Field
from desktop.widgets.inputs import TextInput
from desktop.widgets.stars_input import StarsInput

translate = QCoreApplication.translate


def correct_rating(parent: QWidget, desk: Desk, rating: RatingRow, number: str) -> Question:
    """Shows what was written down; what somebody else put right meanwhile is not overwritten."""
    title = translate("rating", "Correct the rating of {number}").format(number=number)
    question = Question(parent, title, translate("rating", "The log keeps what stood there before."))
    stars, comment = StarsInput(), TextInput(longest=1000)
    stars.set_value(rating.stars)
    comment.set_value(rating.comment)
    field = Field(translate("rating", "How satisfied is the customer?"), stars, required=True)
    question.body.addWidget(field)
    question.body.addWidget(Field(translate("rating", "What the customer said of it"), comment))
    question.add_cancel()

    def refused(refusal: Refused) -> None:
        field.set_error(in_words(refusal))

    def answer() -> None:
        if stars.value() is None:
            field.set_error(translate("rating", "Please fill this in"))
            return
        desk.ask.write(
            ratings.change, rating.work_order_id, stars.value(), comment.value() or None, version=rating.version,
            owner=question, done=lambda _: question.accept(), failed=refused,
        )  # fmt: skip

    question.add_answer(translate("rating", "Correct"), answer)
    stars.setFocus()
    question.open()
    return question
