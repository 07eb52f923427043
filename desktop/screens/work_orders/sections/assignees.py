"""Who works on the job: names that can be taken off, one more that can be added, and "Take it"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from core import people
from core.people import PersonRow
from core.work_orders import Assignee
from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section, clear
from desktop.widgets.buttons import button, icon_button, menu_button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label


class Assignees(Section):
    """One line of names; it is built anew only where it would look another way."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions)
        holder = QWidget()
        self._flow = Flow(10, holder)
        self.body.addWidget(holder)
        self._staff: list[PersonRow] = []
        self._shown: object = None

    def begin(self, job: Job) -> None:
        """Whom the job may be given to."""
        if self.desk.may("wo:assign"):
            self.desk.ask.read(people.staff, owner=self, done=self._take_staff)

    def _take_staff(self, staff: Sequence[PersonRow]) -> None:
        self._staff = list(staff)
        if self.job is not None:
            self.fill(self.job)

    def fill(self, job: Job) -> None:
        """The names, and what may be done."""
        looks = (job.order.id, job.is_open, tuple(job.detail.assignees), tuple(person.id for person in self._staff))
        if looks == self._shown:
            return
        self._shown = looks
        clear(self._flow)
        for widget in (*map(self._name, job.detail.assignees), *self._buttons(job)):
            self._flow.addWidget(widget)
            widget.show()
        if not self._flow.count():
            dash = label("—")
            dash.setFixedHeight(24)
            self._flow.addWidget(dash)

    def _buttons(self, job: Job) -> list[QWidget]:
        given = {person.person_id for person in job.detail.assignees}
        found: list[QWidget] = []
        if job.is_open and self.desk.may("wo:write") and self.desk.actor.person_id not in given:
            found.append(button(self.tr("Take it"), "user-check", "link", clicked=self.take_it))
        others = [person for person in self._staff if person.id not in given]
        if job.is_open and self.desk.may("wo:assign") and others:
            found.append(self._give_button(others))
        return found

    def _give_button(self, others: list[PersonRow]) -> QPushButton:
        entries = [
            (person.full_name, "", lambda person=person: self.give_to(person.id, person.full_name)) for person in others
        ]
        return menu_button(self.tr("Assign"), "user-plus", entries, kind="link")

    def _name(self, person: Assignee) -> QWidget:
        chip = QFrame()
        chip.setProperty("role", "tag")
        chip.setFixedHeight(26)
        row = QHBoxLayout(chip)
        row.setContentsMargins(10, 1, 10, 1)
        row.setSpacing(4)
        row.addWidget(label(person.full_name))
        if self.actions.may_unassign(person.person_id) and self.job is not None and self.job.is_open:
            row.setContentsMargins(10, 1, 3, 1)
            words = self.tr("Take the job from {name}").format(name=person.full_name)
            cross = icon_button("x", words, clicked=lambda: self._take_from(person))
            cross.setProperty("kind", "tiny")
            row.addWidget(cross)
        return chip

    def _take_from(self, person: Assignee) -> None:
        if self.job is not None:
            self.actions.unassign(self.job.order, person.assignment_id, person.person_id, person.full_name)

    def take_it(self) -> None:
        """The person at this desk takes the job."""
        actor = self.desk.actor
        if self.job is not None and actor.person_id is not None:
            self.actions.assign(self.job.order, actor.person_id, actor.name)

    def give_to(self, person_id: int, name: str) -> None:
        """One more person gets the job."""
        if self.job is not None:
            self.actions.assign(self.job.order, person_id, name)
