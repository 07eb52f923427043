"""One person beside the list: who it is, what the role is for, where he is signed in, and what can be done."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core import org_units, people, schedule, second_factors, sessions, settings, teams
from core.base.errors import NotFound
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people import PersonRow
from core.rules.matching import readable_phone
from core.schedule import AbsenceRow
from core.sessions import OpenSession, Presence
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.role_words import role_explanation, role_word
from desktop.screens.people_and_roles.absence_rows import AbsenceRows
from desktop.screens.people_and_roles.actions import StaffActions
from desktop.screens.people_and_roles.session_rows import SessionRows
from desktop.screens.people_and_roles.words import sign_in_chip
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import day_text, moment_text
from desktop.widgets.notice import Notice


class StaffDetail(NamedTuple):
    """A person with what is around him."""

    person: PersonRow
    unit: str
    teams: str
    sessions: list[OpenSession]
    presence: Presence | None
    has_second_factor: bool
    absences: list[AbsenceRow]


class StaffPanel(RecordPanel):
    """`role_asked` carries the Role whose rights are to be seen."""

    role_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.actions = StaffActions(desk, self)
        self.locked, self.facts = Notice(), KeyValues(wrap=True)
        self.sessions = SessionRows(self.actions.end_session)
        self.absences = AbsenceRows(self.actions.remove_absence)
        self.furnish(
            read_detail,
            [(self._head(), 0), (self.locked, 0), (scrolled(self._body()), 1), (self._foot(), 0)],
            none=(self.tr("Choose a person"), self.tr("Role, rights and sign-ins are shown here."), "users"),
            failed=self.tr("This person could not be loaded"),
        )

    @property
    def person(self) -> PersonRow | None:
        """Who is shown."""
        return None if self.found is None else self.found.person

    def _head(self) -> QHBoxLayout:
        self._name, self._role, self._chip = label("", "heading", wrap=True), ElidedLabel("", "secondary"), Chip()
        self.menu = self.more(self.tr("More for this person"))
        return self.head([self._name, self._role], self._chip, self.menu)

    def _body(self) -> QWidget:
        self._explained = label("", "secondary", wrap=True)
        self.rights = button(self.tr("What this role may do"), kind="link", clicked=self._ask_role)
        signed_in = SectionHeading(self.tr("Signed in"))
        self.everywhere = button(self.tr("Sign out everywhere"), kind="link", clicked=self._end_all)
        signed_in.add_action(self.everywhere)
        away = SectionHeading(self.tr("Away"))
        self.add_absence = button(self.tr("Add"), kind="link", name=self.tr("Add an absence"), clicked=self.ask_absence)
        away.add_action(self.add_absence)
        may = SectionHeading(self.tr("Role"))
        may.add_action(self.rights)
        return sections(self.facts, away, self.absences, may, self._explained, signed_in, self.sessions)

    def _foot(self) -> QHBoxLayout:
        self.password = button(self.tr("New password"), "key-round", clicked=self.ask_password)
        self.edit = button(
            self.tr("Edit"), "pencil", "primary", name=self.tr("Edit this person"), clicked=self.ask_change
        )
        return self.foot((self.password, ""), (self.edit, ""))

    # what is shown

    def show_found(self, found: StaffDetail) -> None:
        """As he is now."""
        person = found.person
        chip = sign_in_chip(person)
        self._name.setText(person.full_name)
        self._role.setText(role_word(person.role))
        self._chip.set_chip(chip.text, chip.tone)
        self._explained.setText(role_explanation(person.role))
        self.facts.set_facts(self._facts(found))
        self.absences.show_absences(found.absences)
        self._show_rights(person, found.sessions)

    def _facts(self, found: StaffDetail) -> list[tuple[str, str]]:
        person, seen = found.person, found.presence
        never = self.tr("Never signed in") if person.can_log_in else self.tr("Has no login")
        return [
            (self.tr("E-mail"), person.email or ""),
            (self.tr("Phone"), readable_phone(person.phone) or ""),
            (self.tr("Part of the organisation"), found.unit),
            (self.tr("Teams"), found.teams),
            (self.tr("Working hours"), person.working_hours or self.desk.settings.working_hours),
            (self.tr("Works here since"), day_text(person.created_at)),
            (self.tr("Last seen"), moment_text(seen.last_at) if seen else never),
            (self.tr("Second factor"), self.tr("On") if found.has_second_factor else self.tr("Off")),
        ]

    def _show_rights(self, person: PersonRow, found: list[OpenSession]) -> None:
        may, is_own = self.actions.may_touch(person), self.actions.is_own(person)
        self.edit.setEnabled(may)
        self.password.setEnabled(may and not is_own)
        self.menu.setVisible(may and not is_own)
        here = self.desk.actor.session_id
        self.sessions.show_sessions(found, may_end=may, here=here)
        others = [session for session in found if session.id != here]
        self.everywhere.setVisible(may and len(others) > (0 if is_own else 1))
        self.everywhere.setText(self.tr("Sign out everywhere else") if is_own else self.tr("Sign out everywhere"))
        if may:
            self.locked.hide()
        else:
            self.locked.show_notice(self.tr("Only administrators change an administrator."), "info")

    # what is done

    def fill(self, menu: QMenu) -> None:
        """Signing in, his calendar, his doings, and taking him away."""
        person = self.found.person
        if person.is_active:
            off = menu.addAction(icon("ban"), plain(self.tr("Switch off: may not sign in any more")))
            off.triggered.connect(lambda *_: self.actions.set_active(person, is_active=False))
        else:
            on = menu.addAction(icon("user-check"), plain(self.tr("Switch on: may sign in again")))
            on.triggered.connect(lambda *_: self.actions.set_active(person, is_active=True))
        if self.found.has_second_factor:
            factor = menu.addAction(icon("smartphone"), plain(self.tr("Take the second factor away: phone lost")))
            factor.triggered.connect(lambda *_: self.actions.ask_factor(person))
        phone = menu.addAction(icon("calendar"), plain(self.tr("Follow the calendar on a phone")))
        phone.triggered.connect(lambda *_: self.actions.ask_calendar(person))
        if self.desk.may("audit:read"):
            log = menu.addAction(icon("history"), plain(self.tr("What this person did")))
            log.triggered.connect(lambda *_: self.desk.navigate("audit", actor_id=person.id))
        menu.addAction(icon("trash-2"), plain(self.tr("Delete person"))).triggered.connect(
            lambda *_: self.actions.ask_delete(person)
        )

    def ask_change(self) -> None:
        """His form."""
        if self.person is not None and self.edit.isEnabled():
            self.actions.change(self.person)

    def ask_absence(self) -> None:
        """The form for the next one."""
        if self.person is not None:
            self.actions.add_absence(self.person)

    def ask_password(self) -> None:
        """A new password for him."""
        if self.person is not None and self.password.isEnabled():
            self.actions.reset_password(self.person)

    def _ask_role(self) -> None:
        if self.person is not None:
            self.role_asked.emit(Role(self.person.role))

    def _end_all(self) -> None:
        if self.person is not None:
            self.actions.end_sessions(self.person)


def read_detail(tx: Transaction, person_id: int) -> StaffDetail:
    """Raises: Forbidden, NotFound (customers are none of these)."""
    person = people.get(tx, person_id)
    if person.role is Role.CUSTOMER:
        raise NotFound("User")
    unit = next((each.name for each in org_units.all_(tx) if each.id == person.org_unit_id), "")
    member_of = [team.name for team in teams.all_(tx) if any(each.id == person_id for each in team.members)]
    seen = sessions.presence(tx, [person_id]).get(person_id)
    has_factor = second_factors.is_active(tx, person_id)
    away = schedule.absences_between(tx, settings.today(tx), person_id=person_id)
    return StaffDetail(person, unit, ", ".join(member_of), sessions.open_of(tx, person_id), seen, has_factor, away)
