"""Device types, and the list of what is tested on each at intake."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base.errors import Refused
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.settings.names_table import NamesTable
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import ask_text
from desktop.widgets.form import Form
from desktop.widgets.labels import label
from desktop.widgets.lines_edit import LinesEdit

if TYPE_CHECKING:
    from core.catalog import TypeRow


class TypesTab(QWidget):
    """The types at the start, the checklist of the marked one beside them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        from core import catalog

        self._desk, self._catalog = desk, catalog
        self._shown: TypeRow | None = None
        columns = [
            Column(
                "name", self.tr("Device type"), lambda t: t.name, "Game console", Kind.KEY, stretch=1, sortable=False
            )
        ]
        self.table = NamesTable(
            desk, columns, lambda: (catalog.list_device_types,), {"device_type"}, self.tr("Device types")
        )
        self.add = button(self.tr("Add device type"), "plus", clicked=self.add_type)
        self.form = Form()
        self.form.add(
            "checklist", self.tr("Tested at intake, in this order"), LinesEdit(self.tr("Add a test")),
            help=self.tr("Type a test and press Enter."),
        )  # fmt: skip
        self.save = button(self.tr("Save checklist"), kind="primary", clicked=self.store)
        self._lay_out()
        self.table.current_changed.connect(self._on_current)
        self.form.dirty_changed.connect(self.save.setEnabled)
        self.form.save_asked.connect(self.store)
        self.table.loaded.connect(lambda _: None if self.table.current() else self.table.select_first())
        self.table.load()

    def _lay_out(self) -> None:
        start, end = TableCard(self.table), Card()
        self.title = label("", "heading")
        end.add(self.title)
        end.add(self.form)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        end.body.addLayout(foot)
        end.body.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(start, 1)
        left.addWidget(self.add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 14, 0, 0)
        row.setSpacing(14)
        row.addLayout(left, 2)
        row.addWidget(end, 3)
        self.save.setEnabled(False)

    @property
    def is_dirty(self) -> bool:
        """Whether the checklist was changed and not saved."""
        return self.form.is_dirty

    def _on_current(self, row: TypeRow | None) -> None:
        if row is not None and (self._shown is None or row.id != self._shown.id) and not self.form.is_dirty:
            self._shown = row
            self.fill()

    def fill(self) -> None:
        """Shows the stored checklist of the marked type."""
        if self._shown is not None:
            self.title.setText(self._shown.name)
            self._desk.ask.read(self._catalog.checklist, self._shown.id, owner=self, done=self._on_checklist)

    def _on_checklist(self, names: list[str]) -> None:
        self.form.set_values({"checklist": names})

    def store(self, then: Callable[[], None] | None = None) -> None:
        """Saves the checklist."""
        if self._shown is None or not self.form.check():
            return
        names, told = self.form.values()["checklist"], self._shown.name

        def done(_result: object) -> None:
            self.form.mark_clean()
            self._desk.say(self.tr("The checklist of {name} is saved").format(name=told))
            if then is not None:
                then()

        self._desk.ask.write(
            self._catalog.set_checklist, self._shown.id, names, owner=self, done=done, failed=self._refuse
        )

    def _refuse(self, refusal: Refused) -> None:
        self.form.show_errors({"checklist": in_words(refusal)})

    def add_type(self) -> None:
        """Asks for its name."""
        ask_text(
            self, self.tr("Add device type"), "", self.tr("Name"), self.tr("Add"),
            lambda name: self._desk.ask.write(
                self._catalog.add_device_type, name, owner=self, done=lambda row: self.table.select(row.id)
            ),
        )  # fmt: skip
