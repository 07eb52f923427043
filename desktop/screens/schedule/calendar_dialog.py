"""The secret address at which a phone or another program follows somebody's jobs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from core import schedule
from core.base.errors import Refused
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.schedule.board import Person
from desktop.screens.sharing.addresses import lan_addresses, web_address
from desktop.widgets.dialogs import Question
from desktop.widgets.field import Field
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.labels import label
from desktop.widgets.moments import moment_text
from desktop.widgets.notice import Notice
from desktop.widgets.secret_once import SecretOnce


class CalendarDialog(Question):
    """`people` whose calendars may be followed; an address is shown once, when it is made."""

    def __init__(self, desk: Desk, parent: QWidget, people: Sequence[Person], person_id: int | None) -> None:
        super().__init__(
            parent, self.tr("Follow a calendar on a phone"),
            self.tr("Whoever knows the address reads the jobs and absences of that person, and nothing else. It can be "
                    "reached while this shop is shared in the network."), width=500,
        )  # fmt: skip
        self._desk, self._names = desk, {person.id: person.name for person in people}
        self.who = ChoiceInput([(person.id, person.name) for person in people])
        self.who.set_value(person_id)
        self.state, self.notice = label("", "secondary", wrap=True), Notice()
        self.body.addWidget(Field(self.tr("Whose"), self.who))
        self.body.addWidget(self.state)
        self.body.addWidget(self.notice)
        self.add_cancel(self.tr("Close"))
        self.off = self.add_answer(self.tr("Switch off"), self._revoke, "")
        self.make = self.add_answer(self.tr("Make an address"), self._renew)
        self.off.hide()
        self.who.edited.connect(self.look)
        self.look()

    def look(self) -> None:
        """Whether there is one."""
        self._desk.ask.read(schedule.calendar_since, self.who.value(), owner=self, done=self._show, failed=self._refuse)

    def _show(self, since: datetime | None) -> None:
        self.off.setVisible(since is not None)
        if since is None:
            self.state.setText(self.tr("There is no address yet."))
            self.make.setText(self.tr("Make an address"))
        else:
            words = self.tr("Made {when}. A new address makes the one before worthless.")
            self.state.setText(words.format(when=moment_text(since)))
            self.make.setText(self.tr("Make a new address"))
        self.make.setAccessibleName(self.make.text())

    def _renew(self) -> None:
        person_id = self.who.value()
        self._desk.ask.write(
            schedule.renew_calendar, person_id, owner=self, failed=self._refuse,
            done=lambda token: self._show_address(person_id, token),
        )  # fmt: skip

    def _show_address(self, person_id: int, token: str) -> None:
        parent = self.parentWidget()
        self.accept()
        SecretOnce(
            parent, self.tr("Calendar of {name}").format(name=self._names.get(person_id, "")),
            self.tr("Add this address as a subscribed calendar. It is shown only now."),
            [(self.tr("Address"), self._address(token))], width=620,
        ).open()  # fmt: skip

    def _address(self, token: str) -> str:
        host = next(iter(lan_addresses()), "127.0.0.1")
        return f"{web_address(host, self._desk.settings.sharing_port)}/calendar/{token}.ics"

    def _revoke(self) -> None:
        name = self._names.get(self.who.value(), "")
        words = self.tr("The calendar of {name} cannot be followed any more").format(name=name)

        def done(_: object) -> None:
            self._desk.say(words)
            self.look()

        self._desk.ask.write(schedule.revoke_calendar, self.who.value(), owner=self, done=done, failed=self._refuse)

    def _refuse(self, refusal: Refused) -> None:
        self.notice.show_notice(in_words(refusal), "danger")
