"""The foot of a job: one prominent next step, what it will do, and where it can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.steps import Step, next_step, other_steps, waits_for
from desktop.widgets.buttons import button
from desktop.widgets.labels import label, plain, tip


class JobFoot(QWidget):
    """`step_asked` carries the step; `payment_asked` comes where the job is closed but not paid."""

    step_asked = Signal(object)
    payment_asked = Signal()

    def __init__(self, desk: Desk, *, is_wide: bool) -> None:
        super().__init__()
        self._desk = desk
        self._step: Step | None = None
        self.hint = label("", "small", wrap=True)
        self.others = button(self.tr("Other"), "chevron-down", name=self.tr("Other steps"))
        self.others.setMenu(QMenu(self.others))
        self.next = button(" ", "check", "primary", clicked=self.go_on)
        self.only = button(" ", "rotate-ccw", clicked=self._take_only)
        self._only: Step | None = None
        outer = QVBoxLayout(self)
        outer.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        if is_wide:
            row.addWidget(self.hint, 1)
        else:
            outer.addWidget(self.hint)
        row.addWidget(self.others)
        row.addWidget(self.only, 0 if is_wide else 1)
        row.addWidget(self.next, 0 if is_wide else 1)
        outer.addLayout(row)

    @property
    def step(self) -> Step | None:
        """The usual next step."""
        return self._step

    def show_job(self, job: Job) -> None:
        """As it is now."""
        self._step = next_step(job.order, self._desk)
        others = other_steps(job.order, self._desk)
        owes = job.owed > 0 and self._desk.may("payment:write") and not job.is_open
        if self._step is not None:
            self._set(self._step.text, self._step.icon, f"{self._step.effect} {self._step.undo}")
        elif owes:
            self._set(self.tr("Take payment"), "banknote", self.tr("The job is closed but not paid."))
        else:
            self._set("", "check", waits_for(job.order, self._desk))
        self.next.setVisible(self._step is not None or owes)
        self._only = others[0] if len(others) == 1 and self._step is None else None
        self.others.setVisible(bool(others) and self._only is None)
        self.only.setVisible(self._only is not None)
        if self._only is not None:
            self._dress(self.only, self._only.text, self._only.icon, f"{self._only.effect} {self._only.undo}")
        self._fill_menu(others)

    def _set(self, text: str, icon_name: str, hint: str) -> None:
        self._dress(self.next, text, icon_name, hint, "on_primary")
        self.hint.setText(hint)

    @staticmethod
    def _dress(control: QPushButton, text: str, icon_name: str, hint: str, colour: str = "text_secondary") -> None:
        control.setText(plain(text))
        control.setAccessibleName(text)
        control.setAccessibleDescription(hint)
        control.setToolTip(tip(hint))
        control.setIcon(icon(icon_name, colour))

    def _take_only(self) -> None:
        if self._only is not None:
            self.step_asked.emit(self._only)

    def _fill_menu(self, steps: list[Step]) -> None:
        menu = self.others.menu()
        menu.clear()
        menu.setToolTipsVisible(True)
        for step in steps:
            entry = menu.addAction(icon(step.icon), plain(step.text))
            entry.setToolTip(tip(f"{step.effect} {step.undo}"))
            entry.setStatusTip(step.effect)
            entry.triggered.connect(lambda _=False, step=step: self.step_asked.emit(step))

    def steps(self) -> list[str]:
        """What the menu offers, in words."""
        return [entry.text().replace("&&", "&") for entry in self.others.menu().actions()]

    def go_on(self) -> None:
        """The usual next step."""
        if self._step is not None:
            self.step_asked.emit(self._step)
        elif self.next.isVisible():
            self.payment_asked.emit()
