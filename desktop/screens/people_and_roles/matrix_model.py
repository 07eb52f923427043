"""The permission matrix as rows and columns: what stands in each cell, to be painted and to be read out."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.base.permissions import Role
from desktop.role_words import role_explanation, role_word
from desktop.screens.people_and_roles.permission_words import groups, may, permission_word

#: In the order of what they may do.
ROLES = (
    Role.ADMIN, Role.MANAGER, Role.SUPERVISOR, Role.FRONT_DESK, Role.TECHNICIAN, Role.STOREMAN, Role.VIEWER,
    Role.CUSTOMER,
)  # fmt: skip
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Line(NamedTuple):
    """A heading (no permission), or one permission."""

    words: str
    permission: str = ""


class MatrixModel(QAbstractTableModel):
    """The first column says what, one for each role whether. UserRole: True, False, or None in a heading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        for group in groups():
            self.lines.append(Line(group.title))
            self.lines += [Line(permission_word(each), each) for each in group.permissions]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Headings and permissions."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """What, and each role."""
        return 0 if parent.isValid() else 1 + len(ROLES)

    def allowed(self, row: int, column: int) -> bool | None:
        """Whether the column's role has the row's permission; None where that is no question."""
        line = self.lines[row]
        return may(ROLES[column - 1], line.permission) if column and line.permission else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words in the first column; for those who cannot see, a whole sentence in each cell."""
        line, allowed = self.lines[index.row()], self.allowed(index.row(), index.column())
        if role == Qt.ItemDataRole.UserRole:
            return allowed
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words if index.column() == 0 else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if allowed is None:
                return line.words
            words = self.tr("{role}: {what}: yes") if allowed else self.tr("{role}: {what}: no")
            return words.format(role=role_word(ROLES[index.column() - 1]), what=line.words)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The roles; what each is for as a tip."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("May") if section == 0 else role_word(ROLES[section - 1])
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return role_explanation(ROLES[section - 1])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if section else Qt.AlignmentFlag.AlignLeading
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are not stopped at."""
        if not self.lines[index.row()].permission:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
