"""Two customers beside each other: who stays, whose value of each field is kept, and what changes hands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base.errors import Conflict, Refused
from core.customers import merging
from core.customers.merging import FieldChoice, MergeRow, Preview
from core.people import PersonRow
from core.rules.matching import readable_phone
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.form import Form, scrolled
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import label
from desktop.widgets.moments import day_text
from desktop.widgets.state_view import Stateful

translate = QCoreApplication.translate


class MergePreview(Card):
    """`merged` carries what was done. Nothing is stored before `merge`."""

    merged = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk = desk
        self._kept_id = self._merged_id = 0
        self.found: Preview | None = None
        self.keep, self.form = ChoiceInput(), Form()
        self.same, self.moves = KeyValues(), KeyValues()
        self._choices = Form()
        self._choices.add("keep", self.tr("Who stays"), self.keep)
        self.keep.edited.connect(self._swap)
        self.do = button(self.tr("Merge"), "merge", "primary", name=self.tr("Merge the two"), clicked=self.merge)
        self.hint = label("", "small", wrap=True)
        self._stateful = Stateful(self._content())
        self.add(self._stateful, 1)
        self.show_none()

    def _content(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._differ, self._equal = SectionHeading(self.tr("Where they differ")), SectionHeading(self.tr("What stays"))
        self._hands = SectionHeading(self.tr("What changes hands"))
        for part in (self._choices, self._differ, self.form, self._equal, self.same, self._hands, self.moves):
            column.addWidget(part)
        column.addStretch(1)
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(16, 14, 16, 12)
        outer.setSpacing(12)
        outer.addWidget(scrolled(inner), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.do)
        outer.addLayout(foot)
        return content

    # which two

    def show_none(self) -> None:
        """No pair is chosen."""
        self.found = None
        hint = self.tr("What would be kept of whom is shown here before anything is done.")
        self._stateful.empty(self.tr("Choose two customers"), hint, "users")

    def show_pair(self, kept_id: int, merged_id: int) -> None:
        """The first one stays, unless only the other one can sign in."""
        if {kept_id, merged_id} != {self._kept_id, self._merged_id} or self.found is None:
            self._read(kept_id, merged_id, may_swap=True)

    def reload(self) -> None:
        """As they are now."""
        if self.found is not None:
            self._read(self._kept_id, self._merged_id, may_swap=False)

    def _read(self, kept_id: int, merged_id: int, *, may_swap: bool) -> None:
        self._kept_id, self._merged_id = kept_id, merged_id
        self._desk.ask.read(
            merging.preview, kept_id, merged_id, owner=self,
            done=lambda found: self._on_found((kept_id, merged_id), found),
            failed=lambda refusal: self._on_failed((kept_id, merged_id), refusal, may_swap),
        )  # fmt: skip

    def _on_failed(self, pair: tuple[int, int], refusal: Refused, may_swap: bool) -> None:
        if pair != (self._kept_id, self._merged_id):
            return
        if may_swap and isinstance(refusal, Conflict) and refusal.field == "kept_id":
            self._read(*reversed(pair), may_swap=False)
            return
        self.found = None
        self._stateful.error(self.tr("These two cannot be merged"), in_words(refusal))

    def _on_found(self, pair: tuple[int, int], found: Preview) -> None:
        if pair != (self._kept_id, self._merged_id):
            return
        self.found = found
        both = [(person.id, who_words(person)) for person in sorted((found.kept, found.merged), key=lambda p: p.id)]
        self.keep.set_choices(both)
        self._choices.set_values({"keep": found.kept.id})
        self._show_fields(found)
        moves = [(table_word(name), str(count)) for name, count in found.moves.items()]
        self.moves.set_facts(moves or [(self.tr("Nothing"), "")])
        self._say_hint(found)
        self.do.setEnabled(True)
        self._stateful.ready()

    def _show_fields(self, found: Preview) -> None:
        self._clear_form()
        titles = field_words()
        chosen = [each for each in found.fields if each.name in merging.FIELDS and differs(each)]
        for each in chosen:
            choice = ChoiceInput([(False, shown(each.name, each.kept)), (True, shown(each.name, each.merged))])
            self.form.add(each.name, titles[each.name], choice)
        rest = [(titles[each.name], shown(each.name, each.result)) for each in found.fields if each not in chosen]
        self.same.set_facts([(title, value) for title, value in rest if value])
        for part in (self._differ, self.form):
            part.setVisible(bool(chosen))

    def _clear_form(self) -> None:
        """Another pair differs elsewhere: the form is made anew."""
        fresh = Form()
        self.form.parentWidget().layout().replaceWidget(self.form, fresh)
        self.form.hide()
        self.form.deleteLater()
        self.form = fresh

    def _say_hint(self, found: Preview) -> None:
        said = [self.tr("{name} goes into the trash; it can be undone.").format(name=found.merged.full_name)]
        if found.ends_login:
            said.append(self.tr("Both can sign in: the login of {name} ends.").format(name=found.merged.full_name))
        self.hint.setText(" ".join(said))

    def _swap(self) -> None:
        if self.found is not None and self.keep.value() not in (None, self._kept_id):
            self._read(self._merged_id, self._kept_id, may_swap=False)

    # doing it

    def taken(self) -> list[str]:
        """The fields of which the other one's value is kept."""
        return [name for name, is_taken in self.form.values().items() if is_taken]

    def merge(self) -> None:
        """All of it or nothing; refused where one of the two was changed meanwhile."""
        if self.found is None or not self.do.isEnabled():
            return
        self.do.setEnabled(False)
        versions = (self.found.kept.version, self.found.merged.version)
        self._desk.ask.write(
            merging.merge, self._kept_id, self._merged_id, self.taken(), versions=versions, owner=self,
            done=self._on_merged, failed=self._on_refused,
        )  # fmt: skip

    def _on_refused(self, refusal: Refused) -> None:
        self._desk.say(in_words(refusal), "danger")
        self.reload()

    def _on_merged(self, done: MergeRow) -> None:
        self.show_none()
        words = self.tr("{merged} and {kept} are one now").format(merged=done.merged_name, kept=done.kept_name)
        self._desk.say(words, undo=lambda: undo_merge(self._desk, done))
        self.merged.emit(done)


def undo_merge(desk: Desk, done: MergeRow) -> None:
    """Both are there again, or it is told why not."""
    words = translate("MergePreview", "{name} is there again").format(name=done.merged_name)
    desk.ask.write(merging.undo, done.id, owner=desk.ask, done=lambda _: desk.say(words))


def differs(field: FieldChoice) -> bool:
    """Whether somebody has to say which one counts."""
    return bool(field.kept) and bool(field.merged) and field.kept != field.merged


def shown(name: str, value: Any) -> str:
    """A value as it is read."""
    return readable_phone(value) if name == "phone" else " · ".join(str(value or "").split("\n"))


def who_words(person: PersonRow) -> str:
    """A customer among two who are called alike."""
    since = translate("MergePreview", "since {day}").format(day=day_text(person.created_at))
    return " · ".join(filter(None, (person.full_name, readable_phone(person.phone) or person.email, since)))


def field_words() -> dict[str, str]:
    """What the fields are called."""
    return {
        "full_name": translate("MergePreview", "Full name"),
        "phone": translate("MergePreview", "Phone"),
        "email": translate("MergePreview", "E-mail"),
        "company": translate("MergePreview", "Company"),
        "address": translate("MergePreview", "Street"),
        "city": translate("MergePreview", "City"),
        "state": translate("MergePreview", "State"),
        "zip": translate("MergePreview", "Postcode"),
        "language": translate("MergePreview", "Language"),
        "note": translate("MergePreview", "Note"),
        "warning": translate("MergePreview", "Warning"),
    }


def table_word(name: str) -> str:
    """What changes hands, by core's tables."""
    return {
        "work_orders": translate("MergePreview", "Jobs"),
        "assets": translate("MergePreview", "Devices"),
        "invoices": translate("MergePreview", "Invoices"),
        "payments": translate("MergePreview", "Payments"),
    }.get(name, translate("MergePreview", "Other entries"))
