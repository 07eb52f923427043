"""One person beside the list: who it is, what the role is for, where he is signed in, and what can be done."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core import org_units, people, schedule, second_factors, sessions, settings, teams
from core.base.errors import NotFound, Refused
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people import PersonRow
from core.rules.matching import readable_phone
from core.schedule import AbsenceRow
from core.sessions import OpenSession, Presence
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.role_words import role_explanation, role_word
from desktop.screens.people_and_roles.absence_rows import AbsenceRows
from desktop.screens.people_and_roles.actions import StaffActions
from desktop.screens.people_and_roles.session_rows import SessionRows
from desktop.screens.people_and_roles.words import sign_in_chip
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import day_text, moment_text
from desktop.widgets.notice import Notice
from desktop.widgets.state_view import Stateful

#: Moving through the list reads a person only where one stops.
PAUSE_MS = 60


class StaffDetail(NamedTuple):
    """A person with what is around him."""

    person: PersonRow
    unit: str
    teams: str
    sessions: list[OpenSession]
    presence: Presence | None
    has_second_factor: bool
    absences: list[AbsenceRow]


class StaffPanel(Card):
    """`role_asked` carries the Role whose rights are to be seen, `gone` the id of one who is not there any more."""

    role_asked = Signal(object)
    back_asked = Signal()
    gone = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._wanted = desk, None
        self.person: PersonRow | None = None
        self._has_factor = False
        self.actions = StaffActions(desk, self)
        self.locked, self.facts = Notice(), KeyValues(wrap=True)
        self.sessions = SessionRows(self.actions.end_session)
        self.absences = AbsenceRows(self.actions.remove_absence)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.locked)
        column.addWidget(scrolled(self._body()), 1)
        column.addLayout(self._foot())
        self._stateful = Stateful(content)
        self.add(self._stateful, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.show_none()

    def _head(self) -> QHBoxLayout:
        self.back = icon_button("arrow-left", self.tr("Back to the list"), clicked=self.back_asked.emit)
        self.back.hide()
        self._name, self._role, self._chip = label("", "heading", wrap=True), ElidedLabel("", "secondary"), Chip()
        self.menu = button("", "ellipsis", "quiet", name=self.tr("More for this person"))
        menu = QMenu(self.menu)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.menu.setMenu(menu)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._role)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addLayout(words, 1)
        head.addWidget(self._chip)
        head.addWidget(self.menu)
        return head

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
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
        for part in (self.facts, away, self.absences, may, self._explained, signed_in, self.sessions):
            column.addWidget(part)
        column.addStretch(1)
        return body

    def _foot(self) -> QHBoxLayout:
        self.password = button(self.tr("New password"), "key-round", clicked=self.ask_password)
        self.edit = button(
            self.tr("Edit"), "pencil", "primary", name=self.tr("Edit this person"), clicked=self.ask_change
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.password)
        row.addWidget(self.edit, 1)
        return row

    # what is shown

    def show_none(self) -> None:
        """Nobody is chosen."""
        self._wanted, self.person = None, None
        self._stateful.empty(self.tr("Choose a person"), self.tr("Role, rights and sign-ins are shown here."), "users")

    def show_person(self, person_id: int, *, at_once: bool = False) -> None:
        """Reads him, soon: whoever runs through the list passes many."""
        self._wanted = person_id
        if at_once:
            self.reload()
        else:
            self._pause.start()

    def reload(self) -> None:
        """As it is now."""
        if self._wanted is None:
            return
        wanted = self._wanted
        self._desk.ask.read(
            read_detail, wanted, owner=self, done=lambda found: self._take(wanted, found),
            failed=lambda refusal: self._on_failed(wanted, refusal),
        )  # fmt: skip

    def _on_failed(self, wanted: int, refusal: Refused) -> None:
        if wanted != self._wanted:
            return
        if isinstance(refusal, NotFound):
            self.show_none()
            self.gone.emit(wanted)
        else:
            self._stateful.error(self.tr("This person could not be loaded"), in_words(refusal), self.reload)

    def _take(self, wanted: int, found: StaffDetail) -> None:
        if wanted != self._wanted:
            return
        self.person = person = found.person
        self._has_factor = found.has_second_factor
        chip = sign_in_chip(person)
        self._name.setText(person.full_name)
        self._role.setText(role_word(person.role))
        self._chip.set_chip(chip.text, chip.tone)
        self._explained.setText(role_explanation(person.role))
        self.facts.set_facts(self._facts(found))
        self.absences.show_absences(found.absences)
        self._show_rights(person, found.sessions)
        self._stateful.ready()

    def _facts(self, found: StaffDetail) -> list[tuple[str, str]]:
        person, seen = found.person, found.presence
        never = self.tr("Never signed in") if person.can_log_in else self.tr("Has no login")
        return [
            (self.tr("E-mail"), person.email or ""),
            (self.tr("Phone"), readable_phone(person.phone) or ""),
            (self.tr("Part of the organisation"), found.unit),
            (self.tr("Teams"), found.teams),
            (self.tr("Working hours"), person.working_hours or self._desk.settings.working_hours),
            (self.tr("Works here since"), day_text(person.created_at)),
            (self.tr("Last seen"), moment_text(seen.last_at) if seen else never),
            (self.tr("Second factor"), self.tr("On") if found.has_second_factor else self.tr("Off")),
        ]

    def _show_rights(self, person: PersonRow, found: list[OpenSession]) -> None:
        may, is_own = self.actions.may_touch(person), self.actions.is_own(person)
        self.edit.setEnabled(may)
        self.password.setEnabled(may and not is_own)
        self.menu.setVisible(may and not is_own)
        here = self._desk.actor.session_id
        self.sessions.show_sessions(found, may_end=may, here=here)
        others = [session for session in found if session.id != here]
        self.everywhere.setVisible(may and len(others) > (0 if is_own else 1))
        self.everywhere.setText(self.tr("Sign out everywhere else") if is_own else self.tr("Sign out everywhere"))
        if may:
            self.locked.hide()
        else:
            self.locked.show_notice(self.tr("Only administrators change an administrator."), "info")

    # what is done

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        person = self.person
        if person is None:
            return
        if person.is_active:
            off = menu.addAction(icon("ban"), plain(self.tr("Switch off: may not sign in any more")))
            off.triggered.connect(lambda *_: self.actions.set_active(person, is_active=False))
        else:
            on = menu.addAction(icon("user-check"), plain(self.tr("Switch on: may sign in again")))
            on.triggered.connect(lambda *_: self.actions.set_active(person, is_active=True))
        if self._has_factor:
            factor = menu.addAction(icon("smartphone"), plain(self.tr("Take the second factor away: phone lost")))
            factor.triggered.connect(lambda *_: self.actions.ask_factor(person))
        phone = menu.addAction(icon("calendar"), plain(self.tr("Follow the calendar on a phone")))
        phone.triggered.connect(lambda *_: self.actions.ask_calendar(person))
        if self._desk.may("audit:read"):
            log = menu.addAction(icon("history"), plain(self.tr("What this person did")))
            log.triggered.connect(lambda *_: self._desk.navigate("audit", actor_id=person.id))
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
