"""The parts of the organisation: people and equipment belong to them."""

from __future__ import annotations

from typing import Any

from core import org_units
from core.org_units import OrgUnitRow
from desktop.desk import Desk
from desktop.screens.settings.names_table import NamesTable
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import ask_text, confirm


class OrganisationPage(SettingsPage):
    """A part to which nobody and nothing belongs any more can be deleted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, self.tr("Organisation"), self.tr("Parts of the house that people and equipment belong to")
        )
        self.table = NamesTable(
            desk, self._columns(), lambda: (org_units.all_,), {"org_unit", "person", "asset"},
            self.tr("Parts of the organisation"),
        )  # fmt: skip
        self.table.set_empty(
            self.tr("No parts yet"), self.tr("Such as Housekeeping, Kitchen or Engineering."), "building-2",
            self.tr("Add part"), self.ask_part,
        )  # fmt: skip
        self.remove = button(self.tr("Delete"), "trash-2", clicked=self.ask_delete)
        self.rename = button(self.tr("Rename"), "pencil", clicked=self.ask_name)
        self.add = button(self.tr("Add part"), "plus", "primary", clicked=self.ask_part)
        for action, permission in (
            (self.rename, "asset:write"), (self.remove, "asset:delete"), (self.add, "asset:write")
        ):  # fmt: skip
            self.header.add_action(action)
            if not desk.may(permission):
                action.hide()
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _: self.ask_name())
        card = TableCard(self.table)
        self.fill_whole(card)
        self.setFocusProxy(self.table)
        self._on_current(None)
        self.table.load()

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Part"), lambda unit: unit.name, "Housekeeping", Kind.KEY, stretch=1,
                   sortable=False),
            Column("people", self.tr("People"), lambda unit: unit.people, self.tr("People"), Kind.NUMBER,
                   sortable=False),
            Column("assets", self.tr("Equipment"), lambda unit: unit.assets, self.tr("Equipment"), Kind.NUMBER,
                   sortable=False),
        ]  # fmt: skip

    def _on_current(self, unit: OrgUnitRow | None) -> None:
        self.rename.setEnabled(unit is not None)
        self.remove.setEnabled(unit is not None and not unit.people and not unit.assets)

    # doing

    def ask_part(self) -> None:
        """Asks for its name."""
        ask_text(
            self, self.tr("Add part of the organisation"), "", self.tr("Name"), self.tr("Add"),
            lambda name: self.desk.ask.write(
                org_units.add, name, owner=self, done=lambda unit: self.table.select(unit.id)
            ),
        )  # fmt: skip

    def ask_name(self) -> None:
        """Asks for another name."""
        unit = self.table.current()
        if unit is not None and not self.rename.isHidden():
            ask_text(
                self, self.tr("Rename {name}").format(name=unit.name), "", self.tr("Name"), self.tr("Rename"),
                lambda name: self.desk.ask.write(
                    org_units.change, unit.id, name, version=unit.version, owner=self, done=lambda _: None
                ),
                value=unit.name,
            )  # fmt: skip

    def ask_delete(self) -> None:
        """Asks first; nobody and nothing belongs to it."""
        unit = self.table.current()
        if unit is not None and self.remove.isEnabled():
            confirm(
                self, self.tr("Delete {name}?").format(name=unit.name),
                self.tr("Nobody and nothing belongs to this part."), self.tr("Delete part"),
                lambda: self._delete(unit), danger=True,
            )  # fmt: skip

    def _delete(self, unit: OrgUnitRow) -> None:
        words = self.tr("{name} is deleted").format(name=unit.name)

        def tell(_result: Any) -> None:
            self.desk.say(words, undo=lambda: self._add_again(unit.name))

        self.desk.ask.write(org_units.delete, unit.id, version=unit.version, owner=self, done=tell)

    def _add_again(self, name: str) -> None:
        """Nothing belonged to it, so one of the same name is the same."""
        self.desk.ask.write(org_units.add, name, owner=self, done=lambda _: None)
