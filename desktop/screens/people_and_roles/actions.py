"""What is done with people, told with Undo."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import people, second_factors, sessions
from core.base.permissions import Role
from core.people import PersonRow
from core.rules.words import AbsenceKind
from core.schedule import AbsenceRow
from core.sessions import OpenSession
from desktop.desk import Desk
from desktop.role_words import role_word
from desktop.screens.people_and_roles.password_dialog import PasswordDialog
from desktop.screens.people_and_roles.person_dialog import PersonDialog
from desktop.widgets.dialogs import confirm
from desktop.widgets.secret_once import SecretOnce


class StaffActions(QObject):
    """Asks, hands it to core and tells what became of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._over = desk, parent

    def may_touch(self, person: PersonRow) -> bool:
        """Administrators are changed by administrators alone."""
        return person.role is not Role.ADMIN or self._desk.may("admin:manage")

    def is_own(self, person: PersonRow) -> bool:
        """Nobody deletes, switches off or resets himself."""
        return person.id == self._desk.actor.person_id

    # adding and changing

    def add(self) -> None:
        """Somebody new."""
        PersonDialog(self._desk, self._over.window(), added=self._on_added).open()

    def change(self, person: PersonRow) -> None:
        """Name, role, part of the organisation, whether he may sign in."""
        if self.may_touch(person):
            PersonDialog(self._desk, self._over.window(), person).open()

    def reset_password(self, person: PersonRow) -> None:
        """For who forgot his own, or never had one."""
        if self.may_touch(person) and not self.is_own(person):
            PasswordDialog(self._desk, self._over.window(), person, made=self.show_secret).open()

    def _on_added(self, person: PersonRow, secret: str) -> None:
        if secret:
            self.show_secret(person, secret)

    def show_secret(self, person: PersonRow, secret: str) -> SecretOnce:
        """The one-time password, to be handed over now."""
        login = person.email or person.phone or ""
        dialog = SecretOnce(
            self._over.window(), self.tr("One-time password for {name}").format(name=person.full_name),
            self.tr("It is shown only now. At the next sign-in at a desk, the person chooses another one."),
            [(self.tr("Signs in as"), login), (self.tr("One-time password"), secret)],
            printed=lambda: self._print(person, login, secret),
        )  # fmt: skip
        dialog.open()
        return dialog

    def _print(self, person: PersonRow, login: str, secret: str) -> None:
        from core.documents import LoginSlip
        from core.documents.from_shop.letterheads import letterhead
        from desktop.printing import show_content

        slip = LoginSlip(
            shop=letterhead(self._desk.settings), name=person.full_name, role=role_word(person.role), login=login,
            password=secret,
        )  # fmt: skip
        show_content(self._desk, "login_slip", slip)

    # absences and calendars

    def add_absence(self, person: PersonRow) -> None:
        """The form for it."""
        from desktop.screens.people_and_roles.absence_rows import AbsenceDialog

        AbsenceDialog(self._desk, self._over.window(), person.id, person.full_name).open()

    def remove_absence(self, row: AbsenceRow) -> None:
        """With a way back."""
        from core import schedule

        def again() -> None:
            kind = row.kind or AbsenceKind.OTHER
            given = (row.person_id, row.first_on, row.last_on, kind, row.note)
            self._desk.ask.write(schedule.add_absence, *given, owner=self, done=lambda _: None)

        words = self.tr("{name} is there after all").format(name=row.person)
        self._desk.ask.write(
            schedule.remove_absence, row.id, version=row.version, owner=self,
            done=lambda _: self._desk.say(words, undo=again),
        )  # fmt: skip

    def ask_calendar(self, person: PersonRow) -> None:
        """The address at which other programs read it."""
        from desktop.screens.schedule.board import Person
        from desktop.screens.schedule.calendar_dialog import CalendarDialog

        CalendarDialog(self._desk, self._over.window(), [Person(person.id, person.full_name)], person.id).open()

    # switching off and deleting

    def set_active(self, person: PersonRow, *, is_active: bool) -> None:
        """He may sign in, or not any more; his sessions end then."""
        if is_active:
            words = self.tr("{name} may sign in again").format(name=person.full_name)
        else:
            words = self.tr("{name} is switched off, and signed out everywhere").format(name=person.full_name)
        self._desk.ask.write(
            people.change, person.id, {"is_active": is_active}, version=person.version, owner=self,
            done=lambda _: self._desk.say(words, undo=lambda: self._set_back(person.id, is_active=not is_active)),
        )  # fmt: skip

    def _set_back(self, person_id: int, *, is_active: bool) -> None:
        self._desk.ask.write(people.change, person_id, {"is_active": is_active}, owner=self, done=lambda _: None)

    def ask_factor(self, person: PersonRow) -> None:
        """For who lost his phone and his codes; asks first, for whoever says so may be somebody else."""
        confirm(
            self._over.window(), self.tr("Take the second factor from {name}?").format(name=person.full_name),
            self.tr("The password alone is then enough to sign in. Make sure that it is the person who asks."),
            self.tr("Take away"), lambda: self._take_factor(person), danger=True,
        )  # fmt: skip

    def _take_factor(self, person: PersonRow) -> None:
        words = self.tr("{name} signs in with the password alone").format(name=person.full_name)
        self._desk.ask.write(second_factors.reset, person.id, owner=self, done=lambda _: self._desk.say(words))

    def ask_delete(self, person: PersonRow) -> None:
        """Asks before somebody is deleted; it can be undone."""
        confirm(
            self._over.window(), self.tr("Delete {name}?").format(name=person.full_name),
            self.tr("What the person did stays in the history. The trash brings the person back."),
            self.tr("Delete person"), lambda: self._delete(person), danger=True,
        )  # fmt: skip

    def _delete(self, person: PersonRow) -> None:
        words = self.tr("{name} was deleted").format(name=person.full_name)
        self._desk.ask.write(
            people.delete, person.id, version=person.version, owner=self,
            done=lambda _: self._desk.say(words, undo=lambda: self._restore(person.id)),
        )  # fmt: skip

    def _restore(self, person_id: int) -> None:
        self._desk.ask.write(people.restore, person_id, owner=self, done=lambda _: None)

    # sessions

    def end_session(self, session: OpenSession) -> None:
        """Signs somebody out at one place."""
        words = self.tr("{name} is signed out there").format(name=session.person)
        self._desk.ask.write(sessions.end, session.id, owner=self, done=lambda _: self._desk.say(words))

    def end_sessions(self, person: PersonRow) -> None:
        """Signs somebody out everywhere; oneself everywhere else."""

        def tell(count: int) -> None:
            self._desk.say(self.tr("%n session(s) of {name} ended", "", count).format(name=person.full_name))

        self._desk.ask.write(sessions.end_all, person.id, owner=self, done=tell)
