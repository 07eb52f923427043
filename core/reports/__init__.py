"""Reports of a period: what came in, what was done, by whom and how well; each figure is defined where it is made."""

from core.reports.making import groups_for, make
from core.reports.tables import Column, Drawn, Group, Kind, Table, Wanted
from core.reports.workbooks import Worded, write

__all__ = ["Column", "Drawn", "Group", "Kind", "Table", "Wanted", "Worded", "groups_for", "make", "write"]
