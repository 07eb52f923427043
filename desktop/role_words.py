"""Roles in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.base.permissions import Role


def role_word(role: Role) -> str:
    """What somebody with this role is."""
    translate = QCoreApplication.translate
    return {
        Role.ADMIN: translate("roles", "Administrator"),
        Role.MANAGER: translate("roles", "Manager"),
        Role.SUPERVISOR: translate("roles", "Supervisor"),
        Role.TECHNICIAN: translate("roles", "Technician"),
        Role.STOREMAN: translate("roles", "Storekeeper"),
        Role.VIEWER: translate("roles", "Viewer"),
        Role.FRONT_DESK: translate("roles", "Front desk"),
        Role.CUSTOMER: translate("roles", "Customer"),
    }[role]


def role_explanation(role: Role) -> str:
    """What the role is for, in one line."""
    translate = QCoreApplication.translate
    return {
        Role.ADMIN: translate("roles", "Everything, also settings, backups and other administrators"),
        Role.MANAGER: translate("roles", "Everything in the shop, people and sharing too"),
        Role.SUPERVISOR: translate("roles", "Leads the workshop: assigns, closes, prices, payments"),
        Role.TECHNICIAN: translate("roles", "Works on jobs, books labour and parts"),
        Role.STOREMAN: translate("roles", "Looks after parts and stock"),
        Role.VIEWER: translate("roles", "Sees devices and reports, changes nothing"),
        Role.FRONT_DESK: translate("roles", "Takes in devices, hands them out, takes payments"),
        Role.CUSTOMER: translate("roles", "Sees only what is his own, over the LAN"),
    }[role]
