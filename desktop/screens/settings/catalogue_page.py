"""What the workshop knows: device types with what is tested on them, brands with their models, usual problems."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QTabWidget

from desktop.desk import Desk
from desktop.screens.settings.models_tab import ModelsTab
from desktop.screens.settings.page import SettingsPage
from desktop.screens.settings.symptoms_tab import SymptomsTab
from desktop.screens.settings.types_tab import TypesTab


class CataloguePage(SettingsPage):
    """Three tabs; intake adds to the same lists while it works."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Catalogue"), self.tr("What intake offers; new ones can be added there too"))
        self.tabs = QTabWidget()
        self.types, self.models, self.symptoms = TypesTab(desk), ModelsTab(desk), SymptomsTab(desk)
        self.tabs.addTab(self.types, self.tr("Device types"))
        self.tabs.addTab(self.models, self.tr("Brands and models"))
        self.tabs.addTab(self.symptoms, self.tr("Problems"))
        self.tabs.setAccessibleName(self.tr("Parts of the catalogue"))
        self.setFocusProxy(self.tabs.tabBar())
        self.fill_whole(self.tabs)

    @property
    def is_dirty(self) -> bool:
        """Whether a checklist was changed and not saved."""
        return self.types.is_dirty

    def fill(self) -> None:
        """Shows the checklist as it is stored."""
        self.types.fill()

    def store(self, then: Callable[[], None] | None = None) -> None:
        """Saves the checklist."""
        self.types.store(then)
