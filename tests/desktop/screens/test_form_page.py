"""One record as a form on a page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from core.base.errors import Invalid, NotFound
from desktop.screens.form_page import FormPage
from desktop.widgets.inputs import TextInput
from tests.desktop.screens.counter import show


class NotePage(FormPage):
    """Two texts, stored in a list."""

    def __init__(self, desk) -> None:
        super().__init__(desk, "A note", "note")
        self.written = []
        self.form.add("title", "Title", TextInput(), required=True)
        self.form.add("text", "Text", TextInput())
        self.begin_with({"title": "Old", "text": None})

    def store(self, changes, seen) -> None:
        self.written.append((changes, seen))

    def field_of_thing(self, thing) -> str:
        return "text" if thing == "Text" else ""


@pytest.fixture
def page(qtbot, desk):
    """The page as it is seen."""
    made = NotePage(desk)
    show(qtbot, made)
    return made


def test_only_what_differs_is_handed_over_with_what_was_seen(qtbot, page):
    """An emptied text is none."""
    page.form.fields["text"].control.set_value("New")
    page.save()
    assert page.written == [({"text": "New"}, {"text": None})]


def test_nothing_changed_is_nothing_to_store(qtbot, page):
    """The page closes."""
    with qtbot.waitSignal(page.left):
        page.save()
    assert page.written == []


def test_what_is_missing_is_said_before_core_is_asked(qtbot, page):
    """At its field."""
    page.form.fields["title"].control.set_value("")
    page.save()
    assert page.form.fields["title"].error
    assert page.written == []


@pytest.mark.parametrize(
    ("refusal", "field"), [(Invalid("text", "Too long"), "text"), (NotFound("Text"), "text"), (NotFound("X"), None)]
)
def test_a_refusal_stands_where_it_belongs(qtbot, page, refusal, field):
    """At its field, else above all."""
    page.refuse(refusal)
    shown = [key for key, made in page.form.fields.items() if made.error]
    assert shown == ([field] if field else [])
    assert bool(page.form.notice.text) == (field is None)


def test_leaving_asks_once_when_something_was_changed(qtbot, page):
    """Without saving, nothing is stored."""
    page.form.fields["text"].control.set_value("New")
    page.leave()
    question = page.window().findChild(QDialog)
    with qtbot.waitSignal(page.left):
        next(b for b in question.findChildren(QPushButton) if b.text() == "Leave without saving").click()
    assert page.written == []
