"""How this desk looks and speaks; kept on this computer, not in the shop."""

from __future__ import annotations

from desktop.desk import Desk
from desktop.languages import LANGUAGES
from desktop.preferences import TEXT_SIZES
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.labels import label


class AppearancePage(SettingsPage):
    """Theme and language at once, text size at the next start."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Appearance"), self.tr("For this computer only"))
        self._surroundings = desk.surroundings
        preferences = self._surroundings.preferences
        self.theme = ChoiceInput(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ]
        )
        self.language = ChoiceInput([("", self.tr("As the system")), *LANGUAGES.items()])
        self.size = ChoiceInput([(size, f"{size} %") for size in TEXT_SIZES])
        form = Form()
        form.add("theme", self.tr("Theme"), self.theme)
        form.add("language", self.tr("Language"), self.language)
        form.add("size", self.tr("Size"), self.size, help=self.tr("Takes effect when Frontbench is started again."))
        form.set_values({"theme": preferences.theme, "language": preferences.language, "size": preferences.text_size})
        card = Card()
        card.setMaximumWidth(480)
        card.add(form)
        card.add(label(self.tr("Everyone at this computer sees the same."), "small", wrap=True))
        self.column.addWidget(card)
        self.scroll()
        self.setFocusProxy(self.theme)
        self._connect()

    def _connect(self) -> None:
        self.theme.edited.connect(lambda: self._surroundings.set_theme(self.theme.value()))
        self.language.edited.connect(lambda: self._surroundings.set_language(self.language.value()))
        self.size.edited.connect(self._store_size)
        self._surroundings.look.changed.connect(self._show_theme)

    def _store_size(self) -> None:
        self._surroundings.preferences.text_size = self.size.value()

    def _show_theme(self) -> None:
        """It was changed elsewhere, as by the button at the top."""
        self.theme.blockSignals(True)
        self.theme.set_value(self._surroundings.look.mode)
        self.theme.blockSignals(False)
