"""What programs of the house go by: how often equipment is looked after, and what kinds of it there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from core import tenant_settings
from core.base.errors import Conflict, Invalid, Refused, Stale
from core.tenant_settings import TenantSettings
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.inputs import NumberInput
from desktop.widgets.labels import label
from desktop.widgets.lines_edit import LinesEdit
from desktop.widgets.notice import Notice

CYCLE, CATEGORIES = "maintenanceCycleDays", "assetCategories"
#: Where nothing was ever set.
USUAL_CYCLE_DAYS = 90


class HousePage(SettingsPage):
    """The same settings that programs read and write over the AMMS API."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("House"), self.tr("What the programs of the house go by"))
        self.form = Form()
        self._version = 1
        self.failure = Notice()
        self.form.add(
            CYCLE, self.tr("Days between two services"), NumberInput(1, 36_500),
            help=self.tr("For equipment without a plan of its own."),
        )  # fmt: skip
        self.form.add(
            CATEGORIES, self.tr("Kinds of equipment"), LinesEdit(self.tr("Add a kind")),
            help=self.tr("Type a kind, such as HVAC or Elevator, and press Enter."),
        )  # fmt: skip
        self.save = button(self.tr("Save"), kind="primary", clicked=self.store)
        self.undo = button(self.tr("Discard changes"), clicked=self.fill)
        self._lay_out()
        self.form.dirty_changed.connect(self._show_dirty)
        self.form.save_asked.connect(self.store)
        desk.live.changed.connect(self._on_change)
        self.setFocusProxy(self.form.fields[CYCLE].control)
        self._show_dirty(False)
        self.fill()

    def _lay_out(self) -> None:
        card = Card()
        card.setMaximumWidth(760)
        card.add(self.failure)
        card.add(self.form)
        hint = self.tr("Programs may keep more of their own here, which stays as it is.")
        card.add(label(hint, "small", wrap=True))
        self.column.addWidget(card)
        self.scroll()
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        self.outer.addLayout(foot)

    @property
    def is_dirty(self) -> bool:
        """Whether something was changed and not saved."""
        return self.form.is_dirty

    def fill(self) -> None:
        """Shows what is stored in place of what was typed."""
        self.desk.ask.read(tenant_settings.read, owner=self, done=self._take, failed=self._on_unread)

    def _on_unread(self, refusal: Refused) -> None:
        self.failure.show_notice(in_words(refusal), "danger", self.tr("Try again"), self.fill)

    def _take(self, found: TenantSettings) -> None:
        self._version = found.version
        self.failure.hide()
        self.form.set_values(
            {CYCLE: found.values.get(CYCLE, USUAL_CYCLE_DAYS), CATEGORIES: found.values.get(CATEGORIES, [])}
        )
        self.form.show_errors({})

    def _show_dirty(self, is_dirty: bool) -> None:
        self.save.setEnabled(is_dirty)
        self.undo.setVisible(is_dirty)

    def store(self, then: Callable[[], None] | None = None) -> None:
        """Writes the fields that were changed."""
        if not self.form.check():
            return
        self.desk.ask.write(
            tenant_settings.change, self.form.changes(), version=self._version, owner=self,
            done=lambda after: self._on_stored(after, then), failed=self._on_failed,
        )  # fmt: skip

    def _on_stored(self, after: TenantSettings, then: Callable[[], None] | None) -> None:
        self._take(after)
        self.desk.say(self.tr("Settings saved"))
        if then is not None:
            then()

    def _on_failed(self, refusal: Refused) -> None:
        if isinstance(refusal, Stale):
            self.desk.ask.read(tenant_settings.read, owner=self, done=self._on_clash)
            return
        field = refusal.field if isinstance(refusal, Invalid | Conflict) and refusal.field else ""
        self.form.show_errors({field.removeprefix("settings."): in_words(refusal)})

    def _on_clash(self, now: TenantSettings) -> None:
        """Somebody else wrote meanwhile: what was typed stays, and saving again replaces it."""
        self._version = now.version
        words = self.tr("Somebody else changed these settings meanwhile. Save again to replace what was written.")
        self.form.show_errors({"": words})

    def _on_change(self, nouns: set[str]) -> None:
        if "settings" in nouns and not self.form.is_dirty:
            self.desk.ask.read(tenant_settings.read, owner=self, done=self._on_read, failed=self._on_unread)

    def _on_read(self, found: Any) -> None:
        if not self.form.is_dirty:
            self._take(found)
