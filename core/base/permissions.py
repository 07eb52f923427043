"""Who may do what: roles, their permissions, and the actor who asks."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """Source: AMMS document section 3, and two roles of the house."""

    ADMIN = "Admin"
    MANAGER = "Manager"
    SUPERVISOR = "Supervisor"
    TECHNICIAN = "Technician"
    STOREMAN = "Storeman"
    VIEWER = "Viewer"
    FRONT_DESK = "FrontDesk"
    CUSTOMER = "Customer"


#: Who works on a job takes parts for it; on jobs that are not his own he needs inventory:write.
_WORK = {"wo:read", "wo:write", "inventory:consume"}
_LEAD = _WORK | {"wo:assign", "wo:close", "wo:delete"}
_UPKEEP = {"pm:read", "pm:write"}
_TILL = {"payment:read", "payment:write", "invoice:read", "invoice:write"}
_PEOPLE = {"customer:read", "customer:write"}
_ATTENDANT = {"room:read", "room:clean", "found:read", "found:write"}
_ROOMS = _ATTENDANT | {"room:write", "room:inspect", "found:release"}
_STOCK = {"inventory:read", "inventory:write", "inventory:consume"}
_DESK = _PEOPLE | {"customer:delete"} | _TILL | {"payment:refund", "catalog:write", "vault:store"}
_MANAGER = (
    _LEAD
    | _DESK
    | _STOCK
    | {"asset:read", "asset:write", "asset:delete", "report:view", "user:manage", "payment:void", "vault:reveal"}
    | {"sharing:switch", "inventory:approve", "webhook:manage", "customer:merge", "rating:change"}
    | _ROOMS
    | _UPKEEP
)

PERMISSIONS: dict[Role, frozenset[str]] = {
    Role.TECHNICIAN: frozenset(_WORK | _ATTENDANT | {"asset:read", "customer:read", "vault:assigned", "pm:read"}),
    Role.SUPERVISOR: frozenset(
        _LEAD
        | _PEOPLE
        | _TILL
        | _ROOMS
        | {"asset:read", "asset:write", "report:view", "catalog:write", "vault:reveal"}
        | _UPKEEP
    ),
    Role.STOREMAN: frozenset(_STOCK | {"asset:read"}),
    Role.VIEWER: frozenset({"asset:read", "report:view", "pm:read"}),
    Role.FRONT_DESK: frozenset(_LEAD | _DESK | _ROOMS | {"asset:read", "asset:write", "asset:delete", "pm:read"}),
    Role.MANAGER: frozenset(_MANAGER),
    Role.ADMIN: frozenset(_MANAGER | {"tenant:settings", "audit:read", "system:health", "admin:manage", "backup:run"}),
    # A customer's permissions reach only rows of his own: see Actor.own_only.
    Role.CUSTOMER: frozenset(
        {"wo:read", "wo:open", "asset:read", "asset:register", "payment:read", "invoice:read", "profile:write"}
    ),
}

EVERYTHING = frozenset().union(*PERMISSIONS.values()) | {"self:register", "pm:run", "webhook:run", "mail:run"}


class Actor(NamedTuple):
    """The person or program on whose behalf an operation runs."""

    person_id: int | None
    role: Role
    name: str
    permissions: frozenset[str]
    uuid: str = ""
    session_id: int | None = None
    client_id: int | None = None
    #: a program's own limit, where it was given one
    requests_per_minute: int | None = None

    @property
    def own_only(self) -> bool:
        """True for a customer, who sees and changes only rows of his own."""
        return self.role is Role.CUSTOMER

    def may(self, permission: str) -> bool:
        """Whether the actor's role carries the permission."""
        return permission in self.permissions


def permissions_of(role: Role) -> frozenset[str]:
    """All permissions of a role."""
    own = PERMISSIONS[role]
    if role is Role.CUSTOMER:
        return own
    if "wo:write" not in own:
        return own | {"profile:write"}
    return own | {"profile:write", "wo:open"} | ({"asset:register"} if "asset:write" in own else set())


#: The program itself: first start, migrations, timed work.
SYSTEM = Actor(None, Role.ADMIN, "Frontbench", EVERYTHING)
#: Someone who has not signed in: may register, nothing else.
NOBODY = Actor(None, Role.CUSTOMER, "Visitor", frozenset({"self:register"}))
