"""How the shop is shared: port, and whether by itself when Frontbench starts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.base.errors import Invalid, Refused
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.inputs import NumberInput, TickInput
from desktop.widgets.labels import label


class OptionsCard(Card):
    """Stored in the shop's settings; who may not change those sees them only."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Options"), parent=parent)
        self._desk = desk
        self.form = Form()
        self.form.add(
            "sharing_port", self.tr("Port"), NumberInput(1, 65535),
            help=self.tr("Takes effect when sharing is started the next time."),
        )  # fmt: skip
        self.form.add("shares_at_start", "", TickInput(self.tr("Share whenever Frontbench is started")))
        self.save = button(self.tr("Save"), kind="primary", name=self.tr("Save sharing options"), clicked=self.store)
        self.save.setEnabled(False)
        self.add(self.form)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTrailing)
        self.form.dirty_changed.connect(self.save.setEnabled)
        self.form.save_asked.connect(self.store)
        if not desk.may("tenant:settings"):
            self.form.setEnabled(False)
            self.save.hide()
            self.add(label(self.tr("The administrator can change these."), "small", wrap=True))
        desk.live.changed.connect(self._on_change)
        self.fill()

    def fill(self) -> None:
        """Shows the settings as of now."""
        settings = self._desk.settings
        self.form.set_values({"sharing_port": settings.sharing_port, "shares_at_start": settings.shares_at_start})

    def _on_change(self, nouns: set[str]) -> None:
        if "settings" in nouns and not self.form.is_dirty:
            from core import settings

            self._desk.ask.read(settings.read, owner=self, done=self._take)

    def _take(self, settings: object) -> None:
        self._desk.take_settings(settings)
        self.fill()

    def store(self) -> None:
        """Writes what was changed."""
        from core import settings

        if self.form.check() and self.form.is_dirty:
            self._desk.ask.write(
                settings.change, owner=self, done=self._on_stored, failed=self._on_failed, **self.form.changes()
            )

    def _on_stored(self, settings: object) -> None:
        self._take(settings)
        self._desk.say(self.tr("Sharing options saved"))

    def _on_failed(self, refusal: Refused) -> None:
        key = refusal.field if isinstance(refusal, Invalid) else ""
        self.form.show_errors({key: in_words(refusal)})
