"""The matrix as it is seen."""

from __future__ import annotations

from core.base.permissions import Role
from desktop.screens.people_and_roles.matrix import LEAST_WORDS, RoleMatrix
from tests.desktop.screens.counter import K, press, show


def test_the_words_take_what_the_roles_leave(qtbot, look) -> None:
    """In a narrow window the roles are reached by scrolling."""
    matrix = RoleMatrix()
    show(qtbot, matrix, 1156, 600)
    head = matrix.table.horizontalHeader()
    assert sum(head.sectionSize(n) for n in range(head.count())) <= matrix.table.viewport().width()
    matrix.resize(480, 400)
    qtbot.waitUntil(lambda: head.sectionSize(0) == LEAST_WORDS)
    assert matrix.table.horizontalScrollBar().maximum() > 0


def test_a_role_stands_out_and_keys_read_on(qtbot, look) -> None:
    """Down to the next right of the same role."""
    matrix = RoleMatrix()
    show(qtbot, matrix)
    matrix.mark(Role.VIEWER)
    before = matrix.table.currentIndex()
    press(K.Key_Down)
    now = matrix.table.currentIndex()
    assert (now.row(), now.column()) == (before.row() + 1, before.column())
    assert not matrix.table.viewport().grab().isNull()
    matrix.mark(None)
