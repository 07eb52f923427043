"""The matrix as rows and columns."""

from __future__ import annotations

from PySide6.QtCore import Qt

from core.base.permissions import PERMISSIONS, permissions_of
from desktop.screens.people_and_roles.matrix_model import ROLES, MatrixModel


def test_every_cell_says_what_core_says(qapp) -> None:
    """All roles, all their permissions, each once."""
    model = MatrixModel()
    assert set(ROLES) == set(PERMISSIONS)
    shown = [line.permission for line in model.lines if line.permission]
    assert sorted(shown) == sorted(frozenset().union(*map(permissions_of, PERMISSIONS)))
    for row, line in enumerate(model.lines):
        for column, role in enumerate(ROLES, 1):
            wanted = line.permission in permissions_of(role) if line.permission else None
            assert model.index(row, column).data(Qt.ItemDataRole.UserRole) is wanted


def test_a_cell_is_a_sentence_for_who_cannot_see(qapp) -> None:
    """Role, right, yes or no."""
    model = MatrixModel()
    row = next(n for n, line in enumerate(model.lines) if line.permission == "audit:read")
    texts = [model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (1, 2)]
    assert texts == ["Administrator: Read the audit log: yes", "Manager: Read the audit log: no"]


def test_headings_are_not_stopped_at(qapp) -> None:
    """The arrow keys go on to what can be read."""
    model = MatrixModel()
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable
