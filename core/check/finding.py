"""Whether everything can be found."""

from __future__ import annotations

from core import search
from core.base.transaction import Transaction


def faults(tx: Transaction) -> list[str]:
    """One line for each table whose index lacks rows or holds rows that are gone."""
    found = []
    for table in search.TABLES:
        lacking, astray = search.unfound(tx, table)
        name = table.replace("_", " ")
        if lacking:
            found.append(f"search: {len(lacking)} {name} cannot be found, the first has the id {lacking[0]}")
        if astray:
            found.append(f"search: {len(astray)} {name} are found that are not there, the first has the id {astray[0]}")
    return found
