"""Teams: whom a job can be given to where nobody in particular is meant, and who is in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core import people, teams
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people import PersonRow
from core.teams import TeamRow
from desktop.desk import Desk
from desktop.role_words import role_word
from desktop.screens.settings.names_table import NamesTable
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import ask_text
from desktop.widgets.labels import label
from desktop.widgets.picker import Picker, among
from desktop.widgets.result_popup import Option


class TeamsPage(SettingsPage):
    """The teams at the start, the members of the marked one beside them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Teams"), self.tr("Whom jobs and rooms can be given to"))
        self._shown: TeamRow | None = None
        self._staff: list[PersonRow] = []
        self.table = self._make_table()
        self.members = NamesTable(
            desk,
            [Column("name", self.tr("Member"), lambda m: m.name, "Дмитрий Иванов", Kind.KEY, stretch=1,
                    sortable=False)],
            lambda: (members_of, self._shown.id if self._shown else 0),
            {"team", "person"},
            self.tr("Members"),
        )  # fmt: skip
        self.members.set_empty(self.tr("Nobody is in this team"), self.tr("Choose somebody above."), "users")
        self.add = button(self.tr("Add team"), "plus", "primary", clicked=self.ask_team)
        self.rename = button(self.tr("Rename"), "pencil", clicked=self.ask_name)
        self.remove = button(self.tr("Take out of the team"), "x", clicked=self.remove_member)
        self.person = Picker(self._find, self.tr("Add a member: type a name"))
        self.person.setAccessibleName(self.tr("Add a member"))
        self.person.picked.connect(self._add_member)
        self._lay_out()
        self.table.current_changed.connect(self._show)
        self.table.loaded.connect(lambda _: None if self.table.current() else self.table.select_first())
        self.members.current_changed.connect(lambda member: self.remove.setEnabled(member is not None))
        self.setFocusProxy(self.table)
        self._show(None)
        self.table.load()
        desk.ask.read(people.staff, owner=self, done=self._take_staff)

    def _make_table(self) -> NamesTable:
        columns = [
            Column("name", self.tr("Team"), lambda t: t.name, "Housekeeping", Kind.KEY, stretch=1, sortable=False),
            Column(
                "members", self.tr("Members"), lambda t: len(t.members), self.tr("Members"), Kind.NUMBER, sortable=False
            ),
        ]
        table = NamesTable(self.desk, columns, lambda: (teams.all_,), {"team", "person"}, self.tr("Teams"))
        table.set_empty(self.tr("No teams yet"), self.tr("Such as Housekeeping, or Night shift."), "users")
        return table

    def _lay_out(self) -> None:
        self.header.add_action(self.rename)
        self.header.add_action(self.add)
        start, end = TableCard(self.table), Card(padding=0)
        self.title = label("", "heading")
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 10)
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.person)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        end.body.setSpacing(0)
        end.body.addLayout(head)
        end.add(self.members, 1)
        end.body.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(start, 1)
        row.addWidget(end, 1)
        self.outer.addLayout(row, 1)

    def _take_staff(self, found: list[PersonRow]) -> None:
        self._staff = [person for person in found if person.role is not Role.CUSTOMER]

    def _show(self, team: TeamRow | None) -> None:
        is_another = team is None or self._shown is None or team.id != self._shown.id
        self._shown = team
        self.title.setText(team.name if team else "")
        self.rename.setEnabled(team is not None)
        self.person.setEnabled(team is not None)
        if is_another:
            self.remove.setEnabled(False)
            self.members.load()

    def _find(self, text: str, done: Any) -> None:
        """Who works here and is not in the team yet."""
        inside = {member.id for member in (self._shown.members if self._shown else ())}
        options = [
            Option(person.id, person.full_name, role_word(person.role), "user-round")
            for person in self._staff
            if person.id not in inside
        ]
        among(options)(text, done)

    # doing

    def ask_team(self) -> None:
        """Asks for its name."""
        ask_text(
            self, self.tr("Add team"), "", self.tr("Name"), self.tr("Add"),
            lambda name: self.desk.ask.write(
                teams.add, name, owner=self, done=lambda team: self.table.select(team.id)
            ),
        )  # fmt: skip

    def ask_name(self) -> None:
        """Asks for another name."""
        team = self._shown
        if team is not None:
            ask_text(
                self, self.tr("Rename team"), "", self.tr("Name"), self.tr("Rename"),
                lambda name: self.desk.ask.write(teams.rename, team.id, name, owner=self, done=self._show),
                value=team.name,
            )  # fmt: skip

    def _add_member(self, option: Option | None) -> None:
        if option is None or self._shown is None:
            return
        self.person.set_value(None)
        self.desk.ask.write(teams.add_member, self._shown.id, option.value, owner=self, done=self._show)

    def remove_member(self) -> None:
        """Takes the marked one out, with a way back."""
        team, member = self._shown, self.members.current()
        if team is None or member is None:
            return
        words = self.tr("{name} is out of {team}").format(name=member.name, team=team.name)
        self.desk.ask.write(
            teams.remove_member, team.id, member.id, owner=self,
            done=lambda _: self.desk.say(words, undo=lambda: self._take_in(team.id, member.id)),
        )  # fmt: skip

    def _take_in(self, team_id: int, person_id: int) -> None:
        self.desk.ask.write(teams.add_member, team_id, person_id, owner=self, done=lambda _: None)


def members_of(tx: Transaction, team_id: int) -> list[Any]:
    """By name; nobody where there is no such team. Raises: Forbidden."""
    return next((list(team.members) for team in teams.all_(tx) if team.id == team_id), [])
