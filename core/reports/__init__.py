"""Reports of a period: what came in, what was done, by whom and how well; each figure is defined where it is made."""

from core.reports.making import groups_for, make
from core.reports.tables import Column, Drawn, Group, Kind, Table, Wanted

__all__ = ["Column", "Drawn", "Group", "Kind", "Table", "Wanted", "groups_for", "make"]
