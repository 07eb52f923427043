"""Who may do what."""

from __future__ import annotations

import pytest

from core.base.permissions import Actor, Role, permissions_of

R = Role
#: Source: AMMS document section 3, the matrix as printed there; Viewer by contract, decision 18.
DOCUMENTED = {
    "asset:read": {R.TECHNICIAN, R.SUPERVISOR, R.STOREMAN, R.MANAGER, R.ADMIN, R.VIEWER},
    "asset:write": {R.SUPERVISOR, R.MANAGER, R.ADMIN},
    "asset:delete": {R.MANAGER, R.ADMIN},
    "wo:read": {R.TECHNICIAN, R.SUPERVISOR, R.MANAGER, R.ADMIN},
    "wo:write": {R.TECHNICIAN, R.SUPERVISOR, R.MANAGER, R.ADMIN},
    "wo:assign": {R.SUPERVISOR, R.MANAGER, R.ADMIN},
    "wo:close": {R.SUPERVISOR, R.MANAGER, R.ADMIN},
    "inventory:read": {R.STOREMAN, R.MANAGER, R.ADMIN},
    "inventory:write": {R.STOREMAN, R.MANAGER, R.ADMIN},
    "report:view": {R.SUPERVISOR, R.MANAGER, R.ADMIN, R.VIEWER},
    "user:manage": {R.MANAGER, R.ADMIN},
    "tenant:settings": {R.ADMIN},
    "audit:read": {R.ADMIN},
    "system:health": {R.ADMIN},
}
DOCUMENTED_ROLES = (R.TECHNICIAN, R.SUPERVISOR, R.STOREMAN, R.MANAGER, R.ADMIN, R.VIEWER)


@pytest.mark.parametrize("permission", DOCUMENTED)
@pytest.mark.parametrize("role", DOCUMENTED_ROLES)
def test_the_matrix_holds_as_documented(permission: str, role: Role) -> None:
    """Each of its cells, empty ones too."""
    assert (permission in permissions_of(role)) == (role in DOCUMENTED[permission])


def test_the_front_desk_manages_no_users() -> None:
    """Source: contract, decision 5."""
    allowed = permissions_of(Role.FRONT_DESK)
    assert {"customer:write", "wo:write", "asset:write", "payment:write"} <= allowed
    assert "user:manage" not in allowed
    assert "admin:manage" not in allowed


def test_a_customer_holds_nothing_that_reaches_beyond_himself() -> None:
    """His permissions are the ones whose rows are narrowed to his own."""
    actor = Actor(1, Role.CUSTOMER, "John Doe", permissions_of(Role.CUSTOMER))
    assert actor.own_only
    own = {"wo:read", "wo:open", "asset:read", "asset:register", "invoice:read", "payment:read", "profile:write"}
    assert actor.permissions == own


def test_nobody_but_an_admin_manages_admins() -> None:
    """Source: contract, decision 18."""
    assert [role for role in Role if "admin:manage" in permissions_of(role)] == [Role.ADMIN]
