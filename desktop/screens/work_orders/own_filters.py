"""Filters that somebody named and kept: a list with all its narrowing, one press away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.rules.words import Status
from desktop.look.icons import icon
from desktop.screens.list_memory import ListMemory
from desktop.screens.work_orders.listing import Wanted, saved_filters
from desktop.widgets.dialogs import ask_text, confirm
from desktop.widgets.labels import plain

translate = QCoreApplication.translate
_LONGEST_NAME = 40
_IDS = ("assignee_id", "customer_id", "asset_id")


class OwnFilters:
    """Those of one person at this computer, by name in the order of the alphabet."""

    def __init__(self, memory: ListMemory, person: str) -> None:
        self._memory, self._key = memory, f"own filters of {person}"

    def all(self) -> dict[str, Wanted]:
        """What is kept; what a newer or older program wrote and this one does not know is left out."""
        kept = self._memory.get(self._key, {})
        read = {str(name): _wanted(value) for name, value in kept.items()}
        return {name: read[name] for name in sorted(read, key=str.casefold) if read[name] is not None}  # type: ignore[misc]

    def keep(self, name: str, wanted: Wanted) -> None:
        """Under this name, in the place of what had it."""
        self._memory.keep(self._key, {**self._memory.get(self._key, {}), name: _plain(wanted)})

    def drop(self, name: str) -> None:
        """Nothing if there is none."""
        self._memory.keep(
            self._key, {key: kept for key, kept in self._memory.get(self._key, {}).items() if key != name}
        )

    def name_of(self, wanted: Wanted) -> str | None:
        """What this very filter is called."""
        return next((name for name, kept in self.all().items() if kept == wanted), None)


class OwnFiltersMenu:
    """The part of a filter menu that offers them, keeps another one and lets go of one."""

    def __init__(self, over: QWidget, kept: OwnFilters, chosen: Callable[[Wanted], object]) -> None:
        self._over, self._kept, self._chosen = over, kept, chosen

    def fill(self, menu: QMenu, wanted: Wanted) -> None:
        """Adds the entries; keeping is offered for what is narrowed and has no name yet."""
        current = self._kept.name_of(wanted)
        for name, filtered in self._kept.all().items():
            entry = menu.addAction(plain(name))
            entry.setCheckable(True)
            entry.setChecked(name == current)
            entry.triggered.connect(lambda _=False, filtered=filtered: self._chosen(filtered))
        if wanted.is_narrowed and current is None and _wanted(_plain(wanted)) == wanted:
            menu.addAction(icon("plus"), translate("work orders", "Save this filter…"), lambda: self.save(wanted))
        if current is not None:
            words = translate("work orders", "Delete the filter “{name}”…").format(name=plain(current))
            menu.addAction(icon("trash-2"), words, lambda: self.delete(current))
        if not menu.isEmpty():
            menu.addSeparator()

    def save(self, wanted: Wanted) -> None:
        """Asks for a name; one that is taken asks once more."""
        ask_text(
            self._over.window(),
            translate("work orders", "Save this filter"),
            translate("work orders", "It stands in the filter menu of this list from now on."),
            translate("work orders", "Name"),
            translate("work orders", "Save"),
            lambda name: self._name(name[:_LONGEST_NAME].strip(), wanted),
        )

    def _name(self, name: str, wanted: Wanted) -> None:
        if name not in self._kept.all():
            self._keep(name, wanted)
            return
        confirm(
            self._over.window(),
            translate("work orders", "Replace “{name}”?").format(name=name),
            translate("work orders", "A filter of this name is kept already."),
            translate("work orders", "Replace"),
            lambda: self._keep(name, wanted),
        )

    def _keep(self, name: str, wanted: Wanted) -> None:
        self._kept.keep(name, wanted)
        self._chosen(wanted)

    def delete(self, name: str) -> None:
        """Asks first; the list stays as it is."""
        confirm(
            self._over.window(),
            translate("work orders", "Delete the filter “{name}”?").format(name=name),
            translate("work orders", "The jobs stay; only the filter goes."),
            translate("work orders", "Delete filter"),
            lambda: self._drop(name),
            danger=True,
        )

    def _drop(self, name: str) -> None:
        wanted = self._kept.all().get(name)
        self._kept.drop(name)
        if wanted is not None:
            self._chosen(wanted)


def _plain(wanted: Wanted) -> dict[str, Any]:
    plain_values: dict[str, Any] = {key: getattr(wanted, key) for key in ("saved", "typed", *_IDS)}
    return {**plain_values, "status": None if wanted.status is None else wanted.status.value}


def _wanted(value: Any) -> Wanted | None:
    if not isinstance(value, dict) or value.get("saved") not in {saved.key for saved in saved_filters()}:
        return None
    ids = {key: value.get(key) for key in _IDS}
    if not all(isinstance(given, int | None) for given in ids.values()):
        return None
    try:
        status = None if value.get("status") is None else Status(value["status"])
    except ValueError:
        return None
    return Wanted(value["saved"], status, typed=str(value.get("typed") or ""), **ids)
