"""The table of screens: what stands in the navigation, in which group, for whom, and where its code lies."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from core.base.permissions import Actor
    from desktop.desk import Desk
    from desktop.screen import Screen

FRONT_DESK = QT_TRANSLATE_NOOP("Navigation", "Front desk")
WORKSHOP = QT_TRANSLATE_NOOP("Navigation", "Workshop")
BACK_OFFICE = QT_TRANSLATE_NOOP("Navigation", "Back office")


@dataclass(frozen=True)
class Entry:
    """One screen of the window."""

    noun: str
    title: str
    group: str
    icon: str
    permission: str
    factory: str
    """`module:class`, imported at the first visit: what is not shown costs no start."""
    core_nouns: tuple[str, ...] = ()
    """Core's words whose records this screen opens."""

    def is_for(self, actor: Actor) -> bool:
        """Whether the actor's role may see it."""
        return actor.may(self.permission)

    def make(self, desk: Desk) -> Screen:
        """The screen itself."""
        module, _, name = self.factory.partition(":")
        screen: Screen = getattr(import_module(module), name)(desk)
        return screen


ENTRIES = (
    Entry(
        "today", QT_TRANSLATE_NOOP("Navigation", "Today"), FRONT_DESK, "layout-dashboard", "wo:read",
        "desktop.screens.today.screen:TodayScreen",
    ),
    Entry(
        "intake", QT_TRANSLATE_NOOP("Navigation", "Intake"), FRONT_DESK, "package-plus", "customer:write",
        "desktop.screens.intake.screen:IntakeScreen",
    ),
    Entry(
        "customers", QT_TRANSLATE_NOOP("Navigation", "Customers"), FRONT_DESK, "users", "customer:read",
        "desktop.screens.customers.screen:CustomersScreen", ("person", "people", "customer"),
    ),
    Entry(
        "payments", QT_TRANSLATE_NOOP("Navigation", "Payments"), FRONT_DESK, "credit-card", "payment:read",
        "desktop.screens.payments.screen:PaymentsScreen", ("payment", "billing"),
    ),
    Entry(
        "invoices", QT_TRANSLATE_NOOP("Navigation", "Invoices"), FRONT_DESK, "file-text", "invoice:read",
        "desktop.screens.invoices.screen:InvoicesScreen", ("invoice",),
    ),
    Entry(
        "rooms", QT_TRANSLATE_NOOP("Navigation", "Rooms"), FRONT_DESK, "bed-double", "room:read",
        "desktop.screens.rooms.screen:RoomsScreen", ("room",),
    ),
    Entry(
        "housekeeping", QT_TRANSLATE_NOOP("Navigation", "Housekeeping"), FRONT_DESK, "broom", "room:clean",
        "desktop.screens.housekeeping.screen:HousekeepingScreen",
    ),
    Entry(
        "lost_and_found", QT_TRANSLATE_NOOP("Navigation", "Lost & found"), FRONT_DESK, "umbrella", "found:read",
        "desktop.screens.lost_and_found.screen:LostAndFoundScreen", ("found_item",),
    ),
    Entry(
        "work_orders", QT_TRANSLATE_NOOP("Navigation", "Work orders"), WORKSHOP, "clipboard-list", "wo:read",
        "desktop.screens.work_orders.screen:WorkOrdersScreen", ("work_order",),
    ),
    Entry(
        "schedule", QT_TRANSLATE_NOOP("Navigation", "Schedule"), WORKSHOP, "calendar", "wo:read",
        "desktop.screens.schedule.screen:ScheduleScreen",
    ),
    Entry(
        "dispatch", QT_TRANSLATE_NOOP("Navigation", "Dispatch"), WORKSHOP, "route", "wo:assign",
        "desktop.screens.dispatch.screen:DispatchScreen",
    ),
    Entry(
        "devices", QT_TRANSLATE_NOOP("Navigation", "Devices"), WORKSHOP, "laptop", "asset:read",
        "desktop.screens.devices.screen:DevicesScreen", ("asset", "assets"),
    ),
    Entry(
        "equipment", QT_TRANSLATE_NOOP("Navigation", "Equipment"), WORKSHOP, "fan", "asset:read",
        "desktop.screens.equipment.screen:EquipmentScreen",
    ),
    Entry(
        "maintenance", QT_TRANSLATE_NOOP("Navigation", "Maintenance"), WORKSHOP, "calendar-clock", "pm:read",
        "desktop.screens.maintenance.screen:MaintenanceScreen", ("plan",),
    ),
    Entry(
        "locations", QT_TRANSLATE_NOOP("Navigation", "Locations"), WORKSHOP, "map-pin", "asset:read",
        "desktop.screens.locations.screen:LocationsScreen", ("location",),
    ),
    Entry(
        "inventory", QT_TRANSLATE_NOOP("Navigation", "Inventory"), WORKSHOP, "package", "inventory:read",
        "desktop.screens.inventory.screen:InventoryScreen", ("part",),
    ),
    Entry(
        "wallets", QT_TRANSLATE_NOOP("Navigation", "Wallets"), WORKSHOP, "wallet", "inventory:consume",
        "desktop.screens.wallets.screen:WalletsScreen",
    ),
    Entry(
        "reports", QT_TRANSLATE_NOOP("Navigation", "Reports"), BACK_OFFICE, "chart-column", "report:view",
        "desktop.screens.reports.screen:ReportsScreen",
    ),
    Entry(
        "people_and_roles", QT_TRANSLATE_NOOP("Navigation", "People & roles"), BACK_OFFICE, "id-card", "user:manage",
        "desktop.screens.people_and_roles.screen:PeopleScreen", ("staff", "role", "session"),
    ),
    Entry(
        "audit", QT_TRANSLATE_NOOP("Navigation", "Audit log"), BACK_OFFICE, "history", "audit:read",
        "desktop.screens.audit.screen:AuditScreen",
    ),
    Entry(
        "api_clients", QT_TRANSLATE_NOOP("Navigation", "API clients"), BACK_OFFICE, "cable", "user:manage",
        "desktop.screens.api_clients.screen:ApiClientsScreen", ("oauth_client",),
    ),
    Entry(
        "webhooks", QT_TRANSLATE_NOOP("Navigation", "Webhooks"), BACK_OFFICE, "send", "webhook:manage",
        "desktop.screens.webhooks.screen:WebhooksScreen",
    ),
    Entry(
        "sharing", QT_TRANSLATE_NOOP("Navigation", "Sharing"), BACK_OFFICE, "share-2", "sharing:switch",
        "desktop.screens.sharing.screen:SharingScreen",
    ),
    Entry(
        "settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), BACK_OFFICE, "settings", "profile:write",
        "desktop.screens.settings.screen:SettingsScreen",
        ("shop", "device_type", "brand", "model", "symptom", "job_type", "team", "org_unit"),
    ),
)  # fmt: skip


def entries_for(actor: Actor) -> list[Entry]:
    """What this actor sees, in the order of the navigation."""
    return [entry for entry in ENTRIES if entry.is_for(actor)]


def entry_of(noun: str) -> Entry | None:
    """The screen for a screen's noun or one of core's."""
    return next((entry for entry in ENTRIES if noun == entry.noun or noun in entry.core_nouns), None)
