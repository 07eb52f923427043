"""The form of a job; two who change the same field at once are asked whose version counts."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import work_orders
from core.base.errors import Invalid, Refused, Stale
from core.rules.words import Priority
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.field_words import field_words
from desktop.screens.work_orders.job import Job, read_job
from desktop.screens.work_orders.passing_page import PassingPage
from desktop.screens.work_orders.told import told
from desktop.screens.work_orders.unsaved import Unsaved
from desktop.widgets.buttons import button
from desktop.widgets.conflict_dialog import Clash, ask_which
from desktop.widgets.form import Form
from desktop.widgets.inputs import ChoiceInput, TextInput
from desktop.widgets.labels import label
from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.moments import moment_text
from desktop.widgets.money import money_text
from desktop.widgets.money_edit import MoneyEdit
from desktop.words import priority_word

_MONEY = ("agreed_price", "discount", "estimate", "authorised_limit")
_NEVER_EMPTY = {"agreed_price", "discount"}


def values_of(job: Job, names: tuple[str, ...]) -> dict[str, Any]:
    """The fields as they are stored."""
    return {name: job.agreed_price if name == "agreed_price" else getattr(job.order, name) for name in names}


def kept_value(value: Any) -> Any:
    """A field's value as JSON can hold it."""
    return value.isoformat() if isinstance(value, datetime) else None if value is None else str(value)


def read_value(name: str, value: str | None) -> Any:
    """A field's value from a draft."""
    if value is None:
        return None
    if name in _MONEY:
        return Decimal(value)
    if name.endswith("_at"):
        return datetime.fromisoformat(value)
    return Priority(value) if name == "priority" else value


class EditPage(PassingPage):
    """Only what differs is written, so that changes to other fields merge by themselves."""

    def __init__(self, desk: Desk, job: Job) -> None:
        title = QCoreApplication.translate("work order", "Edit {number}")
        super().__init__(desk, job, title.format(number=job.order.number))
        self.form = Form()
        self._make_fields()
        self._names = tuple(self.form.fields)
        self._seen = values_of(job, self._names)
        self.form.set_values(self._seen)
        self.form.save_asked.connect(self.save)
        self.form.back_asked.connect(self.leave)
        self.form.edited.connect(self._say_total)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self._total = label("", "secondary")
        self.save_button = button(self.tr("Save"), "check", "primary", clicked=self.save)
        self.foot.addWidget(self._total, 1)
        self.foot.addWidget(button(self.tr("Cancel"), name=self.tr("Cancel editing"), clicked=self.leave))
        self.foot.addWidget(self.save_button)
        self._say_total()
        draft_name = f"work_order:{job.order.id}"
        self.unsaved = Unsaved(desk, draft_name, self.accessibleName(), self._kept_values, self)
        self.unsaved.offered.connect(self._offer)
        self.form.edited.connect(self.unsaved.note_change)
        self.left.connect(self.unsaved.close)
        self.unsaved.begin()

    def _kept_values(self) -> dict[str, Any]:
        return {name: kept_value(value) for name, value in self.form.values().items()}

    def _offer(self, words: str) -> None:
        if not self.form.is_dirty:
            bring_back = self.tr("Bring it back")
            self.notice.show_notice(words, "info", bring_back, lambda: self.unsaved.bring_back(self._take_kept))

    def _take_kept(self, values: dict[str, Any]) -> None:
        known = {name: read_value(name, value) for name, value in values.items() if name in self.form.fields}
        self.form.set_values(known, clean=False)
        self._say_total()

    def _make_fields(self) -> None:
        words, currency, form = field_words(), self.desk.settings.currency, self.form
        form.add("title", words["title"], TextInput(), required=True)
        form.add("priority", words["priority"], ChoiceInput([(word, priority_word(word)) for word in Priority]))
        form.add("estimated_completion_at", words["estimated_completion_at"], MomentEdit(), beside=True, stretch=2)
        if self.desk.may("payment:read"):
            lines = self.job.labour_sum + self.job.parts_sum
            hint = self.tr("Beside labour and parts, which come to {amount}.") if lines else ""
            agreed = MoneyEdit(currency, least=-lines)
            form.add("agreed_price", words["agreed_price"], agreed, help=hint.format(amount=self._money(lines)))
            form.add("discount", words["discount"], MoneyEdit(currency), beside=True)
        form.add("estimate", words["estimate"], MoneyEdit(currency), help=self.tr("What the customer was told."))
        form.add(
            "authorised_limit", words["authorised_limit"], MoneyEdit(currency),
            help=self.tr("Above it the customer is asked first."), beside=True,
        )  # fmt: skip

    def _money(self, amount: Decimal | None) -> str:
        return money_text(amount, self.desk.settings.currency)

    def _say_total(self) -> None:
        if "agreed_price" not in self.form.fields:
            return
        values = self.form.values()
        cost = (values["agreed_price"] or Decimal(0)) + self.job.labour_sum + self.job.parts_sum
        total = cost - (values["discount"] or Decimal(0))
        words = self.tr("Total {amount}").format(amount=self._money(total))
        limit = values["authorised_limit"]
        if limit is not None and total > limit:
            words = self.tr("{total}, above the authorised {limit}").format(total=words, limit=self._money(limit))
        self._total.setText(words)

    @property
    def is_dirty(self) -> bool:
        """Whether leaving would lose something."""
        return self.form.is_dirty

    def focus_first(self) -> None:
        """Begin with the title."""
        self.form.focus_first()

    # saving

    def save(self) -> None:
        """Writes what differs from what was seen."""
        if not self.form.check():
            return
        typed = self._typed()
        fields = {name: value for name, value in typed.items() if value != self._seen[name]}
        if not fields:
            self.left.emit()
            return
        seen = {name: self._seen[name] for name in fields}
        self.save_button.setEnabled(False)
        self.desk.ask.write(
            work_orders.change_with_agreed,
            self.job.order.id,
            fields,
            seen=seen,
            owner=self,
            done=lambda row: self._saved(row, fields, seen),
            failed=self._refused,
        )

    def _typed(self) -> dict[str, Any]:
        values = self.form.values()
        for name in _NEVER_EMPTY & values.keys():
            values[name] = values[name] if values[name] is not None else Decimal("0.00")
        return values

    def _saved(self, row: OrderRow, fields: dict[str, Any], seen: dict[str, Any]) -> None:
        desk, ask, words = self.desk, self.desk.ask, self.tr("Taken back")

        def undo() -> None:
            ask.write(
                work_orders.change_with_agreed, row.id, seen, seen=fields, owner=ask,
                done=lambda _: desk.say(words, "neutral"), failed=lambda refusal: desk.say(told(refusal), "danger"),
            )  # fmt: skip

        self.form.mark_clean()
        desk.say(self.tr("{number} saved").format(number=row.number), undo=undo)
        self.left.emit()

    def _refused(self, refusal: Refused) -> None:
        self.save_button.setEnabled(True)
        if isinstance(refusal, Stale) and refusal.fields:
            names = refusal.fields
            self.desk.ask.read(read_job, self.job.order.id, owner=self, done=lambda now: self._ask_which(now, names))
        elif isinstance(refusal, Invalid):
            field = "agreed_price" if refusal.field == "cost" else refusal.field
            self.form.show_errors({field: told(refusal)})
        else:
            self.notice.show_notice(told(refusal), "danger")

    def _ask_which(self, now: Job, names: tuple[str, ...]) -> None:
        """What others changed elsewhere is taken over; what both changed is asked for."""
        theirs, mine = values_of(now, self._names), self._typed()
        words = field_words()
        clashes = [
            Clash(
                name,
                words[name],
                mine[name],
                theirs[name],
                self._words(name, mine[name]),
                self._words(name, theirs[name]),
            )
            for name in names
        ]
        who = now.events[-1].actor if now.events else ""

        def chosen(values: dict[str, Any]) -> None:
            untouched = {name: theirs[name] for name in self._names if mine[name] == self._seen[name]}
            self.job, self._seen = now, theirs
            self.form.set_values(untouched | values, clean=False)
            self.save()

        ask_which(self.window(), clashes, chosen, who=who)

    def _words(self, name: str, value: Any) -> str:
        if value is None:
            return ""
        if name in _MONEY:
            return self._money(value)
        if name == "priority":
            return priority_word(value)
        return moment_text(value) if name.endswith("_at") else str(value)
