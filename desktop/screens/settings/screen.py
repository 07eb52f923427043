"""The settings: pages beside each other, each for those who may change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screen import Screen
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.dialogs import confirm


@dataclass(frozen=True)
class PageEntry:
    """One page: its key, title, icon, who may, and where its class lies."""

    key: str
    title: str
    icon: str
    permission: str
    factory: str


PAGES = (
    PageEntry("shop", QT_TRANSLATE_NOOP("SettingsScreen", "Shop"), "store", "tenant:settings", "shop_page:ShopPage"),
    PageEntry(
        "work", QT_TRANSLATE_NOOP("SettingsScreen", "Work and prices"), "wrench", "tenant:settings",
        "work_page:WorkPage",
    ),
    PageEntry(
        "papers", QT_TRANSLATE_NOOP("SettingsScreen", "Papers"), "receipt", "tenant:settings", "papers_page:PapersPage"
    ),
    PageEntry("mail", QT_TRANSLATE_NOOP("SettingsScreen", "Mail"), "mail", "tenant:settings", "mail_page:MailPage"),
    PageEntry(
        "catalogue", QT_TRANSLATE_NOOP("SettingsScreen", "Catalogue"), "tag", "catalog:write",
        "catalogue_page:CataloguePage",
    ),
    PageEntry(
        "rooms", QT_TRANSLATE_NOOP("SettingsScreen", "Rooms"), "bed-double", "tenant:settings", "rooms_page:RoomsPage"
    ),
    PageEntry(
        "job_types", QT_TRANSLATE_NOOP("SettingsScreen", "Job types"), "clipboard-list", "catalog:write",
        "job_types_page:JobTypesPage",
    ),
    PageEntry(
        "teams", QT_TRANSLATE_NOOP("SettingsScreen", "Teams"), "users-round", "wo:assign", "teams_page:TeamsPage"
    ),
    PageEntry(
        "escalation", QT_TRANSLATE_NOOP("SettingsScreen", "Escalation"), "bell", "pm:write",
        "escalation_page:EscalationPage",
    ),
    PageEntry(
        "organisation", QT_TRANSLATE_NOOP("SettingsScreen", "Organisation"), "building-2", "user:manage",
        "organisation_page:OrganisationPage",
    ),
    PageEntry(
        "house", QT_TRANSLATE_NOOP("SettingsScreen", "House"), "hotel", "tenant:settings", "house_page:HousePage"
    ),
    PageEntry(
        "database", QT_TRANSLATE_NOOP("SettingsScreen", "Database"), "database", "system:health",
        "database_page:DatabasePage",
    ),
    PageEntry(
        "backups", QT_TRANSLATE_NOOP("SettingsScreen", "Backups"), "archive", "backup:run", "backups_page:BackupsPage"
    ),
    PageEntry(
        "storage", QT_TRANSLATE_NOOP("SettingsScreen", "Files"), "paperclip", "system:health",
        "storage_page:StoragePage",
    ),
    PageEntry("trash", QT_TRANSLATE_NOOP("SettingsScreen", "Trash"), "trash-2", "wo:delete", "trash_page:TrashPage"),
    PageEntry(
        "appearance", QT_TRANSLATE_NOOP("SettingsScreen", "Appearance"), "contrast", "profile:write",
        "appearance_page:AppearancePage",
    ),
)  # fmt: skip


class SettingsScreen(Screen):
    """A list of pages at the start, the page beside it; pages are made when first opened and kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._entries = [entry for entry in PAGES if desk.may(entry.permission)]
        self._pages: dict[str, SettingsPage] = {}
        self.list = self._make_list()
        self.stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(lambda number: self.show_page(self._entries[number].key))
        self.list.setCurrentRow(0)
        self.add_shortcut("Ctrl+PgDown", self.tr("Next page"), lambda: self._step(1))
        self.add_shortcut("Ctrl+PgUp", self.tr("Previous page"), lambda: self._step(-1))

    def _make_list(self) -> QListWidget:
        result = QListWidget()
        result.setAccessibleName(self.tr("Pages of the settings"))
        result.setIconSize(QSize(18, 18))
        result.setSpacing(1)
        result.setStyleSheet("QListWidget { background: transparent; }")
        result.viewport().setAutoFillBackground(False)
        result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in self._entries:
            title = QCoreApplication.translate("SettingsScreen", entry.title)
            result.addItem(QListWidgetItem(icon(entry.icon), title))
        result.setFixedWidth(max(170, result.sizeHintForColumn(0) + 36))
        return result

    @property
    def page(self) -> SettingsPage:
        """The page that is seen."""
        page: Any = self.stack.currentWidget()
        return page

    def show_page(self, key: str) -> SettingsPage:
        """Brings a page to the front, made now if need be. Raises StopIteration for one that the role may not see."""
        number, entry = next((n, entry) for n, entry in enumerate(self._entries) if entry.key == key)
        if key not in self._pages:
            module, _, name = entry.factory.partition(":")
            made: SettingsPage = getattr(import_module(f"desktop.screens.settings.{module}"), name)(self.desk)
            self._pages[key] = made
            self.stack.addWidget(made)
        self.stack.setCurrentWidget(self._pages[key])
        if self.list.currentRow() != number:
            self.list.setCurrentRow(number)
        return self._pages[key]

    def begin(self, **given: Any) -> None:
        """`page` opens one."""
        if any(entry.key == given.get("page") for entry in self._entries):
            self.show_page(given["page"])

    def may_leave(self, then: Callable[[], None]) -> None:
        """Asks once where something is unsaved."""
        dirty = [(key, page) for key, page in self._pages.items() if page.is_dirty]
        if not dirty:
            then()
            return
        key, page = dirty[0]
        self.show_page(key)
        confirm(
            self, self.tr("Save the settings?"), self.tr("Something on this page was changed and not saved."),
            self.tr("Save"), lambda: page.store(lambda: self.may_leave(then)), other=self.tr("Do not save"),
            other_done=lambda: self._give_up(page, then),
        )  # fmt: skip

    def _give_up(self, page: SettingsPage, then: Callable[[], None]) -> None:
        page.fill()
        self.may_leave(then)

    def _step(self, by: int) -> None:
        self.list.setCurrentRow((self.list.currentRow() + by) % len(self._entries))
