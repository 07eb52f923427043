"""What the roles may do, in words: core's permissions in groups, as the matrix shows them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.base.permissions import PERMISSIONS, Role, permissions_of

translate = QCoreApplication.translate


class Group(NamedTuple):
    """Permissions that belong together, in their order."""

    title: str
    permissions: tuple[str, ...]


def groups() -> list[Group]:
    """Every permission that some role has, under the heading of what it is about; each stands once."""
    known = frozenset().union(*map(permissions_of, PERMISSIONS))
    titles = _titles()
    found: dict[str, list[str]] = {title: [] for title in titles.values()}
    order = list(permission_words())
    for permission in sorted(known, key=lambda each: (order.index(each) if each in order else len(order), each)):
        found.setdefault(titles.get(permission.partition(":")[0], _others()), []).append(permission)
    return [Group(title, tuple(permissions)) for title, permissions in found.items() if permissions]


def permission_word(permission: str) -> str:
    """What it lets somebody do; core's own word where there is none."""
    return permission_words().get(permission) or permission.replace(":", ": ").replace("_", " ")


def may(role: Role, permission: str) -> bool:
    """As core decides it."""
    return permission in permissions_of(role)


def _others() -> str:
    return translate("permissions", "The house")


def _titles() -> dict[str, str]:
    """Headings by the first word of a permission, in the order of the matrix."""
    jobs, devices = translate("permissions", "Jobs"), translate("permissions", "Devices and equipment")
    rooms, people = translate("permissions", "Rooms"), translate("permissions", "People and rights")
    return {
        "wo": jobs,
        "vault": jobs,
        "rating": jobs,
        "customer": translate("permissions", "Customers"),
        "payment": translate("permissions", "Payments and invoices"),
        "invoice": translate("permissions", "Payments and invoices"),
        "asset": devices,
        "catalog": devices,
        "pm": devices,
        "room": rooms,
        "found": rooms,
        "inventory": translate("permissions", "Parts and stock"),
        "profile": people,
        "user": people,
        "admin": people,
        "audit": people,
    }


def permission_words() -> dict[str, str]:
    """By core's names."""
    return {
        "wo:read": translate("permissions", "See jobs"),
        "wo:open": translate("permissions", "Open jobs"),
        "wo:write": translate("permissions", "Work on jobs: start, note, book, complete"),
        "wo:assign": translate("permissions", "Give jobs to people and teams"),
        "wo:close": translate("permissions", "Close jobs"),
        "wo:delete": translate("permissions", "Delete jobs and bring them back"),
        "rating:change": translate("permissions", "Correct what customers said of their jobs"),
        "vault:store": translate("permissions", "Keep a customer's passcode"),
        "vault:assigned": translate("permissions", "See the passcode of one's own jobs only"),
        "vault:reveal": translate("permissions", "See the passcode of any job"),
        "customer:read": translate("permissions", "See customers"),
        "customer:write": translate("permissions", "Add and change customers"),
        "customer:delete": translate("permissions", "Delete customers"),
        "customer:merge": translate("permissions", "Merge customers that are there twice, import customers"),
        "payment:read": translate("permissions", "See prices and payments"),
        "payment:write": translate("permissions", "Take payments"),
        "payment:refund": translate("permissions", "Give money back"),
        "payment:void": translate("permissions", "Void payments"),
        "invoice:read": translate("permissions", "See invoices"),
        "invoice:write": translate("permissions", "Write and send invoices"),
        "asset:read": translate("permissions", "See devices, equipment and places"),
        "asset:register": translate("permissions", "Add a customer's device"),
        "asset:write": translate("permissions", "Add and change devices, equipment and places"),
        "asset:delete": translate("permissions", "Delete devices, equipment and places"),
        "catalog:write": translate("permissions", "Change the catalogue and the types of jobs"),
        "pm:read": translate("permissions", "See maintenance plans"),
        "pm:write": translate("permissions", "Add and change maintenance plans"),
        "room:read": translate("permissions", "See rooms"),
        "room:clean": translate("permissions", "Clean rooms"),
        "room:inspect": translate("permissions", "Share out and inspect rooms"),
        "room:write": translate("permissions", "Give out, withdraw and change rooms"),
        "found:read": translate("permissions", "See lost and found"),
        "found:write": translate("permissions", "Add what was found"),
        "found:release": translate("permissions", "Give back or dispose of what was found"),
        "inventory:read": translate("permissions", "See parts and stock"),
        "inventory:consume": translate("permissions", "Take parts for jobs"),
        "inventory:write": translate("permissions", "Receive, move and change parts"),
        "inventory:approve": translate("permissions", "Approve counts of the stock"),
        "report:view": translate("permissions", "See reports"),
        "profile:write": translate("permissions", "Change one's own profile and password"),
        "user:manage": translate("permissions", "Manage people and API clients"),
        "admin:manage": translate("permissions", "Manage administrators"),
        "audit:read": translate("permissions", "Read the audit log"),
        "tenant:settings": translate("permissions", "Change the settings of the house"),
        "webhook:manage": translate("permissions", "Manage webhooks"),
        "sharing:switch": translate("permissions", "Share the house on the network"),
        "backup:run": translate("permissions", "Make backups"),
        "system:health": translate("permissions", "See how the system is doing"),
    }
