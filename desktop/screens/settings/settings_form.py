"""A page of the shop's settings: fills its form, stores what was changed, sorts out what others changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from core.base.errors import Invalid, Refused, Stale
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import Form

if TYPE_CHECKING:
    from core.settings import ShopSettings


class SettingsFormPage(SettingsPage):
    """A subclass adds fields to `form`, named as core names the settings, and calls `begin()`."""

    def __init__(self, desk: Desk, title: str, subtitle: str) -> None:
        super().__init__(desk, title, subtitle)
        self.form = Form()
        self._seen: ShopSettings = desk.settings
        self.save = button(self.tr("Save"), kind="primary", clicked=self.store)
        self.undo = button(self.tr("Discard changes"), clicked=self.fill)

    def begin(self) -> None:
        """Lays the page out and shows the settings of now."""
        card = Card()
        card.setMaximumWidth(760)
        card.add(self.form)
        self.column.addWidget(card)
        self.scroll()
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        self.outer.addLayout(foot)
        self.form.dirty_changed.connect(self._show_dirty)
        self.form.save_asked.connect(self.store)
        self.desk.live.changed.connect(self._on_change)
        self.setFocusProxy(next(iter(self.form.fields.values())).control)
        self.fill()

    @property
    def is_dirty(self) -> bool:
        """Whether something was changed and not saved."""
        return self.form.is_dirty

    def fill(self) -> None:
        """Shows the settings of now in place of what was typed."""
        self._take(self.desk.settings)

    def _take(self, settings: ShopSettings) -> None:
        self._seen = settings
        self.form.set_values({key: getattr(settings, key) for key in self.form.fields})
        self.form.show_errors({})
        self._show_dirty(False)

    def _show_dirty(self, is_dirty: bool) -> None:
        self.save.setEnabled(is_dirty)
        self.undo.setVisible(is_dirty)

    # storing

    def store(self, then: Callable[[], None] | None = None) -> None:
        """Writes the fields that were changed."""
        from core import settings

        if not self.form.check():
            return
        changes = self._for_core(self.form.changes())
        self.desk.ask.write(
            settings.change,
            version=self._seen.version,
            owner=self,
            done=lambda after: self._on_stored(after, then),
            failed=lambda refusal: self._on_failed(refusal, then),
            **changes,
        )

    def _for_core(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """An emptied line of a number is what it was."""
        return {key: getattr(self._seen, key) if value is None else value for key, value in changes.items()}

    def _on_stored(self, after: ShopSettings, then: Callable[[], None] | None) -> None:
        self.desk.take_settings(after)
        self._take(after)
        self.desk.say(self.tr("Settings saved"))
        if then is not None:
            then()

    def _on_failed(self, refusal: Refused, then: Callable[[], None] | None) -> None:
        if isinstance(refusal, Stale):
            from core import settings

            self.desk.ask.read(settings.read, owner=self, done=lambda now: self._on_clash(now, then))
            return
        key = refusal.field if isinstance(refusal, Invalid) else ""
        self.form.show_errors({key: in_words(refusal)})

    def _on_clash(self, now: ShopSettings, then: Callable[[], None] | None) -> None:
        """Changes to different fields go together; for the same field the user looks and saves again."""
        before, self._seen = self._seen, now
        self.desk.take_settings(now)
        both = [key for key in self.form.changes() if getattr(now, key) != getattr(before, key)]
        if not both:
            self.store(then)
            return
        words = self.tr("Meanwhile somebody else wrote: {value}. Save again to replace it.")
        self.form.show_errors({key: words.format(value=getattr(now, key)) for key in both})

    def _on_change(self, nouns: set[str]) -> None:
        if "settings" in nouns and not self.form.is_dirty:
            from core import settings

            self.desk.ask.read(settings.read, owner=self, done=self._on_read)

    def _on_read(self, settings: ShopSettings) -> None:
        if not self.form.is_dirty:
            self.desk.take_settings(settings)
            self._take(settings)
